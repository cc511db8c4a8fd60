"""Words that find fault with what another has done, in what somebody says: "Chad has betrayed us", "it is a farce"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import DUE, LEAVING, NEGATORS, REPORTING
from dragoman.syntax.climbing import below

WRONGING: Final = frozenset(
    """betray disregard undermine sabotage obstruct flout trample mislead deceive meddle destabilise destabilize
    disrespect blackmail derail scupper torpedo thwart provoke vilify demonise demonize""".split()
)
"""Verbs of what nobody says of himself."""

COMMITTED: Final = frozenset(
    """violation breach crime offence offense error mistake atrocity massacre aggression genocide murder abuse
    infringement betrayal fraud outrage""".split()
)
"""What somebody commits who promises nothing."""

WRONGED: Final = {
    "commit": COMMITTED,
    "put": frozenset("obstacle hurdle roadblock barrier spoke".split()),
    "place": frozenset("obstacle hurdle roadblock barrier".split()),
    "create": frozenset("obstacle hurdle roadblock barrier pretext".split()),
    "raise": frozenset("obstacle hurdle barrier".split()),
    "break": frozenset("promise pledge commitment word obligation trust".split()),
    "violate": frozenset("law treaty convention principle norm obligation commitment pledge charter".split()),
    "breach": frozenset("law treaty convention principle norm obligation commitment pledge trust".split()),
    "distort": frozenset("fact truth history reality".split()),
    "spread": frozenset("lie disinformation misinformation falsehood propaganda".split()),
    "fuel": frozenset("tension conflict unrest hatred".split()),
    "stab": frozenset(["back"]),
    "turn": frozenset(["back"]),
}
"""Other verbs and the nouns with which they are such: "put obstacles in the way", "stabbed us in the back"."""

TRIED: Final = {
    "win": frozenset(["sympathy"]),
    "gain": frozenset(["sympathy"]),
    "divert": frozenset(["attention"]),
    "distract": frozenset(["attention"]),
    "create": frozenset(["pretext", "obstacle"]),
    "drag": frozenset(["war", "conflict"]),
    "buy": frozenset(["time"]),
}
"""The same of what is only tried."""

TRYING: Final = frozenset("try attempt seek".split())
CARRYING: Final = TRYING | frozenset("continue keep begin start".split())
"""Verbs of which the fault is the infinitive or gerund: "is trying to mislead us", "keeps provoking us"."""

WRONGS: Final = frozenset(
    """breach violation provocation betrayal affront insult disgrace blackmail crime farce sham outrage
    infringement""".split()
)
"""Nouns that find fault with what is said to be one."""

BEING: Final = frozenset("represent constitute mark form".split())
"""Verbs by which something is a wrong, beside "be" and "amount to"."""

ACTS: Final = frozenset("aggression war piracy terrorism terror hostility provocation".split())
"""Of what an "act" is one: "an act of piracy"."""

SPEAKING: Final = (REPORTING | frozenset("respond retort counter declare comment".split())) - {"deny", "predict"}
"""Verbs of those who say so themselves."""

UNSURE: Final = NEGATORS | frozenset("will would may might could can should must if whether no 'll".split())
"""Words beside a fault that nobody has found: "it would be a breach", "has not betrayed"."""


def reproach_at(sentence: Sentence, at: int) -> bool:
    """Whether a word finds fault with somebody or something in a clause that somebody says."""
    tokens = sentence.tokens
    top = said_clause(sentence, at)
    above = tokens[top].head - 1
    speaks = tokens[top].deprel == "ccomp" and above >= 0 and tokens[above].lemma in SPEAKING
    hung = tokens[top].deprel == "root" and any(tokens[n].lemma in SPEAKING for n in below(tokens, (top,), "parataxis"))
    if once_more_at(sentence, at) is not None:
        return speaks or hung
    beside = {tokens[n].text.lower() for n in below(tokens, (at, top))}
    return (speaks or hung) and beside.isdisjoint(UNSURE) and (_wrongs(sentence, at) or _is_wrong(sentence, at))


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


def said_clause(sentence: Sentence, at: int) -> int:
    """The head of the clause in which a word finds fault: the "trying" of "were trying to mislead us"."""
    tokens = sentence.tokens
    if (time := once_more_at(sentence, at)) is not None:
        return time
    if is_made_out(sentence, at) or (tokens[at].deprel == "xcomp" and tokens[tokens[at].head - 1].lemma in BOUND):
        at = tokens[at].head - 1
    above = tokens[at].head - 1
    while above >= 0 and tokens[at].deprel == "xcomp" and tokens[above].lemma in CARRYING:
        at, above = above, tokens[above].head - 1
    return at


def is_wrong_noun(sentence: Sentence, at: int) -> bool:
    """Whether it is a noun that finds fault with what its subject names."""
    return sentence.tokens[at].upos == "NOUN" and reproach_at(sentence, at)


def _wrongs(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells a wrong that somebody does, or tries to do."""
    tokens = sentence.tokens
    token = tokens[at]
    if token.upos != "VERB" or below(tokens, (at,), "nsubj:pass"):
        return False
    tried = token.deprel == "xcomp" and tokens[token.head - 1].lemma in TRYING
    wanted = WRONGED.get(token.lemma, frozenset()) | (TRIED.get(token.lemma, frozenset()) if tried else frozenset())
    things = {tokens[n].lemma for n in below(tokens, (at,), "obj", "obl", "advmod")}
    return token.lemma in WRONGING or not wanted.isdisjoint(things)


def _is_wrong(sentence: Sentence, at: int) -> bool:
    """Whether a noun is a wrong that something is said to be."""
    tokens = sentence.tokens
    if tokens[at].upos != "NOUN" or not (_is_said_of(sentence, at) or is_made_out(sentence, at)):
        return False
    act = tokens[at].lemma == "act" and any(tokens[n].lemma in ACTS for n in below(tokens, (at,), "nmod"))
    return act or tokens[at].lemma in WRONGS


def _is_said_of(sentence: Sentence, at: int) -> bool:
    """Whether a noun is what its subject is said to be."""
    return bool(below(sentence.tokens, (at,), "cop")) and bool(below(sentence.tokens, (at,), "nsubj"))


def is_made_out(sentence: Sentence, at: int) -> bool:
    """Whether a noun is what a verb makes its subject: "represents a breach", "amounts to an act of war"."""
    tokens = sentence.tokens
    verb = tokens[at].head - 1
    if verb < 0:
        return False
    amounts = tokens[verb].lemma == "amount" and tokens[at].deprel == "obl"
    return amounts or (tokens[verb].lemma in BEING and tokens[at].deprel == "obj")


BOUND: Final = frozenset("have need".split())
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
    above = tokens[top].head - 1
    speaks = tokens[top].deprel == "ccomp" and above >= 0 and tokens[above].lemma in SPEAKING
    hung = tokens[top].deprel == "root" and any(tokens[n].lemma in SPEAKING for n in below(tokens, (top,), "parataxis"))
    beside = {tokens[n].text.lower() for n in below(tokens, (top,), "aux", "advmod", "mark")}
    bound = top != at or not DUE.isdisjoint(beside)
    return bound and (speaks or hung) and beside.isdisjoint(NEGATORS | {"have", "if", "whether", "why", "how", "when"})
