"""A long card is folded on the board and whole in the inspector, by keys alone."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QScrollArea

from andfacil.ui.board.cards.layout import card_font, need_text_rect
from andfacil.ui.style.measures import BoardLook
from andfacil.ui.style.text_lines import fold
from andfacil.ui.widgets.text_field import TextField
from tests.ui.desk_rig import CTRL, Key

LONG = "A rota that holds, " * 520


@pytest.fixture
def long_card(new_desk):
    new_desk.window.resize(1366, 768)
    new_desk.enter("a: " + "x")
    new_desk.window.changes.change_text("A1", LONG.strip())
    return new_desk


def test_the_board_folds_it_to_three_lines_that_end_in_dots(long_card):
    view = long_card.window.board.views()[0]
    card, rect = view.column.card(0), view.rect_of(0).toRectF()
    words = need_text_rect(rect, card, view.rows.style, view.column.ref_letters)
    look = BoardLook.desk()
    folded = fold(card.text, card_font(card, look), words.width(), look.fold_lines)
    assert (folded.lines, folded.whole) == (3, False)
    assert folded.layouts[-1].text().endswith("…")


def test_the_inspector_has_all_of_it_by_keys(long_card, qtbot):
    long_card.window.selection.select("A1")
    inspector = long_card.window.inspector
    bars = [area.verticalScrollBar() for area in inspector.findChildren(QScrollArea)]
    began = time.monotonic()
    qtbot.waitUntil(lambda: any(bar.maximum() > 3000 for bar in bars))
    long_card.press(Key.Key_I, CTRL)
    long_card.press(Key.Key_End, CTRL)
    assert time.monotonic() - began < 1.0
    field = long_card.focus()
    assert isinstance(field, TextField)
    assert field.toPlainText() == LONG.strip()
    area = next(
        area
        for area in long_card.window.inspector.findChildren(QScrollArea)
        if area.isAncestorOf(field)
    )
    seen = area.viewport().rect()
    assert seen.contains(field.viewport().mapTo(area.viewport(), field.cursorRect().center()))
    long_card.press(Key.Key_Home, CTRL)
    assert seen.contains(field.viewport().mapTo(area.viewport(), field.cursorRect().center()))
