"""Who is moved to words: "the raid angered Lund" tells of Lund's anger, at whoever made the raid."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import owners
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import below
from dragoman.syntax.structure import Predicate, fillers

MOVING: Final = frozenset(
    """anger enrage infuriate outrage incense irritate irk annoy rile displease upset dismay alarm shock sadden please
    delight gratify worry exasperate vex""".split()
)
"""Verbs whose object is the one who feels and says something."""


PUBLIC: Final = frozenset("nation world public".split())
"""Nouns of those who feel something all together, and say nothing: "his death shocked the nation"."""

HEARTENING: Final = frozenset("encourage impress hearten surprise reassure inspire".split())
"""Verbs of a good opinion that something, and nobody, gives: "encouraged by the tone of the talks"."""


def _is_heartened(sentence: Sentence, verb: int) -> bool:
    """Whether a passive verb of a good opinion has something as its cause, and asks nobody for anything."""
    tokens = sentence.tokens
    under = [(n, t) for n, t in enumerate(tokens) if t.head - 1 == verb]
    passive = tokens[verb].xpos == "VBN" and any(t.deprel.startswith(("aux", "cop")) for _, t in under)
    asked = any(t.deprel in ("xcomp", "advcl", "ccomp") for _, t in under)
    causes = [n for n, t in under if t.deprel.startswith("obl") and t.upos != "PRON"]
    somebody = any(g.first <= n <= g.last for n in causes for g in sentence.mentions)
    return passive and not asked and bool(causes) and not somebody


def is_mere_feeling(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a trigger that the model takes for a deed only tells what somebody feels: "the raid enraged Chad"."""
    if trigger.first == trigger.last and sentence.tokens[trigger.last].lemma in HEARTENING:
        return _is_heartened(sentence, trigger.last)
    tokens = sentence.tokens
    felt = tokens[trigger.last].lemma in MOVING and tokens[trigger.last].upos == "VERB"
    all_of_them = any(tokens[n].lemma in PUBLIC for n in below(tokens, (trigger.last,), "obj", "obl"))
    return felt and (likeliest(trigger.kinds) == "other" or all_of_them)


def as_moved(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of words told by a verb of feeling: who feels it acts, upon who did what moved him, if that is told."""
    if predicate.pos != "verb" or predicate.lemma not in MOVING:
        return roles
    moved = _who(scene, predicate, "patient")
    if not moved:
        return roles
    feeling = {e for e, _ in moved}
    causes = [f for a in fillers(predicate, "agent") for f in owners(scene, a.head)]
    by = [f for f in (*_who(scene, predicate, "agent"), *causes) if f[0] not in feeling]
    return {**roles, "actors": moved, "recipients": by}


def _who(scene: Scene, predicate: Predicate, slot: str) -> list[Filler]:
    return fillers_of(actor for a in fillers(predicate, slot) if (actor := scene.actor_at(a.head)) is not None)
