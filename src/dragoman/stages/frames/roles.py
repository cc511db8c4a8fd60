"""Who fills the roles of one telling: the model's links first, the frame's slots where the model is silent."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dragoman.packs.frames import Frame
from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT, ROLES
from dragoman.records.language import Trigger
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.subjects import joined_subjects
from dragoman.syntax.climbing import hangs_on
from dragoman.syntax.receiving import DRAFTS, stands_as_receiver
from dragoman.syntax.structure import Argument, Predicate

LINKED: Final = 0.5
"""Least chance at which the model's link puts an actor into a role."""

INITIATOR: Final = 0.99
"""The same for who took the initiative: few events say it, and a false claim is worse than silence."""

STARTED: Final = frozenset(("call", "video_call", "message", "invitation"))
"""Kinds that somebody begins, so that the model's word may say who; of others only words that state it do."""

REPORTS: Final = 0.9
"""Who is linked as reporter must be linked as much as this share of that to fill a role as well."""

DIRECTED: Final = frozenset(("invitation", "statement", "message", "other", "recall", "summons", "recognition"))
"""Kinds in which one acts upon another: who does what to whom is the clause's to say."""

DEFAULT: Final[Mapping[str, str]] = {"agent": "actors", "poss": "actors", "patient": "recipients", "to": "recipients"}
UPON: Final[Mapping[str, str]] = {
    "on": "to",
    "upon": "to",
    "against": "to",
    "to": "to",
    "towards": "to",
    "toward": "to",
    "from": "from",
}
"""Prepositions behind a deed's noun that lead to whom it is done to, and the slot that they fill."""

DEALINGS: Final = frozenset(
    """talk meeting dialogue negotiation contact deal truce ceasefire agreement tie relation cooperation treaty pact
    compromise peace truce alliance partnership accord""".split()
)
"""Nouns of what one has with another, at whom an act upon it aims: "rejected talks with Kabul"."""

LEFT: Final = ("out of", "of", "from")
"""Slots of the dealings that one leaves: "pulled out of the agreement with Kigali"."""

JOINT_SLOTS: Final = ("agent", "patient", "with", "between", "of", "among", "poss", "mod", "by", "alongside")

WORDS: Final = frozenset("discuss demand request want suggest propose".split())
"""Verbs of words about an act, whose subjects share an act of contact with it and do no other."""

ISSUING: Final = frozenset("issue publish release".split())
"""Verbs of whose words a paper is: "the statement issued by Chad attacks Mali"."""

HOSTED: Final = ("signing", "mediation")
"""Kinds other than contacts at which somebody may be host."""

Roles = dict[str, list[Filler]]


def linked_roles(scene: Scene, trigger: Trigger | None) -> Roles:
    """The roles that the model's links give, each entity once a role, the likeliest words first."""
    roles: Roles = {role: [] for role in ROLES}
    if trigger is None:
        return roles
    said = trigger.roles["reporter"]
    for role in ROLES:
        scores = trigger.roles[role]
        ranked = sorted(scene.actors, key=lambda a: -scores[a.phrase.first])
        for actor in ranked[:1] if role == "initiator" else ranked:
            first, least = actor.phrase.first, INITIATOR if role == "initiator" else LINKED
            if role == "initiator" and likeliest(trigger.kinds) not in STARTED:
                continue
            if scores[first] >= max(least, said[first] * REPORTS) and not _is_trigger(
                first, actor.phrase.last, trigger
            ):
                for entity in actor.entities:
                    _add(roles[role], entity, actor.phrase.span)
    return roles


def _is_trigger(first: int, last: int, trigger: Trigger) -> bool:
    return trigger.first <= first and last <= trigger.last


def _add(fillers: list[Filler], entity: str, span: Span) -> None:
    if all(entity != known for known, _ in fillers):
        fillers.append((entity, span))


