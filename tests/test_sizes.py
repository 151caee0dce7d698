"""Nothing grows too large to be read in one go."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(ROOT / "andfacil").rglob("*.py"), *(ROOT / "script").glob("*.py")])
MODULE_LINES = 400
CLASS_METHODS = 24
"""Of a class's own; what overrides a method of Qt's is not counted, for Qt asks for it."""
FUNCTION_LINES = 60
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
QT = (QtCore, QtGui, QtWidgets, QtPrintSupport)

Bases = dict[str, set[str]]


def classes_in(source: str) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef))


def bases_in(source: str) -> Bases:
    """The bases of every class in a source, by name."""
    return {
        kind.name: {getattr(base, "attr", getattr(base, "id", "")) for base in kind.bases}
        for kind in classes_in(source)
    }


def qt_methods(name: str, bases: Bases) -> set[str]:
    """What a class has from those of Qt's classes that it derives from, near or far."""
    found = set()
    for base in bases.get(name, set()):
        kinds = (getattr(module, base, None) for module in QT)
        found |= {method for kind in kinds if kind for method in dir(kind) if method[:2] != "__"}
        found |= qt_methods(base, bases)
    return found


def too_large(source: str, bases: Bases | None = None) -> Iterator[str]:
    """What in this source is beyond a limit, in words."""
    lines = len(source.splitlines())
    if lines > MODULE_LINES:
        yield f"the module has {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            named = {part.name for part in node.body if isinstance(part, FUNCTIONS)}
            own = named - qt_methods(node.name, bases or bases_in(source))
            if len(own) > CLASS_METHODS:
                yield f"class {node.name} has {len(own)} methods"
        elif isinstance(node, FUNCTIONS):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{node.name} has {length} lines"


def test_every_module_is_within_the_limits():
    sources = {path: path.read_text("utf-8") for path in SOURCES}
    bases = {name: kinds for source in sources.values() for name, kinds in bases_in(source).items()}
    found = {
        path.relative_to(ROOT).as_posix(): faults
        for path, source in sources.items()
        if (faults := list(too_large(source, bases)))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("planted", "fault"),
    [
        ("x = 1\n" * 401, "the module has 401 lines"),
        ("class C:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(25)), "25 methods"),
        (
            "class Far(QWidget): ...\nclass C(Far):\n    def paintEvent(self, e): ...\n"
            + "".join(f"    def m{i}(self): ...\n" for i in range(25)),
            "25 methods",
        ),
        ("def f():\n" + "    x = 1\n" * 60, "f has 61 lines"),
    ],
)
def test_the_guard_sees_what_is_too_large(planted, fault):
    assert any(fault in told for told in too_large(planted))


def test_the_guard_lets_the_limit_itself_through():
    assert list(too_large("def f():\n" + "    x = 1\n" * 59)) == []


def test_the_guard_does_not_count_what_qt_asks_for():
    own = "".join(f"    def m{i}(self): ...\n" for i in range(24))
    event = "    def paintEvent(self, event): ...\n"
    assert list(too_large(f"class Far(QWidget): ...\nclass C(Far):\n{event}{own}")) == []
    assert list(too_large(f"class C:\n{event}{own}")) == ["class C has 25 methods"]
