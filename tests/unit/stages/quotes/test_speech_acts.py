"""Tests of acts of speech and thought; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.language import Sentence
from dragoman.stages.clean import clean
from dragoman.stages.quotes.speech_acts import ASSERTING, NOBODY, PREPOSITIONS, THINKING, SpeechAct, speech_acts
from tests.scenes import Word, scene_of

BACK: tuple[Word, ...] = (("to", "PART", 6, "mark"), ("return", "VERB", 3, "xcomp"))


def acts(*words: Word, tags: dict[int, str] | None = None) -> tuple[Document, Sentence, list[SpeechAct]]:
    """The acts of some words, with their document."""
    sentence = scene_of(*words, tags=tags).sentence
    document = clean(Dispatch(" ".join(w[0] for w in words)))
    return document, sentence, list(speech_acts(document, sentence))


def told(*words: Word, tags: dict[int, str] | None = None) -> list[tuple[str, str, str]]:
    """Source, cue and content of each act, the parts of a content joined by a bar."""
    document, _, found = acts(*words, tags=tags)
    return [
        (document.cite(a.source), document.cite(a.cue), " | ".join(document.cite(part) for part in a.content))
        for a in found
    ]


def asked(verb: str, subject: str = "Oslo") -> list[tuple[str, str, str]]:
    """Oslo has VERBed Lima to return."""
    return told(
        (subject, "PROPN", 3, "nsubj"), ("has", "AUX", 3, "aux"), (f"{verb}ed", "VERB", 0, "root", verb),
        ("Lima", "PROPN", 3, "obj"), *BACK,
    )  # fmt: skip


@pytest.mark.parametrize("verb", sorted(ASSERTING | THINKING))
def test_acts_of_speech_and_thought_tell_what_follows_their_verb(verb: str) -> None:
    """With the auxiliary in the cue."""
    assert asked(verb) == [("Oslo", f"has {verb}ed", "Lima to return")]


@pytest.mark.parametrize("verb", ["attack", "meet", "begin"])
def test_deeds_are_no_attributions(verb: str) -> None:
    """Nobody says what somebody does."""
    assert asked(verb) == []


@pytest.mark.parametrize("subject", sorted(NOBODY))
def test_nobody_in_particular_is_no_source(subject: str) -> None:
    """Somebody's word has somebody behind it."""
    assert asked("urge", subject) == []


@pytest.mark.parametrize("verb", sorted(THINKING))
def test_thoughts_need_a_clause(verb: str) -> None:
    """Who sees or knows another says nothing by it."""
    named = told(
        ("Oslo", "PROPN", 2, "nsubj"), (f"{verb}s", "VERB", 0, "root", verb), ("Lima", "PROPN", 2, "obj")
    )  # fmt: skip
    assert named == []


@pytest.mark.parametrize(("verb", "preposition"), [(v, p) for v, several in PREPOSITIONS.items() for p in several])
@pytest.mark.parametrize("relation", ["case", "compound:prt"])
def test_the_preposition_of_a_verb_of_speech_belongs_to_its_cue(verb: str, preposition: str, relation: str) -> None:
    """However the tree hangs it."""
    found = told(
        ("Oslo", "PROPN", 2, "nsubj"), (f"{verb}s", "VERB", 0, "root", verb),
        (preposition, "ADP", 4 if relation == "case" else 2, relation), ("talks", "NOUN", 2, "obl"),
    )  # fmt: skip
    assert found == [("Oslo", f"{verb}s {preposition}", "talks")]


@pytest.mark.parametrize(("preposition", "goes_on"), [("for", True), ("of", True), ("in", False), ("after", False)])
def test_further_parts_are_told_and_places_and_days_are_not(preposition: str, goes_on: bool) -> None:
    """For what somebody is blamed is told, where and when is not."""
    (found,) = told(
        ("Oslo", "PROPN", 2, "nsubj"), ("blames", "VERB", 0, "root", "blame"), ("Lima", "PROPN", 2, "obj"),
        (preposition, "ADP", 5, "case"), ("unrest", "NOUN", 2, "obl"), (".", "PUNCT", 2, "punct"),
    )  # fmt: skip
    assert found[2] == (f"Lima {preposition} unrest" if goes_on else "Lima")


def test_those_who_join_are_one_source() -> None:
    """Oslo and Lima oppose the draft."""
    assert told(
        ("Oslo", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Lima", "PROPN", 1, "conj"),
        ("oppose", "VERB", 0, "root"), ("the", "DET", 6, "det"), ("draft", "NOUN", 4, "obj"),
    ) == [("Oslo and Lima", "oppose", "the draft")]  # fmt: skip


def test_the_subject_of_a_passive_is_part_of_what_is_told() -> None:
    """Lima was urged by Oslo to return: the parts stand around the cue and its source."""
    assert told(
        ("Lima", "PROPN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass"), ("urged", "VERB", 0, "root", "urge"),
        ("by", "ADP", 5, "case"), ("Oslo", "PROPN", 3, "obl:agent"), ("to", "PART", 7, "mark"),
        ("return", "VERB", 3, "xcomp"), tags={2: "VBN"},
    ) == [("Oslo", "was urged", "Lima | to return")]  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "stance"),
    [("urge", "demand"), ("deny", "deny"), ("vow", "promise"), ("praise", "praise"), ("mock", "say")]
    + [(verb, "criticize") for verb in ("slam", "condemn")],
)
def test_the_verb_has_its_stance(verb: str, stance: str) -> None:
    """As in quotations; who asks another to do something demands."""
    _, _, (act,) = acts(
        ("Oslo", "PROPN", 2, "nsubj"), (f"{verb}s", "VERB", 0, "root", verb), ("Lima", "PROPN", 2, "obj")
    )  # fmt: skip
    assert act.stance == stance
