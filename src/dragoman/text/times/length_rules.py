"""Reads lengths of time, times that come again, and times that stay vague."""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.times.reading import TWO_LENGTHS, Reading, Rule, Scene, rule
from dragoman.text.times.values import length_value
from dragoman.text.times.words import (
    DAY_PART,
    HEDGE,
    MONTH,
    NUMBER,
    PARTS,
    SEASON,
    UNIT,
    VAGUE_NUMBER,
    WEEKDAY,
    WEEKDAYS,
    count_of,
    is_name,
    month_number,
    number_of,
    squeezed,
    unit_of,
)

_LENGTH_BEFORE: Final = re.compile(
    r"\b(?:in|over|for|after|within|lasting|lasted|lasts|last|took|takes|take|taken|by|than|every|nearly|almost|about|spent|spend|under|of|half|to|and|until|at|with|"
    r"just|only|the|is|was|be|or|once|a|another|been|during|throughout|given)\s+$",
    re.IGNORECASE,
)
_MANY_BEFORE: Final = re.compile(
    r"\b(?:for|within|in|over|after|lasting|of|took|takes|last(?:ed|s)?|spent|not|many|the\s+first\s+\w+\s+in)\s+[\"“]?$|(?:^|[,;]\s+)$",
    re.IGNORECASE,
)
_MANY_AFTER: Final = re.compile(r"\s+(?:before|after|of)\b|\s*(?:$|[.,;:?!)”\"])")

_FIGURE: Final = re.compile(r"\d|\b(?:million|billion|dozen|hundred|thousand|two|three|four|five|ten)\b")


