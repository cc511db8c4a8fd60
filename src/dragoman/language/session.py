"""The one module that touches onnxruntime: features of sentences to the model's raw scores."""

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


def run_graph(session: onnxruntime.InferenceSession, sentences: Sequence[Features]) -> Scores:
    """The scores of a padded batch, by output name; rows as the sentences, words beyond a sentence's end are noise."""
    width = max(len(s.ids) for s in sentences)
    words = max(len(s.firsts) for s in sentences)
    feed = {k: np.zeros((len(sentences), width), np.int64) for k in ("ids", "shapes", "mask")}
    feed["firsts"] = np.zeros((len(sentences), words), np.int64)
    for row, sentence in enumerate(sentences):
        feed["ids"][row, : len(sentence.ids)] = sentence.ids
        feed["shapes"][row, : len(sentence.shapes)] = sentence.shapes
        feed["mask"][row, : len(sentence.ids)] = 1
        feed["firsts"][row, : len(sentence.firsts)] = sentence.firsts
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, feed), strict=True))
