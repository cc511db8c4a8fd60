"""What words are about without doing it to anybody: papers passed, what befell those of whom somebody speaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import BLAMING, PRAISING
from dragoman.syntax.climbing import below, cases

PASSING: Final = frozenset("approve adopt pass endorse back veto reject block table".split())
DRAFTS: Final = frozenset("resolution motion text draft statement declaration".split())
ASKING: Final = frozenset("demand urge call ask require press condemn order".split())
"""Verbs of who passes a paper or not, the paper, and what it does: none of it is done to whom it asks, or is about."""

ABOUT: Final = frozenset("on about concerning regarding over".split())


def asking_papers(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """The verbs by which a paper asks, and what it is about, where some tokens tell that it is passed or not.

    ``first`` and ``last``: those tokens, both included; with none that do, there is nothing.
    """
    verb = next((n for n in range(first, last + 1) if tokens[n].lemma in PASSING and tokens[n].upos == "VERB"), None)
    papers = [n for n in below(tokens, (verb,), "obj") if tokens[n].lemma in DRAFTS] if verb is not None else []
    if verb is None or not papers:
        return []
    asking = below(tokens, (*papers, verb), "acl", "acl:relcl", "advcl")
    about = [n for n in below(tokens, papers, "nmod") if not ABOUT.isdisjoint(cases(tokens, n))]
    return [n for n in asking if n > verb and tokens[n].lemma in ASKING] + about


JUDGING: Final = PRAISING | BLAMING | frozenset("lament regret mourn protest".split())
UNDERGONE: Final = frozenset(
    """release freeing liberation rescue arrest detention imprisonment jailing killing murder death assassination
    execution expulsion deportation abduction kidnapping poisoning beheading extradition""".split()
)
"""Verbs of those who judge what their object tells, and nouns of what is done to those behind "of"."""


def befallen(tokens: Sequence[Token], first: int, last: int) -> set[int]:
    """The heads of those to whom that was done which some tokens judge: "welcomed the release of Lund"."""
    verbs = [n for n in range(first, last + 1) if tokens[n].lemma in JUDGING and tokens[n].upos == "VERB"]
    nouns = [n for n in below(tokens, verbs, "obj", "nsubj:pass") if tokens[n].lemma in UNDERGONE]
    of = [n for n in below(tokens, nouns, "nmod") if "of" in cases(tokens, n)] + below(tokens, nouns, "nmod:poss")
    return {*of, *below(tokens, of, "conj")}
