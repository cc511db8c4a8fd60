"""A mission called once with where it is and once without: "the Chilean embassy", "Chile's embassy in Oslo"."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.records.mentions import SEAT, Reading
from dragoman.stages.coreference.parties import Party


def same_mission(parties: Sequence[Party], reading: Reading) -> Party | None:
    """The one mission named before that a phrase may mean, which has its seat from now on.

    None where the text knows two: "the embassies in Oslo and Lima … the Chilean embassy".
    """
    key = reading.key or ""
    if reading.kind != "government" or not key.startswith("body:"):
        return None
    plain = key.partition(SEAT)[0]
    known = [p for p in parties if p.key == plain or (p.key or "").startswith(plain + SEAT)]
    if len(known) != 1 or (known[0].key != plain and key != plain):
        return None
    if key != plain:
        known[0].key, known[0].name = key, reading.name or known[0].name
    return known[0]
