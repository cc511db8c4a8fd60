"""A contact and the relative clause that says when it is held as one: "the phone talks which will be held today"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling

HOLDING: Final = frozenset("hold conduct take schedule plan set convene arrange open begin start".split())
"""Verbs of which a contact is the subject or object, and which tell nothing but how it stands."""


def as_held(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, such a verb of the kind of its noun, and the noun standing as the verb does."""
    out = list(tellings)
    for n, noun in enumerate(tellings):
        for m, verb in enumerate(tellings):
            if m != n and _is_of(sentence, noun, verb):
                bound = verb.again_with(noun)
                out[m] = replace(verb, kind=noun.kind, again=bound)
                out[n] = replace(noun, status=verb.status, statuses=verb.statuses, types=verb.types)
    return out


def _is_of(sentence: Sentence, noun: Telling, verb: Telling) -> bool:
    """Whether a verb's clause hangs on a contact's noun behind "which" or "that"."""
    tokens = sentence.tokens
    if noun.kind not in CONTACTS or verb.kind not in CONTACTS or tokens[verb.first].lemma not in HOLDING:
        return False
    if verb.first != verb.last or not tokens[verb.first].deprel.startswith("acl"):
        return False  # "a meeting during which they held a call"
    relative = [t for t in tokens if t.text.lower() in ("which", "that") and t.head - 1 == verb.first]
    held = any(t.deprel.startswith(("nsubj", "obj")) for t in relative)
    return held and noun.first <= tokens[verb.first].head - 1 <= noun.last
