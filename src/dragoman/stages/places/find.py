"""The stage's one function: candidates, those accepted, the place that each means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final, NamedTuple

from dragoman.packs.gazetteer import GazetteerPack, Toponym, find_toponyms
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.places.accept import accept, is_country, labelled, without
from dragoman.stages.places.candidates import Candidate, Lookup, find_candidates
from dragoman.stages.places.here import here_at
from dragoman.stages.places.resolve import Context, choose, prior, read_context
from dragoman.text.folding import fold
from dragoman.text.namesakes import bearers

_ARTICLE: Final = re.compile(r"(?:the|The|THE)\s+")
_PIECE: Final = re.compile(r"(?<![^,(\[/\]).\s])[^,(\[/\]).\s][^,(\[/\])]*(?<!\s)")
_WIDER: Final = ("region", "area", "country")
_BETWEEN: Final = re.compile(r",\s?|\s\(|\sin\s(?:the\s)?")
_NEAR: Final = re.compile(
    r",? (?:(?:about|some|just|around|roughly) )?(?:\d[\d,.]* ?(?:km|kilomet(?:er|re)s?|miles?) )?"
    r"(?:(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)? of|outside|near|close to|not far from) "
    r"(?:the (?:capital|city|town|village)(?: of)? )?"
)
_REGION: Final = re.compile(r" (?P<word>region|oblast|province|governorate|prefecture|krai|territory)\b")
_PART: Final = re.compile(r"[^\s/](?:[^/]*[^\s/])?")


def find_places(document: Document, sentences: Sequence[Sentence], pack: GazetteerPack) -> tuple[Place, ...]:
    """The place names of a document in text order, the dateline's first; a name that cannot be resolved has no country.

    Args:
        document: The document; its dateline's place is one of the answers.
        sentences: Its analysed sentences. Where they carry no names the words alone decide.
        pack: The gazetteer.
    """
    lookup = _remember(pack, document.text)
    found = find_candidates(document.text, sentences, lookup)
    candidates = [c for c in found if c.key not in pack.demonyms or is_country(c.toponyms)]
    accepted = accept(sentences, candidates, pack.demonyms)
    filed = _dateline_places(document, lookup)
    context = _context(sentences, accepted, filed, pack)
    places = _resolve(document.text, _agreed(document.text, accepted, context), context, lookup)
    seen = {place.span.start for place in places}
    places += [_filed_at(document, one, context) for one in filed if one.span.start not in seen]
    unnamed = _only_labelled(document, sentences, accepted, context, lookup)
    places += [p for p in unnamed if p.country or fold(p.text) not in pack.demonyms]  # "the Moldovan minister"
    at_home = next((p for one in filed for p in places if p.span.start == one.span.start), None)
    places += here_at(sentences, at_home) if at_home is not None else ()
    return tuple(sorted(places, key=lambda place: place.span))


def _filed_at(document: Document, filed: _Filed, context: Context) -> Place:
    best = choose(filed.key, filed.toponyms, context, filed.beside) if filed.toponyms else None
    place = _as_place(filed.span, document.cite(filed.span), best)
    around = next((t.country for t in filed.beside if t.country), None)
    return place if best else replace(place, name=filed.name, country=around)


def _only_labelled(
    document: Document, sentences: Sequence[Sentence], accepted: Sequence[Candidate], context: Context, lookup: Lookup
) -> list[Place]:
    """What the model labels a place and no rule has found: resolved where the gazetteer knows it."""
    taken: dict[int, list[Span]] = {}
    for candidate in accepted:
        taken.setdefault(candidate.sentence, []).append(candidate.span)
    places = []
    for number, sentence in enumerate(sentences):
        for span in without(labelled(sentence), taken.get(number, ())):
            key = fold(_ARTICLE.sub("", document.cite(span), count=1))
            toponyms = lookup(key)
            best = choose(key, toponyms, context, ()) if toponyms else None
            places.append(_as_place(span, document.cite(span), best))
    return places


def _as_region(text: str, candidate: Candidate, lookup: Lookup) -> tuple[Toponym, ...]:
    """The regions that a name means before a small "region" or "province": not the town that it is called after."""
    behind = _REGION.match(text, candidate.span.end)
    found = lookup(f"{candidate.key} {behind['word'].lower()}") if behind else ()
    return tuple(t for t in found if t.feature in ("region", "area"))


def _resolve(text: str, candidates: Sequence[Candidate], context: Context, lookup: Lookup) -> list[Place]:
    """Each candidate's place; one that follows another after a comma may be what that one lies in."""
    places: list[Place] = []
    before: tuple[int, Toponym] | None = None
    for candidate, following in zip_longest(candidates, candidates[1:]):
        inside = before[1] if before and text[before[0] : candidate.span.start] == ", " else None
        beside, near = _beside(text, candidate, following), _near(text, candidate, following)
        toponyms = _as_region(text, candidate, lookup) or candidate.toponyms
        best = choose(candidate.key, toponyms, context, beside, inside, near)
        places.append(_as_place(candidate.span, candidate.text, best))
        before = (candidate.span.end, best)
    return places


