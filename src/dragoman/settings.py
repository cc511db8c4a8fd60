"""The environment as one frozen ``Settings``: read here and nowhere else."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DEBUG = "DRAGOMAN_DEBUG"
"""Set to 1, errors that are ours go up with their traceback instead of becoming one line."""


ACTORS = "DRAGOMAN_ACTORS"
"""CSV files with actors of one's own, parted as paths are (a colon, on Windows a semicolon)."""

PLACES = "DRAGOMAN_PLACES"
"""CSV files with places of one's own."""

FRAMES = "DRAGOMAN_FRAMES"
"""YAML files with frames of one's own."""

AS_OF = "DRAGOMAN_AS_OF"
"""The ISO day that decides who holds an office, instead of each dispatch's own."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment asks for.

    ``debug``: show tracebacks. ``actors``, ``places``: paths of CSV files laid over the packs; ``frames``: of YAML
    files with more frames. ``as_of``: an ISO day.
    """

    debug: bool = False
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    as_of: str | None = None


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of an environment, by default the process's own."""
    found = os.environ if environment is None else environment
    return Settings(
        debug=found.get(DEBUG, "") not in {"", "0"},
        actors=_paths(found.get(ACTORS, "")),
        places=_paths(found.get(PLACES, "")),
        frames=_paths(found.get(FRAMES, "")),
        as_of=found.get(AS_OF) or None,
    )


def _paths(value: str) -> tuple[str, ...]:
    return tuple(path for path in value.split(os.pathsep) if path)


def keep(
    actors: Sequence[str] = (), places: Sequence[str] = (), as_of: str | None = None, frames: Sequence[str] = ()
) -> None:
    """Put what a command line asks for into the environment, where the processes that read find it as well."""
    paths = ((ACTORS, actors), (PLACES, places), (FRAMES, frames))
    for name, value in (*((n, os.pathsep.join(p)) for n, p in paths), (AS_OF, as_of)):
        if value:
            os.environ[name] = value
