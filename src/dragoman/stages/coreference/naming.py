"""Names and titles to the party mentioned before for which they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.packs.people import holder_of, known, serves, who_is
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.apposed import apposed
from dragoman.stages.coreference.awaiting import COUNTERPART, awaited, awaited_body
from dragoman.stages.coreference.companions import companion
from dragoman.stages.coreference.described import COMPASS, described, of_compass
from dragoman.stages.coreference.epithets import by_epithet, is_of_sort
from dragoman.stages.coreference.groups import counts_others, same_group
from dragoman.stages.coreference.missions import same_mission
from dragoman.stages.coreference.parties import (
    Party,
    called_apart,
    has_title,
    holds_another,
    may_be,
    name_rank,
    of_another_origin,
    same_name,
)
from dragoman.stages.coreference.recency import clause_subject, most_likely
from dragoman.stages.coreference.spellings import by_surname, misspelt, without_apostrophe
from dragoman.stages.coreference.state import State, party_at
from dragoman.stages.coreference.titles import called_alike, of_spokesman
from dragoman.stages.coreference.visited import visited_country
from dragoman.syntax.adjectives import leans
from dragoman.text.folding import fold, loosen

ANYBODY: Final = ("person", "country", "government", "organization")

OWNERS: Final = {"his": ("person",), "her": ("person", "country"), "its": ("country", "government", "organization")}
"""Kinds of those who may own what a possessive begins; a state may be "her"."""

OTHERS: Final = frozenset(
    """ally allies partner partners neighbour neighbours neighbor neighbors rival rivals creditor creditors donor donors
    adversary adversaries enemy enemies foe foes opponent opponents lender lenders supplier suppliers sponsor sponsors
    guest guests visitor visitors host hosts interlocutor interlocutors""".split()
)
"""Nouns of somebody else: "its ally" is of another state than the owner."""


def completed(state: State, phrase: Phrase, reading: Reading) -> Reading:
    """A relative phrase ("his Russian counterpart", "its foreign minister") with what its owner gives it."""
    told = by_epithet(state, phrase, reading)
    if told is not None:
        return told if isinstance(told, Reading) else of_owner(state, reading, told)
    tokens = state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]
    words = [t.text.lower() for t in tokens]
    if is_of_sort(words):
        return reading  # "the Gulf state" of a text that names none, or two
    if reading.kind == "country" and reading.key is None and all(t.text.istitle() for t in tokens):
        return replace(reading, names=tuple(t.text for t in tokens), name=state.document.cite(phrase.span))
    if reading.kind == "country" and reading.key is None and reading.count == 1 and not _is_other(reading):
        return _own_country(state, phrase, reading)
    if words[:1] == ["the"] and words[1:2] and words[1] in COMPASS and words[2:3] and words[2] in ("'s", "’s"):
        half = None if reading.country else of_compass(state, words[1])
        return of_owner(state, reading, half) if half is not None else reading
    if reading.kind == "government" and reading.names and reading.country is None and {"'s", "’s"} & set(words):
        head = by_surname(state.parties, replace(reading, kind="person"))  # "Lund's ministry"
        return of_owner(state, reading, head) if head is not None else reading
    if not reading.relative or reading.kind not in ("person", "government", "organization"):
        return reading
    if words[0] == "their" and reading.count > 1 and _of_several(state, phrase):
        return reading
    kinds = OWNERS.get(words[0], ANYBODY)
    if reading.noun != COUNTERPART and not any(word in OWNERS for word in words):
        kinds = ("country",)  # "the country's foreign minister"
    owner = most_likely(
        state.parties, phrase.sentence, phrase.last if not reading.names else phrase.first + 1,
        lambda p: p.kind in kinds and (p.country != reading.country),
    )  # fmt: skip
    return of_owner(state, reading, owner) if owner is not None else reading


def _of_several(state: State, phrase: Phrase) -> bool:
    """Whether several states stand together before a phrase in its sentence: "Chad and Mali … their ministers"."""
    for members in state.sets:
        near = [
            n for n in members if state.phrases[n].sentence == phrase.sentence and state.phrases[n].last < phrase.first
        ]
        if len(near) > 1 and all(p.kind == "country" for n in near for p in state.found.get(n, ())):
            return True
    return False


def of_owner(state: State, reading: Reading, owner: Party) -> Reading:
    """A relative phrase's reading with what its owner gives it: the country, and the holder of an office of it."""
    if reading.noun == COUNTERPART:
        reading = replace(reading, role=owner.role, title=_office_noun(owner), noun="")
    elif not _is_other(reading):
        reading = replace(reading, country=reading.country or owner.country)
    if reading.kind != "person" or reading.wikidata or not reading.role or reading.count > 1:
        return reading
    if reading.names:
        who, _ = who_is(state.pack, reading.names, state.on, reading.country, reading.role)
    elif reading.country and not serves(reading.noun, reading.country):
        if any(
            p.kind == "person" and p.country == reading.country and (not p.role or has_title(p, reading))
            for p in state.parties
        ):
            return reading
        who, _ = holder_of(state.pack, reading.country, reading.role, state.on)
    else:
        return reading
    return known(reading, who) if who else reading


