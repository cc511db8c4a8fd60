"""People in small letters whom a verb of meeting has as its object: "received five ambassadors"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Guess, Sentence, Token
from dragoman.syntax.classes import ENVOYS, MEETING_VERBS

MEETING: Final = MEETING_VERBS | {"see", "brief", "address"}
"""Verbs whose object is somebody who is there."""

OFFICIALS: Final = frozenset(
    """minister president premier deputy lawmaker parliamentarian senator official delegate leader governor general
    commander chief secretary spouse""".split()
)
"""Nouns of people whom a state's people meet."""

INSIDE: Final = ("nummod", "amod", "det", "compound", "advmod", "nmod:poss", "nmod:desc")
"""Relations of the words before a noun that are its own."""

SCORE: Final = 0.6
"""How sure such people are mentioned: less than where the model marks them."""


def find_greeted(sentence: Sentence, guesses: Sequence[Guess]) -> list[Guess]:
    """The groups of officials or envoys that are met without the model's seeing them, each with its own words.

    Args:
        sentence: With its tree.
        guesses: The phrases known already; none of them is touched.
    """
    tokens = sentence.tokens
    found = []
    for n, token in enumerate(tokens):
        verb = token.head - 1
        if verb < 0 or token.deprel != "obj" or tokens[verb].lemma not in MEETING or not _are_people(token):
            continue
        first = min([n, *(m for m in range(n) if tokens[m].head - 1 == n and tokens[m].deprel in INSIDE)])
        if not any(g.first <= n and first <= g.last for g in guesses):
            found.append(Guess(first, n, "group", SCORE))
    return found


def _are_people(token: Token) -> bool:
    """Whether a noun in the plural and in small letters means envoys or officials."""
    plural = token.upos == "NOUN" and token.text.islower() and token.lemma != token.text.lower()
    return plural and (token.lemma in OFFICIALS or token.lemma in ENVOYS)
