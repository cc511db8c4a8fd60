"""Who is among those told of: "other leaders to call up Singh included Karzai and Erdogan" has them call."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import below

INCLUDING: Final = frozenset("include comprise number".split())
"""Verbs of whom several are."""


def with_included(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a contact told in a clause on several, with those by name whom these are said to include.

    Args:
        scene: The sentence.
        first: The first token that tells the contact.
        last: Its last one.
        roles: Who fills what.
    """
    tokens = scene.sentence.tokens
    several = {tokens[n].head - 1 for n in range(first, last + 1) if tokens[n].deprel in ("acl", "acl:relcl")}
    verbs = [tokens[n].head - 1 for n in several if tokens[n].deprel == "nsubj"]
    objects = below(tokens, [v for v in verbs if tokens[v].lemma in INCLUDING], "obj")
    heads = {*objects, *below(tokens, objects, "conj")}
    named = fillers_of(a for a in scene.actors if a.phrase.head in heads)
    if not named:
        return roles
    bare = {a.phrase.span for a in scene.actors if a.phrase.head in several}
    return {**roles, "actors": [*named, *(f for f in roles["actors"] if f[1] not in bare)]}
