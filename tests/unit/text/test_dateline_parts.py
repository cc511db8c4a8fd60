"""Tests of the parts of datelines."""

from __future__ import annotations

import pytest

from dragoman.text.dateline_parts import is_filing_place, is_name, readable_place, split_lines


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("BELGRADE", "Belgrade"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("N'DJAMENA", "N'Djamena"),
        ("LA PAZ", "La Paz"),
        ("ST. PETERSBURG", "St. Petersburg"),
        ("NUR-SULTAN", "Nur-Sultan"),
        ("Nur-Sultan", "Nur-Sultan"),
        ("U.N.", "U.N."),
        ("MOSCOW/ANKARA", "Moscow/Ankara"),
        ("ABOARD USS KIDD", "Aboard USS Kidd"),
    ],
)
def test_readable_place_writes_as_a_reader_does(words: str, expected: str) -> None:
    """Capitals become small, initials and acronyms stay, small words inside are small."""
    assert readable_place(words) == expected


def test_split_lines_trims_and_leaves_out_blank_lines() -> None:
    """Every kind of line break counts; invisible marks at the ends are not in the span."""
    text = "\ufeff a \r\n\r\n\u200fb\u2028\tc d\n"
    assert [text[s:e] for s, e in split_lines(text)] == ["a", "b", "c d"]
    assert [text[s:e] for s, e in split_lines(text, 6)] == ["b", "c d"]


def test_is_filing_place_ignores_case() -> None:
    """A capital is one in any case, a word is none."""
    assert is_filing_place("ADDIS  ABABA")
    assert is_filing_place("N’Djamena")
    assert not is_filing_place("COMMUNIQUE")


def test_is_name_asks_for_capitals() -> None:
    """Every word but the small ones begins with a capital, in any alphabet."""
    assert is_name("Palais de l'Elysée")
    assert not is_name("Şanlı şehir")
