"""Tests of verdicts by adjective; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.verdicts import (
    ALLOWING,
    APPROVING,
    BARGAINED,
    CALLING,
    CLOSED,
    DENYING,
    REJECTING,
    SAID,
    TALKED,
    caller,
    is_closed,
    matter,
    said_at,
    verdict_at,
)
from tests.scenes import scene_of


def said(adjective: str, *more: tuple[str, str, int, str]) -> Sentence:
    """The raid is something; the adjective is the fourth word."""
    return scene_of(
        ("the", "DET", 2, "det"),
        ("raid", "NOUN", 4, "nsubj"),
        ("is", "AUX", 4, "cop"),
        (adjective, "ADJ", 0, "root"),
        *more,
    ).sentence


@pytest.mark.parametrize("adjective", sorted(REJECTING))
def test_verdict_at_knows_what_condemns(adjective: str) -> None:
    """Each condemns, but not with "not"."""
    assert verdict_at(said(adjective), 3) == "ACCUSE"
    assert verdict_at(said(adjective, ("not", "PART", 4, "advmod")), 3) is None


@pytest.mark.parametrize("adjective", sorted(APPROVING))
def test_verdict_at_knows_what_praises(adjective: str) -> None:
    """Each praises, but not with "not"."""
    assert verdict_at(said(adjective), 3) == "SUPPORT"
    assert verdict_at(said(adjective, ("never", "ADV", 4, "advmod")), 3) is None


@pytest.mark.parametrize("adjective", sorted(ALLOWING))
def test_verdict_at_knows_what_is_not_allowed(adjective: str) -> None:
    """What is not acceptable is condemned; what is acceptable is nothing."""
    assert verdict_at(said(adjective, ("not", "PART", 4, "advmod")), 3) == "ACCUSE"
    assert verdict_at(said(adjective), 3) is None


def test_verdict_at_needs_a_predicate() -> None:
    """An adjective before its noun, or of another sort, passes no verdict."""
    assert verdict_at(said("green"), 3) is None
    assert verdict_at(scene_of(("outrageous", "ADJ", 2, "amod"), ("raid", "NOUN", 0, "root")).sentence, 0) is None


@pytest.mark.parametrize("verb", sorted(CALLING))
def test_caller_knows_the_verbs(verb: str) -> None:
    """A verb may call its object so, and then the object is the matter."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"),
        (verb, "VERB", 0, "root"),
        ("raids", "NOUN", 2, "obj"),
        ("in", "ADP", 5, "case"),
        ("Mali", "PROPN", 3, "nmod"),
        ("outrageous", "ADJ", 2, "xcomp"),
    ).sentence
    assert caller(sentence, 5) == 1
    assert verdict_at(sentence, 5) == "ACCUSE"
    assert matter(sentence, 5) == [2, 3, 4]


def test_matter_is_the_subject_without_who_says_so() -> None:
    """Of a clause it is what hangs on the adjective; the verb of saying beside it is none of it."""
    sentence = said("unacceptable", ("said", "VERB", 4, "parataxis"), ("Lund", "PROPN", 5, "nsubj"))
    sentence = scene_of(
        *((t.text, t.upos, t.head, t.deprel, "say" if t.text == "said" else t.lemma) for t in sentence.tokens)
    ).sentence
    assert matter(sentence, 3) == [0, 1, 2]


@pytest.mark.parametrize(("case", "expected"), [("to", [0, 1, 2]), ("for", [0, 1, 2]), ("in", [0, 1, 2, 4, 5])])
def test_matter_is_nobody_for_whom_it_is_so(case: str, expected: list[int]) -> None:
    """Whom something is unacceptable to has not done it."""
    sentence = said("unacceptable", (case, "ADP", 6, "case"), ("Chad", "PROPN", 4, "obl"))
    assert matter(sentence, 3) == expected


@pytest.mark.parametrize("word", sorted(DENYING))
def test_verdict_at_knows_what_denies(word: str) -> None:
    """Words that somebody has said are denied by verb or by copula; of anything else it is no answer."""
    called = (("Lund", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), ("charge", "NOUN", 2, "obj"))
    assert verdict_at(scene_of(*called, (word, "ADJ", 2, "xcomp")).sentence, 3) == "REJECT"
    raid = (*called[:2], ("raid", "NOUN", 2, "obj"))
    assert verdict_at(scene_of(*raid, (word, "ADJ", 2, "xcomp")).sentence, 3) is None
    was = (("charge", "NOUN", 3, "nsubj"), ("was", "AUX", 3, "cop", "be"), (word, "ADJ", 0, "root"))
    assert verdict_at(scene_of(*was).sentence, 2) == "REJECT"


@pytest.mark.parametrize("noun", sorted(SAID))
def test_said_at_is_the_noun_of_what_was_said(noun: str) -> None:
    """Also where a tree has the adjective at the verb of what was said: "the claim that it left baseless"."""
    words = (("Lund", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), (noun, "NOUN", 2, "obl"))
    left = ("left", "VERB", 3, "acl", "leave")
    assert said_at(scene_of(*words, left, ("baseless", "ADJ", 4, "xcomp")).sentence, 4) == 2
    assert said_at(scene_of(*words, ("baseless", "ADJ", 2, "xcomp")).sentence, 3) == 2
    assert (
        said_at(scene_of(*words[:2], ("ship", "NOUN", 2, "obl"), left, ("bare", "ADJ", 4, "xcomp")).sentence, 4) is None
    )


def last_of(words: str) -> bool:
    """Whether words say that something is not to be talked of, at the last one, or at "up"."""
    row = words.split()
    sentence = scene_of(*((w, "X", n, "dep") for n, w in enumerate(row))).sentence
    return is_closed(sentence, row.index("up") if "up" in row else len(row) - 1)


@pytest.mark.parametrize("noun", sorted(TALKED))
def test_is_closed_knows_what_nothing_is_up_for(noun: str) -> None:
    """Not up for discussion; what is up for it, or not up at all, is not closed."""
    assert last_of(f"is not up for {noun}")
    assert not last_of(f"is up for {noun}")
    assert not last_of(f"did not go up by {noun}")


def test_is_closed_knows_what_is_not_negotiable() -> None:
    """By its prefix or by "not"."""
    assert all(last_of(f"is not {word}") and last_of(f"is non - {word}") for word in BARGAINED)
    assert not any(last_of(f"is {word}") for word in BARGAINED)
    assert all(last_of(f"is {word}") and not last_of(f"is not {word}") for word in CLOSED)
    assert not last_of("is not green")
