"""Who a personal name is on a day: the pack's persons, chosen by country, office and date, or nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.packs.actor_records import ActorPack, Holding, Person
from dragoman.packs.actors import find_persons, holders
from dragoman.packs.bearing import SONS, bears, holds_all
from dragoman.packs.persons import is_younger
from dragoman.records.entities import Office
from dragoman.records.mentions import Reading
from dragoman.text.folding import fold, loosen

RANK: Final = {
    "head_of_state": 0, "monarch": 0, "head_of_government": 1, "body_head": 2, "deputy_head": 3, "foreign_minister": 3,
    "crown_prince": 3, "defence_minister": 4, "minister": 5, "speaker": 5, "central_bank": 6, "spokesperson": 6,
    "envoy": 6, "aide": 6, "ambassador": 7,
}  # fmt: skip
"""Which of several offices of one person a reader would name."""

UNRANKED: Final = 8
"""The rank of every other office."""

FORMER: Final = frozenset(("former", "ex", "late", "onetime", "erstwhile"))
"""Modifiers that say that an office is no longer held."""

SEATS: Final = frozenset(
    "head_of_state head_of_government foreign_minister defence_minister minister speaker central_bank crown_prince"
    " body_head".split()
)
"""Classes of offices of which a state or body has one: only these name a person when the text gives no name."""

SEAT: Final = "GBR"
"""The realm by which a monarch is known who reigns in several."""

LONGEST_OPEN: Final = 3
"""Years after its as-of day for which an office with an open end is still taken as held."""


@dataclass(frozen=True, slots=True)
class Who:
    """A person of the pack as of a day; ``office``: the one held then that fits best, ``former`` where it had ended."""

    person: Person
    holding: Holding | None
    former: bool


def who_is(
    pack: ActorPack, names: Sequence[str], on: str | None, country: str | None, role: str | None
) -> tuple[Who | None, tuple[str, ...]]:
    """The person of a name on a day, and the candidates where there are several.

    A surname alone needs the country or the office to agree; a full name may stand for itself if only one bears it.
    Somebody who cannot have been known yet (every office begins years later) is nobody.
    """
    if len(names) > 1 and country and role and (holder := _namesake(pack, names, on, country, role)) is not None:
        return holder, ()
    found = [p for p in find_persons(pack, names) if bears(p, names)]
    found = [p for p in found if not is_namesake(p, role, on) and (len(names) > 1 or may_hold(p, role, on))]
    whole = [p for p in found if holds_all(p, names)]
    found = whole or found  # "Faisal bin Farhan Al Saud" is no other prince of that first name
    rated = sorted(
        (
            (score, n, person)
            for n, person in enumerate(found)
            if (score := _fit(person, on, country, role, len(names)) - (1.5 if is_younger(person, names) else 0.0))
        ),
        key=lambda r: (-r[0], r[1]),
    )
    if not rated:
        if role in ("head_of_state", "head_of_government") and not country and len(names) == 1 and not found:
            return _at_the_top(pack, names[0], role, on), ()
        if len(fathers := [n for n, word in enumerate(names) if fold(word) in SONS]) > 1:
            return who_is(pack, names[: fathers[-1]], on, country, role)  # the grandfather's name is often left out
        return None, ()
    best = rated[0][0]
    top = [person for score, _, person in rated if score >= best - 0.5]
    top = [p for p in top if fold(p.name).split()[:1] == fold(names[0]).split()[:1]] or top  # the son bears it behind
    if len(top) > 1 and len({p.wikidata or p.name for p in top}) > 1:
        return None, tuple(p.name for p in top[:5])
    needed = 2.0 if len(names) > 1 else 3.0
    if best < needed:
        return None, ()
    return as_of(top[0], on, country, role), ()


def _namesake(pack: ActorPack, names: Sequence[str], on: str | None, country: str, role: str) -> Who | None:
    """The holder of an office on a day whose name is spelt a little otherwise: "Jahun" for "Jeyhun" Bayramov."""
    found = (h for h in holders(pack, country, role, on) if bears(h.person, names))
    return next((Who(h.person, h.holding, former=False) for h in found), None)


def _at_the_top(pack: ActorPack, name: str, role: str, on: str | None) -> Who | None:
    """The one holder in the world of a highest office whose name begins or ends so: "President Xi"."""
    wanted = loosen(name)
    found = {
        h.person.wikidata or h.person.name: Who(h.person, h.holding, former=False)
        for country in pack.countries
        for h in holders(pack, country, role, on)
        if wanted in (loosen(h.person.name).split() or [""])[:: max(1, len(h.person.name.split()) - 1)]
    }
    return next(iter(found.values())) if len(found) == 1 else None


def unknown_yet(person: Person, on: str | None) -> bool:
    """Whether somebody cannot have been known on a day, as every office begins more than two years later."""
    if on is None or not person.holdings or any((h.since or "0") <= on for h in person.holdings):
        return False
    return not any((h.since or "9")[:4] <= str(int(on[:4]) + 2) for h in person.holdings)


def _fit(person: Person, on: str | None, country: str | None, role: str | None, names: int) -> float:
    """How well a person fits what is known, 0 for not at all."""
    held = [h for h in person.holdings if holds_on(h, on)]
    past = [h for h in person.holdings if on is None or (h.since or "0") <= on]
    if unknown_yet(person, on):
        return 0.0
    score = 1.0 + (1.0 if names > 1 else 0.0)
    if country:
        if any(h.country == country for h in held):
            score += 2.0
        elif any(h.country == country for h in person.holdings):
            score += 1.0
        else:
            return 0.0
    if role:
        roles = {h.role.split(":")[0] for h in held} | {h.role for h in held}
        ever = {h.role.split(":")[0] for h in person.holdings} | {h.role for h in person.holdings}
        if role in roles or role.split(":")[0] in roles:
            score += 2.0
        elif role in ever or role.split(":")[0] in ever:
            score += 0.6
        elif not held:
            score -= 1.5
    if held:
        top = min(RANK.get(h.role.split(":")[0], UNRANKED) for h in held)
        score += 1.0 - top / 10
    elif past and on and max((h.until or h.asof or "0")[:4] for h in past) < str(int(on[:4]) - 15):
        score -= 1.0
    return score


def holds_on(holding: Holding, on: str | None) -> bool:
    """Whether an office was held on a day, as far as is known."""
    if on is None:
        return holding.until is None
    if holding.since and holding.since > on[: len(holding.since)]:
        return False
    if holding.until:
        return holding.until >= on[: len(holding.until)]
    return not holding.asof or int(on[:4]) <= int(holding.asof[:4]) + LONGEST_OPEN


def as_of(person: Person, on: str | None, country: str | None, role: str | None) -> Who:
    """A person as of a day, with the office held then that fits best, or the last one before; undated, the last."""

    def preference(h: Holding) -> tuple[bool, bool, int, str]:
        base = h.role.split(":")[0]
        return (
            h.country != country if country else h.country != SEAT,
            bool(role) and role not in (h.role, base),
            RANK.get(base, UNRANKED),
            h.since or "",
        )

    held = sorted((h for h in person.holdings if holds_on(h, on)), key=preference)
    if held:
        return Who(person, held[0], former=False)
    past = sorted(
        (h for h in person.holdings if h.until and (on is None or h.until < on)),
        key=lambda h: (h.until or "", h.country == (country or SEAT)),
    )
    return Who(person, past[-1] if past else None, former=bool(past))


HEADS: Final = frozenset(("head_of_state", "head_of_government", "monarch", "body_head"))
"""Classes of offices whose holders go by each other's titles."""

