"""Turn the YAML files of the frame lexicon into the one JSON file that is loaded, or say whether that is current."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from dragoman.packs.frame_source import check_frames, read_frame_file
from dragoman.packs.ontology import load_ontology

LEXICON = Path(__file__).resolve().parents[1] / "src/dragoman/packs/data/lexicon"


def build_frames(folder: Path) -> tuple[str, list[str]]:
    """The JSON of all YAML files of a folder, one frame a line, and everything that is wrong with them."""
    rows: list[dict[str, Any]] = []
    problems: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        found, wrong = read_frame_file(path.name, path.read_text(encoding="utf-8"))
        rows += found
        problems += wrong
    problems += check_frames(rows, load_ontology())
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", problems


def main() -> int:
    """Write ``frames.json``, or compare it (``--check``)."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; exit 1 where the JSON is not current")
    chosen = options.parse_args()
    text, problems = build_frames(LEXICON / "frames")
    target = LEXICON / "frames.json"
    if problems:
        print("\n".join(problems))
        return 1
    if chosen.check:
        current = target.is_file() and target.read_text(encoding="utf-8") == text
        print("current" if current else f"{target.name} is not current: run python tools/build_frames.py")
        return 0 if current else 1
    target.write_text(text, encoding="utf-8")
    print(f"{target.name}: {text.count(chr(10)) - 2} frames")
    return 0


if __name__ == "__main__":
    sys.exit(main())
