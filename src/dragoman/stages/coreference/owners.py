"""The country of somebody by the words of the phrase, or of the one beside it: a place in it, an owner behind "of"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.entities import Mention
from dragoman.records.language import Sentence, Token
from dragoman.records.mentions import Phrase, Reading
from dragoman.records.spans import contains
from dragoman.records.times import Place
from dragoman.stages.coreference.called_in import country_by_call
from dragoman.stages.coreference.heading import country_by_heading
from dragoman.stages.coreference.parties import Party, is_several_states
from dragoman.stages.coreference.state import State
from dragoman.syntax.adjectives import BACKED, COMPASS
from dragoman.syntax.whereabouts import is_only_there
from dragoman.text.folding import fold

ABROAD: Final = ("ambassador", "envoy", "consul")
"""Titles of those who serve where they are not from."""

DEEPEST: Final = 3
"""Most steps from a place up to whom it belongs to: "the mayor of the city of Nablus"."""


def country_of_words(state: State, party: Party, mentions: Sequence[Mention], places: Sequence[Place]) -> str | None:
    """The country that the words of or beside a party tell: a place in its name or behind it, its owner."""
    shared = {state.phrases[n].span for n, found in state.found.items() if len(found) > 1}
    return (
        country_by_place(party, [m for m in mentions if m.span not in shared], places)
        or country_by_place_behind(state, party, places)
        or country_by_owner(state, party)
        or country_by_heading(state, party)
        or country_by_call(state, party)
    )


def country_by_place(party: Party, mentions: Sequence[Mention], places: Sequence[Place]) -> str | None:
    """The country of a place that is part of how a text names somebody: "the governor of the Pavlodar Region"."""
    if party.kind == "country" or any(w in fold(party.title or party.name) for w in ABROAD):
        return None
    if is_several_states(party):
        return None
    inside = [p.country for m in mentions for p in places if p.country and contains(m.span, p.span) and _is_its(m, p)]
    return inside[0] if inside else None


_OCCASION: Final = re.compile(
    r"\s+(?:peace )?(?:talks?|meetings?|summit|conference|process|accords?|agreements?|deal|round|session|negotiations?"
    r"|declaration|treaty|protocol|forum|dialogue)\b"
)
"""What is called by the place where it is held: those who come to the Rome talks are not of Rome."""

_BETWEEN: Final = re.compile(r"(?i)\b(?:between|among)\b[^,]*$")
"""Words before a place that is but one of several sides: "the mediator between Khartoum and Juba"."""

_BEHIND: Final = re.compile(r"\s?[-‑–]\s?(\w+)")


def _is_its(mention: Mention, place: Place) -> bool:
    """Whether a place in how a text names somebody is his: not who backs him ("Iran-backed"), no mere "South"."""
    after = place.span.end - mention.span.start
    before = mention.text[: place.span.start - mention.span.start]
    if place.text.lower() in COMPASS or _OCCASION.match(mention.text, after) or _BETWEEN.search(before):
        return False
    if is_only_there(before.replace(",", " ,").split(), mention.text[after:].split()):
        return False
    behind = _BEHIND.match(mention.text, after)
    return behind is None or behind[1].lower() not in BACKED


def country_by_place_behind(state: State, party: Party, places: Sequence[Place]) -> str | None:
    """The country of the place behind "of" to which somebody belongs: "the mayor of the West Bank city of Nablus"."""
    if party.kind not in ("person", "group") or any(w in fold(party.title or "") for w in ABROAD):
        return None
    own = [n for n, found in state.found.items() if len(found) == 1 and found[0] is party]
    for n in own[:1]:
        phrase = state.phrases[n]
        sentence = state.sentences[phrase.sentence]
        for place in places:
            at = next((i for i, t in enumerate(sentence.tokens) if t.span.end == place.span.end), None)
            if at is not None and at > phrase.last and place.country and _hangs_on(sentence, at, phrase):
                return place.country
    return None


def _hangs_on(sentence: Sentence, token: int, phrase: Phrase) -> bool:
    """Whether a place stands in the "of" phrase behind another phrase."""
    tokens = sentence.tokens
    for _ in range(DEEPEST):
        one = tokens[token]
        case = {t.text.lower() for t in tokens if t.head - 1 == token and t.deprel == "case"}
        if one.deprel not in ("nmod", "compound", "flat", "appos") or (one.deprel == "nmod" and "of" not in case):
            return False
        token = one.head - 1
        if phrase.first <= token <= phrase.last:
            return True
    return False


OWNERS: Final = {"group": ("country", "person"), "person": ("country",)}
"""Kinds of owners whose country is also that of somebody, by his kind; of an organ all are."""


def country_by_owner(state: State, party: Party) -> str | None:
    """The country of whose organ somebody is by the words beside it: "the press service of the Uzbek president"."""
    sent = party.kind == "person" and any(w in fold(party.title or "") for w in ABROAD)
    if party.kind not in ("government", "organization", "group", "person") or sent:
        return None
    owned = [n for n, found in state.found.items() if len(found) == 1 and found[0] is party]
    for n in owned:
        owner = _owner_beside(state, state.phrases[n])
        if owner is None or owner is party or not owner.country:
            continue
        if owner.kind in OWNERS.get(party.kind, (owner.kind,)):
            return owner.country
    return _country_of_name(state, party) if party.kind != "person" else None


def _country_of_name(state: State, party: Party) -> str | None:
    """The country of the person whose name an organ bears: "Lund's office", "the Lund government"."""
    called = {name[-1] for name in party.names if name and party.nouns}
    owners = (p for p in state.parties if p.kind == "person" and p.country)
    return next((p.country for p in owners if any(name and name[-1] in called for name in p.names)), None)


def _owner_beside(state: State, phrase: Phrase) -> Party | None:
    """The party named right behind "of" after a phrase, with a genitive right before it, or that shares its "of"."""
    tokens = state.sentences[phrase.sentence].tokens
    behind = [t.text.lower() for t in tokens[phrase.last + 1 : phrase.last + 2]]
    for n, other in enumerate(state.phrases):
        if other.sentence != phrase.sentence or len(state.found.get(n, ())) != 1:
            continue
        after = behind == ["of"] and other.first == phrase.last + 2
        between = [t.text for t in tokens[other.last + 1 : phrase.first]]
        genitive = between in (["'s"], ["’s"]) or (between in (["'"], ["’"]) and other.last < phrase.first)
        if after or genitive or _shares(tokens, phrase, other):
            return state.found[n][0]
    return None


def with_shared_owner(state: State, n: int, readings: Sequence[Reading]) -> Reading:
    """The reading of a phrase, a government's that the state behind its people owns with that state's country.

    "The Government and the people of Chad": no other government, named before or behind, is meant.
    """
    reading, phrase = readings[n], state.phrases[n]
    behind = next((m for m in range(n + 1, len(readings)) if not state.phrases[m].inner), n)
    other = state.phrases[behind]
    bodily = reading.kind in ("government", "country") and reading.country is None and not reading.pronoun
    if not bodily or behind == n or other.sentence != phrase.sentence or other.first != phrase.last + 2:
        return reading
    words = [t.text.lower() for t in state.sentences[phrase.sentence].tokens[phrase.first : other.last + 1]]
    words = [word for word in words if word != "the"]
    shared = words[:1] and words[0] in ORGANS and words[1:4] == ["and", "people", "of"]
    if not shared or not readings[behind].country:
        return reading
    return replace(reading, country=readings[behind].country, kind="government", relative=False)


ORGANS: Final = frozenset("government army leadership parliament authorities military president king".split())
"""Words for what stands beside "people" under one "of"."""


def _shares(tokens: Sequence[Token], phrase: Phrase, other: Phrase) -> bool:
    """Whether a phrase behind "and" has no article and an owner who is both's: "the government and people of Chad"."""
    joined = tokens[other.head].deprel == "conj" and tokens[other.head].head - 1 == phrase.head
    bare = other.first == phrase.last + 2 and tokens[other.first].upos == "NOUN"
    return joined and bare and any(t.text == "of" for t in tokens[other.first : other.last])
