"""Orders to those who are not one's own: "ordered Chad to open the border" demands it, and tells nothing done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.expelling import leavers, orders_out
from dragoman.syntax.climbing import below, cases, to_of

ORDERING: Final = frozenset("order command instruct direct require oblige".split())
"""Verbs of who tells another what he must do."""

OWN: Final = frozenset(
    """army navy air force guard ministry embassy consulate mission staff police fleet command corps department agency
    cabinet office council""".split()
)
"""Nouns of those who take orders from their own state, in names: "ordered the Navy to pull back"."""

HEEDING: Final = frozenset("heed follow echo endorse support back ignore defy join".split())
ANSWERS: Final = frozenset("response reply answer".split())
"""Verbs of what others do on an appeal, and nouns of it, behind which "to" leads to it."""

OPPOSED: Final = frozenset("rebel junta militia separatist insurgent guerrilla militant secessionist putschist".split())
"""Nouns of those who are nobody's own."""


def as_demands(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on an order to another state or to rebels as a demand, whatever act the model takes it for.

    So is a call that others heed: nobody telephones.
    """
    return [
        replace(t, kinds={"statement": 1.0}, types={"REQUEST": 1.0})
        if _orders(sentence, t) or _is_heeded(sentence, t)
        else t
        for t in triggers
    ]


def _is_heeded(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a call is an appeal that others heed: "heeded the call of Lund", "in response to the call of Lund"."""
    tokens = sentence.tokens
    noun = trigger.last
    above = tokens[noun].head - 1
    if tokens[noun].lemma != "call" or tokens[noun].upos != "NOUN" or above < 0:
        return False
    whose = any("of" in cases(tokens, n) for n in below(tokens, (noun,), "nmod"))
    if not whose or below(tokens, (noun,), "compound"):
        return False  # "a phone call"
    answered = tokens[above].lemma in ANSWERS and "to" in cases(tokens, noun)
    return answered or (tokens[above].lemma in HEEDING and tokens[noun].deprel in ("obj", "obl", "nsubj:pass"))


def _orders(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger is an order to others; one to leave the country is an expulsion."""
    words = range(trigger.first, trigger.last + 1)
    out = any(find(sentence, trigger.first, trigger.last) is not None for find in (leavers, orders_out))
    return not out and any(is_order_to_others(sentence, n) for n in words)


def is_order_to_others(sentence: Sentence, verb: int) -> bool:
    """Whether a verb orders somebody who is not the orderer's own to do something: "NATO ordered the Serbs to"."""
    tokens = sentence.tokens
    if tokens[verb].lemma not in ORDERING or tokens[verb].upos != "VERB":
        return False
    asked = [n for n in below(tokens, (verb,), "xcomp", "ccomp", "advcl") if n > verb and to_of(tokens, n) is not None]
    whom = below(tokens, (verb,), "obj", "nsubj:pass")
    return bool(asked) and any(_is_foreign(sentence, n) for n in whom)


def _is_foreign(sentence: Sentence, noun: int) -> bool:
    """Whether a noun names a state, a people or a movement, or people who are nobody's own."""
    tokens: Sequence[Token] = sentence.tokens
    if tokens[noun].lemma in OPPOSED:
        return True
    people = any(m.label == "person" and m.first <= noun <= m.last for m in sentence.mentions)
    near = (noun, *below(tokens, (noun,), "compound", "flat"))
    own = any(tokens[n].text.lower() in OWN or tokens[n].lemma.lower() in OWN for n in near)
    mine = bool(below(tokens, (noun,), "nmod:poss"))
    return tokens[noun].upos == "PROPN" and not (people or own or mine)
