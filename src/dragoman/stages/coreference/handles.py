"""Somebody by the name under which he writes: "MoS @kalund meets Berg", in which "MoS" is Kari Lund."""

from __future__ import annotations

from typing import Final

from dragoman.records.mentions import Phrase
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold, loosen

AT: Final = "@"

LEAST: Final = 4
"""Least letters of a surname that a handle is known by."""


def by_handle(state: State, phrase: Phrase) -> Party | None:
    """The one person mentioned before whose surname ends the handle in a phrase or right behind it; None mostly."""
    tokens = state.sentences[phrase.sentence].tokens
    at = next(
        (n for n in range(max(0, phrase.first - 1), min(phrase.last + 2, len(tokens) - 1)) if tokens[n].text == AT),
        None,
    )
    whole = [t.text for t in tokens[phrase.first : phrase.last + 2] if t.text[:1] == AT and len(t.text) > 1]
    written = tokens[at + 1].text if at is not None else whole[0][1:] if whole else ""
    handle = loosen(fold(written).strip("_0123456789"))
    found = [p for p in state.parties if p.kind == "person" and p.count == 1 and handle and _writes_as(p, handle)]
    return found[0] if len(found) == 1 else None


def _writes_as(party: Party, handle: str) -> bool:
    """Whether a handle ends in a surname, with no more before it than the other names begin with or are."""
    for words in party.names:
        *first, last = [word.replace(".", "").replace(" ", "") for word in words] or [""]
        if len(last) < LEAST or not handle.endswith(last):
            continue
        rest = handle.removesuffix(last).strip("_. ")
        if rest in ("", "".join(first), "".join(name[:1] for name in first)):
            return True
    return False
