"""What the relation model learns from: marked pairs of published sentences, of the written dispatches and our own."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

from dragoman.records.events import STATUSES
from training.labels import TYPES

HERE = Path(__file__).parent / "sentences"
"""The project's own sentences."""

ANNOTATED = Path(__file__).parent.parent / "corpus"
"""The annotations of real sentences, without their texts."""

NONE = "-"
"""No act from this party to that one."""

ROOTS = {"YIELD": ("CONCEDE", "RETREAT")}
"""PLV's roots that are several PLOVER types."""

_LINE = re.compile(r"(?P<type>[A-Z]+|-)(?:\s+(?P<status>[a-z]+))?\s*\|\s*(?P<text>.+)")
_PARTY = re.compile(r"\[\[([ar]):(.+?)\]\]")


@dataclass(frozen=True)
class Example:
    """A text with two marked parties (code points, half-open) and the types of which one is right.

    ``status`` is null where nobody annotated it. ``rule`` says what a sentence of our own teaches.
    """

    name: str
    text: str
    actor: tuple[int, int]
    recipient: tuple[int, int]
    types: tuple[str, ...]
    status: str | None = None
    source: str = ""
    rule: str = ""


def fold_of(name: str) -> int:
    """The fold of an example in five-fold cross-validation, from its name."""
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % 5  # noqa: S324 (a split, not a secret)


def read_published(path: Path) -> list[Example]:
    """The published pairs: a JSON object a line with ``id``, ``text``, ``actor``, ``recipient`` and ``root``."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Example(
            row["id"],
            row["text"],
            _pair(row["actor"]),
            _pair(row["recipient"]),
            ROOTS.get(row["root"], (row["root"],)),
            source="published",
        )
        for row in rows
    ]


def read_sentences(path: Path) -> list[Example]:
    """A file of our own sentences.

    ``# rule: …`` says what the lines after it teach. A line is ``TYPE status | text`` (the status may be left out),
    with the parties as ``[[a:…]]`` and ``[[r:…]]``; the type ``-`` says that no act goes from a to r.

    Raises:
        ValueError: a line that is not so; says which.
    """
    out: list[Example] = []
    rule = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if line.startswith("# rule:"):
            rule = line.removeprefix("# rule:").strip()
        if line and not line.startswith("#"):
            try:
                out.append(_sentence(line, f"{path.stem}-{number}", rule))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from None
    return out


def _sentence(line: str, name: str, rule: str) -> Example:
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError("expected 'TYPE status | text'")
    kind, status, marked = found["type"], found["status"], found["text"]
    if kind not in TYPES:
        raise ValueError(f"{kind!r} is no PLOVER type")
    if status not in (*STATUSES, None):
        raise ValueError(f"{status!r} is no status")
    text, spans = "", {}
    end = 0
    for party in _PARTY.finditer(marked):
        text += marked[end : party.start()]
        spans[party[1]] = (len(text), len(text) + len(party[2]))
        text += party[2]
        end = party.end()
    text += marked[end:]
    if set(spans) != {"a", "r"} or "[[" in text or "]]" in text:
        raise ValueError("needs one [[a:…]] and one [[r:…]], none inside the other")
    return Example(name, text, spans["a"], spans["r"], (kind,), status, "sentences", rule)


def pairs_of(record: dict[str, Any]) -> Iterator[Example]:
    """The pairs of a written dispatch: of each sentence that tells events, every two entities named in it.

    A pair has an event's type where the event goes from the one to the other, or both take part; a pair in the same
    sentence without an act between them is one of type ``-``. Pairs with several types are left out, as are entities
    of which one's words stand inside the other's.
    """
    tellings = [(e, m) for e in record["events"] for m in e["evidence"]["mentions"]]
    by_sentence: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for event, mention in tellings:
        by_sentence.setdefault(_pair(mention["sentence"]), []).append(event)
    for (start, end), events in sorted(by_sentence.items()):
        marks = _marks(record, start, end)
        for one, other in permutations(sorted(marks), 2):
            a, r = marks[one], marks[other]
            if a[0] < r[1] and r[0] < a[1]:
                continue
            found = {(_type(e), e["status"]) for e in events if _goes(e, one, other)}
            kinds = {kind for kind, _ in found} or {NONE}
            if len(kinds) == 1:
                yield Example(
                    f"{record['id']}-{start}-{one}-{other}", record["text"][start:end],
                    (a[0] - start, a[1] - start), (r[0] - start, r[1] - start), (kinds.pop(),),
                    next(iter(found))[1] if len(found) == 1 else None, "dispatches",
                )  # fmt: skip


def read_corpus(annotations: Path, corpus: Path) -> Iterator[Example]:
    """The pairs of real sentences that the project has annotated.

    Args:
        annotations: JSON lines with ``id``, ``sentence`` (span in the document) and ``events`` (spans in the sentence).
        corpus: The documents, gzipped JSON lines with ``id`` and ``text``.

    Raises:
        ValueError: a document that the corpus lacks, or a span outside it; says which line.
    """
    with gzip.open(corpus, "rt", encoding="utf-8") as file:
        texts = {row["id"]: row["text"] for row in map(json.loads, file)}
    for number, line in enumerate(annotations.read_text(encoding="utf-8").splitlines(), 1):
        row = json.loads(line)
        start, end = _pair(row["sentence"])
        text = texts.get(row["id"], "")[start:end]
        if len(text) != end - start:
            raise ValueError(f"{annotations}, line {number}: {corpus} has no such sentence of {row['id']}")
        yield from _pairs_in(f"{row['id']}-{start}", text, row["events"])


def _pairs_in(name: str, text: str, events: list[dict[str, Any]]) -> Iterator[Example]:
    """Every two parties of a sentence's events with the type of the act from the one to the other, or none."""
    spans = sorted({_pair(s) for e in events for role in ("actors", "recipients") for s in e[role]})
    for a, r in permutations(spans, 2):
        if a[0] < r[1] and r[0] < a[1]:
            continue
        found = {
            (e["type"], e["status"])
            for e in events
            for actors, recipients in (([_pair(s) for s in e["actors"]], [_pair(s) for s in e["recipients"]]),)
            if a in actors and (r in recipients or (not recipients and r in actors))
        }
        kinds = {kind for kind, _ in found} or {NONE}
        if len(kinds) == 1:
            status = next(iter(found))[1] if len(found) == 1 else None
            yield Example(f"{name}-{a[0]}-{r[0]}", text, a, r, (kinds.pop(),), status, "corpus")


def _marks(record: dict[str, Any], start: int, end: int) -> dict[str, tuple[int, int]]:
    """The first words in a stretch of text for each entity."""
    out = {}
    for entity in record["entities"]:
        inside = sorted(_pair(m) for m in entity["mentions"] if start <= m[0] and m[1] <= end)
        if inside:
            out[entity["id"]] = inside[0]
    return out


def _type(event: dict[str, Any]) -> str:
    return event["type"] or NONE


def _goes(event: dict[str, Any], one: str, other: str) -> bool:
    """Whether an event goes from one entity to another, or has both as its parties."""
    if one not in event["actors"]:
        return False
    return other in event["recipients"] or (not event["recipients"] and other in event["actors"])


def _pair(span: Iterable[int]) -> tuple[int, int]:
    start, end = span
    return start, end
