"""Who is told not to be there: "Vik was not in Doha", who takes no part in what goes on there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import EVENT_NAMES, NEGATORS
from dragoman.syntax.climbing import below

AWAY: Final = frozenset(("absent", "away", "missing"))
"""Adjectives of those who are not there."""

THERE: Final = frozenset(("present", "there"))
"""Words of those who are, if no negation stands beside them."""

ATTENDING: Final = frozenset("attend join participate come show".split())
"""Verbs of those who take part, of whom a negation says that they do not."""

AT: Final = frozenset(("in", "at"))
NOWHERE: Final = range(0)


def without_absent(scene: Scene, roles: Roles, first: int, last: int) -> Roles:
    """The roles of an act without those of whom its sentence says that they are elsewhere.

    ``first`` and ``last``: the trigger's tokens; who did not attend is the one who did not, where that is what is told.
    """
    tokens, words = scene.sentence.tokens, range(first, last + 1)
    away = _shunners(tokens, words) | _excepted(scene) | _omitted(scene, first)
    absent = {a.phrase.span for a in scene.actors if a.phrase.head in away or is_absent(tokens, a.phrase.head, words)}
    return {role: [f for f in fillers if f[1] not in absent] for role, fillers in roles.items()} if absent else roles


EXCEPTING: Final = frozenset(("but", ",", "and", "though", "although"))
"""Words before a "not" that takes somebody out of what is told: "met the officials but not the king"."""


def _excepted(scene: Scene) -> set[int]:
    """Those before whom, or before whose preposition, such a "not" stands: "met the aides, but not with the king"."""
    tokens = scene.sentence.tokens
    found: set[int] = set()
    for actor in scene.actors:
        at = actor.phrase.first - 1
        while at > 0 and tokens[at].deprel in ("case", "det"):
            at -= 1
        if at > 0 and tokens[at].text.lower() == "not" and tokens[at - 1].text.lower() in EXCEPTING:
            found.add(actor.phrase.head)
    return found


OMITTING: Final = frozenset("omit skip bypass exclude".split())
"""Verbs, in the gerund, of who or what is left out of what another verb tells: "a tour that began there, skipping"."""


def _omitted(scene: Scene, first: int) -> set[int]:
    """Those whom a gerund behind the act leaves out: "will visit Chad, skipping Mali"."""
    tokens = scene.sentence.tokens
    gerunds = [n for n, t in enumerate(tokens) if n > first and t.lemma in OMITTING and t.xpos == "VBG"]
    objects = below(tokens, gerunds, "obj")
    return {*objects, *below(tokens, objects, "conj")}


SHUNNING: Final[Mapping[str, str]] = {
    "boycott": "", "skip": "", "shun": "", "withdraw": "", "quit": "", "pull": "out", "drop": "out", "walk": "out",
    "stay": "away",
}  # fmt: skip
"""Verbs of those who do not come to what stands behind them, each with its particle."""


def _shunners(tokens: Sequence[Token], gathering: range) -> set[int]:
    """Those who are told to keep away from a gathering: "Chad and Mali have pulled out of the conference"."""
    top = next((n for n in gathering if tokens[n].head - 1 not in gathering), -1)
    verb = tokens[top].head - 1 if top >= 0 and tokens[top].deprel in ("obj", "obl") else -1
    if verb < 0 or tokens[verb].lemma not in SHUNNING:
        return set()
    particle = SHUNNING[tokens[verb].lemma]
    if particle and all(tokens[n].text.lower() != particle for n in range(verb, top)):
        return set()
    while tokens[verb].deprel == "xcomp" and not below(tokens, (verb,), "nsubj"):
        verb = tokens[verb].head - 1  # "threatened to boycott"
    away = set(below(tokens, (verb,), "nsubj"))
    return away | set(below(tokens, away, "conj"))


def is_absent(tokens: Sequence[Token], node: int, inside: range = NOWHERE) -> bool:
    """Whether a sentence says of who is named at a token, or of those joined to him, that he is not there.

    ``inside``: the tokens that tell an act, in which he may take part for all that.
    """
    while tokens[node].deprel == "conj":
        node = tokens[node].head - 1
    subject, head = tokens[node], tokens[node].head - 1
    if head < 0 or not subject.deprel.startswith("nsubj") or _shares_subject(tokens, head, inside):
        return False
    below = [t for t in tokens if t.head - 1 == head]
    if next(t for t in below if t.deprel.startswith("nsubj")) is not subject:
        return False  # of two subjects the tree has one at the wrong verb
    if not any(t.deprel == "advmod" and t.text.lower() in NEGATORS for t in below):
        return tokens[head].lemma in AWAY
    if tokens[head].upos == "VERB":
        return _attends(tokens, head) and head not in inside
    placed = any(t.deprel == "case" and t.text.lower() in AT for t in below) and any(t.deprel == "cop" for t in below)
    somewhere = tokens[head].upos == "PROPN" or tokens[head].text.lower() in EVENT_NAMES
    return (placed and somewhere) or tokens[head].lemma in THERE


def _attends(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb tells that somebody takes part."""
    part = any(tokens[n].lemma == "part" for n in below(tokens, (verb,), "obj", "compound:prt"))
    return tokens[verb].lemma in ATTENDING or (tokens[verb].lemma == "take" and part)


def _shares_subject(tokens: Sequence[Token], head: int, inside: range) -> bool:
    """Whether a trigger is joined to a verb and has no subject of its own: "did not dine but met Vik"."""
    joined = any(tokens[n].deprel == "conj" and tokens[n].head - 1 == head for n in inside)
    return joined and not any(t.head - 1 in inside and t.deprel.startswith("nsubj") for t in tokens)
