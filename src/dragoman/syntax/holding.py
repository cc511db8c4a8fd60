"""What goes on while it is told: "talks are being held in Oslo today"."""

from __future__ import annotations

from typing import Final

from dragoman.syntax.cues import Cue
from dragoman.syntax.tree import Tree

HOLDING: Final = frozenset("hold conduct stage host".split())
"""Verbs of what is done with a meeting, as long as it lasts."""

NOW: Final = ("VBZ", "VBP")


def being_held(tree: Tree, head: int) -> list[Cue]:
    """The cue that an event goes on, where a verb says in the present that it is being held; a plan has a day to come.

    Args:
        tree: Of the sentence.
        head: The event's noun, whose verb holds it, or that verb.
    """
    verb = tree.heads[head] if tree.rels[head] == "nsubj" else head
    if verb < 0 or tree.lemmas[verb] not in HOLDING:
        return []
    helpers = [child for child in tree.children[verb] if tree.rels[child] == "aux"]
    words = {tree.words[child] for child in helpers}
    present = any(tree.lemmas[child] == "be" and tree.xpos[child] in NOW for child in helpers)
    if not present or "being" not in words:
        return []
    return [Cue("ongoing", tuple(sorted(helpers)), "form:being held", sure=True)]
