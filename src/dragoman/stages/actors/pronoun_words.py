"""Pronouns, and words that stand as pronouns do: whom they may mean, and how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.mentions import Reading

PRONOUNS: Final = {
    "he": ("m", 1), "him": ("m", 1), "his": ("m", 1), "himself": ("m", 1), "she": ("f", 1), "her": ("f", 1),
    "hers": ("f", 1), "herself": ("f", 1), "it": ("n", 1), "its": ("n", 1), "itself": ("n", 1), "they": ("", 2),
    "them": ("", 2), "their": ("", 2), "themselves": ("", 2), "theirs": ("", 2), "i": ("", 1), "me": ("", 1),
    "my": ("", 1), "myself": ("", 1), "we": ("", 3), "us": ("", 3), "our": ("", 3), "ours": ("", 3), "you": ("", 1),
    "your": ("", 1), "who": ("", 1), "whom": ("", 1), "whose": ("", 1), "which": ("n", 1), "both": ("", 2),
    "each": ("", 2), "neither": ("", 2), "either": ("", 2),
    "each other": ("", 2), "one another": ("", 2), "the latter": ("", 1), "the former": ("", 1), "the two": ("", 2),
    "the pair": ("", 2), "the trio": ("", 3), "this": ("n", 1), "these": ("", 2), "those": ("", 2), "that": ("n", 1),
}  # fmt: skip
"""Words -> gender ("m", "f", "n" or "" for any) and least number of those for whom they stand."""


def read_pronoun(words: Sequence[str], kind: str | None) -> Reading | None:
    """The reading of a phrase that is a pronoun; None of others, and of letters that are one's name ("US")."""
    low = " ".join(words).lower()
    if low not in PRONOUNS or (len(low) > 1 and words[0].isupper()):
        return None
    gender, count = PRONOUNS[low]
    form = "pronoun" if not low.startswith("the ") else "title"
    return Reading(form, kind or "person", pronoun=low, gender=gender, count=count, relative=True)
