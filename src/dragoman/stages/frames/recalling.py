"""From which state an envoy is called home: the state of the post is who the recall is done to."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.records.tellings import Filler
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import ENVOYS

Roles = dict[str, list[Filler]]


def as_recalled(scene: Scene, roles: Roles, posts: Mapping[tuple[int, int], str]) -> Roles:
    """The roles of a recall with the states of the posts as recipients, in place of the envoys themselves.

    Where no post is told the envoys stay: they are all that the text names.

    Args:
        scene: The sentence.
        roles: Who fills what.
        posts: Sentence and last token of a post's name -> entity of the state.
    """
    found: list[Filler] = []
    acting = {e for e, _ in roles["actors"]}
    for (sentence, last), entity in posts.items():
        if sentence == scene.number and entity not in acting and all(entity != known for known, _ in found):
            found.append((entity, scene.sentence.tokens[last].span))
    envoys = {
        a.phrase.span
        for a in scene.actors
        if any(t.text.lower() in ENVOYS for t in scene.sentence.tokens[a.phrase.first : a.phrase.last + 1])
    }
    if not found:
        return roles
    left = [f for f in roles["recipients"] if f[1] not in envoys and f[0] not in {e for e, _ in found}]
    return {**roles, "recipients": [*found, *left]}
