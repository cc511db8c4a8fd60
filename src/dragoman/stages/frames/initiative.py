"""Who took the initiative for a contact, where a sentence says so in so many words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.climbing import below

NOUNS: Final = frozenset("initiative request instigation suggestion invitation behest instance".split())
"""Nouns behind "at": "at the initiative of", "at the latter's request"; an invitation is a host's, not a caller's."""

RECEIVING: Final = frozenset("receive meet host see".split())
"""Verbs of those to whom somebody comes."""

CASES: Final = frozenset(("at", "on", "upon", "under"))


def stated_initiators(scene: Scene, kind: str, trigger: Sequence[int]) -> list[Filler]:
    """The actors whose initiative for a contact the sentence states, none where it states none.

    ``trigger``: the tokens that name the contact; words about another clause are not about it.
    """
    tokens = scene.sentence.tokens
    for n, token in enumerate(tokens):
        found: list[Actor | None] = []
        if token.lemma in NOUNS and (token.lemma != "invitation" or kind == "visit"):
            cases = {t.text.lower() for t in tokens if t.head - 1 == n and t.deprel == "case"}
            if cases & CASES:
                owners = [
                    i
                    for i, t in enumerate(tokens)
                    if t.head - 1 == n and t.deprel in ("nmod:poss", "nmod", "amod", "compound")
                ]
                found = [_asking(scene, i, trigger) for i in owners]
        elif token.lemma == "initiate":
            agents = [i for i, t in enumerate(tokens) if t.head - 1 == n and t.deprel in ("obl:agent", "obl", "nsubj")]
            by = [
                i
                for i in agents
                if tokens[i].deprel == "nsubj" or any(t.head - 1 == i and t.text.lower() == "by" for t in tokens)
            ]
            found = [scene.actor_at(i) for i in by]
        elif token.lemma == "initiator" and n in _upwards(scene, trigger[-1]):
            found = [scene.actor_at(i) for i in _called(scene, n)]
        actors = [a for a in found if a is not None]
        if actors and _is_about(scene, n, trigger):
            return [(e, a.phrase.span) for a in actors for e in a.entities]
    return []


def _asking(scene: Scene, owner: int, trigger: Sequence[int]) -> Actor | None:
    """Who owns an initiative; of a pronoun the one who is received, not he who receives: "received him at his request".

    Of himself the subject would not say so.
    """
    tokens, actor = scene.sentence.tokens, scene.actor_at(owner)
    subject, received = (
        next((a for n in below(tokens, trigger, relation) for a in scene.actors if a.phrase.head == n), None)
        for relation in ("nsubj", "obj")
    )
    if actor is None or tokens[owner].upos != "PRON" or subject is None or received is None:
        return actor
    own = set(actor.entities) == set(subject.entities) and tokens[trigger[0]].lemma in RECEIVING
    return received if own else actor


def _called(scene: Scene, noun: int) -> list[int]:
    """Who is told to be something: the subject of a predicate noun, or the predicate of which it is the subject."""
    tokens = scene.sentence.tokens
    if tokens[noun].deprel.startswith("nsubj"):
        return [tokens[noun].head - 1]
    if not any(t.head - 1 == noun and t.deprel == "cop" for t in tokens):
        return []
    return [n for n, t in enumerate(tokens) if t.head - 1 == noun and t.deprel.startswith("nsubj")]


def _is_about(scene: Scene, token: int, trigger: Sequence[int]) -> bool:
    """Whether a token hangs on a trigger, or in the same clause."""
    return bool(set(trigger) & set(_upwards(scene, token))) or _clause(scene, token) == _clause(scene, trigger[-1])


def _upwards(scene: Scene, token: int) -> list[int]:
    path = []
    while token >= 0 and token not in path:
        path.append(token)
        token = scene.sentence.tokens[token].head - 1
    return path


def _clause(scene: Scene, token: int) -> int | None:
    """The verb in whose clause a token stands."""
    return next((n for n in _upwards(scene, token) if scene.sentence.tokens[n].upos in ("VERB", "AUX")), None)
