"""Finds the words around one verb or event noun that speak for a status: modals, negation, conditions, attributes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dragoman.packs.standing import StandingTable
from dragoman.syntax.classes import FINISHING, REPORTING
from dragoman.syntax.features import Features, Reading, features_of
from dragoman.syntax.tree import Tree, ancestors

_RANKS: Final = {
    "cancelled": 9, "postponed": 9, "refused": 8, "denied": 7, "conditional": 6, "proposed": 4, "alleged": 3,
    "planned": 3, "historical": 2, "ongoing": 1, "happened": 0,
}  # fmt: skip
_OCCURRING: Final = frozenset(
    "take be happen occur go start begin open resume restart continue proceed reopen reconvene".split()
)
"""Verbs of a thing that comes about or goes on."""

_BACKWARD: Final = frozenset({"which", "this", "that", "it"})
_PERSONAL: Final = frozenset({"he", "she", "they", "we", "i", "who"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a status. ``far``: how many steps above the event they stand."""

    value: str
    words: tuple[int, ...]
    rule: str
    sure: bool
    far: int = 0


def rank(cue: Cue) -> tuple[int, bool, int]:
    """The greater wins: the stronger status (a plan that was cancelled is cancelled), the surer, the nearer word."""
    return _RANKS[cue.value], cue.sure, -cue.far


def clause_cues(reading: Reading, node: int, table: StandingTable, far: int) -> list[Cue]:
    """The cues at a verb or copular head itself: modals, negation, adverbs, conditions, aspect."""
    fit = features_of(reading, node)
    found = _modal_cues(reading, node, fit, far)
    found.extend(_contrary_cues(reading.tree, node, far))
    found.extend(_condition_cues(reading, node, table, far))
    found.extend(_adverb_cues(reading.tree, node, table, far))
    found.extend(_aspect_cues(reading.tree, node, fit, far))
    return found


def _contrary_cues(tree: Tree, node: int, far: int) -> list[Cue]:
    """Denied by the words beside it: "without meeting", "…, which Oslo denies", "…; Oslo dismissed this"."""
    for child in tree.children[node]:
        if tree.words[child] == "without" and tree.rels[child] in ("mark", "case"):
            return [Cue("denied", (child,), "negation:without", sure=True, far=far)]
        if tree.lemmas[child] not in ("deny", "dismiss") or tree.rels[child] not in (
            "advcl",
            "acl",
            "parataxis",
            "conj",
        ):
            continue
        if any(tree.rels[below] == "obj" and tree.words[below] in _BACKWARD for below in tree.children[child]):
            return [Cue("denied", (child,), f"denial:{tree.lemmas[child]}", sure=False, far=far)]
    return []


def _modal_cues(reading: Reading, node: int, fit: Features, far: int) -> list[Cue]:
    tree = reading.tree
    modal = next(
        (item for item in fit.auxiliaries if tree.xpos[item] == "MD" or tree.words[item] in ("will", "would")), None
    )
    to = next(
        (child for child in tree.children[node] if tree.rels[child] == "mark" and tree.words[child] == "to"), None
    )
    be_to = (
        bool(fit.auxiliaries) and to is not None and fit.auxiliaries[0] < to and tree.lemmas[fit.auxiliaries[0]] == "be"
    )
    first = fit.auxiliaries[0] if fit.auxiliaries else None
    if first is not None and tree.words[first] in ("should", "were") and _is_inverted(tree, node, first):
        return [Cue("conditional", (first,), "condition:inversion", sure=True, far=far)]
    if fit.negation:
        return [_negated(reading, node, fit, modal, far)]
    if to and tree.words[to - 1] == "yet":
        value = "ongoing" if tree.lemmas[node] in FINISHING else "denied"
        return [Cue(value, (to - 1, to), "negation:yet-to", sure=True, far=far)]
    if modal is not None:
        return _modal(tree, node, fit, modal, far)
    if be_to and to is not None:
        lost = tree.words[fit.auxiliaries[0]] in ("was", "were") and any(
            tree.lemmas[item] == "have" for item in fit.auxiliaries
        )
        words = (fit.auxiliaries[0], to)
        return [
            Cue(
                "cancelled" if lost else "planned",
                words,
                "modal:be-to-have" if lost else "modal:be-to",
                sure=True,
                far=far,
            )
        ]
    return []


