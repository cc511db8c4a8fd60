"""Deeds that somebody blames: whom they strike, who is not to blame for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.climbing import cases

AT: Final = frozenset(("on", "upon", "against", "at", "toward", "towards"))
"""Prepositions behind a deed that lead to whom it strikes."""

STRIKING: Final = frozenset(
    """killing murder assassination arrest detention expulsion abduction kidnapping kidnap execution bombing shelling
    seizure occupation annexation invasion persecution deportation imprisonment shooting torture harassment massacre
    slaughter beheading poisoning jailing sentencing siege storming blockade bombardment downing hijacking
    destruction""".split()
)
"""Nouns behind whose "of" stands whom a deed strikes."""

BLAME: Final = frozenset(
    """accusation allegation charge criticism complaint protest condemnation statement warning representation demarche
    démarche note blame anger threat claim verdict resolution report case lawsuit suit tirade broadside word remark
    concern evidence proof dossier testimony petition motion rhetoric propaganda objection outrage indignation campaign
    fury dismay displeasure""".split()
)
"""Nouns of the blame itself: what stands "against" them is blamed."""


def strikes(tokens: Sequence[Token], matter: int, node: int) -> bool:
    """Whether a word stands behind a deed as, or in, what it strikes: "the sanctions on Iran", "the killing of Lund".

    Args:
        tokens: The sentence.
        matter: The noun of the deed.
        node: The word.
    """
    while node >= 0 and tokens[node].head - 1 != matter:
        node = tokens[node].head - 1
    if node < 0 or not tokens[node].deprel.startswith("nmod"):
        return False
    led = cases(tokens, node)
    return not led.isdisjoint(AT) or ("of" in led and tokens[matter].lemma in STRIKING)


def is_struck_in(tokens: Sequence[Token], node: int, first: int, last: int) -> bool:
    """Whether somebody is only whom the deed strikes that words of blame have as their object.

    Args:
        tokens: The sentence.
        node: The head of who may be it.
        first: The first token of the words of blame.
        last: Their last one.
    """
    matters = (
        n
        for n, t in enumerate(tokens)
        if first <= t.head - 1 <= last and t.deprel in ("obj", "obl", "nmod") and t.upos == "NOUN"
        and not first <= n <= last and t.lemma not in BLAME
    )  # fmt: skip
    return any(strikes(tokens, matter, node) for matter in matters)
