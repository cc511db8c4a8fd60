"""Words that find fault with what another has done, in what somebody says: "Chad has betrayed us", "it is a farce"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import DUE, LEAVING, NEGATORS, REPORTING
from dragoman.syntax.climbing import below, cases
from dragoman.syntax.foretelling import REVENGE
from dragoman.syntax.wrongs import CARRYING, FAILING, falls_short, is_made_out, is_to_blame, is_wrong, wrongs

SPEAKING: Final = (REPORTING | frozenset("respond retort counter declare comment".split())) - {"deny", "predict"}
"""Verbs of those who say so themselves."""

UNSURE: Final = NEGATORS | frozenset("will would may might could can should must if whether no 'll".split())
"""Words beside a fault that nobody has found: "it would be a breach", "has not betrayed"."""


def reproach_at(sentence: Sentence, at: int) -> bool:
    """Whether a word finds fault with somebody or something in a clause that somebody says."""
    tokens = sentence.tokens
    top = said_clause(sentence, at)
    if not is_said(sentence, top):
        return False
    if once_more_at(sentence, at) is not None:
        return True
    beside = {tokens[n].text.lower() for n in below(tokens, (at, top))}
    if falls_short(sentence, at):
        return beside.isdisjoint(UNSURE - NEGATORS)
    faulty = wrongs(sentence, at) or is_wrong(sentence, at) or is_to_blame(sentence, at)
    return faulty and beside.isdisjoint(UNSURE)


PROVING: Final = frozenset("demonstrate show prove confirm indicate reveal mean know believe think see".split())
"""Verbs between what is said and a clause that is said with it: "said that the facts prove that it lied"."""


def is_said(sentence: Sentence, clause: int) -> bool:
    """Whether somebody says a clause: its verb, before it or behind, or the whole sentence is of a quotation."""
    return sayings(sentence, clause) != set() or (sentence.voice is not None and _top(sentence, clause) == "root")


def _top(sentence: Sentence, clause: int) -> str:
    """The relation of the clause on which one hangs as what is said with it."""
    return sentence.tokens[outermost(sentence, clause)].deprel


def outermost(sentence: Sentence, clause: int) -> int:
    """The clause with which one is said: the first of a list, the one that says what some facts prove."""
    tokens = sentence.tokens
    for _ in tokens:
        above = tokens[clause].head - 1
        proved = tokens[clause].deprel == "ccomp" and above >= 0 and tokens[above].lemma in PROVING - SPEAKING
        if above < 0 or not (proved or tokens[clause].deprel == "conj"):
            break
        clause = above
    return clause


def sayings(sentence: Sentence, clause: int) -> set[int]:
    """The verbs by which somebody says a clause: over it, or hung on it where it comes first."""
    tokens = sentence.tokens
    clause = outermost(sentence, clause)
    above = tokens[clause].head - 1
    if tokens[clause].deprel == "ccomp" and above >= 0:
        return {above} if tokens[above].lemma in SPEAKING else set()
    if tokens[clause].deprel != "root":
        return set()
    return {n for n in below(tokens, (clause,), "parataxis") if tokens[n].lemma in SPEAKING}


BASIS: Final = frozenset("basis foundation merit substance ground truth justification validity".split())
"""What a claim has not, by those who deny it."""


def denies_basis(sentence: Sentence, at: int) -> bool:
    """Whether a word says in somebody's words that something is without ground: "lacks any basis", "is without"."""
    tokens = sentence.tokens
    if not is_said(sentence, said_clause(sentence, at)):
        return False
    if tokens[at].upos == "NOUN" and tokens[at].lemma in BASIS:
        return "without" in cases(tokens, at) and bool(below(tokens, (at,), "nsubj"))
    bases = [n for n in below(tokens, (at,), "obj") if tokens[n].lemma in BASIS]
    none = any(tokens[n].text.lower() == "no" for n in below(tokens, bases, "det"))
    return bool(bases) and (tokens[at].lemma == "lack" or (tokens[at].lemma == "have" and none))