TOLD_APART: Final = frozenset(
    """foreign_minister defence_minister minister deputy_minister speaker lawmaker governor judge prosecutor ambassador
    envoy aide spokesperson security_adviser chief_of_staff""".split()
)
"""Classes of offices that tell their holders from others of that surname."""


def may_hold(person: Person, role: str | None, on: str | None) -> bool:
    """Whether an office by which a text calls somebody, with a surname alone, does not speak against a person.

    "Spokesman Park" is no foreign minister Park. Ministers with a portfolio go by that of any; whoever held nothing on
    the day may have held what he is called by.
    """
    said = (role or "").split(":")[0]
    held = [h for h in person.holdings if holds_on(h, on)] or person.holdings
    roles = {h.role.split(":")[0] for h in held}
    if said in ("head_of_state", "head_of_government"):
        return bool(roles & HEADS)
    minister = said == "minister" and any(one.endswith("_minister") for one in roles)
    return said not in TOLD_APART or said in roles or minister


SPEAKING: Final = frozenset(("spokesperson", "ambassador"))
"""Classes of offices that nobody has beside a seat in a government or at the head of a party."""

LEADING: Final = frozenset(
    """head_of_state head_of_government foreign_minister defence_minister minister speaker party_leader governor
    vice_president""".split()
)
"""Classes of those seats."""


