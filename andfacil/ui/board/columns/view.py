"""One column that the facilitator works in: keys, mouse and editing in place."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from andfacil.domain.views.room import RoomNeed
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.layout import need_ring
from andfacil.ui.board.columns.card_list import AnyIndex, CardList
from andfacil.ui.board.model.column import CARD_ROLE, ColumnModel

if TYPE_CHECKING:
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardStyle

Action = QAbstractItemView.CursorAction
MOVING = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)
"""Held with Up or Down, these move the card itself."""

BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class Choice(StrEnum):
    """How a click selects a card: alone, with others, or all up to it from the first."""

    ALONE = "alone"
    TOO = "too"
    UP_TO = "up-to"


class ColumnView(CardList):
    """A column of cards. It changes nothing itself: its signals ask for edits.

    Signals:
        entered: the card (ref) became current, or nothing did ("").
        text_asked, text_amended, split_asked: see `CardDelegate`.
        move_asked: the card (ref) should take this row of its run.
        delete_asked: the card (ref) should go.
        menu_asked: a menu for the card (ref) is wanted, at this place on the screen.
        ground_clicked: the column was clicked where there is no card.
        ground_menu_asked: a menu for the column is wanted, at this place on the screen.
        aside_asked: the keys should go one column to the left (-1) or right (1).
        dragged: the card (ref) is held and the pointer is here (in the viewport); the last value
            is True when it was taken by its ring.
        dropped: the held card was dropped there; True with Shift held.
        choose_asked: the card (ref) was clicked, and how: see `Choice`.
    """

    entered = Signal(str)
    text_asked = Signal(str, str)
    text_amended = Signal(str, str)
    split_asked = Signal(str, str, str)
    move_asked = Signal(str, int)
    delete_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    ground_clicked = Signal()
    ground_menu_asked = Signal(QPoint)
    choose_asked = Signal(str, str)
    aside_asked = Signal(int)
    dragged = Signal(str, QPoint, bool)
    dropped = Signal(QPoint, bool)

    def __init__(
        self, column: ColumnModel, style: BoardStyle, parent: QWidget | None, *, editable: bool
    ) -> None:
        super().__init__(column, style, parent)
        self.editable = editable
        self._pressed: QPoint | None = None
        self._pressed_ref = ""
        self._choice: Choice | None = None
        self._held = False
        self._may_enter = True
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked if editable else triggers.NoEditTriggers)
        if not editable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate.text_asked.connect(self.text_asked)
        self._delegate.text_amended.connect(self.text_amended)
        self._delegate.split_asked.connect(self.split_asked)

    def current_card(self) -> RoomCard | None:
        """The card that keys act on."""
        return self.currentIndex().data(CARD_ROLE) if self.currentIndex().isValid() else None

    def enter_row(self, row: int) -> None:
        """Make the card in this row current and scroll to it."""
        self.setCurrentIndex(self.column.index(row, 0))

    def leave(self) -> None:
        """Have no current card: it is in another column."""
        self.setCurrentIndex(QModelIndex())

    def let_go(self) -> None:
        """Forget the card that is held."""
        self._pressed = None
        self._choice = None
        self._held = False

    @safe_override()
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        card = self.current_card()
        self.tell_current(current)
        self.entered.emit(card.ref if card else "")

    @safe_override(QModelIndex)
    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self.column.rowCount()
        if not count or not self._may_enter:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, len(self.shown_rows()) - 1)
        steps = {
            Action.MoveUp: -1,
            Action.MovePrevious: -1,
            Action.MoveDown: 1,
            Action.MoveNext: 1,
            Action.MovePageUp: -page,
            Action.MovePageDown: page,
            Action.MoveHome: -count,
            Action.MoveEnd: count,
        }
        wanted = max(0, row) if row < 0 else row + steps.get(action, 0)
        return self.column.index(max(0, min(wanted, count - 1)), 0)

    def edit_current(self) -> None:
        """Open the words of the current card, unless they are too long to be changed here."""
        index = self.currentIndex()
        if self.column.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.editable:
            event.ignore()
            return
        key, card = event.key(), self.current_card()
        upright = key in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if upright and event.modifiers() in MOVING:
            self._ask_move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and plain:
            self.aside_asked.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and card:
            self.edit_current()
        elif key == Qt.Key.Key_Delete and plain and card:
            self.delete_asked.emit(card.ref)
        elif upright or key in {
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        }:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters are for the window, not for a search in the list

    @safe_override()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if not self.editable:
            event.ignore()
            return
        if not index.isValid():
            self.ground_menu_asked.emit(event.globalPos())
            return
        if index.data(CARD_ROLE).ref not in self.chosen_refs:
            self.setCurrentIndex(index)
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_asked.emit(index.data(CARD_ROLE).ref, place)

    @safe_override()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.editable:
            event.ignore()
            return
        place = event.position().toPoint()
        card = self.indexAt(place).data(CARD_ROLE)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = place if left and card else None
        self._pressed_ref = card.ref if card else ""
        self._choice = self._choice_by(event) if card else None
        self._held = False
        if self._choice is None:
            super().mousePressEvent(event)
        if card is None and left:
            self.ground_clicked.emit()

    @safe_override()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        card, place = self.column.find(self._pressed_ref), event.position().toPoint()
        if self._pressed is None or card is None or not event.buttons():
            return
        far = (place - self._pressed).manhattanLength()
        if self._held or far >= QApplication.startDragDistance():
            self._held = True
            self.dragged.emit(card.ref, place, self._on_ring(card, self._pressed))

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, choice, pressed = self._held, self._choice, self._pressed
        self.let_go()
        if choice is None:
            super().mouseReleaseEvent(event)
        if held:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.dropped.emit(event.position().toPoint(), shift)
        elif choice is not None and pressed is not None:
            self.choose_asked.emit(self._pressed_ref, choice)

    def _choice_by(self, event: QMouseEvent) -> Choice | None:
        """What a click will select on release; None where the press selects already.

        One of several selected cards may also be pressed to drag them or to open their menu.
        """
        if event.button() == Qt.MouseButton.LeftButton:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return Choice.TOO
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return Choice.UP_TO
        return Choice.ALONE if self._pressed_ref in self.chosen_refs else None

    @safe_override()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would make the first card current; only after Tab or a shortcut that is right."""
        self._may_enter = event.reason() in BY_KEYS
        super().focusInEvent(event)
        self._may_enter = True
        self.viewport().update()

    @safe_override()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _ask_move(self, step: int) -> None:
        card, row = self.current_card(), self.currentIndex().row()
        run = self.column.run(row)
        if card is not None and row + step in run:
            self.move_asked.emit(card.ref, row + step - run.start)

    def _on_ring(self, card: RoomCard, place: QPoint) -> bool:
        if not isinstance(card, RoomNeed):
            return False
        rect = self.rect_of(self.column.row(card.ref)).toRectF()
        ring = need_ring(rect, card, self.rows.style, self.column.ref_letters)
        return ring.adjusted(-8, -8, 8, 8).contains(QPointF(place))
