"""Pairs that a dash joins before what they do together: "US-China talks", "the Merkel–Macron call"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.text.folding import fold

Entries = Mapping[tuple[str, ...], tuple[str, str]]
"""Folded words -> kind and key of what they name in the actors pack (``packs.actors.phrases``)."""

TOGETHER: Final = frozenset(
    """summit meeting talk talks call conversation consultation consultations dialogue negotiation negotiations
    discussion discussions encounter conference deal agreement treaty pact accord truce ceasefire""".split()
)
"""Nouns of what two sides do together."""

_STATES: Final = ("country", "demonym", "capital", "organization")
_REACH: Final = 4
"""Tokens behind a pair among which the noun stands: "Russian-American top-level consultations"."""


def find_pairs(sentence: Sentence, entries: Entries) -> Iterator[tuple[int, int, str]]:
    """The pairs of a sentence: first and last token, three in all, and the kind of both sides.

    Both are states or bodies of states that the pack knows, or both are people by the model's word for their names.
    """
    tokens = sentence.tokens
    for n in range(len(tokens) - 3):
        left, dash, right = tokens[n : n + 3]
        if dash.text not in ("-", "–", "—") or left.span.end != dash.span.start or dash.span.end != right.span.start:
            continue
        if not _together(tokens[n + 3 : n + 3 + _REACH]):
            continue
        if _is_state(left, entries) and _is_state(right, entries):
            yield n, n + 2, "country"
        elif left.text[:1].isupper() and right.text[:1].isupper() and _is_person(sentence, n, n + 2):
            yield n, n + 2, "person"


def _together(behind: Sequence[Token]) -> bool:
    """Whether the words behind a pair come to a noun of what is done together before anything else begins."""
    for token in behind:
        if TOGETHER & {token.lemma.lower(), token.text.lower()}:
            return True
        if token.upos in ("VERB", "AUX", "ADP", "CCONJ"):
            return False
    return False


def _is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the model has a person's name there that goes no further."""
    return any(g.label == "Person" and g.first <= last and first <= g.last <= last for g in sentence.names)


def _is_state(token: Token, entries: Entries) -> bool:
    found = entries.get((fold(token.text),))
    return token.text[:1].isupper() and found is not None and found[0] in _STATES
