"""Tells from words alone whether a time expression speaks of what was or of what will be."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal

Tense = Literal["past", "done", "future", "planned"]
"""``planned``: a future told in the past ("was to meet", "had been expected"): it may lie on either side of the day.

``done``: a past beyond doubt, however far it sends a day back.
"""

TenseOf = Callable[[int, int], Tense | None]
"""Asks for the tense at ``text[start:end]``."""

_PLANS: Final = (
    r"(?:due|scheduled|slated|expected|planned|foreseen|envisaged|supposed|pencilled|meant|booked|awaited|arranged|appointed"
    r"|set(?=\s+(?:for|to|on|down|in)\b))"
)
_ADVERB: Final = r"(?:(?:not|also|now|then|still|again|next|soon|nevertheless|first|\w+ly)\s+)?"
_PLANNED: Final = re.compile(
    rf"\b(?:(?:was|were|been|had)\s+{_ADVERB}(?:{_PLANS}|to\s+(?=[a-z]))|{_PLANS}\s+(?:for|on|in)|intended\s+to|would(?:\s+have)?|should\s+have"
    r"|invited(?!\s+to\s+(?:the\s+)?(?:[\w’']+\s+){0,3}(?i:ministry|mfa)\b(?!\s+for\b))|invitation|proposed|suggested|postponed|deferred|put\s+(?:off|back)|called\s+off|cancell?ed)\b",
    re.IGNORECASE,
)
"""Not of an envoy who "was invited to the Foreign Ministry": so some ministries say that they have called him in."""
_FUTURE: Final = re.compile(
    rf"\b(?:will|won['’]t|shall|may(?!\s+\d)|might|could|must|(?:is|are|be|has\s+been|have\s+been)\s+{_ADVERB}(?:{_PLANS}|likely|going|meeting|travell?ing|arriving|leaving|to\s+(?=[a-z]))"
    r"|plans?|planning|intends?|hopes?|expects?|proposes|threatens?|upcoming|forthcoming|deadline|agreed\s+to|ready\s+to|looks?\s+forward|in\s+time\s+for"
    r"|begins?|starts?|opens?|leaves?|arrives?|expires?|runs|meets|follows|faces|sits|goes|takes|travels|hosts|holds|returns|resumes|flies|plays|reopens|heads|receives|comes)\b|['’]ll\b",
)
_INFINITIVE: Final = re.compile(
    r"\bto\s+(?!(?:the|a|an|his|her|its|their|this|that|these|which|whom|talks|have)\b)[a-z]{3,}(?<!s)(?<!ing)\b"
)
_IMPLIED: Final = re.compile(
    r"\b(?:managed|contrived|succeeded|proceeded|happened|dared|rushed|hastened|bothered|helped|failed|refused|declined"
    r"|neglected|omitted|forgot|began|begun|started|continued|tried|attempted|struggled|fought|went\s+on|got|chose"
    r"|(?:was|were|been)\s+(?:un)?able|(?:was|were|been)\s+(?:forced|compelled|obliged))\s+(?:[A-Z][\w’'-]+\s+){0,3}$"
)
"""Verbs in the past whose infinitive tells what was done, or not done, then: "managed to meet", "were able to meet"."""
_PRESENT: Final = re.compile(rf"\b(?:is|are|plans?|will)\s+{_ADVERB}(?:{_PLANS}\s+)?$", re.IGNORECASE)
"""What makes the infinitive after it a plain future: "is to", "are due to"."""
_PAST: Final = re.compile(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bnot )(?<!to )(?<!(?:to|ld) have )\b(?:was|were|had|did|has"
    r"|have|been|ago|said|says|told|met|held"
    r"|spoke|went|came|took|left|gave|made|saw|began|fell|sat"
    r"|rose|won|lost|sent|paid|kept|broke|brought|bought|built|chose|drew|drove|felt|flew|found|fought|got|grew|heard|hit|knew|laid|led"
    r"|lay|rang|ran|sold|shot|shut|sought|stood|struck|taught|thought|threw|understood|withdrew|wrote|became|written|taken|given|seen"
    r"|(?!need|indeed|exceed|proceed|succeed|speed|feed|seed|agreed\s+to|united|expected|planned|scheduled|booked|awaited)[a-z]{2,}ed)\b",
)
_BORDER: Final = re.compile(
    r"[;:()“”\"—–]|,|\s-{1,2}\s|\b(?:which|who|when|where|while|but|and|that)\b",
    re.IGNORECASE,
)
_PLAN_THEN: Final = re.compile(
    rf"\b(?:(?:was|were|had\s+been)\s+{_ADVERB}(?:{_PLANS}\s+)?(?:to|for|on)|would)\s[^.;:]{{0,90}}$"
    r"|\bahead\s+of\s[^.;:,]{0,60}$",
    re.IGNORECASE,
)
"""A plan as it stood on the day of which the story tells: "was to meet", "would go on", "ahead of talks on"."""
_SINCE: Final = re.compile(
    r"\b(?:since|as\s+(?:recently|early|late)\s+as|as\s+of|back\s+in|dated?|(?:version|report|statement|issue)\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    r"\b(?:until|till|through|by|no\s+later\s+than|ahead\s+of|deadline|due|(?:moved|shifted|held\s+over|put\s+(?:back|off)|postponed|deferred|transferred"
    r"|rescheduled|brought\s+forward|carried\s+over)[^.;]{0,40}\s(?:to|until))\s+(?:on\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_ANSWERING: Final = re.compile(
    r"\b(?:in\s+(?:retaliation|response|reply|answer|reaction|revenge)\s+(?:to|for|against)|because\s+of|in\s+the\s+wake\s+of)"
    r"\s[^,;:.]{0,90}$",
    re.IGNORECASE,
)
"""What an act answers has happened, whenever the act itself will."""

_LAST_DID: Final = re.compile(
    r"\b(?:last|previously|earlier|formerly|first)\s+(?:[a-z]+ed|met|held|spoke|saw|came|went|took|sat|did)\b[^.;,:]{0,60}$",
)
"""What somebody last did is over, however long ago the month: "last visited Tehran in October"."""

_LASTED: Final = re.compile(
    r"\b(?:lasted|stayed|ran|remained|continued|waited|was|were|worked|served|kept|held|did|had)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
_DONE_BY: Final = re.compile(r"\b(?:was|were|had)\s+(?:\w+\s+){0,2}by\s+$", re.IGNORECASE)
_FAILED: Final = re.compile(r"[^.;]{0,60}\b(?:never|failed|did\s+not|excused|been\s+interrupted|took\s+place|stayed)\b")
_BORDER_COST: Final = 45
_AFTER_COST: Final = 12
"""A clause border between a verb and a time counts like so many characters; so does standing before its verb.

