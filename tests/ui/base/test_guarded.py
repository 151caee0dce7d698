"""An error in an override reaches the crash door once, and nobody else."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override


class Broken(QWidget):
    @safe_override(QSize)
    def sizeHint(self):
        raise KeyError("gone")

    @safe_override(7)
    def heightForWidth(self, width):
        raise ValueError(width)


@pytest.fixture
def told(monkeypatch):
    reports = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: reports.append(error))
    return reports


def test_the_caller_gets_the_default_and_the_door_one_report(qtbot, told):
    widget = Broken()
    qtbot.addWidget(widget)
    assert widget.sizeHint() == QSize()
    assert widget.sizeHint() == QSize()
    widget.adjustSize()
    assert [kind for kind, _, _ in told] == [KeyError]


def test_another_error_is_told_too(qtbot, told):
    widget = Broken()
    qtbot.addWidget(widget)
    assert widget.heightForWidth(1) == 7
    assert widget.heightForWidth(1) == 7
    assert widget.heightForWidth(2) == 7
    assert len(told) == 2


def test_a_sound_override_is_as_it_was():
    class Sound:
        @safe_override(0)
        def twice(self, number):
            """Two times."""
            return 2 * number

    assert Sound().twice(4) == 8
    assert Sound.twice.__doc__ == "Two times."
