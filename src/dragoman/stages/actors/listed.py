"""The pieces of a phrase that lists states to a reading of each: "Chile and Peru", "countries like Ghana and Togo"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.records.mentions import Reading
from dragoman.stages.actors.bodies import read_country
from dragoman.stages.actors.hints import code_of, core_of
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import COUNTERPARTS, REGIONAL, is_plural

STATES: Final = frozenset("countries states nations neighbours neighbors allies members".split())
"""Nouns of several states, of which a phrase may name some."""

CROWDS: Final = STATES | {"governments"}
"""Those behind which some are named: "several governments including Chile and Peru"."""

_BETWEEN: Final = ("comma", "and", "determiner")


def states_listed(pieces: Sequence[Piece], pack: ActorPack) -> tuple[Reading, ...]:
    """One reading for each state of a phrase that names nothing but states, or crowds of states with their examples.

    Of "Canada and other countries" the others are a group of no state; empty for every other phrase.
    """
    core = [p for p in core_of(pieces) if p.key != "both"]
    joined = any(p.kind == "and" for p in pieces)
    if len(core) in (2, 3) and all(p.kind in ("country", "capital") for p in core) and joined:
        return _read(core, pack)
    if others := _others(pieces):
        named = [p for p in pieces[: others[0]] if p.kind == "country"]
        words = " ".join(p.text for p in pieces[others[0] + 1 :] if p.kind != "determiner")
        crowd = Reading("title", "group", words, count=3, noun=pieces[-1].text.lower())
        return (*_read(named, pack), crowd)
    return _read(_examples(pieces), pack)


def _read(states: Sequence[Piece], pack: ActorPack) -> tuple[Reading, ...]:
    return tuple(r for p in states if (r := read_country([p], "country", pack)) is not None)


def _others(pieces: Sequence[Piece]) -> tuple[int, ...]:
    """Where the "and" stands behind which a list of states goes on without names: "Canada and several countries"."""
    at = next((n for n in range(len(pieces) - 1, 0, -1) if pieces[n].kind == "and"), 0)
    lead, rest = pieces[:at], pieces[at + 1 :]
    named = any(p.kind == "country" for p in lead) and all(p.kind in ("country", *_BETWEEN) for p in lead)
    crowd = len(rest) > 1 and rest[-1].text.lower() in STATES
    plain = all(p.kind in ("other", "number", "determiner") for p in rest)
    return (at,) if named and crowd and plain else ()


def _examples(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The states that a phrase names as examples: "countries like Ghana, Liberia and Togo"."""
    at = next((n for n, p in enumerate(pieces) if p.text.lower() in ("like", "including", "as")), 0)
    crowd = any(p.text.lower() in CROWDS for p in pieces[:at]) and not any(p.kind == "title" for p in pieces[:at])
    named = [p for p in pieces[at + 1 :] if p.kind == "country"]
    others = any(p.kind not in ("country", *_BETWEEN) for p in pieces[at + 1 :])
    return named if crowd and len(named) > 1 and not others else ()


def seats_listed(pieces: Sequence[Piece], pack: ActorPack) -> Sequence[Sequence[str]]:
    """The words for each of two seats that nobody holds at once: "Serbia's president and prime minister".

    Empty elsewhere: a premier may be crown prince or foreign minister too.
    """
    core = [p for p in pieces if p.kind != "determiner"]
    at = next((n for n, p in enumerate(core) if p.kind == "title"), len(core))
    if [p.kind for p in core[at : at + 3]] != ["title", "and", "title"]:
        return ()
    before, first, second, behind = core[:at], core[at], core[at + 2], core[at + 3 :]
    owned = [p.kind for p in before] in ([], ["demonym"], ["country", "genitive"])
    of_state = [p.kind for p in behind] in ([], ["of", "country"])
    roles = {pack.titles[p.key].role for p in (first, second) if not p.plural}
    if not owned or not of_state or roles != {"head_of_state", "head_of_government"}:
        return ()
    words = [
        [w for p in part for w in p.text.split()] for part in ((*before, first, *behind), (*before, second, *behind))
    ]
    return [each if before and before[-1].kind == "genitive" else ["the", *each] for each in words]


SEATS: Final = frozenset(("head_of_state", "head_of_government"))

