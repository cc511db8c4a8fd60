"""Who gets his own people out: staff sent home, nationals flown out and a mission left are no penalty on anybody.

Nor is it one that armed men leave a place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import StateWords
from dragoman.stages.frames.expelling import ORDERING
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import ENVOYS, LEAVING
from dragoman.syntax.climbing import below, hangs_on

OWN: Final = frozenset(
    """staff staffer personnel family dependent dependant citizen national employee worker relative subject
    countryman""".split()
)
"""Nouns of people whom a state has abroad, who are its own where no other state is named with them."""

HOUSES: Final = frozenset("embassy consulate mission legation".split())
CLOSING: Final = frozenset("close shut shutter evacuate vacate suspend abandon".split())
"""Nouns of missions, and verbs of those who leave one."""


def fetches_home(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that a state orders or takes its own people out: "ordered its staff to leave Chad"."""
    tokens = sentence.tokens
    verbs = [n for n in range(first, last + 1) if tokens[n].upos == "VERB"]
    for verb in verbs:
        told = below(tokens, (verb,), "obj", "iobj", "nsubj:pass")
        if tokens[verb].lemma in ORDERING:
            out = [n for n in below(tokens, (verb, *told)) if tokens[n].lemma in LEAVING]
            told += [n for n in below(tokens, out, "nsubj") if n < out[0]] if out else []
            return bool(out) and _are_own(tokens, told)
        if tokens[verb].lemma == "evacuate":
            return _are_own(tokens, (*told, *below(tokens, told, "nmod")))
    return False


ARMED: Final = frozenset(
    """rebel insurgent guerrilla militant militia militiaman fighter soldier troop troops force army gunman separatist
    mutineer marine paratrooper battalion brigade unit guard""".split()
)
"""Nouns of those who, where they withdraw, give ground."""

YIELDING: Final = frozenset(("withdraw", "retreat"))


def draws_back(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that armed men leave a place: "captured two posts, but later withdrew from one of them"."""
    tokens = sentence.tokens
    for verb in range(first, last + 1):
        if tokens[verb].lemma not in YIELDING or tokens[verb].upos != "VERB" or below(tokens, (verb,), "obj"):
            continue
        doing = [verb, *([tokens[verb].head - 1] if tokens[verb].deprel == "conj" else [])]
        subjects = next((found for v in doing if (found := below(tokens, (v,), "nsubj"))), [])
        if any(tokens[n].lemma.lower().removesuffix("s") in ARMED for n in subjects):
            return True
    return False


def _are_own(tokens: Sequence[Token], nouns: Sequence[int]) -> bool:
    """Whether nouns stand for people of whoever acts: one by a possessive, or with no other state's name at any."""
    foreign = any(_is_foreign(tokens, n) for n in nouns)
    for noun in nouns:
        possessive = any(tokens[n].upos == "PRON" for n in below(tokens, (noun,), "nmod:poss"))
        envoy = tokens[noun].text.lower() in ENVOYS or tokens[noun].lemma in HOUSES
        if (possessive and envoy) or (tokens[noun].lemma in OWN and (possessive or not foreign)):
            return True
    return False


def _is_foreign(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a state is named with a noun, or it is called foreign."""
    words = [t for n, t in enumerate(tokens) if n not in (0, noun) and hangs_on(tokens, n, (noun,))]
    return any(t.text[:1].isupper() or t.lemma == "foreign" for t in words)


def as_left(scene: Scene, first: int, last: int, roles: Roles, words: StateWords) -> Roles:
    """The roles of a mission closed by whose it is, with the state in which it lies as the recipient.

    "Norway closed its embassy in Bamako" is done to Mali; whose the embassy is acts where nobody is named.
    """
    house = _house(scene, first, last)
    if house is None:
        return _as_closed_to(scene, first, last, roles)
    tokens = scene.sentence.tokens
    whose = below(tokens, (house,), "nmod:poss")
    actors = roles["actors"] or fillers_of(a for a in scene.actors if a.phrase.head in whose)
    acting = {words.countries.get(e) for e, _ in actors}
    hosts = [
        (entity, scene.sentence.span_of(start, end))
        for number, start, end in scene.places
        if (entity := words.grounds.get(number)) is not None and tokens[end].head - 1 == house
    ]
    hosts += fillers_of(
        a for a in scene.actors if a.phrase.kind == "country" and tokens[a.phrase.head].head - 1 == house
    )
    hosts = [f for f in hosts if None not in acting and words.countries.get(f[0]) not in {*acting, None}]
    kept = [f for f in roles["recipients"] if words.countries.get(f[0]) not in acting]
    return {**roles, "actors": actors, "recipients": hosts[:1] or kept}


def _as_closed_to(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a mission closed by another, with whose it is as the recipient: "closed Russia's consulate"."""
    tokens = scene.sentence.tokens
    houses = _houses(scene, first, last)
    whose = fillers_of(a for a in scene.actors if a.phrase.head in below(tokens, houses, "nmod:poss"))
    owners = {e for e, _ in whose}
    others = [f for f in roles["actors"] if f[0] not in owners]
    return {**roles, "actors": others, "recipients": whose} if whose and others else roles


def _houses(scene: Scene, first: int, last: int) -> list[int]:
    """The missions that are closed or left by the verb of some words."""
    tokens = scene.sentence.tokens
    verbs = [n for n in range(first, last + 1) if tokens[n].lemma in CLOSING]
    return [n for n in below(tokens, verbs, "obj", "nsubj:pass", "obl") if tokens[n].lemma in HOUSES]


def _house(scene: Scene, first: int, last: int) -> int | None:
    """A mission of one's own that is closed or left by the verb of some words."""
    tokens = scene.sentence.tokens
    found = _houses(scene, first, last)
    return next((n for n in found if any(tokens[b].upos == "PRON" for b in below(tokens, (n,), "nmod:poss"))), None)
