"""Words of blame in a participle behind a noun: who blames is whose paper it is, or who did what the clause tells.

"Blocked a Chadian statement condemning Mali", "expelled an envoy accused of spying".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import owners, state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import DESERVED, PAPERS
from dragoman.syntax.climbing import below
from dragoman.syntax.structure import Predicate

WRITTEN: Final = PAPERS | frozenset(
    "resolution draft report letter declaration motion article text note verbale demarche memorandum petition".split()
)
"""Nouns of what says something itself."""

ACCUSING: Final = ("accused", "suspected")
"""Participles that say why something is done to somebody."""

PUNISHING: Final = DESERVED | frozenset("ban bar summon seize deport try hold".split())
"""Verbs of those who do it, and so accuse him."""


def as_described(scene: Scene, predicate: Predicate | None, adjectives: Mapping[str, str], roles: Roles) -> Roles:
    """The roles of words told by a participle without the subject of the clause, who says nothing of the kind.

    Args:
        scene: The sentence with its actors.
        predicate: The predicate of the words, if they have one.
        adjectives: Folded adjective of a state -> its entity.
        roles: Who fills the roles so far.
    """
    tokens = scene.sentence.tokens
    noun = _described(scene, predicate) if predicate is not None else None
    if predicate is None or noun is None:
        return roles
    verb = predicate.head
    if tokens[verb].xpos == "VBG" and tokens[noun].lemma in WRITTEN:
        above = tokens[noun].head - 1
        handed = _subjects(scene, above, "nsubj:pass")  # "Lund was handed a note demanding"
        said = [*_subjects(scene, above), *handed]
        left = [f for f in roles["actors"] if f not in said]
        upon = roles["recipients"] or handed
        return {**roles, "actors": _issuers(scene, noun, adjectives) or left, "recipients": upon}
    if tokens[verb].text.lower() in ACCUSING and not below(tokens, [verb], "obl:agent"):
        accused = fillers_of(a for a in scene.actors if a.phrase.head == noun)
        above = tokens[noun].head - 1
        punished = above >= 0 and tokens[noun].deprel == "obj" and tokens[above].lemma in PUNISHING
        return {**roles, "actors": _subjects(scene, above) if punished else [], "recipients": accused}
    return roles


def _described(scene: Scene, predicate: Predicate) -> int | None:
    """The noun that a participle describes: on which it hangs, or right behind which a wrong tree has it."""
    tokens, verb = scene.sentence.tokens, predicate.head
    if predicate.pos != "verb" or tokens[verb].deprel not in ("acl", "advcl"):
        return None
    if tokens[verb].deprel == "acl":
        return tokens[verb].head - 1
    behind = verb > 0 and tokens[verb - 1].head == tokens[verb].head and tokens[verb - 1].deprel == "obj"
    return verb - 1 if behind else None


def _issuers(scene: Scene, noun: int, adjectives: Mapping[str, str]) -> list[Filler]:
    """Whose a paper is by the name or the adjective before it."""
    if found := owners(scene, noun):
        return found
    entity, start = state_at(scene, noun - 1, adjectives) if noun else (None, 0)
    return [(entity, scene.sentence.span_of(start, noun - 1))] if entity else []


def _subjects(scene: Scene, verb: int, relation: str = "nsubj") -> list[Filler]:
    heads = below(scene.sentence.tokens, [verb], relation) if verb >= 0 else []
    return fillers_of(a for a in scene.actors if a.phrase.head in heads)