CABINET: Final = frozenset(("foreign_minister", "defence_minister", "minister", "ambassador"))


def offices_listed(words: Sequence[str], pieces: Sequence[Piece], pack: ActorPack) -> Sequence[Sequence[str]]:
    """The words for each of two people of whom one goes without a name: "the Secretary and Foreign Minister Lund".

    Empty where one may be both: a prime minister has a ministry of his own, a deputy another one.
    """
    core = [p for p in pieces if p.kind != "determiner"]
    kinds = [p.kind for p in core]
    owned = kinds[2:3] in (["demonym"], ["country"])
    second = core[3:] if owned else core[2:]
    ends = [p.kind for p in second] in (["title"], ["title", "name"]) and not any(p.plural for p in core)
    if kinds[:2] != ["title", "and"] or not ends or words[0].lower() != "the":
        return ()
    if not (owned or _are_two(core[0], second[0], pack)):
        return ()
    return words[: core[1].first], words[core[1].last + 1 :]


def _are_two(first: Piece, second: Piece, pack: ActorPack) -> bool:
    """Whether nobody holds two offices at once: those of two classes that one never joins, or of the same."""
    one, other = ((pack.titles[p.key].role or "").split(":")[0] for p in (first, second))
    if "chief" in second.text.lower():
        return False  # a president and chief executive is a bank's
    if first.text.lower() in ("secretary", "foreign secretary"):
        return other in SEATS | CABINET
    if one == other:
        return one in SEATS | CABINET
    if one in SEATS and other in SEATS:
        return True
    return (one == "head_of_state" and other in CABINET) or (one in CABINET and other in SEATS | {"ambassador"})


def two_of_a_headline(pieces: Sequence[Piece], pack: ActorPack) -> int:
    """The place of the comma between two states' people in a headline: "Japan PM, S. Korea's Yoon"; 0 where none is."""
    at = next((n for n, p in enumerate(pieces) if p.kind == "comma"), 0)
    left, right = pieces[:at], pieces[at + 1 :]
    named = [p.kind for p in left] == ["country", "genitive", "name"]  # "Kenya's Ruto"
    seat = bool(left) and (named or (left[-1].kind == "title" and not left[-1].plural))
    kinds = ["title" if p.key in COUNTERPARTS else p.kind for p in right if p.kind != "genitive"]
    somebody = kinds in (["country", "name"], ["country", "title"], ["demonym", "title"])
    apart = seat and somebody and code_of(left[0], pack) not in (None, code_of(right[0], pack))
    return at if apart and left[0].kind in ("country", "demonym") else 0


def is_owner(piece: Piece, pack: ActorPack) -> bool:
    """Whether a piece says whose some of several are: a state's, or a continent's ("African mediators")."""
    return bool(code_of(piece, pack)) or (piece.kind == "other" and piece.key.split()[-1] in REGIONAL)


def codes_of(pieces: Sequence[Piece], pack: ActorPack) -> Sequence[str]:
    """The codes of the states whose office several people hold, and not of those to which they are sent."""
    end = pieces[-1].last + 1
    sent = next((p.first for p in pieces if p.kind == "to"), end)  # "ambassadors to Oslo"
    back = next((p.first for p in pieces if p.kind in ("of", "from") and p.first > sent), end)  # "… from Chad and Mali"
    states = (p for p in pieces if p.kind in ("country", "demonym", "capital") and not sent < p.first < back)
    return [code for p in states if (code := code_of(p, pack))]


def organs_listed(pieces: Sequence[Piece], pack: ActorPack) -> Sequence[Sequence[str]]:
    """The words for each state's, or other body's, of several organs: "the delegations of Chad, Mali and the UN".

    Empty where the organ is one ("the parliament of Bosnia and Herzegovina"), or something else is named beside them.
    """
    core = [p for p in pieces if p.kind not in _BETWEEN]
    if [p.kind for p in core[:2]] not in (["body_noun", "of"], ["body_noun", "from"]) or not is_plural(core[0].text):
        return ()
    owners = core[2 : next((n for n, p in enumerate(core) if p.kind in ("in", "to")), len(core))]
    if any(p.kind not in ("country", "capital", "organization") for p in owners) or len(owners) < 2:
        return ()
    noun = pack.body_nouns[core[0].key].words[0].split()
    states = [country_of_code(pack, code_of(p, pack) or "") for p in owners]
    ours = [[s.adjective] if s else p.text.split() for s, p in zip(states, owners, strict=True)]
    return [["the", *owner, *noun] for owner in ours]


