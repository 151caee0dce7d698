from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem

from andfacil.ui.base.keys import native_keys
from andfacil.ui.desk.actions.menus import Menu


def test_keys_run_from_the_left_in_a_window_from_the_right(qapp):
    menu = Menu()
    action = menu.addAction("نص أكبر")
    action.setShortcut(QKeySequence("Ctrl++"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, action)
        assert option.text == "نص أكبر\t\u2066Ctrl++\u2069"
        assert native_keys("Ctrl++") == "\u2066Ctrl++\u2069"
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert native_keys("Ctrl++") == "Ctrl++"


def ink_at_the_end(menu):
    place = menu.actionGeometry(menu.actions()[0])
    picture = menu.grab(place).toImage()
    paper = picture.pixelColor(picture.width() // 2, 3)
    end = range(picture.width() - 40, picture.width() - 4)
    rows = [
        y
        for y in range(3, picture.height() - 3)
        if any(picture.pixelColor(x, y) != paper for x in end)
    ]
    return len(rows)


def test_the_arrow_of_a_submenu_grows_with_the_words(qapp):
    before = QApplication.font()
    heights = []
    for px in (14, 28):
        font = QApplication.font()
        font.setPixelSize(px)
        QApplication.setFont(font)
        menu = Menu()
        menu.addMenu(Menu("Colours", menu))
        menu.setFixedSize(300, 80)
        heights.append(ink_at_the_end(menu))
    QApplication.setFont(before)
    assert 1.6 * heights[0] <= heights[1] <= 2.4 * heights[0]
