"""Who stands in the words of an act and is no party to it: a body that one joins, those who give a meeting its name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.adjectives import backed_at
from dragoman.syntax.backdrops import WORDS
from dragoman.syntax.climbing import cases, hangs_on
from dragoman.syntax.nobodies import is_anybody
from dragoman.syntax.structure import Predicate

ENTERED: Final = frozenset(
    "accession entry admission membership integration ascension bid candidacy application".split()
)
"""Nouns behind which stands a body that somebody enters: "at the time of its accession to the WTO"."""

INTO: Final = ("to", "into", "in", "with")
"""Prepositions behind those nouns that lead to the body; what stands behind "of" is who enters it."""

NO_ACTS: Final = frozenset(
    "tie relation relationship bond friendship crisis situation retaliation announcement initiator trade".split()
)
"""Nouns of a state of things or a reason, which are no act of anybody's."""


def without_bystanders(scene: Scene, roles: Roles, first: int, last: int) -> Roles:
    """The roles without those who only stand in the words; ``first`` and ``last``: the trigger's tokens."""
    beside = {
        a.phrase.span
        for a in scene.actors
        if _is_entered(scene, a, first, last)
        or _is_in_name(scene, a, first, last)
        or _is_served(scene, a)
        or _is_backer(scene, a, first, last)
        or _owns_another(scene, a, first, last)
        or _is_anybody_else(scene, a, first, last)
    }
    return {role: [f for f in fillers if f[1] not in beside] for role, fillers in roles.items()} if beside else roles


