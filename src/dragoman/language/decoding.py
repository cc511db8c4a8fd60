"""Raw scores to choices: trees with one root, and spans from BIOES tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float32]]
_NEVER = -1e9
_ROOT = 1e5


def softmax(scores: Array) -> Array:
    """Probabilities along the last axis."""
    shifted = np.exp(scores - scores.max(-1, keepdims=True))
    out: Array = shifted / shifted.sum(-1, keepdims=True)
    return out


def best_tree(scores: Array) -> list[int]:
    """The heads of a sentence's words: the best tree with exactly one root.

    Args:
        scores: words x (words + 1); column 0 is the root, column ``h`` the word ``h`` (1-based).

    Returns:
        One head a word, 0 for the root.
    """
    words = scores.shape[0]
    exact: np.ndarray[Any, np.dtype[np.float64]] = scores.astype(np.float64)  # sums must not depend on their order
    exact[np.arange(words), np.arange(1, words + 1)] = _NEVER
    heads = exact.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads.tolist()):
        return [int(h) for h in heads]
    # A root costs so much that the best tree has only one; among such trees the best is still the best.
    exact[:, 0] -= _ROOT
    return _edmonds(exact)


def _cycle(heads: Sequence[int]) -> list[int]:
    """The words (1-based) of one cycle, or none."""
    state = [0] * (len(heads) + 1)
    for start in range(1, len(heads) + 1):
        path, at = [], start
        while at and not state[at]:
            state[at] = 1
            path.append(at)
            at = heads[at - 1]
        if at and state[at] == 1:
            return path[path.index(at) :]
        for node in path:
            state[node] = 2
    return []


def _edmonds(scores: np.ndarray[Any, np.dtype[np.float64]]) -> list[int]:
    """Chu-Liu/Edmonds: the maximum arborescence from node 0; rows are the nodes from 1, columns all nodes."""
    heads: list[int] = scores.argmax(1).tolist()
    found = _cycle(heads)
    if not found:
        return heads
    cycle = np.array(found)
    inside = np.zeros(scores.shape[1], bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)  # node 0 stands first
    joint = len(outside)
    within = scores[cycle - 1, np.array(heads)[cycle - 1]]
    gains = scores[cycle - 1][:, outside] - within[:, None]
    enter = cycle[gains.argmax(0)]
    rest = outside[1:] - 1
    leave = cycle[scores[rest][:, cycle].argmax(1)]
    small = np.full((joint, joint + 1), _NEVER)  # the joint node stands last
    small[:-1, :joint] = scores[rest][:, outside]
    small[:-1, joint] = scores[rest, leave]
    small[-1, :joint] = within.sum() + gains.max(0)
    solved = _edmonds(small)
    result = list(heads)
    for n, node in enumerate(outside[1:].tolist()):
        result[node - 1] = int(leave[n]) if solved[n] == joint else int(outside[solved[n]])
    entry = solved[joint - 1]
    result[int(enter[entry]) - 1] = int(outside[entry])
    return result


def best_spans(chances: Array, tags: Sequence[str]) -> list[tuple[int, int, str, float]]:
    """Spans of one sentence from the chances of BIOES tags, as (first word, last word, label, score 0-1).

    The best tag of each word where these make a legal sequence, else the best legal sequence (Viterbi).
    """
    best = chances.argmax(-1).tolist()
    if not any(best):
        return []
    moves = _moves(tuple(tags))
    if not moves.legal(best):
        best = _viterbi(np.log(chances + 1e-9), moves)
    out = []
    start = 0
    for n, tag in enumerate(tags[t] for t in best):
        if tag[0] in "BS":
            start = n
        if tag[0] in "ES":
            score = sum(float(chances[i, best[i]]) for i in range(start, n + 1)) / (n + 1 - start)
            out.append((start, n, tag[2:], score))
    return out


def _may_follow(one: str, other: str) -> bool:
    if one[0] in "BI":
        return other[0] in "IE" and other[2:] == one[2:]
    return other[0] in "OBS"


@dataclass(frozen=True, slots=True)
class _Moves:
    """Which tag may follow which, by number: 0 or never; at the start, between two words, at the end."""

    start: np.ndarray[Any, np.dtype[np.float64]]
    between: np.ndarray[Any, np.dtype[np.float64]]
    end: np.ndarray[Any, np.dtype[np.float64]]

    def legal(self, tags: Sequence[int]) -> bool:
        """Whether a sequence breaks none of them."""
        inner = self.between[list(tags[:-1]), list(tags[1:])]
        return not (self.start[tags[0]] or self.end[tags[-1]] or inner.any())


@cache
def _moves(tags: tuple[str, ...]) -> _Moves:
    def cost(*, allowed: bool) -> float:
        return 0.0 if allowed else _NEVER

    return _Moves(
        np.array([cost(allowed=_may_follow("O", t)) for t in tags]),
        np.array([[cost(allowed=_may_follow(a, b)) for b in tags] for a in tags]),
        np.array([cost(allowed=_may_follow(t, "O")) for t in tags]),
    )


def _viterbi(scores: Array, moves: _Moves) -> list[int]:
    at = moves.start + scores[0]
    back = []
    for row in scores[1:]:
        paths = at[:, None] + moves.between
        back.append(paths.argmax(0))
        at = paths.max(0) + row
    path = [int((at + moves.end).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
