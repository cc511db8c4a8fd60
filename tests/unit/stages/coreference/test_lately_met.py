"""Tests of people called leaders for having met, with triggers and parties written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Trigger
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.lately_met import lately_met
from dragoman.stages.coreference.parties import Spot, new_party
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of

TWO = Reading("title", "person", count=2, noun="leaders", role="head_of_state")


def met(
    pack: ActorPack, *, reading: Reading = TWO, kind: str = "meeting", other: str = "MLI", cited: bool = False, gap: int = 0
) -> list[str]:  # fmt: skip
    """Whom the two leaders are behind "Lund met Vik", with so many sentences between."""
    told = scene_of(("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj")).sentence
    told = replace(told, triggers=(Trigger(1, 1, 0.9, {kind: 1.0}, {}, {}, {}),))
    plain = scene_of(("Leaders", "NOUN", 0, "root")).sentence
    sentences = [told, *([plain] * (gap + 1))]
    phrase = Phrase(plain.tokens[0].span, gap + 1, 0, 0, 0, "person", 0.9)
    state = State(clean(Dispatch("Leaders met.")), sentences, [phrase], pack, None, frozenset())
    for at, name, code in ((0, "Lund", "TCD"), (2, "Vik", other)):
        party = new_party(Reading("name", "person", name, country=code, role="foreign_minister"), name)
        party.places.append(Spot(0, at, subject=not at, source=cited and at == 2))
        state.parties.append(party)
    return [p.name for p in lately_met(state, phrase, reading)]


@pytest.mark.parametrize(("changes", "expected"), [
    ({}, ["Lund", "Vik"]), ({"kind": "talks"}, ["Lund", "Vik"]), ({"gap": 7}, ["Lund", "Vik"]), ({"gap": 8}, []),
    ({"kind": "statement"}, []), ({"other": "TCD"}, []), ({"cited": True}, []),
    ({"reading": replace(TWO, noun="presidents")}, []), ({"reading": replace(TWO, count=3)}, []),
])  # fmt: skip
def test_lately_met_are_the_two_of_the_last_contact(
    changes: dict[str, Any], expected: list[str], actor_pack: ActorPack
) -> None:
    """Of two countries, neither of them cited; presidents are none but presidents."""
    assert met(actor_pack, **changes) == expected
