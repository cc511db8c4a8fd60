"""Who sends what somebody receives: "received a letter of thanks from the King", of which the subject is no sender."""

from __future__ import annotations

from typing import Final

from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.adjectives import owners
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import MISSIVES
from dragoman.syntax.climbing import below
from dragoman.syntax.helped import is_helped_there
from dragoman.syntax.structure import Predicate

RECEIVING: Final = frozenset("receive get".split())
DELIVERING: Final = frozenset("hand deliver convey present carry bring pass transmit submit".split())
"""Verbs of who only carries a message from somebody else."""

SENT: Final = ("message", "invitation")
"""Kinds of events that have a sender and somebody who receives them."""

ACCEPTED: Final = "meeting.accept_credentials"
"""The frame by which it is heard that somebody receives an envoy's credentials."""

CREDENTIALS: Final = frozenset("credentials credence letter letters".split())
"""What he receives."""

PEOPLE: Final = ("person", "group")

STEPS: Final = 3
"""Most steps from what is received down to whom it is from."""


def as_received(scene: Scene, predicate: Predicate | None, kind: str, roles: Roles) -> Roles:
    """A message's roles, the sender acting and the one who receives it as its recipient, where a verb tells both.

    Who hands over a letter from another is no sender: "handed him a letter from the King".
    """
    if kind not in SENT or predicate is None:
        return roles
    if {predicate.lemma, predicate.support} & DELIVERING:
        return _as_delivered(scene, predicate, roles)
    papers = _papers_over(scene, predicate)
    if not papers and not {predicate.lemma, predicate.support} & RECEIVING:
        return roles
    receivers = _receivers_by(scene, papers) if papers else _receivers(scene, predicate)
    things = papers or [predicate.head, *(a.head for a in predicate.arguments if a.slot == "patient")]
    senders = _fillers(scene, [n for n in range(len(scene.sentence.tokens)) if _is_from(scene, n, things)])
    senders = [f for f in senders if f[0] not in {e for e, _ in receivers}]
    if not receivers:
        return roles
    if not senders:
        known = {e for e, _ in receivers}
        return {**roles, "actors": [f for f in roles["actors"] if f[0] not in known], "recipients": receivers}
    return {**roles, "actors": senders, "recipients": receivers}


def with_presenters(scene: Scene, origin: str | None, roles: Roles) -> Roles:
    """The roles of a reception of credentials with those whose they are: "received the credentials of five envoys".

    ``origin``: the frame by which the meeting is heard.
    """
    tokens = scene.sentence.tokens
    papers = [n for n, t in enumerate(tokens) if t.text.lower() in CREDENTIALS]
    if origin != ACCEPTED or not papers:
        return roles
    known = {e for role in ("actors", "host") for e, _ in roles[role]}
    people = [n for n in range(len(tokens)) if _presents(scene, n, papers)]
    guests = [f for f in _fillers(scene, people) if f[0] not in known]
    return {**roles, "actors": [*roles["actors"], *guests], "visitor": [*roles["visitor"], *guests]}


def _presents(scene: Scene, node: int, papers: list[int]) -> bool:
    """Whether somebody stands behind "of" or "from" right under credentials, or "and" joins him to one who does."""
    tokens = scene.sentence.tokens
    actor = scene.actor_at(node)
    if tokens[node].deprel == "conj" and tokens[node].head > 0:
        return actor is not None and _presents(scene, tokens[node].head - 1, papers)
    whose = any(t.head - 1 == node and t.deprel == "case" and t.text.lower() in ("of", "from") for t in tokens)
    return whose and actor is not None and actor.phrase.kind in PEOPLE and tokens[node].head - 1 in papers


def _papers_over(scene: Scene, predicate: Predicate) -> list[int]:
    """The paper whose words a participle tells, where somebody receives it: "received a cable expressing thanks"."""
    tokens = scene.sentence.tokens
    verb = predicate.head if tokens[predicate.head].upos == "VERB" else tokens[predicate.head].head - 1
    noun = tokens[verb].head - 1 if verb >= 0 and tokens[verb].deprel == "acl" else -1
    above = tokens[noun].head - 1 if noun >= 0 and tokens[noun].deprel == "obj" else -1
    return [noun] if above >= 0 and tokens[noun].lemma in MISSIVES and tokens[above].lemma in RECEIVING else []


