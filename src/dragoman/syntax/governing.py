"""Says what a governing word makes of an event: "postponed the visit", "plans to come", "accepted an invitation to"."""

from __future__ import annotations

from typing import Final

from dragoman.packs.standing import Leaning, StandingTable
from dragoman.records.events import OFF
from dragoman.syntax.classes import EFFECTS
from dragoman.syntax.cues import Cue
from dragoman.syntax.features import Reading, features_of
from dragoman.syntax.tree import Tree, is_object_relative

_GRANTED: Final = frozenset(
    ("permission", "entry", "access", "clearance", "visa", "permit", "leave", "passage", "request", "overflight")
)
"""What is denied to somebody, who is then refused it."""

_EXPRESSED: Final = frozenset(
    ("apology", "condolence", "congratulation", "thanks", "greeting", "sympathy", "prayer", "praise")
)
"""What is given by being offered."""

_MADE: Final = frozenset(
    """order remark comment reproach statement verdict ruling judgment judgement protest resolution decree law note
    conclusion warning criticism""".split()
)
"""What has been said or issued when somebody rejects it."""

_READY: Final = frozenset({"ready", "willing", "prepared"})
"""Adjectives of those who refuse what they are not ready for."""
_WITH_AUXILIARIES: Final = frozenset({"planned", "postponed", "cancelled", "alleged"})
_NOT_AFTER_NOUN: Final = frozenset({"ongoing", "alleged"})


def look_up(tree: Tree, node: int, table: StandingTable) -> tuple[Leaning | None, tuple[int, ...]]:
    """What a verb or adjective makes of its complement, with the words of it (particle included).

    A particle makes another word of it: "put off" is in the table, and "put" alone is not.
    """
    lemma = tree.lemmas[node]
    if lemma == "due" and _is_cause(tree, node):
        return None, (node,)
    for child in tree.children[node]:
        if tree.labels[child] == "compound:prt" or tree.rels[child] == "advmod" or tree.rels[child] == "compound":
            leaning = table.complements.get(f"{lemma} {tree.words[child]}")
            if leaning is not None:
                return leaning, tuple(sorted((node, child)))
    for child in tree.children[node]:
        if tree.rels[child] in ("obl", "obj", "advcl", "xcomp"):
            for below in tree.children[child]:
                leaning = (
                    table.complements.get(f"{lemma} {tree.words[below]}")
                    if tree.rels[below] in ("case", "mark")
                    else None
                )
                if leaning is not None and tree.words[below] != "to":
                    return leaning, tuple(sorted((node, below)))
    if any(tree.labels[child] == "compound:prt" for child in tree.children[node]):
        return None, (node,)
    return table.complements.get(lemma), (node,)


def _is_cause(tree: Tree, due: int) -> bool:
    """Whether "due" gives a cause: "the delay was due to fog", not "the visit is due to begin" or "due on Monday"."""
    behind = tree.words[due + 1 : due + 2]
    return behind == ("to",) and "VB" not in tree.xpos[due + 2 : due + 4]


def governed(
    reading: Reading, table: StandingTable, verb: int, leaning: Leaning, words: tuple[int, ...], far: int
) -> Cue:
    """The cue of a verb or adjective that governs the event; negated it says something else."""
    tree = reading.tree
    fit = features_of(reading, verb)
    name = " ".join([tree.lemmas[verb], *(tree.words[item] for item in words if item != verb)])
    rule, value, sure = f"governor:{name}", leaning.value, leaning.sure
    if fit.negation:
        known = table.negated_words
        value = known.get(name) or known.get(tree.lemmas[verb]) or table.negated_classes.get(value, "none")
        words = tuple(sorted((*words, *fit.negation)))
        firm = value == "ongoing" or (value == "refused" and _is_unready(tree, verb, fit.negation))
        rule, sure = f"not-{rule}", firm  # "has not stopped shelling", "is not willing to meet"
    if value == "planned" and fit.tense == "past" and fit.aspect == "perfect":
        value, rule, sure = "cancelled", f"{rule}-perfect", False  # "had been expected to": it came otherwise
    if value == "ongoing" and fit.tense != "present":
        sure = False
    if value == "planned" and fit.tense == "past" and _is_contradicted(tree, verb):
        value, rule, sure = "cancelled", f"{rule}-but", False
    answered = _answered(tree, table, verb) if value == "proposed" and not fit.negation else None
    if answered is not None:
        return Cue(answered[0], (answered[1],), f"{rule}-{tree.lemmas[answered[1]]}", sure, far)
    if value in _WITH_AUXILIARIES:
        words = tuple(sorted({*words, *(item for item in fit.auxiliaries if tree.xpos[item] != "MD")}))
    return Cue(value, words, rule, sure, far)


