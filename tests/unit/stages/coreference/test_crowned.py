"""Tests of monarchs whom a headline calls by the crown alone."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.entities import Office
from dragoman.stages.clean import clean
from dragoman.stages.coreference.crowned import join_crowned
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.state import State


def joined(pack: ActorPack, *offices: str, **changes: Any) -> list[str]:
    """Whom the headline's "Amir", and then the monarchs of a text, stand for."""
    bare: dict[str, Any] = {"names": [("amir",)], "places": [Spot(0, 0, subject=True, source=False)], **changes}
    parties = [Party("person", "Amir", **bare)]
    for n, office in enumerate(offices, 1):
        spot = Spot(n, 0, subject=True, source=False)
        parties.append(
            Party(
                "person", f"Lund {n}", key=f"person:{n}", country="KWT", role="head_of_state", places=[spot],
                office=Office(office, "2020-01-01", None),
            )
        )  # fmt: skip
    state = State(clean(Dispatch("Amir met.")), (), (), pack, None, frozenset())
    state.parties.extend(parties)
    state.found.update({n: [party] for n, party in enumerate(parties)})
    join_crowned(state)
    assert len(state.parties) == len({id(p) for found in state.found.values() for p in found})
    return [found[0].name for found in state.found.values()]


@pytest.mark.parametrize(("offices", "whom"), [
    (("Emir of Kuwait",), "Lund 1"), (("King of Spain", "Emir of Kuwait"), "Lund 2"), (("King of Spain",), "Amir"),
    (("Emir of Kuwait", "Emir of Qatar"), "Amir"), (("President of Chad",), "Amir"),
])  # fmt: skip
def test_join_crowned_finds_the_one_who_bears_the_crown(
    offices: tuple[str, ...], whom: str, actor_pack: ActorPack
) -> None:
    """In either spelling; of two, neither."""
    assert joined(actor_pack, *offices)[0] == whom


@pytest.mark.parametrize("changes", [
    {"country": "QAT"}, {"names": [("amir", "khan")]}, {"key": "person:9"}, {"former": True}, {"count": 2},
    {"places": [Spot(3, 0, subject=True, source=False)]},
])  # fmt: skip
def test_join_crowned_leaves_others_alone(changes: dict[str, Any], actor_pack: ActorPack) -> None:
    """Who has a name or a country, or stands in the body, is not the headline's bare crown."""
    assert joined(actor_pack, "Emir of Kuwait", **changes)[0] == "Amir"
