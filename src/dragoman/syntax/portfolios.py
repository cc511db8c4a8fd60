"""Ministers whose office is a list: "Minister of Fish, Ports, and Ferries Kari Lund" is one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.pairs import Entries
from dragoman.text.folding import fold

MINISTERS: Final = frozenset(("minister", "secretary", "commissioner"))
"""Nouns of offices that are held for something told behind them."""

JOINERS: Final = frozenset((",", "and", "&", "of", "for", "the", "-"))
"""Words and marks, all in small letters, inside what an office is held for."""

COMMONWEALTH: Final = "Commonwealth"
"""The last of what a British minister is for, which is a body elsewhere."""

LONGEST: Final = 20
"""Most tokens between such a noun and the name."""


def find_ministers(sentence: Sentence, entries: Entries) -> Iterator[tuple[int, int]]:
    """The first and last tokens of each minister with a list of what he is minister for, his name included.

    From the noun of the office to the end of the name right behind the list; the list has a comma or two words "and",
    ends in a part that "and" joins, and names no other office.
    """
    tokens = sentence.tokens
    ends = {name.first: name.last for name in sentence.names if name.label == "Person"}
    for n, token in enumerate(tokens[:-2]):
        if token.text.lower() not in MINISTERS or tokens[n + 1].text.lower() not in ("of", "for"):
            continue
        for at in range(n + 2, min(len(tokens), n + LONGEST)):
            if at in ends:
                if _is_list([t.text for t in tokens[n + 2 : at]]):
                    yield n, ends[at]
                break
            word = tokens[at].text
            if not (word[:1].isupper() or word.lower() in JOINERS) or _is_office(word, entries):
                break


def _is_list(words: Sequence[str]) -> bool:
    """Whether words tell several things, the last two joined by "and", the very last one a noun before the name."""
    joined = [n for n, word in enumerate(words) if word.lower() in ("and", "&")]
    words = words[:-1] if words[-1:] == [","] else words
    marked = "," in words or len(joined) > 1 or words[-1:] == [COMMONWEALTH]
    return bool(joined) and marked and 0 < joined[-1] < len(words) - 1 and words[-1].lower() not in JOINERS


def _is_office(word: str, entries: Entries) -> bool:
    """Whether a word names an office or a person's title, as of the next one in a list of people."""
    return entries.get((fold(word),), ("", ""))[0] == "title"
