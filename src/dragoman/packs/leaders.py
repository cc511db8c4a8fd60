"""Whom a bare surname means: the leader in office who bears it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack, Holding, Person
from dragoman.packs.people import RANK, SEAT, UNRANKED, Who, as_of, holds_on
from dragoman.packs.persons import find_persons
from dragoman.text.folding import fold, loosen

TOP_ROLES: Final = frozenset("head_of_state monarch head_of_government body_head foreign_minister".split())
"""Classes of offices whose holder a text may name by the surname alone."""

WORLDWIDE: Final = ("United Nations", "NATO", "European Commission")
"""Bodies whose heads the world's press names like heads of state."""

FEW_BEARERS: Final = 3
"""Most persons of the pack that may share a surname which means its leader even where his country is not spoken of."""

HEADS_BEARERS: Final = 12
"""The same for the one head of a state, a government or a worldwide body who bears it: Erdogan, Bush, Guterres, but
not Singh or Brown."""

KNOWN_ALONE: Final = frozenset(
    """ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF
    EGY IRN ISR PAK PRK PSE SYR UKR""".split()
)
"""States (those of the G20, and those at the centre of lasting conflicts) whose heads the world's press names by the
surname alone though many others bear it: Obama, Abbas."""

KNOWN_BEARERS: Final = 25
"""The same number for their heads; Johnson, Kim and Singh have more and need their country in the text."""

OF_MINISTERS: Final = 3
"""The rank of those who are named by the surname alone only where hardly anybody else bears it."""


REIGNING: Final = frozenset("king emir amir sultan crown".split())
"""Words in the titles of those whose family's name nobody uses for one of them."""


def is_of_dynasty(person: Person, surname: str) -> bool:
    """Whether a word is only the family's name after "Al": "Sheikh Sabah" is not every Al-Sabah."""
    words = loosen(person.name).split()
    return len(words) > 2 and words[-2] == "al" and words[-1] == loosen(surname) != words[0]


def leader_named(
    pack: ActorPack, surname: str, on: str, around: Collection[str] | None, *, among: bool = False
) -> Who | None:
    """The one leader in office whom a bare surname means: "Mr Putin and Mr Blair" of a text that names neither again.

    Args:
        pack: The actors pack.
        surname: One word.
        on: The ISO day.
        around: Codes of the countries of which the text speaks; one of them must be the leader's, unless hardly
            anybody else in the pack bears the surname. None where there is no text: the one head of a state or
            government who bears it is meant then, or who last did.
        among: Whether the text speaks of another head of state or government, whose likes are meant then: "Trump met
            Kim".
    """
    found = find_persons(pack, [surname])
    known_so = [p for p in found if fold(surname) in map(fold, p.aliases)]
    if len(known_so) == 1 and any(h.role.startswith("figure:") for h in known_so[0].holdings):
        return as_of(known_so[0], on, None, None)  # a figure whom the pack lists under the surname alone
    bearers = [p for p in found if loosen(surname) in (loosen(p.name).split()[0], loosen(p.name).split()[-1])]
    leaders = [
        Who(person, holding, former=False)
        for person in bearers
        if (holding := min(_tops(pack, person, on), key=_as_known, default=None)) is not None
        and not (is_of_dynasty(person, surname) and not REIGNING.isdisjoint(fold(holding.title).split()))
    ]
    here = [w for w in leaders if w.holding and w.holding.country in (around or ())]
    count = len({p.wikidata or p.name for p in found})
    if not here and count > FEW_BEARERS:
        known_abroad = around is None or count <= HEADS_BEARERS
        leaders = [w for w in leaders if w.holding and _rank_of(w.holding) < OF_MINISTERS]
        if not known_abroad:
            leaders = leaders if among or count <= KNOWN_BEARERS else []
            leaders = [w for w in leaders if w.holding and w.holding.country in KNOWN_ALONE]
    if not leaders and around and len(found) <= FEW_BEARERS:
        leaders = _in_office(found, on, around)
    if not leaders and around is None:
        return _last_head(bearers, on)
    best = min((_rank_of(w.holding) for w in here or leaders if w.holding), default=None)
    top = [w for w in here or leaders if w.holding and _rank_of(w.holding) == best]
    return top[0] if len({w.person.wikidata or w.person.name for w in top}) == 1 else None


def _in_office(found: Sequence[Person], on: str, around: Collection[str]) -> list[Who]:
    """Whoever of a few holds any office of a country of which the text speaks: "Peskov said"."""
    held = ((p, next((h for h in p.holdings if holds_on(h, on) and h.country in around), None)) for p in found)
    return [Who(person, holding, former=False) for person, holding in held if holding is not None]


def _last_head(bearers: Sequence[Person], on: str) -> Who | None:
    """Who of some people was the last to head a state or government in the fifteen years before a day."""
    since = f"{int(on[:4]) - 15}{on[4:]}"
    past = [
        (h.until, n, Who(person, h, former=True))
        for n, person in enumerate(bearers)
        for h in person.holdings
        if (h.role in ("head_of_state", "head_of_government") or h.body in WORLDWIDE)
        if h.until and since < h.until < on
    ]
    return max(past, key=lambda p: p[:2])[2] if past else None


def _tops(pack: ActorPack, person: Person, on: str) -> list[Holding]:
    """Offices held on a day that a reader knows by the surname: heads, foreign ministers, heads of bodies."""
    regional = {c.name for c in pack.countries.values() if c.kind in ("region", "partly")}
    return [
        h for h in person.holdings
        if h.role in TOP_ROLES and holds_on(h, on) and not any(h.title.endswith(f" {name}") for name in regional)
    ]  # fmt: skip


def _as_known(holding: Holding) -> tuple[int, bool]:
    """The rank of an office, and of one in several realms that of the best known first."""
    return _rank_of(holding), holding.country != SEAT


def _rank_of(holding: Holding) -> int:
    return 0 if holding.body in WORLDWIDE else min(RANK.get(holding.role.split(":")[0], UNRANKED) + 1, OF_MINISTERS)
