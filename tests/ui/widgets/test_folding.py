"""Buttons and boxes whose words go on in the next line, also after a hyphen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.tick_box import TickBox


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Non-negotiable", ["Non-", "negotiable"]),
        ("Side B has said it", ["Side B has", "said it"]),
        ("a - b", ["a - b"]),
        ("-", ["-"]),
    ],
)
def test_words_go_on_below_after_a_space_or_a_hyphen(qtbot, words, lines):
    around = QWidget()
    qtbot.addWidget(around)
    box = TickBox(words, around)
    spare = box.sizeHint().width() - box.fontMetrics().horizontalAdvance(words)
    longest = max(box.fontMetrics().horizontalAdvance(line) for line in lines)
    around.resize(600, 300)
    around.show()
    box.resize(longest + spare + 2, 200)
    assert QCheckBox.text(box).split("\n") == lines
    assert box.text() == words
    assert box.minimumSizeHint().width() <= box.width()


def test_a_dash_is_as_high_a_button_as_arabic_words_beside_it(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words, dash = push_button("نعم", around), push_button("–", around)
    assert dash.sizeHint().height() == words.sizeHint().height()
