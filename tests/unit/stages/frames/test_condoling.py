"""Tests of condolences, which are one word of comfort and no other act; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.condoling import (
    APART,
    GIVING,
    HEALING,
    HEARTFELT,
    HELP,
    PRAYING,
    as_one_condolence,
    as_thanked_for,
    condolence_at,
    condoles,
    wishes_well,
)
from tests.scenes import Word, heard, scene_of
from tests.tellings import bare_telling


def told(*words: Word) -> Sentence:
    """A sentence of these words."""
    return scene_of(*words).sentence


def giving(verb: str, *given: Word) -> Sentence:
    """A sentence of Togo, a verb of giving and what it gives."""
    return told(("Togo", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), *given)


@pytest.mark.parametrize("verb", sorted(GIVING))
def test_as_one_condolence_joins_the_verb_and_what_it_gives(verb: str) -> None:
    """Whichever word the model is surer of; both words stand in the trigger."""
    sentence = giving(verb, ("deepest", "ADJ", 4, "amod"), ("sympathies", "NOUN", 2, "obj", "sympathy"))
    (one,) = as_one_condolence(sentence, [heard(1, 1, score=0.5), heard(3, 3, score=0.7)])
    assert (one.first, one.last, one.score) == (1, 3, 0.7)
    assert condoles(sentence, one)


def test_as_one_condolence_goes_on_through_those_that_and_joins() -> None:
    """They are given once; an act behind another verb is not touched."""
    sentence = giving(
        "offer",
        ("sympathies", "NOUN", 2, "obj", "sympathy"),
        ("and", "CCONJ", 6, "cc"),
        ("sincere", "ADJ", 6, "amod"),
        ("condolences", "NOUN", 3, "conj", "condolence"),
        ("and", "CCONJ", 8, "cc"),
        ("met", "VERB", 2, "conj", "meet"),
        ("Lund", "PROPN", 8, "obj"),
    )
    found = as_one_condolence(sentence, [heard(1, 1), heard(2, 2), heard(5, 5), heard(7, 7)])
    assert [(t.first, t.last) for t in found] == [(1, 5), (7, 7)]
    assert [condoles(sentence, t) for t in found] == [True, False]


def test_as_one_condolence_leaves_one_heard_word_as_it_is() -> None:
    """And those of a verb that gives none, or gives it too far off."""
    one = [heard(1, 1)]
    given: Word = ("condolences", "NOUN", 2, "obj", "condolence")
    assert as_one_condolence(giving("offer", given), one) == one
    both = [heard(1, 1), heard(2, 2)]
    assert as_one_condolence(giving("accept", given), both) == both
    words: list[Word] = [("very", "ADV", 2, "advmod")] * (APART + 1)
    far = giving("offer", *words, given)
    assert len(as_one_condolence(far, [heard(1, 1), heard(3 + APART, 3 + APART)])) == 2


@pytest.mark.parametrize("adjective", sorted(HEARTFELT))
def test_condolence_at_takes_a_felt_sympathy_for_comfort(adjective: str) -> None:
    """Sympathy without a word of that may be with a cause."""
    sentence = giving("express", (adjective, "ADJ", 4, "amod"), ("sympathy", "NOUN", 2, "obj"))
    assert condolence_at(sentence.tokens, 3)
    assert not condolence_at(giving("express", ("some", "DET", 4, "det"), ("sympathy", "NOUN", 2, "obj")).tokens, 3)


@pytest.mark.parametrize("word", sorted(PRAYING))
def test_wishes_well_knows_prayers(word: str) -> None:
    """To pray for something is no act of a state upon another; a neighbour may be prayed to do it."""
    prays: Word = (word, "VERB", 0, "root")
    assert wishes_well(told(prays, ("for", "ADP", 3, "case"), ("peace", "NOUN", 1, "obl")), heard(0, 0))
    assert not wishes_well(told(prays, ("Chad", "PROPN", 1, "obj")), heard(0, 0))


@pytest.mark.parametrize("noun", sorted(HEALING))
def test_wishes_well_knows_wishes_for_the_hurt(noun: str) -> None:
    """To wish to talk is none."""
    wishes: Word = ("wishes", "NOUN", 0, "root", "wish")
    assert wishes_well(told(wishes, ("for", "ADP", 3, "case"), (noun, "NOUN", 1, "nmod")), heard(0, 0))
    assert not wishes_well(told(wishes, ("for", "ADP", 3, "case"), ("talks", "NOUN", 1, "nmod")), heard(0, 0))


@pytest.mark.parametrize(("verb", "noun", "case", "turned"), [
    ("thank", "wishes", "for", True), ("thank", "fish", "for", False), ("tell", "wishes", "for", False),
    ("thank", "wishes", "with", False),
])  # fmt: skip
def test_as_thanked_for_turns_kind_words_round(verb: str, noun: str, case: str, *, turned: bool) -> None:
    """Lund thanked Berg for wishes: those are Berg's."""
    sentence = told(
        ("Lund", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("Berg", "PROPN", 2, "obj"),
        (case, "ADP", 5, "case"), (noun, "NOUN", 2, "obl", noun.removesuffix("es")),
    )  # fmt: skip
    lund, berg = (("e1", sentence.tokens[0].span),), (("e2", sentence.tokens[2].span),)
    telling = bare_telling(sentence, 4, "message", {"actors": lund, "recipients": berg})
    (found,) = as_thanked_for(sentence, [telling])
    assert found.roles["actors"] == (berg if turned else lund)
    assert as_thanked_for(sentence, [replace(telling, kind="visit")]) == [replace(telling, kind="visit")]


@pytest.mark.parametrize("noun", sorted(HELP))
@pytest.mark.parametrize(
    ("verb", "whom", "kind", "turned"),
    [("thank", "today", "statement", True), ("tell", "today", "statement", False), ("thank", "for", "statement", False),
     ("thank", "today", "other", False)],
)  # fmt: skip
def test_as_thanked_for_gives_help_to_who_thanks(noun: str, verb: str, whom: str, kind: str, *, turned: bool) -> None:
    """Lund thanked Berg for Norway's support: it is Norway's, to Lund; not where it is told for whom it was."""
    sentence = told(
        ("Lund", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("Berg", "PROPN", 2, "obj"),
        ("for", "ADP", 6, "case"), ("Norway", "PROPN", 6, "nmod:poss"), (noun, "NOUN", 2, "obl"),
        (whom, "ADP", 8, "case"), ("Rey", "PROPN", 6, "nmod"),
    )  # fmt: skip
    lund, berg, norway, rey = ((f"e{n}", sentence.tokens[n].span) for n in (0, 2, 4, 7))
    thanks = replace(bare_telling(sentence, 1, "statement", {"actors": (lund,), "recipients": (berg,)}), lemma=verb)
    given = bare_telling(sentence, 5, kind, {"actors": (norway,), "recipients": (rey,)})
    found = as_thanked_for(sentence, [thanks, given])[1].roles
    assert (found["actors"], found["recipients"]) == ((norway,), (lund,) if turned else (rey,))
    bare = replace(given, roles={**given.roles, "actors": (lund,)})
    assert as_thanked_for(sentence, [thanks, bare])[1].roles["actors"] == ((berg,) if turned else (lund,))
