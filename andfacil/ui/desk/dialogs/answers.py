"""Both sides' answers to one solution, noted at the desk before they are revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Answer, Side, SideAnswer
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.desk.dialogs.reveal_box import RevealBox
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Solution

CHOICES: tuple[Answer | None, ...] = (Answer.YES, Answer.YES_IF, Answer.NOT_YET, None)
KEYS = {
    Qt.Key.Key_Y: Answer.YES,
    Qt.Key.Key_I: Answer.YES_IF,
    Qt.Key.Key_N: Answer.NOT_YET,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class SideRow(QWidget):
    """One side: its name, four choices, and the condition of "yes, if".

    Arrow keys go through the choices; Y, I, N and Del choose one.
    """

    def __init__(self, side: Side, name: str, answer: SideAnswer | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = answer
        self.buttons = choice_group([_choice_word(choice) for choice in CHOICES], self)
        for button in self.buttons.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")
            button.installEventFilter(self)
        self.condition = TextField(self)
        self.condition.setPlaceholderText(self.tr("if …"))
        self.condition.setAccessibleName(self.tr("{side}: on which condition").format(side=name))
        self.condition.show_value(answer.condition if answer else "")
        head = in_row(side_letter(side, self), (WrappedLabel(name, self), 1))
        in_column(
            head, in_row(*self.buttons.buttons(), spacing=6), self.condition, on=self, spacing=8
        )
        self.buttons.idToggled.connect(self._show_condition)
        self._take(answer.answer if answer else None)

    @property
    def answer(self) -> SideAnswer | None:
        """The answer as the row has it."""
        chosen = CHOICES[self.buttons.checkedId()]
        if chosen is None:
            return None
        words = self.condition.text() if chosen is Answer.YES_IF else ""
        before = self._before
        spelled = before.spelled if before else frozenset()
        return SideAnswer(answer=chosen, condition=words, spelled=spelled)

    def take_focus(self) -> None:
        """Focus the chosen button; the next key chooses."""
        chosen = self.buttons.button(self.buttons.checkedId())
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in KEYS:
            self._take(KEYS[key])
        elif key in STEPS:
            place = (self.buttons.checkedId() + STEPS[key]) % len(CHOICES)
            self._take(CHOICES[place])
        else:
            return False
        if self.answer is not None and self.answer.answer is Answer.YES_IF and key not in STEPS:
            self.condition.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
        return True

    def _take(self, choice: Answer | None) -> None:
        self.buttons.button(CHOICES.index(choice)).setChecked(True)
        self._show_condition()

    def _show_condition(self) -> None:
        self.condition.setVisible(CHOICES[self.buttons.checkedId()] is Answer.YES_IF)


class AnswersBox(RevealBox):
    """Both sides' answers; Enter keeps them at the desk, another button reveals them.

    Signals:
        kept: the answers were changed (the solution's ref, side A's answer, side B's or None).
        reveal_asked: the answers to the solution (its ref) are to be revealed.
    """

    kept = Signal(str, object, object)
    reveal_asked = Signal(str)

    def __init__(self, board: Board, solution: Solution, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref = solution.ref
        self._before = (solution.answer_a, solution.answer_b)
        title = self.tr("Answers to {solution}").format(solution=spoken_ref(solution.ref))
        self.setWindowTitle(title)
        shown = (solution.answer_a or solution.answer_b) and not solution.answers_hidden
        answers = {Side.A: solution.answer_a, Side.B: solution.answer_b}
        self.rows = {
            side: SideRow(side, clean_text(board.details.party(side).name), answers[side], self)
            for side in Side
        }
        keys = self.tr("Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on")
        foot = self.make_foot(self.tr("Reveal both answers"))
        self.reveal.clicked.connect(self._on_reveal)
        for each in self.rows.values():
            each.condition.left.connect(self.keep.setFocus)
        self.show_state(self.tr("Everybody sees these answers.") if shown else "")
        words = WrappedLabel(clean_text(solution.text), self)
        hint = PlainLabel(keys, self, "soft")
        self.lay_out(words, *self.rows.values(), hint, foot=foot, width=520, spacing=16)
        self.rows[Side.A].take_focus()

    def accept(self) -> None:
        """Keep the answers of both rows."""
        said = (self.rows[Side.A].answer, self.rows[Side.B].answer)
        if said != self._before:
            self.kept.emit(self._ref, *said)
        super().accept()

    def _on_reveal(self) -> None:
        ref = self._ref
        self.accept()
        self.reveal_asked.emit(ref)


def _choice_word(choice: Answer | None) -> str:
    return desk_words().answer(choice).capitalize() if choice else "\N{EN DASH}"
