"""Tests of what tells captions from announcements."""

from __future__ import annotations

import pytest

from dragoman.text.captions import is_caption, same_weekdays, was_said


@pytest.mark.parametrize(
    ("text", "dateline", "credit", "caption"),
    [
        ("Lund meets Ilic on Monday.\nOSLO (NTB) - They met.", "OSLO", None, True),
        ("Lund meets Ilic on Monday. (NTB)\nOSLO (NTB) - They met.", "OSLO", None, True),
        ("Lund meets Ilic on Monday\nOSLO (NTB) - They met.", "OSLO", None, False),
        ("Lund meets Ilic on Monday. OSLO (NTB) - They met.", "OSLO", None, False),
        ("Lund meets Ilic on Monday.\nThey met.", None, None, False),
        ("Lund meets Ilic on Monday. Photo: NTB\nThey met.", None, "Photo: NTB", True),
        ("Lund meets Ilic on Monday. (more)\nThey met.", None, "(more)", False),
        ("Lund meets Ilic on Monday.\nThey met. Photo: NTB", None, "Photo: NTB", False),
        ("Lund meets Ilic on Monday. | Photo: NTB\nThey met.", None, None, True),
        ("Lund meets Ilic on Monday. (Image: NTB)", None, None, True),
        ("Lund meets Ilic on Monday. Photographs show both.", None, None, False),
        ("In this photo, Lund meets Ilic on Monday.", None, None, True),
        ("In this file handout picture Lund meets Ilic on Monday.", None, None, True),
        ("Lund waves to a crowd as he arrives in Oslo on Monday.", None, None, True),
        ("Lund and Ilic shake hands and smile as they leave Oslo on Monday.", None, None, False),
        ("Lund warns Chad as he arrives in Oslo on Monday.", None, None, False),
        ("In Oslo, where the photo was taken, Lund meets Ilic on Monday.", None, None, False),
    ],
)
def test_is_caption_wants_a_picture(text: str, dateline: str | None, credit: str | None, caption: bool) -> None:
    """A complete sentence in a line above the dateline's, or right before a credit, tells of a picture."""
    end = text.index("Monday") + len("Monday") + (text[text.index("Monday") + 6] == ".")
    if text.startswith("(NTB)", end + 1):
        end += len(" (NTB)")
    skipped = [(text.index(credit), text.index(credit) + len(credit))] if credit else []
    assert is_caption(text, (0, end), text.index(dateline) if dateline else None, skipped) is caption


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lund meets Ilic on *. They agreed, she said on Monday.", True),
        ("Lund meets Ilic on *. They agreed, she told reporters in Oslo late Monday.", True),
        ("Lund meets Ilic on *. They agreed, she said on Tuesday.", False),
        ("Lund meets Ilic on *. She said so. They are in Oslo on Monday.", False),
        ("They agreed, Lund said on *.", False),
    ],
)
def test_was_said_wants_the_same_day_elsewhere(text: str, said: bool) -> None:
    """A weekday on which something was said, elsewhere in the text, is over."""
    start = text.index("*")
    assert was_said(text.replace("*", "Monday"), start, start + len("Monday")) is said


def test_was_said_knows_weekdays_alone() -> None:
    """A day of the month is no weekday."""
    assert not was_said("Lund comes on May 3, she said on May 3.", 14, 19)


@pytest.mark.parametrize(
    ("behind", "count"),
    [
        ("They met on Monday. On Monday she left", 2),
        ("They meet next Monday", 0),
        ("They met last Monday, and meet on Monday week", 0),
        ("They met on Tuesday", 0),
    ],
)
def test_same_weekdays_are_named_alone(behind: str, count: int) -> None:
    """The weekday's other places, but for those of another week."""
    text = f"Lund meets Ilic on Monday. {behind}."
    found = same_weekdays(text, 19, 25)
    assert [text[start:end] for start, end in found] == ["Monday"] * count


def test_same_weekdays_of_other_times_are_none() -> None:
    """A day of the month has no weekday."""
    assert same_weekdays("Lund comes on May 3, not on Monday.", 14, 19) == []
