"""What the words of a phrase say of the person it means: the name, the title, whether it is a definite one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import COUNTERPARTS, DETERMINERS
from dragoman.text.folding import fold

FEMALE_TITLES: Final = ("woman", "queen", "princess", "duchess", "madam", "ms", "mrs", "lady", "chancellor merkel")

SOURCES: Final = frozenset(
    "source sources official officials diplomat diplomats insider insiders person people".split()
)

_BEHIND: Final = ("of", "for", "to", "in", "at", "on")
"""What stands behind a title before that for which it is held."""


MATTERS: Final = frozenset(
    "policy affairs issues matters peace security process negotiations talks relations region peninsula war".split()
)
"""Last words of that for which envoys are sent, with a capital no names."""

REGIONS: Final = frozenset("region province district county governorate area valley peninsula basin border".split())
"""Nouns behind a place's name that say what it is."""

BODIES: Final = frozenset(
    """council committee commission bureau board assembly parliament ministry authority agency office party movement
    front federation department directorate corps army forces group court senate congress""".split()
)
"""Last words of a body's name, behind which its head's own name begins: "of the Sovereign Council Abdel Burhan"."""


def spelt(words: Sequence[str]) -> str:
    """Tokens as a text again, as far as names need it: a genitive s belongs to its word."""
    return " ".join(words).replace(" 's", "'s").replace(" ’s", "’s").replace(" - ", "-").replace(" , ", ", ")


def _is_noun(piece: Piece) -> bool:
    """Whether a piece is a common word in small letters, and may be what a name before it belongs to."""
    return piece.kind == "other" and piece.text.isalpha() and piece.text.islower()


def name_of(pieces: Sequence[Piece], titles: Sequence[Piece]) -> Piece | None:
    """The name in a phrase: the first that does not stand after "of" or "for" behind a title."""
    best = None
    inside = False
    for n, piece in enumerate(pieces):
        if piece.kind in ("of", "for", "on") and titles and titles[0].first < piece.first:
            inside = True
        elif piece.kind in ("country", "capital", "organization", "metonym", "title", "body_noun", "comma", "dash"):
            inside = False
        if piece.kind != "name" or (inside and pieces[n - 1].kind == "demonym"):
            continue
        if n and pieces[n - 1].kind == "title" and not pieces[n - 1].plural and not _leads_on(pieces[n - 1]):
            return piece
        if n + 1 < len(pieces) and pieces[n + 1].kind in ("title", "body_noun", "organization", "name"):
            continue  # "Karachi police chief", "a Putin aide", "minister of Fish Kari Lund": whose, not who
        if n == len(pieces) - 2 and pieces[n - 1].kind == "genitive" and _is_noun(pieces[n + 1]):
            continue  # "an official in the ministry's Europe division"
        if titles and fold(piece.text) in MATTERS:
            continue  # "special representative for North Korea Policy"
        if n + 1 < len(pieces) and pieces[n + 1].text in REGIONS | COUNTERPARTS:
            continue  # "the conflict in Sudan's Kordofan region", "his Northern counterpart"
        before = [p for p in pieces[:n] if p.kind != "determiner"]
        if before and _leads_on(before[-1]) and (titles or best):
            continue
        if len(before) > 2 and before[-1].kind == "and" and before[-2].kind == "name" and before[-3].kind in _BEHIND:
            continue  # "envoy for West Africa and the Sahel"
        if n + 1 < len(pieces) and pieces[n + 1].kind == "genitive" and len(pieces) > n + 2:
            continue
        if n and pieces[n - 1].kind == "genitive" and _is_named_behind(pieces[:n], pieces[n + 1 :]):
            continue  # "the head of Chad's Rivers Council, Kari Lund"
        best = best or _behind_body(piece, led=n > 0)
    return best


def _is_named_behind(before: Sequence[Piece], behind: Sequence[Piece]) -> bool:
    """Whether a title leads on to what stands before a word, and somebody is named behind the comma after it."""
    led = any(p.kind == "title" and q.kind in ("of", "for") for p, q in pairwise(before))
    return led and [p.kind for p in behind[:2]] == ["comma", "name"]


def _leads_on(piece: Piece) -> bool:
    """Whether what stands behind a piece is that for which a title is held: "of", "envoy to"."""
    return piece.kind in _BEHIND or (piece.kind == "title" and piece.text.split()[-1].lower() in _BEHIND)


def _behind_body(piece: Piece, *, led: bool) -> Piece:
    """A name without the end of a body's name before it, where two words are left."""
    words = piece.text.split()
    ends = [n for n, word in enumerate(words[:-2]) if fold(word) in BODIES]
    return replace(piece, text=" ".join(words[ends[-1] + 1 :])) if led and ends else piece


def tokens_of(piece: Piece) -> tuple[str, ...]:
    """The words of a name, parted at hyphens."""
    return tuple(w for w in piece.text.replace("-", " - ").split() if fold(w))


_OF_TITLES: Final = frozenset("of for to title body_noun demonym country capital determiner other organization".split())
"""Kinds of pieces that go on a title, up to a name, a mark or those between whom somebody mediates."""


_SHORT: Final = re.compile(r" ?\( ?[A-Z][\w.&-]{0,9} ?\)")
"""The short form of a body's name behind it: "National Assembly (NA) Chairwoman"."""


def title_text(titles: Sequence[Piece], pieces: Sequence[Piece], words: Sequence[str]) -> str | None:
    """The title as words, with modifiers before it and what follows it up to a name or mark."""
    if not titles:
        return None
    first = last = titles[0]
    at = list(pieces).index(first)
    while at and pieces[at - 1].kind in ("modifier", "body_noun", "demonym", "organization", "title"):
        at -= 1
    end = list(pieces).index(last)
    while end + 1 < len(pieces) and pieces[end + 1].kind in _OF_TITLES and pieces[end + 1].text.lower() != "between":
        end += 1
    while end > at and pieces[end].kind in ("of", "for", "to", "determiner"):
        end -= 1
    title = _SHORT.sub("", spelt(words[pieces[at].first : pieces[end].last + 1]))
    while title.rpartition(" ")[2] in _BEHIND:
        title = title.rpartition(" ")[0]  # "envoy to" whom no table knows
    return re.sub(r"(?i)\b(ambassadors?) extraordinary(?: (?:and|&) plenipotentiary)?", r"\1", title)


def gender_of(words: Sequence[str]) -> str:
    """Returns "f" or "m" where a word of the title tells, else nothing."""
    text = " ".join(words).lower().replace(".", "")
    if any(f in text.split() or (f == "woman" and "woman" in text) for f in FEMALE_TITLES):
        return "f"
    return (
        "m"
        if any(w in text.split() for w in ("mr", "mr.", "king", "prince", "spokesman", "emir", "sultan", "pope"))
        else ""
    )


def is_anonymous(words: Sequence[str]) -> bool:
    """A source without a name: "a senior official", "sources close to the talks"."""
    low = [w.lower() for w in words]
    indefinite = low[0] in ("a", "an", "one", "some", "another") or not any(w in DETERMINERS for w in low[:1])
    return indefinite and any(w in SOURCES for w in low)


def is_definite(words: Sequence[str], pieces: Sequence[Piece]) -> bool:
    """Whether a phrase means somebody whom the reader knows: "the minister", "Serbian President"."""
    first = words[0].lower()
    return first in ("the", "this", "that", "those", "these", "his", "her", "its", "their") or pieces[0].kind in (
        "demonym",
        "country",
        "title",
        "metonym",
    )
