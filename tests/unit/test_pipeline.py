"""Tests of the dataflow from a dispatch to its record, with a model that knows one text by heart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.packs.actors import load_actors, phrases
from dragoman.packs.belonging import load_belonging
from dragoman.packs.frames import load_frames
from dragoman.packs.gazetteer import GazetteerPack
from dragoman.packs.joining import load_joining
from dragoman.packs.ontology import load_ontology
from dragoman.packs.sides import load_sides
from dragoman.packs.standing import load_standing
from dragoman.pipeline import Resources, read_dispatch
from dragoman.records.dispatch import Dispatch
from dragoman.records.record import Record
from dragoman.records.relations import Chances, Pair
from dragoman.records.verification import violations
from tests.sentences import FakeAnalyzer

TEXT = (
    "🕊 BELGRADE, September 10. /TASS/. Serbian President Aleksandar Vucic called Vladimir Putin on Tuesday, the Serbian "
    "press service said. He thanked his Russian counterpart."
)
GUESSES: dict[str, Any] = {
    "mentions": [
        ["Serbian President Aleksandar Vucic", "person", "nsubj"], ["Vladimir Putin", "person"],
        ["the Serbian press service", "government"], ["He", "person", "nsubj"], ["his Russian counterpart", "person"],
    ],
    "cues": [["said", "say", "Serbian President", "the Serbian press service"]],
    "sources": ["the Serbian press service"],
    "contents": ["Serbian President Aleksandar Vucic called Vladimir Putin on Tuesday"],
    "triggers": [
        {"words": "called", "kind": "call", "type": "CONSULT",
         "roles": {"actors": ["Serbian President", "Vladimir Putin"], "initiator": ["Serbian President"], "when": ["Tuesday"]}},
        {"words": "thanked", "kind": "statement", "type": "SUPPORT", "roles": {"actors": ["He"], "recipients": ["his Russian"]}},
    ],
}  # fmt: skip


class NoActs:
    """A relation model that sees no act between any two."""

    def relate(self, pairs: Sequence[Pair]) -> tuple[Chances, ...]:
        """See ``dragoman.records.relations.Relater``."""
        return tuple(Chances({"-": 1.0}, {"happened": 1.0}) for _ in pairs)


@pytest.fixture(scope="module")
def resources() -> Resources:
    """The packs that ship, the gazetteer apart, and the fake model."""
    actors, ontology = load_actors(), load_ontology()
    return Resources(
        analyzer=FakeAnalyzer(GUESSES),
        actors=actors,
        phrases=phrases(actors),
        gazetteer=GazetteerPack(b"", {}),
        frames=load_frames(ontology=ontology),
        ontology=ontology,
        standing=load_standing(),
        joining=load_joining(),
        sides=load_sides(),
        belonging=load_belonging(),
        relater=NoActs(),
    )


def silent(resources: Resources) -> Resources:
    """The same with a model that sees nothing."""
    return replace(resources, analyzer=FakeAnalyzer({}))


def reasons(record: Record) -> list[str]:
    """Why nothing was coded."""
    return [n.reason for n in record.not_coded]


def test_read_dispatch_leads_from_text_to_events(resources: Resources) -> None:
    """Actors, roles, day and reporter of an event are those that the text states, with words for each."""
    record = read_dispatch(Dispatch(TEXT, published="2020-09-10"), resources)
    names = {e.id: e.name for e in record.entities}
    call = next(e for e in record.events if e.kind == "call")
    assert [names[e] for e in call.actors] == ["Aleksandar Vučić", "Vladimir Putin"]
    assert [names[e] for e in call.initiator] == ["Aleksandar Vučić"]
    assert (call.type, call.status) == ("CONSULT", "happened")
    assert call.when is not None
    assert call.when.start == "2020-09-08"
    ((link,),) = call.reported_by
    assert link.source is not None
    assert record.dispatch.cite(link.source) == "the Serbian press service"
    assert len(record.entities) == 3
    assert violations(record.to_dict()) == ()


def test_read_dispatch_keeps_the_text(resources: Resources) -> None:
    """The text of the record is the text that was given, character for character."""
    assert read_dispatch(Dispatch(TEXT), resources).dispatch.text == TEXT


@pytest.mark.parametrize("text", ["", " \n\t ", "—…!?", "\u200b", "🕊"])
def test_read_dispatch_says_that_there_is_no_text(text: str, resources: Resources) -> None:
    """Without a letter or figure nothing is read, and the record says so; the model is not asked."""
    record = read_dispatch(Dispatch(text), resources)
    assert (record.events, record.entities, reasons(record)) == ((), (), ["no text"])


def test_read_dispatch_says_that_it_reads_english_alone(resources: Resources) -> None:
    """A text in another language is refused with the language's code."""
    text = "Министр иностранных дел Норвегии Кари Лунн во вторник провела телефонный разговор с сербским коллегой. " * 3
    record = read_dispatch(Dispatch(text), resources)
    assert record.events == ()
    assert [(n.span, n.reason) for n in record.not_coded] == [(None, "not in English (language ru)")]


def test_read_dispatch_says_that_nobody_is_a_political_actor(resources: Resources) -> None:
    """A text without actors gives a record without events and the reason."""
    record = read_dispatch(Dispatch("Heavy rain fell on the hills for three days in a row."), silent(resources))
    assert (record.events, reasons(record)) == ((), ["no political actor"])


def test_read_dispatch_says_that_there_is_no_event(resources: Resources) -> None:
    """A text with actors and without events says that instead."""
    mute = replace(resources, analyzer=FakeAnalyzer({"mentions": [["Norway", "country"]]}))
    record = read_dispatch(Dispatch("The hills of Norway are green and wide in the summer."), mute)
    assert ([e.name for e in record.entities], reasons(record)) == (["Norway"], ["no event found"])


def test_read_dispatch_is_the_same_each_time(resources: Resources) -> None:
    """The same dispatch and resources give the same record, and the same JSON."""
    one, other = (read_dispatch(Dispatch(TEXT, published="2020-09-10"), resources) for _ in range(2))
    assert one == other
    assert one.to_dict() == other.to_dict()


def test_read_dispatch_asks_who_held_an_office_on_another_day(resources: Resources) -> None:
    """``as_of`` decides offices; the events keep their days."""
    analyzer = FakeAnalyzer({"mentions": [["Aleksandar Vucic", "person", "nsubj"]]})
    dispatch = Dispatch("Aleksandar Vucic left the hall at noon on Thursday.", published="2020-09-10")
    record = read_dispatch(dispatch, replace(resources, analyzer=analyzer), as_of="2016-05-01")
    (entity,) = record.entities
    assert entity.office is not None
    assert entity.office.title == "Prime Minister of Serbia"
    assert record.dispatch.published == "2020-09-10"


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(["The envoys met. ", "“We come,” ", "\n\n", "on Tuesday ", "/TASS/. ", "\ud800", "\x00"]),
        max_size=10,
    ).map("".join)
)
def test_read_dispatch_reads_any_text(resources: Resources, text: str) -> None:
    """Whatever the text, a sound record comes back that keeps it and, without events, says why."""
    record = read_dispatch(Dispatch(text), silent(resources))
    assert record.dispatch.text == text
    assert record.events or record.not_coded
