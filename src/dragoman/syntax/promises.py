"""What became of a promise: who "did not honour its pledge to withdraw" has not withdrawn, who kept it has."""

from __future__ import annotations

from typing import Final

from dragoman.syntax.cues import Cue
from dragoman.syntax.features import Reading, features_of

PROMISES: Final = frozenset("pledge promise commitment undertaking obligation vow agreement deal assurance".split())
"""Nouns of what somebody has bound himself to."""

KEEPING: Final = frozenset("honor honour keep fulfil fulfill meet respect implement execute observe redeem".split())
BREAKING: Final = frozenset("break breach violate betray dishonor dishonour flout renege forget ignore".split())
"""Verbs of those who did, or did not, what they had bound themselves to."""

FAILING: Final = frozenset("fail neglect".split())


def promise_cue(reading: Reading, noun: int, far: int) -> Cue | None:
    """How that stands to which somebody had bound himself, by the verb of the promise; None where that leaves it open.

    ``noun``: the token of the promise. ``far``: how many steps above the event it stands.
    """
    tree = reading.tree
    verb = tree.heads[noun]
    if tree.lemmas[noun] not in PROMISES or verb < 0 or tree.rels[noun] not in ("obj", "obl", "nsubj:pass"):
        return None
    over = tree.heads[verb]
    failed = over >= 0 and tree.rels[verb] == "xcomp" and tree.lemmas[over] in FAILING
    fit = features_of(reading, over if failed else verb)
    name = tree.lemmas[verb]
    told = fit.tense == "past" or (fit.tense == "present" and fit.aspect == "perfect")
    if name not in KEEPING | BREAKING or not told:
        return None
    undone = (name in BREAKING) != bool(failed or fit.negation)
    words = tuple(sorted({verb, noun, *fit.negation, *((over,) if failed else ())}))
    return Cue("denied" if undone else "happened", words, f"phrase:{name}", sure=True, far=far)
