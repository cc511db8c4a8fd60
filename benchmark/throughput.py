"""Measures reading: ``python -m benchmark.throughput FILE.jsonl[.gz] [--documents N]``.

Prints one JSON object: words and documents a second on one process, and the share of each part of the pipeline.
Compare ratios: absolute times depend on the machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from itertools import islice
from pathlib import Path

from dragoman.records.dispatch import Dispatch
from dragoman.stages.clean import clean
from dragoman.stages.segment import segment
from dragoman.workflows import load_resources, read


def main() -> None:
    """Read and time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="JSON Lines with text and, where known, published")
    parser.add_argument("--documents", type=int, default=100)
    chosen = parser.parse_args()
    opened = gzip.open if chosen.corpus.suffix == ".gz" else open
    with opened(chosen.corpus, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in islice(file, chosen.documents)]
    words = sum(len(row["text"].split()) for row in rows)
    began = time.perf_counter()
    resources = load_resources()
    loaded = time.perf_counter()
    for row in rows:
        document = clean(Dispatch(row["text"], row.get("published")))
        resources.analyzer.analyze(document.text, segment(document))
    analyzed = time.perf_counter()
    events = sum(len(read(row["text"], published=row.get("published")).events) for row in rows)
    seconds = time.perf_counter() - analyzed
    figures = {
        "documents": len(rows),
        "words": words,
        "events": events,
        "load_seconds": round(loaded - began, 2),
        "words_per_second": round(words / seconds),
        "documents_per_second": round(len(rows) / seconds, 1),
        "share_of_language_model": round((analyzed - loaded) / seconds, 2),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
