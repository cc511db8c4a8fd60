"""The import contracts of ``pyproject.toml`` hold."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@pytest.mark.skipif(importlib.util.find_spec("importlinter") is None, reason="import-linter is a development tool")
@pytest.mark.skipif(not (ROOT / "src").is_dir(), reason="the source tree is not here")
def test_import_contracts_hold() -> None:
    """Layers, stages that do not know each other, a core without I/O: as import-linter reads the contracts."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    result = subprocess.run(
        [sys.executable, "-c", RUN, "--no-cache", "--no-logo"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
