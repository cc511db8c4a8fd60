"""Who is under attack suffers it: "came under fire from the guards", "faces criticism from Oslo" tell of others."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import state_at
from dragoman.stages.frames.hearing import UNSETTLED
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import PROTECTING
from dragoman.syntax.climbing import antecedent, below, cases

SUFFERED: Final = frozenset("attack fire siege shelling bombardment assault pressure criticism".split())
"""Nouns of what somebody is under."""

HELD_IN: Final = frozenset("custody detention captivity prison jail".split())
"""Nouns of where others hold somebody who is in it."""

STANDING: Final = frozenset("come be remain fall find stay live keep".split())
"""Verbs of those who are under something."""

FACED: Final = SUFFERED | frozenset(
    """accusation aggression anger backing ban blockade boycott complaint condemnation consequence criticism demand duty
    embargo invasion ire objection offensive opposition outcry penalty praise pressure protest raid rebuke reprisal
    reproach restriction retaliation sanction strike support tariff threat ultimatum warning""".split()
)
"""Nouns of what others do or say to somebody who gets it."""

FACING: Final = frozenset(
    "face suffer endure undergo weather draw receive incur attract win earn get encounter provoke".split()
)
"""Verbs of those who get it, who do nothing."""

DOING: Final = ("from", "by")
"""Prepositions of those who do it."""


def suffered(sentence: Sentence, first: int, last: int) -> int | None:
    """The noun in or below a trigger's words for what somebody is under, or faces; null where there is none."""
    tokens = sentence.tokens
    words = range(first, last + 1)
    near = (n for n, t in enumerate(tokens) if n in words or t.head - 1 in words)
    return next((n for n in near if _is_under(tokens, n) or _faced_by(tokens, n) is not None), None)


def _is_under(tokens: Sequence[Token], noun: int) -> bool:
    held = tokens[noun].lemma in HELD_IN and "in" in cases(tokens, noun)
    return held or (tokens[noun].lemma in SUFFERED and "under" in cases(tokens, noun))


def _faced_by(tokens: Sequence[Token], noun: int) -> int | None:
    """The verb by which somebody faces what a noun tells."""
    token = tokens[noun]
    faced = token.lemma in FACED and token.deprel == "obj" and tokens[token.head - 1].lemma in FACING
    return token.head - 1 if faced else None


def as_faced(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on a verb of facing moved on to what is faced: "faces an embargo" tells of the embargo."""
    faced = {v: n for n in range(len(sentence.tokens)) if (v := _faced_by(sentence.tokens, n)) is not None}
    heard = {n for t in triggers for n in range(t.first, t.last + 1)}
    out: list[Trigger] = []
    for trigger in triggers:
        noun = faced.get(trigger.last) if trigger.first == trigger.last else None
        if noun is None:
            out.append(trigger)
        elif noun not in heard:
            out.append(replace(trigger, first=noun, last=noun, kinds={"other": 1.0}, types={"-": UNSETTLED}))
    return sorted(out, key=lambda t: t.first)


def sufferers(tokens: Sequence[Token], noun: int) -> list[int]:
    """The tokens of those who are under what a noun tells: its subject, its verb's, or whom it stands behind."""
    above = tokens[noun].head - 1
    verbs = [noun, *([above] if above >= 0 and tokens[above].lemma in STANDING | FACING else [])]
    subjects = [n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel in ("nsubj", "nsubj:pass")]
    under = next((n for n, t in enumerate(tokens) if t.head - 1 == noun and t.text.lower() == "under"), 0)
    return subjects or ([under - 1] if under and tokens[under - 1].upos in ("NOUN", "PROPN") else [])


def as_suffered(scene: Scene, first: int, last: int, roles: Roles, adjectives: Mapping[str, str]) -> Roles:
    """The roles of what somebody is under: he is the recipient, and whoever it comes from acts.

    ``adjectives``: folded adjective of a state -> its entity, for "under attack by Chadian drones".
    """
    tokens = scene.sentence.tokens
    noun = suffered(scene.sentence, first, last)
    if noun is None:
        return roles
    on = [antecedent(scene.sentence, n) for n in sufferers(tokens, noun)]
    victims = fillers_of(a for a in scene.actors if a.phrase.head in on) or _whose(scene, on)
    if not victims:
        return roles
    struck = {e for e, _ in victims}
    near = (noun, tokens[noun].head - 1)
    doers = [n for n, t in enumerate(tokens) if t.head - 1 in near and not cases(tokens, n).isdisjoint(DOING)]
    doers += [n for n, t in enumerate(tokens) if t.head - 1 in doers and t.deprel == "conj"]
    by = fillers_of(a for a in scene.actors if a.phrase.head in doers) or _states(scene, doers, adjectives)
    acting = by or [f for f in roles["actors"] if f[0] not in struck]
    return {**roles, "actors": acting, "recipients": victims}


def _whose(scene: Scene, nouns: Collection[int]) -> list[Filler]:
    """Those whose the people or things are that nouns tell, who are nobody named: "a convoy of the 9th Brigade"."""
    tokens = scene.sentence.tokens
    whose = [n for n in below(tokens, nouns, "nmod") if "of" in cases(tokens, n)]
    return fillers_of(a for a in scene.actors if a.phrase.head in whose)


WARDING: Final = PROTECTING | {"back", "support", "help", "assist"}
"""Verbs of those who ward an attack off, from themselves or others."""

WARDED: Final = ("from", "against")
"""Prepositions before the attack."""

WARDED_NEAR: Final = 5
"""Tokens before that preposition among which the verb stands, wherever the tree hangs the attack."""

CONTROLLED: Final = ("xcomp", "acl", "advcl", "conj")
"""Relations of a verb that has its subject from above."""


def as_warded_off(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of an attack with those who are defended from it as recipients, and not as who attack.

    "Chad has the right to defend itself from rocket attacks"; ``last``: the noun of the attack.
    """
    tokens = scene.sentence.tokens
    led = next((n for n in below(tokens, (last,), "case") if tokens[n].text.lower() in WARDED), 0)
    verbs = [n for n in range(max(0, led - WARDED_NEAR), led) if tokens[n].upos == "VERB"]
    if not verbs or tokens[verb := verbs[-1]].lemma not in WARDING:
        return roles
    things = [n for n in below(tokens, (verb,), "obj") if not tokens[n].text.lower().endswith(("self", "selves"))]
    victims = fillers_of(a for a in scene.actors if a.phrase.head in things) or _warding(scene, verb)
    struck = {e for e, _ in victims} | {e for e, _ in _warding(scene, verb)}
    return {**roles, "actors": [f for f in roles["actors"] if f[0] not in struck], "recipients": victims}


def _warding(scene: Scene, verb: int) -> list[Filler]:
    """Those who defend somebody: the verb's subject, or that of the clause on which it hangs."""
    tokens, at = scene.sentence.tokens, verb
    while not (subjects := below(tokens, (at,), "nsubj")) and (tokens[at].deprel in CONTROLLED or at == verb):
        at = tokens[at].head - 1
        if at < 0:
            return []
        if tokens[at].upos == "NOUN":
            at = tokens[at].head - 1  # "has the right to defend itself"
    return fillers_of(a for a in scene.actors if a.phrase.head in subjects)


def _states(scene: Scene, nouns: Collection[int], adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives modify some nouns."""
    tokens = scene.sentence.tokens
    told = ((n, *state_at(scene, n, adjectives)) for n, t in enumerate(tokens) if t.head - 1 in nouns)
    return [(entity, scene.sentence.span_of(start, n)) for n, entity, start in told if entity]
