"""Turns text into tokens with exact offsets, split as Universal Dependencies' English treebanks split.

Offsets are Unicode code points into the string that was given, half-open. No character is changed,
and every character that is neither white space nor a control mark lies in exactly one token.
"""

from __future__ import annotations

import re
from typing import Final

Span = tuple[int, int]

ABBREVIATIONS: Final = (
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Amb|Sen|Rep|Gov|Pres|Hon|Rev|St|Sta|Sto|Jr|Sr|Inc"
    r"|Ltd|Co|Corp|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Art|approx|etc)\."
)
"""Words whose full stop belongs to them."""

DOMAINS: Final = (
    "com|org|net|info|az|am|ge|ru|ua|kz|kg|uz|tj|tm|md|ir|tr|il|iq|sy|lb|cn|hk|tw|jp|kr|pk|lk|np|rs|ba|hr|si|al|mk|ro"
    "|bg|gr|cy|pl|cz|sk|hu|lt|lv|ee|fi|se|dk|de|fr|es|pt|nl|ch|uk|eu|tv|fm"
)
"""Ends of the addresses by which papers of the web are called; none that is a word ("in", "it", "by")."""

_PATTERN: Final = re.compile(
    rf"""
      https?://[^\s<>"”]+[^\s<>"”.,;:!?)\]] | www\.[^\s<>"”]+[^\s<>"”.,;:!?)\]]   # addresses
    | (?<![\w.+-])[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,6}}
    | (?-i:[A-Z][\w-]+)\.(?-i:{DOMAINS})(?![\w.])(?!['’]\w\w)                          # News.az, Gazeta.ru
    | (?:{ABBREVIATIONS})(?!\w)
    | (?:(?<=person[ ])|(?<=woman[ ])|(?<=etary[ ])|(?<=sador[ ]))(?-i:Ma)\.(?=[ ](?-i:[A-Z])\w)   # Ms Ma. Liza Lund
    | (?-i:[A-Z])\.(?=[ ](?:(?-i:[A-Z])\.[ ]?){{0,2}}(?-i:[A-Z])[\w'’-])(?:(?<=[ (\n-]..)|(?<![\s\S]..))
      # John F. Marsh, N. Korea, A. B. Costa
    | \d+(?:[.,:]\d+)+(?:st|nd|rd|th|s)?                                          # 1,234.5 10:30
    | \d+(?:st|nd|rd|th|s|km|bn|m)?(?![\w])
    | (?:c)(?:an)(?=not\b)                                                       # can|not
    | [^\W\d_]+(?=n['’]t\b)                                                       # do|n't
    | n['’]t\b
    | ['’](?:s|re|ve|ll|d|m)\b(?!['’]\w)
    | (?:[^\W\d_]\.)?[^\W_][\w\u0300-\u036f]*(?:['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W\d_]+)*  # d'Ivoire, O'Brien
    | \.{{2,}} | -{{2,}} | [*=_#~]{{2,}} | '' | `` | ’’ | ‘‘           # a double mark of two single ones
    | [^\s]
    """,
    re.VERBOSE | re.IGNORECASE,
)

_NEGATED: Final = re.compile(
    r"(?i)(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|need|ai|might)n['’]t$"
)
_INVISIBLE: Final = re.compile(r"[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def split_tokens(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The tokens of ``text[start:end]`` as spans into ``text``, in order.

    Args:
        text: Any Unicode string.
        start: First code point to look at.
        end: One past the last, by default the length of the text.

    Returns:
        Spans ``(start, end)``, never empty, never overlapping. Clitics ("'s", "n't") and hyphens
        inside words are tokens of their own, as in UD English EWT; abbreviations keep their stop.
    """
    end = len(text) if end is None else end
    spans: list[Span] = []
    for match in _PATTERN.finditer(text, start, end):
        s, e = match.span()
        if _INVISIBLE.fullmatch(text, s, e):
            continue
        spans.extend(_pieces(text, s, e))
    return spans


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Splits a trailing "n't" that the pattern took as part of a word."""
    if end - start > 3 and _NEGATED.search(text, start, end):
        return [(start, end - 3), (end - 3, end)]
    return [(start, end)]
