"""Tests of which happenings are no diplomatic events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.events import CONTACTS
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.selection import HAS_BEEN, SURE, VIOLENCE, VIOLENT, refused
from tests.tellings import read_told

TEXT = "Troops and Police shelled Rebels and Protesters. Norway and Opposition watched Chad. Leaders and Council sat."
SIDES: dict[str, tuple[str, str | None, tuple[str, ...]]] = {
    "Troops": ("government", "SYR", ("MIL",)),
    "Police": ("group", "SYR", ("COP",)),
    "Rebels": ("group", "SYR", ("REB",)),
    "Protesters": ("group", "SYR", ("CVL",)),
    "Opposition": ("organization", "SYR", ("OPP",)),
    "Norway": ("country", "NOR", ()),
    "Chad": ("group", None, ()),
    "Leaders": ("group", "EUR", ("GOV",)),
    "Council": ("organization", "EUR", ()),
}
"""Name -> kind, country, sectors."""


def reason(actors: Sequence[str], recipients: Sequence[str], **more: Any) -> str | None:
    """Why an act between some of ``SIDES`` is not coded."""
    roles = {"actors": actors, "recipients": recipients}
    case = {
        "text": TEXT, "published": None, "entities": [[name, *side[:2]] for name, side in SIDES.items()],
        "tellings": [{"words": "shelled", "kind": "other", "type": "ASSAULT", "roles": roles} | more],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: replace(e, sectors=SIDES[e.name][2]) for e in told.entities}
    return refused(Group(list(told.tellings)), entities, told.places)


@pytest.mark.parametrize("kind", ["other", "statement"])
@pytest.mark.parametrize("organ", ["Troops", "Police"])
@pytest.mark.parametrize("outsider", ["Rebels", "Opposition", "Protesters"])
def test_refused_lets_an_act_between_state_and_outsiders_pass(kind: str, organ: str, outsider: str) -> None:
    """An organ of a state and who stands outside the state are two sides, whichever of them acts."""
    assert reason([organ], [outsider], kind=kind) is None
    assert reason([outsider], [organ], kind=kind) is None


@pytest.mark.parametrize("outsider", ["Rebels", "Opposition"])
def test_refused_lets_what_state_and_outsiders_do_together_pass(outsider: str) -> None:
    """The army and the rebels exchanged prisoners; two organs of one state may do so every day."""
    assert reason(["Troops", outsider], [], type="RETREAT") is None
    assert reason(["Troops", "Police"], [], type="RETREAT") == "within one country"


@pytest.mark.parametrize(
    ("actors", "recipients", "more"),
    [
        (["Troops"], ["Police"], {}),
        (["Police"], ["Troops"], {"kind": "statement"}),
        (["Rebels"], ["Opposition"], {}),
        (["Troops"], ["Rebels"], {"type": "-"}),
        (["Troops"], ["Rebels"], {"kind": "statement", "type": "-"}),
        (["Troops"], ["Rebels"], {"type": "CONSULT"}),
        (["Troops"], ["Rebels"], {"kind": "message"}),
        (["Troops"], ["Rebels"], {"kind": "meeting"}),
        (["Troops", "Rebels"], [], {}),
        (["Rebels", "Protesters"], [], {}),
        (["Troops", "Rebels"], ["Police"], {}),
        (["Troops", "Rebels"], ["Police", "Protesters"], {}),
    ],
    ids=[
        "two organs", "two organs talk", "two outsiders", "no type", "no type said", "dealings", "message", "contact",
        "one side", "outsiders alone", "a mixed side", "mixed sides",
    ],
)  # fmt: skip
def test_refused_keeps_other_acts_of_one_country_out(
    actors: list[str], recipients: list[str], more: dict[str, str]
) -> None:
    """Organs of a state, or outsiders, among themselves are one country's business, as is what has no type."""
    assert reason(actors, recipients, **more) == "within one country"


