"""Whose deed a noun is by the adjective before it: "Israeli airstrikes" are Israel's, whoever else stands near."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.records.tellings import Filler
from dragoman.stages.frames.scene import Scene
from dragoman.text.folding import fold


def deed_of_states(scene: Scene, first: int, last: int, adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives modify a noun, each with the adjective; none where the trigger is no noun.

    ``first`` and ``last``: the trigger's tokens. ``adjectives``: folded adjective -> entity.
    """
    tokens = scene.sentence.tokens
    heads = [n for n in range(first, last + 1) if tokens[n].upos == "NOUN"]
    found: list[Filler] = []
    for n, token in enumerate(tokens[: last + 1]):
        entity = adjectives.get(fold(token.text)) if token.text[:1].isupper() else None
        if entity is None or not heads or token.deprel not in ("amod", "compound", "conj"):
            continue
        head = token.head - 1
        if token.deprel == "conj" and 0 <= head < len(tokens):
            head = tokens[head].head - 1  # "Israeli and American strikes"
        if head in heads and n < head and all(entity != known for known, _ in found):
            found.append((entity, token.span))
    return found
