"""Plans told in the past of what has been called off: "the summit was postponed. Oslo was expected to attend it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, OFF
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling

EXPECTED: Final = frozenset("expected scheduled planned set due supposed slated intended".split())
"""Words of what was to be."""

ATTENDING: Final = frozenset("attend join participate".split())
"""Verbs of those who were to come to what has fallen through."""

AHEAD: Final = ("planned", "proposed", "refused")
"""What the model makes of a plan told in the past, the last of one that came to nothing."""

STEPS: Final = 4
"""Most steps from an event up to the word that says it was expected."""


def fallen_through(sentences: Sequence[Sentence], tellings: Sequence[Telling]) -> tuple[Telling, ...]:
    """The tellings, those of a plan told in the past off like the same that a sentence before tells as called off.

    The same is what has its kind and is taken up ("the summit") or has all its people, and the coming of those who
    were to attend it.
    """
    out: list[Telling] = []
    for telling in tellings:
        before = [t for t in out if t.status in OFF and t.sentence < telling.sentence and _is_same(t, telling)]
        was = telling.status in AHEAD and telling.kind in CONTACTS and bool(before)
        off = was and _was_expected(sentences[telling.sentence].tokens, telling)
        out.append(_as_off(telling, before[-1].status) if off else telling)
    return tuple(out)


def _as_off(telling: Telling, status: str) -> Telling:
    return replace(telling, status=status, statuses={status: 1.0}, status_words=())


def _is_same(off: Telling, plan: Telling) -> bool:
    """Whether a plan is what was called off, or somebody's coming to it."""
    if plan.lemma in ATTENDING:
        return off.kind in CONTACTS
    known, named = ({e for fillers in t.roles.values() for e, _ in fillers} for t in (off, plan))
    return off.kind == plan.kind and (plan.definite or known <= named)


def _was_expected(tokens: Sequence[Token], telling: Telling) -> bool:
    """Whether a word over an event, or over what it is the object of, says in the past that it was to be."""
    at = telling.last
    for _ in range(STEPS):
        if tokens[at].text.lower() in EXPECTED and any(
            t.head - 1 == at and t.deprel.startswith(("aux", "cop")) and t.xpos == "VBD" for t in tokens
        ):
            return True
        at = tokens[at].head - 1
        if at < 0:
            return False
    return False
