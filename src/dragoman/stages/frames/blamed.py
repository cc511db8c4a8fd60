"""Who is blamed for a deed that somebody condemns: whoever did it, not to whom it was done nor who complains of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dragoman.records.spans import Span, overlaps
from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import deed_of_states, owners
from dragoman.stages.frames.bystanders import BACKDROPS
from dragoman.stages.frames.hearing import DECISIONS
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.blame import BLAME, strikes
from dragoman.syntax.classes import JOURNEYS
from dragoman.syntax.climbing import below, cases, hangs_on
from dragoman.syntax.structure import Predicate
from dragoman.syntax.verdicts import CALLING

MATTERS: Final = ("patient", "over", "about", "for", "at", "against", "of")
"""Slots of what is condemned or protested against."""

WAYS: Final = JOURNEYS | frozenset("flight landing arrival march incursion pilgrimage".split())
GOALS: Final = frozenset(("to", "into", "at", "on", "in"))
"""Nouns of journeys that are protested against, and the prepositions that lead to where they go."""


def as_blamed(scene: Scene, predicate: Predicate, deed: str, roles: Roles, adjectives: Mapping[str, str]) -> Roles:
    """The roles of words of blame without those whom the blamed deed has struck; who did it, if told, is blamed.

    "Condemned the attack on Chad by Togolese gunmen" finds fault with the gunmen. ``deed``: the words' PLOVER type;
    ``adjectives``: folded adjective of a state -> its entity.
    """
    calls = scene.sentence.tokens[predicate.head].lemma in CALLING
    matters = list(_matters(scene, predicate, ("patient",) if calls else MATTERS)) if deed == "ACCUSE" or calls else []
    roles = _without_doers(scene, matters, roles, adjectives)
    struck = [f for f in roles["recipients"] if any(_is_struck(scene, f, matter) for matter in matters)]
    struck += [f for f in roles["recipients"] if f not in struck and any(_is_goal(scene, f, m) for m in matters)]
    if not struck:
        return roles
    out = {e for e, _ in (*struck, *roles["actors"])}
    left = [f for f in roles["recipients"] if f not in struck]
    doers = [f for matter in matters for f in _doers(scene, matter, adjectives) if f[0] not in out]
    return {**roles, "recipients": left or doers}


OVER: Final = BACKDROPS.union(("at", "about", "of"))
"""Prepositions between words of blame and the deed that they are about."""

BLAMING: Final = frozenset("protest complain summon rebuke remonstrate object".split())
"""Verbs of those who complain of what stands behind "over"."""

STEPS: Final = 3
"""Most clauses from the words of blame up to the one that says whose they are."""


def without_blamers(scene: Scene, head: int, roles: Roles) -> Roles:
    """The roles of a deed without who only complains of it, as its actor, or to whom he complains, as its recipient.

    "Peru lodged a protest with Chile over the firing" tells of no firing by Peru. ``head``: the deed's token.
    """
    tokens = scene.sentence.tokens
    verb = _blaming(scene, head)
    verbs: list[int] = []
    while verb is not None and verb >= 0 and len(verbs) < STEPS:
        verbs.append(verb)
        own = any(tokens[n].deprel[:5] == "nsubj" for n in below(tokens, (verb,)))
        verb = tokens[verb].head - 1 if tokens[verb].deprel in ("conj", "advcl", "xcomp") and not own else None
    if not verbs:
        return roles
    complaining = _spans(scene, verbs, "nsubj", "obl:agent")
    addressed = _spans(scene, verbs, "nsubj:pass", "obj", "iobj", "obl")
    actors = [f for f in roles["actors"] if f[1] not in complaining]
    return {**roles, "actors": actors, "recipients": [f for f in roles["recipients"] if f[1] not in addressed]}


def without_complaining_hosts(scene: Scene, noun: int, roles: Roles) -> Roles:
    """The roles of a visit that others complain of, without them as its hosts: "China protested over Abe's visit".

    ``noun``: the token of the visit.
    """
    hosts = [*roles["host"], *roles["recipients"]]
    left = without_blamers(scene, noun, {**roles, "actors": hosts, "recipients": hosts})
    aside = {e for e, _ in hosts} - {e for e, _ in left["actors"] if (e, _) in left["recipients"]}
    tokens = scene.sentence.tokens
    verb = tokens[noun].head - 1
    if tokens[noun].deprel == "obj" and verb >= 0 and tokens[verb].lemma in CALLING:  # "regard this visit as hostile"
        calling = _spans(scene, [verb], "nsubj")
        aside |= {e for e, span in hosts if span in calling}
    return {r: [f for f in fs if r not in ("host", "recipients") or f[0] not in aside] for r, fs in roles.items()}


def _blaming(scene: Scene, head: int) -> int | None:
    """The verb of the words of blame that are about a deed, or none."""
    tokens = scene.sentence.tokens
    above = tokens[head].head - 1
    if above >= 0 and tokens[head].deprel == "acl" and tokens[above].lemma in DECISIONS:
        head, above = above, tokens[above].head - 1
    led = {tokens[n].text.lower() for n in below(tokens, (head,), "case", "mark")}
    if above < 0 or led.isdisjoint(OVER):
        return None
    if tokens[above].upos == "NOUN" and tokens[above].lemma in BLAME:
        above = tokens[above].head - 1 if tokens[above].deprel in ("obj", "obl") else -1
        return above if above >= 0 and tokens[above].upos == "VERB" else None
    words = [n for n in below(tokens, (above,), "obj", "obl") if tokens[n].lemma in BLAME]
    blames = tokens[above].lemma in BLAMING or bool(words)
    return above if blames and tokens[above].upos == "VERB" and "of" not in led else None


def _spans(scene: Scene, verbs: list[int], *relations: str) -> set[Span]:
    """The words of those who are arguments of some verbs, or are joined to such."""
    tokens = scene.sentence.tokens
    heads = below(tokens, verbs, *relations)
    heads += below(tokens, heads, "conj")
    return {a.phrase.span for a in scene.actors if a.phrase.head in heads}


def _matters(scene: Scene, predicate: Predicate, slots: Sequence[str]) -> Iterator[int]:
    """The nouns of the deeds that a predicate blames, which are nobody and no words of blame themselves."""
    tokens = scene.sentence.tokens
    own = {predicate.head, *predicate.trigger}
    for argument in predicate.arguments:
        noun = tokens[argument.head]
        told = argument.slot in slots and argument.head not in own and noun.upos == "NOUN"
        if told and noun.lemma not in BLAME and scene.actor_at(argument.head) is None:
            yield argument.head


def _is_struck(scene: Scene, filler: Filler, matter: int) -> bool:
    """Whether somebody's words stand behind a deed as whom it strikes."""
    tokens = scene.sentence.tokens
    at = next((n for n, t in enumerate(tokens) if overlaps(t.span, filler[1])), -1)
    return strikes(tokens, matter, at)


