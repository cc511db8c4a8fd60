"""Events in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dragoman.export import phrases
from dragoman.records.events import Link, NotCoded, Telling, Words
from dragoman.records.spans import Span
from dragoman.records.times import When

if TYPE_CHECKING:
    from dragoman.records.record import Record


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2020-03-03", "2020-03-03", "3 March 2020"),
        ("2020-05-01", "2020-05-31", "May 2020"),
        ("2020-02-01", "2020-02-29", "February 2020"),
        ("2019-02-01", "2019-02-28", "February 2019"),
        ("2020-01-01", "2020-12-31", "2020"),
        ("2020-03-03", "2020-03-05", "3 March 2020 to 5 March 2020"),
        ("2019-12-30", "2020-01-02", "30 December 2019 to 2 January 2020"),
        ("2020-03-03", None, "from 3 March 2020"),
        (None, "2020-03-03", "until 3 March 2020"),
        (None, None, ""),
        ("2020-13-45", "2020-13-45", ""),
    ],
)
def test_say_days_says_what_is_known_and_no_more(start: str | None, end: str | None, words: str) -> None:
    """A month is a month and not its first day."""
    assert phrases.say_days(start, end) == words


def test_say_when_falls_back_to_the_value() -> None:
    """Where there is no interval the value is said; where nothing is, nothing."""
    assert phrases.say_when(When("P3D", None, None, "expression", None)) == "P3D"
    assert phrases.say_when(When("FUTURE_REF", None, None, "expression", None)) == "in the future"
    assert phrases.say_when(None) == ""


def test_an_event_in_words(hand_record: Record) -> None:
    """Every part of an event is said as a reader would say it."""
    call, meeting = hand_record.events
    lund, ilic = "Kari Lund (Foreign Minister of Norway)", "Marko Ilić (SRB)"
    assert phrases.say_what(call) == "call"
    assert phrases.say_codes(call) == "CONSULT/phone · CAMEO 041"
    assert phrases.say_who(hand_record, call) == f"{lund} and {ilic}"
    assert phrases.say_who(hand_record, replace(call, actors=("e1",), recipients=("e2",))) == f"{lund} → {ilic}"
    assert phrases.say_who(hand_record, replace(call, actors=())) == "(not said)"
    assert phrases.say_roles(hand_record, replace(call, host=("e1",), initiator=("e2",))) == (
        ("on the initiative of", ilic), ("host", lund),
    )  # fmt: skip
    assert phrases.say_basis(hand_record, call.when) == "“Tuesday”, as the text says"
    assert phrases.say_where(meeting) == "Oslo (NOR)"
    assert phrases.say_reporters(hand_record, call) == "Norwegian foreign ministry (NOR)"
    assert phrases.say_reporters(hand_record, replace(call, reported_by=())) == "Reuters"
    named = replace(meeting, level="sidelines", name=Words(Span(0, 4), "G20"))
    assert phrases.say_what(named) == "meeting on the sidelines: G20"
    assert phrases.say_what(replace(meeting, kind="video_call", level="working")) == "working video call"


def test_say_entity_says_an_office_once(hand_record: Record) -> None:
    """Who is known by office only is not called that twice; a country needs no country behind it."""
    lund = hand_record.entities[0]
    assert phrases.say_entity(replace(lund, name="foreign minister of Norway")) == "foreign minister of Norway (NOR)"
    assert phrases.say_entity(replace(lund, kind="country", name="Norway", office=None)) == "Norway"


def test_say_chain_quotes_a_source_that_is_no_entity(hand_record: Record) -> None:
    """A link without an entity is said in the words of the text; links stand outermost first."""
    source = hand_record.entities[2].mentions[0].span
    links = (Link(None, source, None), Link("e1", None, None))
    assert phrases.say_chain(hand_record, links) == "“the ministry” › Kari Lund (Foreign Minister of Norway)"


def test_say_not_coded_gives_words_reason_and_candidates(hand_record: Record) -> None:
    """What was left out is quoted with the reason."""
    assert phrases.say_not_coded(hand_record, hand_record.not_coded[0]) == "“ministry”: no event (statement)"
    assert phrases.say_not_coded(hand_record, NotCoded(None, "no political actor")) == "no political actor"


def test_supporting_words_mark_the_trigger_and_cut_endless_sentences(hand_record: Record) -> None:
    """The sentence is given in full, or so much of it as stands around the trigger."""
    call = hand_record.events[0]
    pieces = phrases.supporting_words(hand_record, call)
    assert [words for words, hit in pieces if hit] == ["spoke by phone"]
    assert "".join(w for w, _ in pieces).endswith("the ministry said.")
    short = phrases.supporting_words(hand_record, call, around=5)
    assert short[0][0].startswith("…")
    assert short[-1][0].endswith("…")


def test_supporting_words_survive_a_trigger_outside_its_sentence(hand_record: Record) -> None:
    """A record that breaks a promise can still be shown."""
    event = hand_record.events[0]
    evidence = replace(event.evidence, sentence=Span(0, 3), mentions=(Telling(event.evidence.trigger, Span(0, 3)),))
    assert phrases.supporting_words(hand_record, replace(event, evidence=evidence)) == (("spoke by phone", True),)


def test_join_names_and_flat() -> None:
    """Lists as a writer joins them; white space as one space."""
    assert [phrases.join_names(n) for n in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert phrases.flat("a\r\n\t b\u2003c ") == "a b c "


def test_visible_replaces_one_for_one() -> None:
    """Control and direction characters become signs, letters of any script stay, the length stays."""
    text = "a\x00\x1b\x7f\x85\u202e\u2066é\u200f中\n"
    assert phrases.visible(text) == "a␀␛␡\ufffd\ufffd\ufffdé\u200f中\n"
    assert len(phrases.visible(text)) == len(text)
