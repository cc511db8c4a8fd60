"""Whom a deed told beside another clause does not concern: who acts in that clause, and whom it only names later."""

from __future__ import annotations

from typing import Final

from dragoman.records.tellings import StateWords
from dragoman.stages.frames.adjectives import struck_grounds
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import below, hangs_on
from dragoman.syntax.structure import Predicate

BESIDE: Final = frozenset("after when because since before while as".split())
"""Conjunctions of a clause that dates or explains what its main clause tells."""


def as_struck_there(scene: Scene, predicate: Predicate, words: StateWords, roles: Roles) -> Roles:
    """The roles of force used in a state's place without the subject of the clause above, which suffers elsewhere.

    "Kenya protested after Eritrean jets bombed a village in Sudan" tells of bombs on Sudan, if the text has it, or on
    nobody who is named.
    """
    tokens = scene.sentence.tokens
    above = tokens[predicate.head].head - 1
    marks = {tokens[n].text.lower() for n in below(tokens, (predicate.head,), "mark")}
    if above < 0 or tokens[predicate.head].deprel not in ("advcl", "ccomp") or marks.isdisjoint(BESIDE):
        return roles
    reacting = {
        entity
        for a in scene.actors
        if tokens[a.phrase.head].head - 1 == above and tokens[a.phrase.head].deprel == "nsubj"
        for entity in a.entities
    }
    inside = {a.phrase.span for a in scene.actors if hangs_on(tokens, a.phrase.head, (predicate.head,))}
    if any(entity not in reacting or span in inside for entity, span in roles["recipients"]):
        return roles
    struck = struck_grounds(scene, predicate, words, {e for e, _ in roles["actors"]})
    there = [n for n, _, last in scene.places if hangs_on(tokens, last, (predicate.head,))]
    elsewhere = any(n not in words.grounds for n in there)
    return {**roles, "recipients": struck or ([] if elsewhere else roles["recipients"])}


def without_later_ones(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of a participle that describes a thing without actors whom only a later clause names.

    "Papers seized in the raid showed that Chad had paid" tells of no seizure by Chad.
    """
    tokens = scene.sentence.tokens
    at = predicate.head
    if tokens[at].deprel != "acl" or tokens[at].upos != "VERB" or predicate.voice != "passive":
        return roles
    behind = [a for a in scene.actors if a.phrase.first > at and not hangs_on(tokens, a.phrase.head, (at,))]
    later = {a.phrase.span for a in behind if not _does(scene, a.phrase.head)}
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in later]}


def _does(scene: Scene, head: int) -> bool:
    """Whether a word, or the one that it is joined to, stands behind "by"."""
    tokens = scene.sentence.tokens
    head = tokens[head].head - 1 if tokens[head].deprel == "conj" else head
    return tokens[head].deprel == "obl:agent"