def test_refused_lets_an_act_of_two_countries_pass() -> None:
    """Where a second country has a part, or a side's country is not known, an act is coded."""
    assert reason(["Troops"], ["Norway"]) is None
    assert reason(["Troops"], ["Chad"]) is None


def test_refused_wants_somebody() -> None:
    """An act of nobody is none; a summit may be named without those who gather."""
    assert reason([], []) == "no political actor"
    assert reason([], [], kind="meeting") == "no political actor"
    assert reason([], [], kind="summit") is None


@pytest.mark.parametrize("kind", CONTACTS)
@pytest.mark.parametrize("actors", [["Leaders"], ["Leaders", "Council"]])
def test_refused_lets_contacts_of_a_unions_heads_pass(kind: str, actors: list[str]) -> None:
    """They are of one body and of many countries."""
    assert reason(actors, [], kind=kind, type="CONSULT") is None


def test_refused_keeps_other_dealings_of_a_union_out() -> None:
    """What a body does within itself is no contact of states, nor is what the heads of one country do."""
    assert reason(["Leaders"], ["Council"], kind="message") == "within one country"
    assert reason(["Leaders"], [], kind="other", type="-") == "within one country"
    assert reason(["Troops", "Police"], [], kind="talks", type="CONSULT") == "within one country"


def test_refused_lets_those_speak_who_speak_together() -> None:
    """What two of one state say at once goes abroad as what one says; what one says to the other stays at home."""
    assert reason(["Troops", "Police"], [], kind="statement", type="ACCUSE") is None
    assert reason(["Troops", "Police"], [], kind="other", type="ACCUSE") is not None
    assert reason(["Troops"], ["Police"], kind="statement", type="ACCUSE") is not None


@pytest.mark.parametrize("kind", ["recall", "summons"])
def test_refused_keeps_out_who_calls_in_his_own_officials(kind: str) -> None:
    """An envoy called home is of one country too, and news abroad."""
    assert reason(["Troops"], ["Police"], kind=kind) == "within one country"
    assert reason(["Troops"], ["Chad"], kind=kind) is None


def test_refused_keeps_talks_that_somebody_mediates() -> None:
    """Between whom, nobody says; what he does otherwise alone is no contact."""
    assert reason([], [], kind="talks", type="CONSULT", roles={"mediator": ["Norway"]}) is None
    assert reason([], [], kind="talks", type="CONSULT", roles={"actors": ["Norway"]}) == "within one country"


def unrest(words: str = "clash", *, where: str | None = "Durban", **more: Any) -> str | None:
    """Why violence that is nobody's is not coded, of which a word tells, perhaps with a place."""
    case = {
        "text": f"A {words} was in Durban.", "published": None, "places": [["Durban", "ZAF"]],
        "tellings": [
            {"words": words, "kind": "other", "type": "ASSAULT", "where": [where] if where else [], "score": 0.9} | more
        ],
    }  # fmt: skip
    told = read_told(case)
    (telling,) = told.tellings
    return refused(Group([replace(telling, lemma=words)]), {}, told.places)


@pytest.mark.parametrize("words", sorted(VIOLENCE))
@pytest.mark.parametrize("kind", VIOLENT)
def test_refused_lets_violence_of_nobody_pass_where_it_was(words: str, kind: str) -> None:
    """Clashes in a town are news; without a place they are none."""
    assert unrest(words, type=kind) is None
    assert unrest(words, type=kind, where=None) == "no political actor"


@pytest.mark.parametrize(
    "more", [{"status": "planned"}, {"score": SURE - 0.1}, {"type": "COERCE"}], ids=["feared", "unsure", "another act"]
)
def test_refused_wants_violence_that_has_been(more: dict[str, Any]) -> None:
    """What is only feared, doubtful or no violence is nobody's news."""
    assert unrest(**more) == "no political actor"
    assert unrest("aground") == "no political actor"


@pytest.mark.parametrize("status", HAS_BEEN)
def test_refused_knows_how_violence_stands_that_has_been(status: str) -> None:
    """Also where it is alleged."""
    assert unrest(status=status) is None
