"""Which of the parties mentioned so far a pronoun or a plural means: by distance, subject, gender and number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party

REACH: Final = 4
"""Sentences back in which a pronoun finds its antecedent."""

LIKED: Final = 4.0
"""Sentences that the model's full word for a party is worth; tuned, as all of these, on fold 0 of the dispatches."""


STATES: Final = frozenset(
    """countries country nations nation states state neighbours neighbors neighbour neighbor capitals capital republics
    republic""".split()
)
"""Nouns of states, alone or several."""

PARTIES: Final = frozenset(
    "sides side parties party delegations delegation teams team rivals rival camps camp foes adversaries".split()
)
"""Nouns of those between whom something is told, whatever they are."""

POSSESSIVES: Final = ("his", "her", "its", "their")


def is_subject(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase, or the phrase that it is coordinated with, is a subject."""
    at = phrase.head
    for _ in range(6):
        token = sentence.tokens[at]
        if token.deprel.startswith("nsubj"):
            return True
        if token.deprel not in ("conj", "appos", "flat", "compound") or not token.head:
            return False
        at = token.head - 1
    return False


def is_possessive(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a possessive pronoun or determiner, by its tag or, where that misses it, by its place."""
    token = sentence.tokens[phrase.head]
    return token.xpos == "PRP$" or (token.deprel == "nmod:poss" and token.text.lower() in POSSESSIVES)


def most_likely(
    parties: Sequence[Party],
    sentence: int,
    token: int,
    fits: Callable[[Party], bool],
    *,
    barred: Party | None = None,
    liked: Callable[[Party], float] = lambda _: 0.0,
) -> Party | None:
    """The party that fits and is nearest before a place, subjects and sources preferred; null where none is near.

    ``liked`` gives the model's chance (0-1) that a party is meant.
    """
    best: tuple[float, int, int] | None = None
    chosen: Party | None = None
    for party in parties:
        if party is barred or not party.places or not fits(party):
            continue
        for place in reversed(party.places[-6:]):
            back = sentence - place.sentence
            if back < 0 or back > REACH or (back == 0 and place.token >= token):
                continue
            score = -1.0 * back + (0.75 if place.subject else 0.0) + (0.35 if place.source else 0.0)
            score += LIKED * liked(party)
            rank = (score, place.sentence, place.token)
            if best is None or rank > best:
                best, chosen = rank, party
    return chosen


def clause_subject(sentence: Sentence, token: int) -> int | None:
    """The subject token of the clause in which a token stands as something else than the subject."""
    at = token
    for _ in range(30):
        current = sentence.tokens[at]
        head = current.head - 1
        if current.upos in ("VERB", "AUX") or current.deprel == "root":
            own = next(
                (n for n, t in enumerate(sentence.tokens) if t.head - 1 == at and t.deprel.startswith("nsubj")), None
            )
            if own is not None:
                return own if own != token else None
            if current.deprel not in ("conj", "xcomp", "advcl") or head < 0:
                return None
            at = head  # joined verbs share their subject
            continue
        if head < 0:
            return None
        if current.deprel.startswith("nsubj"):
            return None
        at = head
    return None


def coordinated(sentences: Sequence[Sentence], phrases: Sequence[Phrase]) -> list[list[int]]:
    """Sets of phrases (by number) that are coordinated with one another, each of two or more, in text order."""
    by_head = {(p.sentence, p.head): n for n, p in enumerate(phrases) if not p.inner}
    group: dict[int, list[int]] = {}
    for n, phrase in enumerate(phrases):
        token = sentences[phrase.sentence].tokens[phrase.head]
        first = by_head.get((phrase.sentence, token.head - 1))
        if token.deprel == "conj" and first is not None:
            group.setdefault(first, [first]).append(n)
    return [sorted(v) for _, v in sorted(group.items())]


def kinds_of_plural(reading: Reading) -> tuple[str, ...]:
    """The kinds of entities that a plural noun means."""
    noun = reading.noun.split()[-1] if reading.noun else ""
    if noun in STATES:
        return ("country",)
    if noun in PARTIES:
        return ("person", "country", "government", "group", "organization")
    if noun in ("ministries", "governments", "government", "armies"):
        return ("government", "country")
    return ("person",)
