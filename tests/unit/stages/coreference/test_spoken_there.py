"""Tests of ministries that speak in a capital."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.times import Place
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.spoken_there import country_of_speaker, seats_of_speakers
from dragoman.stages.coreference.state import State
from tests.scenes import scene_of
from tests.sentences import read_guesses


def seats(pack: ActorPack, *, city: str = "Lima", verb: str = "say", case: str = "in") -> dict[tuple[int, int], str]:
    """The speakers of "the ministry said in Lima"."""
    document, _ = read_guesses("The ministry said in Lima.", {}, "2024-03-14")
    sentence = scene_of(
        ("The", "DET", 2, "det"), ("ministry", "NOUN", 3, "nsubj"), ("said", "VERB", 0, "root", verb),
        (case, "ADP", 5, "case"), (city, "PROPN", 3, "obl"),
    ).sentence  # fmt: skip
    state = State(document, [sentence], (), pack, document.published, frozenset())
    return seats_of_speakers(state, [Place(sentence.tokens[4].span, city, city, "PER", None, None, None)])


def test_seats_of_speakers_are_capitals_where_somebody_speaks(actor_pack: ActorPack) -> None:
    """Not another city, nor where somebody goes, nor from where he does something else."""
    assert seats(actor_pack) == {(0, 0): "PER", (0, 1): "PER"}
    assert seats(actor_pack, city="Cusco") == {}
    assert seats(actor_pack, verb="build") == {}
    assert seats(actor_pack, case="of") == {}


@pytest.mark.parametrize(("party", "country"), [
    (Party("government", "ministry", places=[Spot(0, 1, subject=True, source=False)]), "PER"),
    (Party("government", "ministry", places=[Spot(1, 1, subject=True, source=False)]), None),
    (Party("government", "ministry", country="CHL", places=[Spot(0, 1, subject=True, source=False)]), None),
    (Party("person", "Lund", places=[Spot(0, 1, subject=True, source=False)]), None),
    (Party("government", "ministry"), None),
])  # fmt: skip
def test_country_of_speaker_is_that_of_the_capital(party: Party, country: str | None) -> None:
    """Of a government's own organ, whose words name no other state."""
    assert country_of_speaker(party, {(0, 1): "PER"}) == country