def _is_other(reading: Reading) -> bool:
    """Whether a noun means somebody else than its owner."""
    return bool(OTHERS.intersection(reading.noun.split()[-1:]))


def _own_country(state: State, phrase: Phrase, reading: Reading) -> Reading:
    """The state that "his country" or "the country" means: the owner's, or that spoken of last."""
    owner = most_likely(
        state.parties, phrase.sentence, phrase.first + int(reading.relative),
        lambda p: country_of_code(state.pack, p.country or "") is not None and (p.kind == "person") == reading.relative,
    )  # fmt: skip
    here = state.document.cite(phrase.span).lower() == "the country"
    led = visited_country(state, phrase) if here and not reading.relative else None
    code = led or (owner.country if owner is not None else _ground_of(state, phrase) if here else None)
    country = country_of_code(state.pack, code) if code else None
    if country is None:
        return reading
    return replace(
        reading, name=country.name, key=f"country:{country.key}", country=country.code, wikidata=country.wikidata
    )


def _ground_of(state: State, phrase: Phrase) -> str | None:
    """The country in which a dispatch that names no state was filed, or else that of whom its sentence names first."""
    here = (
        (spot.token, p.country)
        for p in state.parties if p.kind == "person" and p.country
        for spot in p.places if spot.sentence == phrase.sentence and spot.token < phrase.first
    )  # fmt: skip
    return state.home or next((code for _, code in sorted(here)), None)


def _office_noun(owner: Party) -> str | None:
    """The office that a counterpart holds: the owner's, with the owner's country taken off."""
    title = owner.office.title if owner.office else owner.title
    return title.split(" of ")[0] if title else None


