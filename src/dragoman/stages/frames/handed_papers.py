"""Whose words a paper has: not those of who is handed it, "the envoy was given a note that condemned it"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import PAPERS
from dragoman.syntax.climbing import below, first_of_list

HANDED: Final = PAPERS | frozenset(
    "note memorandum letter message memo cable demarche démarche ultimatum protest".split()
)
"""What somebody is handed."""

GIVING: Final = frozenset("give hand deliver serve present send pass".split())
GETTING: Final = frozenset("receive get accept obtain".split())
"""Verbs of which the receiver is the subject, the former in the passive."""


def without_receivers(scene: Scene, head: int, roles: Roles) -> Roles:
    """The roles of what a paper says without those who were handed it as its authors; it is said to them.

    ``head``: the verb of what the paper says.
    """
    tokens = scene.sentence.tokens
    top = first_of_list(tokens, head)
    paper = tokens[top].head - 1
    if paper < 0 or not tokens[top].deprel.startswith("acl") or tokens[paper].lemma not in HANDED:
        return roles
    spans = {a.phrase.span for n in _receivers(tokens, paper) if (a := scene.actor_at(n)) is not None}
    actors = [f for f in roles["actors"] if f[1] not in spans]
    given = [f for f in roles["actors"] if f[1] in spans]
    return {**roles, "actors": actors, "recipients": roles["recipients"] or given}


def _receivers(tokens: Sequence[Token], paper: int) -> list[int]:
    """Those to whom a paper is handed by the verb of which it is the object."""
    verb = tokens[paper].head - 1
    if verb < 0 or tokens[paper].deprel not in ("obj", "obl"):
        return []
    if tokens[verb].lemma in GIVING:
        return below(tokens, (verb,), "nsubj:pass", "iobj")
    return below(tokens, (verb,), "nsubj") if tokens[verb].lemma in GETTING else []
