"""Occasions at which something is done, which are no acts beside it: "accepted the credentials at a ceremony"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.events import HELD, JOINT
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.frames.beside import joined_in
from dragoman.syntax.climbing import cases, head_of

OCCASIONS: Final = frozenset("ceremony event function occasion gathering".split())
"""Nouns of what is done for show, of which the act that is done at it is the news."""

AT: Final = frozenset(("at", "during", "in"))
LED: Final = ("obl", "advcl")
"""Relations of such a noun to the verb; a wrong tree has the second."""


def without_occasions(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence without occasions at which another of them was done, or which somebody attended.

    And without the telephone by which somebody is told to have spoken, the visit of who only attends a meeting, and
    dealings that another contact only goes on with, "spoke with Berg, continuing their close consultations".
    """
    return [
        t
        for t in tellings
        if not _is_attended(sentence, t) and not any(o is not t and _is_only_of(sentence, t, o) for o in tellings)
    ]


def _is_only_of(sentence: Sentence, telling: Telling, other: Telling) -> bool:
    """Whether what is told is the occasion, the means or the course of what another telling tells."""
    asked = (_is_at, _is_means, _is_taking_part, _goes_on, _only_joins)
    return any(asks(sentence, telling, other) for asks in asked)


def _only_joins(sentence: Sentence, joining: Telling, contact: Telling) -> bool:
    """Whether to join somebody is to take part in a contact with him: "will join the government in the talks"."""
    verb = joined_in(sentence.tokens, contact.last) if contact.kind in JOINT else None
    return joining.kind not in JOINT and verb is not None and joining.first <= verb <= joining.last


CONTINUING: Final = frozenset("continue resume maintain pursue extend deepen".split())
"""Verbs of those who go on with what they have done before."""


def _goes_on(sentence: Sentence, dealings: Telling, contact: Telling) -> bool:
    """Whether somebody goes on with dealings by a contact, told in a participle behind it."""
    tokens = sentence.tokens
    verb = tokens[dealings.last].head - 1
    if not {dealings.kind, contact.kind} <= set(JOINT) or dealings.status not in HELD or verb <= contact.last:
        return False
    going = tokens[verb].lemma in CONTINUING and tokens[verb].text.endswith("ing")
    led = tokens[dealings.last].deprel in ("obj", "xcomp") and tokens[verb].deprel == "advcl"
    return going and led and contact.first <= tokens[verb].head - 1 <= contact.last


SHOWS: Final = frozenset("ceremony event function occasion".split())
"""Nouns of what those who are there only watch: it makes no meeting of them."""

ATTENDING: Final = frozenset("attend witness".split())


def _is_attended(sentence: Sentence, telling: Telling) -> bool:
    """Whether words tell who was at a ceremony known from before: "the event was attended by two ministers"."""
    tokens = sentence.tokens
    noun = tokens[telling.last]
    verb = noun.head - 1
    known = telling.definite and noun.lemma in SHOWS and verb >= 0
    return known and tokens[verb].lemma in ATTENDING and noun.deprel in ("nsubj:pass", "obj")


def _is_at(sentence: Sentence, occasion: Telling, act: Telling) -> bool:
    """Whether an occasion's noun hangs on an act's verb behind "at"."""
    tokens = sentence.tokens
    noun = occasion.last
    if occasion.kind != "other" or tokens[noun].lemma not in OCCASIONS or tokens[act.first].upos != "VERB":
        return False
    led = any(t.head - 1 == noun and t.deprel == "case" and t.text.lower() in AT for t in tokens)
    return led and tokens[noun].deprel in LED and act.first <= tokens[noun].head - 1 <= act.last


MEANS: Final = frozenset("phone telephone hotline".split())
BY: Final = frozenset("on by over via".split())


def _is_means(sentence: Sentence, noun: Telling, act: Telling) -> bool:
    """Whether a telephone is that by which another telling's call was made: "speaks with Berg on the phone"."""
    tokens = sentence.tokens
    at = noun.last
    if noun.kind != act.kind or "call" not in act.kind or noun.first != at or tokens[at].lemma.lower() not in MEANS:
        return False
    led = any(t.head - 1 == at and t.deprel == "case" and t.text.lower() in BY for t in tokens)
    return led and act.first <= tokens[at].head - 1 <= act.last


COMING: Final = frozenset("attend join participate take part".split())
"""Verbs, and "part", of those who take part in what is their object or stands behind "in"."""


def _is_taking_part(sentence: Sentence, visit: Telling, contact: Telling) -> bool:
    """Whether a visit is told by who will attend a contact that is told itself: "will attend a summit in Lima".

    What is no meeting of politicians, a fair or a festival, is told by the visit alone.
    """
    tokens = sentence.tokens
    if visit.kind != "visit" or contact.kind not in JOINT or tokens[visit.first].lemma not in COMING:
        return False
    noun = head_of(sentence, contact.first, contact.last)
    above = tokens[noun].head - 1
    inside = range(visit.first, visit.last + 1)
    near = above in inside or (above >= 0 and tokens[above].lemma == "part" and tokens[above].head - 1 in inside)
    return near and (tokens[noun].deprel == "obj" or "in" in cases(tokens, noun))
