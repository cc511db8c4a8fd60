"""Reading sends nothing and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

READ = """
import sys
def watch(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request")):
        print("network:", event, arguments, file=sys.stderr)
        sys.exit(3)
sys.addaudithook(watch)
import dragoman
record = dragoman.read("OSLO, May 4 (Reuters) - Norway's foreign minister met his Danish counterpart in Oslo on Monday.", published="2020-05-04")
assert record.events, record.not_coded
"""


def _run(command: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache")}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)


def test_reading_writes_nothing_into_the_home_folder(tmp_path: Path) -> None:
    """No cache, no device id, no telemetry data base; and no socket is opened from Python."""
    result = _run([sys.executable, "-c", READ], tmp_path)
    assert result.returncode == 0, result.stderr
    assert [str(p) for p in tmp_path.rglob("*") if p.is_file()] == []


def test_reading_works_without_any_network(tmp_path: Path) -> None:
    """In a network namespace with nothing in it the same dispatch is read."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system gives no network namespaces")
    result = _run([unshare, "-rn", sys.executable, "-c", READ], tmp_path)
    assert result.returncode == 0, result.stderr


def test_telemetry_is_off_whatever_the_environment_says() -> None:
    """The switch is set before onnxruntime is imported, even where the environment asks for telemetry."""
    code = "import os, dragoman.language.session; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    environment = {**os.environ, "ORT_DISABLE_TELEMETRY": "0"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "1"
