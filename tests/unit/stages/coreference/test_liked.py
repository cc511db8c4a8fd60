"""Tests of whom the model takes for a phrase that names nobody; the link is written by hand."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Link
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.liked import liked_one
from dragoman.stages.coreference.parties import Spot, new_party
from dragoman.stages.coreference.state import State, same_links
from dragoman.syntax.nobodies import ANY, MAY
from tests.scenes import scene_of


def liked(pack: ActorPack, article: str = "a", behind: str = "can") -> str | None:
    """Whom the model takes for "a king" behind Lund, before another word."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("dined", "VERB", 0, "root", "dine"), (article, "DET", 4, "det"),
        ("king", "NOUN", 6, "nsubj"), (behind, "AUX", 6, "aux"), ("bestow", "VERB", 2, "advcl"),
    ).sentence  # fmt: skip
    sentence = sentence.__class__(sentence.span, sentence.tokens, links=(Link("same", 2, 0, 0, 0.99),))
    lund = new_party(Reading("name", "person", "Lund", names=("Lund",)), "Lund")
    lund.places.append(Spot(0, 0, subject=True, source=False))
    phrases = [
        Phrase(sentence.tokens[0].span, 0, 0, 0, 0, "person", 0.9),
        Phrase(sentence.span_of(2, 3), 0, 2, 3, 3, "person", 0.9),
    ]
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens), published="2024-03-07"))
    state = State(document, [sentence], phrases, pack, document.published, frozenset(), [lund], {0: [lund]})
    state.same = same_links([sentence])
    party = liked_one(state, phrases[1], Reading("title", "person", noun="king"))
    return party.name if party is not None else None


@pytest.mark.parametrize("article", sorted(ANY))
@pytest.mark.parametrize("modal", sorted(MAY))
def test_liked_one_takes_anybody_for_nobody(article: str, modal: str, actor_pack: ActorPack) -> None:
    """What a king can bestow tells of no king."""
    assert liked(actor_pack, article, modal) is None


def test_liked_one_believes_the_model_of_others(actor_pack: ActorPack) -> None:
    """Of the king, and of one who did something."""
    assert liked(actor_pack, "the") == "Lund"
    assert liked(actor_pack, behind="did") == "Lund"
