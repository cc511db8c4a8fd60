"""Tests of the stage that joins tellings to events and everything to one record."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.packs.joining import Joining, load_joining
from dragoman.packs.ontology import Ontology
from dragoman.records.events import KINDS, ROLES, STATUSES, Event
from dragoman.records.record import Record
from dragoman.records.verification import violations
from dragoman.stages.assemble import assemble
from tests.cases import as_parameters, read_cases
from tests.tellings import read_told

CASES = read_cases("assemble")
TEXT = (
    "Lund met Ilic in Oslo on Tuesday. The talks lasted an hour. Aalto said that Lund called Ilic on May 5. "
    "They agreed to meet again, the ministry said. Ilic will visit Norway."
)
ENTITIES = [
    ["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Aalto", "person", None], ["the ministry", "government", "NOR"],
    ["Norway", "country", "NOR"],
]  # fmt: skip


@pytest.fixture(scope="module")
def joining() -> Joining:
    """The weights that ship."""
    return load_joining()


def assemble_case(case: dict[str, Any], ontology: Ontology, joining: Joining) -> Record:
    """The record of a case."""
    told = read_told(case)
    return assemble(
        told.document, told.sentences, told.phrases, told.of_phrase, told.entities, told.times, told.places, told.said,
        told.tellings, ontology, joining,
    )  # fmt: skip


def shown(record: Record, event: Event, name: str) -> object:
    """A field as the golden file writes it: entities by name, spans by words, a whole by its position."""
    names = {e.id: e.name for e in record.entities}
    if name in ROLES:
        return [names[entity] for entity in getattr(event, name)]
    if name == "mentions":
        return [record.dispatch.cite(told.trigger) for told in event.evidence.mentions]
    if name == "when":
        return [event.when.basis, event.when.value] if event.when else None
    if name == "part_of":
        return [e.id for e in record.events].index(event.part_of) if event.part_of else None
    if name == "chains":
        return [[names.get(link.entity or "") for link in chain] for chain in event.reported_by]
    if name == "where":
        return [where.name for where in event.where]
    return [words.text for words in event.topics] if name == "topics" else getattr(event, name)


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_assemble_reads_golden_case(case: dict[str, Any], ontology: Ontology, joining: Joining) -> None:
    """Each golden case gives the events that it lists, in that order and no others."""
    record = assemble_case(case, ontology, joining)
    expected = case["expect"]
    assert len(record.events) == len(expected["events"]), [shown(record, e, "mentions") for e in record.events]
    for event, values in zip(record.events, expected["events"], strict=True):
        assert {name: shown(record, event, name) for name in values} == values
    if "not_coded" in expected:
        assert [[record.dispatch.cite(n.span), n.reason] for n in record.not_coded if n.span] == expected["not_coded"]


@pytest.mark.parametrize("case", as_parameters([case for case in CASES if "known_miss" not in case]))
def test_assemble_makes_sound_records(case: dict[str, Any], ontology: Ontology, joining: Joining) -> None:
    """Every record of a golden case keeps what the interface promises."""
    assert violations(assemble_case(case, ontology, joining).to_dict()) == ()


def test_assemble_has_cases_enough() -> None:
    """The golden files hold at least thirty cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 30


NAMES = st.lists(st.sampled_from(["Lund", "Ilic", "Aalto", "the ministry", "Norway"]), max_size=2, unique=True)
TELLINGS = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(KINDS),
            "status": st.sampled_from(STATUSES),
            "type": st.sampled_from(["-", "CONSULT", "AGREE", "ACCUSE", "SUPPORT"]),
            "roles": st.dictionaries(st.sampled_from(ROLES), NAMES, max_size=4),
            "when": st.sampled_from([None, "Tuesday", "May 5"]),
            "where": st.sampled_from([(), ("Oslo",)]),
            "topics": st.sampled_from([(), ("an hour",)]),
            "reporters": NAMES,
            "definite": st.booleans(),
            "score": st.floats(0.1, 1),
        }
    ),
    min_size=5,
    max_size=5,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TELLINGS, st.sampled_from([None, "2020-09-10"]))
def test_assemble_keeps_every_telling_once(
    ontology: Ontology, joining: Joining, given_tellings: list[dict[str, Any]], published: str | None
) -> None:
    """Whatever the tellings: none is in two events, the record is sound, and the same input gives the same record."""
    triggers = ["met", "talks", "called", "agreed", "visit"]
    tellings = [
        {**t, "topics": () if n != 1 else t["topics"], "words": words}
        for n, (words, t) in enumerate(zip(triggers, given_tellings, strict=True))
    ]
    case = {
        "text": TEXT, "published": published, "entities": ENTITIES, "tellings": tellings,
        "times": [["Tuesday", "2020-09-08"], ["May 5", "2020-05-05"]], "places": [["Oslo", "NOR"]],
        "said": [
            {"content": "Lund called Ilic on May 5", "cue": "said", "source": "Aalto"},
            {"content": "They agreed to meet again", "cue": "said", "source": "the ministry"},
        ],
    }  # fmt: skip
    record = assemble_case(case, ontology, joining)
    told = [m.trigger for event in record.events for m in event.evidence.mentions]
    assert len(set(told)) == len(told)
    assert set(told) | {n.span for n in record.not_coded} <= {t.trigger for t in read_told(case).tellings}
    first = [event.evidence.trigger for event in record.events]
    assert first == sorted(first)
    assert all(event.part_of != event.id for event in record.events)
    assert violations(record.to_dict()) == ()
    assert assemble_case(case, ontology, joining) == record
