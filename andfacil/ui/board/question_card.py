"""The dashed card below the solutions on the desk: the next question to put to both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import (
    NEXT_PAIR_KEY,
    REWORD_QUESTION_KEY,
    TAKE_QUESTION_KEY,
    native_keys,
)
from andfacil.ui.board.cards.editor import EDITOR_EDGE
from andfacil.ui.board.question.layout import KeptQuestion, asked_by
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, line_pen, painting
from andfacil.ui.widgets.labels import set_tooltip

if TYPE_CHECKING:
    from andfacil.ui.board.columns.card_list import CardList
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.board.question.editor import QuestionEditor
    from andfacil.ui.style.measures import BoardStyle


class Prompt(QWidget):
    """Asks about a need of each side that nothing meets yet; hidden when a side has none.

    Its words are changed in place, after a click or `edit`.

    Signals:
        taken: a solution is to be begun from the question.
        left: the keyboard focus can go elsewhere: the words are done.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, model: BoardModel, solutions: CardList, style: BoardStyle) -> None:
        super().__init__(solutions.viewport())
        self._model = model
        self._solutions = solutions
        self._style = style
        self._asked = asked_by(model)
        self._question = KeptQuestion()
        self.editor: QuestionEditor | None = None
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._solutions.arranged.connect(self._place)
        self._model.question_changed.connect(self._on_question_changed)
        self._tell()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self._place()

    def edit(self) -> None:
        """Open an editor for the words; without a question nothing happens."""
        if self.editor is not None:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._asked is None or self.editor is not None:
            return
        from andfacil.ui.board.question.editor import QuestionEditor

        editor = QuestionEditor(self._asked.words.text, self)
        editor.setFont(board_font(self._style.look.px))
        editor.taken.connect(self._on_taken)
        editor.kept.connect(self._on_kept)
        editor.dropped.connect(self._on_dropped)
        editor.grown.connect(self._place)
        self.editor = editor
        self._place()
        editor.show()
        QTimer.singleShot(0, self, self._reveal)  # the column knows its new length only then
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @safe_override()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._style.look, self._style.theme
        box = QRectF(self.rect())
        caption = QRectF(self._edge(), look.pad_y, self.width() - 2 * self._edge(), look.px)
        with painting(self) as painter:
            painter.setPen(line_pen(theme["card_line"], 1.4, dashed=True))
            painter.drawRoundedRect(crisp(box, 1.4), look.radius, look.radius)
            clash = self._asked is not None and self._asked.clash
            _draw_caption(painter, caption, self._style, clash=clash)
            foot = box.adjusted(self._edge(), 0, -self._edge(), -look.pad_y)
            foot.setTop(foot.bottom() - look.small_px * 1.3)
            _draw_keys(painter, foot, self._style, editing=self.editor is not None)
            if self.editor is None:
                width = self.width() - 2 * self._edge()
                question = self._question.ask(self._asked, width, self._style)
                question.draw(painter, self._edge(), self._words_top())

    def _on_taken(self, words: str) -> None:
        self._reword(words)
        self.taken.emit()

    def _on_kept(self, words: str) -> None:
        writing = self.editor is not None and self.editor.hasFocus()
        self._reword(words)
        if writing:
            self.left.emit()

    def _on_dropped(self) -> None:
        self._reword("")
        self.left.emit()

    def _reveal(self) -> None:
        """Scroll to the question, at the end of the column."""
        if self.editor is not None:
            bar = self._solutions.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _reword(self, words: str) -> None:
        """Close the editor and ask its question in these words."""
        editor, asked = self.editor, self._asked
        self.editor = None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
        if asked is not None and words != asked.words.text:
            self._model.reword(asked.pair, words)
        self._on_question_changed()
        self._place()

    def _edge(self) -> int:
        return self._style.look.band + self._style.look.pad_x

    def _words_top(self) -> int:
        return round(self._style.look.pad_y + self._style.look.px * 1.5)

    def _on_question_changed(self) -> None:
        asked = asked_by(self._model)
        if asked == self._asked:
            return
        if self.editor is not None and (asked is None or asked.pair != self._asked_pair()):
            self._on_kept(self.editor.words())  # for the pair that it was written for
            return
        self._asked = asked
        self._tell()
        self._place()
        self.update()

    def _asked_pair(self) -> object:
        return self._asked.pair if self._asked else None

    def _tell(self) -> None:
        """A screen reader gets the whole question; the tooltip names the key."""
        self.setAccessibleName(self._asked.words.text if self._asked else "")
        words = QCoreApplication.translate(
            "Board", "Click, or press {key}, to put the question into other words"
        )
        set_tooltip(self, words.format(key=native_keys(REWORD_QUESTION_KEY)))

    def _place(self) -> None:
        """Below the last solution; scrolls with it."""
        view, look = self._solutions, self._style.look
        if self._asked is None:
            self.hide()
            self._set_tail(0)
            return
        width = view.rows.card_width - 2 * self._edge()
        if self.editor is None:
            words = self._question.ask(self._asked, width, self._style).height
        else:
            frame = EDITOR_EDGE
            self.editor.setFixedWidth(width + 2 * frame)
            words = self.editor.needed_height()
            place = QRect(self._edge() - frame, self._words_top(), width + 2 * frame, words)
            self.editor.setGeometry(place)
        height = round(self._words_top() + words + look.small_px * 1.8 + look.pad_y)
        gap = round(look.card_gap * 1.8)
        gap = gap if view.column.rowCount() else 0  # it begins the column
        top = view.rows.places.total + gap - view.verticalOffset()
        self.setGeometry(view.rows.edge, top, view.rows.card_width, height)
        self.show()
        self._set_tail(height + gap)

    def _set_tail(self, height: int) -> None:
        if self._solutions.tail != height:
            self._solutions.tail = height
            self._solutions.settle()
            if self.editor is not None:
                QTimer.singleShot(0, self, self._reveal)


def _draw_caption(painter: QPainter, caption: QRectF, style: BoardStyle, *, clash: bool) -> None:
    """What this is at the near end, and the key for another pair at the far one."""
    look, theme = style.look, style.theme
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if style.right_to_left:
        near, far = far, near
    translate = QCoreApplication.translate
    name = translate("Board", "CLASH") if clash else translate("Board", "NEXT AND")
    key = translate("Board", "{key}: another pair")
    key = key.format(key=native_keys(NEXT_PAIR_KEY))
    bold = board_font(look.small_px, QFont.Weight.Bold)
    draw_word(painter, caption, name, bold, theme["and"], near)
    draw_word(painter, caption, key, _key_font(style), theme["ink_soft"], far)


def _draw_keys(painter: QPainter, foot: QRectF, style: BoardStyle, *, editing: bool) -> None:
    """How to take the question, and how to change its words."""
    translate = QCoreApplication.translate
    words = translate("Board", "{key}: take it · Click: reword")
    words = words.format(key=native_keys(TAKE_QUESTION_KEY))
    if editing:
        words = translate("Board", "Enter: take it · Tab: keep · Esc: as made")
    near = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    draw_word(painter, foot, words, _key_font(style), style.theme["ink_soft"], near)


def _key_font(style: BoardStyle) -> QFont:
    return board_font(round(style.look.small_px * 0.9), QFont.Weight.Normal)
