"""Who calls in whom: the envoy behind the verb, the ministry to which he is called, and what he is told there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Filler, Telling
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.classes import ENVOYS
from dragoman.syntax.climbing import below, cases
from dragoman.syntax.reasons import REASONS, reason_above

HOUSES: Final = ("government", "organization")
"""Kinds of phrases of the ministry to which an envoy is called."""

SPEAKING: Final = ("government", "country", "person")
"""Kinds of phrases of those who may tell of a summons as their own."""

TOLD: Final = frozenset(
    """warn tell inform remind urge ask request notify rebuke reprimand admonish lecture caution advise brief instruct
    reproach""".split()
)
"""Verbs of what an envoy who is called in hears; without an object he is who hears it: "was summoned and warned"."""

GIVEN: Final = frozenset(("hand", "give", "present", "serve"))
"""Verbs of what he gets there."""

CAUSES: Final = REASONS | {"after", "following", "in"}
"""Prepositions before what an envoy is called in for: "summoned after Lund's remarks", "in protest at Lund's visit"."""

CLIMB: Final = 3
"""Most clauses from what an envoy is told up to the verb that calls him."""


def as_summoned(
    scene: Scene,
    first: int,
    last: int,
    roles: Roles,
    posts: Mapping[tuple[int, int], str],
    reporters: Sequence[Filler] = (),
    homes: Mapping[str, str | None] | None = None,
) -> Roles:
    """The roles of a summons told by an active verb with the envoy behind it as recipient and its subject as actor.

    Of a passive the actor is the ministry to which the envoy is called; if nobody is named the state of his post, "the
    ambassador to Oslo was summoned", or else who tells of it and is of another state than he.

    Args:
        scene: The sentence.
        first: The first token that tells it.
        last: Its last one.
        roles: Who fills what.
        posts: Sentence and last token of a post's name -> entity of the state.
        reporters: Who tells of it.
        homes: Entity -> country code.
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    verb = next((n for n in inside if tokens[n].upos == "VERB"), None)
    if verb is None:
        return roles
    if any(t.head - 1 == verb and t.deprel == "aux:pass" for t in tokens):
        hosts = [(e, tokens[at].span) for (number, at), e in posts.items() if number == scene.number]
        return _as_called(scene, inside, roles, hosts, _tellers(scene, roles, reporters, homes or {}))
    called = [a for a in scene.actors if a.phrase.first > verb and tokens[a.phrase.head].head - 1 in inside]
    envoys = fillers_of([a for a in called if _is_envoy(scene, a)])
    if not envoys:
        return _without_caller(scene, verb, roles)
    subject = {n for n, t in enumerate(tokens[:verb]) if t.head - 1 == verb and t.deprel[:5] == "nsubj"}
    joined = {n for n, t in enumerate(tokens[:verb]) if t.deprel == "conj" and t.head - 1 in subject}
    calling = [a for a in scene.actors if a.phrase.head in subject | joined]
    upon = {e for e, _ in envoys}
    actors = fillers_of(calling) or [f for f in roles["actors"] if f[0] not in upon]
    return {**roles, "actors": actors, "recipients": envoys}


def _without_caller(scene: Scene, verb: int, roles: Roles) -> Roles:
    """The roles of a headline's passive, "Envoy summoned over raid": who stands before it as an envoy is called in."""
    called = {a.phrase.span for a in scene.actors if a.phrase.last < verb and _is_envoy(scene, a)}
    if scene.sentence.tokens[verb].xpos not in ("VBN", "VBD") or called.isdisjoint(s for _, s in roles["actors"]):
        return roles
    upon = [f for f in roles["actors"] if f[1] in called]
    actors = [f for f in roles["actors"] if f not in upon]
    return {**roles, "actors": actors, "recipients": [*roles["recipients"], *upon]}


def _as_called(scene: Scene, verbs: range, roles: Roles, hosts: Sequence[Filler], tellers: Sequence[Filler]) -> Roles:
    """The roles of a passive summons: by the house to which the envoy is called, by whom is named, or by his host."""
    tokens = scene.sentence.tokens
    led = [n for n in below(tokens, verbs, "obl") if "to" in cases(tokens, n)]
    house = fillers_of(a for a in scene.actors if a.phrase.head in led and a.phrase.kind in HOUSES)
    why = {a.phrase.span for a in scene.actors if reason_above(tokens, a.phrase.head, CAUSES) is not None}
    named = [f for f in roles["actors"] if f[1] not in why]  # not of "summoned because of Lund's remarks"
    acting = house or named or (list(hosts) if len(hosts) == 1 else list(tellers))
    out = {e for e, _ in acting}
    return {**roles, "actors": acting, "recipients": [f for f in roles["recipients"] if f[0] not in out]}


