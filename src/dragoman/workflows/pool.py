"""A function over many items, in processes, with the results in the order of the items.

Our own small pool, because the standard one gives up all its work when one process dies, and can wait for ever for
processes that it has ended.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, TypeVar

from dragoman.errors import InternalError

T = TypeVar("T")
R = TypeVar("R")

CHUNK = 4
"""Items handed over at once: enough to hide the hand-over, few enough that results come steadily."""

AHEAD = 4
"""Chunks begun or waiting to be given out, for each process: the bound of what is held in memory."""

PATIENCE = 5.0
"""Seconds to wait for a process that was told to end, before it is killed."""


@dataclass(slots=True)
class _Part(Generic[T, R]):
    """Some items and the results that have come for the first of them."""

    items: list[T]
    results: list[R] = field(default_factory=list)


@dataclass(slots=True)
class _Worker(Generic[T, R]):
    """A process, the connection to it, and what it works on."""

    process: SpawnProcess
    connection: Connection
    part: _Part[T, R] | None = None


def spread(
    work: Callable[[T], R], items: Iterable[T], workers: int, lost: Callable[[T], R], *, chunk: int = CHUNK
) -> Iterator[tuple[T, R]]:
    """Each item with its ``work``, computed in ``workers`` processes, in the order of the items.

    ``work`` must be importable by a fresh process. Items are taken as they are needed. An item whose process dies
    gives ``lost(item)`` and the run goes on; what ``work`` raises goes up.

    Raises:
        InternalError: processes cannot be started at all.
    """
    source = iter(items)
    crew: list[_Worker[T, R]] = []
    parts: list[_Part[T, R]] = []
    waiting: list[_Part[T, R]] = []
    try:
        while True:
            while len(parts) < workers * AHEAD and (taken := list(islice(source, chunk))):
                parts.append(_Part(taken))
                waiting.append(parts[-1])
            if not parts:
                return
            while len(crew) < workers and len(crew) < len(parts):
                crew.append(_start(work))
            for worker in crew:
                if worker.part is None and waiting:
                    _give(worker, waiting.pop(0))
            ready = wait([w.connection for w in crew if w.part is not None])
            for n, worker in enumerate(crew):
                if worker.connection in ready:
                    crew[n] = _listen(worker, work, lost)
            while parts and len(parts[0].results) == len(parts[0].items):
                done = parts.pop(0)
                yield from zip(done.items, done.results, strict=True)
    finally:
        for worker in crew:
            _end(worker)


def _give(worker: _Worker[T, R], part: _Part[T, R]) -> None:
    """Hand over what of a part has no result yet; a process that is dead already shows when it is listened to."""
    worker.part = part
    with suppress(BrokenPipeError, ConnectionResetError):
        worker.connection.send(part.items[len(part.results) :])


def _listen(worker: _Worker[T, R], work: Callable[[T], R], lost: Callable[[T], R]) -> _Worker[T, R]:
    """Take one result; where the process died, its item is lost and another process goes on with the rest."""
    part = worker.part
    if part is None:
        return worker
    try:
        good, result = worker.connection.recv()
    except (EOFError, ConnectionResetError):
        _end(worker)
        part.results.append(lost(part.items[len(part.results)]))
        worker = _start(work)
        if len(part.results) < len(part.items):
            _give(worker, part)
        return worker
    if not good:
        raise result
    part.results.append(result)
    if len(part.results) == len(part.items):
        worker.part = None
    return worker


def _start(work: Callable[[T], R]) -> _Worker[T, R]:
    """A process that has shown that it runs: otherwise every item would be lost, one after the other."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)
    try:
        process.start()
        theirs.close()
        ours.recv()
    except (EOFError, ConnectionResetError, RuntimeError):
        raise InternalError(
            "worker processes cannot be started: a script that uses workers must do its work under "
            '`if __name__ == "__main__":`; otherwise use workers=1'
        ) from None
    return _Worker(process, ours)


def _end(worker: _Worker[T, R]) -> None:
    """End a process, by force if it does not listen."""
    worker.connection.close()
    worker.process.terminate()
    worker.process.join(PATIENCE)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()


def _serve(connection: Connection, work: Callable[[Any], Any]) -> None:
    """A process's life: take items, send one result each, until the other end is closed.

    On Ctrl-C a worker ends without a traceback; the parent says what there is to say.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    connection.send(None)
    try:
        while True:
            for item in connection.recv():
                try:
                    answer = (True, work(item))
                except Exception as error:  # noqa: BLE001 (it goes up in the parent)
                    answer = (False, error)
                connection.send(answer)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
