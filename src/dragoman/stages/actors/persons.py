"""The pieces of a phrase that means a person to its reading, with the office on the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import BODIES, ActorPack, Title
from dragoman.packs.bearing import bears
from dragoman.packs.crowns import NOUNS, crowned_named, may_go_by, suits
from dragoman.packs.offices import OfficeAnswer, resolve_office
from dragoman.packs.people import (
    FORMER,
    SEATS,
    Who,
    holder_of,
    is_namesake,
    known,
    may_hold,
    role_sectors,
    serves,
    unknown_yet,
    who_is,
)
from dragoman.packs.persons import held_on
from dragoman.records.mentions import Reading
from dragoman.stages.actors.doubted import is_called_so, likely, may_serve
from dragoman.stages.actors.hints import count_of, country_of, is_regional, modifier_of, owner_of
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import COUNTERPARTS, DETERMINERS, Phrases
from dragoman.stages.actors.sectors import sectors_of
from dragoman.stages.actors.wording import (
    gender_of,
    is_anonymous,
    is_definite,
    name_of,
    spelt,
    title_text,
    tokens_of,
)
from dragoman.text.folding import fold

STATE_NOUNS: Final = frozenset("country nation state republic kingdom".split())
"""Nouns by which a text means a state that it has named."""

BIRTH: Final = frozenset(("prince", "princess", "sheikh"))
"""Titles of birth: where an office stands beside one, the office says what the person does."""

TOP: Final = ("head_of_state", "head_of_government")
"""Seats of whom a first name will do beside the state: "Sheikh Mohamed, the UAE president"."""

GOVERNED: Final = ("ESP",)
"""Kingdoms whose head of government is a president."""

OFFICES: Final = ("head", "minister", "senior")
"""Levels of titles that are offices."""

ARMED: Final = frozenset(("MIL", "PRM", "REB", "COP", "SPY"))
"""Sectors of those who bear ranks."""

SOCIETY: Final = frozenset("SOC CVL LAB BUS EDU MED REL AGR JRN REB PTY CRM".split())
"""Sectors of what is no organ of a state."""


def read_person(
    words: Sequence[str],
    pieces: Sequence[Piece],
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    noun: str,
    owner: str | None = None,
) -> Reading:
    """The reading of a phrase that means a person, with the pack's knowledge where one person fits.

    ``owner``: the country of the person whose aide or minister it is, where the phrase names one before these words.
    """
    titles = [p for p in pieces if p.kind == "title"]
    leads = [t for t in titles if t.key not in BIRTH] or titles
    also = _behind_commas(pieces)
    if len(leads) > 1 and _only_ranks(leads[0], leads[1], pack):
        leads = leads[1:]
    if len(leads) > 1 and pack.titles[leads[0].key].role == "ambassador" and _is_office(leads[1], also, pack):
        also, leads = (*also, leads[0].key), leads[1:]
    lead = leads[0] if leads else None
    country = country_of(pieces, pack) or owner
    entry = pack.titles[lead.key] if lead else None
    if entry and (office := headed_office(words, pieces, pack)):
        entry = replace(entry, role=office)
    served = lead is not None and serves(fold(lead.text), country)
    if entry and (served or (entry.role in TOP and _leads_no_state(pieces, pack))):
        entry = replace(entry, role=None)
    base = _described(words, pieces, pack, entry, country)
    base = replace(
        base,
        noun=fold(lead.text) if lead and served else _noun(lead, words, noun),
        also=also if base.names and base.count == 1 else (),
        definite=base.definite or owner is not None,
    )
    if base.noun in NOUNS and base.names and not base.country and (crowned := crowned_named(pack, base.names, on)):
        several = tuple(who.person.name for who in crowned)
        return known(base, crowned[0]) if len(crowned) == 1 else _undecided(base, several)
    if (bearer := _of_namesake_party(base, pieces, pack, on)) is not None:
        return likely(replace(base, country=None), bearer, on)
    if on and not (served and not base.names) and (found := _holder_said(base, words, pack, entries, on)):
        return found
    society = society_headed(_without_names(words, pieces, pack), pack)
    role = entry.role if entry and base.modifier not in FORMER and not society else None
    return placed(base, pack, on, role if base.names or not is_regional(pieces, pack) else None)


def _leads_no_state(pieces: Sequence[Piece], pack: ActorPack) -> bool:
    """Whether a title of those who lead states is a deputy's, a party's or that of a union's body here."""
    owner = owner_of(pieces, pack)
    if country_of(pieces, pack) in BODIES and any(p.kind == "body_noun" for p in pieces):
        return True  # "the AU's commission president"
    return modifier_of(pieces, pack) == "deputy" or bool(owner and not SOCIETY.isdisjoint(owner.sectors[:1]))


