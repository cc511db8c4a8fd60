"""What holds for every file of the source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import dragoman

PACKAGE = Path(dragoman.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
UNIT = Path(__file__).parents[1] / "unit"
TESTS = sorted(UNIT.rglob("test_*.py"))
WALL = 500
"""Lines of a module; 300 is the rule."""
FUNCTION_WALL = 60
"""Lines of a function; 40 is the rule."""
STAGES = (
    "clean", "segment", "mentions", "actors", "coreference", "places", "dates", "quotes", "frames", "settling",
    "status", "relations", "assemble",
)  # fmt: skip


def _name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_module_says_what_it_does_and_keeps_its_size(path: Path) -> None:
    """Each module begins with a docstring; neither it nor its functions pass the wall."""
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(_tree(path)), "no docstring"
    assert len(source.splitlines()) <= WALL
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            assert node.end_lineno - node.lineno < FUNCTION_WALL, node.name


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_module_names_say_something(path: Path) -> None:
    """No module is called after the fact that nobody knew what to call it."""
    assert path.stem not in {"utils", "util", "common", "misc", "base", "core", "manager", "handler", "helpers"}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_nothing_prints_outside_the_command_line(path: Path) -> None:
    """Results and failures are values; only ``cli`` speaks."""
    calls = (n.func for n in ast.walk(_tree(path)) if isinstance(n, ast.Call))
    printing = [f for f in calls if isinstance(f, ast.Name) and f.id in {"print", "input", "breakpoint"}]
    assert not printing


@pytest.mark.parametrize("stage", STAGES)
def test_stage_has_one_public_function(stage: str) -> None:
    """A stage is one module or folder with one public function that ``pipeline`` calls; others answer a user alone."""
    module, folder = PACKAGE / "stages" / f"{stage}.py", PACKAGE / "stages" / stage
    assert module.is_file() != folder.is_dir()
    if folder.is_dir():
        public = _exported(folder / "__init__.py")
    else:
        public = [n.name for n in _tree(module).body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")]
    called = [name for name in public if name in _words(PACKAGE / "pipeline.py")]
    assert len(called) == 1, public
    alone = _words(PACKAGE / "workflows" / "lookups.py")  # a question that a user asks of this stage alone
    assert set(public) - set(called) <= alone, public


def _words(path: Path) -> set[str]:
    return set(re.findall(r"\w+", path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", TESTS, ids=lambda p: str(p.relative_to(UNIT)))
def test_unit_tests_stand_where_their_module_stands(path: Path) -> None:
    """The tests have the tree of the source, so that each is found at once."""
    place = path.parent.relative_to(UNIT)
    folder = (UNIT.parent.parent if place.parts[:1] == ("training",) else PACKAGE) / place
    name = path.stem.removeprefix("test_")
    assert (folder / f"{name}.py").is_file() or (folder / name).is_dir() or name == folder.name, path.name


def _exported(path: Path) -> list[str]:
    """The names of ``__all__``, or the public functions."""
    for node in _tree(path).body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            return [str(v) for v in ast.literal_eval(node.value) if str(v)[0].islower()]  # types may stand beside it
    return [n.name for n in _tree(path).body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")]
