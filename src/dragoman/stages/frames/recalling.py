"""From which state an envoy is called home: the state of the post is who the recall is done to."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import owners, state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.classes import ENVOYS


def as_recalled(
    scene: Scene,
    roles: Roles,
    posts: Mapping[tuple[int, int], str],
    adjectives: Mapping[str, str],
    countries: Mapping[str, str | None],
) -> Roles:
    """The roles of a recall with the states of the posts as recipients, in place of the envoys themselves.

    Where no post is told the envoys stay: they are all that the text names. Where nobody recalls them, the state whose
    envoys they are does, or they stand for it.

    Args:
        scene: The sentence.
        roles: Who fills what.
        posts: Sentence and last token of a post's name -> entity of the state.
        adjectives: Folded adjective of a state -> its entity.
        countries: Entity -> country; who is of no known state is not who recalls a known state's envoy.
    """
    senders = [f for a in _recalled(scene) for f in _senders(scene, a, adjectives)]
    called = {e for a in _recalled(scene) for e in a.entities}
    own = [f for f in senders if f[0] not in called]
    if not roles["actors"] or (own and all(countries.get(e) is None for e, _ in roles["actors"])):
        roles = {**roles, "actors": own or senders}
        acting = {e for e, _ in roles["actors"]}
        roles = {**roles, "recipients": [f for f in roles["recipients"] if f[0] not in acting]}
    found: list[Filler] = []
    acting = {e for e, _ in roles["actors"]}
    for (sentence, last), entity in posts.items():
        if sentence == scene.number and entity not in acting and all(entity != known for known, _ in found):
            found.append((entity, scene.sentence.tokens[last].span))
    envoys = {a.phrase.span for a in scene.actors if _is_envoy(scene, a)}
    if not found:
        return roles
    left = [f for f in roles["recipients"] if f[1] not in envoys and f[0] not in {e for e, _ in found}]
    return {**roles, "recipients": [*found, *left]}


def _is_envoy(scene: Scene, actor: Actor) -> bool:
    tokens = scene.sentence.tokens[actor.phrase.first : actor.phrase.last + 1]
    return any(t.text.lower() in ENVOYS for t in tokens)


def _recalled(scene: Scene) -> list[Actor]:
    """The envoys who are the subject of a passive: "Peru's ambassador was recalled"."""
    tokens = scene.sentence.tokens
    return [a for a in scene.actors if tokens[a.phrase.head].deprel == "nsubj:pass" and _is_envoy(scene, a)]


def _senders(scene: Scene, envoy: Actor, adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose envoy somebody is called: "Peru's ambassador", "the Peruvian ambassador"; else himself."""
    tokens = scene.sentence.tokens
    before = range(envoy.phrase.first, envoy.phrase.head)  # behind stands the post: "to Mexico"
    told = [(e, tokens[n].span) for n in before if (e := state_at(scene, n, adjectives)[0])]
    return owners(scene, envoy.phrase.head) or told or [(e, envoy.phrase.span) for e in envoy.entities]
