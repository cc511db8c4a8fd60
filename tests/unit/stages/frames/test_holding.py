"""Tests of a contact and the clause that says when it is held; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.tellings import Telling
from dragoman.stages.frames.holding import HOLDING, as_held
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("calls", "NOUN", 0, "root", "call"), ("which", "PRON", 5, "nsubj:pass"), ("will", "AUX", 5, "aux"),
    ("be", "AUX", 5, "aux:pass"), ("held", "VERB", 1, "acl", "hold"), ("today", "NOUN", 5, "obl"),
)  # fmt: skip


def both(words: Sequence[Word] = WORDS, kind: str = "talks") -> list[Telling]:
    """A call that the model takes for done, and what its clause tells."""
    sentence = scene_of(*words).sentence
    noun, verb = bare_telling(sentence, 0, "call", {}), bare_telling(sentence, 4, kind, {})
    return as_held(sentence, [noun, replace(verb, status="planned", statuses={"planned": 1.0})])


@pytest.mark.parametrize("lemma", sorted(HOLDING))
def test_as_held_makes_them_one(lemma: str) -> None:
    """A call that stands as its clause has it."""
    noun, verb = both([(*w[:4], lemma) if w[0] == "held" else w for w in WORDS])
    assert (noun.kind, noun.status, noun.statuses) == ("call", "planned", {"planned": 1.0})
    assert verb.kind == "call"
    assert (0, 0, 1.0) in verb.again


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("held", ("praised", "VERB", 1, "acl", "praise"), "talks"),
        ("held", ("held", "VERB", 0, "root", "hold"), "talks"),
        ("which", ("Chad", "PROPN", 5, "nsubj:pass"), "talks"),
        ("which", ("which", "PRON", 5, "obl"), "talks"),
        ("held", WORDS[4], "statement"),
    ],
)
def test_as_held_leaves_others(old: str, new: Word, kind: str) -> None:
    """Another verb, a clause of its own, one with a subject of its own, one "in which" and no contact."""
    noun, verb = both([new if w[0] == old else w for w in WORDS], kind)
    assert (noun.status, verb.kind) == ("happened", kind)
