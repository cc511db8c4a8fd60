"""Direct quotations by their marks, indirect ones by the model's contents and cues, joined into one list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Cue, Sentence
from dragoman.records.mentions import Said
from dragoman.records.spans import Span, contains, hull, overlaps
from dragoman.stages.quotes.citing import as_per, cited
from dragoman.stages.quotes.clauses import governing_cue, opening_cue, reported_clauses
from dragoman.stages.quotes.handed_on import handed_on_by
from dragoman.stages.quotes.labels import labelled, signed
from dragoman.stages.quotes.parts import complement, content_span, fronted, source_span
from dragoman.stages.quotes.titles import is_title
from dragoman.stages.quotes.transcripts import Turn, turns_of
from dragoman.text.quotation_marks import find_quoted

SURE_CUE: Final = 0.5
_MARKS: Final = " \t\n\r,;:.!?\"'“”‘’«»"

LINKED: Final = 0.35
"""Least chance for a cue to own a content; below it, nearness decides."""


@dataclass(slots=True)
class _Draft:
    """A quotation in the making; ``cue`` is a cue of the sentence ``sentence``, ``source`` a label beside it."""

    spans: tuple[Span, ...]
    direct: bool
    sentence: int
    cue: Cue | None = None
    shared: bool = False
    source: Span | None = None
    turn: str = ""


def find_said(document: Document, sentences: Sequence[Sentence]) -> tuple[Said, ...]:
    """The quotations of a document in text order.

    ``parent`` is the smallest quotation around one, ``part_of`` the whole of which a quoted fragment is a part,
    ``follows`` the quotation before it whose speaker goes on without a new cue.
    """
    direct = _direct(document, sentences)
    marked = {_bare(document, d.spans[0]) for d in direct}
    turns = turns_of(document, sentences)
    found = [d for n, s in enumerate(sentences) for d in _indirect(document, n, s, labels=not turns)]
    indirect = _with_turns([d for d in found if len(d.spans) > 1 or _bare(document, d.spans[0]) not in marked], turns)
    inside = [part for d in direct for part in d.spans]
    for draft in direct:
        _give_cue(draft, sentences, indirect, inside)
        if draft.cue is None and not draft.shared:
            draft.source = signed(document, draft.spans[0]) or as_per(sentences[draft.sentence])
    kept = _interrupted([d for d in direct if _is_said(document, d, sentences)], document)
    drafts = sorted([*indirect, *kept], key=lambda d: (hull(d.spans).start, -hull(d.spans).end, d.direct))
    return _finished(drafts, sentences)


def _indirect(document: Document, number: int, sentence: Sentence, *, labels: bool) -> list[_Draft]:
    """What the model takes for reported content, and complements of sure cues that it has not marked."""
    label = labelled(document, sentence) if labels else None
    drafts: list[_Draft] = []
    used: set[int] = set()
    for guess in sentence.contents:
        span = content_span(document, sentence, guess.first, guess.last)
        if span is None:
            continue
        cue = _cue_of(sentence, guess.first, guess.last)
        joined = next(
            (d for d in drafts if cue is not None and d.cue is cue and _between(sentence, cue, d, span)), None
        )
        opened = next((d for d in drafts if cue is not None and d.cue is cue and _opens(document, d, span)), None)
        if opened:
            opened.spans = (*opened.spans[:-1], Span(opened.spans[-1].start, span.end))
        elif joined:
            joined.spans = (*joined.spans, span)
        else:
            drafts.append(_Draft((span,), direct=False, sentence=number, cue=cue))
        used.update({sentence.cues.index(cue)} if cue in sentence.cues else set())
    for n, cue in enumerate(sentence.cues):
        span = complement(document, sentence, cue) if n not in used and cue.score >= SURE_CUE else None
        if span is not None and not any(_clash(span, part) for d in drafts for part in d.spans):
            drafts.append(_Draft((span,), direct=False, sentence=number, cue=cue))
    for cue, first, last in reported_clauses(sentence):
        span = content_span(document, sentence, first, last)
        at = sentence.span_of(cue.first, cue.last)
        if span is not None and not any(overlaps(span, part) or overlaps(at, part) for d in drafts for part in d.spans):
            drafts.append(_Draft((span,), direct=False, sentence=number, cue=cue))
    for draft in drafts:
        front = fronted(document, sentence, draft.cue, draft.spans[0]) if draft.cue and len(draft.spans) == 1 else None
        draft.spans = (front, *draft.spans) if front else draft.spans
    return _with_label(drafts, label, number) if label is not None else drafts


def _with_label(drafts: list[_Draft], label: tuple[Span, Span], number: int) -> list[_Draft]:
    """The quotations of a line with a label: what nobody inside it says is the label's, else the whole line is."""
    content, source = label
    kept = [d for d in drafts if all(contains(content, part) for part in d.spans)]
    for draft in kept:
        if draft.cue is None:
            draft.source = source
    if not any(d.source for d in kept):
        kept.append(_Draft((content,), direct=False, sentence=number, source=source))
    return kept


