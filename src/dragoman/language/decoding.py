"""Raw scores to choices: trees with one root, and spans from BIOES tags."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Chu-Liu/Edmonds: the maximum arborescence from node 0."""
    words = scores.shape[0]
    heads: list[int] = [int(h) for h in scores.argmax(1)]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [n for n in range(words + 1) if n not in inside]
    new = {node: n for n, node in enumerate(outside)}
    joint = len(outside)
    small = np.full((joint, joint + 1), _NEVER)  # rows: nodes 1..joint (joint itself last); columns: 0..joint
    enter: dict[int, int] = {}
    leave: dict[int, int] = {}
    total = sum(scores[c - 1, heads[c - 1]] for c in cycle)
    for node in outside:
        if node:
            for other in outside:
                small[new[node] - 1, new[other]] = scores[node - 1, other]
            leave[node] = max(cycle, key=lambda c, n=node: scores[n - 1, c])  # type: ignore[misc]
            small[new[node] - 1, joint] = scores[node - 1, leave[node]]
        gains = {c: scores[c - 1, node] - scores[c - 1, heads[c - 1]] for c in cycle}
        enter[node] = max(cycle, key=lambda c, g=gains: g[c])  # type: ignore[misc]
        small[joint - 1, new[node]] = total + gains[enter[node]]
    solved = _edmonds(small)
    result = list(heads)
    for node in outside:
        if node:
            head = solved[new[node] - 1]
            result[node - 1] = leave[node] if head == joint else outside[head]
    entry = outside[solved[joint - 1]]
    result[enter[entry] - 1] = entry
    return result


def best_spans(chances: Array, tags: Sequence[str]) -> list[tuple[int, int, str, float]]:
    """Spans of one sentence from the chances of BIOES tags, as (first word, last word, label, score 0-1).

    The best tag of each word where these make a legal sequence, else the best legal sequence (Viterbi).
    """
    best = chances.argmax(-1).tolist()
    if not any(best):
        return []
    if not _legal([tags[t] for t in best]):
        best = _viterbi(np.log(chances + 1e-9), tags)
    out = []
    start = 0
    for n, tag in enumerate(tags[t] for t in best):
        if tag[0] in "BS":
            start = n
        if tag[0] in "ES":
            rows = chances[start : n + 1]
            score = float(np.mean([rows[i, best[start + i]] for i in range(n + 1 - start)]))
            out.append((start, n, tag[2:], score))
    return out


def _may_follow(one: str, other: str) -> bool:
    if one[0] in "BI":
        return other[0] in "IE" and other[2:] == one[2:]
    return other[0] in "OBS"


def _legal(tags: Sequence[str]) -> bool:
    return all(_may_follow(a, b) for a, b in zip(["O", *tags], [*tags, "O"], strict=True))


def _viterbi(scores: Array, tags: Sequence[str]) -> list[int]:
    allowed = np.array([[0.0 if _may_follow(a, b) else _NEVER for b in tags] for a in tags])
    start = np.array([0.0 if _may_follow("O", t) else _NEVER for t in tags])
    end = np.array([0.0 if _may_follow(t, "O") else _NEVER for t in tags])
    at = start + scores[0]
    back = []
    for row in scores[1:]:
        paths = at[:, None] + allowed
        back.append(paths.argmax(0))
        at = paths.max(0) + row
    path = [int((at + end).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
