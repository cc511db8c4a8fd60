"""Says what a built wheel lacks: packs, model, page assets, licences; a build system drops data in silence."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

NEEDED = (
    "dragoman/py.typed",
    "dragoman/export/page.css",
    "dragoman/export/page.js",
    "dragoman/language/models/english-v4/model.onnx",
    "dragoman/language/models/english-v4/config.json",
    "dragoman/language/models/english-v4/tokenizer.json",
    "dragoman/language/models/english-v4/weights.npz",
    "dragoman/language/models/english-v4/reference.json",
    "dragoman/language/models/english-v4/CARD.md",
    "dragoman/language/models/relation-v2/model.onnx",
    "dragoman/language/models/relation-v2/config.json",
    "dragoman/language/models/relation-v2/reference.json",
    "dragoman/language/models/relation-v2/CARD.md",
    "dragoman/packs/data/actors/persons.tsv",
    "dragoman/packs/data/actors/PACK.md",
    "dragoman/packs/data/gazetteer/PACK.md",
    "dragoman/packs/data/lexicon/frames.json",
    "dragoman/packs/data/lexicon/standing.yaml",
    "dragoman/packs/data/lexicon/joining.json",
    "dragoman/packs/data/lexicon/belonging.json",
    "dragoman/packs/data/lexicon/sides.json",
    "dragoman/packs/data/ontology/ontology.json",
)


def main() -> int:
    """0 where nothing is missing."""
    names = set(zipfile.ZipFile(Path(sys.argv[1])).namelist())
    missing = [name for name in NEEDED if name not in names]
    stray = [name for name in names if name.startswith(("training/", "tests/", "tools/"))]
    if not any(name.endswith("licenses/LICENSE") for name in names):
        missing.append("the licence")
    for name in missing:
        print(f"the wheel lacks {name}")
    for name in stray[:5]:
        print(f"the wheel should not hold {name}")
    print(f"{len(names)} files, {Path(sys.argv[1]).stat().st_size / 1e6:.1f} MB")
    return 1 if missing or stray else 0


if __name__ == "__main__":
    sys.exit(main())
