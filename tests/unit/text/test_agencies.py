"""Tests of agencies' names."""

from __future__ import annotations

import pytest

from dragoman.text.agencies import agency_name, signature


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


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("He left for Kuwait. – KUNA", "KUNA", "KUNA"),
        ("He left for Kuwait.\n\nSource: Xinhua", "Xinhua", "Xinhua"),
        ("He left. - Xinhua\nEditor: Lund", "Xinhua", "Xinhua"),
        ("He left. - Xinhua Editor: Lund", "Xinhua", "Xinhua"),
        ("He left. (Reuters)", "Reuters", "Reuters"),
        ("“We left.” — Anadolu Agency", "Anadolu", "Anadolu Agency"),
        ("He left.\n-- BERNAMA", "Bernama", "BERNAMA"),
        ("He left. -- TASS\n\nHe came back. – KUNA\n", "KUNA", "KUNA"),
    ],
    ids=["dash", "source", "editor below", "editor behind", "brackets", "quotation", "own line", "the last one"],
)
def test_signature_finds_who_signs(text: str, name: str, form: str) -> None:
    """A known agency behind a mark at the end of a line, by its usual name and with its span."""
    at = text.rindex(form)
    assert signature(text) == (name, (at, at + len(form)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He spoke to Reuters.",
        "He spoke to Reuters",
        "He left (Reuters)",
        "He left, – KUNA",
        "He left. – KUNA today",
        "He left. – Notiandes",
        "The talks — TASS said — went on.",
        "He left. KUNA",
    ],
)
def test_signature_finds_none_elsewhere(text: str) -> None:
    """No sentence's end before it, no mark, an unknown name, or words behind it: nobody signs."""
    assert signature(text) is None
