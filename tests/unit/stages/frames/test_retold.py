"""Tests of what is told again, and of what is told beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import HELD
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.frames.retold import EXCHANGING, NEAR, SIDES, bound_again, of_other_sides
from tests.scenes import scene_of

BOUND = (0, 5, 1.0)
"""Where the earlier telling stands, to which a later one is bound."""


def told(lemma: str, sentence: int = 1, kind: str = "other", **more: object) -> Telling:
    """A telling of an exchange of captives."""
    span = Span(0, 1)
    telling = Telling(
        sentence, 5, 5, span, lemma, kind, {"-": 1.0}, "RETREAT", None, None, "happened", {"happened": 1.0}, (), {}, None,
        (), (), (), None, (), (), True, "test", 0.9,
    )  # fmt: skip
    return replace(telling, **more)  # type: ignore[arg-type]


def sides(**names: str) -> dict[str, tuple[tuple[str, Span], ...]]:
    """Roles, each with the entities of its words."""
    return {role: tuple((name, Span(0, 1)) for name in words.split()) for role, words in names.items()}


EARLIER = told("exchange", 0, roles=sides(actors="Chad Mali"))


@pytest.mark.parametrize("lemma", sorted(EXCHANGING))
@pytest.mark.parametrize("status", HELD)
def test_bound_again_knows_exchanges(lemma: str, status: str) -> None:
    """The swap is the exchange told before, if that has happened."""
    (found,) = bound_again([told(lemma, status=status)], [EARLIER])
    assert found.again == (BOUND,)


@pytest.mark.parametrize(
    "other",
    [
        told("swap", definite=False),
        told("swap", another=True),
        told("swap", status="planned"),
        told("swap", deed="AID"),
        told("release"),
        told("swap", sentence=NEAR + 1),
        told("swap", roles=sides(actors="Niger")),
    ],
    ids=["a swap", "another swap", "planned", "of goods", "a release", "far off", "of others"],
)
def test_bound_again_takes_no_other_for_it(other: Telling) -> None:
    """What may be another one is left to the odds."""
    assert bound_again([other], [EARLIER]) == [other]


def test_bound_again_binds_what_is_handed_over_in_the_swap() -> None:
    """The handing over in the same sentence is of the exchange too."""
    handed, swap = bound_again([told("hand", definite=False), told("swap")], [EARLIER])
    assert handed.again == swap.again == (BOUND,)
    assert bound_again([told("hand")], [EARLIER])[0].again == ()


@pytest.mark.parametrize(
    ("mediator", "actors", "bound"),
    [("Peru", "", True), ("", "Chad", True), ("Lima", "", False), ("Peru", "Oslo", False)],
)
def test_bound_again_knows_mediations(mediator: str, actors: str, bound: bool) -> None:
    """By the same mediator, and between the same sides, as far as both are told."""
    one = told("mediation", 0, "mediation", roles=sides(mediator="Peru", actors="Chad Mali"))
    other = told("talk", 1, "mediation", definite=False, roles=sides(mediator=mediator, actors=actors))
    (found,) = bound_again([other], [one])
    assert (found.again == (BOUND,)) is bound


@pytest.mark.parametrize("one", sorted(SIDES))
@pytest.mark.parametrize("other", [*sorted(SIDES), "long"])
def test_of_other_sides_tells_contacts_apart(one: str, other: str) -> None:
    """One of two sides is not one of three; what says nothing of its sides may be either."""
    sentences = [scene_of((word, "ADJ", 2, "amod"), ("meeting", "NOUN", 0, "root")).sentence for word in (one, other)]
    earlier, later = (replace(told("meeting", n, "meeting", definite=False), first=1, last=1) for n in (0, 1))
    (found,) = of_other_sides(sentences, [later], [earlier])
    assert found.another is (other in SIDES and SIDES[one] != SIDES[other])


def test_of_other_sides_looks_at_contacts_alone() -> None:
    """A bilateral accord is none."""
    sentences = [
        scene_of((word, "ADJ", 2, "amod"), ("deal", "NOUN", 0, "root")).sentence for word in ("bilateral", "trilateral")
    ]
    earlier, later = (replace(told("deal", n, "agreement"), first=1, last=1) for n in (0, 1))
    assert of_other_sides(sentences, [later], [earlier]) == [later]
