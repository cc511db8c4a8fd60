"""How well sentences and tokens are split: ``python -m benchmark.segmentation FILE.conllu[.xz]… [--only NAME]``.

The raw text of each document is put together from its sentences (``# text``; paragraphs parted by an empty line) and
split again; sentences and tokens count as right where both ends are, as in the CoNLL 2018 shared task, tokens being
syntactic words (a clitic is one) as the trees have them.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.text.sentences import split_sentences
from dragoman.text.tokens import split_tokens

Ends = tuple[int, int]


@dataclass
class Raw:
    """A document's text and where its sentences and tokens are."""

    name: str
    text: str = ""
    sentences: set[Ends] = field(default_factory=set)
    tokens: set[Ends] = field(default_factory=set)


def read_documents(path: Path) -> Iterator[Raw]:
    """The documents of a CoNLL-U file."""
    data = path.read_bytes()
    lines = (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf-8").split("\n")
    document = Raw(path.name)
    paragraph, left = False, 0
    text = ""
    rows: list[list[str]] = []
    for line in lines:
        if line.startswith("# newdoc"):
            if document.text:
                yield document
            document, paragraph = Raw(line.partition("=")[2].strip()), False
        elif line.startswith("# newpar_block"):
            left = int(re.findall(r"\((\d+) s\)", line)[-1])  # GUM says how long a block is; the rest is another
        elif line.startswith("# newpar"):
            paragraph, left = True, 0
        elif line.startswith("# text = "):
            text = line[len("# text = ") :]
        elif line and line[0].isdigit():
            rows.append(line.split("\t"))
        elif not line.strip() and rows:
            _add(document, text, rows, "\n\n" if paragraph else " ")
            left -= 1
            paragraph, rows = left == 0, []
    if document.text:
        yield document


def _add(document: Raw, text: str, rows: list[list[str]], gap: str) -> None:
    start = len(document.text) + (len(gap) if document.text else 0)
    document.text += (gap if document.text else "") + text
    document.sentences.add((start, start + len(text)))
    at = 0
    for row in rows:
        if not row[0].isdigit():
            continue
        found = text.find(row[1], at)
        if found >= 0:  # a word whose form the text does not have ("do" of "dunno") is left out
            document.tokens.add((start + found, start + found + len(row[1])))
            at = found + len(row[1])


def f1(right: int, given: int, wanted: int) -> float:
    """F1 in percent."""
    return 200 * right / (given + wanted) if given + wanted else 0.0


def main() -> None:
    """Print both figures over all documents."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--only", default="", help="documents whose name holds this")
    parser.add_argument("--errors", type=int, default=0, help="print so many sentences that were split otherwise")
    chosen = parser.parse_args()
    sums = [0] * 6
    documents = [d for f in chosen.files for d in read_documents(f) if chosen.only in d.name]
    for document in documents:
        sentences = set(split_sentences(document.text, 0, len(document.text)))
        tokens = {tuple(t) for s, e in sentences for t in split_tokens(document.text, s, e)}
        for n, (given, wanted) in enumerate(((sentences, document.sentences), (tokens, document.tokens))):
            sums[3 * n] += len({tuple(g) for g in given} & wanted)
            sums[3 * n + 1] += len(given)
            sums[3 * n + 2] += len(wanted)
        wrong = sorted({tuple(s) for s in sentences} - document.sentences)
        for start, end in wrong[: chosen.errors]:
            print(f"{document.name}: {document.text[start:end]!r}")
    print(f"{len(documents)} documents: sentences F1 {f1(*sums[:3]):.2f}, tokens F1 {f1(*sums[3:]):.2f}")


if __name__ == "__main__":
    main()
