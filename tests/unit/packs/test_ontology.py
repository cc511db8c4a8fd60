"""The ontology: what it holds, and what a status makes of a type."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from typing import Any

import pytest

from dragoman.errors import InternalError, PackError
from dragoman.packs.ontology import code_event, guess_contexts, load_ontology
from dragoman.records.events import KINDS, STATUSES

ONTOLOGY = load_ontology()
FOLDER = resources.files("dragoman.packs") / "data" / "ontology"


def _raw() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads((FOLDER / "ontology.json").read_text(encoding="utf-8"))
    return raw


def test_load_ontology_has_all_names() -> None:
    """Sixteen types, 67 modes, 37 contexts, 25 sectors, and codes for every kind."""
    assert len(ONTOLOGY.types) == 16
    assert sum(len(t.modes) for t in ONTOLOGY.types.values()) == 67
    assert len(ONTOLOGY.contexts) == 37
    assert len(ONTOLOGY.sectors) == 25
    assert set(ONTOLOGY.kinds) == set(KINDS)


@pytest.mark.parametrize(
    ("name", "quad", "score"), [("SANCTION", 4, -6.0), ("ACCUSE", 3, -3.0), ("CONCEDE", 1, 4.5), ("RETREAT", 2, 6.5)]
)
def test_load_ontology_takes_our_side(name: str, quad: int, score: float) -> None:
    """Where the tables contradict themselves, quad and score are the ones decided."""
    assert (ONTOLOGY.types[name].quad, ONTOLOGY.types[name].score) == (quad, score)


@pytest.mark.parametrize(
    ("code", "type_", "mode"),
    [
        ("041", "CONSULT", "phone"),
        ("055", "CONCEDE", None),
        ("0353", "CONCEDE", None),
        ("116", "SANCTION", "convict"),
        ("163", "SANCTION", "discontinue"),
        ("195", "ASSAULT", "aerial"),
        ("186", "ASSAULT", "targeted"),
        ("1722", "COERCE", "restrict"),
    ],
)
def test_cameo_codes_mean_what_was_decided(code: str, type_: str, mode: str | None) -> None:
    """A CAMEO code leads to the type and mode decided for it, with names inside our lists."""
    assert ONTOLOGY.cameo[code][:2] == (type_, mode)


@pytest.mark.parametrize(
    ("kind", "type_", "mode", "status", "expect"),
    [
        ("call", None, None, "happened", ("CONSULT", "phone", "041")),
        ("call", "CONSULT", None, "happened", ("CONSULT", "phone", "041")),
        ("meeting", "CONSULT", "third-party", "happened", ("CONSULT", "third-party", "044")),
        ("visit", None, None, "planned", ("AGREE", None, "036")),
        ("visit", None, None, "ongoing", ("CONSULT", "visit", "042")),
        ("meeting", None, None, "cancelled", ("REJECT", "meet", "125")),
        ("talks", None, None, "postponed", ("REJECT", "meet", "125")),
        ("talks", None, None, "denied", ("CONSULT", None, "046")),
        ("call", None, None, "refused", ("REJECT", "meet", "125")),
        ("mediation", None, None, "proposed", ("AGREE", None, "039")),
        ("mediation", None, None, "refused", ("REJECT", "meet", "126")),
        ("invitation", None, None, "happened", ("AGREE", None, "036")),
        ("invitation", None, None, "cancelled", ("REJECT", "meet", "125")),
        ("signing", None, None, "happened", ("SUPPORT", None, "057")),
        ("signing", None, None, "planned", ("AGREE", None, "030")),
        ("signing", None, None, "cancelled", ("REJECT", None, "120")),
        ("summons", None, None, "happened", ("ACCUSE", "disapprove", "114")),
        ("recall", None, None, "historical", ("SANCTION", "withdraw", "161")),
        ("recall", None, None, "conditional", ("THREATEN", "relations", "1313")),
        ("recognition", None, None, "planned", ("AGREE", None, "032")),
        ("message", None, None, "happened", (None, None, None)),
        ("message", None, None, "planned", ("AGREE", None, "030")),
        ("statement", "SUPPORT", None, "planned", ("AGREE", None, "032")),
        ("statement", "ACCUSE", "allege", "planned", ("ACCUSE", "allege", "112")),
        ("other", "AID", None, "planned", ("AGREE", None, "033")),
        ("other", "AID", None, "refused", ("REJECT", "assist", "122")),
        ("other", "RETREAT", "release", "conditional", ("CONCEDE", None, "0353")),
        ("other", "RETREAT", "release", "happened", ("RETREAT", "release", "0841")),
        ("other", "CONCEDE", None, "planned", ("CONCEDE", None, "080")),
        ("other", "SANCTION", "discontinue", "conditional", ("THREATEN", "restrict", "1312")),
        ("other", "SANCTION", "expel", "planned", ("THREATEN", "expel", "136")),
        ("other", "ASSAULT", "aerial", "planned", ("THREATEN", "violence", "138")),
        ("other", "ASSAULT", "firearms", "denied", ("ASSAULT", "firearms", "193")),
        ("other", "SANCTION", "discontinue", "cancelled", ("CONCEDE", None, "035")),
        ("other", "AID", "phone", "happened", ("AID", None, "070")),
    ],
)
def test_code_event_gives_what_the_words_amount_to(
    kind: str, type_: str | None, mode: str | None, status: str, expect: tuple[str | None, str | None, str | None]
) -> None:
    """Type, mode and CAMEO code follow kind, deed and status."""
    codes = code_event(ONTOLOGY, kind, type_, mode, status)
    assert (codes.type, codes.mode, codes.cameo) == expect


def test_code_event_adds_quad_and_the_mode_s_intensity() -> None:
    """The intensity is the mode's where there is one, else the type's."""
    call = code_event(ONTOLOGY, "call", None, None, "happened")
    talks = code_event(ONTOLOGY, "talks", None, None, "happened")
    assert (call.quad, call.intensity) == (1, 1.5)
    assert (talks.quad, talks.intensity) == (1, 2.5)


def test_code_event_keeps_an_exact_code_only_while_the_type_stands() -> None:
    """A frame's own CAMEO code is kept for the deed and dropped where the status makes something else of it."""
    assert code_event(ONTOLOGY, "other", "AID", None, "happened", "072").cameo == "072"
    assert code_event(ONTOLOGY, "other", "AID", None, "planned", "072").cameo == "033"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", STATUSES)
