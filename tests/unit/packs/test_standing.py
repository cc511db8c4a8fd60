"""The lexicon of standing loads, and is refused where it is damaged."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from dragoman.errors import PackError
from dragoman.packs.standing import Leaning, load_standing


def _shipped() -> str:
    return resources.files("dragoman.packs").joinpath("data/lexicon/standing.yaml").read_text(encoding="utf-8")


def _damaged(tmp_path: Path, old: str, new: str) -> Path:
    text = _shipped()
    assert old in text
    path = tmp_path / "standing.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_load_standing_reads_the_shipped_lexicon() -> None:
    """Words of every section are where the rules look for them."""
    table = load_standing()
    assert table.complements["postpone"] == Leaning("postponed", sure=True)
    assert table.complements["call off"].value == "cancelled"
    assert table.nouns["refusal"].value == "refused"
    assert table.answers["turn down"] == "refused"
    assert table.marks["unless"] is True
    assert ("on", "condition", "that") in {phrase.words for phrase in table.phrases}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("transparent: [", "transparen: [", "section 'transparent' is missing"),
        ("  postponed:\n    sure: [postpone", "  delayed:\n    sure: [postpone", "unknown status 'delayed'"),
        ("sure: [deny, disavow, fail]", "sure: [deny, postpone, fail]", "'postpone' is both postponed and denied"),
        ("sure: [deny, disavow, fail]", "sure: [deny, no, fail]", "False is no word"),
        ("agree: refused", "agree: refuse", "unknown status 'refuse'"),
        ("    likely: [depend", "    perhaps: [depend", "'perhaps' is neither"),
    ],
)
def test_load_standing_tells_what_is_wrong(tmp_path: Path, old: str, new: str, message: str) -> None:
    """A missing section, an unknown status, a word in two places and a word read as a truth value are named."""
    with pytest.raises(PackError, match=message):
        load_standing(_damaged(tmp_path, old, new))


def test_load_standing_refuses_another_form(tmp_path: Path) -> None:
    """A file that is no mapping is refused."""
    path = tmp_path / "standing.yaml"
    path.write_text("- a\n- b\n", encoding="utf-8")
    with pytest.raises(PackError, match="not a mapping"):
        load_standing(path)
