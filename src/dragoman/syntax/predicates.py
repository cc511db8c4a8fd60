"""Turns a parsed sentence into its predicates: verbs and event nouns with arguments, voice, negation and embedding."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, cast

from dragoman.records.language import Sentence
from dragoman.syntax.arguments import spread, verb_arguments
from dragoman.syntax.classes import EVENT_NAMES, REPORTING
from dragoman.syntax.features import Reading, features_of
from dragoman.syntax.nouns import noun_predicate
from dragoman.syntax.sharing import relatives_of
from dragoman.syntax.structure import Argument, Governor, Link, Predicate
from dragoman.syntax.tree import Tree, grow_tree

__all__ = ["Argument", "Governor", "Predicate", "governors_of", "predicates"]

_NO_PREDICATE: Final = frozenset(
    {"case", "mark", "fixed", "goeswith", "cc", "compound:prt", "flat", "discourse", "vocative", "aux", "cop"}
)
_NO_NOUN: Final = frozenset(
    {"compound", "flat", "fixed", "goeswith", "vocative", "nmod:desc", "case", "mark", "advmod", "obl:unmarked"}
)
_CLAUSE_LINKS: Final = frozenset({"ccomp", "xcomp", "acl", "advcl", "csubj", "conj", "parataxis"})
_PHRASE_LINKS: Final = {"obj": "obj", "nsubj": "nsubj", "obl": "obl", "nmod": "nmod", "appos": "appos", "amod": "acl"}


def predicates(sentence: Sentence, nouns: Collection[str] | None = None) -> tuple[Predicate, ...]:
    """The predicates of a sentence in the order of their heads.

    A light-verb construction gives two: the noun with ``support``, and the verb with the noun as its patient.

    Args:
        sentence: With its tree; a wrong tree gives wrong predicates, never an error.
        nouns: The lemmas of the nouns that are wanted; by default every common noun that could name an event.

    Returns:
        Every index lies in the sentence; the same sentence gives the same tuple.
    """
    tree = grow_tree(sentence)
    reading = Reading(tree, relatives=relatives_of(tree))
    found = []
    for node, upos in enumerate(tree.upos):
        label = tree.labels[node]
        if upos == "VERB" and label not in _NO_PREDICATE:
            found.append(_verb(reading, node))
        elif upos in ("NOUN", "PROPN") and label not in _NO_NOUN and _is_wanted(tree, node, nouns):
            found.append(noun_predicate(reading, node, governors_of(reading, node)))
        copula = next((child for child in tree.children[node] if tree.rels[child] == "cop"), None)
        if copula is not None and upos != "VERB":
            found.extend(_copular(reading, node, copula))
    return tuple(sorted(found, key=lambda item: item.head))


def _is_wanted(tree: Tree, node: int, nouns: Collection[str] | None) -> bool:
    lemma = tree.lemmas[node]
    if nouns is not None:
        return lemma in nouns or tree.words[node] in nouns
    if tree.upos[node] == "NOUN":
        return tree.rels[node] != "nummod"
    return lemma in EVENT_NAMES


def _verb(reading: Reading, node: int) -> Predicate:
    tree = reading.tree
    fit = features_of(reading, node)
    return Predicate(
        head=node,
        lemma=tree.lemmas[node],
        pos="verb",
        support=None,
        trigger=tuple(sorted((node, *fit.particles))),
        voice=fit.voice,
        arguments=_unique(verb_arguments(reading, node)),
        negation=fit.negation,
        auxiliaries=fit.auxiliaries,
        tense=fit.tense,
        aspect=fit.aspect,
        marks=fit.marks,
        governors=governors_of(reading, node),
    )


def _copular(reading: Reading, node: int, copula: int) -> list[Predicate]:
    """A place gives "be" with its places ("was in Oslo for talks"), an adjective itself ("is ready to meet")."""
    tree = reading.tree
    fit = features_of(reading, node)
    arguments = verb_arguments(reading, node)
    case = [child for child in tree.children[node] if tree.rels[child] == "case" and child < node]
    adjective = tree.upos[node] == "ADJ"
    if case:
        slot = tree.words[case[-1]]
        arguments = [argument for argument in arguments if argument.slot != "poss"]
        arguments.extend(spread(reading, slot, node))
    elif not adjective and tree.upos[node] != "ADV":
        return []
    return [
        Predicate(
            head=node if adjective else copula,
            lemma=tree.lemmas[node] if adjective else "be",
            pos="verb",
            support="be" if adjective else None,
            trigger=(node,) if adjective else (copula,),
            voice="active",
            arguments=_unique(arguments),
            negation=fit.negation,
            auxiliaries=tuple(item for item in fit.auxiliaries if adjective or item != copula),
            tense=fit.tense,
            aspect=fit.aspect,
            marks=fit.marks,
            governors=governors_of(reading, node),
        )
    ]


def _unique(arguments: list[Argument]) -> tuple[Argument, ...]:
    """In the order of the text, the first of those that say the same."""
    found: dict[tuple[str, int], Argument] = {}
    for argument in arguments:
        found.setdefault((argument.slot, argument.head), argument)
    return tuple(sorted(found.values(), key=lambda item: (item.first, item.last, item.slot)))


def governors_of(reading: Reading, node: int) -> tuple[Governor, ...]:
    """The words under which a token stands, nearest first, then the report that stands beside them."""
    tree = reading.tree
    found: list[Governor] = []
    reports: list[int] = []
    lower = node
    while True:
        reports.extend(child for child in tree.children[lower] if child != node and _is_report(tree, child))
        head = tree.heads[lower]
        if head < 0:
            break
        relation = _relation(reading, lower, head)
        if relation is not None and tree.upos[head] in ("VERB", "NOUN", "ADJ", "AUX"):
            found.append(_governor(reading, head, relation))
        lower = head
    found.extend(_governor(reading, report, "parataxis") for report in reports)
    return tuple(found)


def _relation(reading: Reading, lower: int, head: int) -> Link | None:
    tree = reading.tree
    rel = tree.rels[lower]
    if rel in _CLAUSE_LINKS:
        return cast("Link", rel)
    name = _PHRASE_LINKS.get(rel)
    if rel == "nsubj" and features_of(reading, head).voice == "passive":
        name = "obj"
    return cast("Link | None", name)


def _governor(reading: Reading, head: int, relation: Link) -> Governor:
    fit = features_of(reading, head)
    return Governor(head, reading.tree.lemmas[head], relation, bool(fit.negation), fit.auxiliaries)


def _is_report(tree: Tree, node: int) -> bool:
    """A reporting verb beside the clause that it reports: "…, he said"."""
    if tree.rels[node] != "parataxis" or tree.lemmas[node] not in REPORTING:
        return False
    return not any(tree.rels[child] in ("ccomp", "obj") for child in tree.children[node])
