"""Learns whose country a text leaves unsaid: ``python -m training.belonging --data DIR --out belonging.json``.

A conditional logistic regression over the named features of ``dragoman.stages.coreference.belonging_features``: for
each party whose own words name no country, the gold one among those that the text mentions, or none of them.
``--report`` prints figures from cross-validation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dragoman.pipeline import Resources
from dragoman.records.dispatch import Dispatch
from dragoman.stages.actors import read_actors
from dragoman.stages.clean import clean
from dragoman.stages.coreference.belonging import NONE, SURE, choices
from dragoman.stages.coreference.ground import ground_of
from dragoman.stages.coreference.linking import walk
from dragoman.stages.mentions import find_mentions
from dragoman.stages.places import find_places
from dragoman.stages.quotes import find_said
from dragoman.stages.segment import segment
from dragoman.syntax.mending import mend_tree
from dragoman.workflows import load_resources
from training.readers import fold_of, read_for_training
from training.weights import Vector, descend, options, write_tables


@dataclass(frozen=True)
class Choice:
    """A party without a country: what speaks for each choice, and the number of the right one."""

    name: str
    features: tuple[tuple[str, ...], ...]
    codes: tuple[str, ...]
    right: int


def choices_of(record: dict[str, Any], resources: Resources) -> list[Choice]:
    """The choices in a written dispatch, as the reader meets them."""
    document = clean(Dispatch(record["text"], record.get("published")))
    sentences = [mend_tree(s) for s in resources.analyzer.analyze(document.text, segment(document))]
    phrases = find_mentions(sentences, resources.phrases)
    readings = read_actors(document, sentences, phrases, resources.actors, resources.phrases, resources.gazetteer)
    places = find_places(document, sentences, resources.gazetteer)
    said = find_said(document, sentences)
    state = walk(document, sentences, phrases, readings, said, places, resources.actors)
    ground = ground_of(state, places)
    gold = {tuple(m): e for e in record["entities"] for m in e["mentions"]}
    out = []
    for party in state.parties:
        if party.country or party.kind == "country" or not party.places:
            continue
        spans = [phrases[n].span for n, found in state.found.items() if any(p is party for p in found)]
        entity = next((e for s in sorted(spans) for m, e in gold.items() if _alike(s, m)), None)
        if entity is None:
            continue
        right = entity["country"] or NONE
        told = choices(party, ground)
        number = list(told).index(right) if right in told else 0
        out.append(Choice(record["id"], tuple(tuple(row) for row in told.values()), tuple(told), number))
    return out


def _alike(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two spans share more than half of the longer one."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared > max(one[1] - one[0], other[1] - other[0])


LEAST = 5
"""A feature that is seen less often has no weight."""

PENALTY = 20.0
"""Of a weight's square; chosen among 5, 12, 15, 20 and 25 on dispatches that the weights were not learnt from."""

SMALLEST = 0.02
"""A weight nearer to nothing is left out."""


def fit(choices: Sequence[Choice], penalty: float = PENALTY, steps: int = 300) -> dict[str, float]:
    """Weights of a conditional logistic regression with a quadratic penalty, by Adam; deterministic."""
    counts = Counter(f for c in choices for row in c.features for f in row)
    index = {f: n for n, f in enumerate(sorted(f for f, count in counts.items() if count >= LEAST))}
    rows = [(n, [index[f] for f in row if f in index]) for n, c in enumerate(choices) for row in c.features]
    owner = np.array([n for n, _ in rows])
    width = max(len(r) for _, r in rows)
    table = np.full((len(rows), width), len(index))
    for n, (_, row) in enumerate(rows):
        table[n, : len(row)] = row
    starts = np.searchsorted(owner, np.arange(len(choices)))
    gold = np.zeros(len(rows))
    gold[starts + [c.right for c in choices]] = 1.0

    def gradient(weights: Vector) -> Vector:
        margins = np.r_[weights, 0.0][table].sum(1)
        powers = np.exp(margins - np.maximum.reduceat(margins, starts)[owner])
        error = powers / np.add.reduceat(powers, starts)[owner] - gold
        slope = np.bincount(table.ravel(), np.repeat(error, width), len(index) + 1)[:-1]
        return np.asarray(slope + penalty * weights)

    weights = descend(gradient, len(index), steps)
    return {name: w for name, n in index.items() if abs(w := round(float(weights[n]), 3)) >= SMALLEST}


def report(choices: Sequence[Choice], folds: int = 5) -> Iterable[str]:
    """Figures from cross-validation: right choices, and precision and recall of the countries given."""
    right = given = good = wanted = 0
    for fold in range(folds):
        weights = fit([c for c in choices if fold_of(c.name) != fold])
        for choice in (c for c in choices if fold_of(c.name) == fold):
            margins = np.array([sum(weights.get(f, 0.0) for f in row) for row in choice.features])
            powers = np.exp(margins - margins.max())
            best = int(powers.argmax())
            answer = best if powers[best] / powers.sum() >= SURE else 0
            right += answer == choice.right
            given += answer != 0
            good += answer != 0 and answer == choice.right
            wanted += choice.right != 0
    known = wanted / len(choices)
    yield f"{len(choices)} parties without a country of their own, of which the text has that of {known:.3f}"
    yield f"right {right / len(choices):.3f}; countries: precision {good / given:.3f}, recall {good / wanted:.3f}"


def main() -> None:
    """Learn, report, write."""
    chosen = options(__doc__)
    resources = load_resources()
    records = read_for_training(chosen.data, chosen.more)
    choices = [choice for record in records for choice in choices_of(record, resources)]
    if chosen.report:
        print("\n".join(report(choices)))
    write_tables(chosen.out, {"belonging": fit(choices)})


if __name__ == "__main__":
    main()
