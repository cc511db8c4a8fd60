"""A deed that its doer announces or decrees is one: "announced the expulsion of two envoys" tells no second act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.hearing import SURE, UNSETTLED
from dragoman.syntax.climbing import below

ANNOUNCING: Final = frozenset("announce declare proclaim order unveil".split())
"""Verbs by which somebody tells what he does himself, where it is their object."""

DEEDS: Final = ("other", "recall", "recognition")
"""Kinds of what somebody does who announces it."""

LENT: Final = ("when", "where", "reporter", "actors")
"""What hangs on the verb as well as on the noun of the deed."""


def as_announced(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on a verb of announcing given to that of the deed which is its object.

    One on both stands on the recall alone: "announced the recall of its envoy".
    """
    triggers = [_without_verb(sentence, t) for t in triggers]
    verbs = {t.last: t for t in triggers if _announces(sentence, t)}
    deeds = {n: verbs[above] for n, t in enumerate(triggers) if (above := _told_by(sentence, t)) in verbs}
    taken = {id(verb) for verb in deeds.values()}
    whole = [_with_links(t, deeds[n]) if n in deeds else t for n, t in enumerate(triggers)]
    return [t for t, old in zip(whole, triggers, strict=True) if id(old) not in taken]


RECALLS: Final = frozenset(("recall", "withdrawal"))


def _without_verb(sentence: Sentence, trigger: Trigger) -> Trigger:
    """A trigger on a verb of announcing and the recall that is its object, with the latter alone."""
    tokens = sentence.tokens
    first, last = trigger.first, trigger.last
    both = first < last and tokens[first].lemma in ANNOUNCING and tokens[last].head - 1 == first
    if not both or tokens[last].deprel != "obj" or tokens[last].lemma not in RECALLS:
        return trigger
    return replace(trigger, first=last, kinds={"recall": 1.0})


def _announces(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb of announcing is all that a trigger names."""
    token = sentence.tokens[trigger.last]
    return trigger.first == trigger.last and token.lemma in ANNOUNCING and token.upos == "VERB"


def _told_by(sentence: Sentence, trigger: Trigger) -> int | None:
    """The verb whose object is the noun of a deed that the model is sure of, no contact and nothing said."""
    tokens = sentence.tokens
    kind = likeliest(trigger.kinds)
    type_ = likeliest(trigger.types)
    if trigger.score < SURE or kind not in DEEDS or type_ == "-":
        return None
    words = range(trigger.first, trigger.last + 1)
    objects = (n for n in words if tokens[n].upos == "NOUN" and tokens[n].deprel in ("obj", "ccomp"))
    return next((tokens[n].head - 1 for n in objects if tokens[n].head - 1 not in words), None)


def _with_links(deed: Trigger, verb: Trigger) -> Trigger:
    """The trigger of a deed, linked also to what is linked to the verb that announces it."""
    roles: Mapping[str, Sequence[float]] = deed.roles
    lent = {r: [max(two) for two in zip(roles[r], verb.roles[r], strict=True)] for r in LENT if r in roles}
    return replace(deed, roles={**roles, **lent})


DECREEING: Final = frozenset("sign issue approve pass adopt".split())
DECREES: Final = frozenset("decree order law bill ukase proclamation".split())
"""Verbs of those who enact something, and what they do alone: the act is what it says."""


def as_decreed(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on a verb of enacting moved on to what is enacted: "signed a decree banning flights".

    Where that is heard too, both are one; the decree itself tells nothing more.
    """
    acts = {
        (act, verb): decree
        for verb, token in enumerate(sentence.tokens) if token.lemma in DECREEING and token.upos == "VERB"
        for decree, act in _enacted(sentence, verb)
    }  # fmt: skip
    out = list(triggers)
    for (act, verb), decree in acts.items():
        own = next((t for t in out if t.first <= act <= t.last), None)
        enacting = next((t for t in out if t.first <= verb <= t.last), None)
        if enacting is None:
            continue
        told = replace(own, score=max(own.score, enacting.score)) if own else replace(
            enacting, first=act, last=act, kinds={"other": 1.0}, types={"-": UNSETTLED}
        )  # fmt: skip
        gone = [id(t) for t in (own, enacting, *(t for t in out if t.first == t.last == decree))]
        out = [*(t for t in out if id(t) not in gone), _with_links(told, enacting)]
    return sorted(out, key=lambda t: t.first)


def _enacted(sentence: Sentence, verb: int) -> list[tuple[int, int]]:
    """The decrees that are a verb's object, each with the participle that says what it does."""
    tokens = sentence.tokens
    decrees = [n for n in below(tokens, [verb], "obj") if tokens[n].lemma in DECREES]
    return [(d, n) for d in decrees for n in below(tokens, [d], "acl") if tokens[n].xpos == "VBG"][:1]
