"""Nobody visits his own country: "the Latvian president told the Estonian one that his visit to Latvia …"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import JOINT
from dragoman.records.tellings import Telling
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.climbing import with_verbs


def not_at_home(
    scene: Scene, telling: Telling, countries: Mapping[str, str | None], grounds: Mapping[int, str]
) -> Telling:
    """A visit that leads to the visitor's own country, with the foreigner of the sentence as visitor in his stead.

    Where the words of the visit do not name him as the one who makes it: the model and a pronoun may well have meant
    the other. Nothing changes where the sentence tells of no foreigner, or of several.

    Args:
        scene: The sentence.
        telling: What it tells.
        countries: Entity -> its country.
        grounds: Place of the document -> the state in which it lies.
    """
    visitors = {e for e, _ in telling.roles.get("visitor", ())}
    home = {countries.get(e) for e in visitors}
    led = {countries.get(e) for e, _ in telling.roles.get("host", ())} - {None}
    led |= {countries.get(grounds[n]) for n in telling.where if n in grounds}
    if telling.kind != "visit" or not visitors or None in home or led != home or len(home) != 1:
        return telling
    if any(_makes(scene, telling, a) for a in scene.actors if visitors.intersection(a.entities)):
        return telling
    others = {e: a.phrase.span for a in scene.actors if _is_foreigner(a, countries, home) for e in a.entities}
    if len(others) != 1:
        return telling
    guests = tuple(others.items())
    recipients = telling.roles.get("recipients", ())
    return replace(telling, roles={**telling.roles, "actors": guests, "visitor": guests, "recipients": recipients})


RECEIVING: Final = frozenset("receive host welcome greet entertain hold".split())
"""Verbs of a host, who may be one abroad as well."""


def as_travelling(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, whoever travels in it as no host of those whom he meets on his way.

    "Lund, ending a tour, met the rebels in their stronghold".
    """
    abroad = {e for t in tellings if t.kind == "visit" for e, _ in t.roles.get("visitor", ())}
    return [_without_hosts(t, abroad) if t.kind in JOINT and t.lemma not in RECEIVING else t for t in tellings]


def _without_hosts(telling: Telling, abroad: Collection[str]) -> Telling:
    hosts = tuple(f for f in telling.roles.get("host", ()) if f[0] not in abroad)
    return replace(telling, roles={**telling.roles, "host": hosts})


def _is_foreigner(actor: Actor, countries: Mapping[str, str | None], home: Collection[str | None]) -> bool:
    codes = {countries.get(e) for e in actor.entities}
    return actor.phrase.kind == "person" and None not in codes and codes.isdisjoint(home)


def _makes(scene: Scene, telling: Telling, actor: Actor) -> bool:
    """Whether a name stands with a visit as who makes it: "Lund's visit", "Lund visited", "asked Lund to come"."""
    tokens = scene.sentence.tokens
    words = with_verbs(tokens, range(telling.first, telling.last + 1))
    above = {tokens[n].head - 1 for n in words if tokens[n].deprel in ("xcomp", "advcl", "ccomp")}
    at = actor.phrase.head
    beside = tokens[at].deprel in ("nsubj", "nmod:poss", "nmod", "obl", "obl:agent") and tokens[at].head - 1 in words
    asked = tokens[at].deprel == "obj" and tokens[at].head - 1 in above
    return (beside or asked) and tokens[at].upos != "PRON"
