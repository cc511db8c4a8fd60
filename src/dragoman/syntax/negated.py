"""Words that deny, and whose they are: an act left unsaid, and what another is told not to do."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling

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

MOST_BEFORE: Final = 2
"""Words of a negated auxiliary: "did not"."""


def denies(sentence: Sentence, at: int) -> bool:
    """Whether a word denies anything: not that somebody has nothing to tell, "did not report any casualties"."""
    token = sentence.tokens[at]
    word = token.text.lower()
    if word.startswith(DENYING):
        return True
    above = sentence.tokens[token.head - 1].lemma if token.head else ""
    return word in DENIALS and above not in UNTOLD


def without_theirs(telling: Telling, sentence: Sentence) -> Telling:
    """A telling of words by which another is told not to act, with the model's denial taken for what happened.

    "Met him to warn him not to leave": he is warned; "not" is of what he shall not do.
    """
    tokens = sentence.tokens
    denying = [n for n in range(len(tokens)) if denies(sentence, n)]
    denied = telling.statuses.get("denied", 0.0)
    theirs = [n for n in denying if _is_not_to(sentence, n, range(telling.first, telling.last + 1))]
    if not denied or not theirs or theirs != denying:
        return telling
    happened = telling.statuses.get("happened", 0.0) + denied
    return replace(telling, statuses={**telling.statuses, "denied": 0.0, "happened": happened})


def _is_not_to(sentence: Sentence, at: int, words: range) -> bool:
    """Whether a "not" stands before the infinitive that hangs on a verb: "warned him not to leave"."""
    tokens = sentence.tokens
    verb = tokens[at].head - 1
    marked = tokens[at].text.lower() == "not" and at + 1 < len(tokens) and tokens[at + 1].text.lower() == "to"
    return (
        marked and verb >= 0 and tokens[verb].deprel in ("xcomp", "ccomp", "advcl") and tokens[verb].head - 1 in words
    )


UNSAID: Final = ("ACCUSE", "SUPPORT")
"""Deeds of words that one leaves unsaid by not doing them, which rejects nothing."""


def without_not(telling: Telling, sentence: Sentence) -> Telling:
    """A telling of words that the model heard with its "did not" as one of its verb alone: "did not condemn Chad"."""
    tokens = sentence.tokens
    before = [tokens[n] for n in range(telling.first, telling.last)]
    negated = [t.upos == "AUX" or t.text.lower() in ("not", "n't", "n’t") for t in before]
    if telling.deed not in UNSAID or len(before) < MOST_BEFORE or not all(negated):
        return telling
    verb = telling.last
    return replace(
        telling, first=verb, trigger=tokens[verb].span, types={telling.deed: 1.0}, status="denied",
        statuses={"denied": 1.0}, status_words=(),
    )  # fmt: skip