Both were set by hand on the written dispatches; values from 30 to 60 and from 5 to 25 changed fewer than five dates.
"""

_CUES: Final[tuple[tuple[re.Pattern[str], Tense], ...]] = (
    (_PLANNED, "planned"),
    (_FUTURE, "future"),
    (_PAST, "past"),
)


def tense_by_words(text: str, start: int, end: int, expression: tuple[int, int]) -> Tense | None:
    """The tense of the verb that governs a time expression, guessed from the words of its sentence.

    Args:
        text: The whole text.
        start: First code point of the sentence.
        end: One past its last.
        expression: The time expression's span in the text.

    Returns:
        ``None`` where the sentence has no word that tells.
    """
    told = tense_by_preposition(text[start : expression[0]]) or tense_by_noun(text[expression[1] : end])
    if told:
        return told
    best: tuple[int, Tense] | None = None
    for pattern, tense in _CUES:
        for match in pattern.finditer(text, start, end):
            if match.start() < expression[1] and match.end() > expression[0]:
                continue
            cost = _cost(text, match.span(), expression)
            if best is None or cost < best[0]:
                best = (cost, tense)
    for match in _INFINITIVE.finditer(text, start, expression[0]):
        cost = _cost(text, match.span(), expression)
        if best is None or cost < best[0]:
            before = text[start : match.start()]
            best = (cost, "past" if _IMPLIED.search(before) else "future" if _PRESENT.search(before) else "planned")
    if best and best[1] != "past" and _FAILED.match(text, expression[1], end) and (best[1] == "planned" or best[0] < 5):
        return "past"
    return best[1] if best else None


def tense_by_preposition(before: str) -> Tense | None:
    """The tense that the words right before an expression force: "since" looks back, "until" ahead."""
    if _SINCE.search(before) or _ANSWERING.search(before) or _LAST_DID.search(before):
        return "past"
    until = _UNTIL.search(before)
    if until is None:
        return None
    if re.match(r"by\b", until.group(), re.IGNORECASE) and _DONE_BY.search(before):
        return None
    lasted = until.group().casefold().startswith(("un", "ti", "th")) and _LASTED.search(before[: until.start()])
    return None if lasted else "future"


_STRUCK: Final = re.compile(
    r"['’]s\s+(?!planned|threatened|looming)(?:[a-z-]+\s+){0,2}"
    r"(?:attacks?|assault|raids?|bombings?|blasts?|explosions?|shootings?|killings?|coup|massacre|ambush|clash(?:es)?"
    r"|air\s?strikes?|shelling|incursion|assassination|kidnapping|incident|crash)\b",
)
"""What was done on a day that owns it, "Saturday's attack"; nobody knows an attack before it comes."""


def tense_by_noun(after: str) -> Tense | None:
    """The tense that the words right behind an expression force: "Saturday's attack" is over."""
    return "past" if _STRUCK.match(after) else None


def is_plan_then(before: str) -> bool:
    """Whether the words before an expression tell a plan as it stood then: it counts from the day of the story."""
    return _PLAN_THEN.search(before) is not None


def _cost(text: str, cue: tuple[int, int], expression: tuple[int, int]) -> int:
    """How far a verb stands from an expression: characters between them, and clause borders."""
    if cue[1] <= expression[0]:
        low, high, extra = cue[1], expression[0], 0
    else:
        low, high, extra = expression[1], cue[0], _AFTER_COST
    borders = len(_BORDER.findall(text, low, high))
    return high - low + _BORDER_COST * borders + extra