def syntactic_roles(scene: Scene, predicate: Predicate, frame: Frame | None, kind: str) -> Roles:
    """The roles that the predicate's arguments give, by the frame's slots or those of its kind."""
    roles: Roles = {role: [] for role in ROLES}
    lent: set[str] = set()
    for argument in (*predicate.arguments, *_of_the_object(scene, predicate)):
        wanted = (frame.roles.get(argument.slot) if frame else None) or _default(argument.slot, kind)
        actor = scene.actor_at(argument.head)
        if actor is None or any(t in predicate.trigger for t in range(actor.phrase.first, actor.phrase.last + 1)):
            continue
        if kind == "other" and argument.shared and any(scene.sentence.tokens[v].lemma in WORDS for v in argument.via):
            continue  # who discusses a coup, or demands a withdrawal, is not who does it
        for role in ("actors",) if _acts_beside(scene, predicate, argument, kind) else wanted:
            if role in ROLES:
                for entity in actor.entities:
                    _add(roles[role], entity, actor.phrase.span)
                lent |= set(actor.entities) if role == "actors" and argument.shared else set()
    for other in joined_subjects(scene, predicate) if kind in DIRECTED else ():
        for entity in other.entities:
            _add(roles["actors"], entity, other.phrase.span)
    own = [f for f in roles["actors"] if f[0] not in lent]
    if kind in DIRECTED and own and predicate.pos == "noun":
        roles["actors"] = own  # "accepted the offer of Algiers": who offers is not who accepts
    return roles


BESIDE: Final = ("along with", "together with")
STATES: Final = ("country", "government")


def _acts_beside(scene: Scene, predicate: Predicate, argument: Argument, kind: str) -> bool:
    """Whether a state does along with another what a verb tells: "Peru expelled them along with Chile"."""
    if argument.slot not in BESIDE or kind not in DIRECTED or predicate.pos != "verb":
        return False
    beside = [argument, *(a for a in predicate.arguments if a.slot == "agent")]
    found = [scene.actor_at(a.head) for a in beside]
    states = (a is not None and (a.phrase.kind in STATES or len(a.entities) > 1) for a in found)
    return len(beside) > 1 and all(states)


def _of_the_object(scene: Scene, predicate: Predicate) -> Iterator[Argument]:
    """What hangs on an object that is nobody: "sanctions on two banks", "walked out of the talks with the rebels"."""
    tokens = scene.sentence.tokens
    for argument in predicate.arguments:
        given = (n for n in range(argument.first, argument.head) if stands_as_receiver(tokens, n))
        yield from (replace(argument, slot="to", head=n) for n in given if argument.slot == "patient")
        left = argument.slot in LEFT and tokens[argument.head].lemma in DEALINGS
        if (argument.slot != "patient" and not left) or scene.actor_at(argument.head) is not None:
            continue
        for n, token in enumerate(tokens):
            if token.head - 1 == argument.head and token.deprel.startswith("nmod"):
                cases = [t.text.lower() for t in tokens if t.head - 1 == n and t.deprel == "case"]
                dealing = "with" in cases and tokens[argument.head].lemma in DEALINGS
                if slot := next((UPON[c] for c in cases if c in UPON), "to" if dealing else None):
                    yield replace(argument, slot=slot, head=n)


def _default(slot: str, kind: str) -> Sequence[str]:
    if kind in JOINT:
        return ("actors",) if slot in JOINT_SLOTS else ()
    return (DEFAULT[slot],) if slot in DEFAULT else ()


def lenders(scene: Scene, predicate: Predicate) -> set[str]:
    """Those who stand with a noun's verb only, which lends it its subject: "Lund cancelled the visit"."""
    if predicate.pos == "verb":
        return set()  # "invited Lund to visit": it is he who visits
    lent = (scene.actor_at(a.head) for a in predicate.arguments if a.shared)
    return {e for actor in lent if actor is not None for e in actor.entities}


