"""Whom words about a deed told before are aimed at: "Chad closed the border. Mali condemned the move" means Chad.

Of the statements in the written dispatches next to none is made to nobody; where the words name the deed alone, they
are made to who did it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.events import Event
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import overlaps
from dragoman.stages.assemble.towards import first_words
from dragoman.syntax.classes import CHARGES, DEEDS
from dragoman.syntax.climbing import below

AIMED: Final = ("ACCUSE", "REJECT", "SUPPORT")
"""Types of words about what another has done or said."""

DEFINITE: Final = frozenset("the this that these those such".split())
"""Determiners of what is known from before."""

ANYTHING: Final = DEEDS | frozenset("announcement verdict ruling it this that".split())
"""Words for whatever somebody has done."""

FORCE: Final = frozenset(
    """attack raid assault strike bombing shelling killing incursion invasion offensive bombardment violence aggression
    massacre ambush airstrike blast shooting murder assassination intrusion""".split()
)
PENALTIES: Final = frozenset(
    """sanction embargo ban restriction expulsion tariff blockade penalty boycott closure suspension curb duty
    freeze""".split()
)
HOLDING: Final = frozenset("arrest detention jailing imprisonment sentence sentencing conviction trial raid".split())
GRABBING: Final = frozenset("coup putsch takeover mutiny".split())
OUSTING: Final = re.compile(r"coup|putsch|toppl|oust|overthr|depos|seize\w* power|took power|mutin", re.IGNORECASE)
"""Nouns of a coup, and how another telling of it is worded, whatever its type."""

ANSWERS: Final = ("ACCUSE", "REJECT", "SUPPORT", "REQUEST")
"""Types of words that answer a deed themselves, and are not what "the move" means."""

TYPES_OF: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(CHARGES | {"claim", "criticism", "complaint", "condemnation", "protest"}, frozenset({"ACCUSE"})),
    **dict.fromkeys("demand request call appeal ultimatum plea".split(), frozenset({"REQUEST"})),
    **dict.fromkeys("offer proposal pledge promise plan initiative overture idea".split(), frozenset({"AGREE"})),
    **dict.fromkeys(("apology", "pardon", "truce", "release"), frozenset({"CONCEDE", "RETREAT"})),
    **dict.fromkeys(("threat", "warning"), frozenset({"THREATEN"})),
    **dict.fromkeys(FORCE, frozenset({"ASSAULT", "COERCE", "MOBILIZE"})),
    **dict.fromkeys(PENALTIES, frozenset({"SANCTION", "COERCE"})),
    **dict.fromkeys(HOLDING, frozenset({"COERCE", "SANCTION"})),
    **dict.fromkeys(("exercise", "drill", "deployment", "manoeuvre", "launch", "test"), frozenset({"MOBILIZE"})),
    **dict.fromkeys(("withdrawal", "pull-out", "pullout"), frozenset({"RETREAT", "CONCEDE"})),
    **dict.fromkeys(("aid", "assistance", "help", "donation"), frozenset({"AID", "AGREE"})),
}  # fmt: skip
"""Noun of a deed -> PLOVER types of what it may be."""

THANKING: Final = re.compile(r"grat|thank", re.IGNORECASE)
"""Words of thanks, which go to who did what was told last."""

LED: Final = frozenset("at over on of with about against to by".split())
"""Prepositions between words and the deed that they are about."""


def aimed_back(
    events: Sequence[Event], text: str, sentences: Sequence[Sentence], entities: Mapping[str, Entity]
) -> list[Event]:
    """The events, words to nobody about a deed told before as aimed at who did it.

    Args:
        events: In the order of their first telling.
        text: The document's text.
        sentences: Its sentences.
        entities: Entity id -> entity.
    """
    out: list[Event] = []
    for event in events:
        open_ = event.kind == "statement" and event.type in AIMED and event.actors and not event.recipients
        out.append(_aimed(event, out, text, sentences, entities) if open_ else event)
    return out


def _aimed(
    event: Event, before: Sequence[Event], text: str, sentences: Sequence[Sentence], entities: Mapping[str, Entity]
) -> Event:
    """An event with the doers of the deed that it is about as its recipients, if one was told."""
    own = {entities[e].country or e for e in event.actors}
    trigger = event.evidence.trigger
    grateful = THANKING.search(text[trigger.start : trigger.end]) is not None
    for noun in ("",) if grateful else _matters(event, sentences):
        for deed in reversed(before):
            if not _is_meant(noun, deed, text):
                continue
            doers = tuple(e for e in deed.actors if (entities[e].country or e) not in own)
            if doers and len(doers) == len(deed.actors):
                words = tuple(w for e in doers for w in first_words(deed, e, ("actors",)))
                return replace(event, recipients=doers, evidence=replace(event.evidence, recipients=words))
    return event


def _is_meant(noun: str, deed: Event, text: str) -> bool:
    """Whether a noun may stand for what an event tells; none stands for any."""
    if not noun:
        return deed.type is not None
    if noun in ANYTHING:
        return deed.type is not None and not (deed.kind == "statement" and deed.type in ANSWERS)
    if noun in GRABBING:
        return any(OUSTING.search(text[t.trigger.start : t.trigger.end]) for t in deed.evidence.mentions)
    return deed.type in TYPES_OF.get(noun, ())


def _matters(event: Event, sentences: Sequence[Sentence]) -> Iterator[str]:
    """The lemmas of the known deeds that the words of an event have as object or behind a preposition."""
    trigger = event.evidence.trigger
    sentence = next((s for s in sentences if overlaps(s.span, trigger)), None)
    if sentence is None:
        return
    tokens = sentence.tokens
    inside = [n for n, t in enumerate(tokens) if overlaps(t.span, trigger)]
    described = [tokens[n].head - 1 for n in inside if tokens[n].deprel in ("acl", "acl:relcl")]
    yield from (tokens[n].lemma for n in described if n >= 0)  # "a step that Mali condemned"
    heads = [*inside, *(tokens[n].head - 1 for n in inside if tokens[n].upos == "NOUN" and tokens[n].deprel == "obj")]
    for node in below(tokens, heads, "obj", "obl", "nmod", "nsubj:pass"):
        if node in inside:
            if _is_known(tokens, node):
                yield tokens[node].lemma
            continue
        led = {tokens[n].text.lower() for n in below(tokens, (node,), "case")}
        if tokens[node].upos == "PRON" and led:
            continue
        if (not led or led & LED) and _is_known(tokens, node):
            yield tokens[node].lemma if tokens[node].upos == "NOUN" else tokens[node].text.lower()


def _is_known(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun has a determiner of what was told before, or is a pronoun for it."""
    if tokens[noun].upos == "PRON":
        return tokens[noun].text.lower() in ANYTHING
    return any(tokens[n].text.lower() in DEFINITE for n in below(tokens, (noun,), "det"))
