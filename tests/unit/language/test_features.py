"""Tests of the step from words to numbers, with a tiny vocabulary of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from dragoman.language.features import (
    MOST_PIECES_OF_A_WORD,
    SHAPES,
    encode,
    load_tokenizer,
    piece_counts,
    shape_of,
)

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "oslo", "met", "en", "##voy", "##s", ".", '"', "'", "-", "a", "##a", "s"]


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    """A word-piece tokenizer of sixteen pieces, saved with truncation and padding and loaded again."""
    numbers = {word: n for n, word in enumerate(WORDS)}
    options = {"unk_token": "[UNK]", "max_input_chars_per_word": 400}
    made = Tokenizer(models.WordPiece(numbers, **options))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    made.enable_truncation(4)
    made.enable_padding(length=64)
    path: Path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    made.save(str(path))
    return load_tokenizer(path)


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("A", "capital"), ("a", "lower"), ("talks", "lower"), ("Oslo", "title"), ("Élysée", "title"), ("NATO", "upper"),
        ("U.S.", "upper"), ("McKay", "mixed"), ("iPhone", "mixed"), ("12", "digit"), ("1,234.5", "digit"), ("10:30", "digit"),
        (".", "punctuation"), ("“", "punctuation"), ("—", "punctuation"), ("...", "punctuation"), ("会", "other"), ("n't", "lower"),
        ("’s", "lower"), ("21st", "lower"),
    ],
)  # fmt: skip
def test_shape_of_names_the_shape(word: str, shape: str) -> None:
    """Each word has the shape that a reader sees."""
    assert SHAPES[shape_of(word)] == shape


@given(st.text(max_size=12))
def test_shape_of_has_an_answer_for_any_word(word: str) -> None:
    """Whatever the word, its shape is one of the known ones."""
    assert 0 <= shape_of(word) < len(SHAPES)


def test_encode_writes_pieces_shapes_and_firsts(tokenizer: Tokenizer) -> None:
    """Pieces stand between the two marks, each with the shape of its word; firsts point at the first piece of a word."""
    features = encode(tokenizer, ["Envoys", "met", "."])
    assert [WORDS[n] for n in features.ids] == ["[CLS]", "en", "##voy", "##s", "met", ".", "[SEP]"]
    assert [SHAPES[n] for n in features.shapes] == ["other", "title", "title", "title", "lower", "punctuation", "other"]
    assert features.firsts == (1, 4, 5)


def test_encode_reads_curly_marks_as_straight_ones(tokenizer: Tokenizer) -> None:
    """Quotation marks, apostrophes and dashes of every kind are the same pieces."""
    assert encode(tokenizer, ["“", "’", "—"]).ids == encode(tokenizer, ['"', "'", "-"]).ids


def test_encode_gives_a_piece_to_a_word_that_has_none(tokenizer: Tokenizer) -> None:
    """A word of which nothing is left, and one that is not in the vocabulary, still have a first piece."""
    features = encode(tokenizer, ["\u00ad", "\u200b", "会会"])
    assert len(features.firsts) == len(set(features.firsts)) == 3
    assert len(features.ids) == len(features.shapes)


def test_encode_caps_a_long_word(tokenizer: Tokenizer) -> None:
    """A word of hundreds of pieces keeps its first ones, and the next word follows at once."""
    features = encode(tokenizer, ["a" * 300, "met"])
    assert features.firsts == (1, 1 + MOST_PIECES_OF_A_WORD)
    assert piece_counts(tokenizer, ["a" * 300, "met"]) == [MOST_PIECES_OF_A_WORD, 1]


def test_encode_of_no_words_is_the_two_marks(tokenizer: Tokenizer) -> None:
    """Without words only the marks at the ends are left."""
    features = encode(tokenizer, [])
    assert ([WORDS[n] for n in features.ids], features.firsts) == (["[CLS]", "[SEP]"], ())


def test_load_tokenizer_turns_truncation_and_padding_off(tokenizer: Tokenizer) -> None:
    """What the file says about length does not count: no word is lost, nothing is filled up."""
    assert len(encode(tokenizer, ["met"] * 30).ids) == 32


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20), max_size=12))
def test_encode_fits_any_words(tokenizer: Tokenizer, words: list[str]) -> None:
    """Whatever the words: one first for each, in order, between the marks; as many pieces as were counted."""
    features = encode(tokenizer, words)
    assert len(features.ids) == len(features.shapes) == 2 + sum(piece_counts(tokenizer, words))
    assert len(features.firsts) == len(words)
    assert list(features.firsts) == sorted(set(features.firsts))
    assert all(0 < first < len(features.ids) - 1 for first in features.firsts)
