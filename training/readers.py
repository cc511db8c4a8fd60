"""Data files to annotated documents: treebanks, names, written dispatches."""

from __future__ import annotations

import gzip
import hashlib
import json
import lzma
import re
import subprocess
import sys
import tempfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from dragoman.records.events import ROLES
from dragoman.text.sentences import split_sentences
from dragoman.text.tokens import split_tokens
from training.documents import Document, WordSpan
from training.labels import CLASS_HEADS, SPAN_HEADS

Rows = list[list[str]]


def _conllu(raw: str) -> Iterator[tuple[str | None, Rows]]:
    """Sentences as rows of columns, each with the document's name where one begins."""
    rows: Rows = []
    name: str | None = None
    for line in [*raw.split("\n"), ""]:
        if line.startswith("# newdoc id"):
            name = line.partition("=")[2].strip()
        elif line.strip() and line[0] != "#":
            row = line.rstrip("\n").split("\t")
            if row[0].isdigit():  # no empty nodes, no lines of several words
                rows.append(row)
        elif not line.strip() and rows:
            yield name, rows
            rows, name = [], None


def _open(path: Path) -> str:
    raw = path.read_bytes()
    readers = {".xz": lzma.decompress, ".gz": gzip.decompress}
    return readers.get(path.suffix, bytes)(raw).decode("utf-8")


def read_treebank(path: Path, names: Path | None = None) -> list[Document]:
    """The documents of a CoNLL-U file, with the names of an IOB2 file over the same sentences where one is given.

    A document with a sentence that the names file lacks has no names.
    """
    tagged = {tuple(r[1] for r in rows): [r[2] for r in rows] for _, rows in _conllu(_open(names))} if names else {}
    documents: list[tuple[str, list[Rows]]] = []
    for name, rows in _conllu(_open(path)):
        if name or not documents:
            documents.append((name or path.name, []))
        documents[-1][1].append(rows)
    return [_parsed(name, sentences, tagged) for name, sentences in documents]


def _parsed(name: str, sentences: list[Rows], tagged: dict[tuple[str, ...], list[str]]) -> Document:
    ends, heads, spans, known = [], [], [], bool(tagged)
    at = 0
    for rows in sentences:
        heads += [int(row[6]) and int(row[6]) + at for row in rows]
        tags = tagged.get(tuple(row[1] for row in rows))
        known = known and tags is not None
        spans += [(a + at, b + at, x) for a, b, x in _bio(tags or []) if x in SPAN_HEADS["web_names"]]
        at += len(rows)
        ends.append(at)
    words, upos, xpos, deprels = (tuple(row[n] for rows in sentences for row in rows) for n in (1, 3, 4, 7))
    found = {"web_names": spans} if known else {}
    return Document(name, words, tuple(ends), upos, xpos, tuple(heads), deprels, spans=found)


def read_names(path: Path) -> list[Document]:
    """The articles of a names file: JSON Lines, gzip."""
    out = []
    for n, line in enumerate(_open(path).splitlines()):
        words: list[str] = []
        ends, spans = [], []
        for sentence in json.loads(line)["sentences"]:
            if sentence:
                spans += [(a + len(words), b + len(words), x) for a, b, x in _bio([tag for _, tag in sentence])]
                words += [word for word, _ in sentence]
                ends.append(len(words))
        out.append(Document(f"{path.name}-{n}", tuple(words), tuple(ends), spans={"names": spans}))
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


def read_dispatches(folder: Path, converter: Path, out: Path) -> list[dict[str, Any]]:
    """The records of a folder of written dispatches.

    Args:
        folder: Where the texts are, ``*.txt``.
        converter: The script that turns marked texts into records, and refuses what does not fit.
        out: Where to write the records, JSON Lines.
    """
    files = sorted(folder.glob("*.txt"), key=lambda p: (len(p.name), p.name))
    subprocess.run([sys.executable, str(converter), *map(str, files), "--out", str(out)], check=True)  # noqa: S603
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def read_for_training(data: Path, more: Path | None) -> list[dict[str, Any]]:
    """The records of the written dispatches that may train: folds 1 to 4 of ``data/dispatches`` and all of ``more``."""
    home = data / "dispatches"
    with tempfile.TemporaryDirectory() as run:
        return [
            record
            for folder in (home, more)
            if folder is not None
            for record in read_dispatches(folder, home / "convert.py", Path(run) / "dispatches.jsonl")
            if folder != home or fold_of(record["id"])
        ]


_DATELINE = re.compile(
    r"(?m)^(?=[^\n]{0,90}?(?:\([A-Z][^)\n]{1,40}\)|/[A-Z][A-Z /]+/|[–—]|--))[A-Z][^\n]{2,70}?"
    r"(?:/[A-Z][A-Za-z /]+/\.?|\([A-Z][^)\n]{1,40}\)(?: ?(?:--|[-–—:]))?|\d{4} (?:--|[–—]))\s+(?=[\[“\"A-Z])"
)


