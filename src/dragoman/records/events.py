"""What happened, as one dispatch tells it: events with roles, status, evidence and chains of reporters."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.records.plain import Plain
from dragoman.records.spans import Span
from dragoman.records.times import When

KINDS = (
    "call", "video_call", "meeting", "visit", "talks", "summit", "message", "statement", "agreement", "signing",
    "invitation", "mediation", "summons", "recall", "recognition", "other",
)  # fmt: skip
JOINT = ("call", "video_call", "meeting", "talks", "summit")
"""Kinds in which all who take part are actors, on one footing."""

CONTACTS = (*JOINT, "visit", "mediation")
"""Kinds in which two sides deal with each other, face to face or by wire."""

STATUSES = (
    "happened", "ongoing", "planned", "proposed", "cancelled", "postponed", "denied", "refused", "conditional",
    "alleged", "historical",
)  # fmt: skip
HELD = ("happened", "ongoing", "historical")
"""Statuses of what has come about, or has begun to."""

OPEN = ("planned", "proposed", "conditional")
"""Statuses of what may yet be."""

OFF = ("cancelled", "postponed")
"""Statuses of what was to be and is off, for good or for now."""

ROLES = ("actors", "recipients", "initiator", "host", "visitor", "mediator")
LEVELS = ("state", "official", "working", "private", "transit", "sidelines")


@dataclass(frozen=True, slots=True)
class Words(Plain):
    """Words of the text: a topic, or the name of an event."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Where(Plain):
    """Where an event took place."""

    span: Span
    text: str
    name: str
    country: str | None
    geonames: int | None


@dataclass(frozen=True, slots=True)
class Link(Plain):
    """One link of a chain of reporters; the entity is null where the source names nobody that is an actor."""

    entity: str | None
    source: Span | None
    cue: Span | None


@dataclass(frozen=True, slots=True)
class Telling(Plain):
    """One mention of an event."""

    trigger: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class RoleWords(Plain):
    """The words that put an entity into a role."""

    entity: str
    span: Span


@dataclass(frozen=True, slots=True)
class Evidence(Plain):
    """The words behind an event: every telling, the words of each role, of mode, status and level."""

    trigger: Span
    sentence: Span
    mentions: tuple[Telling, ...]
    actors: tuple[RoleWords, ...] = ()
    recipients: tuple[RoleWords, ...] = ()
    initiator: tuple[RoleWords, ...] = ()
    host: tuple[RoleWords, ...] = ()
    visitor: tuple[RoleWords, ...] = ()
    mediator: tuple[RoleWords, ...] = ()
    mode: tuple[Span, ...] = ()
    status: tuple[Span, ...] = ()
    level: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Event(Plain):
    """One happening, however often it is told. Roles are entity ids; ``confidence`` is 0-1.

    ``type``, ``mode``, ``contexts``, ``quad``, ``intensity``: PLOVER; ``cameo``: the most specific CAMEO code.
    ``origin``: the frame or score that found it. ``part_of``: the event of which it is a part.
    """

    id: str
    kind: str
    type: str | None
    mode: str | None
    cameo: str | None
    contexts: tuple[str, ...]
    quad: int | None
    intensity: float | None
    status: str
    level: str | None
    name: Words | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    initiator: tuple[str, ...]
    host: tuple[str, ...]
    visitor: tuple[str, ...]
    mediator: tuple[str, ...]
    when: When | None
    where: tuple[Where, ...]
    topics: tuple[Words, ...]
    reported_by: tuple[tuple[Link, ...], ...]
    evidence: Evidence
    part_of: str | None = None
    confidence: float = 1.0
    origin: str = ""


@dataclass(frozen=True, slots=True)
class NotCoded(Plain):
    """Words that were looked at and not coded, with the reason and the candidates; ``span`` null: the whole text."""

    span: Span | None
    reason: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Status(Plain):
    """How an event stands; ``span``: the words that decide it; ``score`` 0-1."""

    value: str
    span: Span | None
    score: float
