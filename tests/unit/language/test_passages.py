"""Tests of how sentences are put into passages, with a tokenizer of one piece a letter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from dragoman.language.passages import LONGEST, PASSAGE, make_batches, make_passages
from dragoman.records.language import Unparsed
from dragoman.records.spans import Span

LETTERS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##a"]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """A word-piece tokenizer that knows one letter."""
    options = {"unk_token": "[UNK]"}
    made = Tokenizer(models.WordPiece({piece: n for n, piece in enumerate(LETTERS)}, **options))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def document(sizes: list[int]) -> tuple[str, list[Unparsed]]:
    """A text of sentences of so many words, each word of one piece."""
    sentences, at = [], 0
    for size in sizes:
        tokens = tuple(Span(at + 2 * n, at + 2 * n + 1) for n in range(size))
        sentences.append(Unparsed(Span(at, at + max(1, 2 * size)), tokens))
        at += 2 * size
    return "a " * (at // 2), sentences


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 700), max_size=8))
def test_make_passages_keeps_every_word_once_and_in_order(tokenizer: Tokenizer, sizes: list[int]) -> None:
    """Whatever the lengths, all words are read, none longer than the encoder's positions holds."""
    text, sentences = document(sizes)
    passages = make_passages(tokenizer, text, sentences)
    spans = [span for passage in passages for part in passage.parts for span in part.tokens]
    assert spans == [span for sentence in sentences for span in sentence.tokens]
    for passage in passages:
        assert len(passage.features.ids) <= 512
        assert len(passage.features.firsts) == sum(len(part.tokens) for part in passage.parts)
        assert len(passage.parts) == 1 or len(passage.features.ids) <= PASSAGE + 1
        assert all(len(part.tokens) <= LONGEST for part in passage.parts)
        assert list(passage.starts) == [
            sum(len(p.tokens) for p in passage.parts[:n]) for n in range(len(passage.parts))
        ]


def test_make_passages_reads_neighbours_together(tokenizer: Tokenizer) -> None:
    """As many as fit; a part of a long sentence says where in it it begins."""
    text, sentences = document([60, 60, 60, 300, 0, 5])
    found = [
        [(p.sentence, p.at, len(p.tokens)) for p in one.parts] for one in make_passages(tokenizer, text, sentences)
    ]
    assert found == [[(0, 0, 60), (1, 0, 60), (2, 0, 60)], [(3, 0, 220)], [(3, 220, 80), (5, 0, 5)]]


def test_make_batches_have_every_passage_once(tokenizer: Tokenizer) -> None:
    """In batches of like length."""
    text, sentences = document([150, 10, 190, 160, 3, 180] * 5)
    passages = make_passages(tokenizer, text, sentences)
    batches = list(make_batches(passages))
    assert sorted(i for batch in batches for i in batch) == list(range(len(passages)))
    for batch in batches:
        widths = [len(passages[i].features.ids) for i in batch]
        assert len(batch) == 1 or max(widths) * len(batch) <= 1024
