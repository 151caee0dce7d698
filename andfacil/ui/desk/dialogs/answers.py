"""Both sides' answers to one solution, noted at the desk before they are revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from andfacil.domain.board.answers import answer_on
from andfacil.domain.values.cards import Answer, Scale, Side, SideAnswer
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.desk.dialogs.reveal_box import RevealBox
from andfacil.ui.desk.dialogs.scores import read_scores
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_column, in_row, keep_place
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import capital_first, spoken_ref

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
SCALES: tuple[Scale | None, ...] = (None, Scale.FIST, Scale.GRADIENTS)
WIDTH = 560
"""Of the box, in px."""


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
        self.condition = TextField(self, in_box=True)
        self.condition.setPlaceholderText(self.tr("if …"))
        self.condition.setAccessibleName(self.tr("{side}: on which condition").format(side=name))
        self.condition.show_value(answer.condition if answer else "")
        head = in_row(side_letter(side, self), (WrappedLabel(name, self), 1))
        in_column(
            head, in_row(*self.buttons.buttons(), spacing=6), self.condition, on=self, spacing=8
        )
        keep_place(self.condition)
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
        if before and before.scale and (before.answer, before.condition) == (chosen, words):
            return before
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


class NumbersRow(QWidget):
    """One side whose people are asked on a scale: their numbers, and what would make it work.

    Signals:
        changed: other numbers are in the field.
    """

    changed = Signal()

    def __init__(self, side: Side, name: str, answer: SideAnswer | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = answer
        self._scale = (answer.scale if answer else None) or Scale.FIST
        self.numbers = LineField(self)
        self.numbers.setAccessibleName(self.tr("Numbers of {side}").format(side=name))
        self.numbers.setText(" ".join(map(str, answer.scores)) if answer else "")
        self.gives = PlainLabel("", self, "soft")
        self.gives.setMinimumWidth(110)
        self.condition = LineField(self)
        self.condition.setPlaceholderText(self.tr("What would make it work?"))
        self.condition.setAccessibleName(self.tr("{side}: on which condition").format(side=name))
        self.condition.setText(answer.condition if answer else "")
        head = in_row(side_letter(side, self), (WrappedLabel(name, self), 1))
        asked = in_row((self.numbers, 1), self.gives, spacing=12)
        in_column(head, asked, self.condition, on=self, spacing=8)
        keep_place(self.condition)
        self.numbers.textChanged.connect(self._show)
        self._show()

    @property
    def is_right(self) -> bool:
        """False while something in the field is not on the scale."""
        return not self.numbers.text().strip() or self._given() is not None

    @property
    def answer(self) -> SideAnswer | None:
        """The answer as the row has it; without numbers, one that was given without them stays."""
        given, before = self._given(), self._before
        if given is None:
            return None if before is None or before.scale else before
        words = self.condition.text().strip() if given is Answer.YES_IF else ""
        return SideAnswer(
            answer=given,
            condition=words,
            scale=self._scale,
            scores=read_scores(self.numbers.text()) or (),
            spelled=before.spelled if before else frozenset(),
        )

    def set_scale(self, scale: Scale) -> None:
        """The numbers are on this scale."""
        self._scale = scale
        self.numbers.setPlaceholderText("5 4 3" if scale is Scale.FIST else "1 2 3")
        self._show()

    def _given(self) -> Answer | None:
        return answer_on(self._scale, read_scores(self.numbers.text()) or ())

    def _show(self) -> None:
        given = self._given()
        self.gives.setText(desk_words().answer(given) if given else "\N{EN DASH}")
        self.condition.setVisible(given is Answer.YES_IF)
        self.changed.emit()


class AnswersBox(RevealBox):
    """Both sides' answers; Enter keeps them at the desk, another button reveals them.

    Signals:
        scale_chosen: from now on people are asked on this Scale, or each side on none.
        kept: the answers were changed (the solution's ref, side A's answer, side B's or None).
        reveal_asked: the answers to the solution (its ref) are to be revealed.
    """

    scale_chosen = Signal(object)
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
        self.numbers = {
            side: NumbersRow(side, clean_text(board.details.party(side).name), answers[side], self)
            for side in Side
        }
        self._scale_before = board.details.answer_scale
        scales = (self.tr("Yes, if, not yet"), self.tr("Fist to five"), self.tr("Gradients 1 to 8"))
        self.scales = choice_group(scales, self)
        self._pages, self._hints = QStackedLayout(), QStackedLayout()
        for parts in (tuple(self.rows.values()), tuple(self.numbers.values())):
            page = QWidget(self)
            in_column(*parts, on=page, spacing=16)
            self._pages.addWidget(page)
        for scale in SCALES:
            self._hints.addWidget(WrappedLabel(self._hint(scale), self, "soft"))
        foot = self.make_foot(self.tr("Reveal both answers"))
        self.reveal.clicked.connect(self._on_reveal)
        for each in self.rows.values():
            each.condition.left.connect(self.keep.setFocus)
        self.show_state(self.tr("Everybody sees these answers.") if shown else "")
        words = WrappedLabel(clean_text(solution.text), self)
        asked = in_row(*self.scales.buttons(), None, spacing=6)
        self.scales.button(SCALES.index(self._scale_before)).setChecked(True)
        self._show_scale()
        self.lay_out(words, asked, self._pages, self._hints, foot=foot, width=WIDTH, spacing=16)
        for numbers in self.numbers.values():
            numbers.changed.connect(self._show_right)
        self.scales.idToggled.connect(self._on_scale)
        self._take_focus()

    @property
    def scale(self) -> Scale | None:
        """How people are asked."""
        return SCALES[self.scales.checkedId()]

    def accept(self) -> None:
        """Keep the answers of both rows, if all numbers are on the scale."""
        if not self.keep.isEnabled():
            return
        rows = self.numbers if self.scale else self.rows
        said = (rows[Side.A].answer, rows[Side.B].answer)
        if self.scale is not self._scale_before:
            self.scale_chosen.emit(self.scale)
        if said != self._before:
            self.kept.emit(self._ref, *said)
        super().accept()

    def _on_scale(self, _place: int, chosen: bool) -> None:
        if chosen:
            self._show_scale()
            self._take_focus()

    def _show_scale(self) -> None:
        """Only the rows in which people are asked so; the box stays as high."""
        scale = self.scale
        self._pages.setCurrentIndex(0 if scale is None else 1)
        self._hints.setCurrentIndex(SCALES.index(scale))
        if scale is not None:
            for asked in self.numbers.values():
                asked.set_scale(scale)
        self._show_right()

    def _take_focus(self) -> None:
        if self.scale:
            self.numbers[Side.A].numbers.setFocus()
        else:
            self.rows[Side.A].take_focus()

    def _hint(self, scale: Scale | None) -> str:
        if scale is Scale.FIST:
            return self.tr(
                "One number a person, all at once: 5 I would lead it, 4 I am for it, 3 I can live"
                " with it, 2 I have doubts, 1 I have grave doubts, 0 I stop it. Yes is 3 or more;"
                " below, ask what would make it work."
            )
        if scale is Scale.GRADIENTS:
            return self.tr(
                "One number a person, all at once: 1 wholly for it, 2 with a small remark, 3 with"
                " doubts, 4 no opinion, 5 let us talk more, 6 not for it, and not in the way,"
                " 7 gravely against it, 8 I stop it. Yes is 3 or less."
            )
        return self.tr("Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on")

    def _show_right(self) -> None:
        right = self.scale is None or all(row.is_right for row in self.numbers.values())
        self.keep.setEnabled(right)
        self.reveal.setEnabled(right)

    def _on_reveal(self) -> None:
        ref = self._ref
        self.accept()
        self.reveal_asked.emit(ref)


def _choice_word(choice: Answer | None) -> str:
    return capital_first(desk_words().answer(choice)) if choice else "\N{EN DASH}"
