"""Denials that the model hears where nothing is denied: what another is told not to do, an act left unsaid."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import moved
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.negated import denies

DENIED_BEFORE: Final = 3
DENIED_AFTER: Final = 5
"""Sentences before and after a telling in which somebody may deny it."""


def believed(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> list[Telling]:
    """The tellings, each without the chance of a denial where no words deny it.

    Args:
        tellings: What the sentences tell, with the model's chances of its statuses.
        sentences: The analysed sentences of the document.
    """
    denying = frozenset(n for n, s in enumerate(sentences) if any(denies(s, at) for at in range(len(s.tokens))))
    said = [_without_not(_without_theirs(t, sentences[t.sentence]), sentences[t.sentence]) for t in tellings]
    return [t if _may_be_denied(t.sentence, denying) else undenied(t, sentences[t.sentence]) for t in said]


def _may_be_denied(sentence: int, denying: Collection[int]) -> bool:
    """Whether words near a sentence deny anything at all."""
    return any(n in denying for n in range(sentence - DENIED_BEFORE, sentence + DENIED_AFTER + 1))


HEARSAY: Final = frozenset(
    """source report rumor rumour newspaper daily paper magazine media website channel outlet press claim speculation
    reportedly allegedly""".split()
)
"""Words by which somebody is not sure to know of a contact of which he tells."""


OFFICES: Final = frozenset("service office secretary bureau department centre center".split())
"""Nouns behind a "press" that doubts nothing."""


def undenied(telling: Telling, sentence: Sentence) -> Telling:
    """A telling that nobody denies, with the model's chance of a denial given to the allegation that it must be.

    The model learnt from dispatches in which the other side denies what the first one says. A contact of which an
    office or agency tells is none: "has met Berg, the presidency has reported".
    """
    denied = telling.statuses.get("denied", 0.0)
    if not denied:
        return telling
    left = {status: chance for status, chance in telling.statuses.items() if status != "denied"}
    if telling.reporters:
        known = telling.kind in CONTACTS and HEARSAY.isdisjoint(t.lemma for t in _own_words(sentence))
        status = "happened" if known else "alleged"
        left[status] = left.get(status, 0.0) + denied
    return replace(telling, statuses=left)


def _own_words(sentence: Sentence) -> list[Token]:
    """The tokens of a sentence but a "press service" or the verb "reported", which doubt nothing."""
    tokens = sentence.tokens
    named = {n for n, t in enumerate(tokens[:-1]) if t.lemma == "press" and tokens[n + 1].lemma in OFFICES}
    return [t for n, t in enumerate(tokens) if n not in named and t.upos != "VERB"]


MOST_BEFORE: Final = 2
"""Words of a negated auxiliary: "did not"."""


def _without_theirs(telling: Telling, sentence: Sentence) -> Telling:
    """A telling of words by which another is told not to act, with the model's denial taken for what happened.

    "Met him to warn him not to leave": he is warned; "not" is of what he shall not do.
    """
    tokens = sentence.tokens
    denying = [n for n in range(len(tokens)) if denies(sentence, n)]
    denied = telling.statuses.get("denied", 0.0)
    theirs = [n for n in denying if _is_not_to(sentence, n, range(telling.first, telling.last + 1))]
    if not denied or not theirs or theirs != denying:
        return telling
    return replace(telling, statuses=moved(telling.statuses, "happened", "denied"))


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


def _without_not(telling: Telling, sentence: Sentence) -> Telling:
    """A telling of words that the model heard with its "did not" as one of its verb alone: "did not condemn Chad"."""
    tokens = sentence.tokens
    before = [tokens[n] for n in range(telling.first, telling.last)]
    negated = [t.upos == "AUX" or t.text.lower() in NEGATORS for t in before]
    if telling.deed not in UNSAID or len(before) < MOST_BEFORE or not all(negated):
        return telling
    verb = telling.last
    return replace(
        telling, first=verb, trigger=tokens[verb].span, types={telling.deed: 1.0}, status="denied",
        statuses={"denied": 1.0}, status_words=(),
    )  # fmt: skip
