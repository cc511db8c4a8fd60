"""Lists of three or more who do the same: "Chad's Vik, Peru's Rey and Cui of Laos arrived", "will go to A, B and C"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene

JOINING: Final = frozenset((",", "and", "&", "as", "well"))
"""Words between two of a list, of which the last two have more than a comma."""

ACROSS: Final[Mapping[str, tuple[str, ...]]] = {
    "actors": ("recipients", "host"),
    "visitor": ("recipients", "host"),
    "recipients": ("actors", "visitor"),
    "host": ("actors", "visitor"),
}
"""Roles that all of a list fill if one does, each with those whose fillers stand on the other side."""


def with_lists(scene: Scene, roles: Roles) -> Roles:
    """The roles with all of a list of people, or of states, of whom one fills them and none is on the other side."""
    out = {role: list(fillers) for role, fillers in roles.items()}
    for listed in _lists(scene):
        members = {e: a.phrase.span for a in listed for e in a.entities}
        for role, across in ACROSS.items():
            known = {e for e, _ in out[role]}
            other = {e for side in across for e, _ in out[side]}
            if known & members.keys() and not other & members.keys():
                out[role].extend((e, span) for e, span in members.items() if e not in known)
    return out


def _lists(scene: Scene) -> Iterator[list[Actor]]:
    """Each row of three or more of one kind that hang together in the tree and have an "and" before the last."""
    outer = sorted((a for a in scene.actors if not a.phrase.inner), key=lambda a: a.phrase.first)
    row: list[Actor] = outer[:1]
    for one, other in pairwise(outer):
        between = [t.text.lower() for t in scene.sentence.tokens[one.phrase.last + 1 : other.phrase.first]]
        if between and JOINING.issuperset(between) and one.phrase.kind == other.phrase.kind:
            row.append(other)
            if set(between) != {","}:
                yield from _as_list(scene, row)
                row = [other]
        else:
            row = [other]


def _as_list(scene: Scene, row: Sequence[Actor]) -> Iterator[list[Actor]]:
    """A row as the list that it is, if it is one."""
    inside = range(row[0].phrase.first, row[-1].phrase.last + 1)
    if len({e for a in row for e in a.entities}) > 2 and _hangs_together(scene, row, inside):
        yield list(row)


def _hangs_together(scene: Scene, row: Sequence[Actor], inside: Collection[int]) -> bool:
    """Whether one alone of a row hangs on a word outside it; a clause that ends in it has two that do."""
    heads = [scene.sentence.tokens[a.phrase.head].head - 1 for a in row]
    return sum(n not in inside for n in heads) == 1


def with_joined_receivers(scene: Scene, roles: Roles) -> Roles:
    """The roles of a message that goes to all whom "and" joins to one to whom it goes: "greetings to Lund and Vik"."""
    tokens = scene.sentence.tokens
    heads = {a.phrase.span: a.phrase.head for a in scene.actors}
    upon = {span for _, span in roles["recipients"]}
    led = [a.phrase for a in scene.actors if a.phrase.first and tokens[a.phrase.first - 1].text.lower() == "to"]
    to = {n for phrase in led if phrase.span in upon for n in range(phrase.first, phrase.last + 1)}
    joined = [f for f in roles["actors"] if f[1] in heads and _climbs_to(scene, heads[f[1]], to)]
    if not joined:
        return roles
    known = {e for e, _ in roles["recipients"]}
    receivers = [*roles["recipients"], *(f for f in joined if f[0] not in known)]
    return {**roles, "actors": [f for f in roles["actors"] if f not in joined], "recipients": receivers}


BESIDE: Final = ("conj", "appos", "nmod:desc", "flat")
"""Relations of those who are named together, and of their titles."""


def _climbs_to(scene: Scene, node: int, tops: Collection[int]) -> bool:
    """Whether somebody is named together with one of some others."""
    tokens = scene.sentence.tokens
    for _ in tokens:
        if tokens[node].deprel not in BESIDE or tokens[node].head < 1:
            return False
        node = tokens[node].head - 1
        if node in tops:
            return True
    return False
