"""Tests of plain text for models that learn from teachers."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from training.silver import articles, ids_of, read_silver


def test_articles_leave_out_what_an_exam_holds(tmp_path: Path) -> None:
    """By its whole id; short lines are no sentences."""
    rows = [
        {"id": "k-1", "published": "2020-01-02", "text": "Chad and Togo signed a treaty on fish."},
        {"id": "k-12", "published": "2020-01-02", "text": "Contents\n\nMali recalled its envoy from Chad."},
    ]
    with gzip.open(tmp_path / "c.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write("".join(json.dumps(r) + "\n" for r in rows))
    (tmp_path / "items.jsonl").write_text('{"id": "k-1"}\n', encoding="utf-8")
    found = list(articles(tmp_path / "c.jsonl.gz", ids_of([tmp_path / "items.jsonl"])))
    assert [name for name, _ in found] == ["k-12"]
    assert found[0][1] == [["Mali", "recalled", "its", "envoy", "from", "Chad", "."]]


def test_read_silver_gives_documents_without_annotation(tmp_path: Path) -> None:
    """Words and sentence ends, and nothing else."""
    with gzip.open(tmp_path / "s.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "a", "sentences": [["One", "."], ["Two", "words", "."]]}) + "\n")
    (document,) = read_silver(tmp_path / "s.jsonl.gz")
    assert document.ends == (2, 5)
    assert document.spans == {}
