"""Decides from the words around an event how it stands: happened, planned, denied ... with the words that decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.packs.standing import StandingTable
from dragoman.records.language import Sentence
from dragoman.syntax.aimed import aimed
from dragoman.syntax.classes import NEGATORS, PARTITIVES, PURPOSE_VERBS, RESULTS
from dragoman.syntax.contradicting import contradicted
from dragoman.syntax.cues import Cue, rank
from dragoman.syntax.features import Reading, features_of
from dragoman.syntax.holding import being_held
from dragoman.syntax.outward import outward_cues
from dragoman.syntax.predicates import Predicate
from dragoman.syntax.settled_in import settled_in
from dragoman.syntax.sharing import relatives_of
from dragoman.syntax.times import looks_ahead, time_cues
from dragoman.syntax.tree import Tree, descendants, grow_tree, top_of, under_way

_ORDINALS: Final = frozenset(("first", "last", "only", "latest", "one"))
"""Words whose infinitive says who did it: "the first country to recognise the council"."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How an event stands: ``value`` is one of ``records.events.STATUSES``.

    ``words``: the deciding tokens (0-based, in order), empty where the event's own form decides. ``rule``: which rule,
    for people. ``sure``: an explicit word decides; otherwise it is the likeliest reading of the form.
    """

    value: str
    words: tuple[int, ...]
    rule: str
    sure: bool


def standing(
    sentence: Sentence,
    trigger: Sequence[int] | Predicate,
    table: StandingTable,
    *,
    published: str | None = None,
    distance_days: int | None = None,
) -> Standing:
    """How the event that some words of a sentence name stands.

    Args:
        sentence: With its tree; a wrong tree gives a wrong answer, never an error.
        trigger: The tokens (0-based) that name the event, or its predicate.
        table: From ``packs.standing.load_standing``.
        published: ISO day of the dispatch, for years and months that the clause names itself.
        distance_days: Days from publication to the event where the caller dated it: negative before, positive after.

    Returns:
        The reading that the strongest cue supports; "happened", not sure, where there is none.

    Raises:
        ValueError: no trigger, or a token outside the sentence.
    """
    tokens = trigger.trigger if isinstance(trigger, Predicate) else tuple(trigger)
    if not tokens or min(tokens) < 0 or max(tokens) >= len(sentence.tokens):
        raise ValueError(f"trigger {tokens!r} is not in a sentence of {len(sentence.tokens)} tokens")
    tree = grow_tree(sentence)
    reading = Reading(tree, relatives=relatives_of(tree))
    head = top_of(tree, tokens)
    if tree.rels[head] in ("cop", "aux") and tree.heads[head] >= 0:
        head = tree.heads[head]  # "will be the first": the copula stands as its predicate does
    if settled_in(sentence, head) is not None:
        return Standing("happened", (), "phrase:settled in it", sure=True)
    if aimed(sentence, head) is not None:
        value = "planned" if distance_days is not None and distance_days > 0 else "happened"
        return Standing(value, (), "phrase:aimed at", sure=True)
    cues = outward_cues(reading, head, table, frozenset(tokens))
    phrases = _phrase_cues(tree, head, table, frozenset(tokens))
    if distance_days is None or distance_days >= 0:
        cues.extend(being_held(tree, head))
        if (ahead := looks_ahead(sentence.tokens, head)) is not None:
            cues.append(Cue("planned", (ahead,), "lead:ahead of", sure=True, far=1))
    cues.extend(cue for cue in phrases if cue.value != "conditional" or not _is_done(tree, head, table))
    # What lies wholly in the trigger names the event ("did not join"), it says nothing about its standing.
    cues = [cue for cue in cues if cue.value != "none" and not (cue.words and set(cue.words) <= set(tokens))]
    cues = [*cues, *time_cues(reading, head, cues, published, distance_days)]
    return _decided(reading, head, cues, table, frozenset(tokens))


def _decided(reading: Reading, head: int, cues: list[Cue], table: StandingTable, trigger: frozenset[int]) -> Standing:
    tree = reading.tree
    if not cues:
        fit = features_of(reading, head)
        if _is_open_infinitive(tree, head, table):
            return Standing("planned", (), "form:infinitive", sure=False)
        rule = f"tense:{fit.tense}" if tree.upos[head] == "VERB" and fit.tense != "none" else "default"
        return Standing("happened", (), rule, sure=False)
    best = contradicted(tree, max(cues, key=rank), table)
    if best.value == "planned" and best.rule.startswith("modal:w"):
        best = _conditional_elsewhere(tree, head, table) or best
    words = set(best.words)
    if best.value == "conditional":
        words.update(item for cue in cues if cue.rule.startswith("modal:") for item in cue.words)
    return Standing(best.value, tuple(sorted(words - trigger)), best.rule, best.sure)


def _is_done(tree: Tree, head: int, table: StandingTable) -> bool:
    """Whether a verb tells what was done, whatever was asked for it: "approved the loan on condition that …".

    Who pledged or threatened something on a condition has not bound himself yet.
    """
    leaning = table.complements.get(tree.lemmas[head])
    bound = leaning is not None and (leaning.value == "proposed" or (leaning.value == "planned" and leaning.sure))
    return tree.xpos[head] == "VBD" and not bound


def _is_open_infinitive(tree: Tree, head: int, table: StandingTable) -> bool:
    """Whether an event is an infinitive of which nothing says that it came about: "arranged flights to protect".

    What one travels or begins to do, one is taken to do ("flew in to sign").
    """
    first = tree.heads[head] if tree.rels[head] == "conj" and tree.xpos[head] == "VB" else head
    marked = any(tree.rels[child] == "mark" and tree.words[child] == "to" for child in tree.children[first])
    if not marked or tree.rels[first] not in ("xcomp", "advcl", "acl", "root"):
        return False
    upper = tree.heads[first]
    if upper < 0:
        return True
    ordinal = any(tree.words[child] in _ORDINALS for child in (upper, *tree.children[upper]))
    result = tree.rels[first] == "advcl" and tree.lemmas[head] in RESULTS
    return not ordinal and not result and tree.lemmas[upper] not in table.transparent | PURPOSE_VERBS


def _relative_above(tree: Tree, node: int) -> int | None:
    """The verb of the relative clause in which a word stands; null where it stands in none."""
    while node >= 0:
        if tree.labels[node] == "acl:relcl":
            return node
        node = tree.heads[node]
    return None


def _conditional_elsewhere(tree: Tree, head: int, table: StandingTable) -> Cue | None:
    """An "if" in a sentence with "will" or "would" whose clause the parser hung on another verb."""
    for item, word in enumerate(tree.words):
        if not table.marks.get(word) or tree.heads[item] < 0 or item == head:
            continue
        clause = tree.heads[item]
        above = tree.heads[clause]
        question = 0 <= above < item and tree.lemmas[above] in table.asking
        if _relative_above(tree, clause) not in (None, _relative_above(tree, head)):
            continue  # "Lund, who left if …, will come"
        if clause != head and not question and tree.rels[clause] in ("advcl", "root", "acl", "parataxis"):
            return Cue("conditional", (item,), "condition:sentence", sure=False, far=2)
    return None


def _phrase_cues(tree: Tree, head: int, table: StandingTable, trigger: frozenset[int]) -> list[Cue]:
    """Words in a row from the table, if they stand in the event's own clause and outside the trigger."""
    top = head
    while tree.heads[top] >= 0 and tree.rels[top] in ("obj", "nsubj", "obl", "nmod", "xcomp", "appos"):
        top = tree.heads[top]
    clause = {item for item in descendants(tree, top) if not _in_other_clause(tree, item, top, head)}
    found: list[Cue] = []
    words = tree.words
    for phrase in table.phrases:
        size = len(phrase.words)
        first = phrase.words[0]
        for start in range(len(words) - size + 1):
            if words[start] != first or words[start : start + size] != phrase.words:
                continue
            if start and words[start - 1] in NEGATORS:
                continue  # "it is not too early to talk"
            span = range(start, start + size)
            strange = _is_of_another(tree, span, head) or _describes_another(tree, span, trigger)
            if clause.intersection(span) and not trigger.intersection(span) and not strange:
                found.append(
                    Cue(phrase.value, tuple(span), "phrase:" + " ".join(phrase.words), sure=phrase.sure, far=1)
                )
    return found


def _describes_another(tree: Tree, phrase: range, trigger: frozenset[int]) -> bool:
    """Whether a word only describes another thing than the event: "met should ongoing talks fail"."""
    word = phrase[0]
    return len(phrase) == 1 and tree.rels[word] == "amod" and not {tree.heads[word], word} & trigger


def _is_of_another(tree: Tree, phrase: range, head: int) -> bool:
    """Whether it is something else than the event that is "under way": "preparations are under way for the visit"."""
    subject = under_way(tree, phrase[-1])
    while subject is not None and subject != head and tree.lemmas[subject] in PARTITIVES:
        subject = next((child for child in tree.children[subject] if tree.rels[child] == "nmod"), None)
    return subject is not None and subject != head


def _in_other_clause(tree: Tree, item: int, top: int, head: int) -> bool:
    """Whether a token below the clause's head lies in another clause, which does not hold the event."""
    node = item
    while node not in (top, head):
        label = tree.labels[node]
        if label in ("acl:relcl", "parataxis", "ccomp") or (tree.rels[node] == "conj" and tree.upos[node] == "VERB"):
            return True
        node = tree.heads[node]
        if node < 0:
            return True
    return False
