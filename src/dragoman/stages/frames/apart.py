"""What one sentence tells before or after something else: no party, day or place of the one is the other's."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dragoman.records.events import JOINT
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler, Telling
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.asides import is_name_of_thing
from dragoman.syntax.backdrops import Backdrop, backdrop_of, backdrops, is_aside
from dragoman.syntax.classes import EVENT_NAMES, JOURNEYS
from dragoman.syntax.climbing import head_of
from dragoman.syntax.times import verb_above

SHARED: Final = (*JOINT, "agreement", "signing")
"""Kinds in which all take part alike, and a stranger is easily one more."""

Numbered = tuple[int, int, int]


def own_times(scene: Scene, first: int, last: int) -> list[Numbered]:
    """The times of a scene without those of a backdrop in which some tokens do not stand and whose owner is told.

    Of several, of which one hangs on these tokens, none that hangs on the words of something else told.
    """
    times = [t for t in scene.times if not is_aside(scene.sentence, t[1], (first, last))]
    inside = range(first, last + 1)
    times = [t for t in times if t[2] + 1 in inside or not is_name_of_thing(scene.sentence, t[1], t[2])]
    tokens = scene.sentence.tokens
    above = {n: tokens[head_of(scene.sentence, begin, end)].head - 1 for n, begin, end in times}
    if not any(head in inside for head in above.values()):
        return times
    others = [range(t.first, t.last + 1) for t in scene.sentence.triggers if t.score >= SURE and t.last not in inside]
    return [t for t in times if above[t[0]] in inside or not any(above[t[0]] in words for words in others)]


def told_apart(scene: Scene, telling: Telling) -> Telling:
    """A telling with its own parties alone, where it is told with what came before or after it."""
    found = backdrops(scene.sentence)
    own = backdrop_of(scene.sentence, telling.first, telling.last)
    others = [b for b in found if not (b.holds(telling.first) and b.holds(telling.last))]
    strange = {a.phrase.span for a in scene.actors if any(b.holds(a.phrase.head) for b in others)}
    sites = {n for n, first, _ in scene.places if any(b.holds(first) for b in others)}
    ahead = {n for n, first, _ in scene.places if any(b.holds(first) and _is_ahead(scene, b) for b in others)}
    near = tuple(n for n in telling.where if n not in ahead)
    telling = replace(telling, where=tuple(n for n in near if n not in sites) or near)
    if telling.kind in SHARED:
        telling = _without(scene, telling, strange, 2)
    elif telling.kind == "visit":
        telling = _without(scene, telling, strange, 1)
    if own is None:
        return telling
    if telling.kind in (*SHARED, "visit"):
        telling = _without(scene, telling, _outside(scene, own), 1)
    where = tuple(n for n, first, _ in scene.places if n in telling.where and own.holds(first)) or telling.where
    sides = {e for role in ("actors", "host", "visitor") for e, _ in telling.roles.get(role, ())}
    whole = len(sides) > 1 or (telling.kind in SHARED and bool(_genitives(scene, own)))
    far = {} if own.owned and whole else telling.far
    back = telling.back or (telling.when is None and own.is_far(scene.sentence.tokens))
    return replace(telling, far=far, where=where, back=back, beyond=scene.sentence.span_of(own.first, own.last))


def _is_ahead(scene: Scene, other: Backdrop) -> bool:
    """Whether a backdrop is a deed still to come then: "before leaving for Riga", "ahead of his trip to Riga"."""
    tokens = scene.sentence.tokens
    words = {t.text.lower() for t in tokens[max(0, other.first - 1) : other.first + 1]}
    deed = tokens[other.head].upos == "VERB" or tokens[other.head].lemma in EVENT_NAMES | JOURNEYS
    return deed and not words.isdisjoint(("before", "ahead", "prior"))


def _outside(scene: Scene, own: Backdrop) -> set[Span]:
    """The words of those to whom a backdrop is strange: all outside it, without the doer where it is nobody's."""
    outside = [a for a in scene.actors if not own.holds(a.phrase.head)]
    if not own.owned or _is_untold(scene, own):
        verb = verb_above(scene.sentence, own.head, own.head)
        doers = [a for a in outside if verb is not None and _is_subject(scene, a, verb)]
        if not doers:
            return set()
        outside = [a for a in outside if a not in doers]
    return {a.phrase.span for a in outside}


def _is_untold(scene: Scene, own: Backdrop) -> bool:
    """Whether a backdrop is owned by a pronoun that stands for nobody yet: "after his talks, Lund flew home"."""
    owners = _genitives(scene, own)
    known = {a.phrase.head for a in scene.actors}
    return bool(owners) and all(scene.sentence.tokens[n].upos == "PRON" and n not in known for n in owners)


def _genitives(scene: Scene, own: Backdrop) -> list[int]:
    """The tokens of a backdrop that own it by a genitive."""
    return [n for n, t in enumerate(scene.sentence.tokens) if t.head - 1 == own.head and t.deprel == "nmod:poss"]


def _is_subject(scene: Scene, actor: Actor, verb: int) -> bool:
    """Whether somebody is the subject of a verb, or joined to it."""
    tokens = scene.sentence.tokens
    at = actor.phrase.head
    while tokens[at].deprel == "conj" and tokens[at].head > 0:
        at = tokens[at].head - 1
    return tokens[at].deprel.startswith("nsubj") and tokens[at].head - 1 == verb


def _without(scene: Scene, telling: Telling, strange: set[Span], least: int) -> Telling:
    """A telling without fillers whom strange words alone name, if enough actors are left."""
    named = {e for a in scene.actors if a.phrase.span not in strange for e in a.entities}
    roles: dict[str, tuple[Filler, ...]] = {
        role: tuple(f for f in fillers if f[1] not in strange or f[0] in named)
        for role, fillers in telling.roles.items()
    }
    left = {e for e, _ in roles.get("actors", ())}
    return replace(telling, roles=roles) if len(left) >= least else telling
