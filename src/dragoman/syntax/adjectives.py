"""The words under which the tables may know the adjective of a state that ends at a token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.text.folding import fold

COMPASS: Final = frozenset("north south east west central northern southern eastern western latin".split())
"""Words that make another state, or none, of the adjective behind them: North Korean, South American."""


_SHORT: Final = {"n": "north", "s": "south"}


def spelt_out(words: Sequence[str]) -> list[str]:
    """Folded words with the compass points before Korea in full: "n korean" is "north korean"."""
    return [
        _SHORT[word] if word in _SHORT and after.startswith("korea") else word
        for word, after in zip(words, [*words[1:], ""], strict=False)
    ]


def adjective_keys(tokens: Sequence[Token], n: int) -> tuple[tuple[str, int], ...]:
    """Folded words to look up for the adjective of a state whose last token is ``n``, each with its first token.

    With the word before it first ("sri lankan"); alone only where no compass point stands before it. Empty where the
    token has no capital.
    """
    word = tokens[n].text
    if not word[:1].isupper():
        return ()
    before = tokens[n - 1].text if n else ""
    if not before[:1].isupper():
        return ((fold(word), n),)
    point, own = spelt_out([fold(before), fold(word)])
    both = (f"{point} {own}".strip(), n - 1)
    return (both,) if point in COMPASS else (both, (own, n))


BACKED: Final = frozenset(
    """backed allied aligned supported sponsored funded financed trained armed equipped linked friendly leaning
    affiliated brokered mediated occupied imposed installed inspired educated born oriented""".split()
)
"""Words behind a dash that say whose friend or creature somebody is, not whose he is: "the Iran-aligned Houthis"."""

BACKING: Final = frozenset("back support ally sponsor fund finance arm train equip".split())
"""Verbs whose participle, with "by", says whose creature somebody is: "the militia, backed by Chad"."""


_LEANING: Final = re.compile(rf"(?i)\b(?:pro|anti)\s?[-‑–]|[-‑–]\s?(?:{'|'.join(sorted(BACKED))})\b")


def leans(words: str) -> bool:
    """Whether words tell by whom somebody is backed, or whom he is for or against: "Chad-backed", "pro-Russian"."""
    return _LEANING.search(words) is not None


def backs(tokens: Sequence[Token], n: int) -> bool:
    """Whether a token is the participle that says of the noun before it whose creature that is."""
    token = tokens[n]
    told = (token.lemma in BACKING and token.xpos == "VBN") or (token.upos == "ADJ" and token.text.lower() in BACKED)
    return told and token.deprel in ("acl", "amod") and token.head - 1 < n


def backed_at(tokens: Sequence[Token], n: int) -> int | None:
    """The participle behind which a token names who backs somebody: "the militia, backed by Chad"; else None."""
    verb = tokens[n].head - 1
    behind = tokens[n].deprel.startswith("obl") and verb >= 0
    return verb if behind and backs(tokens, verb) else None


MEDIATION: Final = frozenset("mediation auspices brokerage facilitation".split())
"""Nouns of what a third side does for two others."""

MEDIATED: Final = frozenset("mediated brokered facilitated moderated".split())
"""Participles of what a third side has brought about: "Qatari-brokered"."""


def mediation_at(tokens: Sequence[Token], n: int) -> str:
    """How a token tells a third side's mediation: not at all (empty), or as one of three.

    "noun"; "participle" behind a dash; "verb" where it is a participle behind what was brought about, or is in the
    passive: "the swap was mediated by Oman".
    """
    if tokens[n].lemma in MEDIATION and tokens[n].upos == "NOUN":
        return "noun"
    passive = any(t.head - 1 == n and t.deprel == "nsubj:pass" for t in tokens)
    if tokens[n].text.lower() in MEDIATED and (tokens[n].deprel == "acl" or passive):
        return "verb"
    joined = n > 1 and tokens[n - 1].text in ("-", "‑", "–")
    return "participle" if joined and tokens[n].text.lower() in MEDIATED else ""
