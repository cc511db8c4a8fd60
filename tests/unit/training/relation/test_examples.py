"""Tests of the relation model's training examples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from training.relation.examples import HERE, Example, pairs_of, read_sentences


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