def _is_entered(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether somebody is only what another enters, in an act of other words."""
    tokens = scene.sentence.tokens
    above = tokens[actor.phrase.head].head - 1
    cases = {t.text.lower() for t in tokens if t.head - 1 == actor.phrase.head and t.deprel == "case"}
    entered = above >= 0 and tokens[above].lemma in ENTERED and not first <= above <= last
    behind = tokens[actor.phrase.head].deprel == "nmod" and not cases.isdisjoint(INTO)
    return entered and behind and cases.isdisjoint(("'s", "’s"))


def _is_in_name(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether people stand in the name of a meeting: "the APEC Economic Leaders' Meeting".

    Not states that a dash joins in it: "the Chad-Niger Summit" is theirs.
    """
    inside = first <= actor.phrase.first and actor.phrase.last < last
    if actor.phrase.kind == "country" and actor in scene.pair_of(last):
        return False
    return inside and len(actor.entities) == 1 and scene.sentence.tokens[last].text[:1].isupper()


SERVED: Final = ("of", "to", "for")
"""Prepositions that lead from somebody to the person whom he serves: "an aide to President Ruto"."""


def _is_served(scene: Scene, actor: Actor) -> bool:
    """Whether somebody is named only as the one whose aide or envoy another person is, in that one's own phrase."""
    tokens, inner = scene.sentence.tokens, actor.phrase
    inside = range(inner.first, inner.last + 1)
    led = any(t.head - 1 in inside and t.deprel == "case" and t.text.lower() in SERVED for t in tokens[: inner.first])
    outer = (o for o in scene.actors if o.phrase.kind == inner.kind == "person" and len(o.entities) == 1)
    return led and any(
        o.phrase.first <= tokens[inner.head].head - 1 < inner.first and inner.last <= o.phrase.last
        and o.entities != actor.entities
        for o in outer
    )  # fmt: skip


def _is_backer(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether somebody is told only as the one who stands behind another: "the militia, backed by Chad, withdrew"."""
    verb = backed_at(scene.sentence.tokens, actor.phrase.head)
    return verb is not None and not first <= verb <= last


def _owns_another(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether somebody only owns what else a clause is about, of an act done by nobody who is told.

    "Peru's steps against the ban imposed on Chad" say nothing of whose the ban is.
    """
    tokens = scene.sentence.tokens
    token = tokens[actor.phrase.head]
    acts = [n for n, t in enumerate(tokens) if _is_done_to(tokens, n) and _is_near(n, t, first, last)]
    told = any(t.head - 1 in acts and t.deprel == "obl:agent" for t in tokens)
    return bool(acts) and not told and token.deprel == "nmod:poss" and not first <= token.head - 1 <= last


def _is_anybody_else(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether a phrase means anybody of a sort, who may do something else: "an honour that a king can bestow"."""
    tokens, phrase = scene.sentence.tokens, actor.phrase
    return is_anybody(tokens, phrase.first, phrase.last) and not first <= tokens[phrase.last + 1].head - 1 <= last


def _is_done_to(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word is the participle of what is done to the noun before it: "imposed", not "imposing"."""
    marked = any(t.head - 1 == n and t.deprel == "mark" for t in tokens)
    return tokens[n].deprel == "acl" and not tokens[n].text.endswith("ing") and not marked


def _is_near(n: int, token: Token, first: int, last: int) -> bool:
    """Whether a token, or what it hangs on, lies in a stretch."""
    return first <= n <= last or first <= token.head - 1 <= last


ABOUT: Final = ("about", "on", "over", "regarding", "concerning")
"""Slots of what a contact is about."""


def _about(scene: Scene, clause: int) -> bool:
    """Whether a clause says what is spoken of: "conversations about rescheduling the trip"."""
    return any(t.head - 1 == clause and t.deprel == "mark" and t.text.lower() in ABOUT for t in scene.sentence.tokens)


WHOSE: Final = frozenset("initiative request proposal invitation sideline margin behalf part side".split())
"""Nouns behind "on" that lead to those who take part: "on the initiative of the French side"."""


ARRANGING: Final = frozenset(
    """arrange announce request propose appoint schedule plan cancel postpone confirm report condemn criticize criticise
    hail welcome describe facilitate broker mediate initiate suggest order approve authorize authorise""".split()
)
"""Verbs of what others do about a contact: "the meeting was arranged by the Norwegian envoy"."""


def _is_site(scene: Scene, actor: Actor) -> bool:
    """Whether words are only the state in which a contact is held: "talks with Iranian officials in Iraq"."""
    token = scene.sentence.tokens[actor.phrase.head]
    led = {t.text.lower() for t in scene.sentence.tokens if t.head - 1 == actor.phrase.head and t.deprel == "case"}
    return actor.phrase.kind == "country" and token.deprel in ("obl", "nmod") and led == {"in"}


def without_origins(scene: Scene, roles: Roles) -> Roles:
    """The roles of an attack without the state out of which it came, whoever did it: "an armed attack from Chad"."""
    tokens = scene.sentence.tokens
    states = [a for a in scene.actors if a.phrase.kind == "country" and tokens[a.phrase.head].deprel == "nmod"]
    origins = {a.phrase.span for a in states if cases(tokens, a.phrase.head) == {"from"}}
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in origins]}


BRINGING: Final = ("initiator", "mediator")
"""Roles of those who bring a contact about."""


def _is_arranger(scene: Scene, actor: Actor, noun: int) -> bool:
    """Whether somebody is the agent of a passive verb of arranging above or behind a contact's noun."""
    tokens = scene.sentence.tokens
    verb = tokens[actor.phrase.head].head - 1
    if verb < 0 or tokens[verb].lemma not in ARRANGING or not tokens[actor.phrase.head].deprel.startswith("obl"):
        return False
    by = any(t.head - 1 == actor.phrase.head and t.text.lower() == "by" for t in tokens)
    about = (tokens[noun].head - 1 == verb and tokens[noun].deprel == "nsubj:pass") or (
        tokens[verb].head - 1 == noun and tokens[verb].deprel.startswith("acl")
    )
    return by and about


def without_topics(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of a contact without those of whom it only speaks or who only brought it about, if two are left."""
    tokens = scene.sentence.tokens
    spans = [(a.first, a.last) for a in predicate.arguments if a.slot in ABOUT and tokens[a.head].lemma not in WHOSE]
    clauses = {
        n for n, t in enumerate(tokens) if t.head - 1 == predicate.head and t.deprel == "acl" and _about(scene, n)
    }
    spans += [(n, n) for n in range(len(tokens)) if clauses and hangs_on(scene.sentence.tokens, n, clauses)]
    spoken = {
        a.phrase.span
        for a in scene.actors
        if any(first <= a.phrase.head <= last and not first <= predicate.head <= last for first, last in spans)
    }
    spoken |= {a.phrase.span for a in scene.actors if _is_site(scene, a)}
    arrangers = {a.phrase.span for a in scene.actors if _is_arranger(scene, a, predicate.head)}
    left = {e for e, span in roles["actors"] if span not in spoken | arrangers}
    if not spoken | arrangers or len(left) < 2:
        return roles
    aside = {role: spoken if role in BRINGING else spoken | arrangers for role in roles}
    return {role: [f for f in fillers if f[1] not in aside[role]] for role, fillers in roles.items()}


OWNING: Final = frozenset("apologize apologise atone answer pay repent responsibility".split())
"""Verbs of those who own that a deed was theirs."""

BACKDROPS: Final = WORDS.union(("over", "because", "due", "against", "for"))
"""Prepositions before a deed that is the reason or the backdrop of what its clause tells."""


def without_reactors(scene: Scene, predicate: Predicate | None, head: int, roles: Roles) -> Roles:
    """The roles of an act without the parties of the clause above it, of which it is the reason or the backdrop.

    "Chad was sanctioned by Togo over the coup", "they negotiated when the convoy was attacked".
    ``predicate``: the act's, if it has one; ``head``: its token.
    """
    above = _verb_of_backdrop(scene, predicate, head)
    if above is None:
        return roles
    reacting = {a.phrase.span for a in scene.actors if _hangs_on(scene, a, above, ("nsubj", "obl:agent"))}
    moved = {a.phrase.span for a in scene.actors if _hangs_on(scene, a, above, ("obj",))}
    actors = [f for f in roles["actors"] if f[1] not in reacting]
    return {**roles, "actors": actors, "recipients": [f for f in roles["recipients"] if f[1] not in moved]}


def _hangs_on(scene: Scene, actor: Actor, verb: int, relations: Collection[str]) -> bool:
    """Whether somebody, or whom he is joined to, is an argument of a verb."""
    tokens = scene.sentence.tokens
    token = tokens[actor.phrase.head]
    token = tokens[token.head - 1] if token.deprel == "conj" else token
    return token.head - 1 == verb and token.deprel in relations


def _verb_of_backdrop(scene: Scene, predicate: Predicate | None, head: int) -> int | None:
    """The verb of the clause to which an act is a backdrop: above a passive's own clause, or above its noun."""
    tokens = scene.sentence.tokens
    token, above = tokens[head], tokens[head].head - 1
    if above < 0 or tokens[above].upos not in ("VERB", "AUX") or tokens[above].lemma in OWNING:
        return None
    if token.upos in ("VERB", "AUX"):
        bare = predicate is not None and predicate.voice == "passive"
        return above if bare and token.deprel == "advcl" and _has_subject(scene, head) else None
    led = {t.text.lower() for t in tokens if t.head - 1 == head and t.deprel == "case"}
    return above if token.deprel == "obl" and not led.isdisjoint(BACKDROPS) else None


def _has_subject(scene: Scene, verb: int) -> bool:
    return any(t.head - 1 == verb and t.deprel.startswith("nsubj") for t in scene.sentence.tokens)


OPPOSING: Final = frozenset(
    "oppose reject condemn denounce resist criticize criticise prevent block thwart protest deplore decry".split()
)
"""Verbs whose subject does not do what their object is: "opposes any attempt to close the crossing"."""

CLIMB: Final = 3
"""Steps from an act up to the verb that opposes it."""


def without_opponents(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of an act without those who act in it only as far as they oppose it."""
    tokens = scene.sentence.tokens
    at, opposing = predicate.head, -1
    for _ in range(CLIMB):
        relation, at = tokens[at].deprel, tokens[at].head - 1
        if at < 0 or relation not in ("acl", "nmod", "obj", "xcomp"):
            break
        if relation == "obj" and tokens[at].lemma in OPPOSING:
            opposing = at
            break
    against = {
        a.phrase.span
        for a in scene.actors
        if tokens[a.phrase.head].head - 1 == opposing >= 0 and tokens[a.phrase.head].deprel == "nsubj"
    }
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in against]} if against else roles
