"""Verdicts by adjective: what is called intolerable or praiseworthy, and what of it: "the arrests are outrageous"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import NEGATORS, REPORTING
from dragoman.syntax.climbing import below, hangs_on
from dragoman.syntax.reproaches import (
    denies_basis,
    doom_at,
    is_demanded,
    is_wrong_noun,
    reproach_at,
    said_clause,
)

REJECTING: Final = frozenset(
    """intolerable unacceptable inadmissible deplorable outrageous reprehensible shameful disgraceful despicable
    abhorrent appalling illegal unlawful illegitimate
    condemnable unforgivable inexcusable unjustifiable abominable scandalous disgusting reckless provocative
    irresponsible counterproductive hypocritical barbaric cowardly heinous disproportionate unjust discriminatory
    inhumane inhuman immoral unprovoked untenable hostile unfriendly wrong unfair cynical""".split()
)
"""Adjectives that condemn."""

APPROVING: Final = frozenset("commendable praiseworthy laudable admirable exemplary".split())
"""Adjectives that praise."""

ALLOWING: Final = frozenset("acceptable tolerable admissible justifiable excusable forgivable".split())
"""Adjectives that condemn with "not" before them."""

BARGAINED: Final = frozenset(("negotiable",))
CLOSED: Final = frozenset(("non-negotiable", "nonnegotiable"))
"""Adjectives by which somebody refuses to talk of something, the former with "not" before them."""

TALKED: Final = frozenset("discussion discussions negotiation negotiations debate sale bargaining".split())
"""Nouns of what something may be "up for"."""

DENYING: Final = frozenset(
    """baseless groundless unfounded untrue false fabricated bogus unsubstantiated absurd preposterous ludicrous
    laughable fictitious lie fabrication nonsense slander falsehood fiction rubbish rumour rumor myth hoax""".split()
)
"""Words that deny what somebody has said: "called the charge baseless", "a lie"."""

SAID: Final = frozenset(
    "accusation allegation charge claim report assertion rumor rumour statement suggestion remark complaint".split()
)
"""Nouns of what somebody has said."""

FOR_WHOM: Final = ("to", "for")
"""Prepositions of those for whom something is so, who have not done it: "unacceptable to Chad"."""

CALLING: Final = frozenset(
    """call describe consider term deem brand label find regard denounce declare portray characterise characterize dub
    depict qualify""".split()
)
"""Verbs of which a verdict is said about the object: "called the raid outrageous"."""


def verdict_at(sentence: Sentence, at: int) -> str | None:
    """The type of the verdict that a predicate's adjective passes, null where it passes none."""
    tokens = sentence.tokens
    word = tokens[at].lemma
    if is_closed(sentence, at):
        return "REJECT"
    if reproach_at(sentence, at):
        return "ACCUSE"
    if denies_basis(sentence, at):
        return "REJECT"
    if doom_at(sentence, at):
        return "THREATEN"
    if is_demanded(sentence, at):
        return "REQUEST"
    if word in DENYING:
        return "REJECT" if said_at(sentence, at) is not None else None
    if tokens[at].upos != "ADJ" or not (_is_predicate(sentence, at) or caller(sentence, at) is not None):
        return None
    negated = any(t.head - 1 == at and t.text.lower() in NEGATORS for t in tokens)
    if word in (ALLOWING if negated else REJECTING):
        return "ACCUSE"
    return "SUPPORT" if word in APPROVING and not negated else None


def is_closed(sentence: Sentence, at: int) -> bool:
    """Whether a word says that something is not to be talked of: "is not negotiable", "is not up for discussion"."""
    words = [t.text.lower() for t in sentence.tokens]
    before = words[max(0, at - 2) : at]
    negated = not NEGATORS.isdisjoint(before) or before == ["non", "-"]
    if words[at] == "up" and words[at + 1 : at + 2] == ["for"]:
        return negated and not TALKED.isdisjoint(words[at + 2 : at + 3])
    return (words[at] in BARGAINED and negated) or (words[at] in CLOSED and not negated)


