"""Names that cover several states: "the two Koreas", "the Baltic states"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

_KOREAS: Final = ("PRK", "KOR")
_BALTIC: Final = ("EST", "LVA", "LTU")
_BENELUX: Final = ("BEL", "NLD", "LUX")
_NORDIC: Final = ("DNK", "FIN", "ISL", "NOR", "SWE")
_VISEGRAD: Final = ("CZE", "HUN", "POL", "SVK")
_QUAD: Final = ("AUS", "IND", "JPN", "USA")

STATES: Final[Mapping[str, Sequence[str]]] = {
    "two koreas": _KOREAS, "koreas": _KOREAS, "both koreas": _KOREAS, "rival koreas": _KOREAS,
    "two congos": ("COG", "COD"), "both congos": ("COG", "COD"),
    "two sudans": ("SDN", "SSD"), "both sudans": ("SDN", "SSD"), "sudans": ("SDN", "SSD"),
    "baltic states": _BALTIC, "baltic countries": _BALTIC, "baltic republics": _BALTIC, "baltics": _BALTIC,
    "three baltic states": _BALTIC, "three baltic countries": _BALTIC, "baltic nations": _BALTIC,
    "benelux countries": _BENELUX, "benelux states": _BENELUX,
    "nordic countries": _NORDIC, "nordic states": _NORDIC, "nordic nations": _NORDIC, "five nordic countries": _NORDIC,
    "visegrad four": _VISEGRAD, "visegrad countries": _VISEGRAD, "visegrad states": _VISEGRAD,
    "quad countries": _QUAD, "quad nations": _QUAD,
}  # fmt: skip
"""Folded words without an article -> codes of the states, which are all that the name covers."""


def states_of(words: str) -> Sequence[str]:
    """The codes of the states that some folded words cover; empty for other words."""
    return STATES.get(words.removeprefix("the "), ())