def _is_inverted(tree: Tree, node: int, first: int) -> bool:
    """Whether the auxiliary stands before its subject, and not in a question: "Should Oslo agree, …"."""
    subject = next((child for child in tree.children[node] if tree.rels[child] == "nsubj"), -1)
    return first < subject and "?" not in tree.words


def _modal(tree: Tree, node: int, fit: Features, modal: int, far: int) -> list[Cue]:
    word = tree.lemmas[modal]
    perfect = fit.aspect.startswith("perfect") or any(
        tree.lemmas[item] == "have" for item in fit.auxiliaries if item > modal
    )
    if word in ("will", "shall"):
        return [Cue("planned", (modal,), "modal:will", sure=not perfect, far=far)]
    if word == "would":
        if perfect:
            return [Cue("conditional", (modal,), "modal:would-have", sure=False, far=far)]
        return [Cue("planned", (modal,), "modal:would", sure=_is_reported(tree, node), far=far)]
    if word in ("may", "might", "could"):
        return [Cue("proposed", (modal,), "modal:might", sure=False, far=far)]
    if word in ("should", "must", "ought") and not perfect:
        return [Cue("proposed", (modal,), "modal:should", sure=False, far=far)]
    return []


def _is_reported(tree: Tree, node: int) -> bool:
    """Whether "would" is a "will" told in the past: the clause is what somebody said."""
    chain = [node, *ancestors(tree, node)]
    for lower, upper in pairwise(chain):
        if tree.rels[lower] == "ccomp" and (tree.lemmas[upper] in REPORTING or tree.xpos[upper] in ("VBD", "VBN")):
            return True
    return any(
        tree.rels[child] == "parataxis" and tree.lemmas[child] in REPORTING
        for item in chain
        for child in tree.children[item]
    )


def _negated(reading: Reading, node: int, fit: Features, modal: int | None, far: int) -> Cue:
    """Denied is "did not meet", refused "would not meet", cancelled, of a thing, "the talks will not be held"."""
    tree = reading.tree
    words = fit.negation
    if modal is None:
        return Cue("denied", words, "negation", sure=tree.upos[node] == "VERB", far=far)
    words = tuple(sorted((*words, modal)))
    word = tree.lemmas[modal]
    if word in ("could", "can"):
        return Cue(
            "cancelled" if fit.voice == "passive" or _is_thing(reading, node) else "denied",
            words,
            "negation:could",
            sure=False,
            far=far,
        )
    if word not in ("will", "would", "shall"):
        return Cue("denied", words, "negation:modal", sure=False, far=far)
    longer = next((item for item in tree.children[node] if tree.words[item] == "longer"), None)
    if longer is not None and longer - 1 in words:
        return Cue("cancelled", tuple(sorted((*words, longer))), "negation:no-longer", sure=True, far=far)
    if _is_thing(reading, node):
        return Cue("cancelled", words, "negation:thing", sure=True, far=far)
    return Cue("cancelled" if fit.voice == "passive" else "refused", words, "negation:will", sure=False, far=far)


def _is_thing(reading: Reading, node: int) -> bool:
    """Whether the subject is a common noun for a thing or event, so that it cannot refuse."""
    tree = reading.tree
    for child in tree.children[node]:
        if tree.rels[child] == "nsubj":
            return tree.words[child] not in _PERSONAL and tree.upos[child] == "NOUN" and tree.lemmas[node] in _OCCURRING
    return False


