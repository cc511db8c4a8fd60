"""Who is told to leave: "three envoys must leave Chad" is an expulsion by Chad, and their leaving no act of theirs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.posted import names_envoys
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.stages.frames.unwelcome import unwelcome
from dragoman.syntax.classes import ENVOYS, LEAVING, REPORTING
from dragoman.syntax.climbing import to_of

ORDERING: Final = frozenset(
    "order tell ask instruct command give force oblige require direct request demand insist invite".split()
)
"""Verbs of who has somebody leave; what is told is the order, or the time given."""

CROWD: Final = frozenset(
    """protester demonstrator crowd opposition lawmaker deputy mp student activist marcher resident union party rebel
    villager supporter critic senator campaigner petition petitioner cleric rally""".split()
)
"""Nouns of those who may ask for envoys to leave, and cannot send them away."""

BOUND: Final = ("must", "should")
"""Auxiliaries in what an order says: "demanded that the envoys must leave", not "had left"."""

SPANS: Final = frozenset("hour day week month hours days weeks months".split())
"""What envoys are given in which to leave."""

STEPS: Final = 2
"""Most steps from the leaving up to the order: "gave them a week to leave"."""

HOSTS: Final = ("country", "government")


def only_obeys(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a trigger is no more than the leaving to which a verb that is heard too has ordered somebody."""
    tokens = sentence.tokens
    at = trigger.last
    if not _leaves(tokens, at) or not _is_ordered(tokens, at):
        return False
    for _ in range(STEPS):
        if tokens[at].deprel not in ("xcomp", "ccomp", "advcl", "acl"):
            return False
        at = tokens[at].head - 1
        if trigger.first <= at <= trigger.last:
            return False  # "told to leave" is the order with what is ordered
        if at >= 0 and at in heard and tokens[at].lemma in ORDERING:
            return True
    return False


def _is_ordered(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb has the form of what is ordered: "to leave", "that they leave", not "that they had left"."""
    if to_of(tokens, verb) is not None:
        return True
    aux = [t for t in tokens if t.head - 1 == verb and t.deprel == "aux"]
    bare = tokens[verb].text.lower() == tokens[verb].lemma
    return tokens[verb].deprel == "ccomp" and bare and all(t.lemma in BOUND for t in aux)


def leavers(sentence: Sentence, first: int, last: int) -> int | None:
    """The envoys who must leave, by the token that names them, where a trigger's tokens tell that; else None."""
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if tokens[n].lemma in LEAVING and tokens[n].upos == "VERB"), None)
    if at is None:
        return None
    above = tokens[at].head - 1
    said = above >= 0 and tokens[at].deprel == "ccomp" and tokens[above].lemma in REPORTING
    bound = BOUND if said else BOUND[:1]
    must = any(t.head - 1 == at and t.deprel == "aux" and t.lemma in bound for t in tokens)
    have = _have_to(tokens, at)
    if not must and have is None:
        return None
    verbs = (at, have)
    subject = (n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel.startswith("nsubj"))
    return next((n for n in subject if names_envoys(tokens, n)), None)


def orders_out(sentence: Sentence, first: int, last: int) -> int | None:
    """The envoys of another state whom a trigger's verb has leave: "told two envoys to leave", not "its envoys"."""
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if tokens[n].lemma in ORDERING and tokens[n].upos == "VERB"), None)
    if at is None or any(t.head - 1 == at and t.deprel == "nsubj" and t.lemma in CROWD for t in tokens):
        return None
    below = _under(tokens, [at])
    nouns = [n for n in below if n > at and tokens[n].deprel in ("obj", "iobj", "obl", "nsubj:pass", "ccomp")]
    out = [n for n in (*below, *_under(tokens, nouns)) if _leaves(tokens, n) and _is_ordered(tokens, n)]
    told = [n for n in below if tokens[n].deprel in ("obj", "iobj", "nsubj:pass")]
    told += [n for n in _under(tokens, out) if n < out[0] and tokens[n].deprel in ("nsubj", "obj")]
    told += [n for n in _under(tokens, told) if tokens[n].deprel == "conj"]
    envoys = [n for n in told if names_envoys(tokens, n)]
    own = any(t.head - 1 in envoys and t.deprel == "nmod:poss" and t.upos == "PRON" for t in tokens)
    return envoys[0] if out and envoys and not own else None


GOING: Final = frozenset("travel return go".split())
HOMES: Final = frozenset("capital home homeland country".split())
"""Verbs that with such a goal tell of who leaves: "invited to travel to their capitals"."""


