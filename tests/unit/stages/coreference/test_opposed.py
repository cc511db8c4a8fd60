"""Tests of the sides that have met since others were named together, with trees and triggers written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Trigger
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.opposed import met_since
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from tests.conllu import sentence_of

NAMED = "1 Chad Chad PROPN NNP _ 0 root _ _\n2 Niger Niger PROPN NNP _ 1 conj _ _"
MET = """\
1 Lund Lund PROPN NNP _ 2 nsubj _ _
2 met meet VERB VBD _ 0 root _ _
3 Berg Berg PROPN NNP _ 2 obj _ _"""
BOTH = "1 sides side NOUN NNS _ 0 root _ _"


def met(pack: ActorPack, *, kind: str = "meeting", heard: float = 0.9, other: str = "KEN") -> list[str | None]:
    """Who has met behind Chad and Niger, where Lund of Norway does something with somebody of another state."""
    rows = [[row.split() for row in text.splitlines()] for text in (NAMED, MET, BOTH)]
    sentences = [sentence_of(each) for each in rows]
    acting = {"actors": (heard, 0.0, heard)}
    sentences[1] = replace(sentences[1], triggers=(Trigger(1, 1, 0.9, {kind: 1.0}, {}, {}, acting),))
    places = ((0, 0, "TCD"), (0, 1, "NER"), (1, 0, "NOR"), (1, 2, other))
    parties: list[Party] = []
    phrases: list[Phrase] = []
    for number, at, code in places:
        name = sentences[number].tokens[at].text
        party = new_party(Reading("name", "person" if number else "country", name, country=code), name)
        party.places.append(Spot(number, at, subject=not at, source=False))
        parties.append(party)
        phrases.append(Phrase(sentences[number].tokens[at].span, number, at, at, at, party.kind, 0.9))
    phrases.append(Phrase(sentences[2].tokens[0].span, 2, 0, 0, 0, "person", 0.9))
    document = clean(Dispatch("Chad Niger. Lund met Berg. sides", published="2024-03-07"))
    found = {n: [party] for n, party in enumerate(parties)}
    state = State(document, sentences, phrases, pack, document.published, frozenset(), parties, found)
    return [p.name for p in met_since(state, phrases[-1], parties[:2])]


def test_met_since_has_the_two_of_a_meeting(actor_pack: ActorPack) -> None:
    """Behind those who were named together."""
    assert met(actor_pack) == ["Lund", "Berg"]


@pytest.mark.parametrize("changes", [{"kind": "statement"}, {"heard": 0.1}, {"other": "NER"}, {"other": "NOR"}])
def test_met_since_has_nobody_without_a_contact_of_two_others(changes: dict[str, str], actor_pack: ActorPack) -> None:
    """No contact, nobody heard to take part, one of those named, or two of one state."""
    assert met(actor_pack, **changes) == []  # type: ignore[arg-type]