def said_at(sentence: Sentence, at: int) -> int | None:
    """The noun for what somebody has said that a word calls untrue: "the accusation that Chad lost is baseless"."""
    tokens = sentence.tokens
    verb = caller(sentence, at)
    denied = denies_basis(sentence, at)
    if not denied and (tokens[at].upos not in ("ADJ", "NOUN") or not (verb is not None or _is_predicate(sentence, at))):
        return None
    over, relations = (at, ("nsubj",)) if verb is None else (verb, ("obj", "obl"))
    below = (n for n, t in enumerate(tokens) if t.head - 1 == over and t.deprel in relations)
    return next((n for n in below if tokens[n].lemma in SAID), None)


def _is_predicate(sentence: Sentence, at: int) -> bool:
    """Whether an adjective is what a clause says of its subject."""
    return any(t.head - 1 == at and t.deprel == "cop" for t in sentence.tokens)


def caller(sentence: Sentence, at: int) -> int | None:
    """The verb that calls its object what an adjective says."""
    token = sentence.tokens[at]
    verb = token.head - 1
    relations = ("xcomp", "obl", "advcl", *(("obj",) if token.lemma in DENYING else ()))
    if token.lemma in DENYING and verb >= 0 and (over := _calling_over(sentence, verb)) is not None:
        return over
    called = verb >= 0 and (token.upos == "ADJ" or token.lemma in DENYING) and token.deprel in relations
    return verb if called and sentence.tokens[verb].lemma in CALLING else None


def _calling_over(sentence: Sentence, verb: int) -> int | None:
    """The verb that calls words untrue, where a tree has "untrue" at the verb of those words: "that it lost a lie"."""
    tokens = sentence.tokens
    noun = tokens[verb].head - 1
    if tokens[verb].deprel not in ("acl", "acl:relcl", "ccomp") or noun < 0 or tokens[noun].lemma not in SAID:
        return None
    over = tokens[noun].head - 1
    return over if over >= 0 and tokens[over].lemma in CALLING else None


def matter(sentence: Sentence, at: int) -> list[int]:
    """The words of what a verdict is passed on: its subject, or the object that a verb calls so."""
    tokens = sentence.tokens
    verb = caller(sentence, at)
    under = [n for n, t in enumerate(tokens) if t.head - 1 == at and t.lemma not in REPORTING]
    under = [n for n in under if not any(t.head - 1 == n and _leads_to_whom(t) for t in tokens)]
    if tokens[at].upos == "VERB":
        under = below(tokens, (said_clause(sentence, at),), "nsubj")
    if is_wrong_noun(sentence, at):  # and not whose right it is that something is a breach of
        under = [*owed(sentence, at), *below(tokens, (said_clause(sentence, at),), "nsubj")]
    tops = under if verb is None else [n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "obj"]
    return [n for n in range(len(tokens)) if hangs_on(tokens, n, tops)]


OWED: Final = frozenset("obligation commitment duty pledge undertaking responsibility".split())
"""Nouns of what the one who owes it breaks."""


def owed(sentence: Sentence, at: int) -> list[int]:
    """Those whose obligations something is a breach of: "a breach of Chad's obligations"."""
    tokens = sentence.tokens
    nouns = [n for n in below(tokens, (at, *below(tokens, (at,), "conj")), "nmod") if tokens[n].lemma in OWED]
    return below(tokens, nouns, "nmod:poss")


def to_whom(sentence: Sentence, at: int) -> list[int]:
    """The words for those whose verdict it is, where it says so: "unacceptable to Chad"."""
    tokens = sentence.tokens
    below = [n for n, t in enumerate(tokens) if t.head - 1 == at]
    return [n for n in below if any(t.head - 1 == n and t.deprel == "case" and t.text.lower() == "to" for t in tokens)]


def _leads_to_whom(token: Token) -> bool:
    """Whether a word is a preposition before those for whom something is so."""
    return token.deprel == "case" and token.text.lower() in FOR_WHOM