def _of_namesake_party(base: Reading, pieces: Sequence[Piece], pack: ActorPack, on: str | None) -> Who | None:
    """Somebody known whose party bears the name of another state's: "Democratic Party leader Lee Jae-myung"."""
    owner = owner_of(pieces, pack)
    if owner is None or owner.sectors[:1] != ("PTY",) or owner.code != base.country or len(base.names) < 2:
        return None
    if any(p.kind in ("country", "demonym") for p in pieces) or who_is(pack, base.names, on, base.country, None)[0]:
        return None
    return who_is(pack, base.names, on, None, None)[0]


def _behind_commas(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """The keys of the titles that follow a comma: "spokesman" of "Ambassador Lund, the official spokesman"."""
    told = [p for p in pieces if p.kind not in ("determiner", "modifier", "demonym", "other")]
    return tuple(q.key for p, q in pairwise(told) if p.kind == "comma" and q.kind == "title" and not q.plural)


def _is_office(title: Piece, behind: Sequence[str], pack: ActorPack) -> bool:
    """Whether a title behind a comma is the office of who goes by a rank: "Ambassador Lund, Minister of Trade"."""
    role = pack.titles[title.key].role or ""
    return title.key in behind and (role in SEATS or role == "spokesperson")


def _only_ranks(first: Piece, second: Piece, pack: ActorPack) -> bool:
    """Whether a title only says which of several somebody is: "the chief mediator"; a "chief minister" is another."""
    near = second.first - first.last <= 2  # "the chief UN mediator"
    return first.text.lower() == "chief" and near and pack.titles[second.key].level not in OFFICES[:2]


def _described(
    words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack, entry: Title | None, country: str | None
) -> Reading:
    """What the words alone say of a person; ``entry``: what is known of the title."""
    titles = [p for p in pieces if p.kind == "title"]
    name = name_of(pieces, titles)
    if name is not None and titles and fold(name.text) in pack.sector_words:  # "Muslim leaders"
        name = None
    modifier = modifier_of(pieces, pack)
    owned = any(p.kind == "possessive" for p in pieces[:1]) and not _is_styled(words)
    relative = owned or _counterpart(words) or of_the_country(pieces)
    return Reading(
        form="name" if name else "title",
        kind="person",
        names=tokens_of(name) if name else (),
        name=name.text if name else None,
        country=country or (entry.country if entry and not _is_for_something(pieces) else None),
        sectors=_sectors(entry, modifier, words, pieces, pack),
        role=entry.role if entry else None,
        title=title_text(titles, pieces, words),
        modifier=modifier,
        relative=relative,
        count=count_of(pieces, plural=any(t.plural for t in titles) and name is None),
        gender=gender_of(words),
        anonymous=name is None and is_anonymous(words),
        definite=is_definite(words, pieces),
    )


STYLES: Final = frozenset("majesty highness excellency holiness eminence honour honor lordship".split())


def _is_styled(words: Sequence[str]) -> bool:
    """Whether a possessive is only that of a style before who is meant: "His Majesty King Haakon" is nobody's."""
    at = next((n for n, word in enumerate(words[:MOST_STYLED]) if word.lower() in STYLES), 0)
    return at > 0


MOST_STYLED: Final = 4
"""Words among which a style ends: "His Royal Highness"."""


def _is_for_something(pieces: Sequence[Piece]) -> bool:
    """Whether a title is told more closely: a "Secretary of State for Foreign Affairs" is not Washington's."""
    return any(p.kind == "title" and q.key.split()[:1] == ["for"] for p, q in pairwise(pieces))


def _holder_said(base: Reading, words: Sequence[str], pack: ActorPack, entries: Phrases, on: str) -> Reading | None:
    """The reading of a phrase that the office table answers as a whole: "Serbian President Aleksandar Vucic"."""
    if base.relative or base.count != 1 or not (base.title or len(base.names) > 1):
        return None
    answer = resolve_office(pack, spelt(words), on, entries)
    if answer.person is None or answer.holding is None or not _agrees(base, answer, on):
        return None
    if not suits(base.noun, answer.holding.title) or unknown_yet(answer.person, on):
        return None
    if not may_go_by(answer.person, base.noun, base.names) or is_namesake(answer.person, base.role, on):
        return None
    return likely(base, Who(answer.person, answer.holding, former=not held_on(answer.holding, on)), on)


def _counterpart(words: Sequence[str]) -> bool:
    return any(w.lower() in COUNTERPARTS for w in words)


def _noun(lead: Piece | None, words: Sequence[str], noun: str) -> str:
    """The noun by which a phrase calls somebody: its title's, "counterpart", else its head's, unless that is a name."""
    if lead is not None:
        return lead.key
    return "counterpart" if _counterpart(words) else fold(noun) if noun[:1].islower() else ""


def of_the_country(pieces: Sequence[Piece]) -> bool:
    """Whether a phrase belongs to a state that the text has named: "the South American country's foreign minister"."""
    return any(p.key in STATE_NOUNS and q.kind == "genitive" for p, q in pairwise(pieces))


def _agrees(base: Reading, answer: OfficeAnswer, on: str) -> bool:
    """Whether the office table's answer is safe: a name or a country decides it, and nobody else fits as well."""
    if answer.person is None or answer.reason is not None or base.modifier in ("elect", "deputy", "shadow"):
        return False
    if base.country and answer.country and len(base.country) == len(answer.country) and base.country != answer.country:
        return False  # "the Islamic Republic of Chad" is not Iran
    if base.names:
        if len(base.names) == 1 and base.sectors[:1] == ("MIL",) and not _may_command(answer):
            return False  # "Colonel Lund" is no minister of that surname
        if len(base.names) == 1 and base.modifier not in FORMER and not may_hold(answer.person, base.role, on):
            return False
        top = base.role if len(base.names) == 1 and base.role in ("head_of_state", "head_of_government") else None
        held = answer.holding.role.split(":")[0] if answer.holding else top
        return bears(answer.person, base.names) and top in (None, held)
    if answer.name and bears(answer.person, answer.name):
        return False  # "the envoy of Vladimir Putin" is not he
    seat = answer.holding is not None and answer.holding.role.split(":")[0] in SEATS
    return bool(seat and base.definite and answer.country and base.modifier not in FORMER)


def _may_command(answer: OfficeAnswer) -> bool:
    """Whether somebody may go by a rank: who ever bore arms by office, or heads a state or government."""
    roles = [h.role for h in answer.person.holdings] if answer.person else []
    return any(r in ("head_of_state", "head_of_government") or not ARMED.isdisjoint(role_sectors(r)) for r in roles)


def placed(base: Reading, pack: ActorPack, on: str | None, role: str | None) -> Reading:
    """The reading of a person with the pack's knowledge: who it is, and the office on that day."""
    who: Who | None = None
    candidates: tuple[str, ...] = ()
    usable = role if role not in ("", "other") else None
    if base.names:
        who, candidates = who_is(pack, base.names, on, base.country, usable)
        if who is None and base.country and not candidates:
            who, candidates = who_is(pack, base.names, on, None, usable) if len(base.names) > 1 else (None, ())
            if who is not None and is_called_so(who, base.title):
                base = replace(base, country=None)  # two states' councils share a name, and he sits in the other one
            elif who is not None and not may_serve(who, base.country):
                who = None
        if who is None and len(base.names) == 1 and base.country and usable in TOP:
            head, _ = holder_of(pack, base.country, usable, on)
            who = head if head is not None and bears(head.person, base.names) else None
    elif base.country and usable and base.count == 1 and not base.relative and base.modifier is None and base.definite:
        who, candidates = holder_of(pack, base.country, usable, on)
        if who is not None and who.holding is not None and not suits(base.noun, who.holding.title):
            who = holder_of(pack, base.country, "head_of_government", on)[0] if base.country in GOVERNED else None
    if who is not None and not may_go_by(who.person, base.noun, base.names):
        who = None
    if who is None or (who.holding is not None and not who.former and not suits(base.noun, who.holding.title)):
        return _undecided(base, candidates)
    return likely(base, who, on)


def _undecided(base: Reading, candidates: tuple[str, ...]) -> Reading:
    """A reading of somebody who is one of several, or nobody whom the pack knows."""
    return replace(base, candidates=candidates, reason="several people fit" if candidates else None)


def _sectors(
    entry: Title | None, modifier: str | None, words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack
) -> tuple[str, ...]:
    """By the office where the title is one, else by what the words say."""
    if modifier in FORMER:
        return ("ELI",)
    owner = owner_of(pieces, pack)
    words = _without_names(words, pieces, pack)
    said = society_headed(words, pack) or sectors_of(words, pack, owner.sectors if owner else ())
    if entry is not None and entry.role and entry.level in OFFICES and not society_headed(words, pack):
        generic = pack.sector_words.get(entry.key, ("", ()))[0] == "generic" and entry.level != "minister"
        loose = generic and said and said[0] in SOCIETY
        found = role_sectors(entry.role, entry.sectors)
        return said if loose or not found else found
    if said or entry is None:
        return said or next((pack.body_nouns[p.key].sectors for p in pieces if p.kind == "body_noun"), ())
    return tuple(entry.sectors)


def _without_names(words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack) -> Sequence[str]:
    """The words, empty in the place of names that say no sector: the European Union is no trade union.

    Nor is a national assembly a crowd of nationals, and the minister Qin Gang no gang.
    """
    bodies = ((p, pack.organizations[p.key]) for p in pieces if p.kind == "organization")
    named_bodies = [p for p, o in bodies if o.sectors == ("LEG",) or (o.code in BODIES and "Union" in p.text)]
    organs = (p for p in pieces if p.kind == "body_noun" and pack.body_nouns[p.key].sectors == ("LEG",))
    own = name_of(pieces, [p for p in pieces if p.kind == "title"])
    people = [own] if own is not None and " " in own.text else []
    named = {n for p in (*named_bodies, *organs, *people) for n in range(p.first, p.last + 1)}
    return ["" if n in named else word for n, word in enumerate(words)]


def headed_office(words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    """The class of office of who heads an organ of a state: "the head of the Uzbek Foreign Ministry" is a minister."""
    low = [w.lower() for w in words if w.lower() not in DETERMINERS]
    bodies = [p for p in pieces if p.kind == "body_noun"]
    if low[:2] not in (["head", "of"], ["chief", "of"]) or not bodies or bodies[0].plural:
        return None
    return pack.body_nouns[bodies[0].key].role


def society_headed(words: Sequence[str], pack: ActorPack) -> tuple[str, ...]:
    """The sectors of what a title heads, where it is no state's: "president of the Chadian Human Rights League"."""
    low = [w.lower() for w in words]
    minister = "minister" in low[:3]  # "the minister of youth" is the state's
    behind = words[low.index("of") + 1 :] if "of" in low[1:3] and not minister else ()
    said = sectors_of(behind, pack) if behind else ()
    return said if said and said[0] in SOCIETY else ()
