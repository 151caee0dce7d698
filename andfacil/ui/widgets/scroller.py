"""The quiet scrolling frame of the rail and the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QPlainTextEdit, QScrollArea, QWidget

from andfacil.ui.widgets.layouts import in_column


def show_caret(edit: QPlainTextEdit) -> None:
    """Scroll the area around `edit` so that its caret is visible; `edit` itself never scrolls."""
    around: QWidget | None = edit
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inside = around.widget() if around is not None else None
    if around is not None and inside is not None and edit.hasFocus():
        caret = edit.cursorRect()
        place = edit.viewport().mapTo(inside, caret.center())
        around.ensureVisible(place.x(), place.y(), 0, 2 * caret.height())


def put_into_scroller(
    inside: QWidget,
    panel: QWidget,
    *,
    head: QLayout | None = None,
    foot: QLayout | None = None,
) -> None:
    """Fill `panel` with `inside`, which scrolls up and down only and never takes the focus.

    What is in `head` is above it, what is in `foot` below it; both stay in sight.
    """
    scroller = QScrollArea(panel)
    scroller.setObjectName("scroller")
    scroller.setFrameShape(QFrame.Shape.NoFrame)
    scroller.setWidgetResizable(True)
    scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroller.setWidget(inside)
    column = in_column((scroller, 1), on=panel, margins=(1, 1, 1, 1), spacing=0)
    if head is not None:
        column.insertLayout(0, head)
    if foot is not None:
        column.addLayout(foot)
