"""Tests of days told by their distance from another event; trees are written by hand."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.packs.ontology import load_ontology
from dragoman.records.events import Event, Evidence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import When
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.offsets import dated_by_distance
from tests.scenes import Word, scene_of
from tests.unit.stages.test_dates import make_document

DAYS_BEFORE: tuple[Word, ...] = (("two", "NUM", 2, "nummod"), ("days", "NOUN", 4, "obl"))


def make_event(kind: str, day: str | None) -> Event:
    """An event of which only its kind and day matter."""
    return Event(
        id="v1", kind=kind, type="CONSULT", mode=None, cameo=None, contexts=(), quad=None, intensity=None,
        status="happened", level=None, name=None, actors=(), recipients=(), initiator=(), host=(), visitor=(),
        mediator=(), when=When(day, day, day, "dateline", None) if day else None, where=(), topics=(), reported_by=(),
        evidence=Evidence(Span(0, 1), Span(0, 1), ()),
    )  # fmt: skip


def dated(
    words: tuple[Word, ...], told: int, other: int | None, kind: str, day: str | None, beside: str = "other"
) -> Event:
    """The event told by a token, beside one of the kind ``beside`` told by another token with this day."""
    sentence = scene_of(*words).sentence
    events = [make_event(kind, None), *([make_event(beside, day)] if other is not None else [])]
    groups = []
    for n in (told, other):
        if n is not None:
            values: dict[str, Any] = {
                "sentence": 0, "first": n, "last": n, "trigger": sentence.tokens[n].span, "lemma": "", "kind": kind,
                "types": {}, "deed": None, "mode": None, "cameo": None, "status": "happened", "statuses": {},
                "status_words": (), "roles": {}, "when": None, "where": (), "topics": (), "reporters": (),
                "level": None, "level_words": (), "mode_words": (), "definite": False, "origin": "", "score": 0.9,
            }  # fmt: skip
            groups.append(Group([Telling(**values)]))
    return dated_by_distance(events, groups, [sentence], make_document("x"), load_ontology())[0]


OPENING: tuple[Word, ...] = (
    *DAYS_BEFORE, ("after", "ADP", 4, "case"), ("raid", "NOUN", 5, "obl"), ("left", "VERB", 0, "root"),
)  # fmt: skip
BEHIND: tuple[Word, ...] = (
    ("left", "VERB", 0, "root"), ("two", "NUM", 3, "nummod"), ("days", "NOUN", 1, "obl"), ("after", "ADP", 5, "case"),
    ("raid", "NOUN", 1, "obl"),
)  # fmt: skip
SPEAKING: tuple[Word, ...] = (
    ("spoke", "VERB", 0, "root"), ("two", "NUM", 3, "nummod"), ("days", "NOUN", 1, "obl"), ("before", "ADP", 5, "case"),
    ("talks", "NOUN", 1, "obl"), ("began", "VERB", 1, "conj"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told", "other", "day", "found"),
    [
        (OPENING, 3, 4, "2020-09-08", "2020-09-06"),
        (OPENING, 3, 4, None, None),
        (OPENING, 3, None, None, "2020-09-08"),
        (BEHIND, 4, 0, "2020-09-08", "2020-09-06"),
        (BEHIND, 4, 0, None, None),
    ],
    ids=["opening", "opening-undated", "alone", "behind", "behind-undated"],
)
def test_dated_by_distance_counts_from_the_event_beside_it(
    words: tuple[Word, ...], told: int, other: int | None, day: str | None, found: str | None
) -> None:
    """The one before, or the one after words that open the sentence; else the day of publication."""
    when = dated(words, told, other, "other", day).when
    assert (when.value if when else None) == found


@pytest.mark.parametrize(("beside", "found"), [("statement", "2020-09-12"), ("other", None)])
def test_dated_by_distance_counts_from_the_dispatch_where_somebody_speaks(beside: str, found: str | None) -> None:
    """Who spoke two days before the talks, on a day that nobody tells, spoke on that of the dispatch."""
    when = dated(SPEAKING, 4, 0, "talks", None, beside).when
    assert (when.value if when else None) == found


@pytest.mark.parametrize(
    ("kind", "day", "status", "type_"),
    [("talks", "2020-09-12", "planned", "AGREE"), ("other", None, "happened", "CONSULT")],
)
def test_dated_by_distance_plans_a_contact_ahead(kind: str, day: str | None, status: str, type_: str) -> None:
    """Talks two days after the dispatch are to come; what else was done has no such day."""
    event = dated(SPEAKING[:5], 4, None, kind, None)
    assert (event.when and event.when.value, event.status, event.type) == (day, status, type_)


@pytest.mark.parametrize(
    ("unit", "day", "found"),
    [
        ("years", "2020-09-08", "2018"),
        ("years", "2020", "2018"),
        ("months", "2020-09-08", "2020-07"),
        ("months", "2020-09", "2020-07"),
        ("months", "2020", None),
        ("weeks", "2020-09", None),
        ("weeks", "2020-09-08", "2020-08-25"),
        ("hours", "2020-09-08", None),
    ],
)
def test_dated_by_distance_is_as_exact_as_its_unit(unit: str, day: str, found: str | None) -> None:
    """Two years before a day give a year, and two weeks before some day in a month give nothing."""
    words = tuple((unit, *word[1:]) if word[0] == "days" else word for word in BEHIND)
    event = dated(words, 4, 0, "other", day)
    assert (event.when.value if event.when else None) == found
    assert event.status == ("historical" if found and found < "2020-08" else "happened")
