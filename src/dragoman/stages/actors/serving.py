"""Who somebody is by whom he serves or belongs to: "Kari Lund, an aide to President Marko Ilic" is Lund."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.bearing import bears
from dragoman.packs.leaders import TOP_ROLES, leader_named
from dragoman.packs.offices import resolve_office
from dragoman.packs.people import SEATS, Who, who_is
from dragoman.packs.persons import held_on
from dragoman.stages.actors.hints import country_of
from dragoman.stages.actors.owners import KIN, owned
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import DETERMINERS, Phrases
from dragoman.stages.actors.wording import spelt

SERVANTS: Final = frozenset("aide envoy spokesperson chief_of_staff security_adviser".split())
"""Classes of offices whose holders serve a person."""

CROWNED: Final = frozenset("king queen emir sultan prince sheikh pope emperor grand duke ayatollah imam".split())
"""First words of titles that stand behind another office of the same person: "the Emir of Qatar Sheikh Tamim"."""

_HELD: Final = frozenset(
    """head_of_state head_of_government foreign_minister defence_minister minister deputy_minister deputy_head
    vice_president crown_prince speaker body_head party_leader governor central_bank other""".split()
)
"""Classes of offices that whoever is served may hold."""

_TOP: Final = frozenset(("head_of_state", "head_of_government"))
_TO: Final = ("of", "to", "for")
_BEFORE_NAME: Final = ("title", "honorific", "demonym", "modifier")
_BEFORE: Final = ("demonym", "country", "modifier", "organization", "honorific")


@dataclass(frozen=True, slots=True)
class Serving:
    """A phrase without the one who is served. The pieces count from the words; ``title``: the words of the whole."""

    words: tuple[str, ...]
    pieces: tuple[Piece, ...]
    country: str | None
    title: str


@dataclass(frozen=True, slots=True)
class _Owner:
    """The pieces, from ``first`` up to and without ``end``, that name who is served; ``name``: which is his name."""

    first: int
    end: int
    name: int


def serving(
    words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack, entries: Phrases, on: str | None
) -> Serving | None:
    """The phrase for somebody without the person, called by office and name, whom he serves or to whom he belongs.

    None where nobody is served: in "aide to the Russian President Kari Lund" the president's name is not told.
    """
    if (before := _by_office(pieces, pack)) is not None:
        return _kept(words, pieces, [*range(before, len(pieces))], pieces[:before], pack, on)
    if on and (before := _by_name(pieces, pack, on)):
        return _kept(words, pieces, [*range(before, len(pieces))], pieces[before - 1 : before], pack, on)
    if seat := _by_seat(pieces):
        behind, last = seat
        at = int(pieces[0].kind == "determiner")
        return _kept(words, pieces, [*range(behind, len(pieces))], pieces[at : last + 1], pack, on)
    if (behind := _by_genitive(pieces)) and (rest := owned(pieces, pack, on)) is not None:
        comma = _comma_of_named(pieces)
        kept = _kept(words, pieces, [*range(comma + 1), *range(behind, len(pieces))], pieces[comma + 1 :], pack, on)
        return replace(kept, country=rest.country)
    for at, piece in enumerate(pieces):
        if piece.kind not in _TO or (lead := _lead(pieces[:at], pack)) is None:
            continue
        owner = _owner(words, pieces, at, lead, pack, entries, on)
        if owner is not None:
            left = [n for n in range(len(pieces)) if not at <= n < owner.end]
            return _kept(words, pieces, left, pieces[lead : owner.end], pack, on)
    return None


def _kept(
    words: Sequence[str], pieces: Sequence[Piece], left: Sequence[int], said: Sequence[Piece], pack: ActorPack,
    on: str | None,
) -> Serving:  # fmt: skip
    """What is left of a phrase; ``said``: the pieces by which the office is told, with who is served."""
    own: list[str] = []
    moved: list[Piece] = []
    for n in left:
        piece = pieces[n]
        moved.append(replace(piece, first=len(own), last=len(own) + piece.last - piece.first))
        own += words[piece.first : piece.last + 1]
    return Serving(tuple(own), tuple(moved), _country(said, pack, on), _title(words, said, pieces))


def _title(words: Sequence[str], said: Sequence[Piece], pieces: Sequence[Piece]) -> str:
    """The office in words, with who is served."""
    last = said[-1].last
    after = next((p for p in pieces if p.first == last + 1), None)
    if after is not None and after.kind == "title":
        last = after.last
    return spelt(words[said[0].first : last + 1])


def _country(said: Sequence[Piece], pack: ActorPack, on: str | None) -> str | None:
    """The country of who is served: as the phrase says it, else that of the one who bears the name."""
    behind = next((n for n, p in enumerate(said) if p.kind in _TO), -1)
    if (country := country_of(said[behind + 1 :], pack)) is not None or on is None or said[-1].kind != "name":
        return country
    title = next((p for p in said[behind + 1 :] if p.kind == "title"), None)
    who = (
        who_is(pack, said[-1].text.split(), on, None, pack.titles[title.key].role)[0]
        if title
        else _leading(said[-1].text, pack, on)
    )
    return who.holding.country if who is not None and who.holding is not None else None


def _by_office(pieces: Sequence[Piece], pack: ActorPack) -> int | None:
    """Where the servant's title begins behind the office that he serves: "the Turkish FM spokesman"."""
    for n, (one, other) in enumerate(pairwise(pieces)):
        if one.kind != "title":
            continue
        served = pack.titles[one.key].role in SEATS - {"minister"} and not one.plural and one.last + 1 == other.first
        if served and other.kind == "title" and pack.titles[other.key].role in SERVANTS:
            return n + 1
        return None
    return None


