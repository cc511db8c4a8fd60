"""The label inventories of the heads, and BIOES tagging."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.records.entities import ENTITY_KINDS
from dragoman.records.events import KINDS, ROLES, STATUSES
from dragoman.records.quotes import STANCES
from dragoman.records.times import TIME_TYPES

NAMES = ("Person", "Organization", "Location", "NORP", "Misc", "Facility", "Product", "Date", "Money")
"""The classes of the names data."""

TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "-",
)  # fmt: skip
"""PLOVER's types, and none."""

SPAN_HEADS: dict[str, tuple[str, ...]] = {
    "mentions": ENTITY_KINDS,
    "inner_mentions": ENTITY_KINDS,
    "places": ("place",),
    "times": TIME_TYPES,
    "triggers": ("trigger",),
    "cues": STANCES,
    "sources": ("source",),
    "contents": ("content",),
    "topics": ("topic",),
    "status_words": ("status",),
}
"""Heads that tag spans in dispatches, and the labels of each."""

CLASS_HEADS: dict[str, tuple[str, ...]] = {"kinds": KINDS, "statuses": STATUSES, "types": TYPES}
"""Heads that classify the first word of a trigger."""

LINKS = (*ROLES, "reporter", "where", "when", "topic", "status", "content", "source")
"""What may lead from a trigger (or, the last two, a cue) to the first word of another span."""


def tags(labels: Sequence[str]) -> tuple[str, ...]:
    """The BIOES tags of some labels, ``O`` first."""
    return ("O", *(f"{place}-{label}" for label in labels for place in "BIES"))


def tag_spans(length: int, spans: Iterable[tuple[int, int, str]]) -> list[str]:
    """BIOES tags of a sentence; spans are (first word, last word, label), the earlier and longer one wins."""
    out = ["O"] * length
    for first, last, label in sorted(spans, key=lambda s: (s[0], s[0] - s[1])):
        if any(tag != "O" for tag in out[first : last + 1]):
            continue
        if first == last:
            out[first] = f"S-{label}"
        else:
            out[first : last + 1] = [f"B-{label}", *[f"I-{label}"] * (last - first - 1), f"E-{label}"]
    return out
