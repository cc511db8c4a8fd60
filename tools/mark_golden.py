"""Mark which facts of the golden records the reader misses: ``python -m tools.mark_golden [--check]``.

A golden record is one written dispatch with everything a careful reader would write down of its events. ``misses``
holds the facts that the reader does not get yet, each as ``event/field`` ("v3/status"); ``tests/model/test_records.py``
keeps all others green. After a change that mends some, this writes the shorter lists; ``--check`` only counts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import dragoman

GOLDEN = Path(__file__).resolve().parents[1] / "tests/golden/records/dispatches.jsonl"

FIELDS = ("found", "kind", "type", "status", "actors", "recipients", "when")
"""What is compared of an event; a golden event lacks a field that no calendar can compare ("recently")."""


def missed(row: Mapping[str, Any]) -> list[str]:
    """The facts of a golden record that a reading of its text misses, as ``event/field``."""
    record = dragoman.read(row["text"], published=row["published"])
    countries = {e.id: e.country for e in record.entities}
    free = list(record.events)
    out: list[str] = []
    for gold in row["events"]:
        own = next((e for e in free if _tells(e, gold["triggers"])), None)
        if own is None:
            out.append(f"{gold['id']}/found")
            continue
        free.remove(own)
        answer = {
            "kind": own.kind,
            "type": own.type,
            "status": own.status,
            "actors": sorted({c for e in own.actors if (c := countries[e])}),
            "recipients": sorted({c for e in own.recipients if (c := countries[e])}),
            "when": [own.when.start, own.when.end] if own.when else None,
        }
        out += [f"{gold['id']}/{field}" for field in FIELDS[1:] if field in gold and answer[field] != gold[field]]
    return out


def _tells(event: dragoman.Event, triggers: list[list[int]]) -> bool:
    """Whether one of an event's tellings shares words with one of the golden event's triggers."""
    return any(
        m.trigger.start < end and start < m.trigger.end for m in event.evidence.mentions for start, end in triggers
    )


def main() -> int:
    """Write the misses of every record, or count them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing")
    chosen = parser.parse_args()
    rows = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
    fresh = [{**row, "misses": missed(row)} for row in rows]
    facts = sum(len(FIELDS) * len(row["events"]) for row in rows)
    lost = sum(
        len(row["misses"]) + (len(FIELDS) - 1) * sum(m.endswith("/found") for m in row["misses"]) for row in fresh
    )
    print(f"{len(rows)} records, {sum(len(r['events']) for r in rows)} events, {facts - lost} of {facts} facts hold")
    if not chosen.check:
        lines = (json.dumps(row, ensure_ascii=False) for row in fresh)
        GOLDEN.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
