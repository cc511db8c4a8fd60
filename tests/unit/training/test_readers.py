"""Tests of the readers of training data, on files written for the purpose."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from training.readers import fold_of, read_names, read_treebank, told_document

TREES = """# newdoc id = one
# text = He left.
1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

# text = It's Oslo
1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_
1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj\t_\t_
2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_
3\tOslo\tOslo\tPROPN\tNNP\t_\t0\troot\t_\t_

# newdoc id = two
1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
"""


def test_read_treebank_joins_the_sentences_of_a_document(tmp_path: Path) -> None:
    """Heads count over the document; lines of several words are no words; names come from the other file."""
    trees, names = tmp_path / "t.conllu", tmp_path / "n.iob2"
    trees.write_text(TREES, encoding="utf-8")
    names.write_text("1\tHe\tO\n2\tleft\tO\n\n1\tIt\tO\n2\t's\tO\n3\tOslo\tB-LOC\n", encoding="utf-8")
    one, two = read_treebank(trees, names)
    assert (one.words, one.ends, one.heads) == (("He", "left", "It", "'s", "Oslo"), (2, 5), (2, 0, 5, 5, 0))
    assert one.spans == {"web_names": [(4, 4, "LOC")]}
    assert two.spans == {}  # a sentence that the names file lacks


def test_read_names_joins_the_sentences_of_an_article(tmp_path: Path) -> None:
    """Spans count over the article."""
    article = {"sentences": [[["Oslo", "B-Location"]], [["Kari", "B-Person"], ["Lund", "I-Person"], ["left", "O"]], []]}
    path = tmp_path / "n.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(article).encode()))
    (document,) = read_names(path)
    assert document.ends == (1, 4)
    assert document.spans == {"names": [(0, 0, "Location"), (1, 2, "Person")]}


def test_told_document_links_across_sentences() -> None:
    """A second telling leads to the first; a pronoun to the name before it; a part to its whole."""
    text = "Lund met Ilic. They agreed a truce at the meeting."

    def at(words: str, start: int = 0) -> list[int]:
        begin = text.index(words, start)
        return [begin, begin + len(words)]

    def event(name: str, kind: str, part_of: str | None, *triggers: str) -> dict[str, object]:
        told = [{"trigger": at(t), "sentence": [0, 14]} for t in triggers]
        return {
            "id": name, "kind": kind, "type": "CONSULT", "status": "happened", "actors": ["e1", "e2"], "recipients": [],
            "initiator": [], "host": [], "visitor": [], "mediator": [], "reported_by": [], "where": [], "when": None,
            "topics": [], "part_of": part_of, "evidence": {"mentions": told, "status": []},
        }  # fmt: skip

    entities = [
        {"id": "e1", "kind": "person", "sectors": ["GOV"], "mentions": [at("Lund"), at("They")]},
        {"id": "e2", "kind": "person", "sectors": [], "mentions": [at("Ilic"), at("They")]},
    ]
    record = {
        "id": "x", "text": text, "dateline": None, "entities": entities, "times": [], "places": [], "quotes": [],
        "events": [event("v1", "meeting", None, "met", "meeting"), event("v2", "agreement", "v1", "agreed")],
    }  # fmt: skip
    document = told_document(record)
    words = {word: n for n, word in enumerate(document.words)}
    assert document.ends == (4, 12)
    assert ("same", words["Lund"]) in document.links[words["They"]]
    assert ("telling", words["met"]) in document.links[words["meeting"]]
    assert ("whole", words["met"]) in document.links[words["agreed"]]
    assert ("actors", words["They"]) in document.links[words["met"]]
    assert document.classes["sectors"][words["Ilic"]] == "-"


def test_fold_of_is_fixed() -> None:
    """The folds are the data set's own."""
    assert [fold_of(name) for name in ("w0001", "w0002", "w0003")] == [fold_of(n) for n in ("w0001", "w0002", "w0003")]
    assert all(0 <= fold_of(f"w{n}") < 5 for n in range(50))
