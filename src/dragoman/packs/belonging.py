"""Turns the weights file into the weights by which somebody's country is taken from the text around."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.packs.joining import read_weights


def load_belonging(text: str | None = None) -> Mapping[str, float]:
    """Weights of named features (``stages.coreference.belonging``) that the package ships, or those in ``text``.

    Raises:
        PackError: the file is damaged.
    """
    return read_weights("belonging", ("belonging",), text)[0]
