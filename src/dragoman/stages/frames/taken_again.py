"""Contacts that a sentence takes up to tell them beside another: "The talks come days before a summit of A and B"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS, JOINT
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import below, hangs_on

SUBJECTS: Final = ("nsubj", "nsubj:pass")
OWN: Final = ("nmod", "nmod:poss", "obl", "amod", "compound", "acl:relcl")
"""Relations in which a contact's noun has its own sides."""

PLACING: Final = frozenset("come follow precede coincide".split())
"""Verbs that only say beside what a contact is held."""

SAME: Final = 0.85
"""Least chance at which the model takes words for a contact told before."""

SIDES: Final = ("actors", "host", "visitor", "initiator")


def taken_again(scene: Scene, telling: Telling) -> Telling:
    """A contact known from before, told of which another contact is named, without the sides, day and place of that.

    "They met in Oslo. The talks come days before a summit between Lund and Vik": whose talks they are is told before.
    """
    tokens, noun = scene.sentence.tokens, telling.last
    if telling.kind not in JOINT or not telling.definite or tokens[noun].deprel not in SUBJECTS:
        return telling
    if len({e for e, _ in telling.far.get("actors", ())}) < 2 or _has_own(scene, noun):
        return telling
    others = [n for n in _other_contacts(scene, telling) if not hangs_on(tokens, n, (noun,))]
    if not others or tokens[noun].head - 1 in others:
        return telling
    strange = {a.phrase.span for a in scene.actors if hangs_on(tokens, a.phrase.head, others)}
    roles = {
        role: tuple(f for f in fillers if role not in SIDES or f[1] not in strange)
        for role, fillers in telling.roles.items()
    }
    if any(roles.get(role) for role in SIDES):
        return telling
    days = {n for n, first, _ in scene.times if hangs_on(tokens, first, others)}
    sites = {n for n, first, _ in scene.places if hangs_on(tokens, first, others)}
    when = None if telling.when in days else telling.when
    return replace(telling, roles=roles, when=when, where=tuple(n for n in telling.where if n not in sites))


def as_before(sentence: Sentence, here: Sequence[Telling], earlier: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, a contact that it only places beside another standing as it was told before.

    "They met on Friday. The meeting comes ahead of a summit": it is the summit that is to come.

    Args:
        sentence: The sentence.
        here: Its tellings.
        earlier: Those of the sentences before it.
    """
    return [_as_before(sentence, t, earlier) for t in here]


def _as_before(sentence: Sentence, telling: Telling, earlier: Sequence[Telling]) -> Telling:
    token = sentence.tokens[telling.last]
    verb = sentence.tokens[token.head - 1] if token.head else token
    placed = token.deprel in SUBJECTS and verb.lemma in PLACING and verb.xpos in ("VBZ", "VBP", "VBD", "VBN")
    if telling.kind not in CONTACTS or not telling.definite or not placed:
        return telling
    likely = sorted(((chance, number, at) for number, at, chance in telling.again if chance >= SAME), reverse=True)
    known = (t for _, number, at in likely for t in earlier if t.sentence == number and t.first <= at <= t.last)
    first = next(known, None)
    return telling if first is None else replace(telling, status=first.status, statuses=first.statuses)


def with_known_people(
    telling: Telling, earlier: Sequence[Telling], kinds: Mapping[str, str], countries: Mapping[str, str | None]
) -> Telling:
    """A contact between states that takes up one told before, with the people of these states who had it.

    "Lund met Vik. During the meeting the sides discussed trade": the sides are Norway and Sweden, for whom they met.

    Args:
        telling: What a sentence tells.
        earlier: What the sentences before it tell.
        kinds: Entity -> its kind.
        countries: Entity -> its country.
    """
    sides = {countries.get(e): span for e, span in telling.roles.get("actors", ())}
    states = all(kinds.get(e) == "country" for e, _ in telling.roles.get("actors", ()))
    if telling.kind not in JOINT or not telling.definite or len(sides) < 2 or not states:
        return telling
    told = {(number, at) for number, at, chance in telling.again if chance >= SAME}
    for one in reversed(earlier):
        same = any(number == one.sentence and one.first <= at <= one.last for number, at in told)
        people = [e for e, _ in one.roles.get("actors", ())]
        theirs = [countries.get(e) for e in people]
        named = all(kinds.get(e) == "person" for e in people)
        if same and one.kind in JOINT and named and set(theirs) == set(sides) and len(people) == len(sides):
            actors = tuple((e, sides[code]) for e, code in zip(people, theirs, strict=True))
            return replace(telling, roles={**telling.roles, "actors": actors, "host": (), "visitor": ()})
    return telling


def _has_own(scene: Scene, noun: int) -> bool:
    """Whether somebody stands with a noun itself: "Lund's talks", "the talks with Vik"."""
    tokens = scene.sentence.tokens
    held = below(tokens, (noun,), *OWN)
    return any(hangs_on(tokens, a.phrase.head, held) for a in scene.actors)


def _other_contacts(scene: Scene, telling: Telling) -> list[int]:
    """The last tokens of the other contacts of a sentence of which the model is sure."""
    triggers = (t for t in scene.sentence.triggers if t.score >= SURE and likeliest(t.kinds) in CONTACTS)
    return [t.last for t in triggers if not telling.first <= t.last <= telling.last]