def crowd_of(base: Reading, adjective: Piece, noun: Piece, pack: ActorPack) -> Reading:
    """One country's share of several who are called together: "British activists" of "US and British activists".

    Of "experts from Armenia and Belarus" it is "Armenian experts".
    """
    code = code_of(adjective, pack)
    state = country_of_code(pack, code) if code and adjective.first > noun.first else None
    name = f"{state.adjective} {noun.text.lower()}" if state is not None else f"{adjective.text} {noun.text}"
    return replace(base, country=code, name=name)


def crowds_listed(pieces: Sequence[Piece], pack: ActorPack) -> Sequence[Sequence[str]]:
    """The words for each side's share of a crowd where a side is no state: "NATO and EU officials", "officials of …".

    Empty elsewhere; of states alone ``crowd_of`` tells.
    """
    core = [p for p in pieces if p.kind != "determiner"]
    before = [p.kind for p in core[1:2]] == ["and"] and len(core) > 3 and core[-1].plural
    behind = [p.kind for p in core[:2]] in _WHOSE and core[0].plural
    if not before and not behind:
        return ()
    rest = core[2:] if behind else core
    sides, crowd = (*rest[:1], *rest[2:3]), core[:1] if behind else core[3:]
    joined = len(sides) == 2 and [p.kind for p in rest[1:2]] == ["and"]
    owners = all(p.kind in ("organization", "country", "demonym") for p in sides)
    known = all(p.kind in ("title", "body_noun") for p in (*crowd, *(rest[3:] if behind else ())))
    if not joined or not owners or not known or not any(p.kind == "organization" for p in sides):
        return ()
    if behind and all(p.kind == "organization" for p in sides):
        return ()  # "the leaders of NATO and the EU" may be the same
    return [_share(side, crowd, pack) for side in sides]


_WHOSE: Final = (["title", "of"], ["title", "from"])


def _share(side: Piece, crowd: Sequence[Piece], pack: ActorPack) -> Sequence[str]:
    """The words for a side's share of a crowd: a body has none of a state's organ, "UN officials" no government's."""
    own = [p.text.split() for p in crowd]
    if side.kind == "organization":
        own = [words[-1:] if p.kind == "body_noun" else words for p, words in zip(crowd, own, strict=True)]
        titled = any(p.kind == "title" for p in crowd)
        own = [words for p, words in zip(crowd, own, strict=True) if p.kind == "title" or not titled]
    state = country_of_code(pack, code_of(side, pack) or "") if side.kind == "country" else None
    named = state.adjective if state is not None and side.first > crowd[0].first else side.text
    return [*named.split(), *(w.lower() for words in own for w in words)]


REBEL: Final = "rebel"
"""The title of those who fight a state, and share nothing with its army."""


def two_parties(pieces: Sequence[Piece]) -> int:
    """The place of the "and" of two parties that share no noun: "Hamas and mediators", "the African Union and Ghana".

    0 where there is none: "US and British officials" are officials of both, "NATO and EU officials" too.
    """
    joints = [n for n, p in enumerate(pieces) if p.kind == "and"]
    if len(joints) != 1 or not 0 < joints[0] < len(pieces) - 1:
        return 0
    left, right = pieces[: joints[0]], pieces[joints[0] + 1 :]
    alone = [[p.kind for p in side if p.kind != "determiner"] for side in (left, right)]
    if all(kinds in (["organization"], ["country"]) for kinds in alone) and ["organization"] in alone:
        return joints[0]
    crowd = next((p for p in right if p.kind not in ("determiner", "country", "demonym")), right[-1])
    if left[-1].kind in ("body_noun", "title") and crowd.key == REBEL != left[-1].key:
        return joints[0]  # "the army and rebels backed by Chad"
    if not pieces[-1].plural:
        return 0
    owned_right = len(right) > 1 and right[0].kind in ("country", "demonym") and right[-1].kind == "title"
    body = [p.kind for p in left if p.kind != "determiner"] == ["organization"]
    apart = (left[-1].kind == "title" and owned_right) or (body and [p.kind for p in right] == ["title"])
    return joints[0] if apart else 0
