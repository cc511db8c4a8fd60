"""The packs, loaded once for all tests of the stages."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.actors import load_actors, phrases
from dragoman.packs.frames import FramePack, load_frames
from dragoman.packs.ontology import Ontology, load_ontology
from dragoman.packs.standing import StandingTable, load_standing
from dragoman.stages.actors.pieces import Phrases


@pytest.fixture(scope="session")
def actor_pack() -> ActorPack:
    """The actors pack that ships."""
    return load_actors()


@pytest.fixture(scope="session")
def entries(actor_pack: ActorPack) -> Phrases:
    """The phrases of the actors pack."""
    return phrases(actor_pack)


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    """The ontology that ships."""
    return load_ontology()


@pytest.fixture(scope="session")
def frame_pack(ontology: Ontology) -> FramePack:
    """The frame lexicon that ships."""
    return load_frames(ontology=ontology)


@pytest.fixture(scope="session")
def standing_table() -> StandingTable:
    """The words that decide how an event stands."""
    return load_standing()
