"""Finds the subject of a verb that has none of its own: control and raising, joined verbs, participles, relatives."""

from __future__ import annotations

from typing import Final

from dragoman.syntax.blame import STRIKING
from dragoman.syntax.classes import (
    CONTROL_PREPOSITIONS,
    DESERVED,
    OBJECT_NOUNS,
    OBLIQUE_CONTROL,
    RELATIVE_PRONOUNS,
    SUBJECT_CONTROL,
    SUBJECT_NOUNS,
)
from dragoman.syntax.features import Reading, features_of, is_verbal
from dragoman.syntax.tree import Tree

Found = tuple[int, tuple[int, ...]]
"""A token, and the tokens passed on the way to it."""


def relatives_of(tree: Tree) -> dict[int, int]:
    """Relative pronoun or adverb -> the noun for which it stands."""
    found: dict[int, int] = {}
    for node, label in enumerate(tree.labels):
        if label != "acl:relcl" or tree.heads[node] < 0:
            continue
        noun = _raised(tree, node, tree.heads[node])
        for below in _clause(tree, node):
            if noun < below and tree.words[below] in RELATIVE_PRONOUNS and _is_relative(tree, below):
                found[below] = noun
                break
    return found


_DEADLY: Final = frozenset({"kill", "wound", "injure"})
"""Verbs of what an attack does, and not the place that it strikes."""


def _raised(tree: Tree, verb: int, noun: int) -> int:
    """The noun of a clause that tells of victims: the attack, where the tree has what it struck, "of a school"."""
    upper = tree.heads[noun]
    struck = tree.rels[noun] == "nmod" and upper >= 0 and tree.lemmas[upper] in STRIKING
    return upper if struck and tree.lemmas[verb] in _DEADLY else noun


_OF_EVENTS: Final = frozenset({"have", "hold", "happen", "occur", "take"})
"""Verbs of a relative clause that is rather about an event than about those with whom it was."""


def relatives_behind(tree: Tree, node: int) -> list[int]:
    """The verbs of clauses on an event, or on those with whom it was, of its coming about: "a call with Berg I had".

    Not where they have an object of their own, "officials who had no visas", "place" aside.
    """
    beside = [n for n in tree.children[tree.heads[node]] if n > node] if tree.heads[node] >= 0 else []
    people = [
        n
        for n in (*tree.children[node], *beside)
        if tree.rels[n] == "nmod" and any(tree.words[c] in ("with", "between") for c in tree.children[n])
    ]
    verbs = [c for n in (node, *people) for c in tree.children[n] if tree.labels[c] == "acl:relcl"]
    return [v for v in verbs if tree.lemmas[v] in _OF_EVENTS and not _has_own_object(tree, v)]


def _has_own_object(tree: Tree, verb: int) -> bool:
    objects = [tree.words[child] for child in tree.children[verb] if tree.rels[child] == "obj"]
    if tree.lemmas[verb] == "take":
        return objects != ["place"]
    return any(word not in RELATIVE_PRONOUNS for word in objects)


def _is_relative(tree: Tree, node: int) -> bool:
    return tree.xpos[node] in ("WDT", "WP", "WP$", "WRB") or tree.rels[node] in ("nsubj", "obj")


def _clause(tree: Tree, node: int) -> list[int]:
    """The tokens of a relative clause, without the clauses inside it that have relatives of their own."""
    found = [node]
    for item in found:
        found.extend(child for child in tree.children[item] if tree.labels[child] != "acl:relcl")
    return sorted(found)


def own_subject(tree: Tree, node: int) -> int | None:
    """The subject that hangs on a token itself; of several the last before it, or the first after it."""
    found = None
    for child in tree.children[node]:
        if tree.rels[child] not in ("nsubj", "csubj") or tree.labels[child] == "nsubj:outer":
            continue
        if found is None or child < node:
            found = child
    return found


def surface_subject(reading: Reading, node: int) -> Found | None:
    """The subject that a verb has or shares, with the way to it; None where nothing in the sentence is it."""
    if node in reading.subjects:
        return reading.subjects[node]
    reading.subjects[node] = None  # a circle of sharing ends here
    found = _subject(reading, node)
    reading.subjects[node] = found
    return found


