"""Tests of the tense that words tell."""

from __future__ import annotations

import pytest

from dragoman.text.times.tense import is_plan_then, tense_by_noun, tense_by_preposition, tense_by_words


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("They met on *, the ministry said.", "past"),
        ("They will meet on *, the ministry said.", "future"),
        ("The embassy reopens on *.", "future"),
        ("They are to meet on *.", "future"),
        ("They were to meet on *.", "planned"),
        ("Lund was invited to Oslo on *.", "planned"),
        ("Lund was invited to the Foreign Ministry for a dinner on *.", "planned"),
        ("The envoy was invited to the Foreign Ministry on *.", "past"),
        ("They agreed with their hosts to reconvene on *.", "planned"),
        ("The patrol planned for * never set out.", "past"),
        ("He will speak of what he saw on *.", "past"),
        ("Relations have been cold since *.", "past"),
        ("He told them he could wait until *.", "future"),
        ("The siege lasted until *.", "past"),
        ("Oslo will expel two envoys in response to the expulsion of its own in *.", "past"),
        ("Lund will see the envoy, whom he last met in *.", "past"),
        ("The envoy who previously visited Oslo in * will return.", "past"),
        ("Oslo said last, the envoy will come in *.", "future"),
        ("A question for *?", None),
    ],
)
def test_tense_by_words_asks_the_nearest_verb(text: str, tense: str | None) -> None:
    """The verb of the same clause tells, a preposition may overrule it."""
    at = text.index("*")
    assert tense_by_words(text, 0, len(text), (at, at + 1)) == tense


@pytest.mark.parametrize(
    ("before", "tense"),
    [
        ("closed since ", "past"),
        ("to pay by ", "future"),
        ("met on ", None),
        ("last met in ", "past"),
        ("last week met in ", None),
        ("last met him, and in ", None),
    ],
)
def test_tense_by_preposition_forces_only_some(before: str, tense: str | None) -> None:
    """Only "since" and its like force a tense."""
    assert tense_by_preposition(before) == tense


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("She came on Monday and was to meet him on ", True),
        ("They were due for talks on ", True),
        ("He would also go to Oslo on ", True),
        ("They met ahead of talks on ", True),
        ("Ahead of talks, they met on ", False),
        ("They plan to meet on ", False),
        ("They met on ", False),
        ("They were to meet; they did on ", False),
    ],
)
def test_is_plan_then_knows_plans_told_in_the_past(before: str, then: bool) -> None:
    """A plan as it stood on the day of the story, in the same clause."""
    assert is_plan_then(before) is then


@pytest.mark.parametrize(
    ("after", "tense"),
    [
        ("'s attack by the guards", "past"), ("’s deadly twin bombings", "past"), ("'s coup", "past"),
        ("'s planned attack", None), ("'s summit", None), (" attack", None), ("'s talks after the attack", None),
    ],
)  # fmt: skip
def test_tense_by_noun_knows_what_nobody_knows_before(after: str, tense: str | None) -> None:
    """The attack that a day owns is over; a meeting may be to come, and so may what is planned."""
    assert tense_by_noun(after) == tense
