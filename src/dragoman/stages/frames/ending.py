"""What is broken off: talks, cooperation, ties and treaties that one side stops, or takes to another state."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.frames import Frame, FramePack
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Filler, Telling
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.climbing import below

STOPPING: Final = frozenset("halt suspend stop freeze cease discontinue interrupt".split())
ENDING: Final = frozenset("end terminate scrap".split())
"""Verbs of who stops a thing, and of who puts an end to it; talks that end may have done their work."""

TALKS: Final = frozenset("talk negotiation dialogue consultation".split())
BONDS: Final = frozenset("cooperation co-operation cooperate tie relation collaboration partnership contact".split())
PACTS: Final = frozenset("agreement accord treaty pact memorandum".split())
"""Nouns of what is stopped."""

BREAK_OFF: Final = "other.break_off"
BREAK_WITH: Final = "other.break_relations"
"""Frames of the lexicon."""


def ended(sentence: Sentence, first: int, last: int) -> str | None:
    """The id of the frame of what a trigger's verb breaks off; null where it breaks off nothing.

    Talks are broken off by one side "with" another; those that "were suspended" may go on another day.
    """
    tokens = sentence.tokens
    for verb in (n for n in range(first, last + 1) if tokens[n].upos == "VERB"):
        lemma = tokens[verb].lemma
        things = {tokens[n].lemma for n in below(tokens, [verb], "obj", "nsubj:pass", "xcomp")}
        if lemma in STOPPING and things & TALKS and _other_side(tokens, verb):
            return BREAK_OFF
        bonds = lemma in STOPPING | ENDING and things & BONDS
        if bonds or (lemma in ENDING and things & PACTS):
            return BREAK_WITH
    return None


def goes_on(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only say that an act told beside them is not stopped: "has not stopped shelling the villages"."""
    tokens = sentence.tokens
    at = trigger.last
    if trigger.first != at or tokens[at].lemma not in STOPPING:
        return False
    negated = any(tokens[n].text.lower() in NEGATORS for n in below(tokens, [at]))
    return negated and any(tokens[n].xpos == "VBG" for n in below(tokens, [at], "xcomp"))


def as_stopped(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> Trigger:
    """A trigger that hears talks of which its sentence says that one side stops them, as that act."""
    tokens = sentence.tokens
    noun, verb = trigger.last, tokens[trigger.last].head - 1
    if tokens[noun].lemma not in TALKS or tokens[noun].deprel != "obj" or verb < 0 or verb in heard:
        return trigger
    if ended(sentence, verb, verb) != BREAK_OFF:
        return trigger
    return replace(trigger, first=verb, last=verb, kinds={"other": 1.0}, types={"REJECT": 1.0})


SEVERING: Final = STOPPING | ENDING | frozenset("sever cut break".split())
"""Verbs of who will have no contact any more."""


def stops_contact(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether contacts are only what somebody ends, and none is had: "has ceased all official contacts"."""
    tokens = sentence.tokens
    noun, verb = trigger.last, tokens[trigger.last].head - 1
    ends = verb >= 0 and tokens[verb].lemma in SEVERING and tokens[noun].deprel in ("obj", "nsubj:pass")
    return ends and tokens[noun].lemma == "contact"


def _led(tokens: Sequence[Token], nodes: Collection[int], case: str) -> list[int]:
    """The phrases below some tokens that a preposition leads."""
    return [n for n in below(tokens, nodes) if any(tokens[b].text.lower() == case for b in below(tokens, [n], "case"))]


def _other_side(tokens: Sequence[Token], verb: int) -> bool:
    return bool(_led(tokens, [verb, *below(tokens, [verb], "obj")], "with"))


SWITCHING: Final = frozenset("switch shift transfer".split())
SWITCHED: Final = frozenset("tie relation recognition allegiance".split())
"""Verbs and nouns of ties that go from one state to another."""


def switched(scene: Scene, telling: Telling, pack: FramePack) -> tuple[Telling, ...]:
    """A telling that ties go from one state to another, as a break with the one and the recognition of the other.

    Any other telling stays as it is.
    """
    tokens = scene.sentence.tokens
    verb = next((n for n in range(telling.first, telling.last + 1) if tokens[n].lemma in SWITCHING), None)
    things = [n for n in below(tokens, [verb], "obj") if tokens[n].lemma in SWITCHED] if verb is not None else []
    broken = next((f for f in pack.frames if f.id == BREAK_WITH), None)
    if verb is None or not things or broken is None:
        return (telling,)
    left, found = (_states(scene, _led(tokens, [verb, *things], case)) for case in ("from", "to"))
    if not left or not found:
        return (telling,)
    apart = {e for e, _ in (*left, *found)}
    actors = tuple(f for f in telling.roles["actors"] if f[0] not in apart)
    return (
        _one(scene, telling, broken, verb, {"actors": actors, "recipients": tuple(left)}),
        _one(scene, telling, None, things[0], {"actors": actors, "recipients": tuple(found)}),
    )


def _states(scene: Scene, heads: Collection[int]) -> list[Filler]:
    return fillers_of(a for a in scene.actors if a.phrase.head in heads)


def _one(scene: Scene, telling: Telling, frame: Frame | None, at: int, sides: dict[str, tuple[Filler, ...]]) -> Telling:
    """One of the two acts: of a frame, or else a recognition; told by one token, and never the other."""
    return replace(
        telling,
        first=at,
        last=at,
        trigger=scene.sentence.span_of(at, at),
        kind=frame.kind if frame else "recognition",
        types={frame.type or "-": 1.0} if frame else {"SUPPORT": 1.0},
        deed=frame.type if frame else None,
        mode=frame.mode if frame else None,
        cameo=frame.cameo if frame else None,
        roles={**dict.fromkeys(telling.roles, ()), **sides},
        where=(),
        again=(),
        origin=f"frame:{frame.id}" if frame else telling.origin,
    )
