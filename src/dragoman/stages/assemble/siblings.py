"""The day of an event from the event beside it: "received her on Monday and promised to help", "…, who promised"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import Event
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.joining import Group
from dragoman.syntax.asides import is_led_far

_STEPS = 4

_APART: Final = {
    "obl": frozenset("over after following since before about on for despite against".split()),
    "advcl": frozenset(("over", "for", "about", "since")),
}
"""Prepositions that lead from an act to what it is about, or lies before it: "expelled over the raid".

Not "after" before a clause: what somebody says "after meeting them on Monday" he says on Monday.
"""

_WORDS: Final = ("statement", "message")
"""Kinds of what is said, on any day after the deed that it is about."""


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
        if event.when is not None or event.status != "happened" or groups[n].first.back:
            continue
        for m, other in enumerate(events):
            if m == n or other.when is None or other.status != "happened":
                continue
            first = groups[n].first
            if any(_is_joined(sentences, first, t) or _is_joined(sentences, t, first) for t in groups[m].tellings):
                out[n] = replace(event, when=replace(other.when, basis="sibling", span=None))
                break
    return out


def _is_joined(sentences: Sequence[Sentence], one: Telling, other: Telling) -> bool:
    """Whether the clause of one telling is joined to another's in its sentence, or tells on of somebody in it."""
    if one.sentence != other.sentence:
        return False
    tokens = sentences[one.sentence].tokens
    if _is_about(tokens, one, other) or _is_about(tokens, other, one):
        return False
    inside = range(other.first, other.last + 1)
    at = next((n for n in range(one.first, one.last + 1) if not one.first <= tokens[n].head - 1 <= one.last), one.first)
    for _ in range(_STEPS):
        token = tokens[at]
        if any(t.head - 1 == at and t.text.lower() in _APART.get(token.deprel, ()) for t in tokens):
            return False
        if is_led_far(tokens, at):
            return False
        if token.deprel not in ("conj", "acl:relcl", "advcl", "nsubj", "obl", "obj", "obl:agent", "parataxis"):
            return False
        at = token.head - 1
        if at < 0:
            return False
        if at in inside:
            return True
    return False


def _is_about(tokens: Sequence[Token], words: Telling, deed: Telling) -> bool:
    """Whether one telling is of words and the other of a deed that they are about: "condemned the raid"."""
    return words.kind in _WORDS and deed.kind == "other" and tokens[deed.last].upos == "NOUN"