def is_namesake(person: Person, role: str | None, on: str | None) -> bool:
    """Whether an office by which a text calls somebody says that it is no such person, but one of the same name.

    "Deputy spokesperson Lee Jae-myung" is not the leader of the opposition.
    """
    said = (role or "").split(":")[0]
    if said not in SPEAKING or any(h.role.split(":")[0] == said for h in person.holdings):
        return False
    held = {h.role.split(":")[0] for h in person.holdings if holds_on(h, on)}
    return bool(held & LEADING) or any(h.role.startswith("figure:") and "PTY" in h.role for h in person.holdings)


SERVANTS: Final[Mapping[str, frozenset[str]]] = {
    noun: frozenset(("IND", "PAK", "BGD", "NPL", "LKA"))
    for noun in ("foreign secretary", "home secretary", "defence secretary", "defense secretary", "finance secretary")
}
"""Offices that a minister holds elsewhere and a civil servant in some states."""


def serves(noun: str, country: str | None) -> bool:
    """Whether a title is that of a civil servant, who is no minister: "the Indian Foreign Secretary"."""
    return country in SERVANTS.get(noun, ())


def holder_of(pack: ActorPack, country: str, role: str, on: str | None) -> tuple[Who | None, tuple[str, ...]]:
    """Who held an office on a day, where one person did; else the candidates."""
    found = holders(pack, country, role, on) if role.split(":")[0] in SEATS and role != "minister" else ()
    if len({h.person.wikidata or h.person.name for h in found}) == 1:
        return Who(found[0].person, found[0].holding, former=False), ()
    return None, tuple(h.person.name for h in found[:5])


def office_of(who: Who) -> Office | None:
    """The office as it stands in a record; a former one keeps its dates."""
    holding = who.holding
    if holding is None or who.former or not holding.title or holding.role.startswith("figure:ELI"):
        return None
    return Office(holding.title, holding.since, holding.until)


STATED: Final = ("head_of_government", "foreign_minister", "defence_minister", "intelligence_head", "speaker")
"""Offices that a text does not give to who holds another one: what it says is newer than the table."""


def _says_another(base: Reading, who: Who) -> bool:
    """Whether a phrase calls somebody by name by another such office than the one that the table has him hold."""
    holding = who.holding
    told = bool(base.names) and base.role in STATED and not base.modifier
    return told and holding is not None and not who.former and holding.role.split(":")[0] != base.role


def known(base: Reading, who: Who) -> Reading:
    """A reading with the person that it turned out to be."""
    holding = who.holding
    office = office_of(who)
    left = base.modifier in FORMER or (who.former and not base.sectors)  # a title in the text is newer than the pack
    sectors = ("ELI",) if left else role_sectors(holding.role if holding else "", base.sectors)
    if not sectors and holding is not None and holding.role == "other" and holding.body is None:
        sectors = ("GOV",)  # an office of the state that no class names
    country = base.country or (holding.country if holding else None)
    return replace(
        base,
        name=who.person.name,
        key=f"person:{who.person.wikidata or fold(who.person.name)}",
        wikidata=who.person.wikidata,
        office=None if base.modifier in FORMER or _says_another(base, who) else office,
        country=country,
        role=base.role or (holding.role if holding and not who.former else None),
        sectors=sectors,
    )


_ROLE_SECTORS: Final = {
    "body_head": (), "speaker": ("LEG",), "military_chief": ("MIL",), "judge": ("JUD",), "prosecutor": ("JUD",),
    "intelligence_head": ("SPY",), "party_leader": ("PTY",), "defence_minister": ("GOV", "MIL"),
    "": (), "other": (), "lawmaker": ("LEG",),
}  # fmt: skip
"""Sectors of a class of offices, where it is not the government's."""

_PORTFOLIO_SECTORS: Final = {
    "defence": "MIL", "interior": "COP", "justice": "JUD", "health": "MED", "education": "EDU", "agriculture": "AGR",
    "labour": "LAB",
}  # fmt: skip
"""The second sector of a minister, by portfolio."""


def role_sectors(role: str, own: Sequence[str] = ()) -> tuple[str, ...]:
    """The PLOVER sectors of a class of offices ("deputy_minister:defence": GOV and MIL), after those of its title.

    Args:
        role: A class of holdings, with a detail after a colon where there is one (of a public figure, the sectors
            themselves); may be empty.
        own: Sectors that the words of the title say; they come first.
    """
    base, _, portfolio = role.partition(":")
    if base == "figure":
        return tuple(dict.fromkeys((*own, *portfolio.split("|"))))
    found = [*own] or [*_ROLE_SECTORS.get(base, ("GOV",))]
    if found[:1] == ["GOV"] and portfolio in _PORTFOLIO_SECTORS:
        found.append(_PORTFOLIO_SECTORS[portfolio])
    return tuple(dict.fromkeys(found))