def _leaves(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb is of leaving, or of going home."""
    goals = [n for n in _under(tokens, [verb]) if tokens[n].lemma in HOMES]
    theirs = any(tokens[n].deprel == "nmod:poss" for n in _under(tokens, goals))
    home = any(tokens[n].lemma == "home" for n in goals)
    if tokens[verb].lemma in LEAVING or (tokens[verb].lemma in GOING and (theirs or home)):
        return True
    more = [n for n in _under(tokens, [verb]) if tokens[n].deprel in ("obl", "advmod", "xcomp")]
    return tokens[verb].text.lower() in GONE and all(_is_time(tokens, n) for n in more)


GONE: Final = ("go", "gone")
"""Forms of a verb that with nowhere to go to means to leave: "told the envoys to go", "to be gone by Friday"."""


def _is_time(tokens: Sequence[Token], noun: int) -> bool:
    """Whether words say by or within when."""
    return tokens[noun].upos == "NUM" or any(
        tokens[n].text.lower() in ("by", "within", "before", "in") for n in _under(tokens, [noun])
    )


def _under(tokens: Sequence[Token], nodes: Collection[int]) -> list[int]:
    return [n for n, t in enumerate(tokens) if t.head - 1 in nodes]


def _have_to(tokens: Sequence[Token], verb: int) -> int | None:
    """The "have" of "have to leave", or of "have 48 hours to leave"."""
    to = to_of(tokens, verb)
    if not to:
        return None
    before = to - 1
    if tokens[before].lemma in SPANS:
        before = tokens[before].head - 1 if tokens[before].deprel == "obj" else tokens[verb].head - 1
        granted = tokens[verb].deprel in ("xcomp", "acl", "advcl")
        return before if granted and before >= 0 and tokens[before].lemma == "have" else None
    return before if tokens[before].lemma == "have" else None


def as_expelled(
    scene: Scene,
    first: int,
    last: int,
    roles: Roles,
    reporters: Sequence[Filler],
    homes: Mapping[str, str | None] | None = None,
) -> Roles:
    """The roles of an order to leave: the envoys are its recipients, and the state that they must leave gave it.

    Where no state is named ("must leave the country") it is who else acts, or who tells of it. ``homes``: entity ->
    country, by which another state's word for its own envoys is told from the host's.
    """
    tokens = scene.sentence.tokens
    who, verbs = leavers(scene.sentence, first, last), set(range(first, last + 1))
    ordered = who is None
    if ordered:
        who = orders_out(scene.sentence, first, last)
        verbs |= {n for n, t in enumerate(tokens) if t.lemma in LEAVING and t.head - 1 in verbs}
    if who is None:
        who = unwelcome(scene.sentence, first, last)
        return _as_unwelcome(scene, who, roles, reporters, homes or {}) if who is not None else roles
    envoys = _at(scene, who)
    others = [f for f in roles["actors"] if f[0] not in {e for e, _ in envoys}]
    left = [
        n for n, t in enumerate(tokens)
        if t.head - 1 in verbs and t.deprel == "obj" and t.upos == "PROPN"
    ]  # fmt: skip
    hosts = fillers_of(a for a in scene.actors if a.phrase.head in left and a.phrase.kind in HOSTS)
    acting = (others or hosts if ordered else hosts or others) or _hosts(scene, reporters)
    return {**roles, "actors": acting, "recipients": _with_their_state(envoys, roles, acting, homes or {})}


def _with_their_state(
    envoys: list[Filler], roles: Roles, acting: Sequence[Filler], homes: Mapping[str, str | None]
) -> list[Filler]:
    """The envoys, with whom else the model has beside them where nothing tells whose they are: "gave US diplomats"."""
    out = {e for e, _ in envoys}
    if envoys and any(homes.get(e) for e in out):
        return envoys
    out |= {e for e, _ in acting}
    return [*(f for f in roles["recipients"] if f[0] not in out), *envoys]


def _as_unwelcome(
    scene: Scene, who: int, roles: Roles, reporters: Sequence[Filler], homes: Mapping[str, str | None]
) -> Roles:
    """The roles of an expulsion with the envoys as recipients alone; another state that tells of it has done it."""
    envoys = _at(scene, who)
    if not envoys:
        return roles
    out = {e for e, _ in envoys}
    acting = [f for f in roles["actors"] if f[0] not in out]
    if scene.sentence.tokens[who].deprel == "nsubj:pass":
        theirs = {homes.get(e) for e in out} | {None}
        others = [
            f for f in _hosts(scene, reporters) if homes.get(f[0]) not in theirs and None not in map(homes.get, out)
        ]
        says = {e for e, _ in reporters}
        acting = [f for f in acting if f[0] not in says] or others
    return {**roles, "actors": acting, "recipients": _with_their_state(envoys, roles, acting, homes)}


def _hosts(scene: Scene, reporters: Sequence[Filler]) -> list[Filler]:
    """Those who tell of something and may have done it: a ministry, a minister or a state, not a broadcaster."""
    others = {a.phrase.span for a in scene.actors if a.phrase.kind in ("organization", "group")}
    return [f for f in reporters if f[1] not in others]


def _at(scene: Scene, noun: int) -> list[Filler]:
    """Those for whom a noun stands, with the envoys who stand in a row with them."""
    row = sorted((a for a in scene.actors if not a.phrase.inner), key=lambda a: a.phrase.first)
    at = next((n for n, a in enumerate(row) if a.phrase.head == noun), None)
    if at is None:
        return fillers_of(a for a in scene.actors if a.phrase.head == noun)
    first = last = at
    while first and _are_in_row(scene, row[first - 1], row[first]):
        first -= 1
    while last + 1 < len(row) and _are_in_row(scene, row[last], row[last + 1]):
        last += 1
    return fillers_of(row[first : last + 1])


JOINTS: Final = frozenset((",", "and", "the", "as", "well", "both"))
"""What stands between two envoys of a list."""


def _are_in_row(scene: Scene, one: Actor, other: Actor) -> bool:
    """Whether nothing but a list's joints stands between two who are both called envoys."""
    tokens = scene.sentence.tokens
    between = {t.text.lower() for t in tokens[one.phrase.last + 1 : other.phrase.first]}
    called = [any(t.lemma in ENVOYS for t in tokens[a.phrase.first : a.phrase.last + 1]) for a in (one, other)]
    return all(called) and bool(between) and between <= JOINTS
