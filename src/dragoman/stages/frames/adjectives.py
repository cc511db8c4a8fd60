"""Whose an act or its object is by the adjective before it: "Israeli airstrikes", "hit a Russian refinery"."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.adjectives import adjective_keys
from dragoman.syntax.classes import LIGHT_VERBS
from dragoman.syntax.structure import Predicate, fillers


def deed_of_states(scene: Scene, first: int, last: int, adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives modify a noun, each with the adjective; none where the trigger is no noun.

    Nor where the noun is what a verb of the trigger is done to: "burned a Swedish flag" is no deed of Sweden's.
    ``first`` and ``last``: the trigger's tokens. ``adjectives``: folded adjective -> entity.
    """
    tokens = scene.sentence.tokens
    acting = {n for n in range(first, last + 1) if tokens[n].upos == "VERB" and tokens[n].lemma not in LIGHT_VERBS}
    heads = [
        n for n in range(first, last + 1)
        if tokens[n].upos == "NOUN" and not (tokens[n].deprel == "obj" and tokens[n].head - 1 in acting)
    ]  # fmt: skip
    found: list[Filler] = []
    for n, token in enumerate(tokens[: last + 1]):
        entity, start = state_at(scene, n, adjectives)
        if entity is None or not heads or token.deprel not in ("amod", "compound", "conj") or _is_against(scene, start):
            continue
        head = token.head - 1
        if token.deprel == "conj" and 0 <= head < len(tokens):
            head = tokens[head].head - 1  # "Israeli and American strikes"
        if head in heads and n < head and all(entity != known for known, _ in found):
            found.append((entity, scene.sentence.span_of(start, n)))
    return found


def _is_against(scene: Scene, start: int) -> bool:
    """Whether an adjective says against whom, not whose: "anti-Russian sanctions"."""
    before = [t.text.lower() for t in scene.sentence.tokens[max(0, start - 2) : start]]
    return before == ["anti", "-"] or before[-1:] == ["anti-"]


def state_at(scene: Scene, n: int, adjectives: Mapping[str, str]) -> tuple[str | None, int]:
    """The entity of the state whose adjective ends at a token, if any, and the adjective's first token.

    ``adjectives``: folded adjective -> entity.
    """
    known = ((e, first) for key, first in adjective_keys(scene.sentence.tokens, n) if (e := adjectives.get(key)))
    return next(known, (None, n))


MEANS: Final = frozenset(
    """ambush attack assault airstrike strike raid shelling bombardment bombing fire gunfire crossfire shellfire barrage
    missile rocket drone shell bomb mortar artillery offensive operation incursion invasion onslaught salvo blast
    bullet gunman soldier troop police force airstrikes""".split()
)
"""Nouns of the means or the assault in or by which somebody is struck."""

MEANS_SLOTS: Final = ("in", "by", "from", "under", "during", "agent")


def deed_by_means(scene: Scene, predicate: Predicate, adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives stand at that by which an act is done: "killed in a Somali ambush"."""
    tokens = scene.sentence.tokens
    found: list[Filler] = []
    for argument in fillers(predicate, *MEANS_SLOTS):
        if tokens[argument.head].lemma in MEANS and scene.actor_at(argument.head) is None:
            found += deed_of_states(scene, argument.head, argument.head, adjectives)
    return list(dict(found).items())


UPON: Final = ("patient", "on", "at", "against", "of", "for", "to", "comp")
"""Slots of what an act is done to."""

AGAINST: Final = ("on", "at", "against")
"""Slots in which a bare place is what an act is done to: "fired missiles at Syria"."""


def owners(scene: Scene, thing: int) -> list[Filler]:
    """Whose a thing that is nobody is by the name before it: "a Malaysia Airlines flight", "Russia's true partner"."""
    owned = ("compound", "nmod:poss")
    tokens = scene.sentence.tokens
    things = {
        thing,
        *(n for n, t in enumerate(tokens) if t.head - 1 == thing and t.deprel == "conj" and t.upos == "NOUN"),
    }
    return [
        (entity, actor.phrase.span)
        for actor in scene.actors
        if tokens[actor.phrase.head].head - 1 in things and tokens[actor.phrase.head].deprel in owned
        for entity in actor.entities
    ]


def struck_states(scene: Scene, predicate: Predicate, adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives modify the thing that an act is done to, where that is nobody, or at which it aims.

    ``adjectives`` holds the names of the states too.
    """
    tokens = scene.sentence.tokens
    found: list[Filler] = []
    for argument in fillers(predicate, *UPON):
        if scene.actor_at(argument.head) is not None:
            continue
        found.extend(f for f in owners(scene, argument.head) if all(f[0] != known for known, _ in found))
        if argument.slot == "comp":
            continue
        for n in range(argument.first, argument.last + 1):
            token = tokens[n]
            entity, start = state_at(scene, n, adjectives)
            inside = argument.first <= token.head - 1 <= argument.last and scene.actor_at(n) is None
            above = tokens[token.head - 1].deprel if token.deprel == "conj" and token.head > 0 else token.deprel
            near = (inside and above in ("amod", "compound")) or (n == argument.head and argument.slot in AGAINST)
            if entity is not None and near and all(entity != known for known, _ in found):
                found.append((entity, scene.sentence.span_of(start, n)))
    return found


FORCE: Final = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
"""Types of acts that strike the state in which the place lies that they are done to."""

INTO: Final = ("patient", "on", "at", "against", "into", "across")
"""Slots of a place that is struck or entered."""


def struck_grounds(scene: Scene, predicate: Predicate, words: StateWords, acting: Collection[str]) -> list[Filler]:
    """The foreign states in whose places an act of force is done: "bombed Gaza", "crossed into northern Iraq".

    ``acting``: ids of those who do it; what they do at home is done to nobody else.
    """
    homes = {words.countries.get(e) for e in acting}
    found: list[Filler] = []
    for argument in fillers(predicate, *INTO):
        for number, first, last in scene.places:
            entity = words.grounds.get(number)
            inside = first <= argument.head <= last or _lies_in(scene, first, last, argument.head)
            if entity is not None and inside and not homes & {None, words.countries.get(entity)}:
                found.append((entity, scene.sentence.span_of(first, last)))
    return found[:1]


def _lies_in(scene: Scene, first: int, last: int, thing: int) -> bool:
    """Whether a thing is in a place: "shelled a town in Kharkiv", "the suburbs of Beirut"."""
    tokens = scene.sentence.tokens
    return any(tokens[n].head - 1 == thing and tokens[n].deprel == "nmod" for n in range(first, last + 1))