EVIL: Final = REVENGE | frozenset("consequence punishment wrath destruction defeat threat isolation fury".split())
DOOMED: Final[Mapping[str, frozenset[str]]] = {
    "pay": frozenset(("price", "dearly", "cost")),
    **dict.fromkeys("face suffer bear feel meet".split(), EVIL),
}
AHEAD: Final = frozenset("will would shall may might could must 'll ’ll".split())
"""Verbs of what will become of those who are threatened, with what; and the words by which it is to come."""


def doom_at(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells, in somebody's words, what evil will befall its subject: "said that Chad would regret"."""
    tokens = sentence.tokens
    beside = {tokens[n].text.lower() for n in below(tokens, (at,))}
    if tokens[at].upos != "VERB" or beside.isdisjoint(AHEAD) or not beside.isdisjoint(NEGATORS):
        return False
    things = {tokens[n].lemma for n in below(tokens, (at,), "obj", "advmod", "obl")}
    doomed = tokens[at].lemma == "regret" or not DOOMED.get(tokens[at].lemma, frozenset()).isdisjoint(things)
    return doomed and is_said(sentence, at)


BREAKING: Final = frozenset("violate breach attack invade bomb shell betray break cross ignore".split())
"""Verbs of a wrong that somebody has done before."""


def once_more_at(sentence: Sentence, at: int) -> int | None:
    """The "time" of what is not the first wrong of somebody: "it is not the first time that Chad violates"; or null."""
    tokens = sentence.tokens
    time = tokens[at].head - 1
    if tokens[at].lemma not in BREAKING or time < 0 or tokens[time].lemma != "time" or tokens[at].upos != "VERB":
        return None
    first = any(tokens[n].lemma == "first" for n in below(tokens, (time,), "amod"))
    denied = any(tokens[n].text.lower() in NEGATORS for n in below(tokens, (time,), "advmod"))
    return time if first and denied and below(tokens, (time,), "cop") else None


CARRIED: Final = CARRYING | FAILING | {"be"}
"""Verbs over the word that finds fault: "keeps provoking us", "fails to keep its word", "is to blame"."""


def said_clause(sentence: Sentence, at: int) -> int:
    """The head of the clause in which a word finds fault: the "trying" of "were trying to mislead us"."""
    tokens = sentence.tokens
    if (time := once_more_at(sentence, at)) is not None:
        return time
    if is_made_out(sentence, at) or (tokens[at].deprel == "xcomp" and tokens[tokens[at].head - 1].lemma in BOUND):
        at = tokens[at].head - 1
    above = tokens[at].head - 1
    while above >= 0 and tokens[at].deprel == "xcomp" and tokens[above].lemma in CARRIED:
        at, above = above, tokens[above].head - 1
    return at


def is_wrong_noun(sentence: Sentence, at: int) -> bool:
    """Whether it is a noun that finds fault with what its subject names."""
    return sentence.tokens[at].upos != "VERB" and reproach_at(sentence, at)


BOUND: Final = frozenset("have need ought".split())
"""Verbs before "to" of what another is told to do."""

FRIENDLY: Final = frozenset(
    """cooperate collaborate strengthen deepen develop expand boost enhance broaden intensify promote work unite join
    continue share help""".split()
)
"""Verbs of what two sides should do together."""


def is_demanded(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells what somebody says that its subject must do: "said that Chad should withdraw its troops".

    Who must leave is expelled.
    """
    tokens = sentence.tokens
    if (
        tokens[at].upos != "VERB"
        or tokens[at].lemma in FRIENDLY | LEAVING
        or below(tokens, (at,), "nsubj:pass", "expl")
    ):
        return False
    top = at
    above = tokens[at].head - 1
    if tokens[at].deprel == "xcomp" and above >= 0 and tokens[above].lemma in BOUND:
        top = above
    beside = {tokens[n].text.lower() for n in below(tokens, (top,), "aux", "advmod", "mark")}
    bound = top != at or not DUE.isdisjoint(beside)
    return (
        bound
        and is_said(sentence, top)
        and beside.isdisjoint(NEGATORS | {"have", "if", "whether", "why", "how", "when"})
    )
