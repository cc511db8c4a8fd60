"""Tests of deeds whose doer is an adjective; trees are written by hand."""

from __future__ import annotations

from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.stages.frames.adjectives import deed_of_states
from dragoman.stages.frames.scene import Scene

STATES = {"norwegian": "e1", "danish": "e2"}


def scene(*words: tuple[str, str, int, str]) -> Scene:
    """A sentence of words with tag, head (1-based) and relation."""
    tokens, at = [], 0
    for text, upos, head, deprel in words:
        tokens.append(Token(Span(at, at + len(text)), text, text.lower(), upos, "", head, deprel))
        at += len(text) + 1
    return Scene(0, Sentence(Span(0, at), tuple(tokens)), (), (), ())


def test_an_adjective_of_a_named_state_says_whose_deed_it_is() -> None:
    """The filler is the adjective."""
    found = scene(("Norwegian", "ADJ", 2, "amod"), ("strikes", "NOUN", 3, "nsubj"), ("ceased", "VERB", 0, "root"))
    assert deed_of_states(found, 1, 1, STATES) == [("e1", Span(0, 9))]


def test_two_adjectives_are_two_states() -> None:
    """The second hangs on the first."""
    found = scene(
        ("Norwegian", "ADJ", 4, "amod"), ("and", "CCONJ", 3, "cc"), ("Danish", "ADJ", 1, "conj"),
        ("strikes", "NOUN", 0, "root"),
    )  # fmt: skip
    assert [entity for entity, _ in deed_of_states(found, 3, 3, STATES)] == ["e1", "e2"]


def test_no_deed_of_a_state() -> None:
    """Adjectives of other nouns, of states that the text does not name, and triggers that are verbs."""
    other = scene(("Norwegian", "ADJ", 2, "amod"), ("ships", "NOUN", 3, "compound"), ("strikes", "NOUN", 0, "root"))
    assert deed_of_states(other, 2, 2, STATES) == []
    unknown = scene(("Finnish", "ADJ", 2, "amod"), ("strikes", "NOUN", 0, "root"))
    assert deed_of_states(unknown, 1, 1, STATES) == []
    verb = scene(("Norwegian", "ADJ", 2, "amod"), ("struck", "VERB", 0, "root"))
    assert deed_of_states(verb, 1, 1, STATES) == []
