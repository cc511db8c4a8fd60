"""Learns the weights by which tellings are joined: ``python -m training.joining --data DIR --out joining.json``.

Logistic regressions over the named features of ``dragoman.stages.assemble.features``, on the tellings of the written
dispatches, folds 1 to 4. ``--report`` prints figures from cross-validation over those folds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from dragoman.packs.joining import Joining
from dragoman.records.entities import Entity
from dragoman.records.events import ROLES
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import pair_features, whole_features
from dragoman.stages.assemble.joining import join_tellings
from dragoman.stages.assemble.wholes import wholes_of
from dragoman.text.lemmas import lemma
from training.readers import fold_of, read_for_training
from training.timex import days_of
from training.weights import Vector, descend, options, write_tables

Row = tuple[list[str], bool]


@dataclass(frozen=True)
class Gold:
    """A dispatch's tellings as the reader would see them, and the event of each."""

    name: str
    entities: tuple[Entity, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    tellings: tuple[Telling, ...]
    owners: tuple[str, ...]
    wholes: dict[str, str]


def gold_of(record: dict[str, Any]) -> Gold:
    """The tellings of a written dispatch, in text order, each with what its own sentence gives it."""
    text = record["text"]
    entities = tuple(
        Entity(e["id"], e["kind"], e["name"], None, e["country"], anonymous=False, sectors=(), office=None, mentions=())
        for e in record["entities"]
    )
    times = tuple(
        TimeExpression(Span(*t["span"]), text[slice(*t["span"])], t["type"], t["value"], *days_of(t["value"]))
        for t in record["times"]
    )
    places = tuple(
        Place(Span(*p["span"]), p["name"], p["name"], p["country"], None, None, None) for p in record["places"]
    )
    rows = [(e, m) for e in record["events"] for m in e["evidence"]["mentions"]]
    rows.sort(key=lambda row: row[1]["trigger"])
    numbers = {s: n for n, s in enumerate(sorted({tuple(m["sentence"]) for _, m in rows}))}
    tellings = tuple(_telling(record, event, told, numbers[tuple(told["sentence"])]) for event, told in rows)
    wholes = {e["id"]: e["part_of"] for e in record["events"] if e["part_of"]}
    return Gold(record["id"], entities, times, places, tellings, tuple(e["id"] for e, _ in rows), wholes)


def _telling(record: dict[str, Any], event: dict[str, Any], told: dict[str, Any], sentence: int) -> Telling:
    text, (start, end) = record["text"], told["sentence"]
    mentions = {e["id"]: [m for m in e["mentions"] if start <= m[0] < end] for e in record["entities"]}
    words = re.findall(r"\w+", text[slice(*told["trigger"])].lower())
    last = words[-1] if words else ""
    tag = "VBD" if last.endswith("ed") else "NNS" if last.endswith("s") else "NN"
    inside = [n for n, t in enumerate(record["times"]) if t["id"] == event["when"] and start <= t["span"][0] < end]
    return Telling(
        sentence=sentence, first=0, last=0, trigger=Span(*told["trigger"]), lemma=lemma(last, tag) if last else "",
        kind=event["kind"], types={event["type"] or "-": 1.0}, deed=None, mode=None, cameo=None, status=event["status"],
        statuses={}, status_words=(),
        roles={r: tuple((i, Span(*mentions[i][0])) for i in event[r] if mentions[i]) for r in ROLES},
        when=inside[0] if inside else None,
        where=tuple(
            n for n, p in enumerate(record["places"]) if p["id"] in event["where"] and start <= p["span"][0] < end
        ),
        topics=tuple(Span(*t["span"]) for t in event["topics"] if start <= t["span"][0] < end),
        reporters=(), level=None, level_words=(), mode_words=(), definite=_is_definite(text, told["trigger"]),
        origin="gold", score=1.0,
    )  # fmt: skip


def _is_definite(text: str, trigger: Sequence[int]) -> bool:
    if text[slice(*trigger)].lower() in ("it", "this", "that", "they"):
        return True
    before = text[max(0, trigger[0] - 40) : trigger[0]].lower().split()[-3:]
    known = ("the", "this", "that", "their", "his", "her", "its", "both")
    return any(w in known or w.endswith(("'s", "’s")) for w in before)


def same_rows(gold: Gold) -> list[Row]:
    """All pairs of tellings that could be one happening, with whether they are."""
    countries = {e.id: e.country for e in gold.entities}
    rows = []
    for i, j in combinations(range(len(gold.tellings)), 2):
        one, other = gold.tellings[i], gold.tellings[j]
        between = sum(t.kind == one.kind for t in gold.tellings[i + 1 : j])
        features = pair_features(one, other, between, countries, gold.times, gold.places)
        if features is not None and one.trigger != other.trigger:
            rows.append((features, gold.owners[i] == gold.owners[j]))
    return rows


def part_rows(gold: Gold) -> list[Row]:
    """All pairs of events, with whether the first is a part of the second."""
    countries = {e.id: e.country for e in gold.entities}
    first: dict[str, Telling] = {}
    for telling, owner in zip(gold.tellings, gold.owners, strict=True):
        first.setdefault(owner, telling)
    return [
        (whole_features(one, other, countries, gold.times), gold.wholes.get(a) == b)
        for a, one in first.items()
        for b, other in first.items()
        if a != b
    ]


def fit(rows: Sequence[Row], penalty: float, steps: int = 400) -> dict[str, float]:
    """Weights of a logistic regression with a quadratic penalty, by Adam; deterministic."""
    index = {name: n for n, name in enumerate(sorted({f for features, _ in rows for f in features}))}
    width = max(len(features) for features, _ in rows)
    table = np.full((len(rows), width), len(index) + 1)  # rows of feature numbers; the last number is no feature
    for n, (features, _) in enumerate(rows):
        table[n, : len(features)] = [index[f] for f in features]
    gold = np.array([y for _, y in rows], float)

    def gradient(weights: Vector) -> Vector:
        margins = np.r_[weights, 0.0][table].sum(1) + weights[-1]
        error = 1 / (1 + np.exp(-margins)) - gold
        slope = np.bincount(table.ravel(), np.repeat(error, width), len(index) + 2)[:-1]
        slope[-1] = error.sum()
        return slope + penalty * np.r_[weights[:-1], 0.0]

    weights = descend(gradient, len(index) + 1, steps)
    named = {name: round(float(weights[n]), 3) for name, n in index.items()}
    return {name: w for name, w in named.items() if w} | {"bias": round(float(weights[-1]), 3)}


def learn(golds: Sequence[Gold]) -> Joining:
    """Both tables."""
    same = [row for g in golds for row in same_rows(g)]
    part = [row for g in golds for row in part_rows(g)]
    return Joining(fit(same, 1.0), fit(part, 1.0))


def count(golds: Sequence[Gold], joining: Joining) -> np.ndarray[Any, Any]:
    """Pairs of tellings (found, false, missed) and parts (found, false, missed)."""
    out = np.zeros(6, int)
    for gold in golds:
        groups = join_tellings(gold.tellings, gold.entities, gold.times, gold.places, joining)
        member = {id(t): n for n, g in enumerate(groups) for t in g.tellings}
        for i, j in combinations(range(len(gold.tellings)), 2):
            if gold.tellings[i].trigger != gold.tellings[j].trigger:
                one, other = gold.tellings[i], gold.tellings[j]
                _add(out, wanted=gold.owners[i] == gold.owners[j], given=member[id(one)] == member[id(other)])
        owner = {id(t): o for t, o in zip(gold.tellings, gold.owners, strict=True)}
        wholes = wholes_of(groups, {e.id: e.country for e in gold.entities}, gold.times, joining)
        for n, whole in enumerate(wholes):
            wanted = gold.wholes.get(owner[id(groups[n].first)])
            given = owner[id(groups[whole].first)] if whole is not None else None
            out[3] += wanted is not None and wanted == given
            out[4] += given is not None and wanted != given
            out[5] += wanted is not None and wanted != given
    return out


def _add(out: np.ndarray[Any, Any], *, wanted: bool, given: bool) -> None:
    out[0] += wanted and given
    out[1] += given and not wanted
    out[2] += wanted and not given


def main() -> None:
    """Learn, report, write."""
    chosen = options(__doc__)
    records = read_for_training(chosen.data, chosen.more)
    golds = [gold_of(r) for r in records]
    if chosen.report:
        total = np.zeros(6, int)
        for fold in range(5):
            joining = learn([g for g in golds if fold_of(g.name) != fold])
            total += count([g for g in golds if fold_of(g.name) == fold], joining)
        for name, (found, false, missed) in (("one happening", total[:3]), ("part of", total[3:])):
            print(f"{name}: precision {found / (found + false):.3f}, recall {found / (found + missed):.3f}")
    joining = learn(golds)
    write_tables(chosen.out, {"same": joining.same, "part": joining.part})


if __name__ == "__main__":
    main()
