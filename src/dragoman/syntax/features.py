"""Reads off a verb or copula in its tree: auxiliaries, voice, tense, aspect, negation, conjunctions, particle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from dragoman.syntax.classes import BE_FORMS, FUTURE_MODALS, NEGATIVE_PRONOUNS, NEGATORS
from dragoman.syntax.structure import Aspect, Tense, Voice
from dragoman.syntax.tree import Tree

_CLAUSES: Final = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"})

_OBJECTLESS: Final = frozenset(
    """agree appeal argue arrive come depart go insist intervene react refrain reply respond return speak talk travel
    vow withdraw""".split()
)
"""Verbs of which a past that the tagger takes for a participle is no passive; so is "called for" with a subject."""


_DONE_TO: Final = frozenset("detain arrest seize kidnap abduct jail expel deport extradite behead".split())
"""Verbs that cannot do without whom they are done to, so that one without object is a passive."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the words around a verb say of its form."""

    voice: Voice
    tense: Tense
    aspect: Aspect
    auxiliaries: tuple[int, ...]
    negation: tuple[int, ...]
    marks: tuple[int, ...]
    particles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A tree with what has been worked out about it so far; it lives as long as one call."""

    tree: Tree
    features: dict[int, Features] = field(default_factory=dict)
    subjects: dict[int, tuple[int, tuple[int, ...]] | None] = field(default_factory=dict)
    relatives: dict[int, int] = field(default_factory=dict)


def is_verbal(tree: Tree, node: int) -> bool:
    """Whether a token heads a clause: a verb, or anything with a copula."""
    if tree.upos[node] == "VERB" or tree.rels[node] in ("ccomp", "advcl", "csubj") or tree.labels[node] == "acl:relcl":
        return True
    return any(tree.rels[child] in ("cop", "nsubj", "csubj") for child in tree.children[node])


def features_of(reading: Reading, node: int) -> Features:
    """The features of a verb or of the head of a copular clause; joined verbs share what stands only once."""
    known = reading.features.get(node)
    if known is None:
        known = reading.features[node] = _features(reading, node)
    return known


def _features(reading: Reading, node: int) -> Features:
    tree = reading.tree
    rels, labels = tree.rels, tree.labels
    auxiliaries: list[int] = []
    negation: list[int] = []
    marks: list[int] = []
    particles: list[int] = []
    subject = passive = to = False
    for child in tree.children[node]:
        rel = rels[child]
        if rel in ("aux", "cop"):
            auxiliaries.append(child)
            passive |= labels[child] == "aux:pass"
        elif rel == "mark":
            if tree.words[child] == "to":
                to = True
            elif tree.words[child] != "that":
                marks.append(child)
        elif labels[child] == "compound:prt":
            particles.append(child)
        elif rel in ("nsubj", "csubj", "expl"):
            subject |= rel != "expl"
            passive |= labels[child].endswith(":pass")
        elif rel == "advmod" and tree.words[child] in ("when", "once", "while") and child < node:
            marks.append(child)
        _negation(tree, child, negation)
    shared = _shared(reading, node, subject=subject, own=bool(auxiliaries))
    if shared:
        auxiliaries = list(shared.auxiliaries)
        if any(rels[child] == "cc" and tree.words[child] in ("or", "nor") for child in tree.children[node]):
            negation = [*shared.negation, *negation]
    done = tree.xpos[node] == "VBD" and not auxiliaries and any(rels[child] == "obj" for child in tree.children[node])
    voice = _voice(tree, node, auxiliaries, passive=passive and not done)  # a past with an object is no participle
    tense, aspect = _tense(tree, node, auxiliaries, to=to)
    if tense == "none" and shared and not auxiliaries:
        tense = shared.tense
    return Features(voice, tense, aspect, tuple(auxiliaries), tuple(sorted(negation)), tuple(marks), tuple(particles))


def _negation(tree: Tree, child: int, found: list[int]) -> None:
    """Adds what negates the verb above ``child``: "not", "no longer", "no" or "nobody" in its subject or object."""
    word, rel = tree.words[child], tree.rels[child]
    if word in NEGATORS:
        if rel in ("advmod", "cc", "aux", "neg", "det"):
            found.append(child)
        return
    if rel not in ("nsubj", "obj", "obl", "advmod") or word in ("matter", "doubt", "wonder"):
        return
    if word in NEGATIVE_PRONOUNS:
        found.append(child)
        return
    for below in tree.children[child]:
        if tree.words[below] in ("no", "neither") and tree.rels[below] in ("det", "advmod", "cc"):
            found.append(below)


def _shared(reading: Reading, node: int, *, subject: bool, own: bool) -> Features | None:
    """Of a joined verb without subject and auxiliary of its own: what it shares with the first."""
    tree = reading.tree
    if tree.rels[node] != "conj" or subject or own:
        return None
    first = tree.heads[node]
    if first < 0 or tree.upos[node] not in ("VERB", "AUX") or not is_verbal(tree, first):
        return None
    fit = features_of(reading, first)
    tag = tree.xpos[node]
    words = {tree.lemmas[item] for item in fit.auxiliaries}
    open_modal = any(tree.xpos[item] == "MD" or tree.lemmas[item] in ("do", "be") for item in fit.auxiliaries)
    fits = (
        (tag == "VBN" and words & {"have", "be", "get"})
        or (tag == "VBG" and "be" in words)
        or (tag == "VB" and open_modal)
        or (tag in ("VB", "VBN", "VBG") and not fit.auxiliaries)
    )
    return fit if fits else None


def _voice(tree: Tree, node: int, auxiliaries: list[int], *, passive: bool) -> Voice:
    if passive:
        return "passive"
    tag = tree.xpos[node]
    if tag == "VBG" and tree.words[node].endswith("ed"):
        tag = "VBN"  # a wrong tag: "were neutralized"
    if tag not in ("VBN", "VBD") or tree.upos[node] != "VERB":
        return "active"
    last = next((item for item in reversed(auxiliaries) if item < node), None)
    if last is not None:
        return "passive" if tree.words[last] in BE_FORMS and tree.lemmas[last] == "be" else "active"
    if tree.labels[node] in ("acl", "amod"):
        told = any(tree.rels[child] == "nsubj" for child in tree.children[node])
        return "active" if told else "passive"  # "the charge that Chad supported them"
    if any(tree.labels[child] == "obl:agent" for child in tree.children[node]):
        return "passive"
    if tag == "VBD" and tree.rels[node] in ("root", "parataxis") and tree.lemmas[node] in _DONE_TO:
        rels = {tree.rels[child] for child in tree.children[node]}
        return (
            "active" if rels & {"obj", "ccomp", "xcomp"} else "passive"
        )  # a headline: "trawler seized, crew detained"
    if tag == "VBN" and tree.rels[node] in ("advcl", "xcomp", "root", "parataxis", "acl"):
        rels = {tree.rels[child] for child in tree.children[node]}
        acts = "nsubj" in rels and ("obj" in rels or _has_no_object(tree, node) or _shares_object(tree, node))
        # the tagger takes a past for a participle: "the ministry summoned him", "the ministry called for calm"
        subject = bool(rels & {"nsubj", "csubj"})
        return "active" if acts or (subject and tree.labels[node] == "acl:relcl") else "passive"
    return "active"


def _shares_object(tree: Tree, node: int) -> bool:
    """Whether a verb right behind "and" has the object of both in a whole sentence: "denounced and condemned the raid".

    Not in a headline: "envoy expelled and banned for life".
    """
    joined = [child for child in tree.children[node] if tree.rels[child] == "conj" and child == node + 2]
    objects = any(tree.rels[below] == "obj" for child in joined for below in tree.children[child])
    return objects and tree.words[-1] == "."


def _has_no_object(tree: Tree, node: int) -> bool:
    """Whether a verb takes no object, so that whoever is its subject acts: "agreed", "called for"."""
    behind = [tree.words[below] for child in tree.children[node] for below in tree.children[child] if child > node]
    return tree.lemmas[node] in _OBJECTLESS or (tree.lemmas[node] == "call" and "for" in behind[:1])


def _tense(tree: Tree, node: int, auxiliaries: list[int], *, to: bool) -> tuple[Tense, Aspect]:
    lemmas = [tree.lemmas[item] for item in auxiliaries]
    tag = tree.xpos[node]
    verbal = tree.upos[node] == "VERB" or tag[:2] == "VB"
    progressive = verbal and tag == "VBG" and "be" in lemmas
    perfect = "have" in lemmas and (tag != "VB" or not verbal)
    aspect: Aspect = (
        "perfect progressive"
        if perfect and progressive
        else "perfect"
        if perfect
        else "progressive"
        if progressive
        else "simple"
    )
    first = auxiliaries[0] if auxiliaries else node
    word, mark = tree.words[first], tree.xpos[first]
    if mark == "MD":
        return ("future" if word in FUTURE_MODALS else "none"), aspect
    if not auxiliaries and not verbal:
        return "none", aspect
    if mark == "VBD" or word in ("was", "were", "had", "did"):
        return "past", aspect
    if mark in ("VBZ", "VBP") or word in ("is", "are", "has", "does"):
        future = to and bool(auxiliaries) and tree.lemmas[first] == "be" and tag != "VBG"
        return ("future" if future else "present"), aspect
    return "none", aspect
