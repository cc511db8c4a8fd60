"""Words that deny what is told: "not", "rejected", "baseless"; not that somebody has nothing to tell."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence

DENIALS: Final = frozenset(
    """no not never none neither nor n't n’t nobody nothing without untrue false fake hoax lie lies baseless groundless
    unfounded nonsense propaganda absurd""".split()
)
DENYING: Final = (
    "deny", "deni", "reject", "refut", "rebut", "dismiss", "disput", "contradict", "disavow", "fabricat", "invent",
    "refus", "fail", "declin", "unaware", "disclaim", "brush", "rubbish"
)  # fmt: skip
"""Words, and beginnings of words, with which a text can deny what another says."""

UNTOLD: Final = frozenset(
    """report comment disclose specify elaborate identify give provide respond reply release casualty injury
    fatality damage detail victim death""".split()
)
"""Words that "not" or "no" only makes a gap in what is told, and no denial: "gave no details"."""


def denies(sentence: Sentence, at: int) -> bool:
    """Whether a word denies anything: not that somebody has nothing to tell, "did not report any casualties"."""
    token = sentence.tokens[at]
    word = token.text.lower()
    if word.startswith(DENYING):
        return True
    above = sentence.tokens[token.head - 1].lemma if token.head else ""
    return word in DENIALS and above not in UNTOLD
