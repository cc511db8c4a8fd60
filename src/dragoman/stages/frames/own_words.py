"""The parties of an act whom its own words name, where others of the sentence have no part in it."""

from __future__ import annotations

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import WARS
from dragoman.syntax.climbing import hangs_on
from dragoman.syntax.structure import Predicate


def own_only(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of an act with those alone who stand in its own words; ``first`` and ``last``: the trigger's tokens."""
    heads = range(first, last + 1)
    own = {a.phrase.span for a in scene.actors if hangs_on(scene.sentence.tokens, a.phrase.head, heads)}
    return {role: [f for f in fillers if f[1] in own] for role, fillers in roles.items()}


def of_relative_only(scene: Scene, noun: int, roles: Roles) -> Roles:
    """The roles of a contact that a clause behind its noun says somebody had, with those alone whom these words name.

    "Told Rao of the call he had had with Vik" is no word of a call with Rao.
    """
    own = {e for a in scene.actors if hangs_on(scene.sentence.tokens, a.phrase.head, (noun,)) for e in a.entities}
    actors = [f for f in roles["actors"] if f[0] in own]
    return {**roles, "actors": actors} if len(actors) > 1 else roles


def fighters_only(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of a struggle's noun with those alone who stand in its own words or are its arguments."""
    if predicate.pos != "noun" or predicate.lemma not in WARS:
        return roles
    own = {a.head for a in predicate.arguments}
    kept = {
        a.phrase.span
        for a in scene.actors
        if a.phrase.head in own or hangs_on(scene.sentence.tokens, a.phrase.head, {predicate.head})
    }
    return {role: [f for f in fillers if f[1] in kept] for role, fillers in roles.items()}


def owners_only(scene: Scene, head: int, roles: Roles) -> Roles:
    """The roles of a visit's noun with its owner as the only visitor, where it has one ("Cui said of Hu's visit")."""
    tokens = scene.sentence.tokens
    owning = {
        a.phrase.span
        for a in scene.actors
        if tokens[a.phrase.head].head - 1 == head and tokens[a.phrase.head].deprel == "nmod:poss"
    }
    if not any(span in owning for _, span in roles["visitor"]):
        return roles
    others = {span for _, span in roles["visitor"]} - owning
    kept = {role: [f for f in roles[role] if f[1] not in others] for role in ("visitor", "actors")}
    return {**roles, **kept}
