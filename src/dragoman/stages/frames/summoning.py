"""Who is called in: the envoy behind the verb, though a wrong tree makes him no object of it."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.classes import ENVOYS


def as_summoned(scene: Scene, first: int, last: int, roles: Roles, posts: Mapping[tuple[int, int], str]) -> Roles:
    """The roles of a summons told by an active verb with the envoy behind it as recipient and its subject as actor.

    Of a passive by nobody named the actor is the state of the envoy's post: "the ambassador to Oslo was summoned".

    Args:
        scene: The sentence.
        first: The first token that tells it.
        last: Its last one.
        roles: Who fills what.
        posts: Sentence and last token of a post's name -> entity of the state.
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    verb = next((n for n in inside if tokens[n].upos == "VERB"), None)
    if verb is None:
        return roles
    if any(t.head - 1 == verb and t.deprel == "aux:pass" for t in tokens):
        hosts = [(e, tokens[at].span) for (number, at), e in posts.items() if number == scene.number]
        return {**roles, "actors": hosts} if len(hosts) == 1 and not roles["actors"] else roles
    called = [a for a in scene.actors if a.phrase.first > verb and tokens[a.phrase.head].head - 1 in inside]
    envoys = fillers_of([a for a in called if _is_envoy(scene, a)])
    if not envoys:
        return roles
    calling = [
        a
        for a in scene.actors
        if a.phrase.last < verb
        and tokens[a.phrase.head].head - 1 == verb
        and tokens[a.phrase.head].deprel[:5] == "nsubj"
    ]
    upon = {e for e, _ in envoys}
    actors = fillers_of(calling) or [f for f in roles["actors"] if f[0] not in upon]
    return {**roles, "actors": actors, "recipients": envoys}


def _is_envoy(scene: Scene, actor: Actor) -> bool:
    words = scene.sentence.tokens[actor.phrase.first : actor.phrase.last + 1]
    return any(t.text.lower() in ENVOYS for t in words)
