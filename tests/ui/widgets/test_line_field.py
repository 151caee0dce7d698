"""Fields of one line: where words of different scripts stand in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.line_field import LineField

EDGE = 6


def rows_with_ink(field):
    """The first and the last row of pixels that the words reach, inside the frame."""
    image = field.grab().toImage()
    inked = [
        y
        for y in range(EDGE, image.height() - EDGE // 2)
        if any(image.pixelColor(x, y).lightness() < 110 for x in range(EDGE, image.width() - EDGE))
    ]
    return inked[0], inked[-1]


@pytest.mark.parametrize("percent", [100, 200])
def test_arabic_words_stand_on_the_line_that_latin_ones_stand_on(app, qtbot, percent):
    app.appearance.choose_theme("light")
    app.appearance.choose_size(percent)
    around = QWidget()
    qtbot.addWidget(around)
    latin, arabic = LineField(around, "HHH"), LineField(around, "\u0627\u0627\u0627")
    for place, field in enumerate((latin, arabic)):
        field.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no caret
        field.resize(240, field.sizeHint().height())
        field.move(0, place * 100)
    with qtbot.waitExposed(around):
        around.show()
    assert arabic.sizeHint().height() == latin.sizeHint().height()
    assert abs(rows_with_ink(arabic)[1] - rows_with_ink(latin)[1]) <= 2  # px of rounding


def test_what_is_typed_later_in_another_script_moves_nothing(app, qtbot):
    field = LineField(None, "Abc")
    qtbot.addWidget(field)
    high = field.sizeHint().height()
    field.setText("\u0645\u0648\u0627\u0641\u0642\u0629")
    assert field.sizeHint().height() == high
    field.setText("Abc")
    assert field.textMargins().bottom() == 0
