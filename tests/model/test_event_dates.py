"""Tests of the days that events have from the events beside them, through the whole reader."""

from __future__ import annotations

import pytest

import dragoman


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        (
            "Lund received her Serbian counterpart in Oslo on Monday and promised to lift the ban.",
            "promised",
            "2024-03-04",
        ),
        (
            "Serbia expelled two Croatian diplomats three days after Croatia had recalled its ambassador.",
            "recalled",
            None,
        ),
        (
            "Serbia expelled two Croatian diplomats on Thursday, three days after Croatia had recalled its ambassador.",
            "recalled",
            "2024-03-04",
        ),
        (
            "Iran's foreign minister met the Qatari emir on Wednesday, a day ahead of talks with the United States.",
            "talks",
            "2024-03-07",
        ),
        ("Poland will summon the Belarusian envoy, the ministry said on Thursday.", "summon", None),
    ],
)
def test_read_dates_an_event_by_the_one_beside_it(text: str, trigger: str, day: str | None) -> None:
    """Joined clauses share a day, a distance is counted from the other event, and a report's day is not the plan's."""
    record = dragoman.read(f"OSLO, March 7 (Reuters) - {text}", published="2024-03-07")
    events = [e for e in record.events if record.dispatch.cite(e.evidence.trigger) == trigger]
    assert len(events) == 1
    assert (events[0].when.value if events[0].when else None) == day
