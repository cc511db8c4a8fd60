"""Words that one has from another: "TASS said, citing the minister", "said in a statement carried by Reuters"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Guess, Sentence
from dragoman.records.spans import Span, overlaps
from dragoman.stages.quotes.clauses import below

CITING: Final = frozenset(("citing", "quoting", "cites", "quotes"))
"""Forms of verbs behind which stands whose words somebody hands on."""

CARRIED: Final = frozenset("cited quoted carried reported published relayed".split())
"""Participles behind whose "by" stands who hands words on."""

SAYING: Final = frozenset("reports reported says said writes wrote".split())
"""Verbs that stand between who hands words on and "citing", whatever the tree makes of them."""

MARKS: Final = (",", ";", "–", "—", "-", "”", '"', "’")
"""Marks between what is said and who says it."""

LINKED: Final = 0.5
"""Least chance of the model's link from a cue to its source or content."""


def cited(sentence: Sentence, contents: Sequence[Span], named: Span | None) -> tuple[Span, Span] | None:
    """Whose words a sentence hands on and who does so, where it names both; else None.

    Args:
        sentence: With its tree, cues and sources.
        contents: What is said, of one quotation.
        named: Who says it by the quotation's cue alone; who is somebody else leaves both out.
    """
    free = [g for g in sentence.sources if not _is_in(sentence.span_of(g.first, g.last), contents)]
    carried = _by_carrier(sentence, free)
    for found in (_by_citing(sentence, free, contents), carried, _by_according(sentence, contents)):
        if found is None or overlaps(*found) or any(_is_in(one, contents) for one in found):
            continue
        if found is carried or named is None or any(overlaps(named, one) for one in found):
            return found
    return None


def as_per(sentence: Sentence) -> Span | None:
    """The source that the model marks behind "as per" at a sentence's head: "As per a note by the ministry, …"."""
    tokens = sentence.tokens
    if [t.text.lower() for t in tokens[:2]] != ["as", "per"]:
        return None
    comma = next((n for n, t in enumerate(tokens) if t.text in ('"', "“", ":")), len(tokens))
    return next((sentence.span_of(g.first, g.last) for g in sentence.sources if g.last < comma), None)


def _is_in(span: Span, contents: Sequence[Span]) -> bool:
    return any(overlaps(span, c) for c in contents)


def _by_citing(
    sentence: Sentence, free: Sequence[Guess], contents: Sequence[Span]
) -> tuple[Span, Span] | None:  # fmt: skip
    """What stands behind "citing", and the source nearest to it, the noun on which it hangs or whoever says so."""
    tokens = sentence.tokens
    at = next((n for n, t in enumerate(tokens) if t.text.lower() in CITING and not _is_in(t.span, contents)), None)
    inner = _behind(sentence, free, at) if at is not None else None
    if at is None or inner is None:
        return None
    others = [g for g in free if not overlaps(sentence.span_of(g.first, g.last), inner) and _is_linked(sentence, g)]
    if others:
        best = min(others, key=lambda g: min(abs(g.last - at), abs(g.first - at)))
        return inner, sentence.span_of(best.first, best.last)
    outer = _before(sentence, at)
    return (inner, outer) if outer is not None else None


def _behind(sentence: Sentence, free: Sequence[Guess], verb: int) -> Span | None:
    """The source that begins behind a verb: as the model marks it, or the words of its noun where a cue links it."""
    for guess in free:
        if guess.first == verb + 1:
            return sentence.span_of(guess.first, guess.last)
    first = verb + 1
    if first >= len(sentence.tokens) or not any(c.links and c.links["source"][first] >= LINKED for c in sentence.cues):
        return None
    noun = first
    while sentence.tokens[noun].head - 1 > noun:
        noun = sentence.tokens[noun].head - 1
    return sentence.span_of(first, max(n for n in below(sentence, noun) if sentence.tokens[n].upos != "PUNCT"))


def _is_linked(sentence: Sentence, guess: Guess) -> bool:
    return any(c.links and c.links["source"][guess.first] >= LINKED for c in sentence.cues)


def _before(sentence: Sentence, verb: int) -> Span | None:
    """Whoever "citing" hangs on, or stands between a comma and the verb of saying before it: "…, News.az reports"."""
    tokens = sentence.tokens
    end = verb - 1
    while end >= 0 and tokens[end].upos == "PUNCT":
        end -= 1
    if end > 0 and tokens[end].text.lower() in SAYING:
        start = next((n + 1 for n in range(end - 1, -1, -1) if tokens[n].text in MARKS), 0)
        return sentence.span_of(start, end - 1) if start < end and tokens[end - 1].upos in ("PROPN", "NOUN") else None
    noun = tokens[verb].head - 1
    if tokens[verb].deprel != "acl" or noun < 0 or tokens[noun].upos != "PROPN":
        return None
    words = [n for n in below(sentence, noun) if n < verb and tokens[n].upos not in ("PUNCT", "ADP")]
    return sentence.span_of(min(words), max(words))


def _by_carrier(sentence: Sentence, free: Sequence[Guess]) -> tuple[Span, Span] | None:
    """Another source than who stands behind "carried by", and that one by its name."""
    tokens = sentence.tokens
    for guess in free:
        led = guess.first > 1 and tokens[guess.first - 1].text.lower() == "by"
        if not led or tokens[guess.first - 2].text.lower() not in CARRIED:
            continue
        others = [g for g in free if g is not guess and g.last < guess.first and _is_linked(sentence, g)]
        inside = range(guess.first, guess.last + 1)
        name = next((n for n, t in enumerate(tokens) if t.deprel == "appos" and t.head - 1 in inside), guess.last)
        outer = (name, max(below(sentence, name))) if name > guess.last else (guess.first, guess.last)
        if others:
            return sentence.span_of(others[-1].first, others[-1].last), sentence.span_of(*outer)
    return None


def _by_according(sentence: Sentence, contents: Sequence[Span]) -> tuple[Span, Span] | None:
    """Whom "according to" names in what another reports: "according to the army he left, Reuters reported"."""
    tokens = sentence.tokens
    first = next((n for n, t in enumerate(tokens) if t.span.start >= contents[0].start), 0)
    sides: list[Span | None] = [None, None]
    for cue in sentence.cues:
        if not cue.links or cue.links["content"][first] < LINKED:
            continue
        best = max(sentence.sources, key=lambda g: cue.links["source"][g.first], default=None)
        if best is None or cue.links["source"][best.first] < LINKED:
            continue
        according = tokens[cue.first].text.lower() == "according"
        above = tokens[tokens[cue.first].head - 1].head - 1
        if not according or (above >= 0 and _is_in(tokens[above].span, contents)):
            sides[0 if according else 1] = sentence.span_of(best.first, best.last)
    inner, outer = sides
    return (inner, outer) if inner is not None and outer is not None else None
