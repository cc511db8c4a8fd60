"""Records into one HTML page that needs nothing else: the text with its marks beside the events read from it."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from dragoman.export.marks import Mark, escaped, mark_text
from dragoman.export.phrases import (
    flat,
    join_names,
    name_of,
    say_basis,
    say_codes,
    say_days,
    say_entity,
    say_not_coded,
    say_reporters,
    say_roles,
    say_what,
    say_when,
    say_where,
    say_who,
    supporting_words,
)
from dragoman.records.events import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dragoman.records.entities import Entity
    from dragoman.records.events import Event
    from dragoman.records.record import Record
    from dragoman.records.spans import Span

_LEGEND = (
    ("e", "event"),
    ("a", "actor"),
    ("t", "time"),
    ("p", "place"),
    ("q", "quotation"),
    ("s", "not content"),
)


def record_page(records: Iterable[Record]) -> str:
    """One page for all the records; it asks for nothing from outside and works without JavaScript."""
    return join_page([(page_title(r), record_article(r, n)) for n, r in enumerate(records, start=1)])


def page_title(record: Record) -> str:
    """What a record is called in a list: its title, or the beginning of its content."""
    start = 0
    for span in record.dispatch.skipped:
        if not record.dispatch.text[start : span.start].strip(" .-–—:"):
            start = span.end
    begin = record.dispatch.text[start : start + 200] if start < len(record.dispatch.text) else record.dispatch.text
    title = flat(record.dispatch.title or begin.strip())
    return title if len(title) <= 90 else title[:89].rstrip() + "…"


def join_page(articles: list[tuple[str, str]]) -> str:
    """A page of articles (title, HTML of ``record_article``) numbered from 1."""
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )
    count = f"{len(articles)} dispatch{'' if len(articles) == 1 else 'es'}"
    links = "".join(f'<li><a href="#d{n}">{escaped(t)}</a></li>' for n, (t, _) in enumerate(articles, start=1))
    contents = f'<nav aria-label="Dispatches"><ol>{links}</ol></nav>' if len(articles) > 1 else ""
    title = articles[0][0] if len(articles) == 1 else count
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)} – Dragoman</title>\n<style>{style}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#main">Skip to the dispatches</a>\n'
        f"<header><h1>Dragoman</h1><p>What {count} state{'s' if len(articles) == 1 else ''}, as coded from the words "
        f"marked in the text: <strong>coded, not verified</strong>.</p>{contents}</header>\n"
        f'<main id="main">\n{"".join(a for _, a in articles)}</main>\n<script>{script}</script>\n</body>\n</html>\n'
    )


def record_article(record: Record, number: int) -> str:
    """The HTML of one record: text on one side, what was read from it on the other."""
    at = f"d{number}"
    legend = "".join(f'<li><mark class="{style}">{name}</mark></li>' for style, name in _LEGEND)
    words = mark_text(record.dispatch.text, _marks(record, at))
    return (
        f'<article id="{at}">\n<h2>{escaped(page_title(record))}</h2>\n<p class="meta">{_meta(record)}</p>\n'
        '<div class="sides">\n<section class="text" aria-label="Text of the dispatch">'
        f'<div class="words" dir="auto">{words}</div>'
        f'<ul class="legend" aria-label="Marks">{legend}</ul></section>\n'
        '<section class="read" aria-label="What was read from it">'
        f"{_events(record, at)}{_lists(record, at)}</section>\n</div>\n</article>\n"
    )


def _asset(name: str) -> str:
    return (files("dragoman.export") / name).read_text(encoding="utf-8").strip()


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _meta(record: Record) -> str:
    """Where and when it was filed, and where it comes from; an address is a link only where it is one of the web."""
    d = record.dispatch
    day = say_days(d.published, d.published) or (d.published or "")
    filed = d.dateline.place if d.dateline else None
    facts = [d.agency, filed, f"published {day}" if day else "day of publication not known", d.publisher]
    shown = [escaped(f) for f in facts if f]
    if d.url:
        url = escaped(d.url)
        safe = d.url.lower().startswith(("https://", "http://"))
        shown.append(f'<a href="{url}" rel="noreferrer noopener">{url}</a>' if safe else url)
    return " · ".join(shown)


def _marks(record: Record, at: str) -> Iterator[Mark]:
    """Every annotation of a record as a mark."""
    for span in record.dispatch.skipped:
        yield Mark(span, "s", "", "not content")
    for n, entity in enumerate(record.entities):
        for m, mention in enumerate(entity.mentions):
            yield Mark(mention.span, "a", f"{at}a{n}", say_entity(entity), "" if m else f"{at}a{n}w")
    for time in record.times:
        yield Mark(time.span, "t", "", say_days(time.start, time.end) or time.value or time.refused or "")
    for place in record.places:
        yield Mark(place.span, "p", "", f"{place.name} ({place.country})" if place.country else place.name)
    for n, quote in enumerate(record.quotes):
        speaker = name_of(record, quote.speaker) if quote.speaker else ""
        for m, span in enumerate(quote.spans):
            yield Mark(span, "q", f"{at}q{n}", f"said by {speaker}" if speaker else "", "" if m else f"{at}q{n}w")
    for n, event in enumerate(record.events):
        yield from _event_marks(event, f"{at}v{n}")


def _event_marks(event: Event, ref: str) -> Iterator[Mark]:
    """The words behind an event: its tellings, which lead to it, and the words of each of its fields."""
    label = f"{say_what(event)}: {event.status}"
    for m, telling in enumerate(event.evidence.mentions):
        yield Mark(telling.trigger, "e", ref, label, f"{ref}w{m or ''}", ref)
    evidence = event.evidence
    spans: list[Span | None] = [*evidence.mode, *evidence.status, *evidence.level]
    for role in ROLES:
        spans += (w.span for w in getattr(evidence, role))
    spans += (w.span for w in event.where)
    spans += (w.span for w in event.topics)
    spans += [event.when.span if event.when else None, event.name.span if event.name else None]
    for links in event.reported_by:
        for link in links:
            spans += [link.source, link.cue]
    for span in spans:
        if span is not None:
            yield Mark(span, "r", ref)


def _events(record: Record, at: str) -> str:
    """The table of events, or why there is none."""
    if not record.events:
        reasons = "".join(f"<li>{escaped(say_not_coded(record, n))}</li>" for n in record.not_coded if not n.span)
        return f'<h3>Events</h3><p class="none">No event was coded.</p><ul>{reasons}</ul>'
    heads = "".join(f'<th scope="col">{h}</th>' for h in ("What", "Who", "When and where", "According to"))
    rows = "".join(_event_rows(record, event, f"{at}v{n}") for n, event in enumerate(record.events))
    return f"<h3>Events</h3><table><thead><tr>{heads}</tr></thead>{rows}</table>"


def _event_rows(record: Record, event: Event, ref: str) -> str:
    """An event: a row of its fields, and beneath it the words that it rests on."""
    score = " · ".join(s for s in (f"score {event.confidence:.2f}", event.origin) if s)
    small = [escaped(s) for s in (say_codes(event), score) if s]
    what = (
        f'<a href="#{ref}w">{escaped(say_what(event))}</a> '
        f'<span class="status {escaped(event.status)}">{escaped(event.status)}</span>'
        + "".join(f"<small>{s}</small>" for s in small)
    )
    who = escaped(say_who(record, event)) + "".join(
        f"<small>{label}: {escaped(names)}</small>" for label, names in say_roles(record, event)
    )
    when, basis, where = say_when(event.when), say_basis(record, event.when), say_where(event)
    time = (escaped(when) or "not said") + (f"<small>{escaped(basis)}</small>" if basis else "")
    place = f'<span class="where">{escaped(where)}</span>' if where else ""
    cells = ((who, "Who"), (time + place, "When and where"), (escaped(say_reporters(record, event)), "According to"))
    row = "".join(f'<td data-label="{label}">{cell}</td>' for cell, label in cells)
    return (
        f'<tbody id="{ref}" data-r="{ref}"><tr><th scope="row">{what}</th>{row}</tr>'
        f'<tr class="why"><td colspan="4">{_words(record, event, ref)}</td></tr></tbody>'
    )


def _words(record: Record, event: Event, ref: str) -> str:
    """The supporting words, with links to further tellings, topics, and the whole of which it is a part."""
    said = "".join(f"<b>{escaped(w)}</b>" if hit else escaped(w) for w, hit in supporting_words(record, event))
    tellings = range(1, len(event.evidence.mentions))
    also = " ".join(f'<a href="#{ref}w{n}">{n + 1}</a>' for n in tellings)
    topics = join_names(flat(t.text) for t in event.topics)
    whole = next((n for n, e in enumerate(record.events) if e.id == event.part_of), -1)
    notes = [
        f"told again: {also}" if also else "",
        f"about {escaped(topics)}" if topics else "",
        _part_of(record, whole, ref) if whole >= 0 else "",
    ]
    shown = "; ".join(n for n in notes if n)
    return f"<q>{said}</q>" + (f"<small>{shown}</small>" if shown else "")


def _part_of(record: Record, whole: int, ref: str) -> str:
    """A link to the event of which this one is a part."""
    target = f"{ref.rpartition('v')[0]}v{whole}"
    return f'part of <a href="#{target}">{escaped(say_what(record.events[whole]))} ({whole + 1})</a>'


def _lists(record: Record, at: str) -> str:
    """Actors, quotations, and what was not coded, folded away."""
    actors = [_actor(entity, f"{at}a{n}") for n, entity in enumerate(record.entities)]
    quotes = [
        f'<li data-r="{at}q{n}"><a href="#{at}q{n}w">{escaped(flat(record.dispatch.cite(q.span)))}</a>'
        f"<small>{escaped(name_of(record, q.speaker) if q.speaker else 'speaker not known')}, {q.stance}</small></li>"
        for n, q in enumerate(record.quotes)
    ]
    rest = [f"<li>{escaped(say_not_coded(record, item))}</li>" for item in record.not_coded]
    lists = (("Actors", actors), ("Quotations", quotes), ("Not coded", rest))
    return "".join(
        f"<details><summary>{name} ({len(items)})</summary><ul>{''.join(items)}</ul></details>"
        for name, items in lists
        if items
    )


def _actor(entity: Entity, ref: str) -> str:
    link = f'<a href="#{ref}w">{escaped(entity.name)}</a>' if entity.mentions else escaped(entity.name)
    office = entity.office.title if entity.office else None
    facts = (entity.kind, entity.country, " ".join(entity.sectors), office, entity.wikidata)
    return f'<li data-r="{ref}">{link}<small>{escaped(" · ".join(f for f in facts if f))}</small></li>'
