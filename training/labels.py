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

WEB_NAMES = ("PER", "ORG", "LOC")
"""The classes of Universal NER."""

SECTORS = (
    "GOV", "MIL", "LEG", "JUD", "SPY", "COP", "OPP", "PTY", "REB", "PRE", "UAF", "PRM", "CRM", "CVL", "JRN", "BUS",
    "LAB", "EDU", "ELI", "REL", "MED", "AGR", "REF", "SOC", "UNK", "-",
)  # fmt: skip
"""PLOVER's sectors, and none: a state, a body of states, a place."""

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
    "names": NAMES,
    "web_names": WEB_NAMES,
}
"""Heads that tag spans, and the labels of each; the last two learn from data of their own."""

CLASS_HEADS: dict[str, tuple[str, ...]] = {
    "kinds": KINDS, "statuses": STATUSES, "types": TYPES, "sectors": SECTORS,
}  # fmt: skip
"""Heads that classify a first word: of a trigger, the last one of a mention."""

TRIGGER_LINKS = (*ROLES, "reporter", "where", "when", "topic", "status", "telling", "whole")
"""What may lead from a trigger to the first word of another span: a role's mention, the event's place, its time, an
earlier trigger of the same event ("telling"), a trigger of the event that it is part of ("whole")."""

CUE_LINKS = ("content", "source")
"""What may lead from a cue to the first word of another span."""

MENTION_LINKS = ("same",)
"""What may lead from a mention to the first word of an earlier mention of the same entity."""

LINKS = (*TRIGGER_LINKS, *CUE_LINKS, *MENTION_LINKS)


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