def _by_name(pieces: Sequence[Piece], pack: ActorPack, on: str) -> int:
    """Where the servant's title begins behind the name of a leader: "the Macron adviser Kari Lund"; else 0."""
    at = 1 if pieces[0].kind == "determiner" else 0
    kinds = [p.kind for p in pieces[at : at + 2]]
    serves = kinds == ["name", "title"] and pack.titles[pieces[at + 1].key].role in SERVANTS
    return at + 1 if serves and _leading(pieces[at].text, pack, on) else 0


def _by_seat(pieces: Sequence[Piece]) -> tuple[int, int] | None:
    """Where somebody begins behind an office that owns him, and what he is: "the Iranian president's brother"."""
    at = next((n for n, (p, q) in enumerate(pairwise(pieces)) if p.kind == "title" and q.kind == "genitive"), -1)
    if at < 0 or any(p.kind == "name" for p in pieces[:at]):
        return None
    behind = range(at + 2, len(pieces))
    own = [n for n in behind if pieces[n].kind == "title" or (pieces[n].kind == "other" and pieces[n].key in KIN)]
    return (at + 2, own[0]) if own and not any(pieces[n].kind == "genitive" for n in behind) else None


def _by_genitive(pieces: Sequence[Piece]) -> int:
    """Where what somebody named first is begins, behind its owner: "Kari Lund, President Marko Ilic's aide"; else 0."""
    if not (comma := _comma_of_named(pieces)):
        return 0
    return max((n + 1 for n in range(comma + 2, len(pieces)) if pieces[n].kind == "genitive"), default=0)


def _comma_of_named(pieces: Sequence[Piece]) -> int:
    """Where the comma is behind a name at the head of a phrase, with a title before it or none; else 0."""
    name = next((n for n, p in enumerate(pieces) if p.kind not in _BEFORE_NAME), 0)
    kinds = [p.kind for p in pieces[name : name + 2]]
    return name + 1 if kinds == ["name", "comma"] else 0


def _lead(pieces: Sequence[Piece], pack: ActorPack) -> int | None:
    """Which piece says what somebody is, up to a preposition; None where it is no office or kin, or the highest."""
    for n in range(len(pieces) - 1, -1, -1):
        piece = pieces[n]
        if piece.kind == "title":
            return None if piece.plural or pack.titles[piece.key].role in _TOP else n
        if piece.kind in ("other", "modifier") and piece.key in KIN and n == len(pieces) - 1:
            return n
        if piece.kind in ("comma", "name", "genitive", "body_noun", "organization"):
            return None
    return None


