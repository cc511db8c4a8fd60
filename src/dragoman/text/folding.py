"""Turns names into keys: one that forgets case, accents and marks, one that also forgets the transliteration."""

from __future__ import annotations

import re
from typing import Final

from anyascii import anyascii

_DROPPED: Final = re.compile(r"['`.’‘ʼʻ]")
_WORD: Final = re.compile(r"[a-z0-9]+")

# Order matters: digraphs before the letters that they contain.
_SPELLINGS: Final = (
    (re.compile(r"\bye"), "e"),
    (re.compile(r"ow\b|off?\b"), "ov"),
    (re.compile(r"shch|sch|sh"), "s"),
    (re.compile(r"tsch|tch|ch|cz|tz|ts"), "c"),
    (re.compile(r"zh"), "z"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"dj|dzh|dh"), "d"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"gh|ck|q|g"), "k"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ou|oo|ue"), "u"),
    (re.compile(r"oe"), "o"),
    (re.compile(r"ae(?!v\b)"), "a"),
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"i+(?=e)"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


def fold(name: str) -> str:
    """The key under which a name is found whatever its case, accents, script and punctuation.

    Args:
        name: Any string, "Côte d’Ivoire", "Jean-Yves", "U.S.".

    Returns:
        Words of ``a-z0-9`` with one space between them: "cote divoire", "jean yves", "us". Apostrophes and
        full stops vanish, every other mark parts words; letters of other scripts are written in Latin ones.
        Empty where nothing is left.
    """
    text = name if name.isascii() else anyascii(name)
    return " ".join(_WORD.findall(_DROPPED.sub("", text.casefold())))


def respelt(word: str) -> str:
    """A folded word in the spelling under which the packs' names are looked up: "organization" for "organisation"."""
    return word.replace("isation", "ization")


def loosen(name: str) -> str:
    """The key under which spellings of one name from different transliterations meet.

    Args:
        name: A name in any spelling.

    Returns:
        Its folded form with the usual variants made one ("Zelenskyy" and "Zelensky", "Borissov" and "Borisov",
        "Berdimuhamedow" and "Berdymukhammedov", "Araqchi" and "Araghchi"). It is a key to look up and to compare,
        not a spelling: different names may share it.
    """
    key = fold(name)
    for pattern, replacement in _SPELLINGS:
        key = pattern.sub(replacement, key)
    return key


def consonants(name: str) -> str:
    """What a name keeps whoever writes its vowels: "Mohammed" and "Muhamad" are "mhmd".

    Args:
        name: A folded word.

    Returns:
        Its letters without vowels, doubled ones once.
    """
    return re.sub(r"[aeiouy]|(.)(?=\1)", "", name)
