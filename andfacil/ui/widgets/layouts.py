"""Rows, columns and forms in one expression: the parts, and the space between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeVar

from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from andfacil.ui.style.type_scale import is_large
from andfacil.ui.widgets.labels import PlainLabel

Line = TypeVar("Line", bound=QBoxLayout)
Part = QWidget | QLayout
Item = Part | int | tuple[Part, int] | None
"""A part; a gap in px; a part with its share of the space left over; None: that space stays empty
here."""

Margins = tuple[int, int, int, int]
"""Left, top, right and bottom, in px."""

NO_MARGINS: Margins = (0, 0, 0, 0)
WRAP_ALL = QFormLayout.RowWrapPolicy.WrapAllRows
WRAP_LONG = QFormLayout.RowWrapPolicy.WrapLongRows

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


def _filled(
    layout: Line, items: tuple[Item, ...], on: QWidget | None, margins: Margins, spacing: int
) -> Line:
    if on is not None:
        on.setLayout(layout)
    layout.setContentsMargins(*margins)
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
    *rows: tuple[str, QWidget], on: QWidget | None = None, margins: Margins = NO_MARGINS
) -> QFormLayout:
    """Fields below each other, their names beside them, or above them in large type.

    A name is read out with its field. Of a field that holds others the one is named that has the
    focus for it, its focus proxy.
    """
    layout = QFormLayout(on)
    layout.setContentsMargins(*margins)
    layout.setVerticalSpacing(12)
    layout.setHorizontalSpacing(16)
    layout.setRowWrapPolicy(WRAP_ALL if is_large() else WRAP_LONG)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for words, field in rows:
        label = PlainLabel(words, field.parentWidget())
        named = field.focusProxy() or field
        label.setBuddy(named)
        named.setAccessibleName(words)
        layout.addRow(label, field)
    for (_, field), (_, below) in pairwise(rows):
        QWidget.setTabOrder(field, below)
    return layout
