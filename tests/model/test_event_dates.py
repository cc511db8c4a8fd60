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
        (
            "Two days after the arrest of its consul, Chile broke off relations with Togo on Monday.",
            "arrest",
            "2024-03-02",
        ),
        (
            "On the second day of his trip to Togo, Serbian envoy Pavle Ilic met Gnassingbe on Wednesday.",
            "trip",
            "2024-03-06",
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


WIRE = "ZAGREB, March 14 -- "
LOST = pytest.mark.xfail(strict=True, raises=AssertionError, reason="read with english-v3, lost with english-v4")
BODY = "IASI (Agerpres) - Moldova and Romania will share a grid, Sandu said on Monday."


@pytest.mark.parametrize(
    ("text", "trigger", "status", "day"),
    [
        (
            f"Moldovan President Maia Sandu meets Romanian Prime Minister Marcel Ciolacu in Iasi on Monday.\n{BODY}",
            "meets",
            "happened",
            "2024-03-11",
        ),
        (
            f"Moldovan President Maia Sandu meets Romanian Prime Minister Marcel Ciolacu on Tuesday\n{BODY}",
            "meets",
            "planned",
            "2024-03-19",
        ),
        (
            f"{WIRE}Croatia and Italy will discuss an answer after Serbia's shelling of a Croatian village on Friday.",
            "shelling",
            "happened",
            "2024-03-08",
        ),
        (
            f"{WIRE}Ghana and Togo will hold talks after the summit in Accra on Friday.",
            "summit",
            "planned",
            "2024-03-15",
        ),
        pytest.param(
            f"{WIRE}Slovak Foreign Minister Juraj Blanar met Grlic Radman on Monday and was to visit Slovenia on Tuesday.",
            "visit",
            "planned",
            "2024-03-12",
            marks=LOST,
        ),
        (
            f"{WIRE}Croatia said on Wednesday that its foreign minister would visit Slovenia on Sunday.",
            "visit",
            "planned",
            "2024-03-17",
        ),
        (
            f"{WIRE}Fico flew to Malta on Monday. Talks with Abela were set for Tuesday.",
            "Talks",
            "planned",
            "2024-03-12",
        ),
        (f"{WIRE}In this photo Fico meets Maia Sandu in Pula on Monday.", "meets", "happened", "2024-03-11"),
        (
            f"{WIRE}Grlic Radman was speaking a day ahead of talks with Tajani in Bari.",
            "talks",
            "planned",
            "2024-03-15",
        ),
        (f"{WIRE}Ahead of his trip to Oslo on Saturday, Milanovic called for calm.", "trip", "planned", "2024-03-16"),
        (
            "Milanovic meets Pahor on Monday\nZAGREB, March 14 (HINA) - Zoran Milanovic on Monday met Borut Pahor.",
            "meets",
            "happened",
            "2024-03-11",
        ),
        (
            f"{WIRE}Malta and Tunisia held four rounds of talks in May.",
            "held four rounds of talks",
            "historical",
            "2023-05",
        ),
        (
            f"{WIRE}Malta and Tunisia will hold four rounds of talks in May.",
            "hold four rounds of talks",
            "planned",
            "2024-05",
        ),
        (f"{WIRE}Malta bombed a Tunisian port on 6 June.", "bombed", "historical", "2023-06-06"),
    ],
    ids=[
        "caption",
        "headline",
        "behind a plan",
        "summit ahead",
        "plan then",
        "plan still",
        "plan then, the subject",
        "in this photo",
        "a headline of what was",
        "a day ahead",
        "ahead of a trip",
        "far back",
        "far ahead",
        "far act",
    ],
)
def test_read_tells_past_days_from_days_ahead(text: str, trigger: str, status: str, day: str) -> None:
    """Captions, what stands after "after", and plans told in the past have the days that they mean."""
    record = dragoman.read(text, published="2024-03-14")
    events = [e for e in record.events if record.dispatch.cite(e.evidence.trigger) == trigger]
    assert [(e.status, e.when.value if e.when else None) for e in events] == [(status, day)]


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        (f"{WIRE}Milanovic will travel to Malta after the regatta, which ends on May 9.", "travel", None),
        (f"{WIRE}Croatia and Malta will hold talks in Valletta, which begin on May 9.", "hold talks", "2024-05-09"),
        (f"{WIRE}Milanovic met Rama for the first time since May.", "met", "2024-03-14"),
        (f"{WIRE}Croatia has been negotiating with Malta since May.", "negotiating", "2023-05"),
    ],
    ids=["another thing", "the thing at its place", "counted from", "going on since"],
)
def test_read_keeps_the_days_of_other_things_apart(text: str, trigger: str, day: str | None) -> None:
    """A relative clause of something else gives an event no day."""
    record = dragoman.read(text, published="2024-03-14")
    events = [e for e in record.events if record.dispatch.cite(e.evidence.trigger) == trigger]
    assert [e.when.value if e.when else None for e in events] == [day]
