"""What fills a role that the telling's own sentence leaves open: what the model links to it in those around."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.records.events import ROLES
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span, overlaps
from dragoman.records.tellings import Filler
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.frames.absent import is_absent
from dragoman.stages.frames.scene import with_article
from dragoman.syntax.backdrops import is_aside
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import cases
from dragoman.syntax.times import verb_above

LEAST: Final[Mapping[str, float]] = {
    "actors": 0.7, "recipients": 0.9, "host": 0.7, "visitor": 0.7, "mediator": 0.6,
}  # fmt: skip
"""Least chance of a link from another sentence, by role; an initiator is only taken from words that state one."""

LEAST_SPAN: Final[Mapping[str, float]] = {"when": 0.5, "where": 0.8}
"""Least chance of a link to a time or place of another sentence.

On dispatches that the model has not seen, one in five of the places between 0.6 and 0.8 was right.
"""

LEAST_TOLD: Final = 0.3
"""Least chance of a link to another telling that is kept."""

SPEAKING: Final = frozenset("speak talk".split())
"""Verbs that tell a contact only with somebody."""

Roles = dict[str, tuple[Filler, ...]]
Starts = Mapping[tuple[int, int], Sequence[tuple[str, Span]]]
"""Sentence and first token of a phrase -> its entities, each with the phrase's span."""


@dataclass(frozen=True, slots=True)
class Around:
    """What begins where in the whole document, by sentence and token: phrases of actors, times, places (numbers).

    No times and places of what came before or after the news. ``said``: where a time begins that is when somebody says
    something.
    """

    phrases: Starts
    times: Mapping[tuple[int, int], int]
    said: frozenset[tuple[int, int]]
    places: Mapping[tuple[int, int], int]


def read_around(
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
) -> Around:
    """The document as links from other sentences see it, without those who are told not to be there."""
    starts: dict[tuple[int, int], list[tuple[str, Span]]] = {}
    for phrase, ids in zip(phrases, of_phrase, strict=True):
        if is_absent(sentences[phrase.sentence].tokens, phrase.head):
            continue
        starts.setdefault((phrase.sentence, phrase.first), []).extend((name, phrase.span) for name in ids)
    of_times = _firsts(sentences, times)
    of_times = {
        start: n
        for start, n in of_times.items()
        if not is_aside(sentences[start[0]], start[1]) and not _is_of_picture(sentences[start[0]], start[1], times[n])
    }
    said = frozenset(start for start, n in of_times.items() if _is_told_then(sentences[start[0]], start[1], times[n]))
    sites = {p: number for number, place in enumerate(places) if (p := _start_of(sentences, place))}
    sites = {
        start: n
        for start, n in sites.items()
        if not is_aside(sentences[start[0]], start[1]) and not _is_left(sentences[start[0]], places[n])
    }
    return Around(starts, of_times, said, sites)


def _is_left(sentence: Sentence, place: Place) -> bool:
    """Whether a place is where somebody has come from: what is told next is not held there."""
    inside = [n for n, t in enumerate(sentence.tokens) if overlaps(t.span, place.span)]
    heads = [n for n in inside if sentence.tokens[n].head - 1 not in inside]
    return any(sentence.tokens[n].deprel == "obl" and "from" in cases(sentence.tokens, n) for n in heads)


def _start_of(sentences: Sequence[Sentence], place: Place) -> tuple[int, int] | None:
    """Sentence and first token of a place, its article included."""
    for number, sentence in enumerate(sentences):
        if not overlaps(sentence.span, place.span):
            continue
        inside = [n for n, t in enumerate(sentence.tokens) if overlaps(t.span, place.span)]
        if inside:
            return number, with_article(sentence, inside[0], inside[-1])
    return None


def _is_told_then(sentence: Sentence, first: int, time: TimeExpression) -> bool:
    """Whether a time is when somebody says something: no act told before that is dated by it."""
    last = max((n for n, t in enumerate(sentence.tokens) if t.span.start < time.span.end), default=first)
    verb = verb_above(sentence, first, last)
    return verb is not None and sentence.tokens[verb].lemma in REPORTING


_YEAR: Final = re.compile(r"\d{4}-\d\d-\d\d")


def _is_of_picture(sentence: Sentence, first: int, time: TimeExpression) -> bool:
    """Whether a time is when a picture was taken: a date with its year in the present, "attends … on 3 May 2016"."""
    last = max((n for n, t in enumerate(sentence.tokens) if t.span.start < time.span.end), default=first)
    verb = verb_above(sentence, first, last)
    with_year = any(len(t.text) == 4 and t.text.isdigit() for t in sentence.tokens[first : last + 1])
    return (
        with_year
        and _YEAR.fullmatch(time.value or "") is not None
        and verb is not None
        and sentence.tokens[verb].xpos in ("VBZ", "VBP")
    )


def _firsts(sentences: Sequence[Sentence], things: Sequence[TimeExpression | Place]) -> dict[tuple[int, int], int]:
    """Sentence and first token of each thing -> its number."""
    words = {t.span.start: (n, i) for n, s in enumerate(sentences) for i, t in enumerate(s.tokens)}
    return {words[thing.span.start]: n for n, thing in enumerate(things) if thing.span.start in words}


Others = tuple[tuple[int, int, float], ...]


def linked_tellings(number: int, sentence: Sentence, trigger: Trigger, role: str) -> Others:
    """Sentence, token and chance of the words to which a link of a trigger leads, in its own sentence and others."""
    own = tuple((number, word, score) for word, score in enumerate(trigger.roles.get(role, ())) if score >= LEAST_TOLD)
    far = ((number - k.back, k.word, k.score) for k in sentence.links if (k.role, k.first) == (role, trigger.first))
    return (*own, *far)


def far_spans(
    number: int,
    sentence: Sentence,
    trigger: Trigger,
    role: str,
    starts: Mapping[tuple[int, int], int],
    said: frozenset[tuple[int, int]] = frozenset(),
) -> list[int]:
    """The times or places in other sentences to which the model links a trigger, the likeliest first.

    ``said``: where those begin that count only for what is told after them.
    """
    own = [k for k in sentence.links if (k.role, k.first) == (role, trigger.first) and k.back]
    links = [k for k in own if k.back > 0 or (number - k.back, k.word) not in said]
    links.sort(key=lambda k: -k.score)
    found = (starts.get((number - k.back, k.word)) for k in links if k.score >= LEAST_SPAN[role])
    return list(dict.fromkeys(n for n in found if n is not None))


def far_roles(number: int, sentence: Sentence, trigger: Trigger, starts: Starts) -> Roles:
    """The entities that the model links to a trigger from other sentences, the likeliest first, each once a role."""
    found: dict[str, dict[str, tuple[float, Span]]] = {role: {} for role in ROLES}
    verb = sentence.tokens[trigger.last]
    alone = verb.upos == "VERB" and verb.lemma in SPEAKING
    for link in sentence.links:
        if link.first != trigger.first or link.score < LEAST.get(link.role, 1.1) or not link.back:
            continue
        if alone and link.back < 0:
            continue  # "Lund spoke on Thursday." tells of no call with whom the next sentence names
        for name, span in starts.get((number - link.back, link.word), ()):
            known = found[link.role].get(name)
            if known is None or link.score > known[0]:
                found[link.role][name] = (link.score, span)
    return {
        role: tuple((name, span) for name, (_, span) in sorted(ranked.items(), key=lambda r: -r[1][0]))
        for role, ranked in found.items()
    }
