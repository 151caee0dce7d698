"""The binding beneath the windows keeps Python's own counts.

PySide6 6.12.0 lost one reference to None with every call that gives nothing back, and one to True
with every signal, on Python 3.11 (6.8 to 6.11 do not). A session of some minutes then ended in
"Fatal Python error: none_dealloc". Whoever raises the pin runs this first.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CALLS = 300


class Teller(QObject):
    """Something with a signal."""

    told = Signal(object)


class Empty(QAbstractListModel):
    """A model whose cells hold nothing."""

    def rowCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = 0) -> None:
        return None


def lost(call: Callable[[], object]) -> int:
    """How many references to None, True and False are lost in CALLS calls."""
    call()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    return max(old - new for old, new in zip(before, after, strict=True))


def test_calls_into_qt_lose_no_reference(qtbot: QtBot) -> None:
    widget, teller, model = QWidget(), Teller(), Empty()
    qtbot.addWidget(widget)
    teller.told.connect(widget.setObjectName)
    calls: dict[str, Callable[[], object]] = {
        "a call that gives nothing": widget.update,
        "a call that gives None": widget.parent,
        "a signal": lambda: teller.told.emit("x"),
        "an override that gives None": lambda: model.index(0, 0, QModelIndex()).data(99),
    }
    few = CALLS // 10  # the interpreter's own ups and downs
    assert {name for name, call in calls.items() if lost(call) > few} == set()


def test_nobody_asks_for_the_next_in_the_focus_chain():
    """PySide makes what `nextInFocusChain` gives a child of the widget that was asked.

    Whole windows then hang on one another in a ring, which the garbage collector deletes with
    everything on the screen. (Measured with 6.11.3: `shiboken6.dump` shows the new parent.)
    """
    package = Path(__file__).resolve().parents[3] / "andfacil"
    users = [p.name for p in package.rglob("*.py") if "InFocusChain()" in p.read_text("utf-8")]
    assert users == []
