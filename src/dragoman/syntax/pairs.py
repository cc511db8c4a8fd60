"""Pairs that a dash joins before what they do together: "US-China talks", "the Merkel–Macron call"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.text.folding import fold

Entries = Mapping[tuple[str, ...], tuple[str, str]]
"""Folded words -> kind and key of what they name in the actors pack (``packs.actors.phrases``)."""

TOGETHER: Final = frozenset(
    """summit meeting talk talks call conversation consultation consultations dialogue negotiation negotiations
    discussion discussions encounter conference deal agreement treaty pact accord truce ceasefire drill
    drills exercise exercises maneuver maneuvers alliance hotline""".split()
)
"""Nouns of what two sides do together."""

JOINT: Final = frozenset(("commission", "committee", "cabinet"))
"""Nouns of bodies of two sides, which meet where and when their delegations do."""

_STATES: Final = ("country", "demonym", "capital", "organization")
_REACH: Final = 4
"""Tokens behind a pair among which the noun stands: "Russian-American top-level consultations"."""


Side = tuple[int, int]
"""First and last token of one side of a pair."""


def find_pairs(
    sentence: Sentence, entries: Entries, together: Collection[str] = TOGETHER
) -> Iterator[tuple[Side, Side, str]]:
    """The pairs of a sentence before nouns of what is done ``together``: the tokens of both sides, the kind of both.

    Both are states or bodies of states that the pack knows, or both are people by the model's word for their names.
    """
    tokens = sentence.tokens
    for n in range(1, len(tokens) - 2):
        dash = tokens[n]
        if dash.text not in ("-", "–", "—") or tokens[n - 1].span.end != dash.span.start:
            continue
        if dash.span.end != tokens[n + 1].span.start:
            continue
        left, right = _state_to(tokens, n, entries), _state_from(tokens, n, entries)
        if left and right and _together(tokens[right[1] + 1 : right[1] + 1 + _REACH], together):
            yield left, right, "country"
            continue
        named = tokens[n - 1].text[:1].isupper() and tokens[n + 1].text[:1].isupper()
        if named and _together(tokens[n + 2 : n + 2 + _REACH], together) and _is_person(sentence, n - 1, n + 1):
            yield (n - 1, n - 1), (n + 1, n + 1), "person"


def find_commissions(sentence: Sentence, entries: Entries) -> Iterator[tuple[Side, Side, int]]:
    """The joint commissions of two states in a sentence: the tokens of both, and the last of the commission's name.

    "The 7th Chad-Niger Joint Commission for Trade".
    """
    tokens = sentence.tokens
    for left, right, kind in find_pairs(sentence, entries, JOINT):
        behind = range(right[1] + 1, min(len(tokens), right[1] + 1 + _REACH))
        if kind == "country" and (noun := next((n for n in behind if tokens[n].lemma.lower() in JOINT), None)):
            yield left, right, noun


def _state_to(tokens: Sequence[Token], dash: int, entries: Entries) -> Side | None:
    """The state named up to a dash, in two words or one: "N. Korea-U.S. talks"."""
    sides = ((first, dash - 1) for first in (dash - 2, dash - 1) if first >= 0)
    return next((side for side in sides if _is_state(tokens[side[0] : dash], entries)), None)


def _state_from(tokens: Sequence[Token], dash: int, entries: Entries) -> Side | None:
    """The state named behind a dash, in two words or one: "the U.S.-S. Korea drill"."""
    sides = ((dash + 1, last) for last in (dash + 2, dash + 1) if last < len(tokens))
    return next((side for side in sides if _is_state(tokens[dash + 1 : side[1] + 1], entries)), None)


def _together(behind: Sequence[Token], nouns: Collection[str]) -> bool:
    """Whether the words behind a pair come to one of some nouns before anything else begins."""
    for token in behind:
        if not {token.lemma.lower(), token.text.lower()}.isdisjoint(nouns):
            return True
        if token.upos in ("VERB", "AUX", "ADP", "CCONJ"):
            return False
    return False


def _is_person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the model has a person's name there that goes no further."""
    return any(g.label == "Person" and g.first <= last and first <= g.last <= last for g in sentence.names)


def _is_state(words: Sequence[Token], entries: Entries) -> bool:
    found = entries.get(tuple(fold(t.text) for t in words))
    return all(t.text[:1].isupper() for t in words) and found is not None and found[0] in _STATES


def states_of_slug(sentence: Sentence, entries: Entries) -> list[Side]:
    """The states that a slug in capitals names, a line of nothing else: "KENYA", "CHAD-NIGER", "MALI, TOGO"."""
    tokens = sentence.tokens
    joints = [n for n, t in enumerate(tokens) if not t.text[:1].isalnum() or t.text == "AND"]
    bounds = zip([0, *(n + 1 for n in joints)], [*(n - 1 for n in joints), len(tokens) - 1], strict=True)
    sides = [(first, last) for first, last in bounds if first <= last]
    capitals = all(t.text.isupper() for t in tokens if t.text[:1].isalnum())
    known = all(entries.get(tuple(fold(t.text) for t in tokens[a : b + 1]), ("",))[0] == "country" for a, b in sides)
    return sides if capitals and known else []