def _is_unready(tree: Tree, verb: int, negation: tuple[int, ...]) -> bool:
    """Whether somebody is not ready for what he might do himself: neither "not only ready" nor "ready to be signed"."""
    if tree.lemmas[verb] not in _READY or any(tree.words[n + 1 : n + 2] == ("only",) for n in negation):
        return False
    return tree.words[verb + 1 : verb + 3] != ("to", "be")


def _answered(tree: Tree, table: StandingTable, verb: int) -> tuple[str, int] | None:
    """Whether a joined verb answers a proposal at once: "was invited to come and accepted"."""
    for child in tree.children[verb]:
        value = table.answers.get(tree.lemmas[child]) if tree.rels[child] == "conj" else None
        if value in ("planned", "refused") and not any(tree.rels[below] == "obj" for below in tree.children[child]):
            return value, child
    return None


def _is_contradicted(tree: Tree, verb: int) -> bool:
    """Whether a "but" follows with something that happened: "was expected to speak but stayed at home"."""
    return any(
        tree.rels[child] == "conj"
        and tree.xpos[child] in ("VBD", "VBN")
        and any(tree.words[below] == "but" for below in tree.children[child])
        for child in tree.children[verb]
    )


def fitting(tree: Tree, noun: int, verb: int, leaning: Leaning, table: StandingTable) -> Leaning | None:
    """What a verb says of its noun: a declined invitation has been made; who is denied entry is refused it."""
    name = tree.lemmas[noun]
    own = table.nouns.get(name)
    proposal = own is not None and own.value == "proposed" and name not in ("call", "talk")
    if proposal and leaning.value in ("refused", "proposed", "planned"):
        return None
    if leaning.value == "alleged" and not leaning.sure:
        return None  # "the visit is maintained", "claimed victory": these report clauses only
    if leaning.value == "refused" and (name in table.hearsay or name in _MADE):
        return None
    if tree.lemmas[verb] in ("offer", "extend") and name in _EXPRESSED:
        return None
    if tree.lemmas[verb] == "deny":
        receiver = any(tree.rels[child] == "iobj" for child in tree.children[verb])
        if receiver or name in _GRANTED:
            return Leaning("refused", sure=False)
    return leaning


def is_feared(tree: Tree, node: int) -> bool:
    """Whether what completes "fears" or "the risk" is still to come: behind "of", or with a modal."""
    return any(tree.words[child] in ("of", "for") or tree.xpos[child] == "MD" for child in tree.children[node])


_REACTIONS: Final = frozenset(("response", "reaction", "retaliation", "answer", "protest", "anger", "fury"))
_OVER: Final = frozenset(("over", "after", "following", "despite", "against", "since"))
_REACTING: Final = frozenset(
    ("condemn", "denounce", "deplore", "disapprove", "protest", "slam", "criticize", "criticise")
)


_COMING: Final = frozenset(
    """come follow anger infuriate enrage outrage spark prompt trigger draw provoke cause stir ignite unleash surprise
    shock upset alarm""".split()
)
"""What a decision that is out did: "the decision to expel them came on Monday"."""


def is_reacted_to(tree: Tree, noun: int) -> bool:
    """Whether a decision is out, as others answer it or as it came: "in response to Oslo's decision to expel two"."""
    upper = tree.heads[noun]
    if upper >= 0 and tree.rels[noun] == "nsubj" and tree.lemmas[upper] in _COMING:
        return tree.xpos[upper] == "VBD"
    if upper < 0 or tree.rels[noun] not in ("obl", "nmod", "obj"):
        return False
    cases = {tree.words[child] for child in tree.children[noun] if tree.rels[child] == "case"}
    return bool(cases & _OVER) or tree.lemmas[upper] in _REACTIONS | _REACTING


