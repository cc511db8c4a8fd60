"""Learns who acts and to whom it is done: ``python -m training.sides --data DIR --more DIR --out sides.json``.

Two logistic regressions over the named features of ``dragoman.stages.weighing.features``, on the tellings that the
reader finds in written dispatches. Only files of ``--more`` that the shipped language model did not learn from count:
of those that it knows by heart it is too sure. ``--report`` prints figures from cross-validation.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources as files
from pathlib import Path
from typing import Any

from dragoman.packs.sides import SideWeights
from dragoman.pipeline import Resources, Told, tell
from dragoman.records.dispatch import Dispatch
from dragoman.records.tellings import Telling
from dragoman.stages.clean import clean
from dragoman.stages.weighing.deciding import WEIGHED, weigh_roles
from dragoman.stages.weighing.features import SIDES, candidates_of, features_of
from dragoman.workflows import load_resources
from training.joining import fit
from training.readers import fold_of, read_dispatches
from training.weights import options, write_tables

LEAST = 3
"""A feature that is seen less often has no weight."""

PENALTY = 10.0
"""Of a weight's square; chosen by cross-validation among 5, 10 and 20."""

SMALLEST = 0.02
"""A weight nearer to nothing is left out of the file."""


@dataclass(frozen=True)
class Read:
    """A dispatch as the reader tells it, beside its record.

    ``gold``: position of a telling that an event has -> side -> the event's entities. ``spans``: a mention in the
    record -> the entities for which it stands.
    """

    name: str
    told: Told
    gold: dict[int, dict[str, set[str]]]
    spans: dict[tuple[int, int], set[str]]


def unlearnt(more: Path, data: Path) -> list[dict[str, Any]]:
    """The records of the dispatches in those files of a folder that did not train the shipped language model."""
    models = files.files("dragoman.language") / "models"
    config = max((m for m in models.iterdir() if m.name.startswith("english-")), key=lambda m: m.name) / "config.json"
    learnt = json.loads(config.read_text(encoding="utf-8"))["training"]["data_sha256"]
    with tempfile.TemporaryDirectory() as run:
        for path in sorted(more.glob("*.txt")):
            if path.name not in learnt:
                (Path(run) / path.name).symlink_to(path.resolve())
        return read_dispatches(Path(run), data / "dispatches" / "convert.py", Path(run) / "dispatches.jsonl")


def read_gold(record: dict[str, Any], resources: Resources) -> Read:
    """A written dispatch beside what the reader finds in it."""
    told = tell(clean(Dispatch(record["text"], record.get("published"))), resources)
    spans: dict[tuple[int, int], set[str]] = {}
    for entity in record["entities"]:
        for mention in entity["mentions"]:
            spans.setdefault((mention[0], mention[1]), set()).add(entity["id"])
    gold = {}
    for n, telling in enumerate(told.tellings):
        if telling.kind in WEIGHED and (event := _event_of(telling, record)) is not None:
            gold[n] = {side: set(event[side]) for side in SIDES}
    return Read(record["id"], told, gold, spans)


def _event_of(telling: Telling, record: dict[str, Any]) -> dict[str, Any] | None:
    """The event that a telling's words tell, one of its kind first."""
    over = [
        event
        for event in record["events"]
        for mention in event["evidence"]["mentions"]
        if mention["trigger"][0] < telling.trigger.end and telling.trigger.start < mention["trigger"][1]
    ]
    return min(over, key=lambda e: e["kind"] != telling.kind, default=None)


def meant(read: Read, sentence: int, head: int, span: Sequence[int]) -> set[str]:
    """The record's entities of the mention that is nearest to a phrase, of those that hold its head."""
    word = read.told.sentences[sentence].tokens[head].span
    holding = [m for m in read.spans if m[0] <= word.start and word.end <= m[1]]
    nearest = min(holding, key=lambda m: abs(m[0] - span[0]) + abs(m[1] - span[1]), default=None)
    return read.spans[nearest] if nearest else set()


