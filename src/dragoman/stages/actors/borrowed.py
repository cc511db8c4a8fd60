"""Names that only the text decides: those that many states' organs bear, and those that headlines cut short."""

from __future__ import annotations

import re
from typing import Final

from dragoman.stages.actors.pieces import Phrases
from dragoman.text.namesakes import BRAZZAVILLE

_UN: Final = (
    r"\bU\.?N\.?(?:SC|GA)?\b|\bUnited Nations\b|\b[Rr]esolution (?:No\. ?)?\d|\b[Vv]eto|\bpeace-?keep"
    r"|\bSecretary[- ]General\b"
)
_US: Final = (
    r"\bU\.?S\.?(?:A\.?)?\b|\bUnited States\b|\bAmerica|\bWashington\b|\bCapitol\b|\bWhite House\b|\bPentagon\b"
)
_UK: Final = r"\bU\.?K\.?\b|\bBrit(?:ain|ish|on)|\bUnited Kingdom\b|\bLondon\b|\bDowning Street\b|\bWhitehall\b"
_UK_OFFICE: Final = (
    r"(?s)^(?!.*\b(?:ISLAMABAD|LAHORE|KARACHI|DHAKA|NEW DELHI|COLOMBO|KATHMANDU)\b)"
    rf"(?!.*\b(?:Pakistan|German)(?:i|['’]s|y['’]s)? Foreign Office).*?(?:{_UK})"
)
_QATAR: Final = r"\bQatar|\bDoha\b"
_CHINA: Final = r"\bChin(?:a|ese)\b|\bBeijing\b"

_UNION: Final = (
    r"(?is)^(?!.*\b(?:brussels (?:police|court|prosecut|region|authorit|suburb)|mayor of brussels))"
    r"(?:(?!.*\bBelgi)|(?=.*\bEuropean (?:Union|Commission|Council|Parliament)|.*\bEU\b))"
)

BORROWED: Final = {
    "security council": (_UN, "security council"),
    "general assembly": (_UN, "parliament"),
    "national security council": (_US, "security council"),
    "house of representatives": (_US, "parliament"),
    "congress": (_US, "parliament"),
    "joint chiefs of staff": (_US, "army"),
    "foreign office": (_UK_OFFICE, "foreign ministry"),
    "home office": (_UK, "interior ministry"),
    "state council": (_CHINA, "government"),
    "amiri diwan": (_QATAR, "presidency"),
    "emiri diwan": (_QATAR, "presidency"),
    "politburo": (_CHINA, "party"),
}
"""A bare name, words by which a text shows that the best known bearer is meant, and else the noun that it is."""


SHORT: Final = {
    "Pak": (r"(?is)\bPakistan|\bIslamabad\b|^(?!.*\bKorea).*\b(?:India|Kashmir|Afghan)", ("country", "PAK")),
    "Lanka": (r"(?i)\bSri Lanka|\bColombo\b", ("country", "LKA")),
    "FO": (r"\bFO\b", ("body_noun", "foreign ministry")),
    "Congo": (BRAZZAVILLE, ("country", "COG")),
    "Congolese": (BRAZZAVILLE, ("country", "COG")),
    "Brussels": (_UNION, ("organization", "european union/EUR")),
}
"""Words that a text may use for something else, patterns by which it shows that it does, and what is meant.

What headlines and South Asian papers cut short; the seat of a union, for the union unless its host state speaks.
"""


def unborrowed(entries: Phrases, text: str) -> Phrases:
    """The pack's phrases for one text: with what it cuts short, and without what it borrows.

    A name whose best known bearer the text never shows is a mere noun in it.
    """
    hidden = {
        tuple(name.split()): ("body_noun", noun)
        for name, (shown, noun) in BORROWED.items()
        if name in text.lower() and not re.search(shown, text)
    }
    short: Phrases = {
        (word.lower(),): meant
        for word, (shown, meant) in SHORT.items()
        if re.search(rf"\b{word}\b", text) and re.search(shown, text)
    }
    return {**entries, **hidden, **short} if hidden or short else entries
