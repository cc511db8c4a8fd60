"""Who protests: the crowd, and not those who handle it, "police detained ninety people at a protest"."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import below, cases, first_of_list

HANDLING: Final = frozenset(
    """detain arrest disperse beat kill wound injure shoot attack quell crush suppress round break crack fire use deploy
    hurt club""".split()
)
"""Verbs of what is done to a crowd."""

GATHERINGS: Final = frozenset("protest demonstration rally march riot unrest".split())
"""Nouns of what a crowd does."""

THERE: Final = frozenset(("at", "during", "in", "on"))
"""Prepositions of where it is done."""


def without_handlers(scene: Scene, noun: int, roles: Roles) -> Roles:
    """The roles of a protest told by a noun without those who handle its crowd, the subject of the verb above it."""
    tokens = scene.sentence.tokens
    top = first_of_list(tokens, noun)
    verb = tokens[top].head - 1
    whom = verb >= 0 and tokens[top].deprel == "nmod" and tokens[verb].deprel in ("obj", "nsubj:pass")
    verb = tokens[verb].head - 1 if whom else verb  # "detained ninety people at a protest"
    if tokens[noun].lemma not in GATHERINGS or verb < 0 or tokens[verb].lemma not in HANDLING:
        return roles
    there = (whom or tokens[top].deprel == "obl") and not cases(tokens, top).isdisjoint(THERE)
    if not there and tokens[top].deprel != "obj":
        return roles
    handling = {a.phrase.span for a in scene.actors if a.phrase.head in below(tokens, (verb,), "nsubj", "obl:agent")}
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in handling]}
