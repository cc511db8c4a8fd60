"""The words of a message to one message: "replied in a cable" is one act, and a reply goes to who wrote before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.tellings import Filler, Telling

WITH: Final = frozenset(("in", "with", "by", "via", "through"))
"""Prepositions before the message by which a verb is done: "replied in a cable"; none before one that is answered."""

REPLIES: Final = frozenset("reply response answer return".split())
"""Nouns behind "in" by which a message answers another."""

REPLYING: Final = frozenset(("reply", "respond", "answer"))

TAKING: Final = frozenset("receive accept get".split())
"""Verbs of those to whom something is sent or handed."""

EARLIER: Final = 3
"""Sentences back in which what is answered may be told."""

INSIDE: Final = ("acl", "advcl", "obj")
"""Relations of words for what a message says to its verb: "a cable expressing thanks"."""


def as_messages(sentence: Sentence, tellings: Sequence[Telling], earlier: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, those of one message with the same sides; ``earlier``: those before them."""
    out: list[Telling] = []
    tellings = _as_handed_over(sentence, tellings)
    for telling in tellings:
        verb = next((t for t in tellings if t is not telling and _is_by(sentence, t, telling)), None)
        verb = verb and _answered(sentence, verb, [*earlier, *out])
        if telling.kind == "message" and verb is not None:
            out.append(_as_told_by(telling, verb))
        elif telling.kind == "message":
            before = [*earlier, *out]
            out.append(_likewise(sentence, _answered(sentence, telling, before), before))
        else:
            message = next((t for t in out if t.kind == "message" and _says(sentence, t, telling)), None)
            out.append(telling if message is None else _within(telling, message))
    return out


def _as_handed_over(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings, one who receives what another has sent as its recipient: "received letters sent by the envoys"."""
    out = list(tellings)
    for n, taking in enumerate(tellings):
        for m, giving in enumerate(tellings):
            if n == m or not _is_given(sentence, taking, giving) or not giving.roles.get("actors"):
                continue
            senders = giving.roles["actors"]
            known = {e for e, _ in senders}
            others = [f for r in ("actors", "recipients") for t in (taking, giving) for f in t.roles.get(r, ())]
            sides = {"actors": senders, "recipients": tuple({e: (e, s) for e, s in others if e not in known}.values())}
            out[n] = replace(taking, roles={**taking.roles, **sides})
            bound = giving.again_with(taking)
            out[m] = replace(giving, roles={**giving.roles, **sides}, again=bound, types=taking.types)
    return out


def _is_given(sentence: Sentence, taking: Telling, giving: Telling) -> bool:
    """Whether a participle tells of what the object of a verb of receiving was sent by."""
    tokens = sentence.tokens
    thing = tokens[giving.first].head - 1
    if {taking.kind, giving.kind} != {"message"} or tokens[taking.first].lemma not in TAKING or thing < 0:
        return False
    passive = tokens[giving.first].deprel == "acl" and tokens[giving.first].upos == "VERB"
    return passive and tokens[thing].deprel == "obj" and taking.first <= tokens[thing].head - 1 <= taking.last


def _is_by(sentence: Sentence, verb: Telling, noun: Telling) -> bool:
    """Whether a message's noun is what its verb sends, or that by which its verb is done."""
    tokens = sentence.tokens
    if {verb.kind, noun.kind} != {"message"} or tokens[verb.last].upos != "VERB":
        return False
    inside = range(noun.first, noun.last + 1)
    head = next((n for n in inside if tokens[n].head - 1 not in inside), noun.last)
    if not verb.first <= tokens[head].head - 1 <= verb.last:
        return False
    led = {t.text.lower() for t in tokens if t.head - 1 == head and t.deprel == "case"}
    return (tokens[head].deprel == "obj" and not led) or not led.isdisjoint(WITH)


def _as_told_by(noun: Telling, verb: Telling) -> Telling:
    """A message's noun with the sides of its verb, and of its own those who are on neither: "passed on X's letter"."""
    known = {e for fillers in verb.roles.values() for e, _ in fillers}
    senders, receivers = ({e for e, _ in t.roles.get(r, ())} for t, r in ((noun, "actors"), (verb, "recipients")))
    if receivers - senders:
        known -= senders  # "conveyed the greetings of X to Y": X is no recipient
    roles: dict[str, tuple[Filler, ...]] = {}
    for role, fillers in noun.roles.items():
        own = verb.roles.get(role, ())
        roles[role] = (*own, *(f for f in fillers if f[0] not in known | {e for e, _ in own}))
    return replace(noun, roles=roles, far=verb.far, again=noun.again_with(verb))


def _answered(sentence: Sentence, telling: Telling, earlier: Sequence[Telling]) -> Telling:
    """A reply to nobody in its own words as one to who sent the last message to those who reply."""
    by = {e for e, _ in telling.roles.get("actors", ())}
    if not by or telling.roles.get("recipients") or not _is_reply(sentence, telling):
        return telling
    for before in reversed(earlier):
        if before.kind != "message" or not 0 <= telling.sentence - before.sentence <= EARLIER:
            continue
        senders = tuple(f for f in before.roles.get("actors", ()) if f[0] not in by)
        if senders and by & {e for e, _ in before.roles.get("recipients", ())}:
            return replace(telling, roles={**telling.roles, "recipients": senders})
    return telling


LIKE: Final = frozenset("similar identical same".split())
"""Adjectives of a message that goes where the last one went: "the prince sent a similar cable"."""


def _likewise(sentence: Sentence, telling: Telling, earlier: Sequence[Telling]) -> Telling:
    """A message to nobody in its own words that is like the last one, which others sent, as one to whom that went."""
    tokens = sentence.tokens
    inside = range(telling.first, telling.last + 1)
    alike = any(t.lemma in LIKE and (n in inside or t.head - 1 in inside) for n, t in enumerate(tokens))
    by = {e for e, _ in telling.roles.get("actors", ())}
    if not alike or not by or telling.roles.get("recipients"):
        return telling
    near = (t for t in reversed(earlier) if t.kind == "message" and 0 <= telling.sentence - t.sentence <= EARLIER)
    given = next((to for t in near if (to := t.roles.get("recipients", ()))), ())
    return telling if by & {e for e, _ in given} else replace(telling, roles={**telling.roles, "recipients": given})


def _is_reply(sentence: Sentence, telling: Telling) -> bool:
    tokens = sentence.tokens
    inside = range(telling.first, telling.last + 1)
    if any(tokens[n].lemma in REPLYING for n in inside):
        return True
    behind = [n for n, t in enumerate(tokens) if t.head - 1 in inside and t.lemma in REPLIES]
    return any(t.head - 1 in behind and t.text.lower() == "in" for t in tokens)


def _says(sentence: Sentence, message: Telling, telling: Telling) -> bool:
    """Whether a statement stands in the words for what a message says."""
    tokens = sentence.tokens
    at = telling.last
    while telling.kind == "statement" and at >= 0 and tokens[at].deprel in INSIDE:
        at = tokens[at].head - 1
        if message.first <= at <= message.last:
            return True
    return False


def _within(statement: Telling, message: Telling) -> Telling:
    """A statement in a message with the sides of the message where it names none of its own."""
    own = {e for fillers in statement.roles.values() for e, _ in fillers}
    more: Mapping[str, tuple[Filler, ...]] = {
        role: tuple(f for f in message.roles.get(role, ()) if f[0] not in own)
        for role in ("actors", "recipients")
        if not statement.roles.get(role)
    }
    return replace(statement, roles={**statement.roles, **more})
