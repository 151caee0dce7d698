"""Draws, sizes and edits one card; all data come from the model."""

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
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from andfacil.domain.values.text import clean_text, is_blank
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.editor import EDITOR_EDGE, CardEditor
from andfacil.ui.board.cards.faint import FaintCards
from andfacil.ui.board.cards.layout import CardLayouts, card_font, card_height, text_rect
from andfacil.ui.board.cards.paint import CardState, paint_laid
from andfacil.ui.board.model.column import CARD_ROLE, ColumnModel

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardStyle

AnyIndex = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """One card in a column.

    Signals:
        text_asked: a card (ref) should say this (text).
        text_amended: the same again since the editor was opened, as one undo step with the first.
        split_asked: a card (ref) should say the first text, and a new one after it the second.
    """

    text_asked = Signal(str, str)
    text_amended = Signal(str, str)
    split_asked = Signal(str, str, str)

    def __init__(self, style: BoardStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.style = style
        self._layouts = CardLayouts()
        self._faint = FaintCards()
        self.closeEditor.connect(self._on_closed)

    @safe_override()
    def paint_row(
        self, painter: QPainter, rect: QRect, card: RoomCard, ref_letters: int, state: CardState
    ) -> None:
        """Draw one card. Qt's own `paint` would draw with the style of every widget."""
        style = self.style
        laid = self._layouts.of(card, rect.width(), rect.height(), style, ref_letters)
        painter.save()
        painter.translate(rect.topLeft())
        if state.opacity < 1.0:
            view = self.parent()
            dots = view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0
            self._faint.paint(painter, laid, style, state, dots)
        else:
            self._faint.forget(card.ref)
            paint_laid(painter, laid, style, state)
        painter.restore()

    @safe_override(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = option.rect.width()
        card = index.data(CARD_ROLE)
        return QSize(width, card_height(card, width, self.style, _ref_letters(index)))

    @safe_override()
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        card = index.data(CARD_ROLE)
        editor = CardEditor(index, parent)
        editor.setFont(card_font(card, self.style.look))
        editor.setAccessibleName(self.style.words.spoken_card(card))
        editor.committed.connect(self._on_committed)
        editor.paused.connect(self._on_paused)
        editor.split_asked.connect(self._on_split_asked)
        return editor

    @safe_override()
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, CardEditor) and not editor.toPlainText():
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    @safe_override()
    def setModelData(self, editor: QWidget, model: QObject, index: AnyIndex) -> None:
        """Ask for an edit with the new words; without words, for the old ones again."""
        card = index.data(CARD_ROLE)
        if card is None or not isinstance(editor, CardEditor):
            return
        text = clean_text(editor.toPlainText())
        if is_blank(text):
            text = editor.began
        if text != card.text:
            signal = self.text_amended if editor.is_taken else self.text_asked
            signal.emit(card.ref, text)
            now = index.data(CARD_ROLE)
            if now is not None and now.text == text:
                editor.note_taken(text)

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
            editor.follow(card.text)
            editor.place(place.toRect())

    def _on_committed(self) -> None:
        """Save the words and close; words that were refused stay in the open editor."""
        editor = self.sender()
        if not isinstance(editor, CardEditor):
            return
        self.commitData.emit(editor)
        text = clean_text(editor.toPlainText())
        if is_blank(text) or editor.card is None or editor.card.text == text:
            self.closeEditor.emit(editor)

    def _on_paused(self) -> None:
        """Save the words; the editor stays open."""
        editor = self.sender()
        if not isinstance(editor, CardEditor) or editor.card is None:
            return  # the card is gone, and its editor is about to be deleted
        if not is_blank(editor.toPlainText()):
            self.commitData.emit(editor)

    def _on_split_asked(self, first: str, second: str) -> None:
        editor = self.sender()
        if not isinstance(editor, CardEditor):
            return
        first, second = clean_text(first), clean_text(second)
        if not is_blank(first) and not is_blank(second):
            self.split_asked.emit(editor.ref, first, second)
            if editor.card is not None and editor.card.text == first:
                editor.setPlainText(first)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _on_closed(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """After Escape the card gets the words back that it had before."""
        if isinstance(editor, CardEditor):
            editor.rest()
            given_up = hint is QStyledItemDelegate.EndEditHint.RevertModelCache
            if given_up and editor.is_taken:
                self.text_amended.emit(editor.ref, editor.began)


def _ref_letters(index: AnyIndex) -> int:
    model = index.model()
    return model.ref_letters if isinstance(model, ColumnModel) else 2
