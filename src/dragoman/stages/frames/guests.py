"""Whose guest somebody is who is called "visiting": "with the visiting president at his side, Lund warned Chad"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dragoman.stages.frames.mediating import named_between
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.climbing import antecedent, below, cases, hangs_on, with_verbs
from dragoman.syntax.journeys import clause_of_place, is_origin, lies_ahead
from dragoman.syntax.sequels import is_of_sequel
from dragoman.syntax.structure import Predicate
from dragoman.text.folding import fold

STEPS: Final = 5
"""Most steps up the tree from a guest to the verb whose subject has him beside it."""


def as_guests(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a visit told by "visiting" before its noun: who is so called visits, and nobody else does.

    Host is the subject of the clause that has the guest in another place; whomever else the clause names is none.

    Args:
        scene: The sentence.
        first: The trigger's first token.
        last: Its last one.
        roles: Who fills what.
    """
    tokens = scene.sentence.tokens
    if first != last or tokens[last].text.lower() != "visiting":
        return roles
    guest = next((a for a in scene.actors if last - 1 <= a.phrase.first <= last + 1 <= a.phrase.last), None)
    if guest is None or not _is_called(scene, last, guest):
        return roles
    guests = [guest, *(a for a in scene.actors if _is_joined(scene, a, guest))]
    visitors = fillers_of(guests)
    hosts = [f for f in fillers_of(_subjects(scene, last, guest)) if f[0] not in {e for e, _ in visitors}]
    return {**roles, "actors": visitors, "visitor": visitors, "host": hosts, "recipients": hosts}


def as_travellers(scene: Scene, predicate: Predicate | None, roles: Roles) -> Roles:
    """The roles of a visit with those as visitors whom "for … to" names: "arrangements for the envoys to travel"."""
    tokens = scene.sentence.tokens
    arguments = predicate.arguments if predicate is not None and predicate.pos == "verb" else ()
    for argument in arguments:
        led = any(t.head - 1 == argument.head and t.text.lower() == "for" and t.deprel == "case" for t in tokens)
        actor = scene.actor_at(argument.head) if argument.slot == "agent" and led else None
        if actor is not None:
            visitors = fillers_of([actor])
            return {**roles, "actors": visitors, "visitor": visitors}
    return roles


