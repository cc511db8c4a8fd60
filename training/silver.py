"""Plain text to passages without annotation, from which a model learns what its teachers say.

``python -m training.silver --data DIR --out FILE --leave-out EXAM ...``: the articles of ``corpus/*.jsonl.gz`` as the
words of their sentences, a JSON line an article. Articles whose id an exam holds are left out, so that it still
measures; so are lines of two or three words.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from dragoman.records.dispatch import Dispatch
from dragoman.stages.clean import clean
from dragoman.stages.segment import segment
from training.documents import Document

LONGEST = 30
"""Sentences of an article that are taken, from its top: a long speech is one voice."""

SHORTEST_WORDS = 4


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with corpus/")
    parser.add_argument("--out", type=Path, required=True, help="the file to write, .jsonl.gz")
    parser.add_argument("--leave-out", type=Path, nargs="*", default=(), help="items.jsonl of exams")
    parser.add_argument("--words", type=int, default=600_000, help="words of each corpus at most")
    chosen = parser.parse_args()
    hidden = ids_of(chosen.leave_out)
    with gzip.open(chosen.out, "wt", encoding="utf-8") as out:
        for corpus in sorted((chosen.data / "corpus").glob("*.jsonl.gz")):
            left = chosen.words
            for name, sentences in articles(corpus, hidden):
                out.write(json.dumps({"id": name, "sentences": sentences}, ensure_ascii=False) + "\n")
                left -= sum(map(len, sentences))
                if left < 0:
                    break


def ids_of(exams: Sequence[Path]) -> str:
    """The whole text of some exams' items, in which the id of an article that one holds stands."""
    return "\n".join(p.read_text(encoding="utf-8") for p in exams)


def articles(corpus: Path, hidden: str) -> Iterator[tuple[str, list[list[str]]]]:
    """The articles of a corpus that no exam holds, in no order: id, and the words of the sentences at its top."""
    with gzip.open(corpus, "rt", encoding="utf-8") as file:
        lines = file.readlines()
    random.Random(0).shuffle(lines)  # noqa: S311 (an order, not a secret)
    for article in map(json.loads, lines):
        if f'"{article["id"]}"' in hidden:
            continue
        document = clean(Dispatch(text=article["text"], published=article["published"][:10]))
        parts = [[document.text[t.start : t.end] for t in s.tokens] for s in segment(document)]
        if sentences := [words for words in parts if len(words) >= SHORTEST_WORDS][:LONGEST]:
            yield str(article["id"]), sentences


def read_silver(path: Path) -> list[Document]:
    """The documents of a file that this module wrote; none carries an annotation."""
    out = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            ends, words = [], []
            for sentence in article["sentences"]:
                words += sentence
                ends.append(len(words))
            out.append(Document(article["id"], tuple(words), tuple(ends)))
    return out


if __name__ == "__main__":
    main()
