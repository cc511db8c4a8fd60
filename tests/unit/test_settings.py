"""The environment as settings."""

from __future__ import annotations

import pytest

from dragoman.settings import DEBUG, read_settings


@pytest.mark.parametrize(("value", "expected"), [(None, False), ("", False), ("0", False), ("1", True), ("yes", True)])
def test_read_settings_understands_debug(value: str | None, expected: bool) -> None:
    """Unset, empty and 0 mean no."""
    assert read_settings({} if value is None else {DEBUG: value}).debug is expected


def test_read_settings_reads_the_process_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an argument it is the process's own environment."""
    monkeypatch.setenv(DEBUG, "1")
    assert read_settings().debug
    monkeypatch.delenv(DEBUG)
    assert not read_settings().debug
