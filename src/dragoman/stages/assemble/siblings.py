"""The day of an event from the event beside it: "received her on Monday and promised to help", "…, who promised"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.records.events import Event
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.joining import Group

_STEPS = 4


def dated_by_siblings(events: Sequence[Event], groups: Sequence[Group], sentences: Sequence[Sentence]) -> list[Event]:
    """Events, with the day of the one to which their clause is joined where they have none and both happened.

    Not where their words say that they lie before the dispatch.

    Args:
        events: In the order of ``groups``.
        groups: The tellings of each event.
        sentences: All of the document.
    """
    out = list(events)
    for n, event in enumerate(events):
        if event.when is not None or event.status != "happened" or groups[n].first.back or _is_far(groups[n].first):
            continue
        for m, other in enumerate(events):
            if m == n or other.when is None or other.status != "happened":
                continue
            first = groups[n].first
            if any(_is_joined(sentences, first, t) or _is_joined(sentences, t, first) for t in groups[m].tellings):
                out[n] = replace(event, when=replace(other.when, basis="sibling", span=None))
                break
    return out


def _is_far(telling: Telling) -> bool:
    """Whether words say that some time lay between a telling and what it stands beside: "days after the talks"."""
    return telling.beyond is not None and telling.when is not None


def _is_joined(sentences: Sequence[Sentence], one: Telling, other: Telling) -> bool:
    """Whether the clause of one telling is joined to another's in its sentence, or tells on of somebody in it."""
    if one.sentence != other.sentence:
        return False
    tokens = sentences[one.sentence].tokens
    inside = range(other.first, other.last + 1)
    at = next((n for n in range(one.first, one.last + 1) if not one.first <= tokens[n].head - 1 <= one.last), one.first)
    for _ in range(_STEPS):
        token = tokens[at]
        if token.deprel not in ("conj", "acl:relcl", "advcl", "nsubj", "obl", "obj", "obl:agent", "parataxis"):
            return False
        at = token.head - 1
        if at < 0:
            return False
        if at in inside:
            return True
    return False