def _length(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Nearly three decades", "the past ten days", "a quarter of an hour"."""
    unit, count = unit_of(match["unit"]), squeezed(match["count"])
    before, after = scene.before(match), scene.after(match)
    if unit == "second" and (not match["unit"].endswith("s") or re.search(r"\b(?:a|one)$", count)):
        return None
    if unit == "quarter" or (unit in ("night", "weekend") and count in ("a", "one")):
        return None
    if count.startswith(("half", "a quarter")):
        return Reading("DURATION", _fraction(count, unit))
    if match["upper"]:
        return Reading("DURATION", None, TWO_LENGTHS)
    if match["half"]:
        return Reading("DURATION", length_value((number_of(count) or 1) + 0.5, unit))
    if count in ("a", "an") and not match["det"]:
        return _single(match, unit, before, after)
    if (
        not match["unit"].casefold().rstrip("'’").endswith("s")
        and count not in ("a", "an", "one", "a single")
        and (not re.match(r"\s+[a-z]", after) or (count_of(count) or 0) > 99)
    ):
        return None
    if re.match(r"\s+(?:old|of\s+age)\b|-", after):
        return None
    return Reading("DURATION", length_value(count_of(count), unit))


def _single(match: re.Match[str], unit: str, before: str, after: str) -> Reading | None:
    """Read "A year": a length, or how often ("40 million dollars a year")."""
    if match["hedge"]:
        return Reading("DURATION", length_value(1, unit))
    word = re.search(r"([a-z]+)\s+$", before)
    often = re.match(r"\s*(?:$|[.,;:)])|\s+(?:and|in|for|to|under|from|on|at|by)\b", after)
    if (
        word
        and often
        and not _LENGTH_BEFORE.search(before)
        and _FIGURE.search(before[-60:])
        and not re.search(r"(?:ed|ing|ly)$", word[1])
    ):
        return Reading("SET", length_value(1, unit))
    if (
        re.match(
            r"\s+(?:after|before|of|ahead|behind|beforehand|since|if)\b|['’]s\s+(?:notice|work|leave|talks)", after
        )
        or match["owner"]
    ):
        return Reading("DURATION", length_value(1, unit))
    lone = re.match(r"\s*(?:$|[.,;:)])|\s+(?:and|in|at|to|for|or|on|from)\b", after)
    return Reading("DURATION", length_value(1, unit)) if lone and _LENGTH_BEFORE.search(before) else None


def _times_a(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Twice a year"."""
    del scene
    return Reading("SET", length_value(1, unit_of(match["unit"])))


def _fraction(count: str, unit: str) -> str:
    share = 0.25 if count.startswith("a quarter") else 0.5
    if unit == "hour":
        return length_value(60 * share, "minute")
    if unit == "minute":
        return length_value(60 * share, "second")
    if unit == "year":
        return length_value(12 * share, "month")
    if unit == "day":
        return length_value(24 * share, "hour")
    if unit in ("decade", "century"):
        return length_value(share * {"decade": 10, "century": 100}[unit], "year")
    return length_value(share, unit)


def _hyphened(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "A three-day visit", "a 20-year-old argument"; no age of a person."""
    unit = unit_of(match["unit"])
    if unit in ("second", "quarter") and not match["n"].isdigit():
        return None
    if match["old"] and not re.match(
        r"\s+(?:\w+\s+)?(?:argument|dispute|conflict|war|treaty|agreement|accord|pact|ban|embargo|feud|row|rule|regime|law|policy|truce|ceasefire|blockade|quarrel|border|bridge|tradition)\b",
        scene.after(match),
    ):
        return None
    if squeezed(match["n"]) in ("single", "multi", "half"):
        if squeezed(match["n"]) == "half":
            return Reading("DURATION", _fraction("half", unit))
        return Reading("DURATION", length_value(1 if squeezed(match["n"]) == "single" else None, unit))
    return Reading("DURATION", length_value(number_of(match["n"]), unit))


def _quarter_hour(match: re.Match[str], scene: Scene) -> Reading | None:
    del match, scene
    return Reading("DURATION", "PT15M")


def _many(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "For months", "within hours", "hours before the vote": a length that is not told."""
    before, after = scene.before(match), scene.after(match)
    if re.match(r"\s+(?:old|earlier|later|ago)\b|['’-]", after):
        return None
    if _MANY_BEFORE.search(before) or re.match(r"\s+(?:before|after)\b", after):
        ends = _MANY_AFTER.match(after) or re.match(r"\s+(?:[a-z]+)\b", after)
        return Reading("DURATION", length_value(None, unit_of(match["unit"]))) if ends else None
    return None


def _past_length(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The past year", "the last decade": a length up to now; "the next few weeks" one from now."""
    del scene
    return Reading("DURATION", length_value(1, unit_of(match["unit"])))


def _every(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Every Friday", "each year", "every three months"."""
    del scene
    if match["wd"]:
        day = f"XXXX-WXX-{WEEKDAYS[squeezed(match['wd']).removesuffix('s')] + 1}"
        return (
            Reading("SET", day + (PARTS[squeezed(match["wd_part"])] if match["wd_part"] else ""))
            if is_name(match["wd"])
            else None
        )
    if match["m"]:
        return Reading("SET", f"XXXX-{month_number(match['m']):02d}") if is_name(match["m"]) else None
    if match["part"]:
        return Reading("SET", "XXXX-XX-XX" + PARTS[squeezed(match["part"])])
    if match["season"]:
        return Reading("SET", "P1Y")
    count = squeezed(match["count"] or "")
    number = 2.0 if count in ("other", "second") else number_of(count) if count else 1.0
    return Reading("SET", length_value(number, unit_of(match["unit"])))


def _weekdays(match: re.Match[str], scene: Scene) -> Reading | None:
    del scene
    return Reading("SET", f"XXXX-WXX-{WEEKDAYS[squeezed(match['wd'])] + 1}") if is_name(match["wd"]) else None


_OFTEN: Final = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biannual": "P6M",
    "biennial": "P2Y",
}


def _often(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Weekly", "annual": how often, but not the name of a paper."""
    before, after = scene.before(match), scene.after(match)
    if match.group()[0].isupper() or (
        re.search(r"\b(?:[A-Z][\w’'-]*|an?|the)\s+$", before) and not re.match(r"\s+[a-z]", after)
    ):
        return None
    if re.match(
        r"\s+(?:[A-Z]|said|says|reports?|reported|wrote|[a-z]+ed\b|that|had|has|was|in|also|newspaper|paper|touch|life|lives|bread|work)",
        after,
    ):
        return None
    if re.search(r"\b[A-Z][\w’']*\s+$", before):
        return None
    return Reading("SET", _OFTEN[squeezed(match["word"])])


def _per(match: re.Match[str], scene: Scene) -> Reading | None:
    del scene
    return Reading("SET", length_value(1, unit_of(match["unit"])))


def _vague(match: re.Match[str], scene: Scene) -> Reading | None:
    """Words that speak of a time without giving one."""
    words = squeezed(match.group())
    if re.search(r"\b(?:as)\s+$", scene.before(match)) and words == "recently":
        return None
    if re.match(
        r"(?:more |most |very |just )?recent(?:ly)?|in recent|the recent|recent|(?:the )?(?:distant |recent )?past",
        words,
    ):
        return Reading("DATE", "PAST_REF")
    if words.endswith("term"):
        return Reading("DATE", "FUTURE_REF") if re.search(r"\b(?:in|for|over)\s+$", scene.before(match)) else None
    if "future" in words or words.startswith(("the coming", "coming")):
        return Reading("DATE", "FUTURE_REF")
    return Reading("DATE", "PRESENT_REF")


_COUNT: Final = (
    rf"(?P<count>half\s+an?|a\s+quarter\s+of\s+an?|(?:{NUMBER}|{VAGUE_NUMBER})(?P<upper>\s+(?:to|or)\s+{NUMBER})?"
    r"|an?|one|a\s+single)"
)
_ADJECTIVES: Final = (
    r"(?:(?:working|straight|consecutive|full|fiscal|calendar|more|long|trading|successive|whole|good|additional"
    r"|business|further)\s+)?"
)

RULES: Final[tuple[Rule, ...]] = (
    rule(
        "length",
        rf"(?P<det>(?:the|this|these|our)\s+(?:(?:past|last|next|coming|previous|following|first|preceding)\s+))?(?P<hedge>{HEDGE}\s+)?{_COUNT}\s+{_ADJECTIVES}(?P<unit>{UNIT}s?)(?P<half>\s+and\s+a\s+half)?(?P<owner>['’]s?(?=\s+(?:notice|leave|work|talks)))?",
        _length,
    ),
    rule("length.hyphen", rf"(?P<n>{NUMBER}|single|half|multi)-(?P<unit>{UNIT})(?P<old>-old)?(?:-long)?", _hyphened),
    rule("length.quarter", r"(?:the\s+)?quarter[-\s]hour", _quarter_hour),
    rule("length.hour", r"(?<=within\s)the\s+(?P<unit>hour)", _past_length),
    rule("length.many", r"(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)", _many),
    rule("length.past", r"the\s+(?:past|last)\s+(?P<unit>week|month|year|decade|century)", _past_length),
    rule(
        "set.every",
        rf"(?:every|each)\s+(?:(?P<wd>{WEEKDAY})(?:\s+(?P<wd_part>{DAY_PART}))?|(?P<m>{MONTH})|(?P<part>{DAY_PART})|(?P<season>{SEASON})|(?:(?P<count>other|second|{NUMBER}|few)\s+)?(?P<unit>{UNIT}s?))",
        _every,
    ),
    rule("set.weekdays", rf"(?P<wd>{WEEKDAY})s", _weekdays),
    rule("set.often", rf"(?P<word>{'|'.join(_OFTEN)})", _often),
    rule(
        "set.times",
        rf"(?:once|twice|(?:{NUMBER}|several)\s+times)\s+(?:a|an|per|each|every)\s+(?P<unit>day|week|month|year|decade|hour)",
        _times_a,
    ),
    rule("set.per", r"per\s+(?P<unit>day|week|month|year|hour)", _per),
    rule(
        "vague.recent",
        r"recent\s+(?:hours|days|weeks|months|years|decades|times|history)|(?:more\s+|most\s+|very\s+)?recently",
        _vague,
    ),
    rule(
        "vague.future",
        r"the\s+(?:near|short|medium|long|longer)\s+term|(?:the\s+)?(?:near|nearest|foreseeable|distant)\s+future|(?:the\s+)?coming\s+(?:hours|days|weeks|months|years|decades)|the\s+future",
        _vague,
    ),
    rule("vague.present", r"currently|nowadays|these\s+days", _vague),
)
