"""Tests of which of two states a text means by their short name."""

from __future__ import annotations

import pytest

from dragoman.text.namesakes import bearers


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Congo's minister flew from Brazzaville to Kinshasa.", True),
        ("The Republic of Congo and the DRC closed Congo's bridge.", True),
        ("President Sassou of Congo left.", True),
        ("Congo's minister flew from Kinshasa to Brazzaville.", False),
        ("The Democratic Republic of Congo sent an envoy.", False),
        ("The DR Congo and Congo-Brazzaville met.", False),
        ("Congo sent an envoy.", False),
    ],
)
def test_the_congo_of_which_a_text_speaks_first_is_its_congo(text: str, *, own: bool) -> None:
    """And where it speaks of neither, the larger one."""
    assert bearers(text) == ({"congo": "republic of the congo"} if own else {})
