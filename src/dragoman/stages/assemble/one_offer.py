"""What a state put forward and another takes up by its noun: "welcomed Norway's offer", "rejected the proposal"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import HELD
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling

NOUNS: Final[Mapping[str, tuple[str, ...]]] = {
    "offer": ("offer", "volunteer", "ready", "readiness", "willing"),
    "proposal": ("propose", "proposal", "suggest", "put"),
    "suggestion": ("suggest", "suggestion", "propose"),
    "pledge": ("pledge", "promise", "vow", "commit"),
    "promise": ("promise", "pledge", "vow"),
    "threat": ("threaten", "threat", "warn", "vow"),
    "warning": ("warn", "warning"),
    "demand": ("demand", "insist"),
    "request": ("request", "ask", "appeal", "urge"),
    "appeal": ("appeal", "call", "ask", "urge"),
    "accusation": ("accuse", "accusation", "blame", "allege"),
    "allegation": ("accuse", "allege", "allegation", "claim"),
    "apology": ("apologize", "apologise", "apology"),
    "praise": ("praise",),
    "criticism": ("criticize", "criticise", "criticism", "condemn"),
}
"""Nouns of what was said -> lemmas by which it was told before."""

NEAR: Final = 5
"""Sentences over which it is taken up."""


def as_one_offer(
    tellings: Sequence[Telling], sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> list[Telling]:
    """The tellings, an offer that is taken up by its noun bound to the one that was made, with its sides.

    Args:
        tellings: In text order.
        sentences: The document's sentences.
        countries: Entity id -> country.
    """
    out = list(tellings)
    for n, telling in enumerate(tellings):
        if sentences[telling.sentence].tokens[telling.last].upos != "NOUN" or telling.another:
            continue
        made = next((t for t in reversed(out[:n]) if _may_be_one(t, telling, countries)), None)
        if made is not None:
            bound = telling.again_with(made)
            roles = {**telling.roles, **{r: made.roles.get(r, ()) for r in ("actors", "recipients")}}
            out[n] = replace(telling, again=bound, roles=roles, status=made.status, statuses=made.statuses, far={})
    return out


def _may_be_one(made: Telling, named: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether a noun can stand for what was told before: of the same deed and state, if it says whose it is."""
    near = 0 <= named.sentence - made.sentence <= NEAR
    words = NOUNS.get(named.lemma, ())
    if not near or made.lemma not in words or made.kind != named.kind or named.deed not in (None, made.deed):
        return False
    if made.status not in HELD or named.status not in HELD or not made.roles.get("actors"):
        return False
    for role in ("actors", "recipients"):
        one, other = ({countries.get(e) or e for e, _ in t.roles.get(role, ())} for t in (made, named))
        if one and not other <= one and (role == "actors" or not other & one):
            return False
    return named.definite or bool(named.roles.get("actors"))
