"""Turns a document into its time expressions, with values anchored on the day on which it was filed."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dragoman.records.spans import Span, overlaps
from dragoman.records.times import TimeExpression
from dragoman.syntax.classes import CALLING_OFF, REMEMBERING
from dragoman.syntax.settled_in import settled_on
from dragoman.syntax.tenses import tense_of_verb
from dragoman.syntax.times import verb_above
from dragoman.text.captions import is_caption, same_weekdays, was_said
from dragoman.text.sentences import split_sentences
from dragoman.text.times.read import read_times
from dragoman.text.times.tense import Tense, TenseOf, tense_by_noun, tense_by_preposition, tense_by_words
from dragoman.text.times.values import covered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dragoman.records.dispatch import Document
    from dragoman.records.language import Sentence
    from dragoman.text.times.reading import Found

_BETWEEN: Final = re.compile(r"\s+(?:to|through|until|till|and)\s+|\s*[-–—]\s*")
_HEAD: Final = 600
"""Characters within which the head of a dispatch lies."""
_WHOLE_DAY: Final = 10
"""Characters of an ISO day."""


def find_times(document: Document, sentences: Sequence[Sentence] = ()) -> tuple[TimeExpression, ...]:
    """The time expressions of a dispatch, the dateline's own date and what else is no content apart.

    Args:
        document: The dispatch; its dateline's date, or else its day of publication, is the day from which
            "today" and "Thursday" count.
        sentences: Its sentences. Their tags tell the tense of verbs; where they have none, or where no
            sentences are given, the words of the text do.

    Returns:
        In text order, not overlapping. Where no value can be given, ``refused`` says why.
    """
    regions = [s.span for s in sentences] or [Span(*s) for s in split_sentences(document.text)]
    kept = [piece for region in regions for piece in _outside(region, document.skipped)]
    found = read_times(document.text, document.filed(), kept, _tense_of(document, sentences))
    return tuple(_expression(document, one) for one in found)


def filing_times(document: Document) -> tuple[TimeExpression, ...]:
    """The days that a dispatch's own head or dateline names: when it was filed, which is no time that it tells of."""
    found = read_times(document.text, document.filed(), [s for s in document.skipped if s.start < _HEAD])
    days = (_expression(document, one) for one in found)
    return tuple(day for day in days if day.value and len(day.value) == _WHOLE_DAY and day.type == "DATE")


