"""Turns an event noun into a predicate, with what the verb that carries it gives: "held talks", "a visit he paid"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dragoman.syntax.arguments import dependent_arguments, noun_arguments, slot_of_case, spread, verb_arguments
from dragoman.syntax.classes import (
    DESERVED,
    HOST_VERBS,
    LIGHT_VERBS,
    OCCURRENCE_VERBS,
    PARTITIVES,
    PURPOSE_VERBS,
    SHARING_VERBS,
)
from dragoman.syntax.features import Features, Reading, features_of
from dragoman.syntax.sharing import antecedent_gap
from dragoman.syntax.structure import Argument, Governor, Predicate
from dragoman.syntax.tree import Tree, child_with

_GIVEN_SLOTS: Final = frozenset(
    {"agent", "to", "with", "between", "in", "at", "on", "from", "by", "over", "about", "time", "during", "for"}
)
_PURPOSE_CASES: Final = frozenset({"for", "on", "in", "to", "into", "from", "at"})


_UNDOING: Final = frozenset((("give", "up"), ("take", "back")))
"""Light verbs with the words behind them that take back what stands as their object."""


@dataclass(frozen=True, slots=True)
class _Carrier:
    """The verb (or copular noun) that carries an event noun, and how."""

    verb: int
    kind: str
    passed: tuple[int, ...]


def noun_predicate(reading: Reading, node: int, governors: tuple[Governor, ...]) -> Predicate:
    """The predicate of a noun; ``governors`` as found for it, of which the carrying verb is left out."""
    tree = reading.tree
    carrier = _carrier(reading, node)
    support, trigger = None, _name(tree, node)
    fit = features_of(reading, node)
    arguments = noun_arguments(reading, node)
    marks = tuple(child for child in tree.children[node] if tree.rels[child] in ("case", "mark") and child < node)
    if carrier is not None:
        arguments.extend(_given(reading, node, carrier))
        fit = _merged(fit, features_of(reading, carrier.verb))
        if carrier.kind in ("light", "copula", "occurrence"):
            support = "be" if carrier.kind == "copula" else tree.lemmas[carrier.verb]
            governors = tuple(item for item in governors if item.head != carrier.verb)
            marks = (*marks, *fit.marks)
        if carrier.kind == "light":
            particles = features_of(reading, carrier.verb).particles
            trigger = tuple(sorted({*trigger, carrier.verb, *particles}))
    return Predicate(
        head=node,
        lemma=tree.lemmas[node],
        pos="noun",
        support=support,
        trigger=trigger,
        voice=fit.voice,
        arguments=_unique(arguments, node),
        negation=fit.negation,
        auxiliaries=fit.auxiliaries,
        tense=fit.tense,
        aspect=fit.aspect,
        marks=tuple(sorted(set(marks))),
        governors=governors,
    )


def _name(tree: Tree, node: int) -> tuple[int, ...]:
    """The noun with the common nouns before it: "phone call", "peace talks"."""
    parts = [
        child
        for child in tree.children[node]
        if tree.rels[child] == "compound" and tree.upos[child] == "NOUN" and child < node and not tree.children[child]
    ]
    return (*parts, node)


def _merged(own: Features, verb: Features) -> Features:
    """The verb's form with the noun's own negation ("no", "neither")."""
    negation = tuple(sorted({*own.negation, *verb.negation}))
    return Features(verb.voice, verb.tense, verb.aspect, verb.auxiliaries, negation, verb.marks, verb.particles)


def _carrier(reading: Reading, node: int, passed: tuple[int, ...] = ()) -> _Carrier | None:
    tree = reading.tree
    if child_with(tree, node, "cop") is not None:
        return _Carrier(node, "copula", passed)
    participle = _participle(reading, node)
    if participle is not None:
        return _Carrier(participle, "light", passed)
    head, rel = tree.heads[node], tree.rels[node]
    if head < 0 or len(passed) > 3:
        return None
    if rel == "conj" and tree.upos[head] in ("NOUN", "PROPN"):
        return _carrier(reading, head, (*passed, head))
    if rel == "nmod" and tree.lemmas[head] in PARTITIVES and slot_of_case(tree, node) in ("of", "in"):
        return _carrier(reading, head, (*passed, head))
    if tree.upos[head] not in ("VERB", "AUX"):
        return _beside_copula(tree, node, head, passed)
    return _verb_carrier(reading, node, head, passed)


def _participle(reading: Reading, node: int) -> int | None:
    """The light verb in a clause that hangs on the noun: "talks held in Oslo", "the visit that he paid"."""
    tree = reading.tree
    for child in tree.children[node]:
        if tree.rels[child] != "acl" or tree.lemmas[child] not in LIGHT_VERBS:
            continue
        if tree.labels[child] != "acl:relcl":
            if tree.xpos[child] in ("VBN", "VBD"):
                return child
            continue
        if antecedent_gap(reading, child) == node:
            return child
        passive = features_of(reading, child).voice == "passive"
        for below in tree.children[child]:
            if reading.relatives.get(below) == node and tree.rels[below] == ("nsubj" if passive else "obj"):
                return child
    return None


def _verb_carrier(reading: Reading, node: int, head: int, passed: tuple[int, ...]) -> _Carrier | None:
    tree = reading.tree
    rel, lemma = tree.rels[node], tree.lemmas[head]
    passive = features_of(reading, head).voice == "passive"
    if rel == "obj" or (rel == "nsubj" and passive):
        if lemma in LIGHT_VERBS and not _undoes(tree, head):
            return _Carrier(head, "light", passed)
        return _Carrier(head, "shared", passed) if lemma in SHARING_VERBS else None
    if rel == "nsubj" and lemma in OCCURRENCE_VERBS:
        return _Carrier(head, "occurrence", passed)
    if rel == "obl":
        case = slot_of_case(tree, node)
        if lemma in HOST_VERBS and case in ("for", "to") and child_with(tree, head, "obj", "nsubj:pass") is not None:
            return _Carrier(head, "host", passed)
        if lemma in DESERVED and case == "for":
            return _Carrier(head, "deserved", passed)
        if lemma in PURPOSE_VERBS and case in _PURPOSE_CASES and not passive:
            return _Carrier(head, "purpose", passed)
    return None


def _undoes(tree: Tree, verb: int) -> bool:
    """Whether a particle turns a light verb round: "gave up its demand" makes none."""
    below = ((tree.lemmas[verb], tree.words[child]) for child in tree.children[verb])
    return not _UNDOING.isdisjoint(below)


def _beside_copula(tree: Tree, node: int, head: int, passed: tuple[int, ...]) -> _Carrier | None:
    """In "was in Oslo for talks" the talks hang on the place, which has the copula."""
    if tree.rels[node] not in ("obl", "nmod") or slot_of_case(tree, node) not in ("for", "on"):
        return None
    if child_with(tree, head, "cop") is None or child_with(tree, head, "case") is None:
        return None
    return _Carrier(head, "purpose", passed)


def _given(reading: Reading, node: int, carrier: _Carrier) -> list[Argument]:
    """The carrying verb's arguments as the noun's own."""
    tree = reading.tree
    via = (*carrier.passed, *(() if carrier.verb == node else (carrier.verb,)))
    passive = features_of(reading, carrier.verb).voice == "passive"
    found: list[Argument] = []
    for argument in verb_arguments(reading, carrier.verb):
        slot = argument.slot
        if carrier.kind == "deserved":
            if slot == "patient":  # "thanked him for the support": it was his
                found.append(
                    Argument("agent", argument.head, argument.first, argument.last, (*via, *argument.via), shared=True)
                )
            continue
        if argument.head in (node, *carrier.passed) or (slot == "patient" and carrier.kind != "host"):
            continue
        if carrier.kind == "occurrence" and slot == "agent":
            continue
        if carrier.kind in ("shared", "purpose", "host") and slot not in ("agent", "patient"):
            continue
        if slot == "patient":
            slot = "with"
        elif slot not in _GIVEN_SLOTS:
            continue
        found.append(Argument(slot, argument.head, argument.first, argument.last, (*via, *argument.via), shared=True))
    if carrier.kind == "copula":
        for child in tree.children[node]:
            if tree.rels[child] == "obl":
                found.extend(dependent_arguments(reading, child, passive=passive))
    if carrier.passed:
        for outer in carrier.passed:
            for child in tree.children[outer]:
                slot_name = slot_of_case(tree, child) if tree.rels[child] == "nmod" else None
                if slot_name in ("with", "between") and child not in (node, *carrier.passed):
                    found.extend(spread(reading, slot_name, child, (outer,), shared=True))
    return found


def _unique(arguments: list[Argument], node: int) -> tuple[Argument, ...]:
    found: dict[tuple[str, int], Argument] = {}
    for argument in arguments:
        if argument.head != node:
            found.setdefault((argument.slot, argument.head), argument)
    return tuple(sorted(found.values(), key=lambda item: (item.first, item.last, item.slot)))
