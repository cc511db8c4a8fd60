"""Ways on which nobody is a guest: home, out of a building, to the ministry where an envoy is posted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import LEAVING
from dragoman.syntax.climbing import below, cases

GOING_HOME: Final = frozenset("fly return come go leave head travel".split())
"""Verbs of those who go home: nobody's guests, and recalled by nobody."""


FLEEING: Final = frozenset("flee escape defect".split())
"""Verbs of those who leave for fear, and are nobody's guests where they come to."""


def flees(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that somebody fled: "fled to Senegal" is no visit."""
    return any(sentence.tokens[n].lemma in FLEEING for n in range(first, last + 1))


def goes_home(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that somebody went home: "flew home", "will come back home"."""
    tokens = sentence.tokens
    going = [n for n in range(first, last + 1) if tokens[n].lemma in GOING_HOME]
    led = any(tokens[n].head - 1 in going and tokens[n].deprel == "obj" for n in range(last + 1, len(tokens)))
    home = any(t.text.lower() == "home" and (first <= n <= last or t.head - 1 in going) for n, t in enumerate(tokens))
    return bool(going) and home and not led


BUILDINGS: Final = frozenset(
    """ministry embassy consulate palace building office residence headquarters hall hotel court courthouse courtroom
    parliament house room podium stage venue airport car aircraft plane""".split()
)
"""Nouns of what somebody walks out of: whoever leaves it is on no journey."""


def walks_out(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that somebody left a building and went nowhere: "leaves the ministry", as captions have it.

    Or that an envoy came to one where he is posted: "the Chilean ambassador arrived at the foreign ministry".
    """
    tokens = sentence.tokens
    verbs = [n for n in range(first, last + 1) if tokens[n].upos == "VERB"]
    leaving = [n for n in verbs if tokens[n].lemma in LEAVING]
    bound = any(t.deprel == "case" and t.text.lower() in ("for", "to") and tokens[t.head - 1].head - 1 in leaving
                for t in tokens)  # fmt: skip
    out = not bound and any(t.head - 1 in leaving and t.deprel == "obj" and t.lemma in BUILDINGS for t in tokens)
    return out or _walks_in(tokens, [n for n in verbs if tokens[n].lemma in ENTERING])


ENTERING: Final = frozenset("arrive come go drive walk".split())
INTO: Final = frozenset(("at", "to", "into"))
POSTED: Final = frozenset("ambassador ambassadors consul consuls charge chargé nuncio".split())
"""Nouns of those who live where they are posted, whom a way across town makes nobody's guests."""


def _walks_in(tokens: Sequence[Token], coming: Collection[int]) -> bool:
    """Whether verbs of coming have one posted there as their subject, and lead to a building."""
    who = below(tokens, coming, "nsubj")
    posted = any(t.text.lower() in POSTED and (n in who or t.head - 1 in who) for n, t in enumerate(tokens))
    led = (n for n in below(tokens, coming, "obl") if tokens[n].lemma.lower() in BUILDINGS)
    return posted and any(cases(tokens, n) & INTO for n in led)
