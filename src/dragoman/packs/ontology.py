"""Turns the ontology pack into types, modes and codes, and a kind with a status into the codes of the event."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from dragoman.errors import InternalError, PackError
from dragoman.records.events import CONTACTS, KINDS, STATUSES

if TYPE_CHECKING:
    from collections.abc import Mapping

# What a status does to the type is laid down in decisions.yaml (rows "projection"). Measured on the written dispatches
# outside their exam fold: of 1,381 events whose kind has a type of its own, 98.4 % get type and mode as annotated; the
# rest are mostly truces under "agreement" (CONCEDE) and contacts that were denied or alleged while still a plan
# (annotated AGREE; here they keep their type). Of the 1,301 other typed events (statements, other acts) the table would
# move 18 (1.4 %), among them conditional releases and sanctions that the annotators left as deeds.


DEFAULT_MODES: Final[Mapping[str, str]] = {"ACCUSE": "disapprove"}
"""The mode of a type where no frame gives one: criticism is the default of ACCUSE (FIELD's hard cases)."""


@dataclass(frozen=True, slots=True)
class EventType:
    """A type: ``quad`` 1-4, ``score`` its intensity, ``recipient``: whether it needs one, ``modes``: their scores."""

    name: str
    quad: int
    score: float
    recipient: bool
    modes: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class KindCodes:
    """What a kind of interaction is when it has happened, and the CAMEO codes of one planned or refused."""

    type: str | None
    mode: str | None
    cameo: str | None
    planned_type: str | None
    planned: str | None
    refused: str | None


@dataclass(frozen=True, slots=True)
class Projected:
    """The type that a status makes of a type; ``modes``: mode of the deed ("-" for any other) to mode of the words."""

    type: str
    cameo: str
    modes: Mapping[str, str | None]
    codes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ontology:
    """The pack, loaded and checked. Mappings are read-only by type; nothing in the package changes them.

    ``cameo``: code to (type, mode, context); ``cameo_of_type``: type to its code by mode ("-" for none);
    ``projection``: (status, type) to what becomes of it; ``context_words``: context to words that suggest it.
    """

    types: Mapping[str, EventType]
    contexts: tuple[str, ...]
    sectors: tuple[str, ...]
    bodies: tuple[str, ...]
    cameo: Mapping[str, tuple[str, str | None, str | None]]
    cameo_of_type: Mapping[str, Mapping[str, str]]
    kinds: Mapping[str, KindCodes]
    projection: Mapping[tuple[str, str], Projected]
    context_words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of one event; all null where the event has no type (a message, a plain statement)."""

    type: str | None
    mode: str | None
    cameo: str | None
    quad: int | None
    intensity: float | None


def load_ontology(text: str | None = None) -> Ontology:
    """The ontology pack that the package ships, or the one in ``text`` (the JSON of ``tools/build_ontology.py``).

    Raises:
        PackError: with every problem found, where the pack is damaged or contradicts itself.
    """
    if text is None:
        file = resources.files("dragoman.packs") / "data" / "ontology" / "ontology.json"
        text = file.read_text(encoding="utf-8")
    try:
        raw = json.loads(text)
        ontology = _ontology(raw)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackError(
            f"ontology.json cannot be read ({error!r}); build it anew with tools/build_ontology.py"
        ) from error
    problems = _problems(ontology)
    if problems:
        raise PackError(
            "ontology.json contradicts itself; mend decisions.yaml and build it anew:\n" + "\n".join(problems)
        )
    return ontology


def code_event(
    ontology: Ontology, kind: str, type_: str | None, mode: str | None, status: str, cameo: str | None = None
) -> Codes:
    """The codes of an event of this kind whose deed has this type and mode, and which stands as ``status`` says.

    ``type_`` and ``mode`` describe the deed as if it were done (a planned visit: CONSULT, visit); the result is what
    the words amount to (AGREE). With ``type_`` null the kind's own codes are taken. ``cameo`` is a code more exact than
    the type's own; it is kept where the type is. A mode that the type does not have is dropped.

    Raises:
        InternalError: where kind, type or status is not one of the ontology's.
    """
    if kind not in ontology.kinds or status not in STATUSES or (type_ is not None and type_ not in ontology.types):
        raise InternalError(f"no codes for kind {kind!r}, type {type_!r}, status {status!r}: please report this")
    own = ontology.kinds[kind]
    if type_ is None:
        type_ = own.type or (own.planned_type if status in {"planned", "conditional"} else None)
    if type_ is None:
        return Codes(None, None, None, None, None)
    mode = own.mode if mode is None and type_ == own.type else mode
    step = ontology.projection.get((status, type_))
    if step is None:
        return _codes(ontology, type_, mode, cameo or _own_code(own, type_, mode))
    said = step.modes.get(mode or "-", step.modes.get("-"))
    if kind == "invitation" and step.type == "REJECT":
        said = "meet"
    return _codes(ontology, step.type, said, _projected_code(own, type_, step, said or mode))


def guess_contexts(ontology: Ontology, kind: str, text: str) -> tuple[str, ...]:
    """The contexts that the words of an event and its topics suggest, in the ontology's order.

    A contact (call, meeting, visit, talks, summit, mediation), a summons or a recall is always "diplomatic".
    """
    words = " " + re.sub(r"[^\w'-]+", " ", text.lower().replace("’", "'")) + " "
    found = {
        c for c, cues in ontology.context_words.items() if any(f" {w} " in words or f" {w}s " in words for w in cues)
    }
    if kind in CONTACTS or kind in {"invitation", "summons", "recall", "recognition", "message"}:
        found.add("diplomatic")
    return tuple(c for c in ontology.contexts if c in found)


def _own_code(own: KindCodes, type_: str, mode: str | None) -> str | None:
    """The kind's code, unless a mode of its own (neutral ground) or another type asks for the type's code."""
    return own.cameo if type_ == own.type and mode in {own.mode, None, "multilateral"} else None


def _projected_code(own: KindCodes, type_: str, step: Projected, mode: str | None) -> str:
    """The code of a plan, threat or refusal: the kind's where it has one, else by mode, else the type's."""
    if type_ == own.type and step.type == "AGREE" and own.planned:
        return own.planned
    if type_ == own.type and step.type == "REJECT" and own.refused:
        return own.refused
    return step.codes.get(mode or "-", step.cameo)


def _codes(ontology: Ontology, type_: str, mode: str | None, cameo: str | None) -> Codes:
    """The codes with quad and intensity; the mode only where the type has it."""
    known = ontology.types[type_]
    mode = mode if mode in known.modes else None
    of_type = ontology.cameo_of_type[type_]
    cameo = cameo or of_type.get(mode or "-", of_type["-"])
    return Codes(type_, mode, cameo, known.quad, known.modes[mode] if mode else known.score)


def _ontology(raw: dict[str, Any]) -> Ontology:
    """The records of the pack's JSON."""
    types = {n: EventType(n, t["quad"], float(t["score"]), t["recipient"], t["modes"]) for n, t in raw["types"].items()}
    kinds = {
        n: KindCodes(k["type"], k["mode"], k["cameo"], k.get("planned_type"), k.get("planned"), k.get("refused"))
        for n, k in raw["kinds"].items()
    }
    return Ontology(
        types,
        tuple(raw["contexts"]),
        tuple(raw["sectors"]),
        tuple(raw["bodies"]),
        {code: (row[0], row[1], row[2]) for code, row in raw["cameo"].items()},
        raw["cameo_of_type"],
        kinds,
        _projection(raw["projection"]),
        {context: tuple(words) for context, words in raw["context_words"].items()},
    )


def _projection(rows: list[dict[str, Any]]) -> dict[tuple[str, str], Projected]:
    """The rows of the projection, one entry for each status and type."""
    table: dict[tuple[str, str], Projected] = {}
    for row in rows:
        for status in row["status"]:
            for source, cameo in row["from"].items():
                if (status, source) in table:
                    raise ValueError(f"projection of {status} {source} is given twice")
                modes = row.get("modes", {}).get(source, {})
                table[status, source] = Projected(row["to"], cameo, modes, row.get("codes", {}))
    return table


def _problems(ontology: Ontology) -> list[str]:
    """What contradicts itself: unknown kinds, types, modes, statuses, codes, contexts."""
    out = [f"kind {k} has no default codes" for k in KINDS if k not in ontology.kinds]
    pairs = [(f"kind {n}", k.type, k.mode, k.cameo) for n, k in ontology.kinds.items()]
    pairs += [(f"type {t}", t, m, c) for t, codes in ontology.cameo_of_type.items() for m, c in codes.items()]
    pairs += [(f"CAMEO {c}", t, m, None) for c, (t, m, _) in ontology.cameo.items()]
    for (status, source), step in ontology.projection.items():
        where = f"projection of {status} {source}"
        out += [] if status in STATUSES and source in ontology.types else [f"{where}: unknown status or type"]
        pairs += [(where, step.type, None, step.cameo), *((where, step.type, m, None) for m in step.modes.values())]
        pairs += [(where, step.type, None, c) for c in step.codes.values()]
    for where, type_, mode, cameo in pairs:
        if type_ is not None and type_ not in ontology.types:
            out.append(f"{where}: no type {type_}")
        elif type_ and mode not in {None, "-", *ontology.types[type_].modes}:
            out.append(f"{where}: {type_} has no mode {mode}")
        if cameo is not None and (cameo not in ontology.cameo or ontology.cameo[cameo][0] != type_):
            out.append(f"{where}: CAMEO {cameo} is not a code of {type_}")
    used = {*ontology.context_words, *(c for _, _, c in ontology.cameo.values() if c)}
    return out + [f"no context {c}" for c in sorted(used - set(ontology.contexts))]
