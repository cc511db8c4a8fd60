"""Data files to training examples: treebanks, names, written dispatches."""

from __future__ import annotations

import gzip
import hashlib
import json
import lzma
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dragoman.records.events import ROLES
from dragoman.text.sentences import split_sentences
from dragoman.text.tokens import split_tokens

Words = tuple[str, ...]
WordSpan = tuple[int, int, str]


@dataclass(frozen=True)
class Parsed:
    """A sentence of a treebank."""

    words: Words
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """A sentence with BIO name tags."""

    words: Words
    spans: tuple[WordSpan, ...]


@dataclass(frozen=True)
class Told:
    """A sentence of a written dispatch: spans by head, classes of triggers, links from triggers and cues."""

    words: Words
    dispatch: str
    spans: dict[str, list[WordSpan]] = field(default_factory=dict)
    classes: dict[int, dict[str, str]] = field(default_factory=dict)
    links: dict[int, list[tuple[str, int]]] = field(default_factory=dict)


def read_treebank(path: Path) -> list[Parsed]:
    """The sentences of a CoNLL-U file (xz or plain); empty nodes and multiword lines are left out."""
    raw = path.read_bytes()
    lines = (lzma.decompress(raw) if path.suffix == ".xz" else raw).decode("utf-8").split("\n")
    out: list[Parsed] = []
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        if line.strip() and line[0] != "#":
            row = line.rstrip("\n").split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line.strip() and rows:
            columns = list(zip(*rows, strict=True))
            out.append(Parsed(columns[1], columns[3], columns[4], tuple(map(int, columns[6])), columns[7]))
            rows = []
    return out


def read_names(path: Path) -> list[Named]:
    """The sentences of a names file: JSON Lines, gzip, of articles."""
    out = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            for sentence in json.loads(line)["sentences"]:
                if sentence:
                    out.append(Named(tuple(w for w, _ in sentence), tuple(_bio([t for _, t in sentence]))))
    return out


