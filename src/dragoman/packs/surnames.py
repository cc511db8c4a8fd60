"""Turns the names of a person into the surname keys under which a text may call them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from dragoman.text.folding import fold, loosen

FAMILY_FIRST: Final = frozenset("CHN TWN HKG KOR PRK VNM KHM SGP MYS HUN".split())
GIVEN_NAMES: Final = frozenset("ETH ERI IDN MMR MNG ISL THA LAO KHM VNM BTN LKA TLS".split())
COMPOUND: Final = frozenset(
    """ESP PRT MEX GTM HND SLV NIC CRI PAN CUB DOM COL VEN ECU PER BOL CHL ARG URY PRY BRA AGO MOZ CPV GNB STP TLS
    GNQ PHL DZA BHR TCD COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM IRN AFG PAK BGD
    TUR MYS MDV BRN NGA SEN GMB MLI NER GIN IND NPL ZWE TZA KEN UGA RWA BDI COD COG CMR GAB CAF TGO BEN BFA CIV
    GHA""".split()
)
PARTICLES: Final = frozenset(
    """al el bin ibn ben de da do dos das del della di du der den van von la le los las ter ten af av y e i of and the
    bint ould abu abd ul ur""".split()
)
HONORIFICS: Final = frozenset(
    """sheikh shaikh sheik sir lord lady dame dr prof king queen prince princess emir sultan imam ayatollah haji datuk
    dato seri tun tan sri general gen colonel col hon""".split()
)
_NUMERAL: Final = re.compile(r"[ivx]+|\d+(st|nd|rd|th)?|jr|sr|junior|senior")


def split_name(name: str) -> list[str]:
    """The folded words of a name, without what follows "of" or a bracket, and without honorifics before it."""
    words = fold(re.sub(r"\s*\(.*|,.*", "", re.split(r" of (?!the )(?=[A-Z])| of the ", name)[0])).split()
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    return words


def _surnames(name: str, countries: frozenset[str]) -> set[str]:
    words = split_name(name)
    core = [word for n, word in enumerate(words) if not n or not _NUMERAL.fullmatch(word)]  # Xi is no eleventh
    if not core:
        return set()
    if len(core) == 1 or len(core) < len(words):  # a mononym, or a monarch with his number
        return {core[0], core[-1]}
    found = {core[-1]}
    parts = [word for word in core[1:] if len(word) > 1 and word not in PARTICLES]
    if countries & (COMPOUND | GIVEN_NAMES):
        found.update(parts)
    last = fold(name.split()[-1]).split()
    found.update(word for word in last if len(last) > 1 and len(word) > 2)  # double surnames with a hyphen
    if countries & (FAMILY_FIRST | GIVEN_NAMES):
        found.add(core[0])
    return found


def handles_of(names: Iterable[str], countries: frozenset[str]) -> list[str]:
    """Every folded surname key of a person, sorted."""
    return sorted({handle for name in names for handle in _surnames(name, countries) if len(handle) > 1})


def loose_handles_of(names: Iterable[str], countries: frozenset[str]) -> list[str]:
    """The same keys in their transliteration-insensitive form."""
    return sorted({loosen(handle) for handle in handles_of(names, countries)} - {""})
