"""What came before or after another thing has its own day and place: "the visit was preceded by talks on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import REMEMBERING

PLACING: Final = frozenset(("precede", "follow"))
"""Verbs that place one thing behind another."""


COMING: Final = frozenset(("come",))
BEYOND: Final = frozenset(("after", "before"))
"""A verb that with such a preposition does so too: "the trip comes after a stop in Riga"."""


THINGS: Final = frozenset("move step announcement decision statement comment remark news".split())
"""Nouns of what comes after something, beside the deeds that are heard: who "follows" talks only watches them."""

AHEAD: Final = frozenset(("will", "would", "shall", "may", "could", "should", "to"))
"""Words by which a verb looks ahead."""


def is_of_sequel(sentence: Sentence, deed: int, at: int) -> bool:
    """Whether a time, a place or another deed is that which preceded or followed some deed, or stands behind it.

    Args:
        sentence: With its tree.
        deed: The last token that tells the deed.
        at: The first token of the time, place or other deed.
    """
    other = _other_of(sentence.tokens, deed)
    return other is not None and at >= other


def came_before(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a deed is what another thing follows: "the trip follows a stop in Riga"."""
    tokens = sentence.tokens
    heard = {n for t in sentence.triggers for n in range(t.first, t.last + 1)} - {*range(first, last + 1)}
    things = heard | {n for n, t in enumerate(tokens) if t.lemma in THINGS}
    tellings = [n for n in things if tokens[n].upos == "NOUN" and tokens[n].deprel != "compound"]
    return any(_other_of(tokens, n) in range(first, last + 1) and _is_after(tokens, n) for n in tellings)


def is_remembered(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a deed is what somebody speaks of as having been: "recalled his meeting with Lund in Oslo".

    Or stands in the words for that: "recalled his meeting at the summit".
    """
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if not first <= tokens[n].head - 1 <= last), last)
    while tokens[at].deprel == "nmod" and tokens[at].head:
        at = tokens[at].head - 1
    verb = tokens[at].head - 1 if tokens[at].deprel == "obj" else -1
    return verb >= 0 and tokens[verb].lemma in REMEMBERING and tokens[verb].upos == "VERB"


def _is_after(tokens: Sequence[Token], subject: int) -> bool:
    """Whether the verb of a subject says that it came later."""
    verb = _verb_of(tokens, subject)
    if any(t.head - 1 == verb and t.text.lower() in AHEAD for t in tokens):
        return False
    led = {t.text.lower() for t in tokens if t.head - 1 == _other_of(tokens, subject)}
    return tokens[verb].lemma == "follow" or (tokens[verb].lemma in COMING and "after" in led)


def _verb_of(tokens: Sequence[Token], subject: int) -> int:
    """The verb of a subject, which a wrong tree may have as a copula: "the trip follows a stop"."""
    if _next_placed(tokens, subject) is not None:
        return subject + 1
    above = tokens[subject].head - 1
    copulas = (n for n, t in enumerate(tokens) if t.head - 1 == above and t.deprel == "cop" and t.lemma in PLACING)
    return next(copulas, above)


def _other_of(tokens: Sequence[Token], deed: int) -> int | None:
    """The thing that came before or after what a deed is, or stands in the words of."""
    if (behind := _next_placed(tokens, deed)) is not None:
        return behind
    at = deed
    for _ in range(len(tokens)):
        above = tokens[at].head - 1
        if above < 0:
            return None
        if tokens[at].deprel == "nsubj:pass":
            return _named_by(tokens, above) if tokens[above].lemma in PLACING else None
        if tokens[at].deprel == "nsubj":
            return _placed(tokens, _verb_of(tokens, at), above)
        at = above
    return None


def _next_placed(tokens: Sequence[Token], noun: int) -> int | None:
    """The noun behind an active verb of placing that stands right behind another, whatever the tree makes of them."""
    verb = noun + 1
    active = verb + 1 < len(tokens) and tokens[verb].lemma in PLACING and tokens[verb + 1].text.lower() != "by"
    if not active or tokens[noun].upos != "NOUN" or tokens[verb].upos not in ("VERB", "AUX"):
        return None
    nouns = (n for n in range(verb + 1, len(tokens)) if tokens[n].upos in ("NOUN", "PROPN"))
    return next((n for n in nouns if tokens[n].deprel not in ("compound", "nmod:poss")), None)


def _named_by(tokens: Sequence[Token], verb: int) -> int | None:
    """What stands behind "by" under a passive."""
    by = {t.head - 1 for t in tokens if t.deprel == "case" and t.text.lower() == "by"}
    return next((n for n in sorted(by) if tokens[n].head - 1 == verb and tokens[n].deprel.startswith("obl")), None)


def _placed(tokens: Sequence[Token], verb: int, above: int) -> int | None:
    """The object of an active verb of preceding or following, or what its subject comes after or before."""
    if tokens[verb].lemma in PLACING:
        things = (n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "obj")
        return above if verb != above else next(things, None)
    if tokens[verb].lemma not in COMING:
        return None
    led = {t.head - 1 for t in tokens if t.deprel == "case" and t.text.lower() in BEYOND}
    return next((n for n in sorted(led) if tokens[n].head - 1 == verb and tokens[n].deprel == "obl"), None)
