"""Tests of one person called twice side by side; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.apposed import apposed
from dragoman.stages.coreference.parties import Spot, new_party
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of


def one(
    pack: ActorPack, article: str = "a", *, own: str | None = None, country: str | None = "MLI", relation: str = "appos"
) -> bool:
    """Whether Lund and the aide are one in "Lund, a Malian aide, left"."""
    sentence = scene_of(
        ("Lund", "PROPN", 7, "nsubj"), (",", "PUNCT", 5, "punct"), (article, "DET", 5, "det"),
        ("Malian", "ADJ", 5, "amod"), ("aide", "NOUN", 1, relation), (",", "PUNCT", 5, "punct"),
        ("left", "VERB", 0, "root", "leave"),
    ).sentence  # fmt: skip
    lund = new_party(Reading("name", "person", "Kari Lund", ("kari", "lund"), country=own), "Lund")
    lund.places.append(Spot(0, 0, subject=True, source=False))
    phrases = (
        Phrase(sentence.tokens[0].span, 0, 0, 0, 0, "person", 0.9),
        Phrase(sentence.span_of(2, 4), 0, 2, 4, 4, "person", 0.9),
    )
    state = State(clean(Dispatch("Lund")), [sentence], phrases, pack, None, frozenset(), [lund])
    state.found = {0: [lund]}
    reading = Reading("title", "person", country=country, title="aide", noun="aide")
    return apposed(state, phrases[1], reading) is lund


@pytest.mark.parametrize("article", ["a", "an"])
def test_apposed_has_the_country_from_the_office(article: str, actor_pack: ActorPack) -> None:
    """Where the text tells none of who is named; his own is no other."""
    assert one(actor_pack, article)
    assert one(actor_pack, article, own="MLI")
    assert not one(actor_pack, article, own="TGO")


def test_apposed_leaves_another_in_a_list(actor_pack: ActorPack) -> None:
    """The Malian minister behind a name may be the next one of a list; who is of no state is not."""
    assert not one(actor_pack, "the")
    assert one(actor_pack, "the", country=None)
    assert not one(actor_pack, relation="conj")