def _owner(
    words: Sequence[str], pieces: Sequence[Piece], at: int, lead: int, pack: ActorPack, entries: Phrases, on: str | None
) -> _Owner | None:
    """The person called by office and name right behind a preposition."""
    first = at + 1
    if _is_leader(pieces[first : first + 1], pieces[lead], pack, on):
        return _Owner(first, first + 1, first)
    if [p.kind for p in pieces[first : first + 2]] == ["honorific", "name"] and _is_near(pieces[lead], pack):
        return _Owner(first, first + 2, first + 1)
    article = first < len(pieces) and pieces[first].kind == "determiner"
    n = first + int(article)
    while n < len(pieces) and (pieces[n].kind in _BEFORE or (pieces[n].kind == "other" and pieces[n].text.islower())):
        n += 1
    if n >= len(pieces) or pieces[n].kind != "title" or not _may_be_served(pieces[n], pieces[lead], pack):
        return None
    title = n
    kin = pieces[lead].kind != "title"
    n += 1
    while n < len(pieces) and pieces[n].kind in ("title", "honorific"):
        n += 1
    comma = n < len(pieces) and pieces[n].kind == "comma"
    name = n + int(comma)
    if name >= len(pieces) or pieces[name].kind != "name":
        return _Owner(first, n, title) if kin and (comma or n == len(pieces)) else None  # "wife of the president"
    said = words[pieces[first].first : pieces[name].last + 1]
    held = _is_held(said, pieces[title], pieces[name], pack, entries, on)
    some = words[0].lower() in ("a", "an") or not _serves(pieces[lead], pack)
    if not held and (comma or (article and not some)):  # "aide to the Russian President Kari Lund": she is the aide
        return _Owner(first, n, title) if kin and comma else None
    if not held and on and _is_known_as(pieces[name], pieces[lead], pack, on):
        return None
    return _Owner(first, name + 1, name)


def _serves(lead: Piece, pack: ActorPack) -> bool:
    """Whether a piece is an office; a lawyer's trade is none."""
    return lead.kind == "title" and pack.titles[lead.key].level != "other"


def _is_near(lead: Piece, pack: ActorPack) -> bool:
    """Whether a piece says that somebody serves a person, or is his kin or his friend."""
    return not _serves(lead, pack) or pack.titles[lead.key].role in SERVANTS


def _is_leader(pieces: Sequence[Piece], lead: Piece, pack: ActorPack, on: str | None) -> bool:
    """Whether a leader's name alone stands behind who serves him: "an envoy of Donald Trump"."""
    named = bool(pieces) and pieces[0].kind == "name"
    return bool(named and on and _is_near(lead, pack) and _leading(pieces[0].text, pack, on))


def _leading(name: str, pack: ActorPack, on: str) -> Who | None:
    """The leader of a name."""
    words = name.split()
    who = leader_named(pack, words[-1], on, None) if len(words) == 1 else who_is(pack, words, on, None, None)[0]
    top = who is not None and any(h.role in TOP_ROLES for h in who.person.holdings)
    return who if top else None


def _may_be_served(title: Piece, lead: Piece, pack: ActorPack) -> bool:
    """Whether a title behind a preposition can be another person's than that of the office before it."""
    role = pack.titles[title.key].role
    if title.plural:
        return False
    if not _is_near(lead, pack):
        return role in _HELD and role not in ("other", "body_head") and title.key.split()[0] not in CROWNED
    return role in _HELD or not role or not _serves(lead, pack)


def _is_held(said: Sequence[str], title: Piece, name: Piece, pack: ActorPack, entries: Phrases, on: str | None) -> bool:
    """Whether the tables know somebody of the name in the office that some words tell; his wife bears another."""
    if on is None:
        return False
    words = [w for w in said if w != "," and w.lower() not in DETERMINERS]
    answer = resolve_office(pack, spelt(words), on, entries)
    if answer.person is None or answer.reason is not None or answer.holding is None:
        return False
    if not bears(answer.person, name.text.split()):
        return False
    entry = pack.titles[title.key]
    roles = {entry.role, *entry.others}
    return any(h.role.split(":")[0] in roles and (held_on(h, on) or h.since) for h in answer.person.holdings)


def _is_known_as(name: Piece, lead: Piece, pack: ActorPack, on: str) -> bool:
    """Whether the tables know somebody of a name in the servant's own office: "aide to Russian President Ushakov"."""
    role = pack.titles[lead.key].role if lead.kind == "title" else None
    who = who_is(pack, name.text.split(), on, None, role)[0] if role in SERVANTS else None
    return who is not None and any(h.role.split(":")[0] in SERVANTS for h in who.person.holdings)