def part_ranges(document: Document, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Ranges of two whole expressions as two, which is how TIMEX3 has them ("July 2003" to "December 2004").

    A range of which one end leans on the other ("September 18-20") stays one, as all do in a record.
    """
    out: list[TimeExpression] = []
    for time in times:
        ends = _ends(document, time) if time.value and "/" in time.value else ()
        out.extend(ends or (time,))
    return tuple(out)


def _ends(document: Document, time: TimeExpression) -> tuple[TimeExpression, ...]:
    """The two ends of a range with its values, where each can be read by itself as as precise a date; else nothing."""
    first, _, last = (time.value or "").partition("/")
    for mark in _BETWEEN.finditer(time.text):
        spans = (
            Span(time.span.start, time.span.start + mark.start()),
            Span(time.span.start + mark.end(), time.span.end),
        )
        read = (read_times(document.text, document.filed(), [span]) for span in spans)
        found = [_expression(document, one) for each in read for one in each]
        if [f.span for f in found] == list(spans) and [len(f.value or "") for f in found] == [len(first), len(last)]:
            return tuple(_valued(one, value) for one, value in zip(found, (first, last), strict=True))
    return ()


def _valued(time: TimeExpression, value: str) -> TimeExpression:
    days = covered(value)
    start, end = (day.isoformat() for day in days) if days else (None, None)
    return replace(time, value=value, start=start, end=end, refused=None)


def _outside(region: Span, skipped: Sequence[Span]) -> list[Span]:
    """What is left of a sentence outside the parts that are no content."""
    pieces = [region]
    for gap in skipped:
        if overlaps(gap, region):
            pieces = [cut for piece in pieces for cut in (_left(piece, gap), _right(piece, gap)) if cut.start < cut.end]
    return pieces


def _left(piece: Span, gap: Span) -> Span:
    return Span(piece.start, min(piece.end, max(piece.start, gap.start)))


def _right(piece: Span, gap: Span) -> Span:
    return Span(max(piece.start, min(piece.end, gap.end)), piece.end)


def _expression(document: Document, found: Found) -> TimeExpression:
    span, days = Span(found.start, found.end), found.days
    return TimeExpression(
        span=span,
        text=document.cite(span),
        type=found.reading.type,
        value=found.reading.value,
        start=days[0].isoformat() if days else None,
        end=days[1].isoformat() if days else None,
        refused=found.reading.refused,
    )


def _tense_of(document: Document, sentences: Sequence[Sentence]) -> TenseOf | None:
    """Asks the tags of the sentence around a span, and its words where there are none."""
    if not any(token.xpos for sentence in sentences for token in sentence.tokens):
        return None
    text, starts = document.text, [sentence.span.start for sentence in sentences]

    def ask(start: int, end: int) -> Tense | None:
        sentence = sentences[max(0, bisect_right(starts, start) - 1)]
        told = tense_by_preposition(text[sentence.span.start : start])
        told = told or tense_by_noun(text[end : sentence.span.end])
        words = tense_by_words(text, sentence.span.start, sentence.span.end, (start, end))
        tagged = _tagged_tense(sentence, Span(start, end), words)
        if tagged == "future" and _is_plain_present(sentence, Span(start, end)):
            caption = is_caption(text, sentence.span, _dateline_start(document), document.skipped)
            then = caption or was_said(text, start, end) or _was_done(text, sentences, Span(start, end))
            tagged = "past" if then else tagged
        return tagged if told and tagged == "past" and _is_by(text[sentence.span.start : start]) else told or tagged

    return ask


def _dateline_start(document: Document) -> int | None:
    return document.dateline.span.start if document.dateline else None


def _was_done(text: str, sentences: Sequence[Sentence], span: Span) -> bool:
    """Whether the text tells of the same weekday in the past elsewhere, and nowhere of it as to come.

    "Ruto meets Museveni on Monday" may head a text in which he met him on Monday.
    """
    starts = [sentence.span.start for sentence in sentences]
    tenses = set()
    for start, end in same_weekdays(text, span.start, span.end):
        sentence = sentences[max(0, bisect_right(starts, start) - 1)]
        if not overlaps(sentence.span, span) and not _is_plain_present(sentence, Span(start, end)):
            words = tense_by_words(text, sentence.span.start, sentence.span.end, (start, end))
            tenses.add(_tagged_tense(sentence, Span(start, end), words))
    return "past" in tenses and tenses.isdisjoint(("future", "planned"))


def _is_plain_present(sentence: Sentence, span: Span) -> bool:
    """Whether the verb above an expression stands in the plain present: "meets", not "will meet" or "plans to meet"."""
    inside = [i for i, token in enumerate(sentence.tokens) if overlaps(token.span, span)]
    verb = verb_above(sentence, inside[0], inside[-1]) if inside else None
    return verb is not None and sentence.tokens[verb].upos == "VERB" and sentence.tokens[verb].xpos in ("VBZ", "VBP")


def _is_by(before: str) -> bool:
    """Whether "by" stands before an expression: what was done by Thursday was done before, what is due is not."""
    return before.rstrip().lower().endswith(" by")


def _tagged_tense(sentence: Sentence, span: Span, words: Tense | None) -> Tense | None:
    """The tense of the verb above an expression in the tree; what the words say where the tree has no finite verb."""
    inside = [i for i, token in enumerate(sentence.tokens) if overlaps(token.span, span)]
    verb = verb_above(sentence, inside[0], inside[-1]) if inside else None
    if verb is None:
        return words
    if sentence.tokens[verb].lemma in REMEMBERING and sentence.tokens[verb].xpos in ("VBD", "VBZ", "VBN"):
        return "done"
    if _was_put_off(sentence, verb, inside) or settled_on(sentence, inside[0]) is not None:
        return "past"
    if _is_of_what_is_off(sentence, verb, inside):
        return "planned"
    if _is_plan_of_what_is_off(sentence, verb):
        return "future"
    tense = tense_of_verb(sentence, verb)
    lead = _lead(sentence, inside[0], verb)
    if sentence.tokens[verb].xpos in ("VBZ", "VBP") and lead in _BEHIND:
        return "past"
    if tense == "past" and lead == "ahead":
        return "planned"  # "met ahead of the talks on Friday"
    if tense == "past" and inside[0] == verb + 1:
        return tense  # "arrived Friday to attend": the verb itself has the day behind it
    if tense == "past" and words == "future" and _opens_nearer(sentence, verb, inside[0]):
        return words  # a wrong tree has the day of "a conference that opens on Thursday" at another verb
    # A plan told in the past looks like a past to the tags; the words know it.
    return words if tense is None or (tense == "past" and words == "planned") else tense


def _opens_nearer(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether the verb of a relative clause in the present stands nearer to an expression than the one above it."""
    tokens = sentence.tokens
    for n in range(verb + 1, at) if verb < at else range(1, at):
        clause = tokens[n].upos == "VERB" and n > 0 and tokens[n - 1].text.lower() in ("that", "which")
        between = all(token.upos in ("ADP", "PROPN", "DET", "NOUN") for token in tokens[n + 1 : at])
        if clause and between and tokens[n].xpos in ("VBZ", "VBP"):
            return True
    return False


_AHEAD: Final = frozenset(("before", "until", "ahead"))
_BEHIND: Final = frozenset(("after", "following", "since"))
"""Prepositions before what lies behind what is told: "comes after the closure in February"."""


def _lead(sentence: Sentence, at: int, verb: int) -> str | None:
    """The first such preposition, or one of what lies ahead, that leads a noun between an expression and its verb."""
    tokens = sentence.tokens
    node = tokens[at].head - 1
    for _ in range(6):
        if node < 0 or node == verb:
            return None
        below = {t.text.lower() for t in tokens if t.head - 1 == node and t.deprel in ("case", "advmod")}
        if "ahead" in (*below, tokens[node].text.lower()):
            return "ahead"
        if found := min(below & (_BEHIND | _AHEAD), default=None):
            return found
        node = tokens[node].head - 1
    return None


_PUTTING_OFF: Final = frozenset(("postpone", "defer", "cancel"))
"""Verbs of which the day is when it was done, unless "to" or "until" leads to it."""


def _was_put_off(sentence: Sentence, verb: int, inside: Sequence[int]) -> bool:
    """Whether a day is when something was put off: "the trip was postponed on Friday"."""
    first, own = inside[0], any(sentence.tokens[n].head == verb + 1 for n in inside)
    token = sentence.tokens[verb]
    helpers = [t for t in sentence.tokens if t.head == verb + 1 and t.deprel.startswith("aux")]
    past = token.xpos == "VBD" or any(t.xpos == "VBD" for t in helpers)
    before = sentence.tokens[first - 1].text.lower() if first else ""
    return own and past and token.lemma in _PUTTING_OFF and (before == "on" or verb == first - 1)


def _is_plan_of_what_is_off(sentence: Sentence, verb: int) -> bool:
    """Whether a clause tells when something was to be that has now been called off: "which were to open on Monday"."""
    tokens = sentence.tokens
    noun = tokens[verb].head - 1
    if not tokens[verb].deprel.startswith("acl") or noun < 0 or tokens[noun].deprel not in ("obj", "nsubj:pass"):
        return False
    off = tokens[noun].head - 1
    particle = next((t.text.lower() for t in tokens if t.head == off + 1 and t.deprel == "compound:prt"), "")
    now = any(t.head == off + 1 and t.xpos in ("VBZ", "VBP") for t in tokens)
    return now and f"{tokens[off].lemma} {particle}".strip() in CALLING_OFF


def _is_of_what_is_off(sentence: Sentence, verb: int, inside: Sequence[int]) -> bool:
    """Whether a day is that of an event called off or put off: "the trip to Oslo on Friday has been cancelled"."""
    tokens = sentence.tokens
    particle = next((t.text.lower() for t in tokens if t.head == verb + 1 and t.deprel == "compound:prt"), "")
    node = next((tokens[n].head - 1 for n in inside if tokens[n].head - 1 not in inside), -1)
    above = [node]
    while 0 <= node < len(tokens) and tokens[node].head - 1 != verb and len(above) < len(tokens):
        node = tokens[node].head - 1
        above.append(node)
    event = node >= 0 and tokens[node].deprel in ("obj", "nsubj:pass") and tokens[node].head - 1 == verb
    bare = all(tokens[n].upos not in ("VERB", "AUX") for n in above if n >= 0)
    return event and bare and f"{tokens[verb].lemma} {particle}".strip() in CALLING_OFF
