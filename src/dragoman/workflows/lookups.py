"""Single questions to the stages: who a phrase names, which dates, quotations, names and places a text has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dragoman.errors import InputError
from dragoman.ingest.dispatches import as_dispatch
from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.entities import Actor, Name
from dragoman.records.events import Status
from dragoman.records.language import Sentence, Token, Unparsed
from dragoman.records.quotes import Quote
from dragoman.records.relations import Pair, Relation
from dragoman.records.spans import Span, overlaps
from dragoman.records.times import Place, TimeExpression
from dragoman.settings import read_settings

if TYPE_CHECKING:
    from dragoman.pipeline import Resources

NAME_KINDS: Final = {
    "Person": "person", "Organization": "organization", "Location": "place", "NORP": "group", "Facility": "facility",
    "Product": "product", "Misc": "other",
}  # fmt: skip
"""The model's classes of names and the interface's; dates and sums of money are no names."""

_EVENT_WORDS: Final = frozenset(
    "summit cup olympics olympic games forum war championship conference festival congress".split()
)


def resolve(phrase: str, on: str | None = None, context: str = "") -> Actor | None:
    """Who or what a phrase names on a day.

    Args:
        phrase: "the Serbian president", "Foggy Bottom", "Angela Merkel".
        on: An ISO date; by default the knowledge's own day.
        context: More words of the text: a country named there decides between candidates, and is that of an office
            or organ whose own words name none.

    Returns:
        The actor; with ``name`` null, ``candidates`` and ``reason`` where it is a choice; ``None`` where the phrase
        names nobody that is known.
    """
    from dragoman.stages.actors.answers import answer_phrase
    from dragoman.text.tokens import split_tokens
    from dragoman.workflows import load_resources

    resources = load_resources()
    words = [phrase[s:e] for s, e in split_tokens(phrase)]
    around = [context[s:e] for s, e in split_tokens(context)]
    if not words:
        return None
    return answer_phrase(words, resources.actors, resources.phrases, on, around, resources.gazetteer)


def find_dates(text: str, published: str | None = None) -> tuple[TimeExpression, ...]:
    """The time expressions of a text, with TIMEX3 values on the day of publication (ISO).

    Two things differ from the times of a record: the day that stands in the text's own head or dateline is among
    them, and a range of two whole expressions is two, as TIMEX3 has it.
    """
    from dragoman.stages.dates import filing_times, find_times, part_ranges

    document, sentences, _ = _analyzed(text, published)
    told = part_ranges(document, find_times(document, sentences))
    filed = [t for t in filing_times(document) if not any(overlaps(t.span, other.span) for other in told)]
    return tuple(sorted((*told, *filed), key=lambda t: t.span))


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The attributions of a text, in its order: direct, indirect and mixed quotations, acts of speech and thought.

    Two things differ from the quotations of a record: acts such as "urged Lima to return" are among them, which a
    record tells as events, and a cue has its auxiliaries, adverbs and occasion ("has also said in an interview").
    ``speaker`` is the entity of the record that ``read`` gives for the text.
    """
    from dragoman.pipeline import record_of, tell, unreadable
    from dragoman.stages.clean import clean
    from dragoman.stages.quotes.attributions import attributions
    from dragoman.workflows import load_resources

    if not text.strip():
        return ()
    resources, document = load_resources(), clean(as_dispatch({"text": text}))
    if unreadable(document) is not None:
        return ()
    told = tell(document, resources, as_of=read_settings().as_of)
    return attributions(document, told.sentences, record_of(document, told, resources).quotes)


def find_places(text: str) -> tuple[Place, ...]:
    """The resolved place names of a text."""
    from dragoman.stages.places import find_places as find

    document, sentences, resources = _analyzed(text, None)
    return find(document, sentences, resources.gazetteer)


def find_names(text: str) -> tuple[Name, ...]:
    """The named mentions of a text with their kind."""
    document, sentences, _ = _analyzed(text, None)
    out = []
    for sentence in sentences:
        for guess in sentence.names:
            if guess.label in NAME_KINDS:
                span = sentence.span_of(guess.first, guess.last)
                words = document.cite(span)
                event = guess.label == "Misc" and not _EVENT_WORDS.isdisjoint(words.lower().split())
                out.append(Name(span, words, "event" if event else NAME_KINDS[guess.label]))
    return tuple(out)


def find_status(text: str, trigger: tuple[int, int], published: str | None = None) -> Status | None:
    """How the event that some words name stands; ``None`` where they lie in no sentence.

    Raises:
        InputError: the trigger is no span of the text.
    """
    from dragoman.stages.status import status_of

    span = _span_in(text, "trigger", trigger)
    document, sentences, resources = _analyzed(text, published)
    sentence = next((s for s in sentences if overlaps(s.span, span)), None)
    return status_of(document, sentence, span, resources.standing) if sentence else None


def relate(text: str, actor: tuple[int, int], recipient: tuple[int, int]) -> Relation:
    """The PLOVER type that a text states from one party to another, as it stands there (a promised visit is AGREE).

    Args:
        text: A sentence, or a few.
        actor: Code points of the party that acts.
        recipient: Code points of the party to which it is done.

    Returns:
        The relation; its ``type`` is null, with a ``reason``, where the text states no act from the one to the other.

    Raises:
        InputError: a party is no span of the text, or both are the same.
        ModelError: the relation model is missing or damaged.
    """
    from dragoman.stages.relations import judge
    from dragoman.workflows import load_resources

    a, r = (_span_in(text, name, given) for name, given in (("actor", actor), ("recipient", recipient)))
    if a == r:
        raise InputError(f"actor and recipient are the same words, {tuple(actor)}; give two parties", reason="span")
    resources = load_resources()
    (chances,) = resources.relater.relate([Pair(text, a, r)])
    return judge(chances, resources.ontology)


def _span_in(text: str, name: str, given: tuple[int, int]) -> Span:
    span = Span(*given)
    if not 0 <= span.start < span.end <= len(text):
        raise InputError(f"{name} {tuple(given)} is no span of a text of {len(text)} code points", reason="span")
    return span


def parse_tokens(sentences: Sequence[Sequence[str]]) -> list[tuple[Token, ...]]:
    """Tags and trees of sentences that are split into tokens already.

    Args:
        sentences: Lists of words.

    Returns:
        One tuple of tokens for each; ``head`` is 1-based, 0 for the root.
    """
    from dragoman.workflows import load_resources

    parts: list[str] = []
    given: list[Unparsed] = []
    at = 0
    for words in sentences:
        spans = []
        start = at
        for word in words:
            spans.append(Span(at, at + len(word)))
            parts.append(word + " ")
            at += len(word) + 1
        given.append(Unparsed(Span(start, max(start + 1, at)), tuple(spans)))
    found = load_resources().analyzer.analyze("".join(parts), given)
    return [s.tokens for s in found]


def _analyzed(text: str, published: str | None) -> tuple[Document, tuple[Sentence, ...], Resources]:
    from dragoman.stages.clean import clean
    from dragoman.stages.segment import segment
    from dragoman.syntax.mending import mend_tree
    from dragoman.workflows import load_resources

    resources = load_resources()
    document = clean(Dispatch(text, published))
    return document, tuple(map(mend_tree, resources.analyzer.analyze(text, segment(document)))), resources
