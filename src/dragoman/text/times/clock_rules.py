"""Reads times of the clock: "3 p.m. Moscow time", "10:30 GMT", "noon", "ten o'clock in the evening"."""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.times.reading import Reading, Rule, Scene, rule
from dragoman.text.times.words import PARTS, number_of, squeezed

ZONE: Final = (
    r"(?:\s?(?:(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|CES?T|EE[S]?T|MSK|E[SD]T|C[SD]T|P[SD]T|BST|IST|JST|KST|Z)\b"
    r"|\s+(?:local|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:\s+local)?|[A-Z][a-z]+\s+Standard)\s+time\b|\s+UK(?=\s|$))"
)
"""A zone after the hours; only GMT and UTC are written into the value, as ``Z``."""

_HALF: Final = r"(?:[ap]\.\s?m\.?|[ap]m)(?!\w)"
_NUMBER: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"


def _clock(match: re.Match[str], scene: Scene) -> Reading | None:
    hour, minute = int(match["h"]), int(match["mi"] or 0)
    half = (match["half"] or "")[:1].casefold()
    before, after = scene.before(match), scene.after(match)
    if not half and not match["zone"] and match["mark"] == "." and not _dotted(before, after):
        return None
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not match["mi"]:
        return None
    if hour > 24 or minute > 59 or (not half and not match["zone"] and _is_score(before, after)):
        return None
    seconds = f":{match['s']}" if match["s"] else ""
    return _at(f"T{hour:02d}:{minute:02d}{seconds}", match["zone"] or "", match, scene)


def _dotted(before: str, after: str) -> bool:
    """Whether "23.40" is a time and no number."""
    return (
        re.search(r"\b(?:at|from|until|till|by|already|since|before|after)\s+$", before, re.IGNORECASE) is not None
        and re.match(r"\s*(?:$|[,.;:)](?!\d))|\s+(?:on|in|to|and|that|yesterday|today|tomorrow)\b", after) is not None
    )


def _is_score(before: str, after: str) -> bool:
    """Whether "2:1" style figures are a score, a ratio or a verse; hours have two figures of minutes."""
    return re.match(r"\s*(?:victory|win|lead|draw|vote|defeat|ratio|:)", after) is not None or before[-1:] in (":", "/")


def _military(match: re.Match[str], scene: Scene) -> Reading | None:
    hour, minute = int(match["h"]), int(match["mi"])
    if hour > 24 or minute > 59:
        return None
    return _at(f"T{hour:02d}:{minute:02d}", match["zone"] or "", match, scene)


def _words(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Noon", "midnight", "ten o'clock", "three in the morning"."""
    named = squeezed(match["named"] or "")
    if named:
        if re.search(r"\b(?:high|the)\s+$", scene.before(match)) and re.match(
            r"\s+(?:briefing|prayers?)", scene.after(match)
        ):
            return _at("T12:00", "", match, scene) if named != "midnight" else None
        return _at(
            {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}[named], match["zone"] or "", match, scene
        )
    hour = int(number_of(match["n"]) or 0)
    if not 1 <= hour <= 12:
        return None
    part = squeezed(match["part"] or match["part2"] or "").removeprefix("in the ").removeprefix("at ")
    if part in ("afternoon", "evening") or (part == "night" and hour > 5):
        hour = hour % 12 + 12
    return _at(f"T{hour:02d}:00", match["zone"] or "", match, scene)


def _dawn(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Since dawn", "before daybreak"."""
    if not re.search(
        r"\b(?:at|since|before|until|till|by|after|from|around|,)\s*$", scene.before(match), re.IGNORECASE
    ):
        return None
    return _at(PARTS[squeezed(match["part"])], "", match, scene)


def _evening(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "By evening", "at night": of the day of the story."""
    return _at(PARTS[squeezed(match["part"])], "", match, scene)


def _at(clock: str, zone: str, match: re.Match[str], scene: Scene) -> Reading:
    """The time on the day that the text spoke of last, or of its own; without a day it is the hour alone."""
    zulu = "Z" if re.match(r"\s*(?:GMT|UTC|Z)$", zone, re.IGNORECASE) else ""
    day = scene.story_day(match)
    return Reading("TIME", (day.isoformat() if day else "") + clock + zulu, None, clock + zulu)


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "clock.figures",
        rf"(?:(?:about|around)\s+)?(?P<h>[01]?\d|2[0-4])(?:(?P<mark>[:.])(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?)?(?:\s?(?P<half>{_HALF}))?(?![:.]?\d)(?P<zone>{ZONE})?",
        _clock,
    ),
    rule(
        "clock.military",
        rf"(?P<h>[0-2]\d)(?P<mi>[0-5]\d)(?P<zone>\s?(?:hours|hrs)(?:\s+(?:GMT|local\s+time))?|{ZONE})",
        _military,
    ),
    rule(
        "clock.words",
        rf"(?:(?:about|around)\s+)?(?:(?P<named>noon|midday|midnight)|(?P<n>{_NUMBER}|\d\d?)(?:\s+o['’]clock(?P<part>\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night))?"
        rf"|(?P<part2>\s+in\s+the\s+(?:morning|afternoon|evening))))(?P<zone>{ZONE})?",
        _words,
    ),
    rule("clock.dawn", r"(?P<part>dawn|daybreak|sunrise|dusk|sunset|nightfall)", _dawn),
    rule("clock.by", r"(?<=by\s)(?P<part>evening|morning)(?=\s*[,.;]|\s+(?:the|he|she|they|it)\b)", _evening),
)
