"""Those whom "and" joins to the subject of a verb, also where the tree has lost one of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.structure import Predicate

JOINTS: Final = (["and"], ["&"], [",", "and"])
"""What stands between two who do something together."""


def joined_subjects(scene: Scene, predicate: Predicate) -> Iterator[Actor]:
    """The actors before an active verb whom "and" alone parts from one who does what it tells, that one aside.

    "Jordan's King Lund and Egypt's President Berg congratulated Aalto": the tree may take Berg for Lund's name.
    """
    if predicate.pos != "verb" or predicate.voice == "passive":
        return
    agents = {a.head for a in predicate.arguments if a.slot == "agent" and not a.shared}
    outer = sorted((a for a in scene.actors if not a.phrase.inner), key=lambda a: a.phrase.first)
    found = {a.phrase.first for a in outer if any(a.phrase.first <= n <= a.phrase.last for n in agents)}
    for one, other in pairwise(outer):
        between = [t.text.lower() for t in scene.sentence.tokens[one.phrase.last + 1 : other.phrase.first]]
        if one.phrase.first in found and between in JOINTS and other.phrase.last < predicate.head:
            found.add(other.phrase.first)
            yield other
