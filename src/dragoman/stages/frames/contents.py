"""What another word's promise, threat, decision or denial is about: "pledged to send tents" tells one act, not two."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.hearing import DECISIONS, SURE
from dragoman.syntax.classes import CHARGES
from dragoman.syntax.climbing import below, cases, first_of_list, to_of

DEEDS: Final = ("other", "statement")
"""Kinds of what is no act where it is only asked for; a contact that is asked for is proposed."""

ASKED: Final = ("xcomp", "advcl", "ccomp", "acl")
"""Relations of what is asked to the verb or noun that asks for it."""

FORMS: Final = ("VB", "VBP", "")
"""Tags of a verb that may be an infinitive, or stand in a clause of what is asked for."""

PROMISING: Final = frozenset("pledge promise vow undertake commit committed swear".split())
GOOD: Final = ("AGREE", "AID", "COOPERATE", "SUPPORT", "CONCEDE", "RETREAT", "THREATEN")
"""Verbs of who says what he will do, and types of what is promised so, or as the model hears it: "vowed to resume"."""

TAKING: Final = frozenset("make take reach announce".split())
"""Verbs of how a decision came about."""

DENYING: Final = frozenset("deny refute rebut".split())
"""Verbs by which somebody only says that what was said of him is not so."""


FORESEEING: Final = frozenset("schedule plan expect suppose intend mean".split())
LASTING: Final = frozenset("last run take".split())
"""Verbs of who thought that something would be, and of how long it is."""


def is_content(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only say what is promised, threatened or denied, when it was decided, or how long it was to last.

    Another word tells it.
    """
    return (
        _is_promised(sentence, trigger)
        or _is_menace(sentence, trigger)
        or _is_taken(sentence, trigger)
        or _is_denied(sentence, trigger)
        or _is_length(sentence, trigger)
    )


def trigger_over(sentence: Sentence, at: int, relations: Collection[str]) -> Trigger | None:
    """The trigger on whose words a clause hangs by some relations, as the first of those that are joined."""
    top = first_of_list(sentence.tokens, at)
    above = sentence.tokens[top].head - 1
    if above < 0 or sentence.tokens[top].deprel not in relations:
        return None
    return next((t for t in sentence.triggers if t.first <= above <= t.last), None)


def _is_promised(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb tells what somebody promises to do, who is told to promise it: "pledged to send tents"."""
    tokens = sentence.tokens
    at = trigger.first
    if tokens[at].upos != "VERB" or likeliest(trigger.kinds) not in DEEDS or likeliest(trigger.types) not in GOOD:
        return False
    over = trigger_over(sentence, at, ASKED)
    if over is None or over == trigger or over.score < SURE or likeliest(over.types) not in ("AGREE", "THREATEN"):
        return False
    promising = any(tokens[n].lemma in PROMISING for n in range(over.first, over.last + 1))
    return promising and to_of(tokens, first_of_list(tokens, at)) is not None and not _is_past(tokens, at)


def _is_past(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb joined to an infinitive is none itself: "pledged to send tents and sent some"."""
    return tokens[verb].deprel == "conj" and tokens[verb].xpos not in FORMS


def _is_menace(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun tells with what somebody threatens, who is told to threaten: "threatens Togo with sanctions"."""
    tokens = sentence.tokens
    at = trigger.last
    over = trigger_over(sentence, at, ("obl", "obj"))
    if tokens[at].upos != "NOUN" or over is None or over == trigger or tokens[over.last].lemma != "threaten":
        return False
    return "with" in cases(tokens, at) or tokens[at].deprel == "obj"


def _is_taken(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a participle only says when a decision was taken whose infinitive tells the act."""
    tokens = sentence.tokens
    at = trigger.last
    above = tokens[at].head - 1
    if trigger.first != at or tokens[at].lemma not in TAKING or not tokens[at].deprel.startswith("acl"):
        return False
    clauses = below(tokens, (above,), "acl")
    return tokens[above].lemma in DECISIONS and any(to_of(tokens, n) is not None for n in clauses)


def _is_denied(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun takes up the charges told before, which somebody denies; not where it says whose or what."""
    tokens = sentence.tokens
    at = trigger.last
    verb = tokens[at].head - 1
    if tokens[at].lemma not in CHARGES or verb < 0 or tokens[verb].lemma not in DENYING:
        return False
    said = below(tokens, (at,), "nmod", "nmod:poss", "acl", "acl:relcl", "ccomp", "compound", "amod")
    return tokens[at].deprel in ("obj", "nsubj:pass") and not said


def _is_length(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a contact is only said to have lasted longer or shorter: "had been scheduled to last an hour"."""
    tokens = sentence.tokens
    verb = tokens[trigger.last].head - 1
    if likeliest(trigger.kinds) not in CONTACTS or verb < 0 or tokens[verb].lemma not in FORESEEING:
        return False
    before = any(tokens[n].text.lower() == "had" for n in below(tokens, (verb,), "aux"))
    return before and any(tokens[n].lemma in LASTING for n in below(tokens, (verb,), "xcomp"))
