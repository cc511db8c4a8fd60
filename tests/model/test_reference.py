"""The language model is the one that the code was made for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.language.features import encode
from dragoman.language.model import Model, default_folder, load_model
from dragoman.language.session import run_graph

REFERENCES = json.loads((default_folder() / "reference.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def model() -> Model:
    """The shipped model, every file compared with its recorded hash."""
    return load_model(check=True)


@pytest.mark.parametrize("row", REFERENCES, ids=lambda row: row["words"][0])
def test_encode_gives_the_features_of_training(model: Model, row: dict[str, list[int]]) -> None:
    """Word pieces, shapes and first pieces are those that the model was trained on."""
    features = encode(model.tokenizer, [str(w) for w in row["words"]])
    assert [list(features.ids), list(features.shapes), list(features.firsts)] == [
        row["ids"],
        row["shapes"],
        row["firsts"],
    ]


@pytest.mark.parametrize("row", REFERENCES, ids=lambda row: row["words"][0])
def test_run_graph_scores_as_when_exported(model: Model, row: dict[str, list[float]]) -> None:
    """Tags are the same, and arc scores but for rounding, on every processor: integer sums must not saturate."""
    scores = run_graph(model.session, [encode(model.tokenizer, [str(w) for w in row["words"]])])
    assert [model.upos[n] for n in scores["upos"][0].argmax(-1)] == row["upos"]
    assert scores["arcs"][0].max(-1).tolist() == pytest.approx(row["arcs"], abs=0.05)


def test_model_folder_has_a_card_and_a_changelog() -> None:
    """Data, licences, figures and limits stand beside the weights."""
    card = (default_folder() / "CARD.md").read_text(encoding="utf-8")
    for heading in ("## Trained on", "## Figures", "## Limits"):
        assert heading in card
    assert (Path(default_folder()) / "CHANGELOG.md").is_file()
