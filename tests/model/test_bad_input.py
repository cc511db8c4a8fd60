"""Whatever is handed in gives a record or a clear refusal, with the real model."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dragoman

ODD = {
    "no actor": "The harvest was good this year, and the rain came late.",
    "another language": "Le président de la République a reçu jeudi le ministre des affaires étrangères de la Norvège à Paris.",
    "impossible date": "BERN, February 31. /TASS/. The Swiss president met the Chilean foreign minister on Friday.",
    "mixed line ends": "OSLO, May 2 (Reuters) - Norway's king met\r\nthe Danish queen.\rThey spoke\nfor an hour.\r\n",
    "emoji": "🇳🇴🇩🇰 Norway's foreign minister called his Danish counterpart 📞 on Monday 🎉.",
    "right to left": "\u202eNorway\u202c and \u200fDenmark\u200e agreed on Monday to open talks. محادثات",
    "control characters": "Norway\x00 and\x07 Denmark\x1b[31m held talks\x08 in Oslo on Monday.",
    "only marks": "... !!! ??? ---",
    "one letter": "x",
    "unclosed quotation": 'The minister said: "We shall never sign this treaty, and Norway knows it.',
    "brackets": "((((((((((" * 50,
    "one long word": "a" * 5000,
    "a sentence longer than the model reads at once": (
        "Norway's foreign minister met the Danish prime minister in Oslo on Monday, " * 40 + "and left."
    ),
    "no spaces": "Norway,Denmark,Sweden," * 200,
}


@pytest.mark.parametrize("name", ODD)
def test_read_keeps_its_promises_on_odd_text(name: str) -> None:
    """The text is kept, every span holds, and a record without events says why."""
    data = dragoman.read(ODD[name], published="2020-05-04").to_dict()
    assert data["dispatch"]["text"] == ODD[name]
    assert not dragoman.violations(data)
    assert data["events"] or data["not_coded"]


def test_read_says_that_a_text_is_not_in_english() -> None:
    """Another language is named, not guessed at."""
    [reason] = dragoman.read(ODD["another language"]).not_coded
    assert reason.span is None
    assert "not in English" in reason.reason


def test_read_refuses_a_date_that_does_not_exist() -> None:
    """The dateline keeps its place and has no date; nothing falls back to today."""
    dateline = dragoman.read(ODD["impossible date"]).dispatch.dateline
    assert dateline is not None
    assert (dateline.place, dateline.date) == ("Bern", None)


@pytest.mark.parametrize("text", ["", "   \n\t "])
def test_read_refuses_empty_text(text: str) -> None:
    """There is nothing to read, and the message says so."""
    with pytest.raises(dragoman.InputError, match="empty") as caught:
        dragoman.read(text)
    assert caught.value.reason == "empty"


def test_read_refuses_a_text_without_end() -> None:
    """Five million characters are no dispatch: refused at once with the limit, not read for an hour."""
    with pytest.raises(dragoman.InputError, match="code points") as caught:
        dragoman.read("Norway and Denmark held talks. " * 170_000)
    assert caught.value.reason == "too_long"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=400))
def test_read_takes_any_text(text: str) -> None:
    """Any Unicode string: no crash, the text kept, all spans valid, the same bytes twice."""
    if not text.strip():
        return
    first = dragoman.read(text, published="2021-03-04").to_dict()
    assert first["dispatch"]["text"] == text
    assert not dragoman.violations(first)
    again = dragoman.read(text, published="2021-03-04").to_dict()
    assert json.dumps(first) == json.dumps(again)


WORDS = "Norway Denmark Oslo the and met said on Monday “ ” \" ' , . ( ) president minister he their talks ? ! — \n\n Mr. U.S. 2020 🎉 visit 's".split(
    " "
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60))
def test_read_takes_any_order_of_words(words: list[str]) -> None:
    """News words in any order reach every stage: no crash, all spans valid."""
    data = dragoman.read(" ".join([*words, "."]), published="2021-03-04").to_dict()
    assert not dragoman.violations(data)
