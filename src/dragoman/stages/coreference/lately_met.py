"""People called leaders for having met: "Minister Lund received Minister Vik. The two leaders discussed trade"."""

from __future__ import annotations

from typing import Final

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State

CONTACTS: Final = frozenset(("call", "video_call", "meeting", "talks", "visit"))
"""Kinds of what two people do with each other."""

LOOSE: Final = ("leader", "leaders")
"""Nouns by which ministers and envoys are called as well, where they have met."""

BACK: Final = 8
"""Sentences back in which the contact is told whose two sides are meant."""


def lately_met(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """The two people of two countries whose contact was told last, for "the two leaders"; none where no such two.

    Who is cited as a source took no part. "The leaders of the two countries" may be others.
    """
    words = state.document.cite(phrase.span).lower().split()
    noun = reading.noun.split()[-1:] or [""]
    if noun[0] not in LOOSE or reading.count != 2 or reading.country or "of" in words:
        return []
    for sentence in range(phrase.sentence - 1, max(-1, phrase.sentence - 1 - BACK), -1):
        triggers = state.sentences[sentence].triggers
        if not any(max(t.kinds, key=lambda kind: t.kinds[kind]) in CONTACTS for t in triggers):
            continue
        people = _people_in(state, sentence)
        if len(people) > 1:
            apart = len({p.country for p in people} - {None}) == len(people) == 2
            return people if apart and all(p.role and not p.former for p in people) else []
    return []


def _people_in(state: State, sentence: int) -> list[Party]:
    """The single people of whom a sentence speaks, but for those whom it cites."""
    return [
        p
        for p in state.parties
        if p.kind == "person" and p.count == 1 and not p.anonymous
        if any(s.sentence == sentence and not s.source for s in p.places)
        and not any(s.sentence == sentence and s.source for s in p.places)
    ]  # fmt: skip
