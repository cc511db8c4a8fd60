"""The one module that touches onnxruntime: features of passages to the model's raw scores."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

# The official builds report usage unless this is set before the import; nothing may leave a reader's machine.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnxruntime
from threadpoolctl import ThreadpoolController

if TYPE_CHECKING:
    from dragoman.language.features import Features

Scores = Mapping[str, "np.ndarray[Any, np.dtype[np.float32]]"]


def open_session(path: Path, threads: int = 1) -> onnxruntime.InferenceSession:
    """A session on a graph; one thread, because several processes scale better than several threads."""
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.inter_op_num_threads = 1
    settings.log_severity_level = 3
    settings.enable_mem_pattern = False  # lengths differ from run to run
    # Processors without VNNI add 8-bit products in 16 bits, where they saturate: the same text was read otherwise
    # there. Unsigned weights have exact sums everywhere, for a few per cent of the time on those processors alone.
    settings.add_session_config_entry("session.x64quantprecision", "1")
    return onnxruntime.InferenceSession(str(path), settings, providers=["CPUExecutionProvider"])


def one_thread() -> AbstractContextManager[object]:
    """While it is open, numpy's products run on one thread.

    On shared cores, several threads that wait for each other take ten times as long for products as small as these.
    """
    limit: AbstractContextManager[object] = _pools().limit(limits=1, user_api="blas")
    return limit


@cache
def _pools() -> ThreadpoolController:
    return ThreadpoolController()


def run_graph(session: onnxruntime.InferenceSession, passages: Sequence[Features]) -> Scores:
    """The scores of a padded batch, by output name; rows as the passages, words beyond a passage's end are noise."""
    width = max(len(p.ids) for p in passages)
    words = max(len(p.firsts) for p in passages)
    feed = {k: np.zeros((len(passages), width), np.int64) for k in ("ids", "shapes", "mask")}
    feed["firsts"] = np.zeros((len(passages), words), np.int64)
    for row, passage in enumerate(passages):
        feed["ids"][row, : len(passage.ids)] = passage.ids
        feed["shapes"][row, : len(passage.shapes)] = passage.shapes
        feed["mask"][row, : len(passage.ids)] = 1
        feed["firsts"][row, : len(passage.firsts)] = passage.firsts
    return run_model(session, feed)


def run_model(session: onnxruntime.InferenceSession, feed: Mapping[str, np.ndarray[Any, np.dtype[np.int64]]]) -> Scores:
    """A graph's outputs for its inputs, by name."""
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, dict(feed)), strict=True))
