"""Turns a text into the code of its language; English, the usual case, without loading a model."""

from __future__ import annotations

import re
from typing import Final

_FUNCTION_WORDS: Final = (
    "the of and to in a on for that with is was by as at from has said his it he be an are were their they which not"
    " have had its who after will this would also between been she her or but we our i you"
)

ENGLISH: Final = frozenset(_FUNCTION_WORDS.split())
"""Common English function words; in English news they are a third of all words, in other languages of our press
next to none ("a", "on", "as", "an", "was", "has" occur elsewhere too, hence the threshold)."""

_SAMPLE: Final = 6000
"""Code points looked at: more changes no answer."""

_LEAST_LETTERS: Final = 20
_ENGLISH_SHARE: Final = 0.2
"""Least share of function words for English: dispatches have 0.25 to 0.45, headlines in capitals down to 0.15."""

_ASCII_SHARE: Final = 0.9
_LEAST_MARGIN: Final = 22.0
"""Nats by which another language must be likelier than English. Of a line that is mostly names the classifier makes
Pidgin or Tagalog with a margin of 5 to 20; a sentence of another language has 40 and more."""

ENGLISH_CODE: Final = "en"
_VARIANTS: Final = {"wuu": "zh", "yue": "zh", "cmn": "zh", "lzh": "zh", "hak": "zh", "nan": "zh"}
_WORD: Final = re.compile(r"[^\W\d_]+")


def identify_language(text: str) -> str | None:
    """The ISO 639 code of the text's language; ``None`` where fewer than twenty letters are in it."""
    words = _WORD.findall(text[:_SAMPLE])
    letters = sum(map(len, words))
    if letters < _LEAST_LETTERS:
        return None
    ascii_letters = sum(len(w) for w in words if w.isascii())
    function_words = sum(w.lower() in ENGLISH for w in words)
    if ascii_letters >= _ASCII_SHARE * letters and function_words >= _ENGLISH_SHARE * len(words):
        return "en"
    return _classify(" ".join(words))


def _classify(text: str) -> str:
    """The trained classifier's answer; its model is loaded on first use (half a second) and kept by the library."""
    import py3langid  # noqa: PLC0415

    scores = dict(py3langid.rank(text))
    code = max(scores, key=lambda one: scores[one])
    if scores[code] - scores[ENGLISH_CODE] < _LEAST_MARGIN:
        return ENGLISH_CODE
    return str(_VARIANTS.get(code, code))
