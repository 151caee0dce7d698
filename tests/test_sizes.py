"""Nothing grows too large to be read in one go."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(ROOT / "andfacil").rglob("*.py"), *(ROOT / "script").glob("*.py")])
MODULE_LINES = 400
CLASS_METHODS = 20
FUNCTION_LINES = 60
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef


def too_large(source: str) -> Iterator[str]:
    """What in this source is beyond a limit, in words."""
    lines = len(source.splitlines())
    if lines > MODULE_LINES:
        yield f"the module has {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, FUNCTIONS) for part in node.body)
            if methods > CLASS_METHODS:
                yield f"class {node.name} has {methods} methods"
        elif isinstance(node, FUNCTIONS):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{node.name} has {length} lines"


def test_every_module_is_within_the_limits():
    found = {
        path.relative_to(ROOT).as_posix(): faults
        for path in SOURCES
        if (faults := list(too_large(path.read_text("utf-8"))))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("planted", "fault"),
    [
        ("x = 1\n" * 401, "the module has 401 lines"),
        ("class C:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(21)), "21 methods"),
        ("def f():\n" + "    x = 1\n" * 60, "f has 61 lines"),
    ],
)
def test_the_guard_sees_what_is_too_large(planted, fault):
    assert any(fault in told for told in too_large(planted))


def test_the_guard_lets_the_limit_itself_through():
    assert list(too_large("def f():\n" + "    x = 1\n" * 59)) == []
