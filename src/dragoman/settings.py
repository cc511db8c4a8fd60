"""The environment as one frozen ``Settings``: read here and nowhere else."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DEBUG = "DRAGOMAN_DEBUG"
"""Set to 1, errors that are ours go up with their traceback instead of becoming one line."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment asks for. ``debug``: show tracebacks."""

    debug: bool = False


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of an environment, by default the process's own."""
    found = os.environ if environment is None else environment
    return Settings(debug=found.get(DEBUG, "") not in {"", "0"})
