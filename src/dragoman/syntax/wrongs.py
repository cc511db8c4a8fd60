"""Whether a verb tells, or a noun is, a wrong: what somebody says so of another he finds fault with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import NEGATORS, TRUCES
from dragoman.syntax.climbing import below, cases, hangs_on
from dragoman.syntax.wrong_words import (
    ACTS,
    BRANDED,
    EVILS,
    KEEPING,
    KEPT,
    MENACES,
    ONES,
    RULES,
    TRIED,
    WRONGED,
    WRONGING,
    WRONGS,
)

TRYING: Final = frozenset("try attempt seek".split())
CARRYING: Final = TRYING | frozenset("continue keep begin start".split())
"""Verbs of which the fault is the infinitive or gerund: "is trying to mislead us", "keeps provoking us"."""

FAILING: Final = frozenset(("fail", "refuse"))
"""Verbs of who does not do what he should: "has failed to keep its word"."""

BEING: Final = frozenset("represent constitute mark form".split())
"""Verbs by which something is a wrong, beside "be" and "amount to"."""

GUILTY: Final = frozenset("responsible guilty complicit accountable answerable culpable".split())
"""Adjectives of who is to blame for what stands behind them."""


def wrongs(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells a wrong that somebody does or tries to do, and none that he is said not to do."""
    tokens = sentence.tokens
    token = tokens[at]
    passive = below(tokens, (at,), "nsubj:pass")
    if token.upos != "VERB" or (passive and not below(tokens, (at,), "obl:agent")):
        return False
    above = tokens[token.head - 1].lemma if token.deprel == "xcomp" else ""
    wanted = WRONGED.get(token.lemma, frozenset()) | (TRIED.get(token.lemma, frozenset()) if above in TRYING else set())
    bare = below(tokens, (at,), "obj", "obl", "advmod", "nsubj:pass")
    things = {tokens[n].lemma for n in bare}
    if any(t.lemma in TRUCES and hangs_on(tokens, n, bare) for n, t in enumerate(tokens)):
        return False
    return token.lemma in WRONGING or not wanted.isdisjoint(things)


def falls_short(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells what somebody owes, and he is said not to do it: "has not kept its word", "fails to"."""
    tokens = sentence.tokens
    token = tokens[at]
    things = {tokens[n].lemma for n in below(tokens, (at,), "obj", "obl", "advmod")}
    keeps = token.lemma in KEEPING or not KEPT.get(token.lemma, frozenset()).isdisjoint(things)
    if token.upos != "VERB" or not keeps or below(tokens, (at,), "nsubj:pass"):
        return False
    fails = token.deprel == "xcomp" and tokens[token.head - 1].lemma in FAILING
    return fails or is_denied(tokens, at)


def is_denied(tokens: Sequence[Token], at: int) -> bool:
    """Whether a negator stands beside a word."""
    return any(tokens[n].text.lower() in NEGATORS for n in below(tokens, (at,)))


def is_to_blame(sentence: Sentence, at: int) -> bool:
    """Whether a predicate lays some evil to its subject: "is responsible for the war", "is to blame", "is behind"."""
    tokens = sentence.tokens
    token = tokens[at]
    over = token.head - 1
    copula = bool(below(tokens, (at,), "cop")) or (token.deprel == "xcomp" and tokens[over].lemma == "be")
    if not copula:
        return False
    evils = [n for n in below(tokens, (at,), "obl", "nmod", "advcl") if "for" in cases(tokens, n)]
    if token.lemma in GUILTY and token.upos == "ADJ":
        return any(tokens[n].lemma in EVILS for n in evils)
    if token.lemma == "blame":
        return any(tokens[n].text.lower() == "to" for n in below(tokens, (at,), "mark", "case"))
    return token.upos == "NOUN" and token.lemma in EVILS and "behind" in cases(tokens, at)


def is_wrong(sentence: Sentence, at: int) -> bool:
    """Whether a noun is a wrong that something is said to be, or to be one of: "the latest in a series of breaches"."""
    tokens = sentence.tokens
    said = _is_said_of(sentence, at) or is_made_out(sentence, at)
    if not said or tokens[at].upos not in ("NOUN", "ADJ", "NUM") or _is_thing_behind(tokens, at):
        return False
    if tokens[at].upos == "NOUN" and _is_named_wrong(tokens, at):
        return True
    nouns = [at]
    for _ in range(2):
        nouns = below(tokens, [n for n in nouns if tokens[n].lemma in ONES], "nmod", "obl")
        if any(tokens[n].upos == "NOUN" and _is_named_wrong(tokens, n) for n in nouns):
            return True
    return False


def _is_thing_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition makes of a noun where or in what state somebody is: "is under threat"."""
    return bool(cases(tokens, at)) and tokens[at].deprel not in ("obl", "nmod")


def _is_named_wrong(tokens: Sequence[Token], at: int) -> bool:
    lemma = tokens[at].lemma
    act = lemma == "act" and any(tokens[n].lemma in ACTS for n in below(tokens, (at,), "nmod"))
    branded = lemma in RULES and any(
        tokens[n].lemma.lower() in BRANDED for n in below(tokens, (at,), "amod", "compound")
    )
    menace = lemma in MENACES and any("to" in cases(tokens, n) for n in below(tokens, (at,), "nmod"))
    return act or branded or menace or lemma in WRONGS


def _is_said_of(sentence: Sentence, at: int) -> bool:
    """Whether a noun is what its subject is said to be."""
    return bool(below(sentence.tokens, (at,), "cop")) and bool(below(sentence.tokens, (at,), "nsubj"))


def is_made_out(sentence: Sentence, at: int) -> bool:
    """Whether a noun is what a verb makes its subject: "represents a breach", "amounts to an act of war"."""
    tokens = sentence.tokens
    verb = tokens[at].head - 1
    if verb < 0:
        return False
    amounts = tokens[verb].lemma == "amount" and tokens[at].deprel == "obl"
    return amounts or (tokens[verb].lemma in BEING and tokens[at].deprel == "obj")
