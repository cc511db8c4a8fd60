"""Tests of contacts that a sentence takes up to tell them beside another; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.spans import Span
from dragoman.stages.frames.taken_again import PLACING, as_before, taken_again, with_known_people
from tests.scenes import Word, heard, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("The", "DET", 2, "det"), ("talks", "NOUN", 3, "nsubj", "talk"), ("come", "VERB", 0, "root", "come"),
    ("before", "ADP", 6, "case"), ("a", "DET", 6, "det"), ("summit", "NOUN", 3, "obl"),
    ("between", "ADP", 8, "case"), ("Rey", "PROPN", 6, "nmod"), ("and", "CCONJ", 10, "cc"), ("Cui", "PROPN", 8, "conj"),
)  # fmt: skip
OWN = Span(0, 1)
KNOWN = (("Lund", OWN), ("Vik", OWN))


def sides(
    words: Sequence[Word] = WORDS,
    *,
    definite: bool = True,
    far: Sequence[tuple[str, Span]] = KNOWN,
    other: str = "summit",
    kind: str = "talks",
) -> list[str]:
    """Who is taken for a side of the talks themselves, of the two named at the other contact."""
    triggers = [heard(1, 1, kinds={"talks": 1.0}), heard(5, 5, kinds={other: 1.0})]
    scene = scene_of(*words, actors=(7, 9), triggers=triggers)
    told = bare_telling(
        scene.sentence, 1, kind, {"actors": tuple((a.entities[0], a.phrase.span) for a in scene.actors)}
    )
    told = replace(told, definite=definite, far={"actors": tuple(far)})
    return [name for name, _ in taken_again(scene, told).roles["actors"]]


def test_known_talks_have_no_side_of_the_contact_beside_which_they_are_told() -> None:
    """Whose talks they are has been told before."""
    assert sides() == []


@pytest.mark.parametrize(
    "changes",
    [{"definite": False}, {"far": KNOWN[:1]}, {"other": "statement"}, {"kind": "visit"}],
)  # fmt: skip
def test_others_keep_their_sides(changes: dict[str, object]) -> None:
    """Talks that are new, of which nobody is known, beside which no contact is told, and visits."""
    assert sides(**changes) == ["Rey", "Cui"]  # type: ignore[arg-type]


def test_sides_of_their_own_are_kept() -> None:
    """Talks between Rey and Cui are theirs, whatever they come before."""
    words = [("Rey", "PROPN", 2, "nmod") if w[0] == "Rey" else w for w in WORDS]
    assert sides(words) == ["Rey", "Cui"]


def status(verb: str = "come", tag: str = "VBZ", *, definite: bool = True, chance: float = 0.9) -> str:
    """How talks stand that were held before and of which a sentence says that they come before something."""
    scene = scene_of(*WORDS)
    tokens = list(scene.sentence.tokens)
    tokens[2] = replace(tokens[2], lemma=verb, xpos=tag)
    sentence = replace(scene.sentence, tokens=tuple(tokens))
    held = replace(bare_telling(sentence, 0, "talks", {}), status="happened", statuses={"happened": 1.0})
    again = replace(bare_telling(sentence, 1, "talks", {}), sentence=1, status="planned", statuses={"planned": 1.0})
    again = replace(again, definite=definite, again=((0, 0, chance),))
    return as_before(sentence, [again], [held])[0].status


@pytest.mark.parametrize("verb", sorted(PLACING))
def test_talks_that_come_before_something_stand_as_they_were_told(verb: str) -> None:
    """It is the other contact that lies ahead."""
    assert status(verb) == "happened"


def test_other_talks_stand_as_their_own_words_say() -> None:
    """With another verb or an infinitive, new ones, and those of which the model is not sure."""
    assert status("fail") == "planned"
    assert status(tag="VB") == "planned"
    assert status(definite=False) == "planned"
    assert status(chance=0.5) == "planned"


LANDS = {"Team": "NOR", "Lund": "NOR", "Vik": "SWE", "Rey": "FRA", "Norway": "NOR", "Sweden": "SWE"}
KINDS = {"Norway": "country", "Sweden": "country", "Lund": "person", "Vik": "person", "Rey": "person", "Team": "group"}


def met(
    before: str = "Lund Vik", sides: str = "Norway Sweden", *, chance: float = 0.9, definite: bool = True
) -> list[str]:
    """Who takes part in a meeting of some sides that takes up one of some people."""
    sentence = scene_of(*WORDS).sentence
    held = bare_telling(sentence, 0, "talks", {"actors": tuple((e, OWN) for e in before.split())})
    again = bare_telling(sentence, 1, "meeting", {"actors": tuple((e, OWN) for e in sides.split())})
    again = replace(again, sentence=1, definite=definite, again=((0, 0, chance),))
    return [e for e, _ in with_known_people(again, [held], KINDS, LANDS).roles["actors"]]


def test_with_known_people_has_them_in_the_meeting_of_their_states() -> None:
    """During the meeting the sides, of which Lund and Vik are, discussed trade."""
    assert met() == ["Lund", "Vik"]


@pytest.mark.parametrize(
    "changes",
    [{"before": "Lund Rey"}, {"sides": "Norway Vik"}, {"chance": 0.5}, {"definite": False}, {"before": "Lund"}, {"before": "Team Vik"}],
)  # fmt: skip
def test_with_known_people_leaves_other_meetings(changes: dict[str, object]) -> None:
    """Of others, of people, and which are not known to be that one."""
    assert met(**changes) == str(changes.get("sides", "Norway Sweden")).split()  # type: ignore[arg-type]
