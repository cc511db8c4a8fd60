"""What of a text's name and of a known one has nothing in the other: a middle name left out, or another one."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import Person
from dragoman.packs.persons import GENERATIONS, HONORIFICS, PARTICLES
from dragoman.text.folding import consonants, fold, loosen

STEM: Final = 3
"""Least letters of a name cut short."""

FULL: Final = 2
"""Words of a name with which somebody is called in full."""

LONG: Final = 5
ALIKE: Final = 0.75
"""Least letters of a name that may be spelt otherwise, and how alike the spelling must be (difflib's ratio)."""


def left_over(name: str, said: Sequence[str]) -> tuple[list[str], list[str]]:
    """The folded words of a known name that a text's name lacks, and those of the text's that the known one lacks.

    Spellings, initials, short forms and words that one of both writes together count as the same; particles,
    honorifics and "Jr." for nothing. Words on both sides tell two people apart, those on one may have been left out.
    """
    own, wanted = _words(name.split()), _words(said)
    if "".join(own) == "".join(wanted):
        return [], []
    own, wanted = _joined(own, wanted), _joined(wanted, own)
    for alike in (_is_same, _is_spelling):
        for word in list(own):
            match = next((w for w in wanted if alike(word, w)), None)
            if match is not None:
                own.remove(word)
                wanted.remove(match)
    return _in_full(own), _in_full(wanted)


def is_whole(person: Person, names: Sequence[str]) -> bool:
    """Whether a text's full name is one of a person's, and neither tells a word more, initials aside.

    A surname alone is never in question, nor a word of the text's that an initial of the person's stands for.
    """
    said = _in_full(_words(names))
    if len(_words(names)) < FULL:
        return True
    return len(said) >= FULL and any(left_over(own, said) == ([], []) for own in (person.name, *person.aliases))


def _in_full(words: Sequence[str]) -> list[str]:
    """The words of a name without its initials."""
    return [word for word in words if len(word) > 1]


def _words(names: Sequence[str]) -> list[str]:
    """The folded words of a name that tell it from others; where none do, all. A king may be so by his surname."""
    words = [word for name in names for word in fold(name).split()]
    ignored = PARTICLES | GENERATIONS
    return [w for n, w in enumerate(words) if w not in ignored and not (n == 0 and w in HONORIFICS)] or words


def _joined(words: Sequence[str], other: Sequence[str]) -> list[str]:
    """Words with two neighbours as one where the other name has them so: "Ki", "moon" beside "Kimoon"."""
    glued = {loosen(word) for word in other}
    for n, (one, two) in enumerate(pairwise(words)):
        if loosen(one + two) in glued:
            return [*words[:n], one + two, *_joined(words[n + 2 :], other)]
    return list(words)


def _is_same(one: str, other: str) -> bool:
    return loosen(one) == loosen(other)


def _is_spelling(one: str, other: str) -> bool:
    """Whether a word may be another's initial, short form or other spelling."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or (len(short) >= STEM and long.startswith(short)):
        return long.startswith(short)
    if consonants(loosen(one)) == consonants(loosen(other)) != "":
        return True
    return len(short) >= LONG and SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
