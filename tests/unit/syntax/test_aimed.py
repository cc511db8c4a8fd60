"""Tests of contacts of which a text only says what they were for, on trees written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.aimed import COMING, TELLING_OF, aimed
from dragoman.syntax.classes import CONTACT_NOUNS, NEGATORS
from tests.conllu import sentence_of

SAID = """\
1 visit {noun} NOUN NN _ {above} nsubj:pass _ _
2 was be AUX {tense} _ 4 aux:pass _ _
3 {word} {word} PART {tag} _ 4 advmod _ _
4 aimed {verb} VERB VBN _ 0 root _ _
5 at {purpose} VERB VB _ 4 xcomp _ _"""


def found(
    *, noun: str = "visit", verb: str = "aim", tense: str = "VBD", word: str = "not", tag: str = "RB",
    purpose: str = "mediate", above: int = 4,
) -> int | None:  # fmt: skip
    """What is said of a contact."""
    rows = SAID.format(noun=noun, verb=verb, tense=tense, word=word, tag=tag, purpose=purpose, above=above)
    return aimed(sentence_of(row.split() for row in rows.splitlines()), 0)


@pytest.mark.parametrize("verb", sorted(TELLING_OF))
def test_aimed_knows_what_a_contact_was_for(verb: str) -> None:
    """Whether denied or told in the past."""
    assert found(verb=verb) == 3
    assert found(verb=verb, word="also") == 3
    assert all(found(verb=verb, tense="VBZ", word=word) == 3 for word in NEGATORS)
    assert all(found(verb=verb, noun=noun) == 3 for noun in CONTACT_NOUNS)


@pytest.mark.parametrize(
    "changes",
    [
        {"noun": "law"}, {"verb": "postpone"}, {"tense": "VBZ", "word": "also"}, {"word": "may", "tag": "MD"},
        {"above": 5}, *({"purpose": verb} for verb in sorted(COMING)),
    ],
)  # fmt: skip
def test_aimed_leaves_what_may_lie_ahead(changes: dict[str, str | int]) -> None:
    """Another thing or verb, the present without denial, a modal, and what is still to begin."""
    assert found(**changes) is None  # type: ignore[arg-type]
