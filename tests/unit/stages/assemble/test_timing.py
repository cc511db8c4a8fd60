"""Tests of when an event took place, by the times of its tellings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.times import TimeExpression
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.timing import is_main, published_when, when_of
from dragoman.stages.clean import clean
from tests.tellings import read_told

MONTH = ("in September", "2020-09", "2020-09-01", "2020-09-30")
DAY = ("on 14 September", "2020-09-14", "2020-09-14", "2020-09-14")
DAYS = ("from 13 to 17 September", "2020-09-13/2020-09-17", "2020-09-13", "2020-09-17")
OTHER = ("on 3 October", "2020-10-03", "2020-10-03", "2020-10-03")
AGAIN = ("that September", *MONTH[1:])
EARLY = ("from 30 August to 2 September", "2020-08-30/2020-09-02", "2020-08-30", "2020-09-02")
LATE = ("from 30 September to 2 October", "2020-09-30/2020-10-02", "2020-09-30", "2020-10-02")
YEAR = ("in 2020", "2020", "2020-01-01", "2020-12-31")
WEEK = ("that week", "2020-W38", "2020-09-14", "2020-09-20")
WEEKEND = ("on 16 and 17 September", "2020-09-16/2020-09-17", "2020-09-16", "2020-09-17")
OPEN = ("since 14 September", None, "2020-09-14", None)
Told = tuple[str, str | None, str | None, str | None]


def dated(*times: Told | None) -> tuple[Group, Document, tuple[TimeExpression, ...]]:
    """A visit told once for each of some times (words, value, first day, last day), or without one."""
    sentences = [f"Lund came {time[0]}." if time else "Lund came." for time in times]
    case = {
        "text": " ".join(sentences), "published": "2020-09-20", "entities": [["Lund", "person", "NOR"]],
        "times": [[time[0], "2020-01-01"] for time in times if time],
        "tellings": [{"words": "came", "kind": "visit", "when": time[0] if time else None} for time in times],
    }  # fmt: skip
    told = read_told(case)
    found = zip(told.times, filter(None, times), strict=True)
    values = tuple(TimeExpression(t.span, text, "DATE", *rest) for t, (text, *rest) in found)
    return Group(list(told.tellings)), told.document, values


def chosen(*times: Told | None) -> tuple[str, str] | None:
    """The words and the basis of the time that is chosen."""
    group, document, values = dated(*times)
    found = when_of(group, document, values)
    return (document.cite(found.span), found.basis) if found is not None and found.span is not None else None


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ((MONTH, DAY), DAY[0]),
        ((MONTH, DAYS), DAYS[0]),
        ((YEAR, DAY), DAY[0]),
        ((YEAR, MONTH), MONTH[0]),
        ((MONTH, None, DAY), DAY[0]),
        ((MONTH, OTHER, DAY), DAY[0]),
        ((WEEK, WEEKEND), WEEKEND[0]),
    ],
)
def test_when_of_prefers_the_more_exact_time(times: tuple[Told | None, ...], words: str) -> None:
    """Where the first telling names a month or a year, a time inside it that another one has; it is a sibling's."""
    assert chosen(*times) == (words, "sibling")


@pytest.mark.parametrize(
    "times",
    [
        (MONTH, OTHER),
        (MONTH, EARLY),
        (MONTH, LATE),
        (DAY, MONTH),
        (DAYS, DAY),
        (MONTH, YEAR),
        (MONTH, AGAIN),
        (MONTH, OPEN),
        (MONTH, None),
    ],
)
def test_when_of_keeps_the_first_time(times: tuple[Told | None, ...]) -> None:
    """Against a time that is not inside it, one no more exact, one without an end, and where it names days already."""
    group, document, values = dated(*times)
    found = when_of(group, document, values)
    assert found is not None
    assert (found.span, found.basis) == (values[0].span, "expression")


