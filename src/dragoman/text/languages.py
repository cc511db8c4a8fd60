"""Turns a text into the code of its language; English, the usual case, without loading a model."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_FUNCTION_WORDS: Final = (
    "the of and to in a on for that with is was by as at from has said his it he be an are were their they which not"
    " have had its who after will this would also between been she her or but we our i you"
)

ENGLISH: Final = frozenset(_FUNCTION_WORDS.split())
"""Common English function words; in English news they are a third of all words, in other languages of our press
next to none ("a", "on", "as", "an", "was", "has" occur elsewhere too, hence the threshold)."""

_ONLY_ENGLISH: Final = frozenset(
    "the and that with from his they their which who this these would between she during against before about into"
    " while said says told tells spoke meet meets talks visit visits phones calls holds arrives leaves signs foreign"
    " ambassador leaders ministers monday tuesday wednesday thursday friday saturday sunday january february march"
    " june july october december".split()
)
"""Words that the languages of our press do not share with English; they, pasts in "-ed" and "Rwandan President" tell
English from what is spelt like it: "of", "will", "by" and "met" are German, Danish or Dutch words as well."""
_PAST: Final = re.compile(r"[a-z]{3,}ed")
_BELONGING: Final = re.compile(r"[A-Z][a-z]+(?:an|ese|ish)")
_OWNER: Final = re.compile(r"\b[A-Z]\w+['’]s [A-Z]")
_OWNING: Final = ("nl", "de", "af")
"""Languages besides English in which "Chile's Boric" may stand."""
_OFFICES: Final = frozenset("President Prime Minister King Queen Army Parliament Embassy Government".split())

_SAMPLE: Final = 6000
"""Code points looked at: more changes no answer."""

_LEAST_LETTERS: Final = 20
_ENGLISH_SHARE: Final = 0.2
"""Least share of function words for English: dispatches have 0.25 to 0.45, headlines in capitals down to 0.15."""

_ASCII_SHARE: Final = 0.9
_LEAST_MARGIN: Final = 22.0
"""Nats by which another language must be likelier than English. Of a line that is mostly names the classifier makes
Pidgin or Tagalog with a margin of 5 to 20; a sentence of another language has 40 and more."""

_FLASH: Final = 40
"""Most words of a flash, in which one genitive before a name shows that it is English."""

_PLAIN_SHARE: Final = 0.3
"""Least share of English words among those with a small letter for a text that its names give to another language."""

ENGLISH_CODE: Final = "en"
_VARIANTS: Final = {"wuu": "zh", "yue": "zh", "cmn": "zh", "lzh": "zh", "hak": "zh", "nan": "zh"}
_WORD: Final = re.compile(r"[^\W\d_]+")


def identify_language(text: str) -> str | None:
    """The ISO 639 code of the text's language; ``None`` where fewer than twenty letters are in it.

    Names do not decide: the classifier takes an English line of African or Pacific names for the language of these.
    """
    words = _WORD.findall(text[:_SAMPLE])
    letters = sum(map(len, words))
    if letters < _LEAST_LETTERS:
        return None
    ascii_letters = sum(len(w) for w in words if w.isascii())
    function_words = sum(w.lower() in ENGLISH for w in words)
    if ascii_letters >= _ASCII_SHARE * letters and function_words >= _ENGLISH_SHARE * len(words):
        return ENGLISH_CODE
    code = _classify(" ".join(words))
    owned = code not in _OWNING and len(words) <= _FLASH and _OWNER.search(text) is not None
    return ENGLISH_CODE if code != ENGLISH_CODE and (owned or _is_english_but_for_names(words)) else code


def _is_english_but_for_names(words: list[str]) -> bool:
    """Whether the words that are no names are English; in a line of capitals, whether one of its words is."""
    plain = [w for w in words if w[0].islower()]
    if not any(_is_english_alone(w) for w in words) and not _names_office(words):
        return False
    known = sum(w.lower() in ENGLISH or _is_english_alone(w) for w in plain)
    return not plain or (known >= _PLAIN_SHARE * len(plain) and _classify(" ".join(plain)) == ENGLISH_CODE)


def _is_english_alone(word: str) -> bool:
    """Whether a word is English and nothing else."""
    return word.lower() in _ONLY_ENGLISH or _PAST.fullmatch(word) is not None


def _names_office(words: list[str]) -> bool:
    """Whether an office stands behind its country's adjective, with the capitals of English: "Rwandan President"."""
    return any(_BELONGING.fullmatch(one) and other in _OFFICES for one, other in pairwise(words))


def _classify(text: str) -> str:
    """The trained classifier's answer; its model is loaded on first use (half a second) and kept by the library."""
    import py3langid  # noqa: PLC0415

    scores = dict(py3langid.rank(text))
    code = max(scores, key=lambda one: scores[one])
    if scores[code] - scores[ENGLISH_CODE] < _LEAST_MARGIN:
        return ENGLISH_CODE
    return str(_VARIANTS.get(code, code))
