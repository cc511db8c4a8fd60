"""Tests of which state "the country" of a visit is; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.state import State
from dragoman.stages.coreference.visited import RECEIVING, visited_country
from tests.conllu import sentence_of

MET = """\
1 Lund Lund PROPN NNP _ 2 nsubj _ _
2 zigged {verb} VERB VBD _ 0 root _ _
3 Vik Vik PROPN NNP _ 2 obj _ _
4 on on ADP IN _ 6 case _ _
5 a a DET DT _ 6 det _ _
6 visit {noun} {upos} NN _ 2 obl _ _
7 to to ADP IN _ 9 case _ _
8 the the DET DT _ 9 det _ _
9 country country NOUN NN _ 6 nmod _ _"""


def code(
    pack: ActorPack, verb: str = "meet", noun: str = "visit", other: str = "SWE", upos: str = "NOUN"
) -> str | None:
    """The country of a visit, of Lund of Norway and another."""
    sentence = sentence_of(row.split() for row in MET.format(verb=verb, noun=noun, upos=upos).splitlines())
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    parties: list[Party] = []
    for at, land in ((0, "NOR"), (2, other)):
        party = new_party(Reading("name", "person", sentence.tokens[at].text, country=land), sentence.tokens[at].text)
        party.places.append(Spot(0, at, subject=not at, source=False))
        parties.append(party)
    phrase = Phrase(sentence.tokens[8].span, 0, 7, 8, 8, "country", 0.9)
    state = State(document, [sentence], [phrase], pack, document.published, frozenset(), parties, {})
    return visited_country(state, phrase)


def test_the_country_is_that_of_whom_the_visitor_meets(actor_pack: ActorPack) -> None:
    """Who meets Vik on a visit to the country is in Vik's."""
    assert code(actor_pack) == "SWE"


@pytest.mark.parametrize("verb", sorted(RECEIVING))
def test_who_receives_is_at_home(verb: str, actor_pack: ActorPack) -> None:
    """Vik comes to the country of who receives him."""
    assert code(actor_pack, verb) == "NOR"


def test_elsewhere_nothing_is_known(actor_pack: ActorPack) -> None:
    """Of another noun, of who is visiting, and where all are of one country."""
    assert code(actor_pack, upos="VERB") is None
    assert code(actor_pack, noun="threat") is None
    assert code(actor_pack, other="NOR") is None