def told_document(record: dict[str, Any]) -> Document:
    """A written dispatch with everything that its record marks; words as the project splits them."""
    text = record["text"]
    head = _DATELINE.search(text, 0, 400)
    cut = head.span() if head and record["dateline"] else (0, 0)
    regions = [(0, cut[0]), (cut[1], len(text))] if cut[1] else [(0, len(text))]
    tokens: list[tuple[int, int]] = []
    ends: list[int] = []
    for region in regions:
        for start, end in split_sentences(text, *region):
            tokens += split_tokens(text, start, end)
            if len(tokens) > (ends[-1] if ends else 0):
                ends.append(len(tokens))
    at = _Finder(tokens, ends)
    out = Document(record["id"], tuple(text[s:e] for s, e in tokens), tuple(ends))
    out.spans.update(_spans(record, at))
    out.classes.update({head: {} for head in CLASS_HEADS})
    _add_entities(out, record, at)
    _add_events(out, record, at)
    _add_quotes(out, record, at)
    return out


def _spans(record: dict[str, Any], at: _Finder) -> dict[str, list[WordSpan]]:
    kinds = {e["id"]: e["kind"] for e in record["entities"]}
    marks = [(m, e["id"]) for e in record["entities"] for m in e["mentions"]]
    spans = sorted({(m[0], m[1], kinds[i]) for m, i in reversed(marks)}, key=lambda s: (s[0], s[0] - s[1]))
    outer = [s for s in spans if not _within(s, spans)]
    inside = [s for s in spans if s not in outer]
    quotes, events = record["quotes"], record["events"]
    tellings = [telling for event in events for telling in event["evidence"]["mentions"]]
    return {
        "mentions": at.all(outer),
        "inner_mentions": at.all(s for s in inside if not _within(s, inside)),
        "places": at.all((*p["span"], "place") for p in record["places"]),
        "times": at.all((*t["span"], t["type"]) for t in record["times"]),
        "cues": at.all((*c, q["stance"] or "say") for q in quotes for c in q["cue"]),
        "sources": at.all((*o, "source") for q in quotes for o in q["source"]),
        "contents": at.all((*s, "content") for q in quotes if not q["direct"] for s in q["spans"]),
        "topics": at.all((*t["span"], "topic") for e in events for t in e["topics"]),
        "status_words": at.all((*s, "status") for e in events for s in e["evidence"]["status"]),
        "triggers": at.all((*t["trigger"], "trigger") for t in tellings),
    }


def _within(span: tuple[int, int, str], others: Iterable[tuple[int, int, str]]) -> bool:
    return any(o[:2] != span[:2] and o[0] <= span[0] and span[1] <= o[1] for o in others)


def _add_entities(out: Document, record: dict[str, Any], at: _Finder) -> None:
    """What an entity is in PLOVER's terms, and which earlier mentions are the same entity's."""
    sectors = CLASS_HEADS["sectors"]
    for entity in record["entities"]:
        label = next((s for s in entity["sectors"] if s in sectors), sectors[-1])
        starts = sorted({found[0] for m in entity["mentions"] if (found := at.span(*m)) is not None})
        for n, word in enumerate(starts):
            out.classes["sectors"].setdefault(word, label)
            out.links.setdefault(word, []).extend(("same", earlier) for earlier in starts[:n])


def _add_events(out: Document, record: dict[str, Any], at: _Finder) -> None:
    firsts = {
        event["id"]: [f[0] for t in event["evidence"]["mentions"] if (f := at.span(*t["trigger"])) is not None]
        for event in record["events"]
    }
    for event in record["events"]:
        links = _links(record, event, at)
        links += [("whole", n) for n in firsts.get(event["part_of"], ())]
        for word in firsts[event["id"]]:
            labels = {"kinds": event["kind"], "statuses": event["status"], "types": event["type"] or "-"}
            for head, label in labels.items():
                out.classes[head].setdefault(word, label)
            told = [("telling", n) for n in firsts[event["id"]] if n < word]
            out.links.setdefault(word, []).extend([*links, *told])


def _add_quotes(out: Document, record: dict[str, Any], at: _Finder) -> None:
    for quote in record["quotes"]:
        pairs = [("content", s) for s in quote["spans"]] + [("source", s) for s in quote["source"]]
        links = [(role, there[0]) for role, s in pairs if (there := at.span(*s)) is not None]
        for cue in quote["cue"]:
            if (found := at.span(*cue)) is not None:
                out.links.setdefault(found[0], []).extend(links)


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
    """Character spans to word spans."""

    def __init__(self, tokens: list[tuple[int, int]], ends: list[int]) -> None:
        self.token_starts = [s for s, _ in tokens]
        self.token_ends = [e for _, e in tokens]
        self.ends = ends

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The first and last word that the characters touch; None where they touch none."""
        first = bisect_right(self.token_ends, start)
        last = bisect_left(self.token_starts, end) - 1
        return (first, last) if first <= last else None

    def all(self, spans: Iterable[Sequence[Any]]) -> list[WordSpan]:
        """All spans that touch a word, in parts where they reach over several sentences."""
        out = []
        for start, end, label in spans:
            if (found := self.span(start, end)) is not None:
                first, last = found
                while first <= last:
                    stop = min(last, self.ends[bisect_right(self.ends, first)] - 1)
                    out.append((first, stop, label))
                    first = stop + 1
        return out
