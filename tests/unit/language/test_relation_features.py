"""Tests of the step from a text with two parties to the relation model's numbers, with a tiny vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from dragoman.language.relation_features import MARKS, MOST_PIECES, mark

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *MARKS, "oslo", "thanked", "lima", "warmly", "."]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """A word-piece tokenizer of thirteen pieces."""
    options = {"unk_token": "[UNK]"}
    made = Tokenizer(models.WordPiece({word: n for n, word in enumerate(PIECES)}, **options))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def words_of(ids: tuple[int, ...]) -> str:
    """Piece ids as words, the marks as ``<a a> <r r>``."""
    names = dict(zip(MARKS, ("<a", "a>", "<r", "r>"), strict=True))
    return " ".join(names.get(PIECES[n], PIECES[n]) for n in ids)


@pytest.mark.parametrize(
    ("actor", "recipient", "expected"),
    [
        ((0, 4), (13, 17), "[CLS] <a oslo a> thanked <r lima r> . [SEP]"),
        ((13, 17), (0, 4), "[CLS] <r oslo r> thanked <a lima a> . [SEP]"),
        ((0, 17), (13, 17), "[CLS] <a oslo thanked <r lima r> a> . [SEP]"),
    ],
)
def test_mark_puts_marks_around_both_parties(
    tokenizer: Tokenizer, actor: tuple[int, int], recipient: tuple[int, int], expected: str
) -> None:
    """Whichever comes first, and where one stands inside the other; the places of the first marks are told."""
    marked = mark(tokenizer, "Oslo thanked Lima.", actor, recipient)
    assert words_of(marked.ids) == expected
    assert (PIECES[marked.ids[marked.actor]], PIECES[marked.ids[marked.recipient]]) == (MARKS[0], MARKS[2])


@settings(max_examples=60, deadline=None)
@given(before=st.integers(0, 300), between=st.integers(1, 400), after=st.integers(0, 300))
def test_mark_keeps_both_parties_of_any_text(tokenizer: Tokenizer, before: int, between: int, after: int) -> None:
    """However long the text, both parties are kept with their marks, and it is cut to what the model reads."""
    text = f"{'warmly ' * before}Oslo {'thanked ' * between}Lima{' warmly' * after}"
    at = (7 * before, 7 * before + 4)
    to = (at[1] + 1 + 8 * between, at[1] + 5 + 8 * between)
    marked = mark(tokenizer, text, at, to)
    assert len(marked.ids) <= MOST_PIECES + 2
    read = words_of(marked.ids)
    assert "<a oslo a>" in read
    assert "<r lima r>" in read
    assert (PIECES[marked.ids[marked.actor]], PIECES[marked.ids[marked.recipient]]) == (MARKS[0], MARKS[2])
