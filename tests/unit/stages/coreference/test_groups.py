"""Tests of which group mentioned before a group of people is."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.groups import counts_others, same_group
from dragoman.stages.coreference.parties import Party, Spot, new_party


def group(words: str, country: str | None = "RUS", *, count: int = 3, kind: str = "group") -> Reading:
    """The reading of several people, called by their last word."""
    return Reading("name", kind, words, country=country, noun=words.split()[-1], count=count)


def known(words: str, sentence: int = 0, country: str = "RUS") -> Party:
    """A group that a sentence has named."""
    party = new_party(group(words, country), words)
    party.places.append(Spot(sentence, 0, subject=False, source=False))
    return party


@pytest.mark.parametrize(
    ("before", "sentence", "phrase", "same"),
    [
        ("35 Russian diplomats", 4, "those 35 Russian diplomats", True),
        ("Eight Russian diplomats", 4, "the eight senior Russian diplomats", True),
        ("Eight Russian diplomats", 4, "the 8 Russian diplomats", True),
        ("35 Russian diplomats", 4, "the Russian diplomats", True),
        ("Russian diplomats", 0, "35 Russian diplomats", True),
        ("Russian diplomats", 2, "35 Russian diplomats", False),
        ("35 Russian diplomats", 4, "the 12 Russian diplomats", False),
        ("35 Russian diplomats", 0, "12 Russian diplomats", False),
        ("35 Russian diplomats", 4, "the young Russian diplomats", False),
        ("35 young Russian diplomats", 4, "the 35 retired Russian diplomats", False),
        ("35 Russian diplomats", 4, "the 35 Russian sailors", False),
    ],
)
def test_same_group_compares_numbers_and_words(before: str, sentence: int, phrase: str, same: bool) -> None:
    """What "the" or "those" point to, and whom the headline has called without a number."""
    party = known(before, sentence)
    found = same_group([party], group(phrase.partition(" ")[2] if phrase[0] == "t" else phrase), phrase.split())
    assert (found is party) is same


def test_same_group_wants_one_group_of_that_country() -> None:
    """Not one of two, nor one of another country; a person, or people of no country, are none."""
    words = ["the", "Russian", "diplomats"]
    first, second, other = (
        known("35 Russian diplomats"),
        known("12 Russian diplomats"),
        known("5 diplomats", country="FRA"),
    )
    assert same_group([first, other], group("Russian diplomats"), words) is first
    assert same_group([first, second], group("Russian diplomats"), words) is None
    assert same_group([other], group("Russian diplomats"), words) is None
    assert same_group([first], group("Russian diplomats", None), words) is None
    assert same_group([first], group("Russian diplomats", kind="person"), words) is None
    assert same_group([first], group("Russian diplomats", count=1), words) is None


@pytest.mark.parametrize(
    ("before", "sentence", "phrase", "others"),
    [
        ("some French sailors", 3, "12 sailors", True),
        ("12 French sailors", 3, "two sailors", True),
        ("12 French sailors", 3, "12 sailors", True),
        ("12 French sailors", 0, "twelve sailors", False),
        ("12 French sailors", 3, "the 12 sailors", False),
        ("12 French sailors", 3, "sailors", False),
    ],
)
def test_counts_others_takes_a_bare_number_for_other_people(
    before: str, sentence: int, phrase: str, others: bool
) -> None:
    """But for the headline's."""
    assert counts_others(known(before, sentence), phrase.split()) is others


def test_counts_others_is_of_groups() -> None:
    """A body is no number of people."""
    body = known("six powers", 3)
    body.kind = "organization"
    assert not counts_others(body, ["six", "powers"])