def rows_of(read: Read, side: str) -> Iterator[tuple[list[str], bool]]:
    """Each phrase in the sentence of each telling: its features, and whether it is on a side."""
    told = read.told
    entities = {e.id: e for e in told.linked.entities}
    for n, gold in read.gold.items():
        telling = told.tellings[n]
        found = candidates_of(telling.sentence, told.phrases, told.linked.of_phrase)
        for one in found:
            features = features_of(telling, told.sentences[telling.sentence], one, found, entities)
            known = meant(read, telling.sentence, one.phrase.head, (one.phrase.span.start, one.phrase.span.end))
            yield features, bool(known & gold[side])


def learn(reads: Sequence[Read]) -> SideWeights:
    """Both tables."""
    tables = []
    for side in SIDES:
        rows = [row for read in reads for row in rows_of(read, side)]
        counts = Counter(f for features, _ in rows for f in features)
        seen = [([f for f in features if counts[f] >= LEAST], right) for features, right in rows]
        tables.append({name: w for name, w in fit(seen, PENALTY).items() if abs(w) >= SMALLEST or name == "bias"})
    return SideWeights(*tables)


def counted(reads: Iterable[Read], weights: SideWeights | None) -> Counter[tuple[str, str]]:
    """Entities on each side: given, right, and wanted among those whom the telling's sentence names."""
    out: Counter[tuple[str, str]] = Counter()
    for read in reads:
        told = read.told
        tellings: Sequence[Telling] = told.tellings
        if weights is not None:
            linked = told.linked
            tellings = weigh_roles(told.sentences, told.phrases, linked.of_phrase, linked.entities, tellings, weights)
        for n, gold in read.gold.items():
            _count(out, read, tellings[n], gold)
    return out


def _count(out: Counter[tuple[str, str]], read: Read, telling: Telling, gold: dict[str, set[str]]) -> None:
    means: dict[str, set[str]] = {}
    for one in candidates_of(telling.sentence, read.told.phrases, read.told.linked.of_phrase):
        known = meant(read, telling.sentence, one.phrase.head, (one.phrase.span.start, one.phrase.span.end))
        for entity in one.entities:
            means.setdefault(entity, set()).update(known)
    named = set().union(*means.values()) if means else set()
    for side in SIDES:
        given = {e for e, _ in telling.roles.get(side, ())}
        right = {g for e in given for g in means.get(e, set()) & gold[side]}
        out[side, "given"] += len(given)
        out[side, "right"] += min(len(given), len(right))
        out[side, "wanted"] += len(gold[side] & named)


def report(reads: Sequence[Read], folds: int = 5) -> Iterator[str]:
    """Precision, recall and F1 of both sides by the rules alone, and as weighed, in cross-validation."""
    weighed: Counter[tuple[str, str]] = Counter()
    for fold in range(folds):
        weights = learn([r for r in reads if fold_of(r.name) != fold])
        weighed += counted((r for r in reads if fold_of(r.name) == fold), weights)
    for name, counts in (("rules", counted(reads, None)), ("weighed", weighed)):
        for side in SIDES:
            given, right, wanted = (counts[side, what] for what in ("given", "right", "wanted"))
            f1 = 2 * right / (given + wanted)
            yield f"{name}, {side}: precision {right / given:.3f}, recall {right / wanted:.3f}, F1 {f1:.3f}"


def main() -> None:
    """Learn, report, write."""
    chosen = options(__doc__)
    if chosen.more is None:
        raise SystemExit("training.sides: --more is needed: the folder of dispatches that no model learnt from")
    resources = load_resources()
    reads = [read_gold(record, resources) for record in unlearnt(chosen.more, chosen.data)]
    if chosen.report:
        print("\n".join(report(reads)))
    weights = learn(reads)
    write_tables(chosen.out, {"actors": weights.actors, "recipients": weights.recipients})


if __name__ == "__main__":
    main()
