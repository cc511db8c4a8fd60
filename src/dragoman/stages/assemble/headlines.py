"""A headline's bare noun as the text below tells it: a "phone call" in it may be one that is still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling

BELOW: Final = 3
"""The last sentence, the headline's being 0, in which the same contact is told."""

OPEN: Final = ("planned", "proposed")


def as_told_below(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> tuple[Telling, ...]:
    """Tellings, those of a verbless headline as open as the first contact of their kind below it.

    Only where the text tells of no such contact that has happened.
    """
    out = list(tellings)
    for n, telling in enumerate(tellings):
        if not _is_bare(telling, sentences):
            continue
        below = [m for m, t in enumerate(tellings) if t.kind == telling.kind and t.sentence > 0]
        first = next((m for m in below if tellings[m].sentence <= BELOW), None)
        if first is None or any(tellings[m].status not in OPEN for m in below):
            continue
        told = tellings[first]
        out[n] = replace(telling, status=told.status, statuses=told.statuses, types=told.types)
        out[first] = replace(told, again=(*told.again, (telling.sentence, telling.first, 1.0)))
    return tuple(out)


def _is_bare(telling: Telling, sentences: Sequence[Sentence]) -> bool:
    """Whether a contact is told as done by the noun of a headline without verb and day."""
    if (
        telling.sentence != 0
        or telling.kind not in CONTACTS
        or telling.status != "happened"
        or telling.when is not None
    ):
        return False
    tokens = sentences[0].tokens
    return not any(t.upos in ("VERB", "AUX") for t in tokens)
