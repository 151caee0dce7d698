"""In the windows only Qt's own methods have camelCase names, and only they need no docstring."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = sorted([*(ROOT / "andfacil" / "ui").rglob("*.py"), *(ROOT / "andfacil").glob("app.py")])
METHODS = ast.FunctionDef | ast.AsyncFunctionDef


def qt_names() -> set[str]:
    """Every name that a class of Qt gives a meaning to."""
    return {
        name
        for module in (QtCore, QtGui, QtWidgets, QtPrintSupport)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        for name in dir(kind)
    }


def own_faults(source: str, qt: set[str]) -> Iterator[str]:
    """Methods that are ours and named as if they were Qt's, or say nothing of themselves."""
    for kind in ast.walk(ast.parse(source)):
        if not isinstance(kind, ast.ClassDef):
            continue
        for method in kind.body:
            if not isinstance(method, METHODS) or method.name in qt or method.name[0] == "_":
                continue
            if method.name != method.name.lower():
                yield f"{kind.name}.{method.name} is not a name of Qt's"
            if ast.get_docstring(method) is None:
                yield f"{kind.name}.{method.name} has no docstring"


def test_only_qts_methods_are_named_and_documented_by_qt():
    qt = qt_names()
    found = {
        path.relative_to(ROOT).as_posix(): faults
        for path in WINDOWS
        if (faults := list(own_faults(path.read_text("utf-8"), qt)))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("planted", "faults"),
    [
        ("class C:\n    def paintEvent(self, event): ...", 0),
        ("class C:\n    def sizeHint(self): ...", 0),
        ("class C:\n    def _helper(self): ...", 0),
        ("class C:\n    def show_all(self): ...", 1),
        ("class C:\n    def showAllCards(self): ...", 2),
        ('class C:\n    def show_cards(self):\n        """All of them."""', 0),
    ],
)
def test_the_guard_sees_what_is_ours(planted, faults):
    assert len(list(own_faults(planted, qt_names()))) == faults