def _with_turns(drafts: Sequence[_Draft], turns: Sequence[Turn]) -> list[_Draft]:
    """The turns of a transcript beside what is quoted in them; what has no cue of its own inside them is their own."""
    own = [
        d
        for d in drafts
        if not any(overlaps(turn.content, part) for turn in turns for part in d.spans)
        or (d.cue is not None and d.source is None)
    ]
    said = [_Draft((t.content,), direct=False, sentence=t.number, source=t.source, turn=t.turn) for t in turns]
    return [*own, *said]


def _bare(document: Document, span: Span) -> Span:
    """A stretch without the marks at its ends."""
    words = document.cite(span)
    start = len(words) - len(words.lstrip(_MARKS))
    return Span(span.start + start, max(span.start + start, span.start + len(words.rstrip(_MARKS))))


def _clash(span: Span, part: Span) -> bool:
    """Whether two contents overlap without the first lying properly inside the second."""
    return overlaps(span, part) and not (contains(part, span) and part != span)


def _cue_of(sentence: Sentence, first: int, last: int) -> Cue | None:
    """The cue that owns a content: by the model's link, by the tree, else the nearest outside it."""
    outside = [c for c in sentence.cues if c.last < first or c.first > last]
    best = max(outside, key=lambda c: c.links["content"][first], default=None)
    if best is not None and best.links["content"][first] >= LINKED:
        return best
    governing = governing_cue(sentence, first, last)
    if governing is not None:
        return next((c for c in outside if c.first <= governing.last and governing.first <= c.last), governing)
    if not outside:
        return None
    return min(outside, key=lambda c: min(abs(c.first - last), abs(first - c.last)))


def _between(sentence: Sentence, cue: Cue, draft: _Draft, span: Span) -> bool:
    """Whether a cue stands between a quotation's last part and another stretch."""
    at = sentence.tokens[cue.first].span.start
    return draft.spans[-1].end <= at < span.start


def _opens(document: Document, draft: _Draft, span: Span) -> bool:
    """Whether a quotation's last part runs on behind a comma: "On Tuesday, they met, the ministry said"."""
    gap = document.text[draft.spans[-1].end : span.start] if draft.spans[-1].end <= span.start else "-"
    return gap.strip() in ("", ",")


def _direct(document: Document, sentences: Sequence[Sentence]) -> list[_Draft]:
    drafts = []
    at = 0
    for skipped in [*document.skipped, Span(len(document.text), len(document.text))]:
        for start, end in find_quoted(document.text, at, skipped.start) if at < skipped.start else []:
            number = next((n for n, s in enumerate(sentences) if s.span.start <= start < s.span.end), None)
            if number is not None and any(c.isalpha() for c in document.text[start:end]):
                drafts.append(_Draft((Span(start, end),), direct=True, sentence=number))
        at = skipped.end
    return drafts


