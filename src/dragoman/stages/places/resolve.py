"""Decides which place a name means, by what else the text names."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.packs.gazetteer import Toponym
from dragoman.text.filing_places import FILING_PLACES

PRIOR: Final = {"country": 6.0, "area": 5.5, "capital": 2.5, "city": 0.0, "region": -0.3, "district": -1.2}
"""What a feature is worth against the decimal logarithm of its population."""

SURE: Final = 6.0
"""From this prior on a name speaks of its first place's country: a city of a million."""

COUNTRY_WEIGHT: Final = 1.3
MOST_FROM_COUNTRY: Final = 3.0
ADMIN_WEIGHT: Final = 2.5
FILING_WEIGHT: Final = 2.0
FILING_FROM: Final = 100_000
"""Inhabitants from which a city is the well-known one of its name."""

OTHER_NAME: Final = 3.0
"""What a place loses that has the name only beside its own."""

EARTH: Final = 6371.0
"""Radius in kilometres."""

NEARBY: Final = 200.0
"""Kilometres within which "near" and "south of" are meant."""

BESIDE_WEIGHT: Final = 12.0
"""Worth of a country or region that stands right after the name ("Paris, Texas")."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a text speaks of: mentions of each country and of each first-order region."""

    countries: Mapping[str, int]
    admins: Mapping[tuple[str, str], int]


def read_context(named: Iterable[tuple[Toponym, ...]], countries: Iterable[str]) -> Context:
    """Counts the countries that a text speaks of; a name of several places counts for its likeliest alone.

    Args:
        named: What each name of the text may mean.
        countries: The countries of its adjectives and of its dateline.
    """
    counts: Counter[str] = Counter(countries)
    admins: Counter[tuple[str, str]] = Counter()
    for toponyms in named:
        best = max(toponyms, key=prior)
        if best.country and (best.feature in ("country", "capital") or prior(best) >= SURE):
            counts[best.country] += 1
        for toponym in toponyms:
            if toponym.feature == "region" and toponym.country and toponym.admin:
                admins[toponym.country, toponym.admin] += 1
    return Context(counts, admins)


def prior(toponym: Toponym) -> float:
    """How likely a name means this place before anything is known of the text."""
    return PRIOR[toponym.feature] + math.log10(toponym.population + 100)


def choose(
    key: str,
    toponyms: Sequence[Toponym],
    context: Context,
    beside: Sequence[Toponym],
    inside: Toponym | None = None,
    near: Toponym | None = None,
) -> Toponym:
    """The place of a name that fits the text best.

    Args:
        key: The name, folded.
        toponyms: What the name may mean, not empty.
        context: What the text speaks of.
        beside: What the name may mean that follows after a comma, or in brackets. A country beside another is the next
            of a list.
        near: A place near which the text says that it lies.
        inside: The place that the name before this one means, where a comma alone parts them: it may lie in this one.
    """
    if any(t.feature == "country" for t in toponyms):
        beside = [t for t in beside if t.feature == "region"]

    def fit(toponym: Toponym) -> tuple[float, int, int]:
        score = _fit(key, toponym, context)
        within = any(is_inside(toponym, other) and _is_told(toponym, other, beside) for other in beside)
        around = inside is not None and is_inside(inside, toponym)
        close = near is not None and 0 < distance(toponym, near) < NEARBY
        return score + BESIDE_WEIGHT * (within + around + close), toponym.population, -(toponym.geonames or 0)

    return max(toponyms, key=fit)


def distance(one: Toponym, other: Toponym) -> float:
    """Kilometres between two places along the surface; infinite where a point is not known."""
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return math.inf
    points = ((t.latitude or 0.0, t.longitude or 0.0) for t in (one, other))
    (a, b), (c, d) = (map(math.radians, point) for point in points)
    chord = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(chord)))


def _is_told(toponym: Toponym, other: Toponym, beside: Sequence[Toponym]) -> bool:
    """Whether the name beside can mean the region: one that is a country's too ("Georgia") only beside a large city."""
    is_also_country = any(t.feature == "country" for t in beside)
    return other.feature == "country" or not is_also_country or toponym.population >= FILING_FROM


def _fit(key: str, toponym: Toponym, context: Context) -> float:
    score = prior(toponym)
    if toponym.usual and key in FILING_PLACES and toponym.population >= FILING_FROM:
        score += FILING_WEIGHT
    if not toponym.usual and toponym.feature in ("city", "capital", "region"):
        score -= OTHER_NAME
    if toponym.country:
        mentions = context.countries.get(toponym.country, 0)
        score += min(MOST_FROM_COUNTRY, COUNTRY_WEIGHT * math.log2(1 + mentions))
    if toponym.country and toponym.admin and toponym.feature not in ("country", "region"):
        score += ADMIN_WEIGHT * bool(context.admins.get((toponym.country, toponym.admin), 0))
    return score


def is_inside(toponym: Toponym, other: Toponym) -> bool:
    """Whether a place lies in a country or in a first-order region."""
    if toponym.country is None or toponym.country != other.country or toponym.feature == "country":
        return False
    if other.feature == "country":
        return True
    return other.feature == "region" and toponym.feature != "region" and toponym.admin == other.admin
