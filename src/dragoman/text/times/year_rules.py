"""Reads years and what years are made of or make up: halves, quarters, seasons, decades, centuries, fiscal years."""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.times.periods import EDGE, YEAR_WORDS, period_value, year_of
from dragoman.text.times.reading import NO_PUBLICATION, NO_YEAR, Reading, Rule, Scene, rule
from dragoman.text.times.values import covered, moved
from dragoman.text.times.words import (
    MONTH,
    NUMBER,
    ORDINAL,
    SEASON,
    SEASONS,
    YEAR,
    listed,
    number_of,
    ordinal_number,
    squeezed,
)
from dragoman.text.times.years import season_year

_FIRM: Final = frozenset(
    listed(
        "in since until till during before after throughout early late mid into within circa the this that his her"
        " its their our a back year fiscal as"
    )
)
"""Words after which four figures are a year."""
_WEAK: Final = frozenset(listed("of by from for through between to around about than with over and or versus vs"))
"""Words after which four figures are a year unless something counted follows."""
_NO_YEAR_AFTER: Final = re.compile(
    r"(?:\b(?:resolutions?|regulation|directive|flight|route|room|unit|decree|order|law|article|boeing|airbus|nikkei|russell?|number|nos?\.?|channel|highway|block)"
    r"\s+(?:\d{3,4}\s*(?:,|and|or|to)\s*)*|[$€£¥#№]\s?|\b(?:rs|usd|eur)\.?\s?|[.,]|[-/])$",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:people|men|women|children|troops|soldiers|servicemen|police(?:men)?|officers|fighters|militants|prisoners|detainees|hostages|civilians"
    r"|refugees|migrants|workers|jobs|homes|houses|families|households|casualties|deaths|dead|injured|victims|students|pupils|teachers|members|delegates|journalists"
    r"|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|points?|tonn?es?|tons?|barrels?|litres?|dollars?|euros?|pounds|rubles|roubles|yuan|yen|hectares|acres"
    r"|lorries|trucks|vehicles|cars|aircraft|planes|tanks|rockets|missiles|shells|mines|votes|companies|firms|villages|towns|seats|pages|copies|tents|beds|times|hours|days|percent|megawatts|levels)\b"
    r"|\s?(?:%|°|[-–]strong)",
    re.IGNORECASE,
)
_FUNCTION: Final = re.compile(r"\s+(?:[a-z]+)\b|\s*(?:$|[.,;:!?)\]”\"'’–—-])|\s*\n")


def _year(match: re.Match[str], scene: Scene) -> Reading | None:
    value = f"{int(match['y']):04d}"
    if match["edge"] or match["led"]:
        return Reading("DATE", value)
    before, after = scene.before(match), scene.after(match)
    if _NO_YEAR_AFTER.search(before) and not re.search(r"[a-z)\d],\s*$", before):
        return None
    if re.match(r"[-.,:]\d|\s?(?:GMT|UTC|hrs)\b", after):
        return None
    word = re.search(r"([\w’']+)\s+$", before)
    plain = word.group(1).casefold() if word else ""
    if plain in _FIRM or plain in _WEAK:
        counted = _COUNTED.match(after) is not None and (plain in _WEAK or plain == "the")
        return None if counted else Reading("DATE", value)
    return Reading("DATE", value) if _stands_alone(int(match["y"]), before, after) else None


def _stands_alone(year: int, before: str, after: str) -> bool:
    """Whether four figures without a preposition are a year: after a name, in brackets, in a list of years, alone."""
    if not 1900 <= year <= 2099 or _COUNTED.match(after) or not _FUNCTION.match(after):
        return False
    bare = before.rstrip()
    if not bare:
        return not after.strip()[:1].isalpha()
    if bare[-1] in "(,":
        return re.match(r"\s*[),.;]|\s*$|\s+and\b", after) is not None
    return before[-1:].isspace() and re.search(r"\b[A-Z][\w’']*$", bare) is not None