def as_antecedent(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a visit told behind "who" with the one before as its only visitor: "Lund met Vik, who visits Togo".

    Of two whom "and" joins both may do so. ``first`` and ``last``: the trigger's tokens.
    """
    tokens = scene.sentence.tokens
    above = with_verbs(tokens, range(first, last + 1))
    who = next((n for n in below(tokens, above, "nsubj") if tokens[n].text.lower() == "who"), None)
    before = antecedent(scene.sentence, who) if who is not None else None
    meant = [a for a in scene.actors if a.phrase.last == before and a.phrase.kind == "person" and not a.phrase.inner]
    visitors = fillers_of(a for a in meant if tokens[a.phrase.head].deprel != "conj")
    known = {e for e, _ in roles["visitor"]}
    return {**roles, "actors": visitors, "visitor": visitors} if known > {e for e, _ in visitors} != set() else roles


MEETINGS: Final = frozenset("meeting talk conversation discussion consultation negotiation encounter dialogue".split())
"""Nouns of contacts with somebody."""

RECEIVED: Final = frozenset("receive welcome greet".split())
"""Verbs whose object somebody has as a guest."""


def as_guest_received(scene: Scene, predicate: Predicate | None, roles: Roles) -> Roles:
    """The roles of a meeting with who "was received" as the guest, and never the host."""
    if predicate is None or predicate.pos != "verb" or predicate.voice != "passive" or predicate.lemma not in RECEIVED:
        return roles
    heads = [a.head for a in predicate.arguments if a.slot == "patient"]
    guests = fillers_of(actor for n in heads if (actor := scene.actor_at(n)) is not None)
    known = {e for e, _ in guests}
    others = [f for f in roles["visitor"] if f[0] not in known]
    return {**roles, "host": [f for f in roles["host"] if f[0] not in known], "visitor": [*guests, *others]}


def without_those_of_clause(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of a visit without as hosts those whom only the clause on its place names: "where he will meet Lund".

    ``last``: the last token that tells the visit.
    """
    tokens = scene.sentence.tokens
    own = clause_of_place(tokens, last)
    inside = {a.phrase.span for a in scene.actors if clause_of_place(tokens, a.phrase.head) not in (None, own)}
    return {r: [f for f in v if r not in ("host", "recipients") or f[1] not in inside] for r, v in roles.items()}


def without_who_is_met(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a visit's noun that tells nobody's visit, without whom others meet beside it as its visitor.

    "The report on the visit to Oslo told nothing of the meeting with Lund".
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    owned = any(t.deprel == "nmod:poss" and t.head - 1 in inside for t in tokens)
    if owned or tokens[last].upos != "NOUN":
        return roles
    met = {
        a.phrase.span
        for a in scene.actors
        if tokens[tokens[a.phrase.head].head - 1].lemma in MEETINGS
        and tokens[a.phrase.head].deprel == "nmod"
        and any(t.head - 1 == a.phrase.head and t.text.lower() == "with" for t in tokens)
        and not hangs_on(tokens, a.phrase.head, inside)
    }
    aside = ("actors", "visitor")
    return {role: [f for f in held if role not in aside or f[1] not in met] for role, held in roles.items()}


STAYS: Final = frozenset("visit trip tour".split())
"""Nouns before which the name of a state says where they lead."""

PAYING: Final = frozenset(
    """pay make begin start kick open end conclude finish wrap complete cut shorten extend cancel postpone delay defer
    scrap shelve plan schedule undertake""".split()
)
"""Verbs of those whose visit is their object."""


def as_led_to(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of a visit with the state named right before its noun as host: "AU envoy ends Chad visit".

    Where somebody else pays it; ``last``: the noun.
    """
    tokens = scene.sentence.tokens
    told_of = tokens[last].deprel == "obj" and tokens[tokens[last].head - 1].lemma not in PAYING
    if tokens[last].lemma not in STAYS or told_of:
        return roles
    to = fillers_of(a for a in scene.actors if a.phrase.kind == "country" and a.phrase.last == last - 1)
    known = {e for e, _ in to}
    others = {role: [f for f in roles[role] if f[0] not in known] for role in ("actors", "visitor")}
    if not to or not others["visitor"]:
        return roles
    return {**roles, **others, "host": to, "recipients": to}


CAPITALS: Final = frozenset(("capital", "capitals"))
"""Nouns of the seat of a state, which a phrase calls by the state: "the Omani capital"."""


def with_capital(scene: Scene, first: int, last: int, roles: Roles, adjectives: Mapping[str, str]) -> Roles:
    """The roles of a visit with the state as host in whose capital somebody arrives, where no host is named.

    Args:
        scene: The sentence.
        first: The trigger's first token.
        last: Its last one.
        roles: Who fills what.
        adjectives: Folded adjectives and names of states -> entity id.
    """
    tokens = scene.sentence.tokens
    heads = [n for n in below(tokens, range(first, last + 1), "obl", "nmod", "obj") if tokens[n].lemma in CAPITALS]
    heads = [n for n in heads if "from" not in cases(tokens, n)]
    named = [tokens[n] for n in below(tokens, heads, "amod", "compound", "nmod:poss")]
    found = [(adjectives[word], t.span) for t in named if (word := fold(t.text)) in adjectives]
    if roles["host"] or not roles["visitor"] or not found:
        return roles
    return {**roles, "host": found, "recipients": [*roles["recipients"], *found]}


CAUSES: Final = frozenset("solidarity support sympathy friendship unity".split())
"""Nouns of what somebody shows to others on his travels: "a trip to show solidarity with Kyiv" may lead anywhere."""


def without_whom_it_honours(scene: Scene, roles: Roles) -> Roles:
    """The roles of a visit without those as hosts with whom it only shows solidarity."""
    tokens = scene.sentence.tokens
    honoured = {
        a.phrase.span
        for a in scene.actors
        if tokens[a.phrase.head].deprel in ("nmod", "obl")
        and (tokens[tokens[a.phrase.head].head - 1].lemma in CAUSES or _is_behind(scene, a))
    }
    aside = ("host", "recipients")
    return {role: [f for f in held if role not in aside or f[1] not in honoured] for role, held in roles.items()}


def without_those_between(scene: Scene, roles: Roles) -> Roles:
    """The roles of a visit without those between whom something is: "a trip to mediate between Chad and Mali"."""
    between = {a.phrase.span for a in named_between(scene)}
    aside = ("host", "recipients")
    return {role: [f for f in held if role not in aside or f[1] not in between] for role, held in roles.items()}


def without_next_stop(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a visit without the state to which the journey leads on: "stopped in Doha on his way to Chad".

    Where its words name another state or place; nor that of another journey, "the trip follows a stop in Doha", nor
    that from which this one sets out.
    ``first`` and ``last``: the trigger's tokens.
    """
    tokens, words = scene.sentence.tokens, range(first, last + 1)
    later = {a.phrase.span for a in scene.actors if is_of_sequel(scene.sentence, last, a.phrase.first)}
    ahead = later | {a.phrase.span for a in scene.actors if lies_ahead(tokens, a.phrase.first, words)}
    there = any(not lies_ahead(tokens, at, words) for _, at, _ in scene.places)
    ahead |= (origins := {a.phrase.span for a in scene.actors if is_origin(tokens, a.phrase.head, words)})
    hosts = [f for f in roles["host"] if f[1] not in ahead]
    if not hosts and not there and not later and not origins:
        return roles
    return {**roles, "host": hosts, "recipients": [f for f in roles["recipients"] if f[1] not in ahead]}


def own_hosts(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of a visit's noun that says where it leads, without other states as hosts: "the visit to Togo".

    "Lund, on a visit to Togo, said talks with Chad would begin": Chad is nobody's host. Nor are states or people of
    whom only a clause behind it tells: "a stop in Togo, where he pledged aid for Chad". ``last``: the noun.
    """
    tokens = scene.sentence.tokens
    if tokens[last].upos != "NOUN":
        return roles
    led = [n for n in below(tokens, (last,), "nmod") if "to" in cases(tokens, n)]
    states = [a for a in scene.actors if a.phrase.kind == "country"]
    own = {e for a in states if hangs_on(tokens, a.phrase.head, led) for e in a.entities}
    clauses = below(tokens, (last,), "acl:relcl")
    others = [a for a in scene.actors if a.phrase.kind in ("country", "group")]
    strange = {a.phrase.span for a in others if hangs_on(tokens, a.phrase.head, clauses)}
    if not own.isdisjoint(e for e, _ in roles["host"]):
        strange |= {a.phrase.span for a in states if own.isdisjoint(a.entities)}
    aside = ("host", "recipients")
    return {role: [f for f in held if role not in aside or f[1] not in strange] for role, held in roles.items()}


def _is_behind(scene: Scene, actor: Actor) -> bool:
    """Whether such a noun and "with" or "for" stand right before somebody."""
    before = scene.sentence.tokens[max(0, actor.phrase.first - 2) : actor.phrase.first]
    return len(before) > 1 and before[0].lemma in CAUSES and before[1].text.lower() in ("with", "for")


def with_host_taking_part(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a contact with its host as one who takes part, if he has it "with" others: "hosted talks with Vik".

    Of talks "between" others he is none. ``first`` and ``last``: the trigger's tokens.
    """
    tokens = scene.sentence.tokens
    above = with_verbs(tokens, range(first, last + 1))
    led = [n for n in below(tokens, above, "nmod", "obl") if "with" in cases(tokens, n)]
    counterparts = {e for n in led if (a := scene.actor_at(n)) is not None for e in a.entities}
    hosts = {a.phrase.span for n in below(tokens, above, "nsubj") for a in scene.actors if a.phrase.head == n}
    known = {e for e, _ in roles["actors"]}
    added = [f for f in roles["host"] if f[1] in hosts and f[0] not in known | counterparts]
    return {**roles, "actors": [*roles["actors"], *added]} if added and known & counterparts else roles


def without_joint_hosts(scene: Scene, roles: Roles, grounds: Mapping[int, str] = MappingProxyType({})) -> Roles:
    """The roles of a contact without a state as host or guest of one to whom "and" joins it: "Chad and Mali met".

    Where the sentence names a place in one of them that may be host; ``grounds``: place -> the state in which it lies.
    """
    named = {n for a in scene.actors for n in range(a.phrase.first, a.phrase.last + 1)}
    at_home = {grounds.get(n) for n, _, last in scene.places if last not in named}
    tokens = scene.sentence.tokens
    sides = {e for e, _ in roles["actors"]}
    states = [a for a in scene.actors if a.phrase.kind == "country" and sides.intersection(a.entities)]
    joined = {
        a.phrase.span
        for one in states
        for other in states
        if tokens[one.phrase.head].deprel == "conj" and tokens[one.phrase.head].head - 1 == other.phrase.head
        for a in (one, other)
        if at_home.isdisjoint((*one.entities, *other.entities))
    }
    return {**roles, **{role: [f for f in roles[role] if f[1] not in joined] for role in ("host", "visitor")}}


def _is_called(scene: Scene, trigger: int, guest: Actor) -> bool:
    """Whether "visiting" says what somebody is, not what somebody does: also where the tree has him as its subject."""
    tokens = scene.sentence.tokens
    behind = tokens[guest.phrase.head].head - 1 == trigger and tokens[guest.phrase.head].deprel == "nsubj"
    return behind or (tokens[trigger].deprel in ("amod", "compound") and tokens[trigger].head - 1 > trigger)


def _is_joined(scene: Scene, actor: Actor, guest: Actor) -> bool:
    token = scene.sentence.tokens[actor.phrase.head]
    return token.head - 1 == guest.phrase.head and token.deprel == "conj" and actor.phrase.kind == guest.phrase.kind


def _subjects(scene: Scene, trigger: int, guest: Actor) -> list[Actor]:
    """The subject of the nearest clause in which a guest is not the only subject himself."""
    tokens = scene.sentence.tokens
    own = guest.phrase.head
    at = trigger if tokens[own].head - 1 == trigger else own
    for _ in range(STEPS):
        at = tokens[at].head - 1
        if at < 0:
            return []
        subjects = [n for n, t in enumerate(tokens) if t.head - 1 == at and t.deprel.startswith("nsubj")]
        if subjects:
            return [a for a in scene.actors if a.phrase.head in subjects and a.phrase.head != own]
    return []
