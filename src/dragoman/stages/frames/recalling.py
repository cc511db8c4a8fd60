"""From which state an envoy is called home: the state of the post is who the recall is done to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import owners, state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.classes import ENVOYS
from dragoman.syntax.climbing import below, cases


def as_recalled(
    scene: Scene,
    roles: Roles,
    posts: Mapping[tuple[int, int], str],
    adjectives: Mapping[str, str],
    countries: Mapping[str, str | None],
) -> Roles:
    """The roles of a recall with the states of the posts as recipients, in place of the envoys themselves.

    Where no post is told, it is the state with which ties are cut beside; the recaller's own envoys are never acted
    upon, others stay: they are all that the text names. Where nobody recalls them, the state whose envoys they are
    does, or they stand for it.

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
    found = found or [f for f in _left_beside(scene) if f[0] not in acting]
    if not found:
        homes = {c for e in acting if (c := countries.get(e))}
        mine = {e for e, span in roles["recipients"] if span in envoys and countries.get(e) in homes}
        return {**roles, "recipients": [f for f in roles["recipients"] if f[0] not in mine]}
    left = [f for f in roles["recipients"] if f[1] not in envoys and f[0] not in {e for e, _ in found}]
    return {**roles, "recipients": [*found, *left]}


TIES: Final = frozenset("tie relation".split())
CUTTING: Final = frozenset("cut sever break suspend downgrade freeze rupture".split())
"""What is cut with the state whose post an envoy leaves: "recalled its envoy and cut ties with Chad"."""


def _left_beside(scene: Scene) -> list[Filler]:
    """Those with whom ties are cut in the same breath as envoys are recalled."""
    tokens = scene.sentence.tokens
    cut = [n for n, t in enumerate(tokens) if t.lemma in CUTTING and t.upos == "VERB"]
    ties = [n for n in below(tokens, cut, "obj", "nsubj:pass") if tokens[n].lemma in TIES]
    parted = [tokens[n].head - 1 for n in ties]
    joined = [v for v in parted if tokens[v].deprel == "conj" or below(tokens, (v,), "conj")]
    whom = [n for n in below(tokens, (*ties, *parted), "nmod", "obl") if "with" in cases(tokens, n)] if joined else []
    return fillers_of(a for n in whom if (a := scene.actor_at(n)) is not None)


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