def _short_year(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "'82": the year of the last hundred that is not to come."""
    if scene.anchor is None:
        return Reading("DATE", None, NO_YEAR)
    year = scene.anchor.year // 100 * 100 + int(match["y"])
    return Reading("DATE", f"{year if year <= scene.anchor.year + 1 else year - 100:04d}")


def _year_range(match: re.Match[str], scene: Scene) -> Reading | None:
    first = int(match["y"])
    last = int(match["y2"]) if len(match["y2"]) == 4 else first // 100 * 100 + int(match["y2"])
    before = scene.before(match)
    if "and" in match["sep"] and not re.search(r"\bbetween\s+$", before, re.IGNORECASE):
        return None
    if len(match["y2"]) == 2 and not re.match(r"[-–]|/", match["sep"].strip()):
        return None
    if last <= first or _NO_YEAR_AFTER.search(before) or _COUNTED.match(scene.after(match)):
        return None
    return Reading("DATE", f"{first:04d}/{last:04d}")


def _part_of_year(match: re.Match[str], scene: Scene) -> Reading | None:
    """Halves and quarters of a year, halves of a month, and "the first three months of"."""
    place = _place(match["n"], 2 if match["kind"] == "half" else 4)
    if place is None:
        return None
    if not match["of"]:
        return _bare_quarter(place, match, scene) if match["kind"] == "quarter" else None
    days = covered(period_value(match["of"], match, scene))
    if days is None:
        return Reading("DATE", None, NO_YEAR)
    first, last = days
    if (last - first).days > 31:
        code = "H" if match["kind"] == "half" else "Q"
        return Reading("DATE", f"{first.year:04d}-{code}{place}") if place <= (2 if code == "H" else 4) else None
    if match["kind"] != "half":
        return None
    middle = first.replace(day=15)
    return Reading("DATE", f"{first}/{middle}" if place == 1 else f"{first.replace(day=16)}/{last}")


def _place(word: str, last: int) -> int | None:
    plain = squeezed(word)
    if plain in ("last", "final", "latter"):
        return last
    place = ordinal_number(plain)
    return place if place <= last else None


def _bare_quarter(place: int, match: re.Match[str], scene: Scene) -> Reading | None:
    """A quarter without a year: the last one ended, or the next where the verb says so."""
    if not squeezed(match.group()).startswith("the "):
        return None
    if scene.anchor is None:
        return Reading("DATE", None, NO_YEAR)
    year, now = scene.anchor.year, (scene.anchor.month + 2) // 3
    tense = scene.tense(match)
    if tense == "future":
        year += place < now
    else:
        year -= place >= now
    return Reading("DATE", f"{year:04d}-Q{place}")


def _first_units(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The first three months of this year": a range from its first day, or to its last."""
    count = number_of(match["count"])
    days = covered(period_value(match["of"], match, scene))
    if days is None or count is None:
        return Reading("DATE", None, NO_YEAR) if count else None
    unit = squeezed(match["unit"]).rstrip("s")
    if squeezed(match["n"]) == "first":
        last = min(moved(moved(days[0], unit, int(count)), "day", -1), days[1])
        return Reading("DATE", f"{days[0]}/{last}")
    first = max(moved(moved(days[1], "day", 1), unit, -int(count)), days[0])
    return Reading("DATE", f"{first}/{days[1]}")


def _short_quarter(match: re.Match[str], scene: Scene) -> Reading | None:
    year = year_of(match["y"], scene)
    if year is None:
        return Reading("DATE", None, NO_YEAR) if match["y"] else None
    return Reading("DATE", f"{year:04d}-{match['q'].upper()}")


def _season(match: re.Match[str], scene: Scene) -> Reading | None:
    word, rel = squeezed(match["season"]), squeezed(match["rel"] or "")
    season = SEASONS[word]
    if match["y"]:
        year = year_of(match["y"], scene)
        return Reading("DATE", f"{year:04d}-{season}") if year else Reading("DATE", None, NO_YEAR)
    if not rel and (word == "fall" or not _names_season(match, scene)):
        return None
    if rel == "the" and (not _names_season(match, scene) or (word == "fall" and " of" in scene.after(match)[:4])):
        return None
    if scene.anchor is None:
        return Reading("DATE", None, NO_YEAR)
    return Reading("DATE", f"{_season_year(rel, season, match, scene):04d}-{season}")


def _season_year(rel: str, season: str, match: re.Match[str], scene: Scene) -> int:
    assert scene.anchor is not None
    now = season_year(season, scene.anchor, "past")
    months = 12 * (scene.anchor.year - now) + scene.anchor.month - {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    running = months < 3
    if rel in ("last", "this past"):
        return now - running
    if rel in ("next", "the coming", "this coming"):
        return now + 1
    if rel == "this":
        return now if running else scene.anchor.year
    tense = scene.tense(match)
    led = re.search(r"\b(?:by|until|till|before|through)\s+(?:the\s+)?$", scene.before(match), re.IGNORECASE)
    return season_year(season, scene.anchor, "future" if led and tense != "past" else tense)


def _names_season(match: re.Match[str], scene: Scene) -> bool:
    """Whether a bare season is a time and not an adjective ("winter tents") or a source ("a spring")."""
    after = scene.after(match)
    if re.match(r"['’]s?\b|-", after):
        return False
    led = squeezed(match["rel"] or "") == "the" or re.search(
        r"\b(?:in|by|until|till|since|before|after|through|during|for|from|to|early|late|and|or)\s+$",
        scene.before(match),
        re.IGNORECASE,
    )
    content = re.match(
        r"\s+(?!(?:and|or|but|to|of|in|on|at|by|for|with|from|that|which|when|while|as|is|was|were|are|will|would|has|had|have|he|she|it|they|the|a|this|"
        r"thinking|after|before|if|because|where|said)\b)[a-z]",
        after,
    )
    return bool(led) and not content and not re.match(r"\s+[A-Z]\w+ing\b", after)


def _decade(match: re.Match[str], scene: Scene) -> Reading | None:
    if match["long"]:
        return Reading("DATE", f"{match['long'][:3]}X")
    if match["word"]:
        return Reading("DATE", f"19{_DECADE_WORDS[squeezed(match['word'])]}X")
    if not re.search(r"\b(?:the|and|or|late|early|mid)[-\s]+$", match["edge"] or scene.before(match), re.IGNORECASE):
        return None
    if re.search(r"\b(?:his|her|their|in\s+its)\s+(?:\w+\s+)?$", scene.before(match)):
        return None
    return Reading("DATE", f"19{match['short'][0]}X")


_DECADE_WORDS: Final = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}


def _century(match: re.Match[str], scene: Scene) -> Reading | None:
    del scene
    number = ordinal_number(match["n"])
    return Reading("DATE", f"{number - 1:02d}XX") if 1 < number <= 22 else None


def _fiscal(match: re.Match[str], scene: Scene) -> Reading | None:
    year = year_of(match["y"], scene)
    return Reading("DATE", f"{year:04d}") if year else Reading("DATE", None, NO_PUBLICATION)


_OF: Final = rf"(?P<of>{MONTH}(?:,?\s+(?:of\s+)?{YEAR_WORDS})?|(?:last|this|next|the)\s+month|the\s+year|{YEAR_WORDS})"
_REL: Final = r"(?P<rel>(?:last|next|this\s+past|this\s+coming|this|the\s+coming|the)\s+)?"

RULES: Final[tuple[Rule, ...]] = (
    rule("year", rf"(?P<edge>{EDGE})?(?P<led>the\s+year\s+)?(?P<y>{YEAR})", _year),
    rule("year.short", r"(?<=\s)['’](?P<y>\d\d)", _short_year),
    rule(
        "range.years",
        rf"(?P<y>{YEAR})(?P<sep>\s*[-–—/]\s*|\s+(?:to|through|until|and)\s+)(?P<y2>{YEAR}|\d\d)(?![-/.]\d)",
        _year_range,
    ),
    rule(
        "year.part",
        rf"(?:the\s+)?(?P<n>{ORDINAL}|last|final|latter)\s+(?P<kind>quarter|half)(?:\s+of\s+(?:the\s+)?{_OF})?",
        _part_of_year,
    ),
    rule(
        "year.first",
        rf"(?:the\s+)?(?P<n>first|last|final)\s+(?P<count>{NUMBER})\s+(?P<unit>days|weeks|months)\s+of\s+{_OF}",
        _first_units,
    ),
    rule("year.quarter", rf"(?P<q>[QH][1-4])(?:(?:\s+of)?\s+(?P<y>{YEAR_WORDS}))", _short_quarter),
    rule("season", rf"(?P<edge>{EDGE})?{_REL}(?P<season>{SEASON})(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?", _season),
    rule(
        "decade",
        rf"(?P<edge>(?:the\s+)?(?:(?:early|late|mid)[-\s]+)?)(?:(?P<long>(?:1[5-9]|20)\d0)['’]?s|['’]?(?P<short>[2-9]0)['’]?s|(?P<word>{'|'.join(_DECADE_WORDS)}))",
        _decade,
    ),
    rule("century", rf"(?:the\s+)?(?:(?:early|late|mid)[-\s]+)?(?P<n>{ORDINAL})[-\s]+century", _century),
    rule("year.fiscal", rf"(?:fiscal(?:\s+year)?|FY)\s?(?P<y>{YEAR_WORDS})(?:[-/]\d\d)?", _fiscal),
)
