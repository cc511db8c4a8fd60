"""Tests of who took the initiative for a contact; trees are written by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import pytest

from dragoman.stages.frames.initiative import stated_initiators
from tests.scenes import Word, scene_of

WAS: tuple[Word, ...] = (
    ("Chad", "PROPN", 4, "nsubj"), ("was", "AUX", 4, "cop"), ("the", "DET", 4, "det"),
    ("initiator", "NOUN", 0, "root"), ("of", "ADP", 6, "case"), ("talks", "NOUN", 4, "nmod"),
)  # fmt: skip
IS_CHAD: tuple[Word, ...] = (
    ("the", "DET", 2, "det"), ("initiator", "NOUN", 6, "nsubj"), ("of", "ADP", 4, "case"), ("talks", "NOUN", 2, "nmod"),
    ("was", "AUX", 6, "cop"), ("Chad", "PROPN", 0, "root"),
)  # fmt: skip


def initiators(words: Sequence[Word], actors: Collection[int], trigger: int) -> list[str]:
    """Who is told to have begun the talks."""
    return [name for name, _ in stated_initiators(scene_of(*words, actors=actors), "talks", [trigger])]


def test_stated_initiators_are_who_is_called_the_initiator() -> None:
    """Before the noun or behind it."""
    assert initiators(WAS, (0,), 5) == ["Chad"]
    assert initiators(IS_CHAD, (5,), 3) == ["Chad"]


def test_stated_initiators_are_nobody_of_another_contact() -> None:
    """Who began talks began no other ones that the sentence names beside them; nor does a helper count."""
    words: tuple[Word, ...] = (*WAS, ("since", "ADP", 8, "case"), ("tour", "NOUN", 0, "root"))
    assert initiators(words, (0,), 7) == []
    helped = [("helper", *w[1:]) if w[0] == "initiator" else w for w in WAS]
    assert initiators(helped, (0,), 5) == []
    without = [("of", "ADP", 4, "dep") if w[0] == "was" else w for w in WAS]
    assert initiators(without, (0,), 5) == []


@pytest.mark.parametrize(("verb", "expected"), [("receive", ["Vik"]), ("phone", ["Lund"])])
def test_who_is_received_at_his_request_has_asked(verb: str, expected: list[str]) -> None:
    """Though "his" is read as the subject's, who would have to ask nobody; who phones may do so at his own."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj"),
        ("at", "ADP", 6, "case"), ("his", "PRON", 6, "nmod:poss"), ("request", "NOUN", 2, "obl"), actors=(0, 2, 4),
    )  # fmt: skip
    actors = tuple(replace(a, entities=("Lund",)) if a.entities == ("his",) else a for a in here.actors)
    assert [name for name, _ in stated_initiators(replace(here, actors=actors), "meeting", [1])] == expected


@pytest.mark.parametrize(("case", "noun", "expected"), [
    ("at", "instance", ["Vik"]), ("under", "request", ["Vik"]), ("for", "instance", []), ("at", "table", []),
])  # fmt: skip
def test_stated_initiators_are_at_whose_instance_it_is(case: str, noun: str, expected: list[str]) -> None:
    """The talks were held at the instance of Vik; "for instance" says nothing."""
    words: tuple[Word, ...] = (
        ("talks", "NOUN", 2, "nsubj:pass"), ("held", "VERB", 0, "root", "hold"), (case, "ADP", 4, "case"),
        (noun, "NOUN", 2, "obl"), ("of", "ADP", 6, "case"), ("Vik", "PROPN", 4, "nmod"),
    )  # fmt: skip
    assert initiators(words, (5,), 0) == expected
