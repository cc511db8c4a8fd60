"""People whom the next sentence names: "received three new ambassadors. They are Kari Lund of Norway and ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.records.mentions import Reading
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import ENVOYS

THEY: Final = ("they", "these", "those")
"""Words that take up people of the sentence before."""

JOINTS: Final = frozenset((",", "and", ";", "&", "as", "well"))
"""What stands between two of those who are named."""

OF: Final = ("of", "from")
"""Prepositions before somebody's state."""


def named_next(state: State, n: int, reading: Reading) -> list[int]:
    """The phrases of the people whom a copula names as those of a plural, in its own sentence or the next.

    Where the subject of "are" is the plural, takes it up by a pronoun, or calls envoys what it calls ambassadors. Two
    people at least; none mostly.
    """
    if (
        reading.kind not in ("person", "group")
        or reading.count < 2
        or reading.names
        or reading.pronoun
        or reading.parts
    ):
        return []
    phrase = state.phrases[n]
    for number in (phrase.sentence, phrase.sentence + 1):
        if number >= len(state.sentences):
            break
        tokens = state.sentences[number].tokens
        if (pair := _copula(tokens)) is None:
            continue
        subject, be = pair
        own = number == phrase.sentence and phrase.first <= subject <= phrase.last
        if own or (number > phrase.sentence and _takes_up(tokens[subject], _head(state, n))):
            return _named(state, number, be)
    return []


def _head(state: State, n: int) -> Token:
    phrase = state.phrases[n]
    return state.sentences[phrase.sentence].tokens[phrase.head]


def _copula(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """The subject and the "are" or "were" of a sentence's first clause of that form."""
    for be, token in enumerate(tokens):
        if token.deprel == "cop":
            subjects = (n for n in range(be) if tokens[n].head == token.head and tokens[n].deprel == "nsubj")
            subject = next(subjects, None)
            return None if subject is None else (subject, be)
    return None


def _takes_up(subject: Token, plural: Token) -> bool:
    """Whether a subject means those of a plural in the sentence before."""
    if subject.text.lower() in THEY:
        return True
    envoys = subject.lemma in ENVOYS and plural.lemma in ENVOYS
    return subject.text.lower() != subject.lemma and (envoys or subject.lemma == plural.lemma)


def _named(state: State, number: int, be: int) -> list[int]:
    """The people in a row right behind a copula; none where there is but one."""
    tokens = state.sentences[number].tokens
    found: list[int] = []
    at = be
    for m, other in enumerate(state.phrases):
        if other.sentence != number or other.inner or other.first <= at:
            continue
        if other.kind == "country" and tokens[other.first - 1].text.lower() in (*OF, "the"):
            continue  # "Lund of Norway"
        between = _without_state(tokens[at + 1 : other.first])
        if other.kind != "person" or not between <= (JOINTS if found else {":"}):
            break
        found.append(m)
        at = other.last
    return found if len(found) > 1 else []


def _without_state(tokens: Sequence[Token]) -> set[str]:
    """The words between two people, without the state of the first."""
    words = list(tokens)
    if words and words[0].text.lower() in OF:
        words = words[1:]
        while words and (words[0].upos == "PROPN" or words[0].text.lower() == "the"):
            words = words[1:]
    return {t.text.lower() for t in words}