def _without_doers(scene: Scene, matters: Sequence[int], roles: Roles, adjectives: Mapping[str, str]) -> Roles:
    """The roles of words of blame with who did what is blamed as blamed, not as blaming with others."""
    doers = {e for matter in matters for e, _ in _doers(scene, matter, adjectives)}
    acting = [f for f in roles["actors"] if f[0] not in doers]
    if not acting or len(acting) == len(roles["actors"]):
        return roles
    blamed = [f for f in roles["actors"] if f not in acting]
    known = {e for e, _ in roles["recipients"]}
    return {**roles, "actors": acting, "recipients": roles["recipients"] + [f for f in blamed if f[0] not in known]}


def _is_goal(scene: Scene, filler: Filler, matter: int) -> bool:
    """Whether somebody's words stand behind a journey as where it led, which another makes: "Berg's visit to Koru"."""
    tokens = scene.sentence.tokens
    at = next((n for n, t in enumerate(tokens) if overlaps(t.span, filler[1])), -1)
    led = [n for n in below(tokens, (matter,), "nmod") if not GOALS.isdisjoint(cases(tokens, n))]
    return tokens[matter].lemma in WAYS and hangs_on(tokens, at, led) and bool(owners(scene, matter))


def _doers(scene: Scene, matter: int, adjectives: Mapping[str, str]) -> list[Filler]:
    """Who is told to have done a deed: behind "by", as its owner, or by an adjective before it."""
    return _behind_by(scene, matter) or owners(scene, matter) or deed_of_states(scene, matter, matter, adjectives)


ENTERING: Final = frozenset("incursion intrusion infiltration advance foray".split())
"""Nouns of who comes in, whose "of" leads to him as well: "the incursion of gunmen"."""


def _behind_by(scene: Scene, deed: int) -> list[Filler]:
    """Those behind a deed's own "by": "the firing by Chad and Togo"."""
    tokens = scene.sentence.tokens
    led = {"by", "of"} if tokens[deed].lemma in ENTERING else {"by"}
    by = [n for n in below(tokens, (deed,), "nmod", "obl", "obl:agent") if led & cases(tokens, n)]
    return fillers_of(a for a in scene.actors if a.phrase.head in (*by, *below(tokens, by, "conj")))


def as_done_by(scene: Scene, head: int, roles: Roles) -> Roles:
    """The roles of a deed told by a noun, with those behind its own "by" as all who do it: "the firing by Chad"."""
    tokens = scene.sentence.tokens
    gerund = tokens[head].text.endswith("ing") and not below(tokens, (head,), "nsubj", "aux", "aux:pass")
    if tokens[head].upos != "NOUN" and not gerund:
        return roles
    doers = _behind_by(scene, head)
    known = {e for e, _ in doers}
    upon = [f for f in roles["recipients"] if f[0] not in known]
    return {**roles, "actors": doers, "recipients": upon} if doers else roles