def _give_cue(draft: _Draft, sentences: Sequence[Sentence], indirect: Sequence[_Draft], quoted: Sequence[Span]) -> None:
    """The cue of a direct quotation: that of the content around it, or one outside marks in its sentences."""
    span = draft.spans[0]
    around = [d for d in indirect if any(contains(p, span) for p in d.spans)]
    if around:
        draft.cue, draft.sentence, draft.shared = around[-1].cue, around[-1].sentence, True
        return
    touched = [n for n, s in enumerate(sentences) if overlaps(s.span, span)]
    for n in [draft.sentence, *reversed(touched)]:
        sentence = sentences[n]
        free = [c for c in sentence.cues if not any(overlaps(sentence.span_of(c.first, c.last), q) for q in quoted)]
        if free:
            first = next((i for i, t in enumerate(sentence.tokens) if t.span.start >= span.start), 0)
            draft.cue = max(free, key=lambda c: (round(c.links["content"][first], 1), -abs(c.first - first)))
            draft.sentence = n
            return
    before = draft.sentence - 1
    if before >= 0 and sentences[before].tokens and sentences[before].tokens[-1].text == ":":
        cue = next(iter(reversed(sentences[before].cues)), None) or opening_cue(sentences[before])
        if cue is not None:
            draft.cue, draft.sentence = cue, before


def _is_all(document: Document, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch between marks is all of a sentence."""
    return overlaps(sentence.span, span) and _bare(document, sentence.span) == _bare(document, span)


def _is_said(document: Document, draft: _Draft, sentences: Sequence[Sentence]) -> bool:
    """Whether words in marks are somebody's, and no title or term: long, or with a cue, or inside reported content."""
    span = draft.spans[0]
    if is_title(document.text, span):
        return False
    if draft.shared or draft.cue is not None or draft.source is not None:
        return True
    words = document.cite(span)
    return len(words.split()) >= 4 or (words[-1:] in ".!?" and any(_is_all(document, s, span) for s in sentences))


def _interrupted(drafts: list[_Draft], document: Document) -> list[_Draft]:
    """Direct parts around one cue as one quotation: "We will come," he said, "and stay."."""
    out: list[_Draft] = []
    for draft in drafts:
        last = out[-1] if out else None
        if last and last.cue is not None and last.cue is draft.cue and not draft.shared and not last.shared:
            before, start = document.cite(last.spans[-1]), document.cite(draft.spans[0])
            between = document.text[last.spans[-1].end : draft.spans[0].start]
            after = draft.spans[0].start >= last.spans[-1].end
            if after and before[-1:] in ",;" and (start[:1].islower() or start[:2] == "I ") and "." not in between[:-4]:
                last.spans = (*last.spans, *draft.spans)
                continue
        out.append(draft)
    return out


def _finished(drafts: Sequence[_Draft], sentences: Sequence[Sentence]) -> tuple[Said, ...]:
    """Drafts with their nesting, sources and successors."""
    out: list[Said] = []
    hulls = [hull(d.spans) for d in drafts]
    for n, draft in enumerate(drafts):
        around = [
            m
            for m in range(len(drafts))
            if m != n
            and any(contains(p, hulls[n]) for p in drafts[m].spans)
            and (hulls[m] != hulls[n] or (draft.direct and not drafts[m].direct))
        ]
        smallest = min(around, key=lambda m: (hulls[m].end - hulls[m].start, m), default=None)
        sentence = sentences[draft.sentence]
        part_of = (
            smallest
            if smallest is not None
            and draft.shared
            and drafts[smallest].cue is draft.cue
            and not drafts[smallest].direct
            else None
        )
        own = part_of is None
        cue = draft.cue
        named = draft.source or (source_span(sentence, cue, draft.spans) if cue and own else None)
        pair = cited(sentence, draft.spans, named) if cue and own and not draft.source else None
        said = Said(
            spans=draft.spans,
            direct=draft.direct,
            cue=sentence.span_of(cue.first, cue.last) if cue and own else None,
            source=pair[0] if pair else named,
            stance=cue.label if cue else "ask" if draft.turn == "asks" else "say",
            sentence=draft.sentence,
            parent=smallest if own else None,
            part_of=part_of,
            turn=draft.turn,
            via=pair[1] if pair else handed_on_by(sentence, cue) if cue and own else None,
        )
        if part_of is None and said.source is None and said.direct:
            said = replace(said, follows=_before(out, said))
        out.append(said)
    return tuple(out)


def _before(out: Sequence[Said], said: Said) -> int | None:
    """The quotation with which a cueless one goes on: the last outer one of this sentence or the two before."""
    for n in range(len(out) - 1, -1, -1):
        if out[n].part_of is None and out[n].parent is None and 0 <= said.sentence - out[n].sentence <= 2:
            return n
    return None
