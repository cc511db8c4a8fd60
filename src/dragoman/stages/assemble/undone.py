"""What falls with a contact that was called off or put off: the verb that says so, and what was to be done there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, OFF
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import CALLING_OFF
from dragoman.syntax.climbing import hangs_on, head_of

SAID: Final = ("other", "statement")
"""Kinds of which a verb of calling off may be heard beside its object."""

UNDOING: Final = frozenset(verb.split()[0] for verb in CALLING_OFF).union(
    "suspend abandon drop adjourn axe abort scrub withdraw".split()
)
"""Verbs that do, without their particles."""

NEAR: Final = 2
"""Sentences after a visit in which what was to be done on it is told."""


def without_undoing(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> list[Telling]:
    """The tellings without verbs that say nothing but that a contact is off: "decided to postpone the meeting"."""
    return [t for t in tellings if not any(_is_verb_of(t, o, sentences[t.sentence]) for o in tellings)]


def _is_verb_of(verb: Telling, contact: Telling, sentence: Sentence) -> bool:
    """Whether one telling is the verb whose object, or passive subject, is a contact that is off."""
    if verb.kind not in SAID or contact.kind not in CONTACTS or contact.status not in OFF:
        return False
    if verb.sentence != contact.sentence:
        return False
    tokens = sentence.tokens
    noun = tokens[head_of(sentence, contact.first, contact.last)]
    undoing = any(tokens[n].lemma in UNDOING for n in range(verb.first, verb.last + 1))
    return undoing and noun.deprel in ("obj", "nsubj:pass") and verb.first <= noun.head - 1 <= verb.last


def fallen(
    tellings: Sequence[Telling], sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> list[Telling]:
    """The tellings, what was to be done on a visit that is off standing as the visit does.

    "Cancelled a visit to Peru, where he was to meet Rey"; "… a visit to Peru. He had been due to meet Rey."

    Args:
        tellings: In text order.
        sentences: All of the document.
        countries: Entity id -> country.
    """
    out = list(tellings)
    for n, telling in enumerate(tellings):
        if telling.kind not in CONTACTS or telling.kind == "visit" or telling.status != "planned":
            continue
        visits = (t for t in reversed(tellings[:n]) if t.kind == "visit" and telling.sentence - t.sentence <= NEAR)
        off = next((t for t in visits if t.status in OFF), None)
        if off is not None and (_is_there(telling, off, sentences) or _was_for(telling, off, sentences, countries)):
            out[n] = replace(telling, status=off.status, statuses=off.statuses, types=off.types)
    return out


def _is_there(telling: Telling, visit: Telling, sentences: Sequence[Sentence]) -> bool:
    """Whether a telling stands in a clause behind "where" or "during which" of a visit's own words or verb."""
    if telling.sentence != visit.sentence:
        return False
    sentence = sentences[visit.sentence]
    tokens = sentence.tokens
    noun = head_of(sentence, visit.first, visit.last)
    tops = {*range(visit.first, visit.last + 1), tokens[noun].head - 1}
    clauses = [t.head - 1 for t in tokens if t.text.lower() in ("where", "which") and visit.last < t.head - 1]
    return any(
        hangs_on(tokens, telling.last, {clause}) and hangs_on(tokens, clause, tops)
        for clause in clauses
        if tokens[clause].deprel.startswith(("advcl", "acl"))
    )


def _was_for(
    telling: Telling, visit: Telling, sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> bool:
    """Whether a plan told in the past is one of the visitors' with somebody of the state that they were to visit."""
    visitors, hosts = ({e for e, _ in visit.roles.get(role, ())} for role in ("visitor", "host"))
    sides = {e for e, _ in telling.roles.get("actors", ())}
    states = {c for e in hosts if (c := countries.get(e))}
    theirs = {countries.get(e) for e in sides - visitors}
    tokens = sentences[telling.sentence].tokens
    top = head_of(sentences[telling.sentence], telling.first, telling.last)
    above = (top, tokens[top].head - 1)
    past = any(t.text.lower() in ("was", "were", "had") and t.deprel.startswith(("aux", "cop")) and t.head - 1 in above
               for t in tokens)  # fmt: skip
    return past and bool(sides & visitors) and bool(states) and theirs <= states
