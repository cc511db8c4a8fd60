"""Turns the weights file into the weights by which somebody acts in a telling or is acted upon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dragoman.packs.joining import read_weights


@dataclass(frozen=True, slots=True)
class SideWeights:
    """Weights of named features (``stages.weighing.features``), learnt from written dispatches that taught no model.

    ``actors``: whether a phrase's entity acts; ``recipients``: whether it is acted upon. Each has a weight ``bias``; a
    feature without weight counts nothing.
    """

    actors: Mapping[str, float]
    recipients: Mapping[str, float]


def load_sides(text: str | None = None) -> SideWeights:
    """The weights that the package ships, or those in ``text`` (JSON).

    Raises:
        PackError: the file is damaged.
    """
    return SideWeights(*read_weights("sides", ("actors", "recipients"), text))
