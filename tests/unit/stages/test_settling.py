"""Tests of the stage that settles on which side of the dispatch a day lies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.dates import find_times
from dragoman.stages.settling import settle_days
from tests.unit.stages.test_dates import make_document, make_sentence


def make_telling(token: int, when: int, kind: str = "visit", **statuses: float) -> Telling:
    """A telling of a visit or another kind by one token of the first sentence, dated by an expression, with chances."""
    return Telling(
        sentence=0, first=token, last=token, trigger=Span(0, 1), lemma="", kind=kind, types={}, deed=None, mode=None,
        cameo=None, status="happened", statuses=statuses, status_words=(), roles={}, when=when, where=(), topics=(),
        reporters=(), level=None, level_words=(), mode_words=(), definite=False, origin="head:trigger", score=0.9,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("happened", "tag", "value"),
    [(0.9, "VBD", "2020-09-04"), (0.5, "VBD", "2020-09-11"), (0.9, "NN", "2020-09-11")],
    ids=["done", "unsure", "noun"],
)
def test_settle_days_reads_the_day_of_what_was_done_as_past(happened: float, tag: str, value: str) -> None:
    """Words next to a day may speak of what was to come; the event that it dates does not."""
    text = "He came to sign on Friday"
    sentence = make_sentence(
        text, ("came", "VERB", tag, 0, "root"), ("to", "PART", "TO", 3, "mark"), ("sign", "VERB", "VB", 1, "advcl"),
        ("Friday", "PROPN", "NNP", 3, "obl"),
    )  # fmt: skip
    document = make_document(text)
    times = find_times(document, [sentence])
    told = make_telling(0, 0, happened=happened, planned=1 - happened)
    assert [t.value for t in times] == ["2020-09-11"]
    assert [t.value for t in settle_days(document, [sentence], times, [told])] == [value]
    planned = make_telling(2, 0, planned=1.0)
    assert settle_days(document, [sentence], times, [told, planned]) == times
    assert settle_days(document, [sentence], times, []) == times


@pytest.mark.parametrize(
    ("kind", "case", "happened", "value"),
    [
        ("other", "after", 0.7, "2020-09-04"),
        ("other", "at", 0.7, "2020-09-11"),
        ("other", "at", 0.9, "2020-09-04"),
        ("other", "after", 0.5, "2020-09-11"),
        ("summit", "after", 0.9, "2020-09-04"),
        ("summit", "at", 0.9, "2020-09-11"),
    ],
)
def test_settle_days_reads_the_day_of_a_sure_act_as_past(kind: str, case: str, happened: float, value: str) -> None:
    """An act named by a noun under a verb to come, and a contact only where "after" leads it."""
    text = f"They will meet {case} the raid on Friday"
    sentence = make_sentence(
        text, ("will", "AUX", "MD", 2, "aux"), ("meet", "VERB", "VB", 0, "root"), (case, "ADP", "IN", 4, "case"),
        ("raid", "NOUN", "NN", 2, "obl"), ("Friday", "PROPN", "NNP", 4, "nmod"),
    )  # fmt: skip
    document = make_document(text)
    times = find_times(document, [sentence])
    told = make_telling(3, 0, kind, happened=happened, planned=1 - happened)
    assert [t.value for t in settle_days(document, [sentence], times, [told])] == [value]


@pytest.mark.parametrize(
    ("kind", "noun", "chance", "value"),
    [
        ("talks", "talks", 0.9, "2020-04"),
        ("talks", "talks", 0.5, "2021-04"),
        ("statement", "talks", 0.9, "2021-04"),
        ("talks", "for", 0.9, "2021-04"),
    ],
    ids=["done", "part-unsure", "words", "onward"],
)
def test_settle_days_sends_what_was_done_as_far_as_last_year(kind: str, noun: str, chance: float, value: str) -> None:
    """Eleven months back where the act itself, and what was its object, is surely over; no statement, nothing "for"."""
    lead = "for" if noun == "for" else "in"
    text = f"They held rounds of talks {lead} April"
    sentence = make_sentence(
        text, ("held", "VERB", "VBD", 0, "root"), ("rounds", "NOUN", "NNS", 1, "obj"), ("of", "ADP", "IN", 4, "case"),
        ("talks", "NOUN", "NNS", 2, "nmod"), (lead, "ADP", "IN", 6, "case"), ("April", "PROPN", "NNP", 1, "obl"),
    )  # fmt: skip
    document = make_document(text, "2021-03-14")
    times = find_times(document, [sentence])
    told = [make_telling(0, 0, kind, historical=0.9), make_telling(3, 0, "talks", historical=chance)]
    assert [t.value for t in times] == ["2021-04"]
    assert [t.value for t in settle_days(document, [sentence], times, told)] == [value]


@pytest.mark.parametrize(("tag", "relation", "value"), [
    ("VBN", "acl:relcl", "2020-04-20"), ("VBN", "acl", "2021-04-20"), ("VBZ", "acl:relcl", "2021-04-20"),
])  # fmt: skip
def test_settle_days_knows_a_past_tagged_as_a_participle(tag: str, relation: str, value: str) -> None:
    """A relative clause without a helper tells of what was."""
    text = "The visit that began on 20 April goes on"
    sentence = make_sentence(
        text, ("visit", "NOUN", "NN", 6, "nsubj"), ("that", "PRON", "WDT", 3, "nsubj"), ("began", "VERB", tag, 1, relation),
        ("on", "ADP", "IN", 5, "case"), ("20 April", "NUM", "CD", 3, "obl"), ("goes", "VERB", "VBZ", 0, "root"),
    )  # fmt: skip
    document = make_document(text, "2021-03-14")
    times = [replace(t, value="2021-04-20", start="2021-04-20", end="2021-04-20") for t in find_times(document)]
    [settled] = settle_days(document, [sentence], times, [make_telling(2, 0, historical=0.9)])
    assert settled.value == value


@pytest.mark.parametrize(("mark", "happened", "value"), [
    ("after", 0.7, "2020-09-04"), ("before", 0.7, "2020-09-11"), ("after", 0.5, "2020-09-11"),
])  # fmt: skip
def test_settle_days_reads_the_day_of_a_gerund_behind_after_as_past(mark: str, happened: float, value: str) -> None:
    """They plan to speak after meeting on Friday: they have met."""
    text = f"Both plan more {mark} meeting on Friday"
    sentence = make_sentence(
        text, ("Both", "PRON", "DT", 2, "nsubj"), ("plan", "VERB", "VBP", 0, "root"), (mark, "SCONJ", "IN", 4, "mark"),
        ("meeting", "VERB", "VBG", 2, "advcl"), ("Friday", "PROPN", "NNP", 4, "obl"),
    )  # fmt: skip
    document = make_document(text)
    times = find_times(document, [sentence])
    told = make_telling(3, 0, "meeting", happened=happened, planned=1 - happened)
    assert [t.value for t in settle_days(document, [sentence], times, [told])] == [value]


def test_settle_days_reads_the_day_of_what_another_thing_follows_as_past() -> None:
    """The move follows a plan to meet on Friday."""
    text = "move follows plan of Friday"
    sentence = make_sentence(
        text, ("move", "NOUN", "NN", 2, "nsubj"), ("follows", "VERB", "VBZ", 0, "root"), ("plan", "NOUN", "NN", 2, "obj"),
        ("Friday", "PROPN", "NNP", 3, "nmod"),
    )  # fmt: skip
    lemmas = ("move", "follow", "plan", "Friday")
    tokens = tuple(replace(t, lemma=word) for t, word in zip(sentence.tokens, lemmas, strict=True))
    document, sentence = make_document(text), replace(sentence, tokens=tokens)
    times = find_times(document, [sentence])
    told = make_telling(2, 0, "visit", planned=1.0)
    assert [t.value for t in settle_days(document, [sentence], times, [told])] != [t.value for t in times]


def test_settle_days_sends_a_passive_back_too() -> None:
    """The ban was lifted in April: written in March, that was last year, as "they lifted the ban" would be."""
    text = "The ban was lifted in April"
    sentence = make_sentence(
        text, ("The", "DET", "DT", 2, "det"), ("ban", "NOUN", "NN", 4, "nsubj:pass"), ("was", "AUX", "VBD", 4, "aux:pass"),
        ("lifted", "VERB", "VBN", 0, "root"), ("in", "ADP", "IN", 6, "case"), ("April", "PROPN", "NNP", 4, "obl"),
    )  # fmt: skip
    document = make_document(text, "2021-03-14")
    times = find_times(document, [sentence])
    told = [make_telling(3, 0, "other", historical=0.9)]
    assert [t.value for t in settle_days(document, [sentence], times, told)] == ["2020-04"]
