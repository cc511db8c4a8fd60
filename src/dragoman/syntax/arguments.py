"""Turns the dependents of a predicate into arguments: slots by function or preposition, each conjunct for itself."""

from __future__ import annotations

from typing import Final

from dragoman.syntax.classes import RELATIVE_PRONOUNS
from dragoman.syntax.features import Reading, features_of
from dragoman.syntax.sharing import antecedent_gap, own_subject, surface_subject
from dragoman.syntax.structure import Argument
from dragoman.syntax.tree import Tree, child_with, is_time, phrase, subtree

_ADVERBIAL_CASES: Final = frozenset(
    {"ahead", "because", "instead", "out", "due", "according", "thanks", "together", "along", "prior"}
)


def slot_of_case(tree: Tree, node: int) -> str | None:
    """The preposition before a phrase, in small letters; of several the one next to it; None where it has none."""
    cases = [child for child in tree.children[node] if tree.rels[child] == "case" and child < node]
    if not cases:
        return None
    first, last = cases[0], cases[-1]
    if tree.words[first] in _ADVERBIAL_CASES and len(cases) > 1:
        return f"{tree.words[first]} {tree.words[last]}"
    fixed = [tree.words[child] for child in tree.children[last] if tree.rels[child] == "fixed"]
    return " ".join([tree.words[last], *fixed])


def spread(
    reading: Reading, slot: str, head: int, via: tuple[int, ...] = (), *, shared: bool = False, deep: bool = True
) -> list[Argument]:
    """The arguments that one phrase gives: itself, what is joined to it, and a list in apposition to it.

    A relative pronoun gives the noun for which it stands. ``deep=False`` keeps joined phrases out.
    """
    tree = reading.tree
    if head in reading.relatives:
        noun = reading.relatives[head]
        if tree.words[head] == "whose":
            slot = "poss"
        return _with_joined(tree, slot, noun, (*via, head), shared=True, deep=deep)
    return _with_joined(tree, slot, head, via, shared=shared, deep=deep)


def _with_joined(tree: Tree, slot: str, head: int, via: tuple[int, ...], *, shared: bool, deep: bool) -> list[Argument]:
    found = [Argument(slot, head, *phrase(tree, head), via, shared)]
    for child in tree.children[head] if deep else ():
        rel = tree.rels[child]
        if rel == "conj" and not _is_clause(tree, child):
            own = slot_of_case(tree, child)
            inner = own if own and slot not in ("agent", "patient", "poss") else slot
            found.extend(_with_joined(tree, inner, child, (*via, head), shared=shared, deep=True))
        elif (rel == "nmod" and _is_beside(tree, child, slot)) or (rel == "appos" and _is_list(tree, child, slot)):
            found.extend(_with_joined(tree, slot, child, (*via, head), shared=shared, deep=True))
    return found


def _is_beside(tree: Tree, node: int, slot: str) -> bool:
    """Whether words join to a subject who does the same: "Denmark, along with Norway, expelled them"."""
    return slot == "agent" and slot_of_case(tree, node) in ("along with", "together with")


def _is_list(tree: Tree, node: int, slot: str) -> bool:
    """Whether an apposition lists several who fill the slot."""
    return child_with(tree, node, "conj") is not None and slot != "appos"


def _is_clause(tree: Tree, node: int) -> bool:
    return tree.upos[node] in ("VERB", "AUX") or any(
        tree.rels[child] in ("nsubj", "cop") for child in tree.children[node]
    )


def verb_arguments(reading: Reading, node: int) -> list[Argument]:
    """All arguments of a verb or copular head: subject (own or shared), objects, prepositional phrases, clauses."""
    tree = reading.tree
    passive = features_of(reading, node).voice == "passive"
    found = _subjects(reading, node, passive=passive)
    for child in tree.children[node]:
        found.extend(dependent_arguments(reading, child, passive=passive))
    has_object = any(argument.slot == "patient" for argument in found)
    gap = None if has_object or passive else antecedent_gap(reading, node)
    if gap is not None:
        found.extend(_with_joined(tree, "patient", gap, (), shared=True, deep=False))
        has_object = True
    if tree.rels[node] == "conj" or child_with(tree, node, "conj") is not None:
        found.extend(_joined_objects(reading, node, has_object=has_object, passive=passive))
    return found


def _subjects(reading: Reading, node: int, *, passive: bool) -> list[Argument]:
    subject = surface_subject(reading, node)
    if subject is None:
        return []
    head, via = subject
    tree = reading.tree
    slot = "patient" if passive else "agent"
    own = own_subject(tree, node) == head
    if own and tree.rels[head] == "csubj":
        return [Argument(slot, head, *subtree(tree, head))]
    if own and any(tree.labels[child] == "expl" for child in tree.children[node]) and tree.lemmas[node] == "be":
        slot = "patient"  # "there was a meeting": nobody does anything
    return spread(reading, slot, head, via, shared=not own)