def _subject(reading: Reading, node: int) -> Found | None:
    tree = reading.tree
    own = own_subject(tree, node)
    if own is not None:
        return own, ()
    head, label, rel = tree.heads[node], tree.labels[node], tree.rels[node]
    if head < 0:
        return None
    if label == "acl:relcl":
        return (head, ()) if _misses_subject(reading, node) else None
    if rel == "conj":
        return _by(surface_subject(reading, head), head) if is_verbal(tree, head) or tree.upos[node] == "VERB" else None
    if rel == "xcomp":
        return controller(reading, head)
    if rel == "advcl" and _is_asked(tree, node, head):
        return controller(reading, head)
    if rel == "advcl":
        return _deserving(reading, node, head) or _by(surface_subject(reading, head), head)
    if rel == "amod":
        return head, ()
    if rel == "acl":
        return _of_noun_clause(reading, node, head)
    if rel in ("ccomp", "csubj") and tree.xpos[node] in ("VBG", "VB") and not features_of(reading, node).auxiliaries:
        return _deserving(reading, node, head) or _by(surface_subject(reading, head), head)
    return None


_ASKING: Final = frozenset(("call", "appeal", "plead", "prevail"))
"""Verbs behind whose "on" or "to" somebody stands who is asked to do what their infinitive tells."""


def _is_asked(tree: Tree, node: int, verb: int) -> bool:
    """Whether an infinitive that a tree hangs as an aside is what somebody is asked for: "called on Oslo to stop"."""
    if tree.lemmas[verb] not in _ASKING or not any(tree.words[child] == "to" for child in tree.children[node]):
        return False
    below = tree.children[verb]
    asked = (n for n in below if tree.rels[n] == "obl" and n < node and not tree.words[n].endswith("day"))
    led = any(tree.words[mark] in ("on", "upon", "to", "with") for n in asked for mark in tree.children[n])
    return led and not any(tree.rels[n] == "obj" for n in below)


def _deserving(reading: Reading, node: int, verb: int) -> Found | None:
    """Who did what stands after "for": the object of the verb that rewards or punishes it."""
    tree = reading.tree
    if tree.lemmas[verb] not in DESERVED or features_of(reading, verb).voice == "passive":
        return None
    if not any(tree.words[child] in ("for", "of") for child in tree.children[node] if child < node):
        return None
    return next(((child, (verb,)) for child in tree.children[verb] if tree.rels[child] == "obj"), None)


def _by(found: Found | None, passed: int) -> Found | None:
    return None if found is None else (found[0], (passed, *found[1]))


def _misses_subject(reading: Reading, node: int) -> bool:
    """A relative clause without subject: the noun is it."""
    return not any(noun == reading.tree.heads[node] for noun in reading.relatives.values())


def controller(reading: Reading, verb: int) -> Found | None:
    """Whose the infinitive under a verb, adjective or noun is: "asked Oslo to come", "is expected to come"."""
    tree = reading.tree
    if tree.upos[verb] != "VERB" or features_of(reading, verb).voice == "passive":
        return _by(surface_subject(reading, verb), verb)
    lemma = tree.lemmas[verb]
    if lemma not in SUBJECT_CONTROL:
        for child in tree.children[verb]:
            if tree.rels[child] in ("obj", "iobj") and not _is_light_object(tree, child):
                return child, (verb,)
    if lemma in OBLIQUE_CONTROL:
        for child in tree.children[verb]:
            if tree.rels[child] == "obl" and any(
                tree.words[mark] in CONTROL_PREPOSITIONS for mark in tree.children[child]
            ):
                return child, (verb,)
    gap = antecedent_gap(reading, verb)
    if (
        gap is not None
        and lemma not in SUBJECT_CONTROL
        and lemma in ("ask", "urge", "invite", "want", "expect", "tell", "order")
    ):
        return gap, (verb,)
    return _by(surface_subject(reading, verb), verb)


def _is_light_object(tree: Tree, node: int) -> bool:
    """An object that is an event or thing, not someone who could act ("took steps to …", "made an offer to …")."""
    return tree.lemmas[node] in SUBJECT_NOUNS or tree.lemmas[node] in (
        "step",
        "measure",
        "place",
        "part",
        "care",
        "time",
        "itself",
    )