def _receivers_by(scene: Scene, papers: list[int]) -> list[Filler]:
    """The subjects of the verb whose object a paper is."""
    verbs = [scene.sentence.tokens[n].head - 1 for n in papers]
    return _fillers(scene, below(scene.sentence.tokens, verbs, "nsubj"))


def _receivers(scene: Scene, predicate: Predicate) -> list[Filler]:
    """The subjects of a verb of receiving, without a capital that a wrong tree has beside one: "at Oslo received"."""
    tokens = scene.sentence.tokens
    verbs = {n for n in (predicate.head, tokens[predicate.head].head - 1) if n >= 0 and tokens[n].lemma in RECEIVING}
    heads = [a.head for a in predicate.arguments if a.slot == "agent"]
    heads += [n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel == "nsubj" and n not in heads]
    people = [n for n in heads if (actor := scene.actor_at(n)) is not None and actor.phrase.kind == "person"]
    return _fillers(scene, people or heads)


def as_aided(scene: Scene, predicate: Predicate | None, roles: Roles) -> Roles:
    """The roles of aid that is received or handed over: whose it is gives it, and who is given it gives nothing.

    "Mali received Peru's tents", "the tents were handed over to the ministry".
    """
    if predicate is None:
        return roles
    if {predicate.lemma, predicate.support} & RECEIVING:
        things = [a.head for a in predicate.arguments if a.slot == "patient"]
        known = {e for e, _ in roles["recipients"]}
        senders = [f for n in things for f in owners(scene, n) if f[0] not in known]
        return {**roles, "actors": senders or roles["actors"]}
    if not {predicate.lemma, predicate.support} & DELIVERING:
        return roles
    given = _fillers(scene, [a.head for a in predicate.arguments if a.slot == "to"])
    known = {e for e, _ in given}
    recipients = [*roles["recipients"], *(f for f in given if f[0] not in {e for e, _ in roles["recipients"]})]
    return {**roles, "actors": [f for f in roles["actors"] if f[0] not in known], "recipients": recipients}


def as_helped_there(scene: Scene, first: int, last: int, words: StateWords, roles: Roles) -> Roles:
    """The roles of what is given with the states in which those are who get it, where no state gets it.

    Args:
        scene: The sentence.
        first: The first token that tells it.
        last: Its last one.
        words: What in the text speaks of states.
        roles: Who fills what.
    """
    if any(words.countries.get(e) for e, _ in roles["recipients"]):
        return roles
    known = {e for e, _ in (*roles["actors"], *roles["recipients"])}
    told = range(first, last + 1)
    there = [
        (words.grounds[number], scene.sentence.span_of(start, end))
        for number, start, end in scene.places
        if words.grounds.get(number) not in (None, *known) and is_helped_there(scene.sentence.tokens, end, told)
    ]
    return {**roles, "recipients": [*roles["recipients"], *dict(there).items()]}


def _as_delivered(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of a message that is handed over, with the one from whom it is as its sender."""
    things = [predicate.head, *(a.head for a in predicate.arguments if a.slot == "patient")]
    nodes = [n for n in range(len(scene.sentence.tokens)) if _is_from(scene, n, things) or _is_owner(scene, n, things)]
    senders = _fillers(scene, nodes)
    upon = [f for f in roles["recipients"] if f[0] not in {e for e, _ in senders}]
    if roles["recipients"] and not upon:
        return roles
    return {**roles, "actors": senders, "recipients": upon} if senders else roles


def _fillers(scene: Scene, heads: list[int]) -> list[Filler]:
    return fillers_of(actor for n in heads if (actor := scene.actor_at(n)) is not None)


def _is_owner(scene: Scene, node: int, things: list[int]) -> bool:
    """Whether somebody by name is whose a message is: "passed on the King's invitation"."""
    token = scene.sentence.tokens[node]
    return token.deprel == "nmod:poss" and token.upos != "PRON" and token.head - 1 in things


def _is_from(scene: Scene, node: int, things: list[int]) -> bool:
    """Whether somebody is behind "from" and hangs on the verb, or by a few steps on what is received."""
    tokens = scene.sentence.tokens
    if tokens[node].deprel == "conj" and tokens[node].head > 0:
        return _is_from(scene, tokens[node].head - 1, things)
    if not any(t.head - 1 == node and t.deprel == "case" and t.text.lower() == "from" for t in tokens):
        return False
    at = tokens[node].head - 1
    for _ in range(STEPS):
        if at in things:
            return True
        if at < 0:
            return False
        at = tokens[at].head - 1
    return False
