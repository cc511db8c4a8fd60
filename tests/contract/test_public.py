"""The public names of the package."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import dragoman

# The functions of the interface that this version has.
FUNCTIONS = {
    "read": ("text", "published", "title", "publisher", "url"),
    "read_all": ("sources", "workers"),
    "resolve": ("phrase", "on", "context"),
    "find_status": ("text", "trigger", "published"),
    "find_dates": ("text", "published"),
    "find_quotes": ("text",),
    "find_names": ("text",),
    "find_places": ("text",),
    "parse_tokens": ("sentences",),
}


def test_public_names_are_sorted_and_unique() -> None:
    """``__all__`` can be read at a glance."""
    assert dragoman.__all__ == sorted(set(dragoman.__all__))


@pytest.mark.parametrize("name", dragoman.__all__)
def test_public_name_exists(name: str) -> None:
    """Each public name loads, is listed, and says what it is."""
    thing = getattr(dragoman, name)
    assert name in dir(dragoman)
    if name != "__version__":
        assert inspect.getdoc(thing), name


@pytest.mark.parametrize("name", FUNCTIONS)
def test_function_takes_what_the_interface_says(name: str) -> None:
    """Argument names are part of the interface, in this order; further ones stand behind and have a default."""
    parameters = inspect.signature(getattr(dragoman, name)).parameters
    assert tuple(parameters)[: len(FUNCTIONS[name])] == FUNCTIONS[name]
    assert all(p.default is not p.empty for p in list(parameters.values())[len(FUNCTIONS[name]) :])


def test_unknown_names_are_refused() -> None:
    """A name that does not exist is an AttributeError, as for any module."""
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = dragoman.nothing


def test_type_checkers_see_the_names_that_exist_at_run_time() -> None:
    """The imports for type checkers and the table for run time name the same things from the same modules."""
    tree = ast.parse(Path(dragoman.__file__).read_text(encoding="utf-8"))
    seen = {
        (node.module or "").removeprefix("dragoman."): tuple(a.name for a in node.names)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dragoman.")
    }
    assert seen == dragoman._HOMES
    assert {n for names in seen.values() for n in names} | {"__version__"} == set(dragoman.__all__)


def test_import_loads_nothing_heavy() -> None:
    """``import dragoman`` loads no model, no number library and none of its own modules."""
    code = (
        "import sys, dragoman\n"
        "assert not {'numpy', 'onnxruntime', 'rich', 'click'} & set(sys.modules)\n"
        "assert [m for m in sys.modules if m.startswith('dragoman.')] == []\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 0, result.stderr
