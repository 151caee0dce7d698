"""The coverage grid: needs by solutions, each cell saying whether the one meets the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLayout, QTableView, QWidget

from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.desk.actions.table import key_texts
from andfacil.ui.desk.dialogs.coverage_model import AnyIndex, GridModel
from andfacil.ui.desk.dialogs.coverage_paint import (
    CardHeader,
    LinkDelegate,
    MarkLegend,
    header_height,
    row_height,
)
from andfacil.ui.widgets.box import Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.scroller import put_into_scroller
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.style.measures import BoardStyle

Key = Qt.Key
BREAKS_KEYS = frozenset({Key.Key_X, Key.Key_Minus, Key.Key_Delete, Key.Key_Backspace})
MOST_LINES = 4
"""Of a card that are told below the grid."""
SHARE = 0.9
"""Of the desk's width and height that the box takes."""
TOLD_SHARE = 0.36
"""Of the box's height that what is told below the cells takes at most."""
AROUND = 90
"""px of the box's width that legend and keys do not have: margins, and a gap between both."""
NEEDS_SHARE = 0.34
"""Of the table's width that the needs take."""
COLUMN_EM = 9.0
"""Width of a solution's column, in em of a card's text."""


class GridView(QTableView):
    """The table, with its keys and mouse; the headers stay visible while it scrolls.

    Signals:
        toggle_asked: a cell (its index) is to be toggled; True for breaks.
        undo_asked: the newest edit is to be undone.
    """

    toggle_asked = Signal(object, bool)
    undo_asked = Signal()

    def __init__(self, model: GridModel, style: BoardStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = style.look
        self.setModel(model)
        self.setItemDelegate(LinkDelegate(style, self))
        needs = CardHeader(Qt.Orientation.Vertical, style, self)
        solutions = CardHeader(Qt.Orientation.Horizontal, style, self)
        self.setVerticalHeader(needs)
        self.setHorizontalHeader(solutions)
        needs.setDefaultSectionSize(row_height(style))
        solutions.setFixedHeight(header_height(style))
        solutions.setDefaultSectionSize(round(style.look.px * COLUMN_EM))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)
        if model.rowCount() and model.columnCount():
            self.setCurrentIndex(model.index(0, 0))

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Key.Key_Space:
            self.toggle_asked.emit(self.currentIndex(), shift)
        elif event.key() in BREAKS_KEYS:
            self.toggle_asked.emit(self.currentIndex(), True)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        usual = min(self._look.px * 14, self.width() / 2)
        wanted = round(max(usual, self.width() * NEEDS_SHARE))
        if self.verticalHeader().width() != wanted:
            self.verticalHeader().setFixedWidth(wanted)

    @safe_override()
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.toggle_asked.emit(index, False)


class CoverageGrid(Box):
    """The box with the grid."""

    def __init__(
        self, session: OpenSession, style: BoardStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Coverage grid"))
        self._session = session
        self.cells = GridModel(session, self)
        self.view = GridView(self.cells, style, self)
        self.view.setAccessibleName(self.tr("Needs by solutions"))
        self.solution = WrappedLabel("", self)
        self.need = WrappedLabel("", self)
        self.told = QWidget(self)
        self._lay_out(style)
        self.view.toggle_asked.connect(self.cells.toggle)
        self.view.undo_asked.connect(session.undo)
        self.view.selectionModel().currentChanged.connect(self._tell)
        session.edited.connect(self._tell)
        self.view.setFocus()
        self._tell()

    def cover(self, words: str) -> None:
        """Show `words` in place of a hidden card's own; with "" show those again."""
        self.cells.cover(words)
        self._tell()

    def _lay_out(self, style: BoardStyle) -> None:
        nothing = PlainLabel("", self)
        if not self.cells.rowCount() or not self.cells.columnCount():
            nothing.setText(self.tr("There are no needs and solutions to compare yet."))
        nothing.setVisible(bool(nothing.text()))
        keys = self.tr("Space or click: meets · X or Delete: breaks · {key}: undo · Esc: done")
        keys = keys.format(key=key_texts()["undo"])
        for label in (self.solution, self.need):
            label.setMaximumHeight(label.fontMetrics().lineSpacing() * MOST_LINES)
        legend, hint = MarkLegend(style, self), WrappedLabel(keys, self, "soft")
        beside = legend.sizeHint().width() + hint.fontMetrics().horizontalAdvance(keys)
        if beside + AROUND > screen_of(self).availableSize().width() * SHARE:
            foot: QLayout = in_column(legend, hint, spacing=4)
        else:
            hint.setWordWrap(False)
            foot = in_row(legend, None, hint)
        inside = QWidget(self)
        in_column(self.solution, self.need, foot, on=inside, spacing=8)
        put_into_scroller(inside, self.told)
        self.lay_out(nothing, (self.view, 1), foot=self.told, margins=(20, 18, 20, 16))
        self.take_share(SHARE, QSize(1100, 700))
        self._inside = inside

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_told()

    def _fit_told(self) -> None:
        """What is told is as high as it needs, and scrolls where the cells need the room."""
        layout = self._inside.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.told.width() - 2) + 2  # its frame
            self.told.setFixedHeight(min(needed, round(self.height() * TOLD_SHARE)))

    def _tell(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            return
        board = self._session.board
        solution = board.get(self.cells.solutions[index.column()])
        need = board.get(self.cells.needs[index.row()])
        if isinstance(solution, Solution):
            status = desk_words().status(solution.status)
            self.solution.setText(
                f"{spoken_ref(solution.ref)} ({status}): {self.cells.text_of(solution)}"
            )
        if isinstance(need, Need):
            ring = desk_words().ring(board.coverage.ring(need.ref))
            self.need.setText(f"{need.ref} ({ring}): {self.cells.text_of(need)}")
        self._fit_told()