def _tellers(scene: Scene, roles: Roles, reporters: Sequence[Filler], homes: Mapping[str, str | None]) -> list[Filler]:
    """Those who tell of a summons that may be theirs: officials of a known state that is not the envoy's."""
    theirs = {homes.get(e) for e, _ in roles["recipients"]} | {None}
    own = {a.phrase.span for a in scene.actors if a.phrase.kind in SPEAKING}
    return [f for f in reporters if f[1] in own and homes.get(f[0]) not in theirs][:1] if theirs != {None} else []


def as_handed(
    scene: Scene, words: range, roles: Roles, reporters: Sequence[Filler], homes: Mapping[str, str | None]
) -> Roles:
    """The roles of a note that an envoy was handed, nobody says by whom: by who tells of it and is of another state."""
    tokens = scene.sentence.tokens
    handed = [n for n in words if tokens[n].lemma in GIVEN and below(tokens, (n,), "aux:pass")]
    envoy = any(_is_envoy(scene, a) for a in scene.actors if tokens[a.phrase.head].head - 1 in handed)
    if roles["actors"] or not handed or not envoy:
        return roles
    return {**roles, "actors": _tellers(scene, roles, reporters, homes)}


_NOBODY: Final[Mapping[str, tuple[Filler, ...]]] = {"actors": (), "recipients": ()}


def as_told_there(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, what an envoy is told or handed where he is called with the summons' own sides.

    "The ambassador was summoned and handed a note" tells whose note it is as little as to whom it goes.
    """
    calls = [t for t in tellings if t.kind == "summons" or _is_handed(sentence.tokens, t)]
    out: list[Telling] = []
    for telling in tellings:
        call = next((c for c in calls if _is_at(sentence.tokens, telling, c)), None)
        if telling.kind not in ("message", "statement") or call in (None, telling):
            out.append(telling)
        elif _is_heard(sentence.tokens, telling, call) or _is_purpose(sentence.tokens, telling, call):
            out.append(_with_sides_of(replace(telling, roles={**telling.roles, **_NOBODY}), call))
        else:
            out.append(_with_sides_of(telling, call))
    return out


def _is_handed(tokens: Sequence[Token], telling: Telling) -> bool:
    """Whether a telling is of a note that somebody was handed: what the note says is said by who handed it."""
    words = range(telling.first, telling.last + 1)
    return telling.kind == "message" and any(
        tokens[n].lemma in GIVEN and below(tokens, (n,), "aux:pass") for n in words
    )


def _is_at(tokens: Sequence[Token], telling: Telling, call: Telling) -> bool:
    """Whether words stand in a clause that hangs on a summons or is joined to it, and has no subject of its own."""
    at = telling.first
    for _ in range(CLIMB):
        if at < 0 or below(tokens, (at,), "nsubj"):
            return False
        at = tokens[at].head - 1 if tokens[at].deprel in ("conj", "advcl", "xcomp", "obj", "acl:relcl", "acl") else -1
        if call.first <= at <= call.last:
            return True
    return False


def _is_heard(tokens: Sequence[Token], telling: Telling, call: Telling) -> bool:
    """Whether a verb beside a passive summons is a passive too: "was summoned and warned", "… and handed a note"."""
    at = telling.first
    above = tokens[at].head - 1
    passive = any(tokens[n].deprel == "aux:pass" for n in below(tokens, range(call.first, call.last + 1)))
    if not passive or tokens[at].deprel != "conj" or not call.first <= above <= call.last:
        return False
    things = below(tokens, (at,), "obj")
    own = below(tokens, things, "nmod:poss")
    return (tokens[at].lemma in TOLD and not things) or (tokens[at].lemma in GIVEN and bool(things) and not own)


def _is_purpose(tokens: Sequence[Token], telling: Telling, call: Telling) -> bool:
    """Whether words say what an active summons is for: "summoned the envoy to condemn the raid" condemns it."""
    top = tokens[telling.first]
    marked = any(tokens[n].text.lower() == "to" for n in below(tokens, (telling.first,), "mark"))
    active = not below(tokens, range(call.first, call.last + 1), "aux:pass")
    on_call = top.deprel == "advcl" and call.first <= top.head - 1 <= call.last
    return marked and active and on_call and top.lemma not in TAKEN


TAKEN: Final = frozenset("receive hear get collect explain clarify apologize apologise answer account".split())
"""Verbs of what an envoy is called for to do himself."""


def _with_sides_of(telling: Telling, call: Telling) -> Telling:
    calling, called = call.roles.get("actors", ()), call.roles.get("recipients", ())
    acts = {e for e, _ in calling}
    actors = telling.roles.get("actors", ()) or calling
    if {e for e, _ in actors} & {e for e, _ in called}:
        return telling  # the envoy has said something himself
    upon = tuple(f for f in telling.roles.get("recipients", ()) if f[0] not in acts) or called
    return replace(telling, roles={**telling.roles, "actors": actors, "recipients": upon})


def _is_envoy(scene: Scene, actor: Actor) -> bool:
    words = scene.sentence.tokens[actor.phrase.first : actor.phrase.last + 1]
    return any(t.text.lower() in ENVOYS for t in words)
