"""The relation model that ships, and ``dragoman.relate`` with it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import dragoman
from dragoman.language.features import load_tokenizer
from dragoman.language.model import check_files, default_folder
from dragoman.language.relating import MODEL, OnnxRelater, load_relater
from dragoman.language.relation_features import mark
from dragoman.records.relations import Pair
from dragoman.records.spans import Span

FOLDER = default_folder(MODEL)
REFERENCES = json.loads((FOLDER / "reference.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def relater() -> OnnxRelater:
    """The shipped model, its file compared with the recorded hash."""
    check_files(FOLDER, json.loads((FOLDER / "config.json").read_text(encoding="utf-8"))["sha256"])
    return load_relater()


@pytest.mark.parametrize("row", REFERENCES, ids=lambda row: row["text"].split()[0])
def test_mark_gives_the_pieces_of_training(row: dict[str, Any]) -> None:
    """Pieces and places of the marks are those that the model was trained on."""
    tokenizer = load_tokenizer(default_folder() / "tokenizer.json")
    marked = mark(tokenizer, row["text"], tuple(row["actor"]), tuple(row["recipient"]))
    assert [list(marked.ids), [marked.actor, marked.recipient]] == [row["ids"], row["marks"]]


@pytest.mark.parametrize("row", REFERENCES, ids=lambda row: row["text"].split()[0])
def test_relate_scores_as_when_exported(relater: OnnxRelater, row: dict[str, Any]) -> None:
    """Chances are the same on every processor, but for rounding."""
    (chances,) = relater.relate([Pair(row["text"], Span(*row["actor"]), Span(*row["recipient"]))])
    assert {t: chances.types[t] for t in row["types"]} == pytest.approx(row["types"], abs=0.02)


def test_relate_gives_answers_in_order(relater: OnnxRelater) -> None:
    """However long the texts beside it, each pair has its own answer."""
    pairs = [
        Pair(r["text"] + " It rained." * n, Span(*r["actor"]), Span(*r["recipient"])) for n, r in enumerate(REFERENCES)
    ]
    alone = [max(c.types, key=lambda t: c.types[t]) for p in pairs for c in relater.relate([p])]
    assert [max(c.types, key=lambda t: c.types[t]) for c in relater.relate(pairs)] == alone


@pytest.mark.parametrize(
    ("text", "actor", "recipient", "type_", "quad"),
    [
        ("Ghana accused Togo of shelling its border posts.", "Ghana", "Togo", "ACCUSE", 3),
        ("Togo was accused by Ghana of shelling its border posts.", "Ghana", "Togo", "ACCUSE", 3),
        ("Police arrested the union's treasurer at dawn.", "Police", "the union's treasurer", "COERCE", 4),
        ("Peru sent two field hospitals to Ecuador after the quake.", "Peru", "Ecuador", "AID", 2),
        ("The Finnish president met his Estonian counterpart in Turku.", "The Finnish president", "his Estonian counterpart", "CONSULT", 1),
    ],
)  # fmt: skip
def test_relate_reads_plain_sentences(text: str, actor: str, recipient: str, type_: str, quad: int) -> None:
    """Active and passive, states and people."""
    a, r = text.index(actor), text.index(recipient)
    relation = dragoman.relate(text, actor=(a, a + len(actor)), recipient=(r, r + len(recipient)))
    assert (relation.type, relation.quad) == (type_, quad)
    assert sum(relation.scores.values()) == pytest.approx(1.0, abs=0.01)
    assert relation.to_dict()["type"] == type_


@pytest.mark.parametrize(
    ("actor", "recipient"), [((0, 0), (5, 9)), ((0, 4), (5, 90)), ((-1, 4), (5, 9)), ((4, 0), (5, 9)), ((0, 4), (0, 4))]
)
def test_relate_refuses_what_is_no_party(actor: tuple[int, int], recipient: tuple[int, int]) -> None:
    """Empty, outside, backwards, and twice the same words."""
    with pytest.raises(dragoman.InputError):
        dragoman.relate("Oslo fed Lima.", actor=actor, recipient=recipient)


def test_model_folder_has_a_card_and_a_changelog() -> None:
    """Data, licences, figures and limits stand beside the weights."""
    card = (FOLDER / "CARD.md").read_text(encoding="utf-8")
    for heading in ("## Trained on", "## Figures", "## Limits"):
        assert heading in card
    assert (FOLDER / "CHANGELOG.md").is_file()
