"""What a verb says of the standing of its subject, its object and what its prepositions lead."""

from __future__ import annotations

from typing import Final

from dragoman.packs.standing import Leaning
from dragoman.syntax.classes import FINISHING, LIGHT_VERBS, OCCURRENCE_VERBS
from dragoman.syntax.cues import Cue, clause_cues
from dragoman.syntax.features import features_of
from dragoman.syntax.governing import borne_out, fitting, governed, is_viewed, look_up
from dragoman.syntax.tree import Tree
from dragoman.syntax.walking import Search, Walk

_CASES_WITHIN: Final = frozenset({"for", "on", "in", "at", "during", "to", "into", "of", "with", "within"})
_TAKING_PART: Final = frozenset({"attend", "join", "skip", "boycott", "leave", "miss"})
"""Who refuses to attend has not refused the event."""
_SEEKING: Final = frozenset({"request", "seek", "solicit"})
"""Verbs whose object nobody has given yet."""
_ENDING: Final = FINISHING | {"cease", "stop", "halt"}
"""Verbs of which the object is under way as long as they have not come about: "talks to end the war"."""
_SUBJECT_VALUES: Final = frozenset({"ongoing", "cancelled", "postponed", "conditional"})


def under_verb(search: Search, walk: Walk, upper: int) -> Walk | None:
    """The event is the subject or object of the upper word."""
    reading, table = search.reading, search.table
    tree, far = reading.tree, walk.far + 1
    lemma, verbal = tree.lemmas[upper], tree.upos[upper] == "VERB"
    if lemma in _ENDING and tree.rels[walk.node] == "obj" and tree.xpos[upper] == "VB":
        going_on = (cue for cue in clause_cues(reading, upper, table, far) if cue.value == "ongoing")
        search.found.extend(going_on)  # "have yet to finish the talks"
        return None
    theme = tree.rels[walk.node] == "obj" or features_of(reading, upper).voice == "passive"
    leaning, words = look_up(tree, upper, table)
    leaning = None if leaning is None else fitting(tree, walk.node, upper, leaning, table)
    if leaning is not None and lemma in _SEEKING and tree.rels[walk.node] == "obj":
        leaning = Leaning(leaning.value, sure=True)
    if leaning is not None and (theme or leaning.value in _SUBJECT_VALUES):
        search.found.append(governed(reading, table, upper, leaning, words, far))
        return Walk(upper, far, open=False)
    if not theme and not verbal:
        return _of_copula(search, walk, upper, leaning)
    if not theme and walk.open:
        search.found.extend(borne_out(reading, upper, far))
    carries = lemma in LIGHT_VERBS or lemma in table.transparent if theme else lemma in OCCURRENCE_VERBS
    carries = carries and not is_viewed(reading, upper)
    if lemma in _TAKING_PART:
        if walk.open and not features_of(reading, upper).negation:
            cues = clause_cues(reading, upper, table, far)
            search.found.extend(cue for cue in cues if cue.rule.startswith(("modal", "aspect")))
        return None
    return Walk(upper, far, open=walk.open) if carries else None


def _of_copula(search: Search, walk: Walk, upper: int, leaning: Leaning | None) -> Walk:
    """The event is the subject of a copula: "the visit is due on Monday", "talks are possible"."""
    tree, far = search.reading.tree, walk.far + 1
    leaning = leaning or search.table.attributes.get(tree.words[upper])
    if leaning is not None and tree.upos[upper] == "ADJ":
        search.found.append(governed(search.reading, search.table, upper, leaning, (upper,), far))
        return Walk(upper, far, open=False)
    return Walk(upper, far, open=walk.open)


def under_preposition(search: Search, walk: Walk, upper: int) -> Walk | None:
    """The event stands after a preposition: "accused of an attack", "flew in for talks", "ahead of the summit"."""
    reading, table = search.reading, search.table
    tree, far = reading.tree, walk.far + 1
    cases = {tree.words[child] for child in tree.children[walk.node] if tree.rels[child] == "case"}
    leaning, words = look_up(tree, upper, table)
    particles = {tree.words[item] for item in words if item != upper}
    if leaning is not None and _bears_on_phrase(leaning, cases, particles):
        search.found.append(governed(reading, table, upper, leaning, words, far))
        return Walk(upper, far, open=False)
    fit = features_of(reading, upper)
    if "by" in cases and fit.voice == "passive" and walk.open:
        search.found.extend(borne_out(reading, upper, far))
    if cases & {"during", "at"}:
        if fit.tense == "future" and not fit.negation and walk.open:
            search.found.append(Cue("planned", fit.auxiliaries, "main:future", sure=False, far=far))
        return None
    if cases & _CASES_WITHIN and "ahead" not in cases and not fit.negation:
        if fit.tense == "present" and fit.aspect == "simple" and _is_stay(tree, upper, cases):
            search.found.append(Cue("ongoing", fit.auxiliaries or (upper,), "tense:present-be", sure=False, far=far))
        lets_through = tree.lemmas[upper] in table.transparent or tree.lemmas[upper] == "be" or fit.tense == "future"
        return Walk(upper, far, open=walk.open and lets_through)
    if "ahead" in cases or (cases & {"before", "until"} and fit.tense == "future"):
        search.found.append(Cue("planned", (), "preposition:before", sure=False, far=far))
    return Walk(upper, far, open=False)


def _bears_on_phrase(leaning: Leaning, cases: set[str], particles: set[str]) -> bool:
    if leaning.value == "alleged":
        return bool(cases & {"of", "for"})
    if particles:
        return bool(cases & {"to", "for", "on", "with", "from", "in", *particles})
    return leaning.value in ("planned", "proposed") and bool(cases & {"to", "for", "on"})


def _is_stay(tree: Tree, upper: int, cases: set[str]) -> bool:
    """Whether "is in Oslo for talks" says that it is going on."""
    copula = tree.lemmas[upper] == "be" or any(tree.rels[child] == "cop" for child in tree.children[upper])
    return copula and bool(cases & {"for", "on", "in"})
