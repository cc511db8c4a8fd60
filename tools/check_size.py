"""Says how large an environment's installed packages are: ``check_size.py ENVIRONMENT MOST_MB``."""

from __future__ import annotations

import sys
from pathlib import Path

BASE = frozenset(("pip", "setuptools", "wheel", "_distutils_hack"))
"""What every new environment holds."""


def main() -> int:
    """0 where the packages fit."""
    [folder] = Path(sys.argv[1]).glob("lib/python*/site-packages")
    sizes = {
        entry.name: sum(f.stat().st_size for f in entry.rglob("*") if f.is_file())
        if entry.is_dir()
        else entry.stat().st_size
        for entry in folder.iterdir()
        if entry.name.split("-")[0] not in BASE
    }
    total = sum(sizes.values()) / 1e6
    largest = ", ".join(f"{name} {size / 1e6:.0f}" for name, size in sorted(sizes.items(), key=lambda s: -s[1])[:6])
    print(f"installed: {total:.0f} MB of {sys.argv[2]} ({largest})")
    return 0 if total <= float(sys.argv[2]) else 1


if __name__ == "__main__":
    sys.exit(main())
