"""From whom a reaction comes that something draws: "the vote drew criticism from Oslo", "sparked protests from China"."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import below, cases, first_of_list

DRAWING: Final = frozenset("draw provoke prompt trigger spark earn attract elicit face win bring meet cause".split())
"""Verbs of what brings a reaction about."""

REACTIONS: Final = frozenset(
    """condemnation criticism protest rebuke praise outcry applause response reaction objection warning threat anger
    complaint fire censure""".split()
)
"""Nouns of what others say to it."""


def as_reaction(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a reaction: those from whom it comes act, upon whoever draws it; of anything else its own.

    ``first`` and ``last``: the tokens that tell it, its noun or the verb before.
    """
    tokens = scene.sentence.tokens
    told = range(first, last + 1)
    near = [n for n, t in enumerate(tokens) if t.lemma in REACTIONS and t.upos == "NOUN" and t.deprel in ("obj", "obl")]
    noun = next((n for n in near if n in told or tokens[n].head - 1 in told), None)
    if noun is None or tokens[tokens[noun].head - 1].lemma not in DRAWING:
        return roles
    verb = tokens[noun].head - 1
    behind = [n for n in below(tokens, (noun, verb), "nmod", "obl") if "from" in cases(tokens, n) and n > noun]
    sources = fillers_of(a for a in scene.actors if first_of_list(tokens, a.phrase.head) in behind)
    if not sources:
        return roles
    acting = {e for e, _ in sources}
    drawn = fillers_of(a for n in below(tokens, (verb, *_over(scene, verb)), "nsubj") if (a := scene.actor_at(n)))
    upon = [f for f in drawn or roles["recipients"] if f[0] not in acting]
    return {**roles, "actors": sources, "recipients": upon}


def _over(scene: Scene, verb: int) -> list[int]:
    """The verb whose subject a participle shares: "soldiers took power, drawing condemnation"."""
    tokens = scene.sentence.tokens
    above = tokens[verb].head - 1
    if above < 0 or tokens[verb].deprel != "advcl" or tokens[verb].xpos != "VBG":
        return []
    return [above, first_of_list(tokens, above)]
