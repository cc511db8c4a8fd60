"""Which event another one is a part of: what was said and agreed in a call belongs to the call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.packs.joining import Joining, score
from dragoman.records.times import TimeExpression
from dragoman.stages.assemble.features import whole_features
from dragoman.stages.assemble.joining import Group


def wholes_of(
    groups: Sequence[Group],
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
    joining: Joining,
) -> list[int | None]:
    """For each group the position of the one of which it is a part, null for most; never a circle."""
    out: list[int | None] = [None] * len(groups)
    for n, part in enumerate(groups):
        rated = [
            (score(joining.part, whole_features(part.first, whole.first, countries, times)), m)
            for m, whole in enumerate(groups)
            if m != n
        ]
        best = max(rated, default=(0.0, -1))
        if best[0] > 0 and not _leads_to(out, best[1], n):
            out[n] = best[1]
    return out


def _leads_to(wholes: Sequence[int | None], start: int, goal: int) -> bool:
    at: int | None = start
    while at is not None:
        if at == goal:
            return True
        at = wholes[at]
    return False