def joined_roles(
    linked: Roles,
    syntactic: Roles,
    kind: str,
    liked: Mapping[str, float] | None = None,
    lent: Collection[str] = (),
) -> Roles:
    """Both together: a role is the model's where the model fills it; syntax fills actors and recipients left empty.

    Who acts upon whom is the syntax's word where it has both, and whom it is done to where it has that.
    ``liked``: entity -> how much likelier, as the model sees it, it acts than that it is acted upon.
    ``lent``: those who stand with the verb of a visit's noun only: they may be whose guest another was to be.
    """
    roles = {role: list(fillers) for role, fillers in linked.items()}
    taken = {e for fillers in roles.values() for e, _ in fillers}
    for role in ("actors", "recipients"):
        if not roles[role]:
            roles[role] = [(e, s) for e, s in syntactic[role] if e not in taken]
    if kind in DIRECTED:
        _part_sides(roles, liked or {})
        _turn_by_syntax(roles, syntactic)
        if syntactic["actors"] and syntactic["recipients"]:
            roles["actors"], roles["recipients"] = list(syntactic["actors"]), list(syntactic["recipients"])
        elif syntactic["recipients"]:
            struck = {e for e, _ in syntactic["recipients"]}
            roles["recipients"] = list(syntactic["recipients"])
            roles["actors"] = [f for f in roles["actors"] if f[0] not in struck]
        elif {e for e, _ in syntactic["actors"]} & {e for e, _ in roles["actors"]}:
            roles["actors"] = list(syntactic["actors"])
    if kind == "visit":
        _visit_by_syntax(roles, syntactic, lent)
    if kind in JOINT:
        near = dict(syntactic["actors"])  # "Lund denied that he had met Berg": it is "he" who meets
        roles["actors"] = [(e, near.get(e, s)) for e, s in roles["actors"]]
    if kind in JOINT and len({e for e, _ in roles["actors"]}) < 2:
        for filler in syntactic["actors"]:
            _add(roles["actors"], *filler)
    return settled(roles, kind)


def _part_sides(roles: Roles, liked: Mapping[str, float]) -> None:
    """Whoever the model has on both sides of an act that others do as well stays on the likelier one."""
    both = {e for e, _ in roles["actors"]} & {e for e, _ in roles["recipients"]}
    upon = {e for e in both if liked.get(e, 0.0) < 0}
    if upon < {e for e, _ in roles["actors"]}:
        roles["actors"] = [f for f in roles["actors"] if f[0] not in upon]


def suffers(predicate: Predicate, scene: Scene, filler: Filler) -> bool:
    """Whether words stand in the subject of a passive: "the Malaysia Airlines flight was blown up"."""
    actor = scene.actor_of(filler)
    return (
        actor is not None
        and predicate.voice == "passive"
        and any(a.slot == "patient" and a.first <= actor.phrase.head <= a.last for a in predicate.arguments)
    )


def acts_elsewhere(scene: Scene, predicate: Predicate, filler: Filler) -> bool:
    """Whether words belong as the doer to another clause: told in what is said, or behind "by" of another verb."""
    actor = scene.actor_of(filler)
    if actor is None:
        return False
    told = any(
        a.slot == "comp" and a.first <= actor.phrase.head <= a.last and not a.first <= predicate.head <= a.last
        for a in predicate.arguments
    )
    thing = next((a for a in predicate.arguments if a.slot == "agent"), None)
    if predicate.pos == "verb" and thing is not None and scene.sentence.tokens[thing.head].lemma in DRAFTS:
        told = told or not thing.first <= actor.phrase.head <= thing.last
    token = scene.sentence.tokens[actor.phrase.head]
    own = any(a.slot == "agent" and a.head == actor.phrase.head for a in predicate.arguments)  # "by Malta, which asked"
    apart = token.deprel == "obl:agent" and token.head - 1 != predicate.head and not own and _is_apart(scene, predicate)
    return told or (apart and scene.sentence.tokens[token.head - 1].lemma not in ISSUING)


def acts_in_relative(scene: Scene, predicate: Predicate, filler: Filler) -> bool:
    """Whether words are the subject of a relative clause of its own: "ordered troops to Niger, where soldiers rose"."""
    tokens = scene.sentence.tokens
    actor = scene.actor_of(filler)
    verb = tokens[actor.phrase.head].head - 1 if actor is not None else -1
    return (
        actor is not None
        and tokens[actor.phrase.head].deprel == "nsubj"
        and verb >= 0
        and tokens[verb].deprel == "acl:relcl"
        and verb not in (predicate.head, *predicate.trigger)
        and not hangs_on(tokens, predicate.head, (verb,))
    )