def test_is_main_of_each_of_separate_contacts() -> None:
    """Separate calls with two are the main event both; a later call is not."""
    told = read_told({
        "text": "Lund held separate calls. Lund met Berg.",
        "published": None,
        "entities": [["Lund", "person", "NOR"]],
        "tellings": [{"words": "calls", "kind": "call"}, {"words": "met", "kind": "meeting"}],
    })  # fmt: skip
    calls, met = told.tellings
    groups = [Group([calls]), Group([calls]), Group([met])]
    assert [is_main(group, groups) for group in groups] == [True, True, False]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (("statement", "statement"), [True, False]),
        (("statement", "call"), [False, True]),
        (("other", "statement"), [False, True]),
    ],
)
def test_is_main_of_the_first_statement_of_a_declaration(kinds: tuple[str, str], expected: list[bool]) -> None:
    """Where the text tells of no contact; beside a call what is said has its day from there."""
    told = read_told({
        "text": "Lund urged Chad. Lund called Berg.",
        "published": None,
        "entities": [["Lund", "person", "NOR"]],
        "tellings": [{"words": "urged", "kind": kinds[0]}, {"words": "called", "kind": kinds[1]}],
    })  # fmt: skip
    groups = [Group([t]) for t in told.tellings]
    assert [is_main(group, groups) for group in groups] == expected


@pytest.mark.parametrize(
    ("head", "published", "day"),
    [
        ("ANKARA, Sept. 22 (Xinhua) -- ", "2022-09-23", "2022-09-22"),
        ("MUSCAT, May 4 (ONA) -- ", "2022-09-23", None),
        ("", "2022-09-23", "2022-09-23"),
    ],
)
def test_published_when_takes_the_day_of_filing(head: str, published: str, day: str | None) -> None:
    """A dispatch put out a day after it was filed tells of the day of filing; one put out months later, of none."""
    when = published_when(clean(Dispatch(f"{head}The ministers met.", published=published)))
    assert (when.start if when else None) == day


@pytest.mark.parametrize(("day", "taken"), [("2024-07-26", False), ("2020-09-21", True), ("2020-09-18", True)])
def test_when_of_takes_no_page_date_for_what_has_happened(day: str, taken: bool) -> None:
    """A day to come, of another sentence, dates nothing that has happened; the day after may be another zone's."""
    case = {
        "text": "Top news of the day. Lund came.", "published": "2020-09-20", "entities": [["Lund", "person", "NOR"]],
        "times": [["the day", day]], "tellings": [{"words": "came", "kind": "visit", "when": "the day"}],
    }  # fmt: skip
    told = read_told(case)
    found = when_of(Group(list(told.tellings)), told.document, told.times, told.sentences)
    assert (found is not None) is taken


@pytest.mark.parametrize(
    ("text", "value"), [("\n14 May 2020 10:12\n", "2020-05-14"), (" on 14 May 2020 10:12.", "2020-05-14T10:12")]
)
def test_when_of_takes_only_the_day_of_a_pages_date_line(text: str, value: str) -> None:
    """Its clock tells when the page was put out; that of a sentence when the event was."""
    told = read_told({
        "text": f"Lund came.{text}He stayed.", "published": "2020-05-14", "entities": [["Lund", "person", "NOR"]],
        "times": [["14 May 2020 10:12", "2020-05-14"]],
        "tellings": [{"words": "came", "kind": "visit", "when": "14 May 2020 10:12"}],
    })  # fmt: skip
    times = [replace(told.times[0], type="TIME", value="2020-05-14T10:12")]
    found = when_of(Group(list(told.tellings)), told.document, times)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(("beyond", "expected"), [(None, [True, False]), ("Before the forum", [False, True])])
def test_is_main_is_no_backdrop(beyond: str | None, expected: list[bool]) -> None:
    """What the news came before or after is not the news, though it is told first."""
    told = read_told({
        "text": "Before the forum Lund met Berg.", "published": "2020-09-20",
        "entities": [["Lund", "person", "NOR"], ["Berg", "person", "SWE"]],
        "tellings": [
            {"words": "forum", "kind": "summit", **({"beyond": beyond} if beyond else {})},
            {"words": "met", "kind": "meeting", "roles": {"actors": ["Lund", "Berg"]}},
        ],
    })  # fmt: skip
    groups = [Group([t]) for t in told.tellings]
    assert [is_main(group, groups) for group in groups] == expected
