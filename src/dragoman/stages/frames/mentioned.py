"""Who is only spoken of in an act of words, and is not the one to whom it is said or done."""

from __future__ import annotations

from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import owners
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.classes import BLAMING, PRAISING, REBUFFING
from dragoman.syntax.climbing import below, cases, to_of
from dragoman.syntax.receiving import is_in_paper, objects_beside
from dragoman.syntax.structure import Predicate
from dragoman.syntax.verdicts import DENYING, said_at

ABOUT: Final = frozenset("on about over regarding concerning".split())
"""Prepositions before what words are about; "for" leads to it as well, and to whom something is meant."""

FRIENDLY: Final = frozenset(("-", "CONSULT", "SUPPORT"))
"""Types of words that find no fault with what they are about, so that nobody in it is who they are aimed at."""

GIVING: Final = frozenset("AGREE SUPPORT AID COOPERATE".split())
"""Types of what is promised or given to somebody."""

HOSTILE: Final = frozenset(
    "invasion aggression attack assault war annexation offensive bombardment bombing shelling incursion".split()
)
"""Nouns of what others suffer from those whose it is, to whom nothing is given for it."""

STEPS: Final = 6
"""Most steps up the tree from somebody to what the words are about."""


def without_mentioned(scene: Scene, predicate: Predicate, kind: str, deed: str, roles: Roles) -> Roles:
    """The roles of an act without recipients who stand in what it is about, or in a participle beside it.

    "Condolences over the death of Lund", "welcomed the declaration on Chad's shelling", "the reefs claimed by Togo".
    Nor whom a verb joined to the act's own is done to, what is given for an attack to those whose it is, nor who stands
    in what a thing is for, beside another one.
    ``deed``: the act's PLOVER type, "-" for none.
    """
    gentle = kind == "message" or (kind == "statement" and deed in FRIENDLY)
    heads = set(range(predicate.head, predicate.head + 1)) | set(predicate.trigger)
    theirs = objects_beside(scene.sentence.tokens, min(heads), max(heads))
    beside = {
        a.phrase.span
        for a in scene.actors
        if _acts_in_participle(scene, a, heads)
        or is_in_paper(scene.sentence.tokens, a.phrase.head, heads)
        or (gentle and _is_topic(scene, a, predicate))
        or (deed in GIVING and (_attacks(scene, a) or _is_against(scene, a, heads)))
        or (kind == "other" and a.phrase.head in theirs)
        or (deed == "REQUEST" and _is_in_demand(scene, a, heads))
    }
    left = [f for f in roles["recipients"] if f[1] not in beside]
    named = [f for f in left if not _is_in_purpose(scene, f, heads)]
    return {**roles, "recipients": named or left}


def _is_in_demand(scene: Scene, actor: Actor, heads: set[int]) -> bool:
    """Whether somebody stands in what another is asked to do: "demanded that Chad leave Mali" asks nothing of Mali."""
    tokens = scene.sentence.tokens
    at = actor.phrase.head
    verb = tokens[at].head - 1
    if verb < 0 or tokens[verb].deprel not in ("ccomp", "xcomp") or tokens[verb].head - 1 not in heads:
        return False
    asked = below(tokens, (verb,), "nsubj")
    return tokens[at].deprel in ("obj", "obl") and any(a.phrase.head in asked for a in scene.actors)


def _is_in_purpose(scene: Scene, filler: Filler, heads: set[int]) -> bool:
    """Whether somebody stands in what a thing is for: "an offer by Chile to mediate in its dispute with Peru"."""
    tokens = scene.sentence.tokens
    actor = scene.actor_of(filler)
    at = actor.phrase.head if actor is not None else -1
    while at >= 0 and at not in heads:
        above = tokens[at].head - 1
        if tokens[at].deprel == "acl" and to_of(tokens, at) is not None and above >= 0:
            return above in heads or tokens[above].head - 1 in heads
        at = above
    return False


def _attacks(scene: Scene, actor: Actor) -> bool:
    """Whether somebody is told of as whose attack it is: "pledged aid in response to Chad's invasion of Mali"."""
    token = scene.sentence.tokens[actor.phrase.head]
    return token.deprel == "nmod:poss" and scene.sentence.tokens[token.head - 1].lemma in HOSTILE


def _is_against(scene: Scene, actor: Actor, heads: set[int]) -> bool:
    """Whether something is given against somebody: "backs the rebels in a war against Chad"."""
    tokens = scene.sentence.tokens
    at = actor.phrase.head
    for _ in range(STEPS):
        if at < 0 or at in heads:
            return False
        if "against" in cases(tokens, at):
            return True
        at = tokens[at].head - 1
    return False


def _acts_in_participle(scene: Scene, actor: Actor, heads: set[int]) -> bool:
    """Whether somebody stands behind "by" of a participle that only describes a thing."""
    tokens = scene.sentence.tokens
    verb = tokens[actor.phrase.head].head - 1
    by = any(t.head - 1 == actor.phrase.head and t.text.lower() == "by" for t in tokens)
    return by and verb >= 0 and verb not in heads and tokens[verb].deprel == "acl"


def _is_topic(scene: Scene, actor: Actor, predicate: Predicate) -> bool:
    """Whether somebody stands in what the words are about: below "on" or "over" that hangs on them or their object."""
    tokens = scene.sentence.tokens
    objects = (a.head for a in predicate.arguments if a.slot == "patient")
    tops = {predicate.head, *predicate.trigger, *(n for n in objects if cases(tokens, n).isdisjoint(ABOUT))}
    at = actor.phrase.head
    for _ in range(STEPS):
        above = tokens[at].head - 1
        if at in tops or above < 0:
            return False
        led = {t.text.lower() for t in tokens if t.head - 1 == at and t.deprel in ("case", "mark")}
        if above in tops:
            return not led.isdisjoint(ABOUT)
        at = above
    return False


JUDGING: Final = BLAMING | PRAISING | {"censure"}
"""Verbs of those who find another's words bad or good."""


def without_rebuffers(scene: Scene, noun: int, roles: Roles) -> Roles:
    """The roles of words told by a noun, without the subject of the verb that turns them down.

    Of whom they are, where a verb of blame or praise has them as its object: "censured Chad's threats".
    """
    tokens = scene.sentence.tokens
    whose = owners(scene, noun) if tokens[noun].upos == "NOUN" and tokens[noun].deprel == "obj" else []
    if whose and tokens[tokens[noun].head - 1].lemma in JUDGING:
        own = {e for e, _ in whose}
        return {**roles, "actors": whose, "recipients": [f for f in roles["recipients"] if f[0] not in own]}
    verb = tokens[noun].head - 1
    denied = any(said_at(scene.sentence, n) == noun and tokens[n].lemma in DENYING for n in range(len(tokens)))
    rebuffed = tokens[noun].deprel == "obj" and tokens[verb].lemma in REBUFFING
    if tokens[noun].upos != "NOUN" or not (rebuffed or denied):
        return roles
    verbs = {verb, tokens[verb].head - 1} if denied else {verb}  # "Chad said that the charge was baseless"
    others = {
        a.phrase.span
        for a in scene.actors
        if tokens[a.phrase.head].head - 1 in verbs and tokens[a.phrase.head].deprel == "nsubj"
    }
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in others]}
