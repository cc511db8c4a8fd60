"""Contacts of which a sentence tells only what they will bring: "the visit will deepen friendship", of one begun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, HELD, OPEN
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.features import FAMILIES, people
from dragoman.syntax.classes import OCCURRENCE_VERBS
from dragoman.syntax.climbing import head_of

NEAR: Final = 8
"""Sentences over which a contact is spoken of again."""

AGENDA: Final = frozenset(
    """include feature cover focus address discuss deal review examine see involve consider concentrate centre center
    touch tackle convene gather comprise consist""".split()
)
"""Verbs of what is done at a contact, which is still to come where they are."""


def as_begun(
    tellings: Sequence[Telling], sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> list[Telling]:
    """The tellings, each of which a sentence says only what it will bring standing as the text tells it elsewhere.

    The nearest telling before it decides, or else the nearest after it. A day to come of its own keeps it as it is.

    Args:
        tellings: In text order.
        sentences: All of the document.
        countries: Entity id -> country.
    """
    hopes = [_foretells(t, sentences[t.sentence]) for t in tellings]
    out = list(tellings)
    for n, telling in enumerate(tellings):
        if not hopes[n]:
            continue
        others = [m for m in (*range(n - 1, -1, -1), *range(n + 1, len(tellings))) if not hopes[m]]
        same = next((m for m in others if _may_be_one(out[m], telling, countries)), None)
        if same is None or out[same].status not in HELD:
            continue
        told = out[same]
        out[n] = replace(telling, status=told.status, statuses=told.statuses, types=told.types, status_words=())
        later, earlier = (n, same) if same < n else (same, n)
        out[later] = replace(out[later], again=out[later].again_with(out[earlier]))
    return out


def _foretells(telling: Telling, sentence: Sentence) -> bool:
    """Whether a contact known from before is open only as the subject of a verb that says what it will bring."""
    tokens = sentence.tokens
    if telling.kind not in CONTACTS or telling.status not in OPEN or not telling.definite or telling.when is not None:
        return False
    noun = tokens[head_of(sentence, telling.first, telling.last)]
    verb = noun.head - 1
    if noun.upos != "NOUN" or noun.deprel != "nsubj" or verb < 0 or tokens[verb].upos != "VERB":
        return False
    active = not any(t.head - 1 == verb and t.deprel == "aux:pass" for t in tokens)
    return active and tokens[verb].lemma not in OCCURRENCE_VERBS | AGENDA and _has_modal(tokens, verb)


def _has_modal(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb is told as to come."""
    modals = ("will", "would", "may", "might", "could", "can", "should", "'ll", "’ll")
    return any(t.head - 1 == verb and t.deprel == "aux" and t.text.lower() in modals for t in tokens)


def _may_be_one(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two tellings can be of one contact: of one family, near, and of states that do not contradict."""
    family = one.kind == other.kind or any(one.kind in f and other.kind in f for f in FAMILIES)
    if not family or abs(one.sentence - other.sentence) > NEAR:
        return False
    if one.kind == "visit":
        return all(_agree(*(_states(t, role, countries) for t in (one, other))) for role in ("visitor", "host"))
    sides = [{c for e in people(t) if (c := countries.get(e))} for t in (one, other)]
    return sides[0] <= sides[1] or sides[1] <= sides[0]


def _states(telling: Telling, role: str, countries: Mapping[str, str | None]) -> set[str]:
    return {c for e, _ in telling.roles.get(role, ()) if (c := countries.get(e))}


def _agree(one: set[str], other: set[str]) -> bool:
    """Whether two sets of states share one, or one of them is not told."""
    return not one or not other or bool(one & other)
