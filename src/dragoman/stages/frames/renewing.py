"""What somebody says again, by the noun of it: who reaffirms his condemnation of a raid condemns, and backs nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.hearing import SURE

RENEWING: Final = frozenset("reaffirm reiterate affirm renew repeat restate reassert".split())
"""Verbs of those who say something again."""

AGAINST: Final[Mapping[str, str]] = MappingProxyType({
    "condemnation": "ACCUSE", "denunciation": "ACCUSE", "criticism": "ACCUSE",
    "opposition": "REJECT", "rejection": "REJECT", "objection": "REJECT",
})  # fmt: skip
"""Nouns of what speaks against somebody, and the PLOVER type of each."""


def with_renewed(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, one on the verb of somebody who speaks against another again moved on to the noun of it.

    Where the model hears the noun too, that alone is left.
    """
    heard = {n for t in triggers if t.score >= SURE for n in range(t.first, t.last + 1)}
    out: list[Trigger] = []
    for trigger in triggers:
        noun = _renewed(sentence, trigger)
        if noun is None:
            out.append(trigger)
        elif noun not in heard:
            types = {AGAINST[sentence.tokens[noun].lemma]: 1.0}
            links = {**trigger.roles, "recipients": _behind(noun, trigger.roles.get("recipients", ()))}
            out.append(replace(trigger, first=noun, last=noun, types=types, roles=links))
    return sorted(out, key=lambda t: t.first)


def _renewed(sentence: Sentence, trigger: Trigger) -> int | None:
    """The object of such a verb that a trigger is, where it speaks against somebody."""
    tokens, verb = sentence.tokens, trigger.first
    if trigger.first != trigger.last or tokens[verb].lemma not in RENEWING:
        return None
    objects = (n for n, t in enumerate(tokens) if t.head - 1 == verb and t.deprel == "obj" and t.lemma in AGAINST)
    return next(objects, None)


def _behind(noun: int, chances: Sequence[float]) -> Sequence[float]:
    """The chances of those behind a noun alone: whose it is, against him it is not."""
    return [chance if n > noun else 0.0 for n, chance in enumerate(chances)]