def _remember(pack: GazetteerPack, text: str) -> Lookup:
    """A look-up that asks the pack once for each name of a document's text, by the name of who bears it there."""
    known: dict[str, tuple[Toponym, ...]] = {}
    borne = bearers(text)

    def lookup(key: str) -> tuple[Toponym, ...]:
        if key not in known:
            known[key] = find_toponyms(pack, borne.get(key, key))
        return known[key]

    return lookup


class _Filed(NamedTuple):
    """The dateline's place: its span, folded name, what it may mean, and what the words after it may mean."""

    span: Span
    name: str
    key: str
    toponyms: tuple[Toponym, ...]
    beside: tuple[Toponym, ...]


def _dateline_places(document: Document, lookup: Lookup) -> tuple[_Filed, ...]:
    """The dateline's place, or each of "GENEVA/VIENNA", and the region or state in which it says that it lies."""
    if document.dateline is None or document.dateline.place is None:
        return ()
    words, offset = document.cite(document.dateline.span), document.dateline.span.start
    name = document.dateline.place
    at = words.casefold().find(name.casefold())
    if at < 0 or words[at : at + len(name)].casefold() != name.casefold():
        at, name = 0, re.split(r",|\(|\n|\s/", words)[0].strip()
    tail = at + len(name)
    pieces = [p for p in _PIECE.finditer(words, tail) if p.group().strip()][:3]
    beside = tuple(t for piece in pieces for t in lookup(fold(piece.group())))
    filed = []
    for part in _PART.finditer(name):
        start = offset + at + part.start()
        key = fold(part.group())
        filed.append(_Filed(Span(start, start + len(part.group())), part.group(), key, lookup(key), beside))
    for piece in pieces:
        whole = tuple(t for t in lookup(fold(piece.group())) if t.feature in _WIDER)
        if whole:
            start, bare = offset + piece.start(), piece.group().strip()
            filed.append(_Filed(Span(start, start + len(bare)), bare, fold(bare), whole, ()))
    return tuple(filed)


def _context(
    sentences: Sequence[Sentence],
    accepted: Sequence[Candidate],
    filed: Sequence[_Filed],
    pack: GazetteerPack,
) -> Context:
    """What the text speaks of, counted over accepted names and adjectives of countries."""
    adjectives = []
    for sentence in sentences:
        words = [t.text for t in sentence.tokens]
        for one, two in zip(words, [*words[1:], ""], strict=True):
            if one[0].isupper():
                country = pack.demonyms.get(f"{one} {two}".lower()) or pack.demonyms.get(one.lower())
                if country:
                    adjectives.append(country)
    empty = Context({}, {})
    homes = [choose(one.key, one.toponyms, empty, one.beside).country for one in filed if one.toponyms]
    return read_context((c.toponyms for c in accepted), [*adjectives, *(home for home in homes if home)])


def _beside(text: str, candidate: Candidate, following: Candidate | None) -> tuple[Toponym, ...]:
    """What the name may mean that follows a candidate after a comma, in brackets, or after "in"."""
    if following is None or not _BETWEEN.fullmatch(text, candidate.span.end, following.span.start):
        return ()
    return following.toponyms


def _near(text: str, candidate: Candidate, following: Candidate | None) -> Toponym | None:
    """The place near which a candidate is said to lie: "Edmonton, south of Cairns"."""
    if following is None or not _NEAR.fullmatch(text, candidate.span.end, following.span.start):
        return None
    return max(following.toponyms, key=prior)


def _agreed(text: str, accepted: Sequence[Candidate], context: Context) -> list[Candidate]:
    """The candidates, each name that is located once ("Paris, Texas") narrowed to that place throughout."""
    settled: dict[str, Toponym] = {}
    for candidate, following in zip_longest(accepted, accepted[1:]):
        beside = _beside(text, candidate, following)
        if beside and candidate.key not in settled:
            best = choose(candidate.key, candidate.toponyms, context, beside)
            plain = choose(candidate.key, candidate.toponyms, context, ())
            if best != plain:
                settled[candidate.key] = best
    return [
        Candidate(c.sentence, c.first, c.last, c.span, c.text, c.key, (settled[c.key],)) if c.key in settled else c
        for c in accepted
    ]


def _as_place(span: Span, words: str, toponym: Toponym | None) -> Place:
    if toponym is None:
        return Place(span, words, _ARTICLE.sub("", words, count=1), None, None, None, None)
    return Place(span, words, toponym.name, toponym.country, toponym.latitude, toponym.longitude, toponym.geonames)
