"""Turns the words of time (months, weekdays, numbers, units) into numbers, and gives the patterns that find them."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def listed(words: str) -> tuple[str, ...]:
    """The words of a string, one by one."""
    return tuple(words.split())


_MONTH_NAMES: Final = listed("january february march april may june july august september october november december")
_WEEKDAY_NAMES: Final = listed("monday tuesday wednesday thursday friday saturday sunday")
_ONES: Final = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS: Final = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS: Final = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)

MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {name: i for i, name in enumerate(_MONTH_NAMES, 1)}
    | {name[:3]: i for i, name in enumerate(_MONTH_NAMES, 1)}
    | {"sept": 9}
)
WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType({name: i for i, name in enumerate(_WEEKDAY_NAMES)})
SEASONS: Final[Mapping[str, str]] = MappingProxyType(
    {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
)
PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "morning": "TMO",
        "dawn": "TMO",
        "daybreak": "TMO",
        "sunrise": "TMO",
        "early hours": "TMO",
        "small hours": "TMO",
        "early": "TMO",
        "afternoon": "TAF",
        "evening": "TEV",
        "dusk": "TEV",
        "sunset": "TEV",
        "night": "TNI",
        "nightfall": "TNI",
        "late": "TNI",
        "overnight": "TNI",
    }
)
"""Parts of a day -> TIMEX3. "late Saturday" is the night, as news uses it."""

UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "second": "S",
        "minute": "MIN",
        "hour": "H",
        "day": "D",
        "night": "D",
        "weekend": "D",
        "week": "W",
        "fortnight": "W2",
        "month": "M",
        "quarter": "M3",
        "year": "Y",
        "decade": "Y10",
        "century": "Y100",
    }
)
"""Units -> letter and, where it is more than one, the number of that letter; minutes are ``MIN``, months ``M``."""

VAGUE_NUMBERS: Final = frozenset(("several", "a few", "few", "many", "some", "numerous", "countless"))

_BIG: Final = {"dozen": 12, "hundred": 100, "thousand": 1000}
_SMALL: Final[Mapping[str, int]] = MappingProxyType(
    {word: i for i, word in enumerate(_ONES)} | {word: 10 * i for i, word in enumerate(_TENS, 2)}
)
_ORDINAL_VALUES: Final[Mapping[str, int]] = MappingProxyType(
    {word: i for i, word in enumerate(_ORDINALS, 1)}
    | {"thirtieth": 30}
    | {f"twenty-{word}": 20 + i for i, word in enumerate(_ORDINALS[:9], 1)}
    | {"thirty-first": 31}
)


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; blanks match any white space."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"


MONTH: Final = "(?:" + "|".join(_MONTH_NAMES) + r"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
"""A month: its name, or an abbreviation with its full stop."""
WEEKDAY: Final = "(?:" + "|".join(_WEEKDAY_NAMES) + ")"
SEASON: Final = alternatives(SEASONS)
DAY_PART: Final = "(?:morning|afternoon|evening|night)"
YEAR: Final = r"(?:1[5-9]|20)\d\d(?![\d])"
ORDINAL: Final = "(?:" + r"\d{1,2}(?:st|nd|rd|th)|" + alternatives(_ORDINAL_VALUES) + ")"

_ONE_TO_99: Final = (
    "(?:(?:" + "|".join(_TENS) + r")(?:[-\s](?:" + "|".join(_ONES[1:10]) + "))?|" + "|".join(reversed(_ONES[1:])) + ")"
)
NUMBER: Final = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d+)?|half\s+a\s+dozen|(?:a|one|two|three|four|five|six|several)\s+"
    rf"(?:dozen|hundred)|a\s+couple\s+of|{_ONE_TO_99}(?:\s+and\s+a\s+half)?)"
)
"""A number that says how many: figures, or words up to some hundreds."""
VAGUE_NUMBER: Final = alternatives(VAGUE_NUMBERS)
UNIT: Final = "(?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ie))"
HEDGE: Final = (
    r"(?:just\s+over|just\s+under|(?:a\s+)?little\s+(?:over|under|more\s+than|less\s+than)|well\s+over|(?:more|less|fewer)\s+than|at\s+(?:least|most)"
    r"|up\s+to|close\s+to|nearly|almost|about|around|roughly|approximately|over|under|barely|some)"
)
"""A word of measure that TIMEX3 counts in: "nearly three decades"."""


def squeezed(words: str) -> str:
    """Lower case with single blanks: the form in which tables are asked."""
    return " ".join(words.casefold().split())


def is_name(word: str) -> bool:
    """Whether a month or weekday is written as one, with a capital."""
    return word[:1].isupper()


def month_number(word: str) -> int:
    """1-12 of a month's name or abbreviation. Raises KeyError where it is none."""
    return MONTHS[squeezed(word).rstrip(".")]


def ordinal_number(word: str) -> int:
    """The number of "27th", "third" or "twenty-first". Raises KeyError where it is none."""
    if word[:1].isdigit():
        return int(re.sub(r"\D", "", word))
    return _ORDINAL_VALUES[squeezed(word).replace(" ", "-")]


def number_of(words: str) -> float | None:
    """How many the words of a number say; ``None`` where they leave it open ("several")."""
    plain = squeezed(words).replace(",", "")
    if re.fullmatch(r"\d+(?:\.\d+)?", plain):
        return float(plain)
    if plain in ("a", "an", "one", "a single", "the"):
        return 1
    if plain in VAGUE_NUMBERS or plain.startswith("several"):
        return None
    if plain in ("a couple of", "couple of"):
        return 2
    if plain == "half a dozen":
        return 6
    half = 0.5 if plain.endswith(" and a half") else 0
    total, one = 0, 0
    for word in re.split(r"[-\s]", plain.removesuffix(" and a half")):
        if word in _BIG:
            total, one = total + (one or 1) * _BIG[word], 0
        elif word in _SMALL:
            one += _SMALL[word]
        elif word in ("a", "an"):
            one = 1
    return total + one + half


def count_of(words: str) -> float | None:
    """How many a number says that may have a word of measure before it ("nearly two") or be a fraction ("half a")."""
    plain = re.sub(rf"^{HEDGE}\s+", "", squeezed(words))
    if re.match(r"half an?$", plain):
        return 0.5
    if plain.startswith("a quarter of"):
        return 0.25
    return number_of(plain)


def unit_of(word: str) -> str:
    """The singular of a unit's word: "centuries" -> "century"."""
    plain = squeezed(word).rstrip("'’")
    plain = plain.removesuffix("'s").removesuffix("’s")
    return {"centurie": "century", "centuries": "century"}.get(plain) or (
        plain if plain in UNITS else plain.rstrip("s")
    )
