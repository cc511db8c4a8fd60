"""The training sets and their held-out parts, from the data folder."""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from dragoman.language.features import FEATURES_VERSION
from training.batches import Measured, measure
from training.documents import Document
from training.earlier import file_of
from training.model import Inventory
from training.readers import fold_of, read_dispatches, read_names, read_treebank, told_document
from training.silver import read_silver

TREES = ("treebank/en_ewt-ud-train.conllu.xz", "treebank/en_gum_by-ud-train.conllu.xz")
TREES_HELD = ("treebank/en_ewt-ud-dev.conllu.xz", "treebank/en_gum_by-ud-dev.conllu.xz")
WEB_NAMES = "ner/uner_en_ewt-train-earlier.iob2.gz"
WEB_NAMES_HELD = "ner/uner_en_ewt-dev.iob2.gz"
NAMES = "ner/worldwide-train.jsonl.gz"
NAMES_HELD = "ner/worldwide-dev.jsonl.gz"
DISPATCHES = "dispatches"


@dataclass(frozen=True)
class Sets:
    """Training documents by kind, held-out ones by kind, and the treebanks' label sets."""

    train: dict[str, list[Measured]]
    held: dict[str, list[Measured]]
    inventory: Inventory


def load_sets(chosen: argparse.Namespace, tokenizer: Tokenizer) -> Sets:
    """Everything, as the options say."""
    data: Path = chosen.data
    trees = [d for n, f in enumerate(TREES) for d in read_treebank(data / f, None if n else data / WEB_NAMES)]
    names = [] if chosen.licensed_only else read_names(data / NAMES)
    converter = data / DISPATCHES / "convert.py"
    records = read_dispatches(data / DISPATCHES, converter, chosen.run / "dispatches.jsonl")
    told = {d.name: d for d in map(told_document, records)}
    own = [d for name, d in told.items() if chosen.all_folds or fold_of(name)]
    own += map(told_document, read_dispatches(chosen.more, converter, chosen.run / "more.jsonl"))
    silver = read_silver(chosen.silver) if chosen.silver else []
    train: dict[str, list[Document]] = {"trees": trees, "names": names, "told": own, "silver": silver}
    web_names = data / WEB_NAMES_HELD
    held = {
        "trees": [d for n, f in enumerate(TREES_HELD) for d in read_treebank(data / f, None if n else web_names)[::3]],
        "names": read_names(data / NAMES_HELD)[::2],
        "told": [d for name, d in told.items() if not fold_of(name)],
    }
    inventory = Inventory(
        upos=tuple(sorted({t for d in trees for t in d.upos})),
        xpos=tuple(sorted({t for d in trees for t in d.xpos})),
        deprels=tuple(sorted({t for d in trees for t in d.deprels})),
    )
    return Sets(
        {kind: measure(tokenizer, documents) for kind, documents in train.items()},
        {kind: measure(tokenizer, documents) for kind, documents in held.items()},
        inventory,
    )


_PLACES = ("data", "base", "run", "more", "start", "silver", "teachers", "device", "workers")
"""Options that say where, not how."""


def write_config(chosen: argparse.Namespace, inventory: Inventory) -> None:
    """``config.json`` of the run: what it was made from and with."""
    files = [*TREES, WEB_NAMES, NAMES]
    files += [f"{DISPATCHES}/{p.name}" for p in sorted((chosen.data / DISPATCHES).glob("*.txt"))]
    hashes = {f: hashlib.sha256((chosen.data / f).read_bytes()).hexdigest() for f in files}
    hashes |= {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(chosen.more.glob("*.txt"))}
    if chosen.silver:
        hashes["silver"] = hashlib.sha256(chosen.silver.read_bytes()).hexdigest()
    settings = {k: v for k, v in vars(chosen).items() if k not in _PLACES}
    config = {
        "features": FEATURES_VERSION,
        "settings": settings,
        "inventory": {k: getattr(inventory, k) for k in ("upos", "xpos", "deprels")},
        "data_sha256": hashes,
        "teachers_sha256": [hashlib.sha256(file_of(p).read_bytes()).hexdigest() for p in chosen.teachers],
        "started_from_sha256": [hashlib.sha256(file_of(p).read_bytes()).hexdigest() for p in chosen.start],
    }
    (chosen.run / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
