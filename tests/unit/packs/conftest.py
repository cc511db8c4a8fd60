"""The actors pack, read once for all tests of packs."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dragoman.packs import actors
from dragoman.packs.actor_records import ActorPack


@pytest.fixture(scope="session")
def pack() -> ActorPack:
    """The pack as it ships."""
    return actors.load_actors()


@pytest.fixture(scope="session")
def names(pack: ActorPack) -> Mapping[tuple[str, ...], tuple[str, str]]:
    """Its phrases."""
    return actors.phrases(pack)
