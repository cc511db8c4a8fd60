"""Tests of the day of an event from the one beside it; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import Event, Evidence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import When
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.siblings import dated_by_siblings
from tests.scenes import scene_of
from tests.tellings import bare_telling

SENTENCE = scene_of(
    ("Lund", "PROPN", 2, "nsubj"), ("phoned", "VERB", 0, "root", "phone"), ("Ilic", "PROPN", 2, "obj"),
    ("days", "NOUN", 2, "obl", "day"), ("after", "ADP", 6, "case"), ("talks", "NOUN", 2, "obl", "talk"),
).sentence  # fmt: skip
MONDAY = When("2024-03-11", "2024-03-11", "2024-03-11", "dateline", Span(0, 1))


def event(name: str, when: When | None, telling: Telling) -> Event:
    """An event that happened, with its day and nothing else."""
    return Event(
        id=name, kind=telling.kind, type="-", mode=None, cameo=None, contexts=(), quad=None, intensity=None,
        status="happened", level=None, name=None, actors=(), recipients=(), initiator=(), host=(), visitor=(),
        mediator=(), when=when, where=(), topics=(), reported_by=(), part_of=None, confidence=1.0, origin="test",
        evidence=Evidence(telling.trigger, SENTENCE.span, ()),
    )  # fmt: skip


@pytest.mark.parametrize(("when", "dated"), [(None, True), (0, False)])
def test_dated_by_siblings_gives_no_day_to_what_lay_some_time_before(when: int | None, *, dated: bool) -> None:
    """Talks "days after" which somebody phoned on Monday were not on Monday; "after the talks" they may have been."""
    call = bare_telling(SENTENCE, 1, "call", {})
    talks = replace(bare_telling(SENTENCE, 5, "talks", {}), beyond=SENTENCE.span_of(4, 5), when=when)
    events = [event("v1", MONDAY, call), event("v2", None, talks)]
    _, second = dated_by_siblings(events, [Group([call]), Group([talks])], (SENTENCE,))
    assert (second.when is not None) is dated
