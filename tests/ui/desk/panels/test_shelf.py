"""The bars above the board scroll only where there is no more room for them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFrame, QWidget

from andfacil.ui.desk.panels.bars import Shelf
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import WordsRow, in_column
from andfacil.ui.widgets.tick_box import TickBox

WORDS = "Le plus petit ensemble qui n’oublie aucun non négociable : AND 1 + AND 2 + AND 3"


def test_no_bar_scrolls_while_it_may_be_higher(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    shelf = Shelf(window)
    in_column(shelf, None, on=window)
    bar = QFrame()
    words = in_column(WrappedLabel(WORDS, bar), WrappedLabel(WORDS, bar), spacing=2)
    WordsRow(None, words, TickBox("Le marquer aussi dans la salle", bar), on=bar, margins=(9,) * 4)
    shelf.bars.addWidget(bar)
    shelf.set_most(400)
    window.resize(900, 500)
    window.show()
    for width in range(900, 400, -7):
        window.resize(width, 500)
        QApplication.processEvents()
        assert not shelf.verticalScrollBar().isVisible(), width
        assert shelf.height() >= bar.height()
    shelf.set_most(30)
    QApplication.processEvents()
    assert shelf.verticalScrollBar().isVisible()
