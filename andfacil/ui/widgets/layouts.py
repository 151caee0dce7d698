"""Rows, columns and forms in one expression: the parts, and the space between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.type_scale import is_large, with_type
from andfacil.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

Line = TypeVar("Line", bound=QBoxLayout)
Part = QWidget | QLayout
Item = Part | int | tuple[Part, int] | None
"""A part; a gap in px; a part with its share of the space left over; None: that space stays empty
here."""

Margins = tuple[int, int, int, int]
"""Where lines begin (the left, in windows from right to left the right), top, where they end, and
bottom, in px."""

NO_MARGINS: Margins = (0, 0, 0, 0)
WRAP_ALL = QFormLayout.RowWrapPolicy.WrapAllRows
WRAP_LONG = QFormLayout.RowWrapPolicy.WrapLongRows

LEAST_WORDS = 210
"""px, at the usual size of words, that words need beside other things; or they are below those."""

STYLE_SPACING = -1
"""The style's own space between two parts."""


def in_row(
    *items: Item,
    on: QWidget | None = None,
    margins: Margins = NO_MARGINS,
    spacing: int = STYLE_SPACING,
) -> QHBoxLayout:
    """The items beside each other, `spacing` px apart; `on` the widget whose layout it is."""
    return _filled(QHBoxLayout(), items, on, margins, spacing)


def in_column(
    *items: Item,
    on: QWidget | None = None,
    margins: Margins = NO_MARGINS,
    spacing: int = STYLE_SPACING,
) -> QVBoxLayout:
    """The items below each other, `spacing` px apart; `on` the widget whose layout it is."""
    return _filled(QVBoxLayout(), items, on, margins, spacing)


def set_margins(layout: QLayout, margins: Margins) -> None:
    """Leave this room around what is laid out; Qt itself does not turn it around with the rest."""
    start, top, end, bottom = margins
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


def keep_place(part: QWidget) -> None:
    """Leave its place empty while a part is hidden: nothing moves when it comes."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)


def _filled(
    layout: Line, items: tuple[Item, ...], on: QWidget | None, margins: Margins, spacing: int
) -> Line:
    if on is not None:
        on.setLayout(layout)
    set_margins(layout, margins)
    layout.setSpacing(spacing)
    for item in items:
        part, share = item if isinstance(item, tuple) else (item, 0)
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part, share)
        else:
            layout.addLayout(part, share)
    return layout


def form(
    *rows: tuple[str, QWidget] | tuple[str, QWidget, QWidget],
    on: QWidget | None = None,
    margins: Margins = NO_MARGINS,
) -> QFormLayout:
    """Fields below each other, their names beside them, or above them in large type.

    A name is read out with its field. Of a field that holds others the one is named that comes
    third, or has the focus for it. (With a proxy there, Tab never comes around.)
    """
    layout = QFormLayout(on)
    set_margins(layout, margins)
    layout.setVerticalSpacing(12)
    layout.setHorizontalSpacing(16)
    layout.setRowWrapPolicy(WRAP_ALL if is_large() else WRAP_LONG)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for row in rows:
        words, field, inner = row[0], row[1], row[-1]
        label = PlainLabel(words, field.parentWidget())
        named = inner.focusProxy() or inner
        label.setBuddy(named)
        named.setAccessibleName(words)
        layout.addRow(label, field)
    for field, below in pairwise(row[-1] for row in rows):
        QWidget.setTabOrder(field, below)
    return layout


class WordsRow(QGridLayout):
    """`lead`, words and `tail` beside each other while the words have room.

    Without it the words are below `lead` and `tail`; with no `lead`, `tail` is below them.
    """

    def __init__(
        self,
        lead: Part | None,
        words: Part,
        tail: Part,
        *,
        on: QWidget,
        margins: Margins,
        spacing: int = 12,
    ) -> None:
        super().__init__(on)
        self._lead, self._words, self._tail = lead, words, tail
        self._below: bool | None = None
        set_margins(self, margins)
        self.setHorizontalSpacing(spacing)
        self.setVerticalSpacing(4)
        self.setColumnStretch(1, 1)
        self._place(below=False)

    @safe_override()
    def setGeometry(self, rect: QRect) -> None:
        edges = self.contentsMargins()
        parts = [part for part in (self._lead, self._tail) if part is not None]
        taken = sum(part.sizeHint().width() + self.horizontalSpacing() for part in parts)
        room = rect.width() - edges.left() - edges.right() - taken
        self._place(below=room < with_type(LEAST_WORDS))
        super().setGeometry(rect)

    def _place(self, *, below: bool) -> None:
        if below is self._below:
            return
        self._below = below
        for part in (self._lead, self._words, self._tail):
            if isinstance(part, QWidget):
                self.removeWidget(part)
            elif part is not None:
                self.removeItem(part)
        places: tuple[tuple[Part | None, int, int, int], ...]
        if not below:
            places = ((self._lead, 0, 0, 1), (self._words, 0, 1, 1), (self._tail, 0, 2, 1))
        elif self._lead is None:
            places = ((self._words, 0, 0, 3), (self._tail, 1, 0, 3))
        else:
            places = ((self._lead, 0, 0, 2), (self._tail, 0, 2, 1), (self._words, 1, 0, 3))
        for part, row, column, width in places:
            if isinstance(part, QWidget):
                self.addWidget(part, row, column, 1, width)
            elif part is not None:
                self.addLayout(part, row, column, 1, width)
