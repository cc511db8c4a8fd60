"""The parties of an act whom its own words name, where others of the sentence have no part in it."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.records.language import Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import WARS
from dragoman.syntax.climbing import below, cases, hangs_on
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
    """The roles of a visit's noun with its owner as the only visitor, where it has one ("Cui said of Hu's visit").

    So of who stands behind its "by" ("the White House visit by Hu"), or of the subject of its verb, where nobody owns
    it: "told the ministers that he would delay the trip".
    """
    tokens = scene.sentence.tokens
    owners = below(tokens, (head,), "nmod:poss") or _behind_by(tokens, head)
    own = owners or _subjects_of_object(tokens, head)
    owning = {a.phrase.span for a in scene.actors if a.phrase.head in own}
    if not any(span in owning for _, span in roles["visitor"]):
        return roles
    if not owners:  # who comes along stands in the clause of the verb
        owning |= {a.phrase.span for a in scene.actors if hangs_on(tokens, a.phrase.head, (tokens[head].head - 1,))}
    others = {span for _, span in roles["visitor"]} - owning
    kept = {role: [f for f in roles[role] if f[1] not in others] for role in ("visitor", "actors")}
    return {**roles, **kept}


def _behind_by(tokens: Sequence[Token], noun: int) -> list[int]:
    """Those, and who is joined to them, who stand behind a noun's "by"."""
    agents = [n for n in below(tokens, (noun,), "nmod") if "by" in cases(tokens, n)]
    return [*agents, *below(tokens, agents, "conj")]


def _subjects_of_object(tokens: Sequence[Token], noun: int) -> list[int]:
    """The subject, and those joined to it, of an active verb with a noun as its object that no phrase says to be whose.

    "Delayed the trip"; not "delayed the trip by Lund".
    """
    told = any({"by", "of", "from"} & cases(tokens, n) for n in below(tokens, (noun,), "nmod"))
    if tokens[noun].deprel != "obj" or told:
        return []
    subjects = below(tokens, (tokens[noun].head - 1,), "nsubj")
    return [*subjects, *below(tokens, subjects, "conj")]
