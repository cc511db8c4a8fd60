"""Tests of the relation model's training examples."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from training.relation.examples import HERE, Example, pairs_of, read_corpus, read_sentences


def test_read_sentences_takes_marks_out(tmp_path: Path) -> None:
    """A line gives its text without marks, both spans, type, status, and the rule above it."""
    file = tmp_path / "r.txt"
    file.write_text(
        "# rule: giving is AID\n\nAID happened | [[a:Oslo]] fed [[r:Lima]].\n- | [[r:Oslo]] fed [[a:Lima]].\n"
    )
    first, second = read_sentences(file)
    assert first == Example(
        "r-3", "Oslo fed Lima.", (0, 4), (9, 13), ("AID",), "happened", "sentences", "giving is AID"
    )  # fmt: skip
    assert (second.types, second.actor, second.recipient, second.status) == (("-",), (9, 13), (0, 4), None)


@pytest.mark.parametrize(
    "line", ["[[a:Oslo]] fed [[r:Lima]].", "GIVE | [[a:Oslo]] fed [[r:Lima]].", "AID | [[a:Oslo]] fed Lima."]
)
def test_read_sentences_says_which_line_is_wrong(tmp_path: Path, line: str) -> None:
    """No type, a type that is none, a party that is not marked."""
    file = tmp_path / "r.txt"
    file.write_text(f"# rule: x\n{line}\n")
    with pytest.raises(ValueError, match=r"r\.txt, line 2"):
        read_sentences(file)


def test_read_sentences_reads_all_of_our_own() -> None:
    """Every file of the project is sound, and has every type."""
    found = [e for path in sorted(HERE.glob("*.txt")) for e in read_sentences(path)]
    assert len(found) > 2000
    assert len({e.types for e in found}) == 17


RECORD: dict[str, Any] = {
    "id": "x1",
    "text": "Oslo thanked Lima while Quito watched.",
    "entities": [
        {"id": "e1", "mentions": [[0, 4]]},
        {"id": "e2", "mentions": [[13, 17]]},
        {"id": "e3", "mentions": [[24, 29]]},
    ],
    "events": [
        {
            "type": "SUPPORT", "status": "happened", "actors": ["e1"], "recipients": ["e2"],
            "evidence": {"mentions": [{"trigger": [5, 12], "sentence": [0, 38]}]},
        }
    ],
}  # fmt: skip


def test_pairs_of_has_every_pair_of_a_sentence_once() -> None:
    """The act goes one way; back, and to and from whoever stands by, there is none."""
    found = {e.name.split("-", 2)[2]: e.types[0] for e in pairs_of(RECORD)}
    assert found == {"e1-e2": "SUPPORT", "e2-e1": "-", "e1-e3": "-", "e3-e1": "-", "e2-e3": "-", "e3-e2": "-"}


def test_pairs_of_takes_a_common_act_both_ways() -> None:
    """Of two who act together without a recipient, each acts with the other."""
    meeting = {**RECORD["events"][0], "type": "CONSULT", "actors": ["e1", "e2"], "recipients": []}
    found = {e.name.split("-", 2)[2]: e.types[0] for e in pairs_of({**RECORD, "events": [meeting]})}
    assert (found["e1-e2"], found["e2-e1"], found["e1-e3"]) == ("CONSULT", "CONSULT", "-")


SENTENCE = "Oslo thanked Lima while Quito watched."
THANKED = {"type": "SUPPORT", "status": "happened", "actors": [[0, 4]], "recipients": [[13, 17]]}
WATCHED = {"type": "-", "status": "ongoing", "actors": [[24, 29]], "recipients": []}


def corpus_of(folder: Path, *rows: dict[str, Any]) -> tuple[Path, Path]:
    """Annotations of some rows, and a corpus of one document in which the sentence begins at the twelfth letter."""
    annotations, corpus = folder / "annotations.jsonl", folder / "corpus.jsonl.gz"
    annotations.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with gzip.open(corpus, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "d1", "text": f"It is late. {SENTENCE} All left."}) + "\n")
    return annotations, corpus


def row_of(*events: dict[str, Any], document: str = "d1", sentence: tuple[int, int] = (12, 50)) -> dict[str, Any]:
    """One annotated sentence."""
    return {"id": document, "sentence": sentence, "events": events}


def test_read_corpus_has_every_pair_with_its_act_or_none(tmp_path: Path) -> None:
    """The sentence is cut out of its document, spans count from its start, and pairs without an act are of type "-"."""
    found = list(read_corpus(*corpus_of(tmp_path, row_of(THANKED, WATCHED))))
    assert {e.text for e in found} == {SENTENCE}
    assert found[0] == Example("d1-12-0-13", SENTENCE, (0, 4), (13, 17), ("SUPPORT",), "happened", "corpus")
    named = [(e.text[slice(*e.actor)], e.text[slice(*e.recipient)], e.types, e.status) for e in found]
    assert named == [
        ("Oslo", "Lima", ("SUPPORT",), "happened"),
        ("Oslo", "Quito", ("-",), None),
        ("Lima", "Oslo", ("-",), None),
        ("Lima", "Quito", ("-",), None),
        ("Quito", "Oslo", ("-",), None),
        ("Quito", "Lima", ("-",), None),
    ]


def test_read_corpus_takes_a_common_act_both_ways(tmp_path: Path) -> None:
    """Of two who act together without a recipient, each acts with the other."""
    met = {"type": "CONSULT", "status": "planned", "actors": [[0, 4], [13, 17]], "recipients": []}
    found = list(read_corpus(*corpus_of(tmp_path, row_of(met))))
    assert [(e.actor, e.recipient, e.types, e.status) for e in found] == [
        ((0, 4), (13, 17), ("CONSULT",), "planned"),
        ((13, 17), (0, 4), ("CONSULT",), "planned"),
    ]


def test_read_corpus_leaves_out_what_has_no_one_answer(tmp_path: Path) -> None:
    """A pair of two types has no example, one of two statuses has no status, and words inside others make no pair."""
    accused = {**THANKED, "type": "ACCUSE"}
    again = {**THANKED, "status": "planned"}
    inside = {**WATCHED, "actors": [[0, 12]]}
    pair = ((0, 4), (13, 17))
    assert pair not in [(e.actor, e.recipient) for e in read_corpus(*corpus_of(tmp_path, row_of(THANKED, accused)))]
    both = [e for e in read_corpus(*corpus_of(tmp_path, row_of(THANKED, again))) if (e.actor, e.recipient) == pair]
    assert [(e.types, e.status) for e in both] == [(("SUPPORT",), None)]
    spans = {(e.actor, e.recipient) for e in read_corpus(*corpus_of(tmp_path, row_of(THANKED, inside)))}
    assert spans == {pair, pair[::-1], ((0, 12), (13, 17)), ((13, 17), (0, 12))}


@pytest.mark.parametrize(
    "wrong",
    [row_of(THANKED, document="d2"), row_of(THANKED, sentence=(12, 500))],
    ids=["no document", "behind its end"],
)
def test_read_corpus_says_which_line_the_corpus_lacks(tmp_path: Path, wrong: dict[str, Any]) -> None:
    """A document that is not there and a sentence behind a document's end are told by file, line and document."""
    with pytest.raises(ValueError, match=rf"annotations\.jsonl, line 2: .*corpus\.jsonl\.gz .* {wrong['id']}"):
        list(read_corpus(*corpus_of(tmp_path, row_of(THANKED), wrong)))
