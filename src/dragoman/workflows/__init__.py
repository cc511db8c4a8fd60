"""The verbs: sources into records, with the model and the packs loaded once; lines of records into findings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from dragoman.errors import DragomanError, InputError, ModelError, PackError
from dragoman.ingest.dispatches import as_dispatch
from dragoman.ingest.sources import Item
from dragoman.records.codec import load_json
from dragoman.records.dispatch import Dispatch
from dragoman.records.record import Failure
from dragoman.records.verification import violations
from dragoman.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dragoman.pipeline import Resources
    from dragoman.records.record import Record


def load_resources() -> Resources:
    """The language model and the packs, the user's own files laid over them: loaded at the first call, then kept.

    Raises:
        ModelError: the model is missing or damaged.
        PackError: a pack is, or a file of the user's.
    """
    settings = read_settings()
    return _load(settings.actors, settings.places, settings.frames)


@cache
def _load(own_actors: tuple[str, ...], own_places: tuple[str, ...], own_frames: tuple[str, ...]) -> Resources:
    from dragoman.language.analyzer import load_analyzer
    from dragoman.language.relating import load_relater
    from dragoman.packs.actors import load_actors, phrases
    from dragoman.packs.belonging import load_belonging
    from dragoman.packs.gazetteer import load_gazetteer
    from dragoman.packs.joining import load_joining
    from dragoman.packs.ontology import load_ontology
    from dragoman.packs.sides import load_sides
    from dragoman.packs.standing import load_standing
    from dragoman.pipeline import Resources
    from dragoman.workflows.overlays import with_actors, with_frames, with_places

    actors, ontology = with_actors(load_actors(), own_actors), load_ontology()
    return Resources(
        analyzer=load_analyzer(),
        actors=actors,
        phrases=phrases(actors),
        gazetteer=with_places(load_gazetteer(), own_places, actors),
        frames=with_frames(own_frames, ontology),
        ontology=ontology,
        standing=load_standing(),
        joining=load_joining(),
        belonging=load_belonging(),
        sides=load_sides(),
        relater=load_relater(),
    )


def read(
    text: str,
    published: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
) -> Record:
    """The record of one dispatch. ``record.dispatch.text`` is ``text``, unchanged; ``published`` is an ISO date.

    Raises:
        InputError: no text, too long, or no such day; ``reason`` is a short code.
        ModelError: the language model is missing or damaged.
        PackError: a pack is.
    """
    dispatch = as_dispatch({"text": text, "published": published, "title": title, "publisher": publisher, "url": url})
    return _read_dispatch(dispatch, load_resources())


def read_all(sources: Iterable[str | Dispatch | Mapping[str, object]], workers: int = 1) -> Iterator[Record | Failure]:
    """The record of each source, in order, or a ``Failure``: one bad source never stops the others.

    A source is a text, a ``Dispatch``, or a mapping with ``text`` and, if known, ``published``, ``title``,
    ``publisher``, ``url``, ``id``. Sources are taken as they are needed. With ``workers`` over 1, that many
    processes read; a script must then do its work under ``if __name__ == "__main__":``. In a ``Failure``, ``source``
    is the source's id, or ``#`` and its number from 1.

    Raises:
        InputError: ``sources`` is itself one source, or ``workers`` is below 1.
        ModelError: the language model is missing or damaged.
        PackError: a pack is.
    """
    if isinstance(sources, str | bytes | Dispatch) or hasattr(sources, "keys"):
        raise InputError("read_all wants several sources; for one, use read, or put it in a list", reason="type")
    return (outcome for _, outcome in read_items(_named(sources), workers))


def read_items(items: Iterable[Item], workers: int = 1) -> Iterator[tuple[Item, Record | Failure]]:
    """Each item with its record, or the failure that it is or becomes, in order.

    Raises:
        InputError: ``workers`` is below 1.
    """
    if workers < 1:
        raise InputError(f"workers is {workers}: at least one process must read", reason="type")
    return _read_items(iter(items), workers)


def _read_items(items: Iterator[Item], workers: int) -> Iterator[tuple[Item, Record | Failure]]:
    first = list(islice(items, 2))  # for one document, starting processes costs more than it saves
    items = chain(first, items)
    if workers > 1 and len(first) > 1:
        from dragoman.workflows.pool import spread

        yield from spread(_read_item, items, workers, _lost)
    else:
        for item in items:
            yield item, _read_item(item)


def _named(sources: Iterable[object]) -> Iterator[Item]:
    """Sources as items; one that is no source is an item that failed."""
    for number, source in enumerate(sources, start=1):
        given = source.get("id") if hasattr(source, "get") else getattr(source, "id", None)
        name = str(given) if given else f"#{number}"
        try:
            yield Item(name, as_dispatch(source))
        except InputError as error:
            yield Item(name, Failure(name, error.reason, str(error)))


def _read_item(item: Item) -> Record | Failure:
    if isinstance(item.content, Failure):
        return item.content
    resources = load_resources()  # without them nothing can be read: that is not this document's failure
    try:
        return _read_dispatch(item.content, resources)
    except (ModelError, PackError):
        raise
    except InputError as error:
        return Failure(item.name, error.reason, str(error))
    except Exception as error:
        if read_settings().debug:
            raise
        return Failure(item.name, "internal", internal_message(error))


def _lost(item: Item) -> Failure:
    """The failure of an item whose process died."""
    message = "the process that read it died (out of memory?): try it alone, with one worker"
    return Failure(item.name, "lost", message)


def internal_message(error: BaseException) -> str:
    """What to tell a user of an error that is ours."""
    what = str(error) if isinstance(error, DragomanError) else f"{type(error).__name__}: {error}"
    return (
        f"internal error ({' '.join(what.split())[:300]}): please report it, with the text; DRAGOMAN_DEBUG=1 shows more"
    )


def _read_dispatch(dispatch: Dispatch, resources: Resources) -> Record:
    from dragoman.pipeline import read_dispatch

    try:
        return read_dispatch(dispatch, resources, as_of=read_settings().as_of)
    except Exception as error:
        error.add_note(f"while reading the dispatch {dispatch.id or dispatch.text[:60]!r}")
        raise


@dataclass(frozen=True, slots=True)
class Finding:
    """A line of records that breaks promises: its number from 1, the dispatch's id if it has one, the violations."""

    line: int
    id: str | None
    violations: tuple[str, ...]


def verify(lines: Iterable[bytes]) -> Iterator[Finding]:
    """One finding for each line that is not blank, in order; ``violations`` is empty where the record is sound.

    Lines are UTF-8, as ``dragoman read --json`` writes them.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            data = load_json(line.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            yield Finding(number, None, (f"not UTF-8: byte {error.start} of the line",))
        except InputError as error:
            yield Finding(number, None, (str(error),))
        else:
            yield Finding(number, _dispatch_id(data), violations(data))


def _dispatch_id(data: object) -> str | None:
    dispatch = data.get("dispatch") if isinstance(data, dict) else None
    name = dispatch.get("id") if isinstance(dispatch, dict) else None
    return name if isinstance(name, str) else None
