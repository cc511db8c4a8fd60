"""Walks from an event outward through the words that govern it, and collects what they say of its standing."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dragoman.packs.standing import Leaning, StandingTable
from dragoman.records.events import OFF
from dragoman.syntax.classes import DESERVED, LIGHT_VERBS, OCCURRENCE_VERBS, PARTITIVES, REPORTING
from dragoman.syntax.cues import Cue, clause_cues
from dragoman.syntax.features import Reading, features_of, is_verbal
from dragoman.syntax.governing import (
    answer,
    attribute_cues,
    governed,
    is_feared,
    is_reacted_to,
    look_up,
)
from dragoman.syntax.promises import promise_cue
from dragoman.syntax.sharing import relatives_behind
from dragoman.syntax.tree import Tree, has_mark, is_infinitive, under_way
from dragoman.syntax.under_verbs import under_preposition, under_verb
from dragoman.syntax.walking import Search, Walk

_MAX_STEPS: Final = 12
"""No event of the dispatches we wrote is governed from farther away."""

_GERUND_MARKS: Final = frozenset({"of", "from", "in", "on", "to", "for", "about", "against", "at"})
_SEQUENCE: Final = frozenset({"after", "when", "once", "before", "until", "as", "while", "by"})
_STARTING: Final = frozenset({"begin", "start"})
"""Verbs of which the past tells that the act itself has come about: "began to shell"."""

_DENIALS: Final = frozenset({"refused", "denied"})

PLANS: Final = frozenset("plan preparation intention".split())
"""Nouns of which "no" says that nothing is planned, whatever stands between: "no specific plans yet for a summit"."""


def outward_cues(reading: Reading, head: int, table: StandingTable, trigger: frozenset[int]) -> list[Cue]:
    """The cues at an event and at the words above it, as far out as they bear on it."""
    tree = reading.tree
    search = Search(reading, table, trigger)
    walk: Walk | None = Walk(head, 0, open=True)
    for _ in range(_MAX_STEPS):
        if walk is None:
            break
        if walk.open:
            _collect_here(search, walk)
        upper = tree.heads[walk.node]
        if upper < 0:
            break
        walk = _step(search, walk, upper)
    return search.found


def _collect_here(search: Search, walk: Walk) -> None:
    tree, node = search.reading.tree, walk.node
    if tree.upos[node] in ("VERB", "AUX") or is_verbal(tree, node):
        search.found.extend(clause_cues(search.reading, node, search.table, walk.far))
    if tree.upos[node] != "VERB":
        search.found.extend(attribute_cues(tree, node, search.table, walk.far))
        _collect_relatives(search, walk)


def _collect_relatives(search: Search, walk: Walk) -> None:
    """What a relative clause says of the event: "the visit, which was put off", "the visit he is to pay"."""
    reading, table = search.reading, search.table
    tree = reading.tree
    for verb in relatives_behind(tree, walk.node):
        cues = (cue for cue in clause_cues(reading, verb, table, walk.far) if cue.value == "denied")
        search.found.extend(replace(cue, rule="negation:thing behind", sure=True) for cue in cues)
    for child in tree.children[walk.node]:
        if tree.labels[child] != "acl:relcl":
            continue
        leaning, words = look_up(tree, child, table)
        passive = features_of(reading, child).voice == "passive"
        if leaning is not None and (passive or leaning.value in ("planned", "ongoing") or tree.upos[child] == "ADJ"):
            search.found.append(governed(reading, table, child, leaning, words, walk.far))
        elif tree.lemmas[child] in LIGHT_VERBS | OCCURRENCE_VERBS | table.transparent:
            search.found.extend(clause_cues(reading, child, table, walk.far))


def _step(search: Search, walk: Walk, upper: int) -> Walk | None:
    """One step outward; adds the cue of the upper word. None where what stands above bears on the event no more."""
    tree, node = search.reading.tree, walk.node
    rel, label = tree.rels[node], tree.labels[node]
    if rel == "conj":
        return _joined(search, walk, upper)
    if upper in search.trigger or rel == "appos":
        return Walk(upper, walk.far + 1, open=walk.open)
    if rel in ("xcomp", "ccomp", "csubj"):
        return _under_clause(search, walk, upper)
    if rel == "advcl":
        completes = is_infinitive(tree, node) or _is_gerund(tree, node)
        return _under_clause(search, walk, upper) if completes else _beside(search, walk, upper)
    if label == "acl:relcl" and tree.lemmas[upper] in search.table.hearsay and has_mark(tree, node, "that"):
        return _under_noun(search, walk, upper)
    if label == "acl:relcl":
        return Walk(upper, walk.far + 1, open=False) if _is_called_off(search, upper) else None
    if rel in ("acl", "nmod") and label not in ("acl:relcl", "nmod:poss"):
        return _under_noun(search, walk, upper)
    if rel in ("obj", "nsubj"):
        return under_verb(search, walk, upper)
    return under_preposition(search, walk, upper) if rel == "obl" else None


def _is_called_off(search: Search, noun: int) -> bool:
    """Whether the noun of a relative clause is called off or put off: "talks that were to open have been put off"."""
    tree = search.reading.tree
    verb = tree.heads[noun]
    if verb < 0 or tree.rels[noun] not in ("obj", "nsubj"):
        return False
    leaning, _ = look_up(tree, verb, search.table)
    return leaning is not None and leaning.value in OFF


def _joined(search: Search, walk: Walk, upper: int) -> Walk:
    """A joined verb stands under what governs the first, with the conditions of the first but not its modals."""
    tree = search.reading.tree
    own_subject = any(tree.rels[child] == "nsubj" for child in tree.children[walk.node])
    if walk.open and tree.upos[upper] == "VERB" and not own_subject:
        cues = clause_cues(search.reading, upper, search.table, walk.far + 1)
        search.found.extend(cue for cue in cues if cue.rule.startswith("condition") and cue.rule != "condition:main")
    return Walk(upper, walk.far, open=False)


def _is_gerund(tree: Tree, node: int) -> bool:
    """A gerund after a preposition that the verb asks for: "accused of moving", "succeeded in bringing"."""
    having = any(tree.words[child] in ("having", "being") for child in tree.children[node])
    if tree.xpos[node] != "VBG" and not having:
        return False
    return any(
        tree.rels[item] in ("mark", "case") and tree.words[item] in _GERUND_MARKS for item in tree.children[node]
    )


def _under_clause(search: Search, walk: Walk, upper: int) -> Walk | None:
    """The event is a verb in the clause or infinitive that completes the upper word."""
    reading, table = search.reading, search.table
    tree, far = reading.tree, walk.far + 1
    fit = features_of(reading, upper)
    leaning, words = look_up(tree, upper, table)
    finite = any(tree.rels[child] == "aux" for child in tree.children[walk.node])
    gerund = tree.xpos[walk.node] == "VBG" and not finite  # "Invited by Xi, Lund is paying a visit" is under way
    infinitive = tree.rels[walk.node] != "ccomp" or is_infinitive(tree, walk.node) or gerund
    if fit.voice == "passive" and infinitive and tree.lemmas[upper] in table.said_to:
        leaning = table.said_to[tree.lemmas[upper]]
    denies = leaning is not None and leaning.value in _DENIALS and not fit.negation
    if denies and _goes_on(tree, walk.node):
        return None
    if denies:  # "denied that he had planned to meet": what had been planned is not off for that
        search.found[:] = [cue for cue in search.found if not cue.rule.endswith("-perfect")]
    if denies and _is_undone(search):
        search.found[:] = [cue for cue in search.found if cue.value not in OFF]
        search.found.append(Cue("planned", words, "undoing:denied", sure=True, far=far))
        return Walk(upper, far, open=False)
    if leaning is not None and fit.voice != "passive" and _is_purpose(tree, walk.node, upper):
        leaning = leaning if leaning.value in ("planned", "proposed") else None
    if leaning is None and gerund and tree.lemmas[upper] in DESERVED and not has_mark(tree, walk.node, "from"):
        search.found.append(Cue("happened", (), "governor:deserved", sure=True, far=far))  # "blamed him for holding it"
        return Walk(upper, far, open=False)
    if leaning is not None and (infinitive or _bears_on_clause(tree, walk.node, leaning)):
        search.found.append(governed(reading, table, upper, leaning, words, far))
        conditions = clause_cues(reading, upper, table, far)
        search.found.extend(cue for cue in conditions if cue.rule in ("condition:main", "modal:might"))
        return Walk(upper, far, open=False)
    begun = fit.tense == "past" or fit.aspect.startswith("perfect")
    if tree.lemmas[upper] in _STARTING and infinitive and begun and not fit.negation and walk.open:
        search.found.append(Cue("happened", (), "aspect:started", sure=True, far=far))
    if tree.lemmas[upper] == "go" and fit.aspect == "progressive" and infinitive:
        search.found.append(Cue("planned", (*fit.auxiliaries, upper), "modal:going-to", sure=False, far=far))
        return Walk(upper, far, open=False)
    lets_through = tree.lemmas[upper] in table.transparent or tree.lemmas[upper] in ("have", "need")
    return Walk(upper, far, open=walk.open and infinitive and (lets_through or tree.rels[walk.node] == "advcl"))


def _goes_on(tree: Tree, node: int) -> bool:
    """Whether a clause is what somebody says besides a denial or a refusal: "denied the claims, saying that …"."""
    beside = tree.rels[node] == "advcl" and tree.xpos[node] == "VBG" and tree.lemmas[node] in REPORTING
    return beside and not any(tree.rels[child] in ("mark", "case") for child in tree.children[node])


def _is_undone(search: Search) -> bool:
    """Whether what is told so far is that an event is off: "ruled out that the talks could be cancelled"."""
    return any(cue.value in OFF for cue in search.found)


def _is_purpose(tree: Tree, node: int, upper: int) -> bool:
    """In "refused the offer to win time" the purpose is not refused."""
    return tree.rels[node] == "advcl" and tree.upos[upper] == "VERB" and is_infinitive(tree, node)


def _bears_on_clause(tree: Tree, node: int, leaning: Leaning) -> bool:
    """Whether a governing verb says something of a finite clause: "denied that", "claims that", "suggested that"."""
    if leaning.value in ("denied", "alleged"):
        return True
    if leaning.value == "planned" and leaning.sure and tree.xpos[node] in ("VBZ", "VBP"):
        return True
    modal = any(tree.xpos[child] == "MD" for child in tree.children[node])
    return leaning.value in ("proposed", "planned", "refused", "conditional") and (modal or tree.xpos[node] == "VB")


def _beside(search: Search, walk: Walk, upper: int) -> Walk | None:
    """A clause beside the main one: a participle goes with it, "before" and "until" look ahead, others stand alone."""
    tree = search.reading.tree
    words = {
        tree.words[child]
        for child in tree.children[walk.node]
        if tree.rels[child] in ("mark", "advmod") and child < walk.node
    }
    main = features_of(search.reading, upper)
    if words & _SEQUENCE and main.tense == "future" and walk.far == 0:
        search.found.append(Cue("planned", main.auxiliaries, "main:future", sure=False, far=1))
    if tree.xpos[walk.node] == "VBG" and not words:
        return Walk(upper, walk.far + 1, open=walk.open)
    return None


def _under_noun(search: Search, walk: Walk, upper: int) -> Walk | None:
    """The event completes a noun: "plans for a visit", "the invitation to come", "reports of a meeting"."""
    reading, table = search.reading, search.table
    tree, node, far = reading.tree, walk.node, walk.far + 1
    moving = under_way(tree, upper)
    upper = upper if moving is None else moving
    name = tree.lemmas[upper]
    participle = tree.rels[node] == "acl" and tree.xpos[node] in ("VBN", "VBD")
    finite = any(tree.rels[child] == "nsubj" for child in tree.children[node])
    if participle and not finite and not is_infinitive(tree, node):
        return None
    if name == "decision" and is_reacted_to(tree, upper):
        search.found.append(Cue("happened", (), "noun:decision", sure=True, far=far))
        return None
    leaning = table.nouns.get(name)
    if leaning is None and name in table.hearsay and (finite or (name == "report" and tree.xpos[upper] == "NNS")):
        leaning = Leaning("alleged", sure=False)
    if leaning is not None and leaning.value == "conditional" and not is_feared(tree, node):
        return None
    if leaning is None:
        partitive = name in PARTITIVES or name in table.transparent
        return Walk(upper, far, open=walk.open) if partitive else None
    if (kept := promise_cue(reading, upper, far)) is not None:
        search.found.append(kept)
        return None
    given = answer(reading, upper, table)
    none = next((item for item in tree.children[upper] if tree.rels[item] == "det" and tree.words[item] == "no"), None)
    if given is not None:
        search.found.append(replace(given, far=far))
    elif none is not None:
        value = table.negated_classes.get(leaning.value, "none")
        search.found.append(
            Cue(value, (none, upper), f"noun:no {name}", sure=name in PLANS or moving is not None, far=far)
        )
    else:
        search.found.append(Cue(leaning.value, (upper,), f"noun:{name}", leaning.sure or moving is not None, far))
    return Walk(upper, far, open=False)