def _bio(tags: Sequence[str]) -> Iterator[WordSpan]:
    start: int | None = None
    for n, tag in enumerate([*tags, "O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != tags[start][2:]):
            yield start, n - 1, tags[start][2:]
            start = None
        if start is None and tag != "O":
            start = n


def fold_of(name: str) -> int:
    """The fold of a dispatch, 0 to 4; fold 0 is never trained on."""
    return int(hashlib.sha1(name.encode()).hexdigest()[:8], 16) % 5  # noqa: S324 (the data set's own definition)


def read_dispatches(folder: Path, run: Path) -> list[dict[str, Any]]:
    """The records of a folder of written dispatches, made by its own ``convert.py``."""
    out = run / "dispatches.jsonl"
    files = sorted(folder.glob("w*.txt"), key=lambda p: (len(p.name), p.name))
    subprocess.run([sys.executable, str(folder / "convert.py"), *map(str, files), "--out", str(out)], check=True)  # noqa: S603
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


_DATELINE = re.compile(
    r"(?m)^(?=[^\n]{0,90}?(?:\([A-Z][^)\n]{1,40}\)|/[A-Z][A-Z /]+/|[–—]|--))[A-Z][^\n]{2,70}?"
    r"(?:/[A-Z][A-Za-z /]+/\.?|\([A-Z][^)\n]{1,40}\)(?: ?(?:--|[-–—:]))?|\d{4} (?:--|[–—]))\s+(?=[\[“\"A-Z])"
)


def told_sentences(record: dict[str, Any]) -> list[Told]:
    """The sentences of a dispatch's record with what is marked in them."""
    text = record["text"]
    head = _DATELINE.search(text, 0, 400)
    cut = head.span() if head and record["dateline"] else (0, 0)
    regions = [(0, cut[0]), (cut[1], len(text))] if cut[1] else [(0, len(text))]
    out = []
    for region in regions:
        for start, end in split_sentences(text, *region):
            tokens = split_tokens(text, start, end)
            if tokens:
                out.append(_told(record, text, tokens))
    return out


def _told(record: dict[str, Any], text: str, tokens: list[tuple[int, int]]) -> Told:
    at = _Finder(tokens)
    told = Told(tuple(text[s:e] for s, e in tokens), record["id"])
    kinds = {e["id"]: e["kind"] for e in record["entities"]}
    marks = [(m, e["id"]) for e in record["entities"] for m in e["mentions"]]
    spans = sorted({(m[0], m[1], kinds[i]) for m, i in reversed(marks)}, key=lambda s: (s[0], s[0] - s[1]))
    outer = [s for s in spans if not any(o[:2] != s[:2] and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
    inside = [s for s in spans if s not in outer]
    inner = [s for s in inside if not any(o[:2] != s[:2] and o[0] <= s[0] and s[1] <= o[1] for o in inside)]
    add = told.spans
    add["mentions"] = at.all(outer)
    add["inner_mentions"] = at.all(inner)
    add["places"] = at.all((*p["span"], "place") for p in record["places"])
    add["times"] = at.all((*t["span"], t["type"]) for t in record["times"])
    quotes = record["quotes"]
    add["cues"] = at.all((*c, q["stance"] or "say") for q in quotes for c in q["cue"])
    add["sources"] = at.all((*o, "source") for q in quotes for o in q["source"])
    add["contents"] = at.all((*s, "content") for q in quotes if not q["direct"] for s in q["spans"])
    add["topics"] = at.all((*t["span"], "topic") for e in record["events"] for t in e["topics"])
    add["status_words"] = at.all((*s, "status") for e in record["events"] for s in e["evidence"]["status"])
    add["triggers"] = []
    for event in record["events"]:
        for telling in event["evidence"]["mentions"]:
            if (found := at.span(*telling["trigger"])) is not None:
                add["triggers"].append((*found, "trigger"))
                told.classes.setdefault(
                    found[0],
                    {"kinds": event["kind"], "statuses": event["status"], "types": event["type"] or "-"},
                )
                told.links.setdefault(found[0], []).extend(_links(record, event, at))
    for quote in quotes:
        for cue in quote["cue"]:
            if (found := at.span(*cue)) is not None:
                pairs = [("content", s) for s in quote["spans"]] + [("source", s) for s in quote["source"]]
                told.links.setdefault(found[0], []).extend(
                    (role, there[0]) for role, s in pairs if (there := at.span(*s)) is not None
                )
    return told


def _links(record: dict[str, Any], event: dict[str, Any], at: _Finder) -> list[tuple[str, int]]:
    mentions = {e["id"]: e["mentions"] for e in record["entities"]}
    pairs: list[tuple[str, list[int]]] = []
    for role in ROLES:
        pairs += [(role, m) for i in event[role] for m in mentions[i]]
    pairs += [("reporter", m) for chain in event["reported_by"] for i in chain for m in mentions[i]]
    pairs += [("where", p["span"]) for p in record["places"] if p["id"] in event["where"]]
    pairs += [("when", t["span"]) for t in record["times"] if t["id"] == event["when"]]
    pairs += [("topic", t["span"]) for t in event["topics"]]
    pairs += [("status", s) for s in event["evidence"]["status"]]
    return [(role, found[0]) for role, s in pairs if (found := at.span(*s)) is not None]


class _Finder:
    """Character spans to word spans of one sentence."""

    def __init__(self, tokens: list[tuple[int, int]]) -> None:
        self.tokens = tokens

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The first and last word that the characters touch, where they lie in the sentence."""
        if start < self.tokens[0][0] or start >= self.tokens[-1][1]:
            return None
        inside = [n for n, (s, e) in enumerate(self.tokens) if s < end and start < e]
        return (inside[0], inside[-1]) if inside else None

    def all(self, spans: Iterable[Sequence[Any]]) -> list[WordSpan]:
        """All spans that lie in the sentence."""
        return [(*found, label) for s, e, label in spans if (found := self.span(s, e)) is not None]
