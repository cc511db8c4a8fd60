"""Regret: of one's own deed it is an apology, of what another does it finds fault: "regrets Chad's decision"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence, Trigger
from dragoman.syntax.climbing import below, cases

NEWS: Final = frozenset("news decision move announcement stance refusal".split())
"""Nouns of what somebody hears that another does: "regret at the news", "over the decision"."""

LOSSES: Final = frozenset("death loss passing injury suffering demise killing casualty victim".split())
"""Nouns of what befell those whose it is, and which they did not do."""

OWN_DEED: Final = frozenset("for to in during by with on".split())
"""Prepositions behind regret before one's own deed, and before to whom, where and how it is said."""


def regrets_another(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody regrets what another has done, which finds fault.

    Regret "for" something is for one's own act, and so is that over "its" own.
    """
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    given = below(tokens, inside, "obj")
    near = (*inside, *given, *below(tokens, given, "conj"))
    at = next((n for n in near if tokens[n].lemma == "regret"), None)
    if at is None:
        return False
    tops = (at,) if tokens[at].upos == "VERB" else (at, *inside)
    regretted = [n for n in below(tokens, tops) if n > at and OWN_DEED.isdisjoint(cases(tokens, n))]
    said = any(tokens[n].deprel == "ccomp" for n in regretted)
    return said or any(_is_heard(sentence, n) or _is_of_another(sentence, n) for n in regretted)


def _is_heard(sentence: Sentence, node: int) -> bool:
    """Whether something is what somebody hears of another, and not "its" own."""
    tokens = sentence.tokens
    return tokens[node].lemma in NEWS and not any(tokens[n].upos == "PRON" for n in below(tokens, (node,), "nmod:poss"))


def _is_of_another(sentence: Sentence, node: int) -> bool:
    """Whether a deed has somebody's name on it, in the genitive or behind "of": "Chad's exit", "the exit of Chad"."""
    tokens = sentence.tokens
    whose = [n for n in below(tokens, (node,)) if tokens[n].upos in ("PROPN", "NOUN") and _owns(sentence, n)]
    return bool(whose) and tokens[node].lemma not in LOSSES


def _owns(sentence: Sentence, node: int) -> bool:
    """Whether a word says whose the noun above it is: a genitive, or a name behind "of"."""
    token = sentence.tokens[node]
    named = token.deprel == "nmod" and token.upos == "PROPN"
    return token.deprel == "nmod:poss" or (named and not {"of", "by"}.isdisjoint(cases(sentence.tokens, node)))
