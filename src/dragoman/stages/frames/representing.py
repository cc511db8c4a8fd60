"""Who represents whom at a meeting takes part in it, and hosts nothing: "Lund represented Norway at the meeting"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import below, hangs_on

REPRESENT: Final = "represent"


def only_represents(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb tells no visit, but for whom somebody is at a contact that its sentence tells by another word."""
    tokens = sentence.tokens
    at = trigger.first
    visits = likeliest(trigger.kinds) == "visit"
    if not visits or at != trigger.last or tokens[at].lemma != REPRESENT or tokens[at].upos != "VERB":
        return False
    others = (t for t in sentence.triggers if t.score >= SURE and t.last != at)
    return any(likeliest(t.kinds) in JOINT and hangs_on(tokens, t.last, (at,)) for t in others)


def without_those_represented(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of a contact without its host and guest where they only represent others in it, or are represented.

    ``last``: the noun of the contact.
    """
    tokens = scene.sentence.tokens
    verb = tokens[last].head - 1
    if verb < 0 or tokens[verb].lemma != REPRESENT:
        return roles
    there = _sides(tokens, verb)
    aside = {a.phrase.span for a in scene.actors if a.phrase.head in there}
    return {**roles, **{role: [f for f in roles[role] if f[1] not in aside] for role in ("host", "visitor")}}


def _sides(tokens: Sequence[Token], verb: int) -> list[int]:
    """Who represents and who is represented."""
    return below(tokens, (verb,), "nsubj", "nsubj:pass", "obj", "obl")
