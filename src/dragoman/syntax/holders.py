"""Lists in which one plural office has a state and a name each: "the ambassadors of Chad Ali Oumar, Mali Awa Keita"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.language import Guess, Sentence, Token
from dragoman.syntax.lists import JOINERS, state_at, title_at
from dragoman.syntax.pairs import Entries

REALMS: Final = frozenset("republic kingdom state sultanate commonwealth federation union principality".split())
"""What a state is called before "of" and its name."""

LEADING: Final = ("of", "from")
"""Prepositions before a state whose office somebody holds."""

Span = tuple[int, int]


def with_holders(guesses: list[Guess], sentence: Sentence, entries: Entries, score: float) -> list[Guess]:
    """The guesses with each of several who hold one office in different states, in the place of what he is cut into."""
    for items in find_holders(sentence, entries):
        first, last = items[0][0], items[-1][1]
        guesses = [g for g in guesses if g.last < first or last < g.first]
        guesses += [Guess(a, b, "person", score) for a, b in items]
    return guesses


def find_holders(sentence: Sentence, entries: Entries) -> Iterator[list[Span]]:
    """For each such list the first and last tokens of those in it, each with his state, the first with the office too.

    Two at least. A comma may stand between a state and its name, and "of" before each state.
    """
    names = {name.first: name.last for name in sentence.names if name.label == "Person" and name.last > name.first}
    at = 0
    while at < len(sentence.tokens):
        found = _list_at(sentence.tokens, at, names, entries)
        if found:
            yield found
            at = found[-1][1]
        at += 1


def _list_at(tokens: Sequence[Token], at: int, names: dict[int, int], entries: Entries) -> list[Span]:
    """The holders in a list that begins with its office at a token; none where there is no such list."""
    title = title_at(tokens, at, entries)
    if title is None or _word(tokens, title + 1) not in LEADING:
        return []
    items: list[Span] = []
    start: int | None = title + 1
    while start is not None and (item := _item(tokens, start, names, entries)) is not None:
        items.append(item)
        start = _next(tokens, item[1] + 1)
    article = at > 0 and tokens[at - 1].text.lower() == "the"
    return [(at - article, items[0][1]), *items[1:]] if len(items) > 1 else []


def _item(tokens: Sequence[Token], at: int, names: dict[int, int], entries: Entries) -> Span | None:
    """A state and the name behind it, from the state on."""
    at += _word(tokens, at) in LEADING
    begin = at + (_word(tokens, at) == "the")
    realm = _word(tokens, begin) in REALMS and _word(tokens, begin + 1) == "of"
    state = state_at(tokens, at, entries) or (state_at(tokens, begin + 2, entries) if realm else None)
    if state is None:
        return None
    behind = state[1] + 1 + (_word(tokens, state[1] + 1) == ",")
    return (at, names[behind]) if behind in names else None


def _next(tokens: Sequence[Token], at: int) -> int | None:
    """Where the next of a list begins behind the one before, null where it ends."""
    comma = _word(tokens, at) in (",", ";")
    joined = _word(tokens, at + comma) in JOINERS
    return at + comma + joined if comma or joined else None


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text.lower() if at < len(tokens) else ""
