"""The coverage grid: needs by solutions, each cell saying whether the one meets the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableView, QVBoxLayout, QWidget

from andfacil.domain import deeds
from andfacil.domain.cards import Need, Side, Solution
from andfacil.ui.board_words import ring_word, spoken_ref
from andfacil.ui.fonts import board_font
from andfacil.ui.plain import PlainLabel, WrappedLabel
from andfacil.ui.safe_override import safe_override
from andfacil.ui.theme import TEXT_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from andfacil.domain.cards import CardId
    from andfacil.domain.session import Outcome
    from andfacil.ui.desk import Desk

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CENTRE = Qt.AlignmentFlag.AlignCenter
ROW_WORDS = 60
"""Letters of a need beside its row."""


class GridModel(QAbstractTableModel):
    """Needs as rows, side A first, and solutions as columns, as they stand when it is opened."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.needs: tuple[CardId, ...] = tuple(
            need.id for side in Side for need in desk.board.needs(side)
        )
        self.solutions: tuple[CardId, ...] = tuple(s.id for s in desk.board.all_of(Solution))
        desk.edited.connect(self._on_edited)

    @safe_override(0)
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.needs)

    @safe_override(0)
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.solutions)

    @safe_override(None)
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return CENTRE
        roles = Qt.ItemDataRole
        if role not in {roles.DisplayRole, roles.AccessibleTextRole, roles.FontRole}:
            return None
        need, solution = self.needs[index.row()], self.solutions[index.column()]
        words = self._words(need, solution)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.FontRole:
            broken = need in getattr(self._desk.board.get(solution), "breaks", ())
            return board_font(TEXT_PX, QFont.Weight.Bold) if broken else None
        nothing = QCoreApplication.translate("Grid", "does not touch")
        return f"{spoken_ref(solution)}: {words or nothing} {need}"

    @safe_override(None)
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Vertical:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return spoken_ref(self.solutions[section])
        need = self._desk.board.get(self.needs[section])
        if not isinstance(need, Need):
            return self.needs[section]
        words = need.text if len(need.text) <= ROW_WORDS else f"{need.text[: ROW_WORDS - 1]}…"
        ring = ring_word(self._desk.board.coverage.ring(need.id))
        return f"{need.id}  {words} · {ring}".replace("\n", " ")

    def toggle(self, index: AnyIndex, *, breaks: bool) -> None:
        """The solution meets the need, or breaks it, or no longer does."""
        if index.isValid():
            toggle = deeds.toggle_breaks if breaks else deeds.toggle_meets
            need, solution = self.needs[index.row()], self.solutions[index.column()]
            self._desk.propose(lambda: toggle(self._desk.board, solution, need))

    def _words(self, need: CardId, solution: CardId) -> str:
        card = self._desk.board.get(solution)
        if not isinstance(card, Solution):
            return ""
        if need in card.breaks:
            return QCoreApplication.translate("Grid", "breaks")
        return QCoreApplication.translate("Grid", "meets") if need in card.meets else ""

    def _on_edited(self, outcome: Outcome) -> None:
        """Name the cells whose words are others now, and the rows whose ring is."""
        for change in outcome.edit.changes:
            if change.card_id in self.solutions:
                column = self.solutions.index(change.card_id)
                changed = {need for _, need in _links(change.before) ^ _links(change.after)}
                for need in sorted(changed & set(self.needs)):
                    cell = self.index(self.needs.index(need), column)
                    self.dataChanged.emit(cell, cell)
        texts = {change.card_id for change in outcome.edit.changes}
        for need_ref in sorted((outcome.rings | texts) & set(self.needs)):
            row = self.needs.index(need_ref)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)


def _links(card: object) -> set[tuple[bool, CardId]]:
    if not isinstance(card, Solution):
        return set()
    return {(False, ref) for ref in card.meets} | {(True, ref) for ref in card.breaks}


class GridView(QTableView):
    """The cells under keys and mouse.

    Signals:
        toggle_asked: a cell (its index) is to be toggled; True for breaks.
    """

    toggle_asked = Signal(object, bool)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionsClickable(False)
        self.clicked.connect(self._on_clicked)
        if model.rowCount() and model.columnCount():
            self.setCurrentIndex(model.index(0, 0))

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.toggle_asked.emit(self.currentIndex(), shift)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.toggle_asked.emit(index, False)


class CoverageGrid(QDialog):
    """The box with the grid."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Coverage grid"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cells = GridModel(desk, self)
        self.view = GridView(self.cells, self)
        self.view.setAccessibleName(self.tr("Needs by solutions"))
        self.view.toggle_asked.connect(self._on_toggle_asked)
        self._desk = desk
        self._solution = WrappedLabel("", self)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        hint = PlainLabel(self.tr("Space or click: meets · Shift+Space: breaks · Esc: done"), self)
        hint.setProperty("soft", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self._solution)
        layout.addWidget(self.view, 1)
        layout.addWidget(hint)
        self.resize(1000, 600)
        self.view.setFocus()
        self._on_current_changed(self.view.currentIndex())

    @property
    def told(self) -> str:
        """What is said about the solution in whose column the keys are."""
        return self._solution.text()

    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            card = self._desk.board.get(self.cells.solutions[index.column()])
            if isinstance(card, Solution):
                self._solution.setText(f"{spoken_ref(card.ref)}: {card.text}")

    def _on_toggle_asked(self, index: QModelIndex, breaks: bool) -> None:
        self.cells.toggle(index, breaks=breaks)