def _is_apart(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb shares no agent with others: it is no conjunct and has none that are joined to it."""
    tokens = scene.sentence.tokens
    joined = any(t.head - 1 == predicate.head and t.deprel == "conj" for t in tokens)
    return predicate.pos == "verb" and tokens[predicate.head].deprel != "conj" and not joined


def liking(scene: Scene, trigger: Trigger) -> dict[str, float]:
    """How much likelier, as the model sees it, each entity of a sentence acts than that it is acted upon."""
    found: dict[str, float] = {}
    for actor in scene.actors:
        first = actor.phrase.first
        more = trigger.roles["actors"][first] - trigger.roles["recipients"][first]
        for entity in actor.entities:
            found[entity] = max(more, found.get(entity, more), key=abs)
    return found


def without_tellers(actors: Sequence[Filler], doers: Sequence[Filler], tellers: Sequence[Filler]) -> list[Filler]:
    """The actors without those who only tell of it, where the clause has somebody else who acts ("A said B left")."""
    acting = {e for e, _ in doers}
    telling = {e for e, _ in tellers} - acting
    return [f for f in actors if f[0] not in telling] if acting & {e for e, _ in actors} else list(actors)


def _turn_by_syntax(roles: Roles, syntactic: Roles) -> None:
    """Actors whom the syntax has as the ones acted upon become recipients, where it has somebody else who acts."""
    doers = {e for e, _ in syntactic["actors"]}
    turned = {e for e, _ in syntactic["recipients"]} - doers
    if doers & {e for e, _ in roles["actors"]}:
        for filler in (f for f in roles["actors"] if f[0] in turned):
            _add(roles["recipients"], *filler)
        roles["actors"] = [f for f in roles["actors"] if f[0] not in turned]


def _visit_by_syntax(roles: Roles, syntactic: Roles, lent: Collection[str]) -> None:
    """Visitors and hosts of a visit as the syntax has them, where it has both: it sees every one of a list."""
    visitors, hosts = syntactic["visitor"] or syntactic["actors"], syntactic["host"] or syntactic["recipients"]
    who = {e for e, _ in visitors}
    if who and who <= set(lent) and who < {e for e, _ in roles["visitor"]}:
        return
    if who and who < {e for e, _ in roles["visitor"]}:
        roles["visitor"] = list(visitors)
    if visitors and hosts and not {e for e, _ in visitors} & {e for e, _ in hosts}:
        roles["visitor"], roles["host"] = list(visitors), list(hosts)
        roles["actors"], roles["recipients"] = list(visitors), list(hosts)


def with_conjuncts(scene: Scene, roles: Roles) -> Roles:
    """The roles with everybody who is joined to one who fills them: "the United States and Britain", "not … or …"."""
    tokens = scene.sentence.tokens
    out = {role: list(fillers) for role, fillers in roles.items()}
    outer = sorted((a for a in scene.actors if not a.phrase.inner), key=lambda a: a.phrase.first)
    for one, other in pairwise(outer):
        between = tokens[one.phrase.last + 1 : other.phrase.first]
        if (
            not between
            or not all(t.text.lower() in ("and", "or", "nor", "&", ",") for t in between)
            or between[-1].text == ","
        ):
            continue
        for role in ("actors", "recipients"):
            spans = {s for _, s in out[role]}
            sides = [a for a in (one, other) if a.phrase.span in spans]
            if len(sides) == 1:
                added = other if sides[0] is one else one
                taken = {e for fillers in out.values() for e, _ in fillers}
                for entity in added.entities:
                    if entity not in taken:
                        _add(out[role], entity, added.phrase.span)
    return out


def settled(roles: Roles, kind: str) -> Roles:
    """The roles as the interface defines them for the kind: all who meet are actors, a visitor is one too."""
    out = {role: list(fillers) for role, fillers in roles.items()}
    if kind in JOINT:
        for filler in [*out["recipients"], *out["visitor"]]:
            _add(out["actors"], *filler)
        out["recipients"] = []
    elif kind == "visit":
        if not out["visitor"]:
            out["visitor"] = list(out["actors"])
        out["actors"] = list(out["visitor"])
        for filler in out["host"]:
            _add(out["recipients"], *filler)
        if not out["host"]:
            out["host"] = list(out["recipients"])
        visitors = {e for e, _ in out["visitor"]}
        out["recipients"] = [f for f in out["recipients"] if f[0] not in visitors]
        out["host"] = [f for f in out["host"] if f[0] not in visitors]
    else:
        out["visitor"] = []
        out["host"] = out["host"] if kind in HOSTED else []
        actors = {e for e, _ in out["actors"]}
        out["recipients"] = [f for f in out["recipients"] if f[0] not in actors]
    if kind == "mediation":
        mediators = {e for e, _ in out["mediator"]}
        out["actors"] = [f for f in out["actors"] if f[0] not in mediators]
    return out