def test_code_event_is_consistent(kind: str, status: str) -> None:
    """For every kind, status and type the code is one of the resulting type's."""
    for type_ in (None, *ONTOLOGY.types):
        codes = code_event(ONTOLOGY, kind, type_, None, status)
        if codes.type is not None:
            assert codes.cameo is not None
            assert ONTOLOGY.cameo[codes.cameo][0] == codes.type
            assert codes.quad == ONTOLOGY.types[codes.type].quad


@pytest.mark.parametrize(
    ("kind", "type_", "status"), [("chat", None, "happened"), ("call", "TALK", "happened"), ("call", None, "done")]
)
def test_code_event_refuses_unknown_names(kind: str, type_: str | None, status: str) -> None:
    """A name outside the ontology is a fault of ours, not of the text."""
    with pytest.raises(InternalError, match="please report"):
        code_event(ONTOLOGY, kind, type_, None, status)


@pytest.mark.parametrize(
    ("kind", "text", "expect"),
    [
        ("call", "the weather", ("diplomatic",)),
        ("statement", "two tariffs on fish", ("economic",)),
        ("talks", "the sea border and human-rights", ("diplomatic", "territory")),
        ("other", "the Ebola outbreak", ("health",)),
        ("other", "traders of rude words", ()),
    ],
)
def test_guess_contexts_reads_whole_words(kind: str, text: str, expect: tuple[str, ...]) -> None:
    """Contacts are diplomatic; other contexts need their words, whole or in the plural."""
    assert guess_contexts(ONTOLOGY, kind, text) == expect


def test_load_ontology_reports_every_contradiction() -> None:
    """A damaged pack is refused with all that is wrong."""
    raw = _raw()
    raw["kinds"]["call"]["mode"] = "letter"
    raw["cameo_of_type"]["AID"]["-"] = "999"
    raw["context_words"]["weather"] = ["rain"]
    with pytest.raises(PackError) as caught:
        load_ontology(json.dumps(raw))
    said = str(caught.value)
    assert "CONSULT has no mode letter" in said
    assert "CAMEO 999 is not a code of AID" in said
    assert "no context weather" in said


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"types": 3}'])
def test_load_ontology_refuses_what_is_no_pack(text: str) -> None:
    """Text of another shape is refused with the way to mend it."""
    with pytest.raises(PackError, match=r"build_ontology\.py"):
        load_ontology(text)


def test_load_ontology_refuses_a_status_decided_twice() -> None:
    """One status and type may lead to one type only."""
    raw = _raw()
    raw["projection"].append(raw["projection"][0])
    with pytest.raises(PackError, match="given twice"):
        load_ontology(json.dumps(raw))


def test_the_compiled_ontology_is_current() -> None:
    """ontology.json was made with the decisions as they stand; if not: tools/build_ontology.py."""
    decisions = (FOLDER / "decisions.yaml").read_text(encoding="utf-8")
    assert _raw()["decisions"] == hashlib.sha256(decisions.encode()).hexdigest()
