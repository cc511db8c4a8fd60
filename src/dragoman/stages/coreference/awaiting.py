"""Those whom a headline or lead has called by an office alone, and whom a name now makes known."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party, has_title, leads_movement, may_be, vaguely_titled
from dragoman.stages.coreference.same_speaker import speaks_for_another
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

LEAD: Final = 1
"""The last sentence, from 0, whose bare offices wait for a name: the headline and what follows it."""

AWAITED: Final = 4
"""The last sentence, from 0, in which a name still makes them known."""

POSTED: Final = frozenset(("charge daffaires", "consul", "attache", "consul general", "deputy ambassador"))
"""Diplomats whose posts no table of holders lists."""

ENVOYS: Final = frozenset(("diplomat", "envoy"))
"""What a headline calls any of them."""

LONGEST_RUBRIC: Final = 3
"""Most tokens of a line that tells nothing and stands above the lead."""

SERVING: Final = (None, "outgoing", "current", "acting")
"""Modifiers of who holds an office, which a headline leaves out: "the outgoing ambassador"."""

COUNTERPART: Final = "counterpart"

SOME: Final = ("a", "an", "one", "another", "some")
"""Words before one of several, who is nobody yet."""


def awaited(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The person whom the headline or lead has only called by an office, and whom a name now makes known.

    "Foreign minister receives Cuban ambassador": the office fits, the country as far as both are known, and nobody
    else whom the text has called so far could be meant.
    """
    rubrics = _rubrics(state)
    called = reading.role not in (None, "", "other") or reading.noun in POSTED or leads_movement(reading)
    if not called or reading.modifier not in SERVING or reading.count > 1:
        return None
    heads = _headlines(state, phrase)
    if not heads and phrase.sentence > AWAITED + rubrics and not (reading.definite and reading.names):
        return None
    if (holder := _another_holder(state, reading, LEAD + rubrics)) is not None:
        return holder
    waiting = [
        p
        for p in state.parties
        if _waits(p, LEAD + rubrics, heads) and p.last.sentence < phrase.sentence and may_be(p, reading)
        and (has_title(p, reading) or (_may_be_one(p, reading) and not _is_some(state, p, phrase)))
        and (p.country or reading.noun in p.nouns)
    ]  # fmt: skip
    same = [p for p in waiting if p.country is not None and p.country == reading.country]
    chosen = same or waiting
    return chosen[0] if len(chosen) == 1 else None


SEATS: Final = ("head_of_state", "head_of_government", "monarch", "foreign_minister", "defence_minister", "speaker")
PORTFOLIO: Final = "minister:"
"""Offices that one holds at a time, and how the roles of ministers with a portfolio begin."""


def _another_holder(state: State, reading: Reading, latest: int) -> Party | None:
    """Whom the lead has called by an office alone, if the text names another holder of it than the table knows.

    What the table told of him is taken back.
    """
    role = reading.role or ""
    if not (role in SEATS or role.startswith(PORTFOLIO)) or not reading.title or not reading.country:
        return None
    found = [p for p in state.parties if p.guessed and p.role == reading.role and p.country == reading.country]
    if len(found) != 1 or not found[0].places or found[0].places[0].sentence > latest:
        return None
    party = found[0]
    party.key = party.wikidata = party.office = None
    party.names, party.name, party.guessed = [], reading.name or party.name, False
    return party


def _may_be_one(party: Party, reading: Reading) -> bool:
    """Whether somebody has been called by a vague noun that a phrase's post answers to: a diplomat, a counterpart."""
    if party.role is None and party.name.lower().endswith(COUNTERPART):
        return party.country is not None and party.country == reading.country
    if "leader" in party.nouns and party.country == reading.country and leads_movement(reading):
        return True
    return vaguely_titled(party, reading) or bool(reading.noun in POSTED and party.nouns & ENVOYS)


def _is_some(state: State, party: Party, phrase: Phrase) -> bool:
    """Whether a text brings somebody in as one of several, and does something else to whom it now names.

    "Expelled a Chadian diplomat … summoned the ambassador" are two; a diplomat who was summoned may be he.
    """
    spot = party.places[0]
    if state.sentences[spot.sentence].tokens[spot.token].text.lower() not in SOME:
        return False
    first = next((p for p in state.phrases if (p.sentence, p.first) == (spot.sentence, spot.token)), phrase)
    return _done(state, first) != _done(state, phrase)


def _done(state: State, phrase: Phrase) -> str:
    """The word on which a phrase hangs."""
    tokens = state.sentences[phrase.sentence].tokens
    return tokens[tokens[phrase.head].head - 1].lemma


def _waits(party: Party, latest: int, heads: Container[int]) -> bool:
    """Whether somebody is called, up to a sentence or in a headline, by what he is alone, and is no nameless source."""
    if party.kind != "person" or party.count > 1 or party.names or party.former or party.key or not party.places:
        return False
    hidden = party.anonymous and any(place.source for place in party.places)
    return not hidden and (party.places[0].sentence <= latest or party.places[0].sentence in heads)


def _headlines(state: State, phrase: Phrase) -> Sequence[int]:
    """The sentences shortly before a phrase that are lines without a stop: headlines of a page with several stories."""
    text = state.document.text
    around = range(max(0, phrase.sentence - AWAITED // 2), phrase.sentence)
    spans = {n: state.sentences[n].span for n in around}
    return [
        n
        for n, span in spans.items()
        if text[span.end - 1].isalnum() and text[span.end : span.end + 1] == "\n" and text[: span.start].endswith("\n")
    ]


def awaited_body(parties: Sequence[Party], reading: Reading) -> Party | None:
    """The organ that the lead has called without its country ("the Foreign Ministry"), if there is no other one."""
    called = {reading.noun} if reading.noun else set(fold(reading.name or "").split())  # "the Parliament of Fiji"
    if reading.count > 1:
        return None
    same = [p for p in parties if p.kind == "government" and called & p.nouns and p.count == 1 and p.places]
    waiting = [p for p in same if p.country is None and p.key is None and p.places[0].sentence <= AWAITED]
    if len(same) != 1 or len(waiting) != 1 or speaks_for_another(waiting[0], parties, reading.country):
        return None
    return waiting[0]


def _rubrics(state: State) -> int:
    """How many of the first sentences tell nothing: menus and rubrics of a scraped page, its date line."""
    first = state.sentences[:AWAITED]
    return sum(1 for s in first if not s.triggers and len(s.tokens) <= LONGEST_RUBRIC)
