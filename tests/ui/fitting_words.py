"""Measures on the widgets of a window: words that have less room than they need.

What scrolls downwards has its room, tables and pages of text sideways, too; what is cut at
its side, or lies over something else, has not. The capture line asks for as much as it can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from andfacil.ui.desk.panels.bars import Shelf
from andfacil.ui.help.rows import WrappedRows

if TYPE_CHECKING:
    from types import UnionType

BREAKS = re.compile(r"[\s\u200b]+")
SLACK = 1  # px: widths of glyphs are rounded
ROOM_LEFT = 70 + 16  # px of the screen that no box takes: the system's bar, frames, roundings
PADDING = 10  # px beside the words of a row


def ill_fitting(window: QWidget) -> list[str]:
    """A line for each visible widget whose words are cut, and each pair of them that overlaps."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        found += (f"{_name(widget)}: {why}" for why in _cut(widget))
        found += _overlaps(widget, window)
    return found


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.objectName()} {text[:40]!r}"


def _cut(widget: QWidget) -> Iterator[str]:
    for kinds, reasons in REASONS:
        if isinstance(widget, kinds):
            yield from reasons(widget)
            return


def _of_label(label: QLabel) -> Iterator[str]:
    width, metrics = label.contentsRect().width(), label.fontMetrics()
    shown = QLabel.text(label)  # with the places where long words may break
    words = BREAKS.split(shown) if label.wordWrap() else shown.splitlines()
    needed = max(map(metrics.horizontalAdvance, words), default=0)
    if needed > width + SLACK:
        yield f"{needed} px in {width}"
    if label.text() and label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"{needed} px high in {label.height()}"


def _of_button(button: QAbstractButton) -> Iterator[str]:
    needed = button.minimumSizeHint()
    if button.text() and needed.width() > button.width() + SLACK:
        yield f"{needed.width()} px in {button.width()}"
    high = max(needed.height(), button.heightForWidth(button.width()))
    if button.text() and high > button.height() + 2 * SLACK:
        yield f"{high} px high in {button.height()}"


def _of_choice(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    field = choice.style().subControlRect(kind, option, part, choice)
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if needed > field.width() + SLACK:
        yield f"{choice.currentText()[:40]!r} {needed} px in {field.width()}"


def _of_line(line: QLineEdit) -> Iterator[str]:
    asked, width = line.placeholderText(), line.contentsRect().width()
    needed = line.fontMetrics().horizontalAdvance(asked)
    if not line.text() and line.objectName() != "line" and needed > width + SLACK:
        yield f"{asked!r} {needed} px in {width}"


def _of_tabs(tabs: QTabBar) -> Iterator[str]:
    for number in range(tabs.count()):
        words, width = tabs.tabText(number), tabs.tabRect(number).width()
        if tabs.fontMetrics().horizontalAdvance(words) > width:
            yield f"{words!r} in {width} px"


def _of_scroller(scroller: QScrollArea) -> Iterator[str]:
    inside = scroller.widget()
    if scroller.objectName() == "body":
        yield from _of_body(scroller)
    idle = scroller._most - scroller.height() if isinstance(scroller, Shelf) else 0
    if idle > 0 and scroller.verticalScrollBar().isVisible():
        yield f"scrolls, though it may have {idle} px more"
    if scroller.horizontalScrollBar().isVisible():
        yield "scrolls sideways"
    elif inside is not None and inside.width() > scroller.viewport().width() + SLACK:
        room = scroller.viewport().width()
        wide = [
            f"{_name(each)} {each.minimumSizeHint().width()}"
            for each in inside.findChildren(QWidget)
            if each.isVisibleTo(inside) and each.minimumSizeHint().width() > room * 0.9
        ]
        yield f"{inside.width()} px in {room}, because of {wide}"


def _of_body(scroller: QScrollArea) -> Iterator[str]:
    """A box is as high as its items need while the screen has room for it."""
    box = scroller.window()
    screen = box.windowHandle().screen() if box.windowHandle() else None
    room = screen.availableSize().height() - ROOM_LEFT if screen else 0
    if scroller.verticalScrollBar().isVisible() and box.height() < room:
        yield f"scrolls, though the screen has {room - box.height()} px more"


def _of_rows(rows: QListView) -> Iterator[str]:
    """An item's words go on below, or end, within its row and the padding of the stylesheet."""
    model, metrics = rows.model(), rows.fontMetrics()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        words, row = str(index.data()), rows.visualRect(index)
        if type(rows.itemDelegate()) not in {QStyledItemDelegate, WrappedRows}:
            return  # the others paint their rows themselves
        inside = row.adjusted(PADDING, 0, -PADDING, 0)
        flags = Qt.TextFlag.TextWordWrap if rows.wordWrap() else Qt.TextFlag.TextSingleLine
        needed = metrics.boundingRect(QRect(0, 0, inside.width(), 10_000), flags, words)
        if needed.width() > inside.width() + SLACK or needed.height() > row.height():
            size = f"{needed.width()} by {needed.height()}"
            yield f"{words[:40]!r} {size} px in {inside.width()} by {row.height()}"


REASONS: tuple[tuple[type | UnionType, Callable[..., Iterator[str]]], ...] = (
    (QLabel, _of_label),
    (QPushButton | QCheckBox | QRadioButton | QToolButton, _of_button),
    (QComboBox, _of_choice),
    (QLineEdit, _of_line),
    (QTabBar, _of_tabs),
    (QScrollArea, _of_scroller),
    (QListView, _of_rows),
)


def _overlaps(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Parts in one layout that lie over each other, and parts that reach over their parent."""
    layout = widget.layout()
    if layout is None:
        return
    laid = [
        kid
        for kid in widget.children()
        if isinstance(kid, QWidget) and kid.isVisibleTo(window) and layout.indexOf(kid) >= 0
    ]
    for one, other in combinations(laid, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{_name(one)} over {_name(other)}"
    for kid in laid:
        if not QRect(-1, -1, widget.width() + 2, widget.height() + 2).contains(kid.geometry()):
            yield f"{_name(kid)} beyond {_name(widget)}"
