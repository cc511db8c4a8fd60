"""Tests of deeds that their doers announce; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.announcing import ANNOUNCING, DECREEING, DECREES, LENT, as_announced, as_decreed
from tests.scenes import heard, scene_of


def announced(verb: str = "announce", relation: str = "obj") -> Sentence:
    """Chad does so with an expulsion on Monday."""
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), (verb + "d", "VERB", 0, "root", verb), ("the", "DET", 4, "det"),
        ("expulsion", "NOUN", 2, relation), ("on", "ADP", 6, "case"), ("Monday", "PROPN", 2, "obl"),
    ).sentence  # fmt: skip


def two(kind: str = "other", type_: str = "SANCTION") -> tuple[Trigger, Trigger]:
    """What the model hears: the verb, linked to all, and the expulsion, linked to nothing."""
    verb = heard(1, 1, kinds={"statement": 1.0}, roles=dict.fromkeys((*LENT, "topic"), [0.9] * 6))
    deed = heard(3, 3, kinds={kind: 1.0}, roles=dict.fromkeys((*LENT, "topic"), [0.1] * 6))
    return verb, replace(deed, types={type_: 1.0})


@pytest.mark.parametrize("verb", sorted(ANNOUNCING))
def test_as_announced_keeps_the_deed(verb: str) -> None:
    """With the day, the place, the speaker and the doer that hang on the verb."""
    (only,) = as_announced(announced(verb), two())
    assert (only.first, only.last) == (3, 3)
    assert all(only.roles[role] == [0.9] * 6 for role in LENT)
    assert only.roles["topic"] == [0.1] * 6


@pytest.mark.parametrize(("kind", "type_"), [("visit", "CONSULT"), ("statement", "ACCUSE"), ("other", "-")])
def test_as_announced_keeps_both_of_anything_else(kind: str, type_: str) -> None:
    """A visit that is announced is one act, and its announcement another."""
    pair = two(kind, type_)
    assert as_announced(announced(), pair) == list(pair)


def test_as_announced_needs_the_verb_and_its_object() -> None:
    """To criticise an expulsion is an act of its own, and so is to announce something after one."""
    pair = two()
    assert as_announced(announced("criticise"), pair) == list(pair)
    assert as_announced(announced(relation="obl"), pair) == list(pair)
    weak = (pair[0], replace(pair[1], score=0.1))
    assert as_announced(announced(), weak) == list(weak)


def decreed(verb: str = "sign", decree: str = "decree", tag: str = "VBG") -> Sentence:
    """Lund signs a decree banning flights."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb), ("a", "DET", 4, "det"),
        (decree, "NOUN", 2, "obj"), ("banning", "VERB", 4, "acl", "ban"), ("flights", "NOUN", 5, "obj"),
    ).sentence  # fmt: skip
    tokens = (*sentence.tokens[:4], replace(sentence.tokens[4], xpos=tag), sentence.tokens[5])
    return replace(sentence, tokens=tokens)


SIGNING = heard(1, 1, score=0.8, kinds={"signing": 1.0}, roles=dict.fromkeys(LENT, [0.9] * 6))


@pytest.mark.parametrize("verb", sorted(DECREEING))
@pytest.mark.parametrize("decree", sorted(DECREES))
def test_as_decreed_tells_what_a_decree_says(verb: str, decree: str) -> None:
    """On the participle, of no type yet; where that is heard too it keeps its own, as sure as the signing."""
    (moved,) = as_decreed(decreed(verb, decree), [SIGNING])
    assert (moved.first, moved.last, moved.kinds) == (4, 4, {"other": 1.0})
    weak = heard(4, 4, score=0.1, roles=dict.fromkeys(LENT, [0.1] * 6))
    (both,) = as_decreed(decreed(verb, decree), [SIGNING, heard(3, 3, score=0.3), weak])
    assert (both.first, both.score, both.roles["actors"]) == (4, 0.8, [0.9] * 6)


@pytest.mark.parametrize("sentence", [decreed("burn"), decreed(decree="accord"), decreed(tag="VBN")])
def test_as_decreed_leaves_other_papers(sentence: Sentence) -> None:
    """Those that nobody enacts alone, and those of which something else is told."""
    assert as_decreed(sentence, [SIGNING]) == [SIGNING]
    assert as_decreed(decreed(), [heard(5, 5)]) == [heard(5, 5)]