def _condition_cues(reading: Reading, node: int, table: StandingTable, far: int) -> list[Cue]:
    tree = reading.tree
    found: list[Cue] = []
    if tree.rels[node] in ("advcl", "acl", "conj", "ccomp", "parataxis", "root"):
        found.extend(_own_marks(tree, node, table, far))
    fit = features_of(reading, node)
    open_modal = any(tree.xpos[item] == "MD" for item in fit.auxiliaries) or fit.tense == "future"
    for child in tree.children[node]:
        if tree.rels[child] != "advcl":
            continue
        for cue in _own_marks(tree, child, table, far):
            if cue.rule == "condition:until" and not fit.negation:
                # "will suspend it until …" says how long; "will not lift it until …" on what condition
                modals = tuple(item for item in fit.auxiliaries if tree.words[item] in ("will", "shall"))
                if modals and not far:
                    found.append(Cue("planned", modals, "phrase:until", sure=True, far=far - 1))
                continue
            rule = "condition:main"
            if cue.sure or open_modal:
                found.append(
                    Cue("conditional", cue.words, rule, sure=cue.sure and (open_modal or fit.tense != "past"), far=far)
                )
    return found


def _own_marks(tree: Tree, node: int, table: StandingTable, far: int) -> list[Cue]:
    """The conjunction or inversion that makes a clause a condition; an indirect question is none."""
    if tree.rels[node] == "ccomp":
        return []
    found = []
    bare = not any(tree.rels[child] in ("nsubj", "aux", "obj") for child in tree.children[node])
    if tree.words[node] in ("provided", "providing") and tree.rels[node] == "advcl" and bare:
        found.append(Cue("conditional", (node,), "condition:provided", sure=True, far=far))
    for child in tree.children[node]:
        word = tree.words[child]
        if child > node or word not in table.marks or not _joins(tree, node, child):
            continue
        if _is_condition(tree, node, child, table):
            found.append(Cue("conditional", (child,), f"condition:{word}", sure=table.marks[word], far=far))
    if tree.rels[node] == "advcl" and not found:
        subject = next((child for child in tree.children[node] if tree.rels[child] == "nsubj"), None)
        marked = any(tree.rels[child] == "mark" and tree.words[child] != "to" for child in tree.children[node])
        for child in tree.children[node]:
            inverted = tree.rels[child] in ("aux", "cop") and subject is not None and child < subject
            if inverted and not marked and tree.words[child] in table.inverted:
                found.append(Cue("conditional", (child,), "condition:inversion", sure=True, far=far))
                break
    return found


def _joins(tree: Tree, node: int, mark: int) -> bool:
    """Whether a word is the clause's conjunction: "once he came", not "he once came"."""
    if tree.rels[mark] == "mark":
        return True
    subject = next((child for child in tree.children[node] if tree.rels[child] == "nsubj"), node)
    return tree.rels[mark] == "advmod" and mark < subject


def _is_condition(tree: Tree, node: int, mark: int, table: StandingTable) -> bool:
    """Not after "asked", where "if" is "whether", and not in "as if"."""
    if mark > 0 and tree.words[mark - 1] in ("as", "even"):
        return False
    head = tree.heads[node]
    return not (0 <= head < mark and tree.lemmas[head] in table.asking)


def _adverb_cues(tree: Tree, node: int, table: StandingTable, far: int) -> list[Cue]:
    found = []
    for child in tree.children[node]:
        if tree.rels[child] in ("advmod", "amod", "discourse"):
            leaning = table.adverbs.get(tree.words[child])
            if leaning is not None and leaning.value == "denied" and (tree.upos[node] != "VERB" or child + 1 != node):
                continue  # "nearly two years", not "nearly broke off the talks"
            if leaning is not None:
                found.append(Cue(leaning.value, (child,), "adverb", sure=leaning.sure, far=far))
    return found


def _aspect_cues(tree: Tree, node: int, fit: Features, far: int) -> list[Cue]:
    if tree.upos[node] == "NOUN" and fit.tense == "present" and not fit.negation:
        copula = next((child for child in tree.children[node] if tree.rels[child] == "cop"), None)
        if copula is not None and any(
            tree.rels[child] == "case" and tree.words[child] == "on" for child in tree.children[node]
        ):
            return [Cue("ongoing", (copula,), "copula:on", sure=True, far=far)]
    if fit.negation or "progressive" not in fit.aspect or any(tree.xpos[item] == "MD" for item in fit.auxiliaries):
        return []
    present = fit.tense == "present"
    words = tuple(item for item in fit.auxiliaries if tree.lemmas[item] == "be")
    return [Cue("ongoing", words, "aspect:progressive", sure=present, far=far)]