def existing(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The party mentioned before for which a phrase stands."""
    parties = state.parties
    words = [t.text for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]]
    if (bearer := apposed(state, phrase, reading)) is not None:
        return bearer
    if (one := described(state, phrase, reading) or companion(state, phrase, reading)) is not None:
        return one
    if reading.kind == "person" and len(reading.names) == 1 and (one := by_surname(parties, reading)) is not None:
        return one
    if reading.kind == "person" and len(reading.names) == 2 and (one := _by_double_surname(parties, reading)):
        return one
    owned = "'s" in words or "’s" in words  # "Lund's ministry" is not Lund
    bare = set(reading.noun.split()) <= set(fold(" ".join(reading.names)).split())
    known = reading.kind == "person" or not reading.names or not bare or _is_known(reading) or owned
    if not known and (one := by_surname(parties, reading)) is not None:
        return one
    if reading.key and (same := next((p for p in parties if p.key == reading.key), None)):
        return same
    if (mission := same_mission(parties, reading)) is not None:
        return mission
    crowd = reading.kind in ("group", "organization")
    if crowd and reading.name and leans(reading.name) and (again := _called_so(parties, reading.name)) is not None:
        return again
    if (group := same_group(parties, reading, words)) is not None:
        return group
    if reading.kind == "government" and reading.country and (one := awaited_body(parties, reading)) is not None:
        return one
    if reading.kind == "person" and reading.key and not reading.names and reading.name:
        spelt = replace(reading, names=tuple(reading.name.split()), key=None)
        if (one := existing(state, phrase, spelt)) is not None and one.wikidata in (None, reading.wikidata):
            return one
    if reading.kind == "person":
        if reading.names:
            named = [p for p in parties if p.kind == "person" and may_be(p, reading) and same_name(p, reading)]
            best = max(named, key=lambda p: (name_rank(p, reading), p.last.sentence, p.last.token), default=None)
            mistaken = without_apostrophe(parties, reading) or misspelt(parties, reading)
            return best or awaited(state, phrase, reading) or mistaken
        return None if _is_bare_counterpart(words, reading) else _titled(state, phrase, reading)
    if reading.key is None and reading.noun and not leans(" ".join(words)):  # others than "the forces" named before
        return most_likely(
            parties, phrase.sentence, phrase.first,
            lambda p: _like_kinds(p.kind, reading.kind) and may_be(p, reading) and _same_noun(p, reading)
            and not called_apart(p, words) and not counts_others(p, words),
        )  # fmt: skip
    if reading.names and reading.kind in ("organization", "government"):
        return next(
            (p for p in parties if p.kind == reading.kind and may_be(p, reading) and _acronym(p, reading)), None
        )
    return None


def _is_bare_counterpart(words: Sequence[str], reading: Reading) -> bool:
    """Whether words call somebody another's counterpart and say no more: he holds the other's office, and is not he."""
    return words[0].lower() in OWNERS and words[-1].lower() == COUNTERPART and not reading.country


def other_than_subject(state: State, phrase: Phrase, party: Party) -> bool:
    """Whether a phrase called by a title alone is the object of a verb whose subject a party is, and so another.

    "Lund was asked to meet the director".
    """
    token = state.sentences[phrase.sentence].tokens[phrase.head]
    if token.deprel not in ("obj", "iobj"):
        return False
    subject = clause_subject(state.sentences[phrase.sentence], phrase.head)
    return subject is not None and party_at(state, phrase.sentence, subject) is party


def _is_known(reading: Reading) -> bool:
    """Whether the packs know a body or state, so that it cannot be a person whom the model mistook for one."""
    return reading.key is not None and reading.key.split(":")[0] in ("country", "organization", "metonym", "people")


def _by_double_surname(parties: Sequence[Party], reading: Reading) -> Party | None:
    """The one person whose full name in the text ends in these two: "Ambassador Abu Zeid" is Karim Abu Zeid."""
    wanted = tuple(loosen(n) for n in reading.names)
    bearers = [
        p
        for p in parties
        if p.kind == "person" and p.count == 1 and not holds_another(p, reading)
        and any(len(known) > len(wanted) and known[-len(wanted) :] == wanted for known in p.names)
    ]  # fmt: skip
    return bearers[0] if len(bearers) == 1 else None


def _called_so(parties: Sequence[Party], name: str) -> Party | None:
    """The crowd named before by the same words, whichever kind the model gave it: "Chad-backed rebels"."""
    return next((p for p in parties if p.kind in ("group", "organization") and p.name.lower() == name.lower()), None)


def _like_kinds(one: str, other: str) -> bool:
    """Whether two kinds may be one: an organ of a state is often called a body like any other."""
    return one == other or {one, other} == {"government", "organization"}


def _same_noun(party: Party, reading: Reading) -> bool:
    last = reading.noun.partition("/")[0].split()[-1:]  # "state department official/USA" is an official
    return reading.noun in party.nouns or any(n.partition("/")[0].split()[-1:] == last for n in party.nouns)


def _acronym(party: Party, reading: Reading) -> bool:
    """Whether one of two names is the other's initials, or its beginning."""
    one, other = sorted((party.name, reading.name or ""), key=len)
    initials = "".join(w[0] for w in other.split() if w[:1].isupper())
    return len(one) > 1 and (one == initials or (len(one.split()) > 1 and other.startswith(one)))


UNNAMED: Final = frozenset("official diplomat source aide".split())
"""Nouns of sources: with "the" they are first the one whom the text has just brought in without a name."""


def is_owner(party: Party, words: Sequence[str]) -> bool:
    """Whether words name somebody as whose man another is, or are those of a known man's: "Mr Lund's spokesman"."""
    at = next((n for n, w in enumerate(words) if w in ("'s", "’s") and n and words[n - 1][:1].isupper()), None)
    if at is None or party.kind != "person":
        return False
    named = fold(words[at - 1])
    return any(named == fold(n) for known in party.names for n in known) or not (party.role or party.titles)


def _titled(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The person named before who bears a title: "the Serbian president", "the minister"."""
    if reading.anonymous or not (reading.definite or reading.relative):
        return None

    words = [t.text for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]]

    def fits(party: Party) -> bool:
        if is_owner(party, words) or of_another_origin(party, words) or other_than_subject(state, phrase, party):
            return False
        if party.kind != "person" or (party.count > 1) != (reading.count > 1) or not may_be(party, reading):
            return False
        if reading.country and not party.country:
            return False
        return has_title(party, reading)

    candidates = called_alike([p for p in state.parties if fits(p)], reading)
    candidates = of_spokesman(candidates, state.parties, reading)
    if reading.noun in UNNAMED:
        candidates = [p for p in candidates if p.anonymous and _same_noun(p, reading)] or candidates
    if reading.country and len(candidates) == 1:
        return candidates[0]
    near = most_likely(candidates, phrase.sentence, phrase.first, lambda _: True)
    return near or max(candidates, key=lambda p: (p.last.sentence, p.last.token), default=None)
