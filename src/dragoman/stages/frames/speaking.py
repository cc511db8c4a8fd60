"""Who only speaks of others: "They are flying today," said a diplomat, who stays where he is."""

from __future__ import annotations

from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.structure import Predicate, fillers

OTHERS: Final = "they"
"""The subject of a verb by which whoever speaks means others."""

BY_DEED: Final = ("actors", "visitor")


def without_speakers(scene: Scene, predicate: Predicate | None, roles: Roles) -> Roles:
    """The roles without those who tell of an act, where its subject is "they" and those are not who is meant.

    Args:
        scene: The sentence.
        predicate: The act's, if it has one.
        roles: Who fills what.
    """
    doers = [a.head for a in fillers(predicate, "agent")] if predicate is not None else []
    they = [n for n in doers if scene.sentence.tokens[n].text.lower() == OTHERS]
    if predicate is None or not they or len(they) < len(doers):
        return roles
    meant = {e for n in they if (actor := scene.actor_at(n)) is not None for e in actor.entities}
    speaking = _speakers(scene, predicate.head) - meant
    return {role: [f for f in held if role not in BY_DEED or f[0] not in speaking] for role, held in roles.items()}


def without_interviewers(scene: Scene, roles: Roles, first: int, last: int) -> Roles:
    """The roles without those who only hold the interview in which an act is told: "said in an interview with …".

    ``first`` and ``last``: the trigger's tokens.
    """
    asking = {a.phrase.span for a in scene.actors if _asks(scene, a.phrase.head, range(first, last + 1))}
    return {role: [f for f in held if f[1] not in asking] for role, held in roles.items()} if asking else roles


def _asks(scene: Scene, node: int, inside: range) -> bool:
    """Whether somebody hangs on an interview that is not the act itself."""
    token = scene.sentence.tokens[node]
    above = token.head - 1
    held = above >= 0 and above not in inside and scene.sentence.tokens[above].lemma == "interview"
    return held and token.deprel in ("nmod", "obl", "nmod:poss", "compound")


POSSESSIVE: Final = frozenset("his her their its our".split())
HOMES: Final = frozenset("country nation people government".split())
"""Words for somebody's own state, for which he speaks: "his country's condolences" are his."""


def without_own_state(scene: Scene, roles: Roles) -> Roles:
    """The roles with him who says "his" of a state, for which he acts in words, in its place."""
    tokens = scene.sentence.tokens
    own = [
        a
        for a in scene.actors
        if tokens[a.phrase.head].deprel == "nmod:poss"
        and tokens[a.phrase.first].text.lower() in POSSESSIVE
        and tokens[a.phrase.head].lemma in HOMES
    ]
    spans = {a.phrase.span for a in own}
    left = [f for f in roles["actors"] if f[1] not in spans]
    if len(left) == len(roles["actors"]):
        return roles
    speakers = left or next((found for a in own if (found := _subjects_above(scene, a.phrase.head))), [])
    return {**roles, "actors": speakers or roles["actors"]}


def without_told_before(scene: Scene, verb: int, roles: Roles) -> Roles:
    """The roles of words joined to a verb of saying without who acts in what that says, where others are left.

    "Insisted its forces held the fort, but welcomed Chad's offer": the forces are not welcomed; ``verb``: of the words.
    """
    tokens = scene.sentence.tokens
    above = tokens[verb].head - 1
    if tokens[verb].deprel != "conj" or not 0 <= above < verb:
        return roles
    clauses = [n for n, t in enumerate(tokens) if t.head - 1 == above and t.deprel == "ccomp" and n < verb]
    told = [n for n, t in enumerate(tokens) if t.head - 1 in clauses and t.deprel.startswith("nsubj")]
    spans = {a.phrase.span for a in scene.actors if a.phrase.head in told}
    left = [f for f in roles["recipients"] if f[1] not in spans]
    return {**roles, "recipients": left or roles["recipients"]}


def _subjects_above(scene: Scene, node: int) -> list[Filler]:
    """The people who are the subject of the nearest verb above a word that has some."""
    tokens = scene.sentence.tokens
    for _ in range(len(tokens)):
        node = tokens[node].head - 1
        if node < 0:
            break
        subjects = [a for a in scene.actors if a.phrase.kind == "person" and tokens[a.phrase.head].head - 1 == node]
        if found := fillers_of(a for a in subjects if tokens[a.phrase.head].deprel == "nsubj"):
            return found
    return []


def _speakers(scene: Scene, verb: int) -> set[str]:
    """The subjects of the verb of saying that a clause completes."""
    tokens = scene.sentence.tokens
    above = tokens[verb].head - 1
    if above < 0 or tokens[verb].deprel not in ("ccomp", "parataxis") or tokens[above].lemma not in REPORTING:
        return set()
    subjects = (a for a in scene.actors if tokens[a.phrase.head].head - 1 == above)
    return {e for a in subjects if tokens[a.phrase.head].deprel == "nsubj" for e in a.entities}