def _of_noun_clause(reading: Reading, node: int, noun: int) -> Found | None:
    """The subject of a participle or infinitive that hangs on a noun."""
    tree = reading.tree
    if tree.xpos[node] in ("VBN", "VBD"):
        return noun, ()
    marked = any(tree.rels[child] in ("mark", "case") for child in tree.children[node])
    if tree.xpos[node] == "VBG" and not marked:
        return noun, ()
    if tree.upos[noun] not in ("NOUN", "VERB", "ADJ") or not marked:
        return noun, ()
    lemma = tree.lemmas[noun]
    if (doer := _doer_behind_for(tree, node, noun)) is not None:
        return doer, (noun,)
    if lemma in OBJECT_NOUNS:
        return _addressee(reading, noun)
    if lemma in SUBJECT_NOUNS or tree.xpos[node] == "VBG":
        return _owner(reading, noun)
    return noun, ()


def _doer_behind_for(tree: Tree, node: int, noun: int) -> int | None:
    """Who is to do what an infinitive behind a noun tells: "arrangements for the envoys to travel"."""
    doer = _noun_child(tree, noun, "for") if tree.xpos[node] == "VB" else None
    return doer if doer is not None and noun < doer < node else None


def _owner(reading: Reading, noun: int) -> Found | None:
    """Who has the plan: a genitive, "by", "of", or the subject of the verb that carries the noun."""
    tree = reading.tree
    owner = _noun_child(tree, noun, "poss", "by", "of", "between")
    if owner is not None:
        return owner, (noun,)
    verb = tree.heads[noun]
    if verb >= 0 and tree.rels[noun] in ("obj", "obl") and tree.upos[verb] == "VERB":
        return _by(surface_subject(reading, verb), verb)
    if tree.rels[noun] == "nsubj" and verb >= 0:
        agent = next((child for child in tree.children[verb] if tree.labels[child] == "obl:agent"), None)
        return None if agent is None else (agent, (noun, verb))
    return None


def _addressee(reading: Reading, noun: int) -> Found | None:
    """Who is invited or asked: "for X to", "to X to", the one that receives, accepts or declines."""
    tree = reading.tree
    asked = _noun_child(tree, noun, "to", "for")
    if asked is not None:
        return asked, (noun,)
    verb = tree.heads[noun]
    if verb < 0 or tree.upos[verb] != "VERB" or tree.rels[noun] not in ("obj", "nsubj", "obl"):
        return None
    lemma = tree.lemmas[verb]
    if lemma in (
        "accept",
        "receive",
        "decline",
        "reject",
        "refuse",
        "get",
        "obtain",
        "honour",
        "honor",
        "consider",
        "have",
    ):
        return _by(surface_subject(reading, verb), verb)
    for child in tree.children[verb]:
        if tree.rels[child] == "iobj" or (tree.rels[child] == "obl" and _has_case(tree, child, "to")):
            return child, (noun, verb)
    return None


def _noun_child(tree: Tree, noun: int, *kinds: str) -> int | None:
    for kind in kinds:
        for child in tree.children[noun]:
            if tree.labels[child] == "nmod:poss" and kind == "poss":
                return child
            if (
                tree.rels[child] in ("nmod", "obl")
                and tree.labels[child] != "nmod:poss"
                and _has_case(tree, child, kind)
            ):
                return child
    return None


def _has_case(tree: Tree, node: int, word: str) -> bool:
    return any(tree.rels[child] == "case" and tree.words[child] == word for child in tree.children[node])


def antecedent_gap(reading: Reading, verb: int) -> int | None:
    """The noun that is the missing object of a verb in a relative clause without pronoun ("the talks he held").

    Below a chain of infinitives the innermost verb has the gap ("the treaty they agreed to sign").
    """
    tree = reading.tree
    node = verb
    while tree.rels[node] == "xcomp" and tree.heads[node] >= 0:
        node = tree.heads[node]
    if tree.labels[node] != "acl:relcl" or tree.heads[node] < 0:
        return None
    noun = tree.heads[node]
    if noun in reading.relatives.values() or own_subject(tree, node) is None:
        return None
    lowest = node
    while True:
        below = next((child for child in tree.children[lowest] if tree.rels[child] == "xcomp"), None)
        if below is None or tree.upos[below] != "VERB":
            break
        lowest = below
    has_object = any(tree.rels[child] == "obj" for child in tree.children[verb])
    if verb != lowest or has_object or features_of(reading, verb).voice == "passive":
        return None
    return noun
