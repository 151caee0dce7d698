"""What is laid out is turned around with the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import WordsRow, form, in_column, in_row

WIDTH, START, END = 300, 40, 10


def row(around, *parts):
    in_row(*parts, on=around, margins=(START, 0, END, 0))


def column(around, *parts):
    in_column(*parts, on=around, margins=(START, 0, END, 0))


def words(around, lead, said, tail):
    WordsRow(lead, said, tail, on=around, margins=(START, 0, END, 0))


def fields(around, *parts):
    form(*((part.text(), part) for part in parts), on=around, margins=(START, 0, END, 0))


@pytest.mark.parametrize("lay_out", [row, column, words, fields])
@pytest.mark.parametrize("mirrored", [False, True], ids=["left", "right"])
def test_room_at_the_edges_is_turned_around_too(qapp, qtbot, lay_out, mirrored):
    directions = Qt.LayoutDirection
    qapp.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)
    try:
        around = QWidget()
        qtbot.addWidget(around)
        parts = [PlainLabel(text, around) for text in ("one", "two", "three")]
        lay_out(around, *parts)
        around.resize(WIDTH, 200)
        around.show()
        qtbot.waitExposed(around)
        laid = around.findChildren(PlainLabel)
        left = min(part.x() for part in laid)
        right = WIDTH - max(part.x() + part.width() for part in laid)
    finally:
        qapp.setLayoutDirection(directions.LeftToRight)
    assert (left, right) == ((END, START) if mirrored else (START, END))
