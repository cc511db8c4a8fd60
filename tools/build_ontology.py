"""Turn the published tables of types and codes (as JSON) and our decisions (YAML) into the ontology pack."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import yaml

PACK = Path(__file__).resolve().parents[1] / "src/dragoman/packs/data/ontology"
BODIES_TABLE = "International Non-state actor names"


def build_types(plover: dict[str, Any], decisions: dict[str, Any]) -> dict[str, Any]:
    """Each type with quad, score, whether a recipient is required, and its modes with their scores."""
    types: dict[str, Any] = {}
    for name, published in plover["types"].items():
        scores = {m["name"]: m["score"] for m in published["modes"]}
        scores |= decisions["mode_scores"].get(name, {})
        ours = decisions["types"].get(name, {})
        types[name] = {
            "quad": ours.get("quad", published["quad"]),
            "score": ours.get("score", published["score"]),
            "recipient": published["requires_recipient"],
            "modes": scores,
        }
    return types


def build_cameo(plover: dict[str, Any], decisions: dict[str, Any], types: dict[str, Any]) -> dict[str, Any]:
    """Each CAMEO code as ``[type, mode, context]``, with names inside our lists only."""
    codes: dict[str, Any] = {}
    for code, row in plover["cameo"].items():
        kind, mode, context = row["type"], row["mode"], row["context"]
        mode = decisions["cameo_modes"].get(mode, mode)
        if code in decisions["cameo"]:
            kind, mode = (*decisions["cameo"][code], None)[:2]
        if mode is not None and mode not in types[kind]["modes"]:
            raise SystemExit(f"CAMEO {code}: {kind} has no mode {mode}; add a decision for it")
        codes[code] = [kind, mode, decisions["cameo_contexts"].get(context, context)]
    return codes


def build_ontology(plover: dict[str, Any], decisions_text: str) -> dict[str, Any]:
    """The whole pack; it names the version of the decisions by their digest."""
    decisions = yaml.safe_load(decisions_text)
    types = build_types(plover, decisions)
    return {
        "source": "names, codes, scores of PLOVER 2.0 and CAMEO2PLOVER 2021, Open Event Data Alliance, CC BY-SA 4.0",
        "decisions": hashlib.sha256(decisions_text.encode()).hexdigest(),
        "types": types,
        "contexts": [c["name"] for c in plover["contexts"]],
        "sectors": [s["code"] for s in plover["sectors"] if s["table"] != BODIES_TABLE],
        "bodies": [s["code"] for s in plover["sectors"] if s["table"] == BODIES_TABLE],
        "cameo": build_cameo(plover, decisions, types),
        "cameo_of_type": decisions["cameo_of_type"],
        "kinds": decisions["kinds"],
        "projection": decisions["projection"],
        "context_words": decisions["contexts"],
    }


def main() -> None:
    """Read the tables named on the command line and write the pack's JSON."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("plover", type=Path, help="the tables as JSON: types, contexts, sectors, cameo")
    options.add_argument("--out", type=Path, default=PACK / "ontology.json")
    chosen = options.parse_args()
    plover = json.loads(chosen.plover.read_text(encoding="utf-8"))
    made = build_ontology(plover, (PACK / "decisions.yaml").read_text(encoding="utf-8"))
    chosen.out.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{chosen.out.name}: {len(made['types'])} types, {len(made['cameo'])} CAMEO codes")


if __name__ == "__main__":
    main()
