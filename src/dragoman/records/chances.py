"""Chances of several readings of the same words, as a model or rules give them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NOTHING: Final = "-"
"""What is said where no reading is known, as the models have it too."""


def likeliest(chances: Mapping[str, float]) -> str:
    """The reading with the greatest chance (0–1), the first of several alike; "-" where there is none."""
    return max(chances, key=lambda name: chances[name], default=NOTHING)


def moved(chances: Mapping[str, float], onto: str, *readings: str) -> dict[str, float]:
    """The chances with those of some readings, which cannot be meant, given to another one."""
    gained = sum(chances.get(name, 0.0) for name in (onto, *readings))
    return {**chances, **dict.fromkeys(readings, 0.0), onto: gained}
