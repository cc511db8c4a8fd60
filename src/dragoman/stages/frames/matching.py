"""Which frame of the lexicon a predicate evokes: by its words, its filled slots and who fills them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from dragoman.packs.frames import Frame, FramePack, fits_words, frames_for
from dragoman.records.events import CONTACTS
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import LIGHT_VERBS
from dragoman.syntax.structure import Argument, Predicate


def frames_of(scene: Scene, predicate: Predicate, pack: FramePack, kinds: Mapping[str, str]) -> tuple[Frame, ...]:
    """The frames that fit a predicate, those that ask for most words first.

    Args:
        scene: The sentence with its actors.
        predicate: One of its predicates.
        pack: The lexicon.
        kinds: Entity id -> kind.
    """
    tokens = scene.sentence.tokens
    near = {*predicate.trigger, *(n for a in predicate.arguments for n in range(a.first, a.last + 1))}
    near |= {n for n, t in enumerate(tokens) if t.head - 1 in predicate.trigger}
    words = {w for n in near for w in (tokens[n].text.lower(), tokens[n].lemma)}
    words |= {w for a in predicate.arguments for w in (a.slot, *a.slot.split())}
    clause = [frozenset((t.text.lower(), t.lemma)) for t in tokens]
    found = next(
        (
            f
            for lemma in _hyphenated(scene, predicate)
            if (f := frames_for(pack, lemma, "noun", predicate.support, words))
        ),
        (),
    ) or frames_for(pack, predicate.lemma, predicate.pos, predicate.support, words)
    peaceful = _carries_contact(scene, predicate, pack)
    return tuple(
        f
        for f in found
        if fits_words(f, clause)
        and _fits_slots(f, scene, predicate, kinds)
        and not (peaceful and (f.type in HOSTILE) and f.kind not in CONTACTS)
    )


HOSTILE: Final = ("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "THREATEN", "PROTEST")
"""Types of acts against somebody."""

GATHERINGS: Final = frozenset("place event ceremony election vote referendum poll service rite office".split())
"""Nouns of what else is held or taken that is nobody's harm: "took place", "was held"."""


def _carries_contact(scene: Scene, predicate: Predicate, pack: FramePack) -> bool:
    """Whether a verb only carries the noun of a contact or gathering, and so does nobody harm: "held talks since"."""
    tokens = scene.sentence.tokens
    if predicate.pos != "verb" or predicate.lemma not in LIGHT_VERBS:
        return False
    nouns = [
        t.lemma for t in tokens
        if t.head - 1 == predicate.head and t.upos == "NOUN" and t.deprel in ("obj", "nsubj:pass")
    ]  # fmt: skip
    return any(n in GATHERINGS or any(f.kind in CONTACTS for _, f in pack.index.get((n, "noun"), ())) for n in nouns)


def _hyphenated(scene: Scene, predicate: Predicate) -> Iterator[str]:
    """The noun of which a predicate's word is one half, as written and in one word: "cease-fire", "sit-in"."""
    tokens = scene.sentence.tokens
    for dash in (predicate.head - 1, predicate.head + 1):
        if not 0 < dash < len(tokens) - 1 or tokens[dash].text not in ("-", "‐", "‑"):
            continue
        left, right = tokens[dash - 1], tokens[dash + 1]
        if left.span.end == tokens[dash].span.start and tokens[dash].span.end == right.span.start:
            one, other = left.text.lower(), right.lemma
            yield from (f"{one}-{other}", one + other)


def _fits_slots(frame: Frame, scene: Scene, predicate: Predicate, kinds: Mapping[str, str]) -> bool:
    """Whether the slots are filled as the frame needs; see ``packs.frames.Needs``."""
    needs = frame.needs
    slots: dict[str, list[Argument]] = {}
    for argument in predicate.arguments:
        slots.setdefault(argument.slot, []).append(argument)
    if needs.any and not any(scene.actor_at(a.head) for slot in needs.any for a in slots.get(slot, ())):
        return False
    if any(slot not in slots for slot in needs.all) or any(slot in slots for slot in needs.none):
        return False
    if any(not _is_of_kind(scene, slots[slot], wanted, kinds) for slot, wanted in _items(needs.kinds) if slot in slots):
        return False
    for slot, wanted in _items(needs.slot_words):
        if not any(_words(scene, a) & set(wanted) for a in slots.get(slot, ())):
            return False
    return not any(
        _words(scene, a) & set(barred) for slot, barred in _items(needs.slot_not_words) for a in slots.get(slot, ())
    )


def _items(mapping: object) -> list[tuple[str, tuple[str, ...]]]:
    return list(mapping.items()) if isinstance(mapping, Mapping) else []


def _words(scene: Scene, argument: Argument) -> set[str]:
    tokens = scene.sentence.tokens[argument.first : argument.last + 1]
    return {w for t in tokens for w in (t.text.lower(), t.lemma)}


def _is_of_kind(scene: Scene, arguments: list[Argument], wanted: tuple[str, ...], kinds: Mapping[str, str]) -> bool:
    for argument in arguments:
        actor = scene.actor_at(argument.head)
        if actor is not None and any(kinds.get(e) in wanted for e in actor.entities):
            return True
        if "place" in wanted and any(f <= argument.head <= last for _, f, last in scene.places):
            return True
    return False
