"""Tests of the step from a passage's scores to analysed sentences, with scores written by hand."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest

from dragoman.language.features import Features
from dragoman.language.model import Model
from dragoman.language.passages import Part, Passage
from dragoman.language.scores import _unhalved, read_passage
from dragoman.records.language import Guess, Token
from dragoman.records.spans import Span

TEXT = "Lund left . They met ."
WORDS = [Span(0, 4), Span(5, 9), Span(10, 11), Span(12, 16), Span(17, 20), Span(21, 22)]
LINKS = ("actors", "telling", "content", "source", "same")


def model() -> Model:
    """Labels enough for one trigger head, one mention head and the links; no network."""
    return Model(
        session=cast(Any, None), tokenizer=cast(Any, None), upos=("X", "VERB"), xpos=("NN", "VBD"),
        deprels=("dep", "root"),
        spans=dict.fromkeys(("mentions", "inner_mentions", "places", "times", "triggers", "cues", "sources", "contents", "topics", "status_words", "names"), ("O", "B-a", "I-a", "E-a", "S-a")),
        classes={"kinds": ("meeting", "visit"), "statuses": ("happened",), "types": ("-",)},
        links=LINKS, link_width=2, label=np.zeros((3, 2, 3), np.float32), link_bias=np.full(len(LINKS), -5.0, np.float32),
    )  # fmt: skip


def scores() -> dict[str, Any]:
    """Six words of two sentences; "left" and "met" are triggers, "Lund" and "They" mentions, linked as they should be."""
    spans = np.zeros((6, 11 * 5), np.float32)
    spans[:, ::5] = 5.0  # O everywhere …
    for column, words in ((0, (0, 3)), (20, (1, 4))):  # … but a mention or a trigger of one word here
        for word in words:
            spans[word, column : column + 5] = (0, 0, 0, 0, 9)
    arcs = np.full((6, 7), -1.0, np.float32)
    arcs[(0, 2, 3, 5), (2, 2, 5, 5)] = 5.0
    arcs[(1, 4), (0, 0)] = 5.0
    arcs[3, 1] = 9.0  # a head in the other sentence, which must not count
    left, right = np.zeros((6, len(LINKS), 2), np.float32), np.zeros((6, len(LINKS), 2), np.float32)
    left[4, 0], right[0, 0], right[3, 0] = (10, 0), (1, 0), (1, 0)
    left[4, 1], right[1, 1] = (10, 0), (1, 0)
    left[3, 4], right[0, 4] = (10, 0), (1, 0)
    return {
        "upos": np.eye(2, dtype=np.float32)[[0, 1, 0, 0, 1, 0]], "xpos": np.eye(2, dtype=np.float32)[[0, 1, 0, 0, 1, 0]],
        "arcs": arcs, "label_dependent": np.zeros((6, 2), np.float32), "label_head": np.zeros((7, 2), np.float32),
        "spans": spans, "classes": np.zeros((6, 4), np.float32), "link_from": left.reshape(6, -1),
        "link_to": right.reshape(6, -1),
    }  # fmt: skip


def test_read_passage_keeps_trees_inside_sentences_and_links_across() -> None:
    """Heads count in their own sentence; links say how far back the other end stands."""
    parts = (Part(0, 0, tuple(WORDS[:3])), Part(1, 0, tuple(WORDS[3:])))
    passage = Passage(parts, (0, 3), Features((0,) * 9, (0,) * 9, (1, 2, 3, 5, 6, 7)))
    one, two = read_passage(model(), TEXT, [Span(0, 11), Span(12, 22)], passage, scores())
    assert [t.head for t in one.tokens] == [2, 0, 2]
    assert [t.head for t in two.tokens] == [2, 0, 2]
    assert [t.text for t in two.tokens] == ["They", "met", "."]
    assert [(g.first, g.last) for g in two.mentions] == [(0, 0)]
    assert two.triggers[0].roles["actors"][0] > 0.9
    assert {(k.role, k.first, k.back, k.word) for k in two.links} == {
        ("actors", 1, 1, 0), ("telling", 1, 1, 1), ("same", 0, 1, 0),
    }  # fmt: skip
    assert not one.links


@pytest.mark.parametrize(("text", "last"), [("Moon Jae-in left", 3), ("Moon Jae -in left", 2), ("Moon Jae- left", 2)])
def test_a_guess_does_not_end_in_the_middle_of_a_word(text: str, last: int) -> None:
    """A name that the model ends with a hyphen has the half behind it, if both are written together."""
    words = ["Moon", "Jae", "-", *(["in"] if "in" in text else []), "left"]
    at, tokens = 0, []
    for word in words:
        at = text.index(word, at)
        tokens.append(Token(Span(at, at + len(word)), word, word, "PROPN", "NNP", 0, "root"))
        at += len(word)
    assert _unhalved(tokens, Guess(0, 2, "person", 0.9)) == Guess(0, last, "person", 0.9)
