"""Asked in private before signing: whether it is better for a side than doing without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.method.walk_away import walk_away_of
from andfacil.domain.values.cards import Better, Side
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.box import ACCEPT, CANCEL, Box
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.walk_away import walk_away_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from andfacil.domain.board.board import Board

WIDTH = 560
"""Of the box, in px."""
CHOICES: tuple[Better | None, ...] = (Better.YES, Better.NOT_SURE, Better.NO, None)
KEYS = {
    Qt.Key.Key_Y: Better.YES,
    Qt.Key.Key_S: Better.NOT_SURE,
    Qt.Key.Key_N: Better.NO,
    Qt.Key.Key_Delete: None,
}


class SideAnswer(QWidget):
    """One side's answer: Y, S, N and Del choose one."""

    def __init__(self, side: Side, name: str, answer: Better | None, parent: QWidget) -> None:
        super().__init__(parent)
        words = (self.tr("Yes"), self.tr("Not sure"), self.tr("No"), "\N{EN DASH}")
        self.buttons = choice_group(words, self)
        for button, word in zip(self.buttons.buttons(), words, strict=True):
            button.setAccessibleName(f"{name}: {word}")
        self.buttons.button(CHOICES.index(answer)).setChecked(True)
        head = in_row(side_letter(side, self), (WrappedLabel(name, self), 1))
        in_column(
            head,
            in_row(*((button, 1) for button in self.buttons.buttons()), spacing=6),
            on=self,
            spacing=8,
        )

    @property
    def answer(self) -> Better | None:
        """The answer that is chosen; None for not asked."""
        return CHOICES[self.buttons.checkedId()]

    def take_focus(self) -> None:
        """Focus the chosen button; the next key chooses."""
        self.buttons.button(self.buttons.checkedId()).setFocus(Qt.FocusReason.TabFocusReason)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in KEYS:
            self.buttons.button(CHOICES.index(KEYS[key])).setChecked(True)
            self.take_focus()
        else:
            super().keyPressEvent(event)


class WalkAwayBox(Box):
    """Both sides' answers, for the facilitator alone.

    Signals:
        kept: the answers (of side A and side B, each a Better or None).
    """

    kept = Signal(object, object)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("In private, before signing"))
        before = walk_away_of(board)
        answers = {Side.A: before.a, Side.B: before.b}
        self._before = (before.a, before.b)
        self.rows = {
            side: SideAnswer(side, clean_text(board.details.party(side).name), answers[side], self)
            for side in Side
        }
        self.meaning = WrappedLabel("", self)
        asked = self.tr(
            "Ask each side by itself: \u201cIs this better for you than what you would do without"
            " it?\u201d"
        )
        kept = self.tr("Kept at the desk alone: no paper, no copy for others and no screen has it.")
        keys = self.tr("Y: yes   S: not sure   N: no   Del: not asked   Tab: on")
        self.add_button(CANCEL)
        self.add_button(self.tr("Keep"), ACCEPT)
        self.lay_out(
            WrappedLabel(asked, self),
            *self.rows.values(),
            self.meaning,
            PlainLabel(keys, self, "soft"),
            WrappedLabel(kept, self, "soft"),
            width=WIDTH,
            spacing=14,
        )
        self._show_meaning()
        for row in self.rows.values():
            row.buttons.idToggled.connect(self._show_meaning)
        self.rows[Side.A].take_focus()

    def accept(self) -> None:
        """Keep the answers, if they are others."""
        said = self._said()
        if said != self._before:
            self.kept.emit(*said)
        super().accept()

    def _said(self) -> tuple[Better | None, Better | None]:
        return self.rows[Side.A].answer, self.rows[Side.B].answer

    def _show_meaning(self) -> None:
        self.meaning.setText(walk_away_words(*self._said()))
        self.meaning.setVisible(bool(self.meaning.text()))
