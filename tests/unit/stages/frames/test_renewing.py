"""Tests of what somebody speaks against again, on trees and triggers written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Trigger
from dragoman.stages.frames.renewing import AGAINST, RENEWING, with_renewed
from tests.conllu import sentence_of

RENEWED = """\
1 Lund Lund PROPN NNP _ 2 nsubj _ _
2 renewed {verb} VERB VBD _ 0 root _ _
3 Chad Chad PROPN NNP _ 5 nmod:poss _ _
4 's 's PART POS _ 3 case _ _
5 noun {noun} NOUN NN _ 2 {relation} _ _
6 to to ADP IN _ 7 case _ _
7 Mali Mali PROPN NNP _ 5 nmod _ _"""

BACKED = Trigger(1, 1, 0.9, {"statement": 1.0}, {}, {"SUPPORT": 1.0}, {"recipients": (0, 0, 0.8, 0, 0, 0, 0.4)})


def left(verb: str, noun: str, *others: Trigger, relation: str = "obj") -> list[Trigger]:
    """The triggers of a sentence in which Lund renews something of Chad's, its verb and others."""
    rows = RENEWED.format(verb=verb, noun=noun, relation=relation)
    return with_renewed(sentence_of(row.split() for row in rows.splitlines()), [BACKED, *others])


@pytest.mark.parametrize("verb", sorted(RENEWING))
@pytest.mark.parametrize("noun", sorted(AGAINST))
def test_with_renewed_has_the_noun_of_what_is_said_again(verb: str, noun: str) -> None:
    """Of its type, and not against him whose it is; heard itself, it stands alone."""
    [moved] = left(verb, noun)
    assert (moved.first, moved.last, dict(moved.types)) == (4, 4, {AGAINST[noun]: 1.0})
    assert moved.roles["recipients"][2] == 0.0 < moved.roles["recipients"][6]
    heard = replace(BACKED, first=4, last=4)
    assert left(verb, noun, heard) == [heard]


def test_with_renewed_leaves_other_words() -> None:
    """Support, another verb, and a noun that is not its object."""
    assert left("renew", "support") == left("visit", "criticism") == [BACKED]
    assert left("renew", "criticism", relation="obl") == [BACKED]
