"""Tests of figures of speech, which are no acts; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.idiom_words import ABSTRACT, COMING, FIGURES, MARKETS, PARTICLES, PLAYING, SPORTS
from dragoman.stages.frames.idioms import INVOLVING, MATTERS, is_idiom
from dragoman.syntax.verdicts import CALLING
from tests.scenes import Word, heard, scene_of

LUND: Word = ("Lund", "PROPN", 2, "nsubj")


def told(*words: Word) -> Sentence:
    """A sentence of these words."""
    return scene_of(*words).sentence


def done(verb: str, *rest: Word) -> Sentence:
    """Somebody did something: the verb is the second word."""
    return told(LUND, (verb + "d", "VERB", 0, "root", verb), *rest)


@pytest.mark.parametrize(("verb", "noun"), [(v, n) for v, nouns in FIGURES.items() for n in sorted(nouns)])
def test_is_idiom_knows_verbs_with_nouns(verb: str, noun: str) -> None:
    """As the object or behind a preposition; not with another noun, and not a noun alone."""
    assert is_idiom(done(verb, (noun, "NOUN", 2, "obj")), heard(1, 1))
    assert is_idiom(done(verb, ("with", "ADP", 4, "case"), (noun, "NOUN", 2, "obl")), heard(1, 1))
    assert not is_idiom(done(verb, ("in", "ADP", 4, "case"), (noun, "NOUN", 2, "obl")), heard(1, 1))
    assert not is_idiom(done(verb, ("Berg", "PROPN", 2, "obj")), heard(1, 1))
    assert not is_idiom(done(verb, (noun, "NOUN", 2, "obj")), heard(2, 2))


@pytest.mark.parametrize(("verb", "particle"), sorted(PARTICLES.items()))
def test_is_idiom_knows_verbs_with_particles(verb: str, particle: str) -> None:
    """Not the verb alone."""
    assert is_idiom(done(verb, (particle, "ADP", 2, "compound:prt")), heard(1, 1))
    assert not is_idiom(done(verb), heard(1, 1))


@pytest.mark.parametrize("game", sorted(SPORTS))
def test_is_idiom_knows_what_is_held_and_played(game: str) -> None:
    """The game as an act too; not where others met on its margins."""
    name: Word = (game.capitalize(), "PROPN", 2, "obj")
    assert is_idiom(done("host", name), heard(1, 1))
    assert is_idiom(done("host", name), heard(2, 2))
    assert not is_idiom(done("host", ("summit", "NOUN", 2, "obj")), heard(1, 1))
    beside = done("meet", ("sidelines", "NOUN", 2, "obl", "sidelines"), (game.capitalize(), "PROPN", 3, "nmod"))
    assert not is_idiom(beside, heard(3, 3))
    assert not is_idiom(beside, heard(1, 1))


@pytest.mark.parametrize("verb", sorted(PLAYING))
def test_is_idiom_knows_who_beats_whom(verb: str) -> None:
    """In a sentence of sport alone; a final round and war games are none."""
    berg: Word = ("Berg", "PROPN", 2, "obj")
    assert is_idiom(done(verb, berg, ("final", "NOUN", 2, "obl")), heard(1, 1))
    assert not is_idiom(done(verb, berg), heard(1, 1))
    assert not is_idiom(done(verb, berg, ("final", "ADJ", 5, "amod"), ("battle", "NOUN", 2, "obl")), heard(1, 1))
    war: tuple[Word, ...] = (("war", "NOUN", 5, "compound"), ("Games", "NOUN", 2, "obl", "game"))
    assert not is_idiom(done(verb, berg, *war), heard(1, 1))


@pytest.mark.parametrize("verb", sorted(COMING))
def test_is_idiom_knows_who_comes_to_a_match(verb: str) -> None:
    """Where the match hangs on the verb."""
    assert is_idiom(done(verb, ("cup", "NOUN", 2, "obj")), heard(1, 1))
    assert not is_idiom(done(verb, ("Berg", "PROPN", 2, "obj"), ("cup", "NOUN", 3, "nmod")), heard(1, 1))


@pytest.mark.parametrize("ill", sorted(ABSTRACT))
def test_is_idiom_knows_a_fight_with_nobody(ill: str) -> None:
    """As an object, behind a preposition, and behind the noun of the fight; not with a party."""
    assert is_idiom(done("fight", (ill, "NOUN", 2, "obj")), heard(1, 1))
    assert is_idiom(done("battle", ("against", "ADP", 4, "case"), (ill, "NOUN", 2, "obl")), heard(1, 1))
    assert not is_idiom(done("battle", ("during", "ADP", 4, "case"), (ill, "NOUN", 2, "obl")), heard(1, 1))
    assert is_idiom(told(("war", "NOUN", 0, "root"), ("on", "ADP", 3, "case"), (ill, "NOUN", 1, "nmod")), heard(0, 0))
    assert not is_idiom(done("fight", ("rebels", "NOUN", 2, "obj", "rebel")), heard(1, 1))


@pytest.mark.parametrize("noun", sorted(MARKETS))
def test_is_idiom_knows_what_rises_and_falls(noun: str) -> None:
    """As the subject alone: to seize shares is an act."""
    assert is_idiom(told((noun, "NOUN", 2, "nsubj"), ("rallied", "VERB", 0, "root", "rally")), heard(1, 1))
    assert not is_idiom(done("seize", (noun, "NOUN", 2, "obj")), heard(1, 1))


def test_is_idiom_knows_calls_for_comment() -> None:
    """Not other calls."""
    calls: Word = ("calls", "NOUN", 2, "obj", "call")
    assert is_idiom(
        done("return", calls, ("seeking", "VERB", 3, "acl", "seek"), ("comment", "NOUN", 4, "obj")), heard(2, 2)
    )
    assert not is_idiom(
        done("return", calls, ("seeking", "VERB", 3, "acl", "seek"), ("aid", "NOUN", 4, "obj")), heard(2, 2)
    )


@pytest.mark.parametrize(("case", "expected"), [("in", True), ("during", True), ("with", False)])
def test_is_idiom_knows_where_something_was_said(case: str, *, expected: bool) -> None:
    """In an interview; to have one with a king is a meeting."""
    words: tuple[Word, ...] = ((case, "ADP", 4, "case"), ("interview", "NOUN", 2, "obl"))
    assert is_idiom(done("speak", *words), heard(3, 3)) is expected


def test_is_idiom_knows_a_bare_incident() -> None:
    """Behind another act; alone, or as the subject, it is what the text tells."""
    over: tuple[Word, ...] = (("over", "ADP", 4, "case"), ("incident", "NOUN", 2, "obl"))
    two = scene_of(LUND, ("protested", "VERB", 0, "root", "protest"), *over, triggers=(heard(1, 1), heard(3, 3)))
    assert is_idiom(two.sentence, heard(3, 3))
    one = scene_of(LUND, ("protested", "VERB", 0, "root", "protest"), *over, triggers=(heard(3, 3),))
    assert not is_idiom(one.sentence, heard(3, 3))


def clause(verb: str, lemma: str, *aux: Word) -> Sentence:
    """Somebody insists that another does something; its verb is the fifth word."""
    return told(
        LUND, ("insisted", "VERB", 0, "root", "insist"), ("that", "SCONJ", 5, "mark"), ("they", "PRON", 5, "nsubj"),
        (verb, "VERB", 2, "ccomp", lemma), *aux,
    )  # fmt: skip


def test_is_idiom_knows_a_claim() -> None:
    """That something is or will be so; what is to be is a demand."""
    assert is_idiom(clause("left", "leave"), heard(1, 1))
    assert is_idiom(clause("left", "leave", ("had", "AUX", 5, "aux", "have")), heard(1, 1))
    assert is_idiom(clause("leave", "leave", ("will", "AUX", 5, "aux")), heard(1, 1))
    assert not is_idiom(clause("leave", "leave"), heard(1, 1))
    assert not is_idiom(clause("leave", "leave", ("should", "AUX", 5, "aux")), heard(1, 1))
    assert not is_idiom(clause("freed", "free", ("be", "AUX", 5, "aux:pass")), heard(1, 1))
    assert not is_idiom(clause("had", "have", ("go", "VERB", 5, "xcomp")), heard(1, 1))
    assert not is_idiom(done("insist", ("truce", "NOUN", 2, "obl")), heard(1, 1))


@pytest.mark.parametrize(("score", "mere"), [(0.9, True), (0.1, False)])
def test_is_idiom_knows_who_claims_what_is_told_itself(score: float, mere: bool) -> None:
    """Norway claims that they shelled; what it claims for itself is told by the claim."""
    here = clause("shelled", "shell")
    tokens = tuple(replace(t, lemma="claim") if t.lemma == "insist" else t for t in here.tokens)
    claimed = replace(here, tokens=tokens, triggers=(heard(1, 1), heard(4, 4, score=score)))
    assert is_idiom(claimed, heard(1, 1)) is mere


def test_is_idiom_knows_what_a_speaker_suffers() -> None:
    """From nobody whom he names; what others suffer is told."""
    under: tuple[Word, ...] = (("are", "AUX", 4, "cop"), ("under", "ADP", 4, "case"), ("attack", "NOUN", 0, "root"))
    source: tuple[Word, ...] = (("from", "ADP", 6, "case"), ("Chad", "PROPN", 4, "nmod"))
    assert is_idiom(told(("We", "PRON", 4, "nsubj"), *under), heard(3, 3))
    assert not is_idiom(told(("They", "PRON", 4, "nsubj"), *under), heard(3, 3))
    assert not is_idiom(told(("We", "PRON", 4, "nsubj"), *under, *source), heard(3, 3))


@pytest.mark.parametrize("verb", sorted(INVOLVING))
def test_is_idiom_knows_an_incident_that_nobody_describes(verb: str) -> None:
    """Where its verb says only that there was one; one that provokes somebody is told by that."""
    words: tuple[Word, ...] = (("incident", "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root"))
    assert is_idiom(told(*words), heard(0, 0))
    assert not is_idiom(told(words[0], ("provoked", "VERB", 0, "root", "provoke")), heard(0, 0))


@pytest.mark.parametrize("noun", sorted(MATTERS))
@pytest.mark.parametrize("verb", sorted(CALLING))
def test_is_idiom_knows_what_is_only_named(verb: str, noun: str) -> None:
    """To call fishing a matter accuses nobody; to call a raid a provocation does."""
    fishing: Word = ("fishing", "NOUN", 2, "obj")
    assert is_idiom(done(verb, fishing, (noun, "NOUN", 2, "xcomp")), heard(1, 1))
    assert not is_idiom(done(verb, fishing, ("provocation", "NOUN", 2, "xcomp")), heard(1, 1))
    assert not is_idiom(done(verb, (noun, "NOUN", 2, "obj")), heard(1, 1))
    assert not is_idiom(done("raise", fishing, (noun, "NOUN", 2, "xcomp")), heard(1, 1))
