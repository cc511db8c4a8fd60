"""Lists of states before or behind an office that somebody holds in each: "the British, Thai and Lao ambassadors"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.pairs import Entries
from dragoman.text.folding import fold

LONGEST_STATE: Final = 4
"""Most tokens of a state's name in a list: "the United Arab Emirates"."""

LONGEST_TITLE: Final = 4
"""Most tokens of an office behind a list: "deputy foreign ministers"."""

BEFORE: Final = frozenset(", in at from near of to and".split())
"""What stands before a state that is a place ("in Norway, Chile …") or no first one of a list."""

JOINERS: Final = ("and", "&")
DASHES: Final = ("-", "–")
JOINING: Final = (*JOINERS, *DASHES)
"""What joins the last two of a list, and what joins two alone: "the Chad-Niger foreign ministers"."""

_PLURAL: Final = ("NNS", "NNPS")
_ADJECTIVE: Final = "demonym"

Item = tuple[int, int, str]
"""First and last token of a state's name or adjective, and which of both it is."""


def find_lists(sentence: Sentence, entries: Entries) -> Iterator[tuple[int, int]]:
    """The first and last tokens of phrases in which one plural office is that of each of several states.

    Of two states at least, of which "and" joins the last two.
    """
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        span = _list_before(tokens, at, entries) or _list_behind(tokens, at, entries)
        if span is not None:
            yield span
            at = span[1]
        at += 1


def _list_before(tokens: Sequence[Token], at: int, entries: Entries) -> tuple[int, int] | None:
    """A list before its office, from the first state on: "British, Thai and Lao ambassadors"."""
    items = _items(tokens, at, entries) or _headline_pair(tokens, at, entries)
    while len(items) > 1 and _is_aside(tokens, items):
        items = items[1:]  # "in Norway, British and Thai officials"
    if len(items) < 2 or (title := title_at(tokens, items[-1][1] + 1, entries)) is None:
        return None
    first = items[0][0]
    article = first > 0 and tokens[first - 1].text.lower() == "the"
    return first - 1 if article else first, title


def _list_behind(tokens: Sequence[Token], at: int, entries: Entries) -> tuple[int, int] | None:
    """A list behind its office, from the office on: "ambassadors of Norway, Thailand and Laos".

    The state to which they are accredited may stand between: "envoys to Zambia from Norway and Laos".
    """
    title = title_at(tokens, at, entries)
    behind = _behind_post(tokens, title, entries) if title is not None else 0
    if title is None or behind >= len(tokens) or tokens[behind].text.lower() not in ("of", "from"):
        return None
    items = _items(tokens, behind + 1, entries)
    if len(items) < 2 or any(kind == _ADJECTIVE for _, _, kind in items):
        return None
    article = at > 0 and tokens[at - 1].text.lower() == "the"
    return at - 1 if article else at, items[-1][1]


def _behind_post(tokens: Sequence[Token], title: int, entries: Entries) -> int:
    """The token behind an office and the state to which it is accredited: "the new envoys to Zambia from Chad"."""
    to = title + 1 < len(tokens) and tokens[title + 1].text.lower() == "to"
    post = state_at(tokens, title + 2, entries) if to else None
    return title + 1 if post is None else post[1] + 1


def _is_aside(tokens: Sequence[Token], items: Sequence[Item]) -> bool:
    """Whether the first of some states is a place before a comma, not the adjective that the others are."""
    (first, last, kind), (_, _, after) = items[:2]
    short = first == last and tokens[first].text.replace(".", "").isupper()
    return kind != _ADJECTIVE and after == _ADJECTIVE and not short and tokens[last + 1].text == ","


def _items(tokens: Sequence[Token], at: int, entries: Entries) -> list[Item]:
    """States in a row from a token on, up to those that "and" or a dash joins; none where nothing joins two."""
    items: list[Item] = []
    joined = False
    while (item := state_at(tokens, at, entries)) is not None:
        items.append(item)
        at = item[1] + 1
        if joined and not (at < len(tokens) and tokens[at].text in DASHES and tokens[at - 2].text in DASHES):
            return items
        comma = at < len(tokens) and tokens[at].text in (",", "،")
        at += comma
        joined = at < len(tokens) and tokens[at].text.lower() in (JOINERS if comma else JOINING)
        at += joined
        if not comma and not joined:
            return []
    return []


def _headline_pair(tokens: Sequence[Token], at: int, entries: Entries) -> list[Item]:
    """Two states' names that nothing but a comma joins, as headlines have it: "Norway, Chile foreign ministers"."""
    first = state_at(tokens, at, entries)
    after = first[1] + 1 if first is not None else len(tokens)
    if first is None or after >= len(tokens) or tokens[after].text != ",":
        return []
    behind = at > 0 and tokens[at - 1].text.lower() in BEFORE
    second = state_at(tokens, after + 1, entries)
    return [] if second is None or behind else [first, second]


def state_at(tokens: Sequence[Token], at: int, entries: Entries) -> Item | None:
    """The longest state's name or adjective at a token, its article aside."""
    start = at + (at < len(tokens) and tokens[at].text.lower() == "the")
    for end in range(min(len(tokens), start + LONGEST_STATE), start, -1):
        words = tokens[start:end]
        kind = entries.get(_key(words), ("", ""))[0] if all(fold(t.text) for t in words) else ""
        if kind in ("country", _ADJECTIVE) and words[0].text[:1].isupper():
            return at, end - 1, kind
    return None


def title_at(tokens: Sequence[Token], at: int, entries: Entries) -> int | None:
    """The last token of the plural office that begins at a token, null where none does."""
    if at < len(tokens) and not fold(tokens[at].text):
        return None  # a comma before it is no part
    for end in range(min(len(tokens), at + LONGEST_TITLE), at, -1):
        last = tokens[end - 1]
        if last.xpos not in _PLURAL or not last.lemma:
            continue
        key = (*_key(tokens[at : end - 1]), *fold(last.lemma).split())
        if entries.get(key, ("", ""))[0] == "title":
            return end - 1
    return None


def _key(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(word for token in tokens for word in fold(token.text).split())
