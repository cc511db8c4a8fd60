"""Tests of agencies' names."""

from __future__ import annotations

import pytest

from dragoman.text.agencies import agency_name


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("TASS", "TASS"),
        ("ITAR-TASS", "TASS"),
        ("xinhua", "Xinhua"),
        ("AA", "Anadolu"),
        ("efe-epa", "EFE"),
        ("Notiandes ", "Notiandes"),
    ],
)
def test_agency_name_gives_the_usual_name(form: str, name: str) -> None:
    """Forms of one agency have one name; an unknown one keeps its own."""
    assert agency_name(form) == name
