"""The dashed card below the solutions on the desk: the next question to put to both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import (
    NEXT_PAIR_KEY,
    REWORD_QUESTION_KEY,
    TAKE_QUESTION_KEY,
    native_keys,
)
from andfacil.ui.board.cards.editor import EDITOR_EDGE
from andfacil.ui.board.question.keys import KeyWords, laid_out
from andfacil.ui.board.question.layout import KeptQuestion, asked_by
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, line_pen, painting
from andfacil.ui.widgets.labels import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.ui.board.columns.card_list import CardList
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.board.question.editor import QuestionEditor
    from andfacil.ui.style.measures import BoardStyle

LINE = 1.3
"""Height of a line of keys, in their letters' px."""


class Prompt(QWidget):
    """Asks about a need of each side that nothing meets yet; hidden when a side has none.

    Its words are changed in place, after a click or `edit`.

    Signals:
        taken: a solution is to be begun from the question.
        turn_asked: another pair of needs is to be asked about.
        left: the keyboard focus can go elsewhere: the words are done.
    """

    taken = Signal()
    turn_asked = Signal()
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
        self.setMouseTracking(True)
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
        QTimer.singleShot(0, self, self._place)  # the words are broken to their width only then
        QTimer.singleShot(0, self, self._reveal)  # and the column knows its new length
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @safe_override()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        does = self._does_at(event.position())
        if does is not None:
            does()
        else:
            self.edit()

    @safe_override()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over words that do what they say when they are clicked."""
        pressed = self._does_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if pressed else Qt.CursorShape.IBeamCursor)

    def _does_at(self, place: QPointF) -> Callable[[], object] | None:
        if self.editor is not None:
            return None
        another, (take, *_) = self._another(), self._keys()
        if another.place.contains(place):
            return self.turn_asked.emit
        return self.taken.emit if take.place.contains(place) else None

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._style.look, self._style.theme
        box = QRectF(self.rect())
        with painting(self) as painter:
            painter.setPen(line_pen(theme["card_line"], 1.4, dashed=True))
            painter.drawRoundedRect(crisp(box, 1.4), look.radius, look.radius)
            bold = board_font(look.small_px, QFont.Weight.Bold)
            draw_word(painter, self._caption(), self._name(), bold, theme["and"], self._near())
            for words in (self._another(), *self._keys()):
                draw_word(
                    painter, words.place, words.text, _key_font(self._style), theme["ink_soft"]
                )
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

    def _name(self) -> str:
        """What this is."""
        translate = QCoreApplication.translate
        clash = self._asked is not None and self._asked.clash
        return translate("Board", "CLASH") if clash else translate("Board", "NEXT AND")

    def _near(self) -> Qt.AlignmentFlag:
        right = self._style.right_to_left
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def _caption(self) -> QRectF:
        look = self._style.look
        return QRectF(self._edge(), look.pad_y, self._inside(), look.px)

    def _inside(self) -> float:
        """Room for words in a line, in px."""
        return self._solutions.rows.card_width - 2 * self._edge()

    def _another(self) -> KeyWords:
        """Which key asks about another pair: beside the name, or below it for want of room."""
        look = self._style.look
        words = QCoreApplication.translate("Board", "{key}: another pair")
        words = words.format(key=native_keys(NEXT_PAIR_KEY))
        font, caption = _key_font(self._style), self._caption()
        needed = QFontMetricsF(font).horizontalAdvance(words)
        name = QFontMetricsF(board_font(look.small_px, QFont.Weight.Bold))
        if name.horizontalAdvance(self._name()) + look.px + needed > caption.width():
            caption.translate(0, look.small_px * LINE)
            [below] = laid_out([words], caption, font, right_to_left=self._style.right_to_left)
            return below
        place = QRectF(caption)
        if self._style.right_to_left:
            place.setRight(place.left() + needed)
        else:
            place.setLeft(place.right() - needed)
        return KeyWords(words, place)

    def _keys(self) -> list[KeyWords]:
        """How to take the question, and how to change its words; as many lines as it takes."""
        look = self._style.look
        translate = QCoreApplication.translate
        words = translate("Board", "{key}: take it · Click: reword")
        words = words.format(key=native_keys(TAKE_QUESTION_KEY))
        if self.editor is not None:
            words = translate("Board", "Enter: take it · Tab: keep · Esc: as made")
        line = QRectF(self._edge(), 0, self._inside(), look.small_px * LINE)
        keys = laid_out(
            words.split(" · "),
            line,
            _key_font(self._style),
            right_to_left=self._style.right_to_left,
        )
        up = self.height() - look.pad_y - keys[-1].place.bottom()
        return [KeyWords(key.text, key.place.translated(0, up)) for key in keys]

    def _words_top(self) -> int:
        look = self._style.look
        below = self._another().place.top() - self._caption().top()
        return round(look.pad_y + look.px * 1.5 + below)

    def _foot_height(self) -> float:
        keys = self._keys()
        return keys[-1].place.bottom() - keys[0].place.top() + self._style.look.small_px * 0.5

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
        width = round(self._inside())
        if self.editor is None:
            words = self._question.ask(self._asked, width, self._style).height
        else:
            frame = EDITOR_EDGE
            self.editor.setFixedWidth(width + 2 * frame)
            words = self.editor.needed_height()
            place = QRect(self._edge() - frame, self._words_top(), width + 2 * frame, words)
            self.editor.setGeometry(place)
        height = round(self._words_top() + words + self._foot_height() + look.pad_y)
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


def _key_font(style: BoardStyle) -> QFont:
    return board_font(round(style.look.small_px * 0.9), QFont.Weight.Normal)
