"""What a state does by saying so: with the word of its own ministry its ties are cut, on the day of that word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.records.chances import moved
from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import NEGATORS, REPORTING
from dragoman.syntax.climbing import below, head_of
from dragoman.syntax.performing import DECREED

PERFECT: Final = frozenset("have be 's ’s".split())
"""Lemmas of the auxiliaries of what is done: "has expelled", "is expelling"."""


def is_decreed(
    scene: Scene,
    frame: str | None,
    told: tuple[int, int],
    roles: Roles,
    reporters: Sequence[Filler],
    countries: Mapping[str, str | None],
) -> bool:
    """Whether it is the doer's own word that he has done, or is doing, what is done by decree.

    Args:
        scene: The sentence.
        frame: The id of the frame of the act.
        told: First and last token of the trigger.
        roles: Who fills its roles.
        reporters: Who tells of it.
        countries: Entity -> country.
    """
    if frame not in DECREED or not _is_done(scene, told):
        return False
    doing = {countries.get(e) for e, _ in roles["actors"]} - {None}
    telling = {countries.get(e) for e, _ in reporters} - {None}
    return bool(doing & telling)


def as_done_at_once(
    scene: Scene, frame: str | None, told: tuple[int, int], statuses: Mapping[str, float]
) -> Mapping[str, float]:
    """The chances of an act's statuses; told in the perfect, what is decreed is done: "have severed their ties"."""
    tokens = scene.sentence.tokens
    helpers = [tokens[n] for n in below(tokens, (head_of(scene.sentence, *told),), "aux")]
    over = frame in DECREED and _is_done(scene, told) and any(t.lemma == "have" for t in helpers)
    return moved(statuses, "happened", "ongoing") if over else statuses


def _is_done(scene: Scene, told: tuple[int, int]) -> bool:
    """Whether the verb of an act stands in the present or past, with nothing that leaves it open or denies it."""
    tokens = scene.sentence.tokens
    verb = head_of(scene.sentence, *told)
    helpers = [tokens[n] for n in below(tokens, (verb,), "aux", "aux:pass")]
    beside = {tokens[n].text.lower() for n in below(tokens, (verb,), "advmod", "mark", "aux")}
    finite = tokens[verb].xpos in ("VBD", "VBZ", "VBP") or bool(helpers)
    sure = all(t.lemma in PERFECT and t.xpos not in ("MD", "VB") for t in helpers)
    return tokens[verb].upos == "VERB" and finite and sure and beside.isdisjoint((*NEGATORS, "if", "whether", "to"))


def day_of_word(scene: Scene, told: tuple[int, int]) -> int | None:
    """The number of the day on which an act was said to be done: that of the reporting verb above or beside it."""
    tokens = scene.sentence.tokens
    top = head_of(scene.sentence, *told)
    above = tokens[top].head - 1 if tokens[top].deprel in ("ccomp", "conj", "parataxis") else -1
    verbs = [n for n in (above, *below(tokens, (top,), "parataxis")) if n >= 0 and tokens[n].lemma in REPORTING]
    own = ((number, tokens[head_of(scene.sentence, first, last)].head - 1) for number, first, last in scene.times)
    return next((number for number, verb in own if verb in verbs[:1]), None)