def dependent_arguments(reading: Reading, child: int, *, passive: bool) -> list[Argument]:
    """The arguments that one dependent of a verb gives; none for auxiliaries, marks, adverbs and clauses beside it."""
    tree = reading.tree
    rel, label = tree.rels[child], tree.labels[child]
    if rel == "obj":
        return spread(reading, "patient", child)
    if rel == "iobj":
        return spread(reading, "to", child)
    if rel == "obl":
        return _oblique(reading, child, passive=passive)
    if rel in ("ccomp", "xcomp"):
        return [Argument("comp", child, *subtree(tree, child))]
    if rel == "advmod":
        return _adverb(reading, child)
    if label in ("nmod:tmod", "nmod:unmarked", "nmod:npmod") and is_time(tree, child):
        return spread(reading, "time", child)
    return []


def _oblique(reading: Reading, child: int, *, passive: bool) -> list[Argument]:
    tree = reading.tree
    label = tree.labels[child]
    slot = slot_of_case(tree, child)
    if (label == "obl:agent" and slot in (None, "by")) or (
        slot == "by" and passive and not is_time(tree, child) and tree.xpos[child] != "CD"
    ):
        return spread(reading, "agent", child)
    if slot is None:
        return spread(reading, "time", child) if child not in reading.relatives else spread(reading, "in", child)
    return spread(reading, slot, child)


def _adverb(reading: Reading, child: int) -> list[Argument]:
    """The noun for which "where" or "when" stands; "ahead of the talks" where "ahead" is an adverb of its own."""
    tree = reading.tree
    word = tree.words[child]
    if child in reading.relatives:
        return spread(reading, "time" if word == "when" else "in", child)
    if word in ("tomorrow", "today", "yesterday", "tonight"):
        return [Argument("time", child, child, child)]
    if word in _ADVERBIAL_CASES:
        return [
            argument
            for below in tree.children[child]
            if tree.rels[below] in ("obl", "nmod") and (case := slot_of_case(tree, below))
            for argument in spread(reading, f"{word} {case}", below, (child,))
        ]
    if word == "ago":
        return [Argument("time", child, *subtree(tree, child))]
    return []


def _joined_objects(reading: Reading, node: int, *, has_object: bool, passive: bool) -> list[Argument]:
    """What stands once for two joined verbs: "invited and received them", "met and spoke with him"."""
    tree = reading.tree
    if passive:
        return []
    other = child_with(tree, node, "conj")
    joined = tree.heads[node] if tree.rels[node] == "conj" or other is None else other
    if tree.upos[joined] != "VERB" or tree.upos[node] != "VERB":
        return []
    own = any(tree.rels[child] in ("obj", "obl", "ccomp", "xcomp", "iobj") for child in tree.children[node])
    if has_object or own or (tree.rels[node] == "conj" and own_subject(tree, node) is not None):
        return []
    later = max(node, joined)
    if any(tree.rels[child] in ("nsubj", "advcl") for child in tree.children[later] if child < later and later != node):
        return []
    between = range(min(node, joined) + 1, later)
    if any(tree.upos[item] in ("NOUN", "PROPN", "VERB", "PRON") for item in between):
        return []
    return [
        Argument(argument.slot, argument.head, argument.first, argument.last, (joined, *argument.via), shared=True)
        for child in tree.children[joined]
        if tree.rels[child] in ("obj", "obl") and child > later and child not in reading.relatives
        for argument in dependent_arguments(reading, child, passive=False)
        if argument.slot == "patient" or tree.rels[child] == "obl"
    ]


def noun_arguments(reading: Reading, node: int) -> list[Argument]:
    """The arguments in a noun's own phrase: genitive, prepositions, names before it, time, apposition, infinitive."""
    tree = reading.tree
    found: list[Argument] = []
    for child in tree.children[node]:
        rel, label = tree.rels[child], tree.labels[child]
        if label == "nmod:poss":
            found.extend(spread(reading, "poss", child))
        elif rel in ("nmod", "obl"):
            slot = slot_of_case(tree, child)
            if slot is not None:
                found.extend(spread(reading, slot, child))
            elif child < node and label != "nmod:unmarked":
                found.extend(_names(tree, child))
            elif is_time(tree, child):
                found.extend(spread(reading, "time", child))
            elif child < node:
                found.extend(_names(tree, child))
        elif rel in ("amod", "compound") and child < node:
            found.extend(_names(tree, child))
        elif rel == "appos":
            found.extend(spread(reading, "appos", child))
        elif rel in ("acl", "ccomp") and label != "acl:relcl" and tree.xpos[child] not in ("VBN", "VBG", "VBD"):
            found.append(Argument("comp", child, *subtree(tree, child)))
    return found


def _names(tree: Tree, node: int, via: tuple[int, ...] = ()) -> list[Argument]:
    """The names and national adjectives in front of a noun, each with its own parts only."""
    found: list[Argument] = []
    if tree.texts[node][:1].isupper() and tree.words[node] not in RELATIVE_PRONOUNS:
        first = last = node
        for child in tree.children[node]:
            if (
                tree.rels[child] in ("flat", "compound", "amod")
                and child in (first - 1, last + 1)
                and tree.texts[child][0].isupper()
            ):
                first, last = min(first, child), max(last, child)
        found.append(Argument("mod", node, first, last, via))
        covered = range(first, last + 1)
    else:
        covered = range(0)
    for child in tree.children[node]:
        if child not in covered and tree.rels[child] in ("amod", "compound", "conj", "nmod", "flat", "dep"):
            found.extend(_names(tree, child, (*via, node)))
    return found
