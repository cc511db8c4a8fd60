"""Tests of orders to those who are not one's own; trees and triggers are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.chances import likeliest
from dragoman.records.language import Guess, Sentence
from dragoman.stages.frames.ordered import ANSWERS, HEEDING, OPPOSED, ORDERING, OWN, as_demands, is_order_to_others
from tests.scenes import heard, scene_of


def order(verb: str = "order", whom: str = "Peru", *, upos: str = "PROPN", label: str = "", to: str = "to") -> Sentence:
    """Chile ordered Peru to open the border."""
    sentence = scene_of(
        ("Chile", "PROPN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb), (whom, upos, 2, "obj", whom.lower()),
        (to, "PART", 5, "mark"), ("open", "VERB", 2, "xcomp"), ("the", "DET", 7, "det"), ("border", "NOUN", 5, "obj"),
        triggers=(heard(1, 1),),
    ).sentence  # fmt: skip
    return replace(sentence, mentions=(Guess(2, 2, label, 0.9),)) if label else sentence


@pytest.mark.parametrize("verb", sorted(ORDERING))
def test_as_demands_hears_a_demand_in_an_order_to_another_state(verb: str) -> None:
    """A statement that asks for something, whatever the model took it for; not behind another verb."""
    (told,) = as_demands(order(verb), order(verb).triggers)
    assert (likeliest(told.kinds), likeliest(told.types)) == ("statement", "REQUEST")
    assert as_demands(order("help"), order("help").triggers) == list(order("help").triggers)


def test_is_order_to_others_leaves_orders_to_ones_own() -> None:
    """A name of one's own forces, a person, a common noun; rebels are nobody's own."""
    assert not any(is_order_to_others(order(whom=name.capitalize()), 1) for name in OWN)
    assert not is_order_to_others(order(whom="Lund", label="person"), 1)
    assert is_order_to_others(order(whom="Lund", label="country"), 1)
    assert not is_order_to_others(order(whom="troops", upos="NOUN"), 1)
    assert all(is_order_to_others(order(whom=name, upos="NOUN"), 1) for name in OPPOSED)
    assert not is_order_to_others(order(to="as"), 1)
    assert not is_order_to_others(order(), 4)


def called(above: str, relation: str, case: str = "to", of: str = "of", kind: str = "amod") -> str:
    """What a call of Peru's is heard as, below a verb or noun."""
    sentence = scene_of(
        (above, "NOUN", 0, "root"), (case, "ADP", 4, "case"), ("new", "ADJ", 4, kind), ("call", "NOUN", 1, relation),
        (of, "ADP", 6, "case"), ("Peru", "PROPN", 4, "nmod"),
    ).sentence  # fmt: skip
    (told,) = as_demands(sentence, [heard(3, 3, kinds={"call": 1.0})])
    return likeliest(told.kinds)


def test_as_demands_hears_an_appeal_in_a_call_that_others_heed() -> None:
    """Each verb and noun of it; not a telephone call, one with somebody, or what is done to others."""
    assert {called(verb, "obj") for verb in HEEDING} == {called(noun, "nmod") for noun in ANSWERS} == {"statement"}
    assert called("heed", "obj", kind="compound") == called("heed", "obj", of="with") == called("make", "obj") == "call"
    assert called("response", "nmod", "after") == "call"
