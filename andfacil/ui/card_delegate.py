"""Draws, sizes and edits one card; asks the model for everything and stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QWidget

from andfacil.domain.text import clean_text, is_blank
from andfacil.ui.board_words import spoken_card
from andfacil.ui.card_paint import CardState, card_font, card_height, paint_card, text_rect
from andfacil.ui.column_model import CARD_ROLE, ColumnModel
from andfacil.ui.painting import restored
from andfacil.ui.plain_edit import PlainEdit
from andfacil.ui.safe_override import safe_override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from andfacil.domain.room import RoomCard
    from andfacil.ui.look import BoardStyle

AnyIndex = QModelIndex | QPersistentModelIndex

EDITOR_EDGE = 6
"""From the editor's edge to its words, in px: the sheet's border and padding, and the margin."""
EDITOR_MARGIN = 2


class CardEditor(PlainEdit):
    """A card's words, being said better. Plain text whatever is pasted.

    Signals:
        committed: Enter was pressed.
    """

    committed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._place = QRect()
        self.document().setDocumentMargin(EDITOR_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def place(self, place: QRect) -> None:
        """Stand there, taller and then higher up where the words need it."""
        self._place = place
        self.setGeometry(place)
        self._fit()

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None or self._place.isNull():
            return
        words = self.words_height() + 2 * self.document().documentMargin()
        edges = self.height() - self.viewport().height()
        grown = max(self._place.height(), min(round(words) + edges, parent.height()))
        beyond = max(0, self._place.top() + grown - parent.height())
        top = self._place.top() - min(beyond, grown - self._place.height())
        wanted = QRect(self._place.left(), top, self._place.width(), grown)
        if wanted != self.geometry():
            self.setGeometry(wanted)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only in its own width has the editor as many lines as it will have."""
        super().resizeEvent(event)
        self._fit()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.committed.emit()
        else:
            super().keyPressEvent(event)


class CardDelegate(QStyledItemDelegate):
    """One card in a column.

    Signals:
        text_asked: a card (ref) should say this (text).
    """

    text_asked = Signal(str, str)

    def __init__(self, style: BoardStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.style = style

    @safe_override()
    def paint_row(
        self, painter: QPainter, rect: QRectF, card: RoomCard, ref_letters: int, state: CardState
    ) -> None:
        """Draw one card. Qt's own `paint` would bring every style of every widget with it."""
        with restored(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_card(painter, rect, card, self.style, ref_letters, state)

    @safe_override(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = option.rect.width()
        card = index.data(CARD_ROLE)
        return QSize(width, card_height(card, width, self.style, _ref_letters(index)))

    @safe_override()
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        editor = CardEditor(parent)
        card = index.data(CARD_ROLE)
        editor.setFont(card_font(card, self.style.look))
        editor.setAccessibleName(spoken_card(card))
        editor.committed.connect(self._on_committed)
        return editor

    @safe_override()
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, CardEditor) and not editor.toPlainText():
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    @safe_override()
    def setModelData(self, editor: QWidget, model: QObject, index: AnyIndex) -> None:
        """Ask for the new words; the board takes them, or not, through an edit."""
        card = index.data(CARD_ROLE)
        if card is None or not isinstance(editor, CardEditor):
            return
        text = clean_text(editor.toPlainText())
        if text != card.text and not is_blank(text):
            self.text_asked.emit(card.ref, text)

    @safe_override()
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        card = index.data(CARD_ROLE)
        if card is None:
            return
        rect = QRectF(option.rect)
        words = text_rect(rect, card, self.style, _ref_letters(index))
        tallest = max(rect.height() - 4, 2.6 * self.style.look.pitch + 2 * EDITOR_EDGE)
        place = QRectF(words.left() - EDITOR_EDGE, rect.top() + 2, words.width(), tallest)
        place.setWidth(place.width() + 2 * EDITOR_EDGE)
        if isinstance(editor, CardEditor):
            editor.place(place.toRect())

    def _on_committed(self) -> None:
        editor = self.sender()
        if isinstance(editor, CardEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def _ref_letters(index: AnyIndex) -> int:
    model = index.model()
    return model.ref_letters if isinstance(model, ColumnModel) else 2
