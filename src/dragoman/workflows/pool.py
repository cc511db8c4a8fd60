"""A function over many items, in processes, with the results in the order of the items."""

from __future__ import annotations

import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

from dragoman.errors import InternalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
R = TypeVar("R")

CHUNK = 4
"""Items handed over at once: enough to hide the hand-over, few enough that results come steadily."""

AHEAD = 4
"""Chunks in flight for each process: the bound of what is held in memory."""


def spread(
    work: Callable[[T], R], items: Iterable[T], workers: int, lost: Callable[[T], R], *, chunk: int = CHUNK
) -> Iterator[tuple[T, R]]:
    """Each item with its ``work``, computed in ``workers`` processes, in the order of the items.

    ``work`` must be importable by a fresh process. Items are taken as they are needed. An item whose process dies
    gives ``lost(item)`` and the run goes on; what ``work`` raises goes up.

    Raises:
        InternalError: processes cannot be started at all.
    """
    queue: deque[tuple[list[T], Future[list[R]]]] = deque()
    source = iter(items)
    pool = _start(workers)
    try:
        while True:
            while len(queue) < workers * AHEAD and (part := list(islice(source, chunk))):
                queue.append((part, _hand_over(pool, work, part)))
            if not queue:
                return
            part, future = queue[0]
            if not isinstance(future.exception(), BrokenProcessPool):
                queue.popleft()
                yield from zip(part, future.result(), strict=True)
                continue
            # Which item it was is not known: all that is unfinished is done again, one by one.
            pool.shutdown(wait=False, cancel_futures=True)
            while queue:
                part, future = queue.popleft()
                finished = future.done() and not future.cancelled() and future.exception() is None
                results = future.result() if finished else _one_by_one(work, part, lost)
                yield from zip(part, results, strict=True)
            pool = _start(workers)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _hand_over(pool: ProcessPoolExecutor, work: Callable[[T], R], part: list[T]) -> Future[list[R]]:
    """The results to come; a pool that is broken already gives a future that says so."""
    try:
        return pool.submit(_work_all, work, part)
    except BrokenProcessPool as error:
        failed: Future[list[R]] = Future()
        failed.set_exception(error)
        return failed


def _one_by_one(work: Callable[[T], R], part: list[T], lost: Callable[[T], R]) -> Iterator[R]:
    """``work`` of each item, each in a process that it may kill."""
    pool = _start(1)
    try:
        for item in part:
            try:
                yield pool.submit(_work_all, work, [item]).result()[0]
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                yield lost(item)
                pool = _start(1)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _start(workers: int) -> ProcessPoolExecutor:
    """A pool that has shown that it can run something: otherwise every item would be lost, one after the other."""
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_die_quietly)
    try:
        pool.submit(_nothing).result()
    except BrokenProcessPool:
        pool.shutdown(wait=False)
        raise InternalError(
            "worker processes cannot be started: a script that uses workers must do its work under "
            '`if __name__ == "__main__":`; otherwise use workers=1'
        ) from None
    return pool


def _die_quietly() -> None:
    """On Ctrl-C a worker ends without a traceback; the parent says what there is to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _nothing() -> None:
    """What a pool does to show that it works."""


def _work_all(work: Callable[[T], R], part: list[T]) -> list[R]:
    return [work(item) for item in part]
