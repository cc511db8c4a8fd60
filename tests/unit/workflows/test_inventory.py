"""What is said of the installed packs."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from dragoman.workflows import inventory

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PACK = """# Pack: hills

Names of hills
and their heights.

- **Origin**: a survey, CC BY 4.0.
- **Version**: 3
"""


def test_list_packs_reads_descriptions_and_counts_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Version and licence come from ``PACK.md``, rows from the tables; a folder without a description is no pack."""
    pack = tmp_path / "data" / "hills"
    pack.mkdir(parents=True)
    (tmp_path / "data" / "loose").mkdir()
    (pack / "PACK.md").write_text(PACK)
    (pack / "hills.csv").write_text("# by hand\nname,height\nA,1\nB,2\n")
    (pack / "more").mkdir()
    (pack / "more" / "heights.tsv.gz").write_bytes(gzip.compress(b"C\t3\n# note\nD\t4"))
    monkeypatch.setattr(inventory, "files", lambda _: tmp_path)
    assert inventory.list_packs() == (
        inventory.Installed("hills", "3", ("CC BY 4.0",), 4, "Names of hills and their heights."),
    )


def test_list_packs_knows_the_packs_that_are_shipped() -> None:
    """Each pack that is installed says its version and licence."""
    for pack in inventory.list_packs():
        assert pack.version, pack.name
        assert pack.licences, pack.name
        assert pack.summary, pack.name