def answer(reading: Reading, noun: int, table: StandingTable) -> Cue | None:
    """What became of a proposal or report: "turned down the offer of", "denied reports of"; else None."""
    tree = reading.tree
    if (later := _answered_by_relative(tree, noun, table)) is not None:
        return later
    verb = tree.heads[noun]
    if verb < 0 or tree.rels[noun] not in ("obj", "nsubj") or tree.upos[verb] != "VERB":
        return None
    fit = features_of(reading, verb)
    if tree.rels[noun] == "nsubj" and fit.voice != "passive":
        leaning, words = look_up(tree, verb, table)
        failed = leaning is not None and leaning.value in OFF and not fit.negation
        return Cue(leaning.value, words, f"answer:{tree.lemmas[verb]}", sure=False) if leaning and failed else None
    name = tree.lemmas[verb]
    words = (verb,)
    for particle in fit.particles:
        if f"{name} {tree.words[particle]}" in table.answers:
            name, words = f"{name} {tree.words[particle]}", tuple(sorted((verb, particle)))
    value = table.answers.get(name)
    if tree.lemmas[noun] in table.hearsay:
        value = "denied" if value in ("refused", "denied") else None
    if value is None:
        return None
    if fit.negation:
        value = table.negated_answers.get(value, "none")
        words = tuple(sorted((*words, *fit.negation)))
    return Cue(value, words, f"answer:{name}", sure=True)


def _answered_by_relative(tree: Tree, noun: int, table: StandingTable) -> Cue | None:
    """What a relative clause says became of a proposal: "an invitation to visit Oslo, which he accepted".

    The clause may hang on a word behind the proposal; its "which" is the object, and the one who answers has a name.
    """
    for verb in range(noun + 1, len(tree.words)):
        value = table.answers.get(tree.lemmas[verb]) if is_object_relative(tree, verb) else None
        which = any(tree.words[child] == "which" for child in tree.children[verb])
        if value and which and tree.lemmas[noun] not in table.hearsay:
            return Cue(value, (verb,), f"answer:{tree.lemmas[verb]}", sure=True)
    return None


def attribute_cues(tree: Tree, node: int, table: StandingTable, far: int) -> list[Cue]:
    """The cues in the phrase of an event noun: "the planned visit", "no such call", "a visit scheduled for Monday"."""
    found: list[Cue] = []
    for child in tree.children[node]:
        rel, word = tree.rels[child], tree.words[child]
        if rel == "case" and word == "without":
            found.append(Cue("denied", (child,), "negation:without", sure=False, far=far))
        elif rel == "det" and word in ("no", "neither"):
            found.append(Cue("denied", (child,), "negation:no", sure=far == 0, far=far))
        elif rel == "det" and word == "any" and far == 0:
            found.append(Cue("conditional", (child,), "determiner:any", sure=True, far=far))
        elif rel in ("amod", "compound", "nmod") and child < node:
            leaning = table.attributes.get(word)
            if leaning is None and tree.xpos[child] in ("VBN", "VBD", "JJ") and not word.endswith("ing"):
                leaning = table.complements.get(tree.lemmas[child]) if tree.upos[child] == "VERB" else None
            if leaning is not None:
                found.append(Cue(leaning.value, (child,), "attribute", sure=leaning.sure, far=far))
        elif rel in ("acl", "amod", "appos", "parataxis") and child > node and not tree.labels[child].endswith("relcl"):
            cue = _participle_cue(tree, child, table, far)
            if cue is not None:
                found.append(cue)
    return found


_PURPOSES: Final = ("aim", "mean", "intend", "design")
"""Verbs whose participle behind a noun tells what it is for: "began a visit aimed at boosting trade"."""


def _participle_cue(tree: Tree, child: int, table: StandingTable, far: int) -> Cue | None:
    if tree.xpos[child] not in ("VBN", "VBD", "JJ") or tree.lemmas[child] in _PURPOSES:
        return None
    leaning, words = look_up(tree, child, table)
    if leaning is None or leaning.value in _NOT_AFTER_NOUN:
        return None
    if any(tree.words[below] in ("not", "never", "n't") for below in tree.children[child]):
        return None
    return Cue(leaning.value, words, f"participle:{tree.lemmas[child]}", sure=leaning.sure, far=far)


def is_viewed(reading: Reading, verb: int) -> bool:
    """Whether a verb says how its subject looks: "the visit may be seen as a signal"."""
    return reading.tree.lemmas[verb] == "see" and features_of(reading, verb).voice == "passive"


def borne_out(reading: Reading, verb: int, far: int) -> list[Cue]:
    """What an event has brought about, by which it has happened: "the visit has strengthened ties"."""
    fit = features_of(reading, verb)
    modal = any(reading.tree.xpos[item] == "MD" for item in fit.auxiliaries)
    done = fit.tense == "past" or (fit.tense == "present" and fit.aspect.startswith("perfect"))
    if reading.tree.lemmas[verb] not in EFFECTS or fit.negation or modal or not done:
        return []
    return [Cue("happened", (verb,), "effect:past", sure=True, far=far)]
