"""What the syntax of a sentence says about its predicates: the records, and the names of the argument slots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Pos = Literal["verb", "noun"]
Voice = Literal["active", "passive"]
Tense = Literal["past", "present", "future", "none"]
Aspect = Literal["simple", "perfect", "progressive", "perfect progressive"]
Link = Literal["ccomp", "xcomp", "acl", "advcl", "csubj", "conj", "parataxis", "nmod", "obj", "nsubj", "obl", "appos"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A phrase that fills a slot of a predicate. Token numbers are 0-based, ``first`` and ``last`` both included.

    Of joined phrases each is an argument of its own. ``via``: the tokens between predicate and argument in the tree,
    which tell how it was found (empty for a direct dependent); ``shared``: it belongs to the predicate only by way of
    another one (control, joining, a relative clause, the verb of a light-verb construction).
    """

    slot: str
    head: int
    first: int
    last: int
    via: tuple[int, ...] = ()
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Governor:
    """A word in whose clause or phrase a predicate stands; ``relation`` is how the lower one hangs on it.

    ``obj`` is the deep object (the subject of a passive too), ``nsubj`` the deep subject.
    """

    head: int
    lemma: str
    relation: Link
    negated: bool
    auxiliaries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb or an event noun with what the sentence says of it.

    ``head``: its token; of a copula with a place or a preposition ("was in Oslo") the copula, lemma "be".
    ``support``: lemma of the verb that carries a noun (hold talks, pay a visit) or "be" of a copula.
    ``trigger``: the words that name it, in order, without articles and auxiliaries.
    ``negation``, ``auxiliaries``, ``marks``: deciding tokens; marks are conjunctions (if, before, until, whether) and
    of a noun the prepositions before it. ``governors``: nearest first; a report outside the tree's own order
    ("…, he said") comes last.
    """

    head: int
    lemma: str
    pos: Pos
    support: str | None
    trigger: tuple[int, ...]
    voice: Voice
    arguments: tuple[Argument, ...]
    negation: tuple[int, ...]
    auxiliaries: tuple[int, ...]
    tense: Tense
    aspect: Aspect
    marks: tuple[int, ...]
    governors: tuple[Governor, ...]


_SLOTS: Final = {
    "agent": "who does it: the deep subject, also the by-phrase of a passive, a controlled or shared subject",
    "patient": "to whom or what it is done: the deep object, also the subject of a passive; the noun of a VBN after it",
    "to": "the prepositions by their own name; 'to' is the indirect object as well",
    "poss": "the genitive before an event noun: 'Norway's visit', 'their talks'",
    "mod": "a name or national adjective before an event noun: 'Russian-Serbian talks'; each name for itself",
    "comp": "the clause or infinitive that completes it; the argument's head is the lower verb",
    "time": "an expression of time without preposition: 'last week', 'Tuesday'; also the antecedent of 'when'",
    "appos": "what stands in apposition to an event noun: 'the talks, the first since 2014'",
}


def argument_slots() -> dict[str, str]:
    """What each slot holds. A slot not listed is a preposition by its own name ("with", "ahead of")."""
    return dict(_SLOTS)


def fillers(predicate: Predicate, *slots: str) -> tuple[Argument, ...]:
    """The arguments of a predicate in any of these slots, in the order of the text."""
    return tuple(argument for argument in predicate.arguments if argument.slot in slots)
