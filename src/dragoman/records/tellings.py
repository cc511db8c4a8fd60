"""One telling of an event, before tellings of one happening are joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.spans import Span

Filler = tuple[str, Span]
"""An entity id and the words that put it into a role."""

BOUND: Final = 1.0
"""Chance of a link that the words make and not the model, at which a telling is of the other's event."""


@dataclass(frozen=True, slots=True)
class StateWords:
    """The words of a document that speak of states without standing for anybody.

    ``adjectives``: folded adjectives and names of states -> entity id. ``grounds``: position among the document's
    places -> entity id of the state in which it lies. ``countries``: entity id -> country code. ``posts``: sentence and
    last token of the name of the post of an envoy who is recalled -> entity id of the state.
    """

    adjectives: Mapping[str, str] = field(default_factory=dict)
    grounds: Mapping[int, str] = field(default_factory=dict)
    countries: Mapping[str, str | None] = field(default_factory=dict)
    posts: Mapping[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that tell an event; ``status`` is how it stands.

    ``statuses``: status -> the model's chance.
    ``types``: PLOVER type ("-" for none) -> score, of the event as it stands. ``deed``, ``mode``, ``cameo``: the
    frame's codes of the deed as if done, null without a frame of the event's kind.

    ``roles``: role -> fillers, each entity once. ``when``, ``where``: positions among the document's times and places.
    ``far``: role -> fillers that other sentences name, the likeliest first, for roles that stay open.
    ``far_when``, ``far_where``: the same for the event's time and places.
    ``again``, ``whole``: sentence, token and chance of words that may tell the same event before, or that of which it
    is a part.
    ``back``: its words point to a time before the dispatch that nobody tells ("met recently").
    ``asked``: those of a contact whom the model would rather have acted upon: who is refused a meeting.
    ``beyond``: it is told as what something else came after or before, in these words ("after the talks of Oslo").
    ``mutual``: it says that those who act do it to each other.
    ``settled``: its words alone say who passes a verdict, and on whom.
    ``apart``: the sentences of other stories on the page, which tell nothing of its event.
    ``another``: its words say that it is not the one told before ("another call").
    ``reporters``: fillers named as its source in the sentence. ``definite``: the trigger takes up something known ("the
    talks", "it"). ``origin``: the frame or head behind it. ``score`` 0-1.
    """

    sentence: int
    first: int
    last: int
    trigger: Span
    lemma: str
    kind: str
    types: Mapping[str, float]
    deed: str | None
    mode: str | None
    cameo: str | None
    status: str
    statuses: Mapping[str, float]
    status_words: tuple[Span, ...]
    roles: Mapping[str, tuple[Filler, ...]]
    when: int | None
    where: tuple[int, ...]
    topics: tuple[Span, ...]
    reporters: tuple[Filler, ...]
    level: str | None
    level_words: tuple[Span, ...]
    mode_words: tuple[Span, ...]
    definite: bool
    origin: str
    score: float
    far: Mapping[str, tuple[Filler, ...]] = field(default_factory=dict)
    far_when: int | None = None
    far_where: tuple[int, ...] = ()
    again: tuple[tuple[int, int, float], ...] = ()
    whole: tuple[tuple[int, int, float], ...] = ()
    back: bool = False
    another: bool = False
    asked: frozenset[str] = frozenset()
    mutual: bool = False
    beyond: Span | None = None
    apart: frozenset[int] = frozenset()
    settled: bool = False

    def again_with(self, earlier: Telling) -> tuple[tuple[int, int, float], ...]:
        """What ``again`` is for a telling whose words surely tell the event of an earlier one."""
        return (*self.again, (earlier.sentence, earlier.first, BOUND))

    def chance_again(self, earlier: Telling) -> float:
        """The chance that its words tell the event of an earlier telling, 0 where nothing links them."""
        return max(
            (s for n, word, s in self.again if n == earlier.sentence and earlier.first <= word <= earlier.last),
            default=0.0,
        )

    def act(self) -> str:
        """The PLOVER type of the deed as if done: the frame's, else the model's likeliest ("-" for none)."""
        return self.deed or likeliest(self.types)
