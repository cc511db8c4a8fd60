"""Ministers and envoys whose office is a list: "Minister of Fish, Ports, and Ferries Kari Lund" is one person.

So is "Ambassador to Chad, Mali and Togo Kari Lund".
"""

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


ACCREDITED: Final = frozenset("ambassador envoy commissioner representative consul nuncio legate chargé".split())
"""Nouns of envoys, each of whom may be sent to several states."""

SENDER: Final = 8
"""Most tokens between such a noun and "to": "of the Federal Republic of Chad"."""

SEVERAL: Final = 3
"""Least states of a list that no tree needs to tell from one state and another actor."""


def find_envoys(sentence: Sentence, entries: Entries) -> Iterator[tuple[int, int]]:
    """The first and last tokens of each envoy to several states or bodies, his name included where it stands behind.

    From the noun of the office; without a name all of them are states that the pack knows, three or joined by the tree.
    """
    tokens = sentence.tokens
    ends = {name.first: name.last for name in sentence.names if name.label == "Person"}
    for n, token in enumerate(tokens[:-2]):
        to = _to(sentence, n) if token.text.lower() in ACCREDITED else None
        if to is None:
            continue
        at = to + 1
        while at < min(len(tokens), to + LONGEST) and at not in ends and _is_in_list(tokens[at].text, entries):
            at += 1
        words = [t.text for t in tokens[to + 1 : at]]
        comma = words[-1:] == [","]
        words = words[:-1] if comma else words
        if at in ends and _has_several(words):
            yield n, ends[at]
        elif (last := _states_to(sentence, to + 1, entries)) is not None:
            yield n, last


def _to(sentence: Sentence, noun: int) -> int | None:
    """The "to" behind an envoy's noun, right there or behind whose envoy he is."""
    words = [t.text for t in sentence.tokens[noun + 1 : noun + 1 + SENDER]]
    for n, word in enumerate(words):
        if word == "to":
            return noun + 1 + n
        if not (word[:1].isupper() or word in ("of", "the", "and")) or (n == 0 and word != "of"):
            return None
    return None


def _is_in_list(word: str, entries: Entries) -> bool:
    return (word[:1].isupper() or word.lower() in (*JOINERS, "to")) and not _is_office(word, entries)


def _has_several(words: Sequence[str]) -> bool:
    """Whether words tell several posts, the last one behind "and"."""
    joined = [n for n, word in enumerate(words) if word.lower() in ("and", "&")]
    return bool(joined) and 0 < joined[-1] < len(words) - 1 and words[-1].lower() not in JOINERS


def _states_to(sentence: Sentence, first: int, entries: Entries) -> int | None:
    """The last token of a list of states, "Chad, Mali and Togo", that begins at a token; null where it is none."""
    tokens = sentence.tokens
    states: list[tuple[int, int]] = []
    at = first
    while at < len(tokens):
        at += tokens[at].text.lower() == "the"
        lengths = range(min(4, len(tokens) - at), 0, -1)
        keys = ((k, tuple(fold(t.text) for t in tokens[at : at + k])) for k in lengths)
        length = next((k for k, key in keys if entries.get(key, ("",))[0] == "country"), 0)
        if not length:
            return None
        states.append((at, at + length - 1))
        at += length
        if len(states) > 1 and tokens[states[-1][0] - 1].text.lower() in ("and", "the"):
            break
        at += at < len(tokens) and tokens[at].text == ","
        at += at < len(tokens) and tokens[at].text.lower() == "and"
    last = states[-1][1] if states else -1
    owner = last + 1 < len(tokens) and (tokens[last + 1].text in ("'s", "’s") or tokens[last + 1].upos in NOUNS)
    bound = any(t.deprel == "conj" and states[0][0] <= t.head - 1 <= states[0][1]
                for t in tokens[states[-1][0] : last + 1]) if states else False  # fmt: skip
    several = len(states) >= SEVERAL or (len(states) > 1 and bound)
    return last if several and not owner else None


NOUNS: Final = ("NOUN", "PROPN", "ADJ")
