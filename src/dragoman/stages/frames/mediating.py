"""Who mediates by the adjective before it: "through Russian mediation", "Qatari-mediated talks"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import deed_of_states, state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.adjectives import mediation_at
from dragoman.syntax.classes import DELEGATIONS

STEPS: Final = 3
"""Most steps up the tree from the mediation to the act."""


MEDIATED: Final = ("mediation", "talks", "meeting", "agreement")
"""Kinds of events that a third side may bring about."""

BROUGHT: Final = "other"
"""The kind of those that one may too, where the participle stands behind their own words: "a truce mediated by …"."""


def with_mediators(scene: Scene, kind: str, inside: range, roles: Roles, adjectives: Mapping[str, str]) -> Roles:
    """An event's roles with those whose mediation brings it about, where words beside it name them.

    Whom the model took for the mediator of a mediation is a party to it then.

    Args:
        scene: The sentence with its actors.
        kind: The event's kind.
        inside: The tokens that tell it.
        roles: Its roles so far.
        adjectives: Folded adjective of a state -> its entity.
    """
    roles = _without_parties(scene, roles) if kind == "mediation" else _without_leaders(scene, roles)
    third = list(dict(_found(scene, kind, inside, adjectives)).items()) if kind in (*MEDIATED, BROUGHT) else []
    if not third:
        return roles
    ids = {e for e, _ in third}
    parties = [*roles["actors"], *(roles["mediator"] if kind == "mediation" else ())]
    others = {role: [f for f in fillers if f[0] not in ids] for role, fillers in roles.items()}
    actors = [f for n, f in enumerate(parties) if f[0] not in ids and f[0] not in {e for e, _ in parties[:n]}]
    actors = [f for f in actors if f[1] not in _tellers(scene, inside)] if len(actors) == 1 else actors
    return {**others, "actors": actors, "mediator": third}


def _tellers(scene: Scene, inside: range) -> set[Span]:
    """The words for the subject of a verb in whose clause mediated talks are told: "Chad fears that they failed"."""
    tokens = scene.sentence.tokens
    at, above = inside[-1], list[int]()
    for _ in range(len(tokens)):
        head = tokens[at].head - 1
        if head < 0:
            break
        if tokens[at].deprel == "ccomp":
            above.append(head)
        at = head
    return {
        a.phrase.span
        for a in scene.actors
        if tokens[a.phrase.head].deprel == "nsubj" and tokens[a.phrase.head].head - 1 in above
    }


LEADING: Final = ("lead", "head")
"""Verbs of who speaks for a side at talks: he goes between none."""


def _without_leaders(scene: Scene, roles: Roles) -> Roles:
    """The roles, who leads one side of a contact as one of those who take part: "with Lund leading the host side"."""
    tokens = scene.sentence.tokens
    leading = {
        t.head - 1
        for t in tokens
        if t.deprel == "obj" and t.lemma in DELEGATIONS and t.head and tokens[t.head - 1].lemma in LEADING
    }
    heads = {a.phrase.span: tokens[a.phrase.head].head - 1 for a in scene.actors}
    party = [f for f in roles["mediator"] if heads.get(f[1]) in leading]
    if not party:
        return roles
    known = {e for e, _ in roles["actors"]}
    actors = [*roles["actors"], *(f for f in party if f[0] not in known)]
    return {**roles, "actors": actors, "mediator": [f for f in roles["mediator"] if f not in party]}


BETWEEN: Final = frozenset(("between", "among", "amongst"))


def _without_parties(scene: Scene, roles: Roles) -> Roles:
    """The roles of a mediation, those between whom it is as its parties: "Oman mediated between Chad and Mali"."""
    parties = dict(fillers_of(named_between(scene)))
    if not parties or not set(parties) < set(parties) | {e for e, _ in roles["mediator"]}:
        return roles
    actors = [*(f for f in roles["actors"] if f[0] not in parties), *parties.items()]
    return {**roles, "actors": actors, "mediator": [f for f in roles["mediator"] if f[0] not in parties]}


def named_between(scene: Scene) -> Iterator[Actor]:
    """The actors of each list behind "between"."""
    tokens = scene.sentence.tokens
    outer = sorted((a for a in scene.actors if not a.phrase.inner), key=lambda a: a.phrase.first)
    for n, token in enumerate(tokens):
        at = n + 1
        while token.text.lower() in BETWEEN and at < len(tokens):
            actor = next((a for a in outer if a.phrase.first == at), None)
            if actor is None and tokens[at].text.lower() not in ("and", ",", "the"):
                break
            if actor is not None:
                yield actor
            at = actor.phrase.last + 1 if actor is not None else at + 1


def _found(scene: Scene, kind: str, inside: range, adjectives: Mapping[str, str]) -> Iterator[Filler]:
    tokens = scene.sentence.tokens
    for n in range(len(tokens)):
        how = mediation_at(tokens, n)
        brought = how == "verb" and _is_brought(tokens, n, inside)
        if not brought and (kind == BROUGHT or not _belongs(scene, n, inside)):
            continue
        if how == "noun":
            yield from deed_of_states(scene, n, n, adjectives)
            yield from _named_before(scene, n)
        elif how == "verb":
            between = {a.phrase.span for a in named_between(scene)}
            yield from fillers_of(a for a in scene.actors if _is_agent(scene, a, n) and a.phrase.span not in between)
        elif how == "participle" and n > 1:  # "Qatari-mediated": the mark stands between
            actor = scene.actor_at(n - 2)
            entity, start = state_at(scene, n - 2, adjectives)
            if actor is not None:
                yield from ((e, actor.phrase.span) for e in actor.entities)
            elif entity is not None:
                yield entity, scene.sentence.span_of(start, n - 2)


def _is_brought(tokens: Sequence[Token], n: int, inside: range) -> bool:
    """Whether a participle says of an act's own words who brought it about: "the swap, mediated by Oman"."""
    return tokens[n].head - 1 in inside or any(
        tokens[i].head - 1 == n and tokens[i].deprel == "nsubj:pass" for i in inside
    )


def _is_agent(scene: Scene, actor: Actor, verb: int) -> bool:
    """Whether somebody stands behind "by" of a participle, or in the list there: "brokered by Oman and Qatar"."""
    tokens = scene.sentence.tokens
    token = tokens[actor.phrase.head]
    while token.deprel == "conj" and token.head:
        token = tokens[token.head - 1]
    return token.head - 1 == verb and token.deprel == "obl:agent"


def _named_before(scene: Scene, noun: int) -> Iterator[Filler]:
    """Who is named before the noun: "African Union mediation", "Oman's mediation"."""
    tokens = scene.sentence.tokens
    for actor in scene.actors:
        head = tokens[actor.phrase.head]
        if head.head - 1 == noun and head.deprel in ("compound", "nmod:poss") and actor.phrase.last < noun:
            yield from ((e, actor.phrase.span) for e in actor.entities)


def _belongs(scene: Scene, node: int, inside: range) -> bool:
    """Whether a word is in an act's words or hangs on them by a few steps."""
    tokens = scene.sentence.tokens
    for _ in range(STEPS + 1):
        if node in inside:
            return True
        if node < 0:
            return False
        node = tokens[node].head - 1
    return False
