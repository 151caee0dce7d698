"""How willing both sides are, from 0 to 10: one number a person, nobody's name beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from andfacil.domain.values.cards import Scores, Side
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.room import spread
from andfacil.ui.desk.dialogs.reveal_box import RevealBox
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.numbers import same_digits

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

BETWEEN = re.compile(r"[\s,;.]+")
HIGHEST = 10
WIDTH = 600
"""Of the box, in px."""


class ScoresBox(RevealBox):
    """Scores of both sides, before or after the session, with their spread.

    Signals:
        kept: these Scores (or None) were noted, after the session (True) or before it.
        reveal_asked: the spread of the scores after (True) or before is to be revealed.
    """

    kept = Signal(object, bool)
    reveal_asked = Signal(bool)

    def __init__(self, board: Board, *, after: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Willingness"))
        self._details = board.details
        self.when = choice_group((self.tr("Before"), self.tr("After")), self)
        self.fields = {side: QLineEdit(self) for side in Side}
        self.spreads = {side: PlainLabel("", self, "soft") for side in Side}
        self._lay_out()
        for field in self.fields.values():
            field.textChanged.connect(self._show_spreads)
        self.when.button(int(after)).setChecked(True)
        self.when.idToggled.connect(self._on_turned)
        self._show_scores()
        self.fields[Side.A].setFocus()

    @property
    def is_after(self) -> bool:
        """True while the numbers are those after the session."""
        return self.when.checkedId() == 1

    def accept(self) -> None:
        """Keep the scores, if all are valid."""
        if self.keep.isEnabled():
            self._keep()
            super().accept()

    def _keep(self) -> None:
        numbers = {side: read_scores(self.fields[side].text()) or () for side in Side}
        old = self._old()
        spelled = old.spelled if old else frozenset()
        scores = Scores(a=numbers[Side.A], b=numbers[Side.B], spelled=spelled)
        wanted = scores if scores.a or scores.b else None
        if wanted != old:
            self.kept.emit(wanted, self.is_after)

    def _old(self) -> Scores | None:
        after = self._details.willingness_after
        return after if self.is_after else self._details.willingness_before

    def _on_reveal(self) -> None:
        after = self.is_after
        if self.keep.isEnabled():
            self.accept()
            self.reveal_asked.emit(after)

    def _on_turned(self, _place: int, chosen: bool) -> None:
        if chosen:
            self._show_scores()

    def _show_scores(self) -> None:
        for side, field in self.fields.items():
            numbers = self._details.scores(side, after=self.is_after)
            field.setText(" ".join(str(number) for number in numbers))
        details = self._details
        hidden = details.after_hidden if self.is_after else details.before_hidden
        shown = self._old() is not None and not hidden
        everybody = self.tr("Everybody sees the spread in Open, Sign and Review.")
        self.show_state(everybody if shown else "")
        self._show_spreads()

    def _show_spreads(self) -> None:
        read = {side: read_scores(self.fields[side].text()) for side in Side}
        for side, label in self.spreads.items():
            numbers = read[side]
            label.setText(self.tr("0 to 10 each") if numbers is None else spread_words(numbers))
        right = None not in read.values()
        self.keep.setEnabled(right)
        self.reveal.setEnabled(right and all(read.values()))

    def _lay_out(self) -> None:
        hint = WrappedLabel(
            self.tr("How willing are you to look for it, from 0 to 10? One number a person."), self
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for line, (side, field) in enumerate(self.fields.items()):
            name = clean_text(self._details.party(side).name)
            field.setPlaceholderText("7 8 5")
            field.setAccessibleName(self.tr("Scores of {side}").format(side=name))
            self.spreads[side].setMinimumWidth(150)
            parts = (side_letter(side, self), WrappedLabel(name, self), field, self.spreads[side])
            for place, part in enumerate(parts):
                grid.addWidget(part, line, place)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        foot = self.make_foot(self.tr("Reveal the spread"))
        self.reveal.clicked.connect(self._on_reveal)
        turn = in_row(*self.when.buttons(), None, spacing=6)
        self.lay_out(hint, turn, grid, foot=foot, width=WIDTH, spacing=16)


def read_scores(text: str) -> tuple[int, ...] | None:
    """The numbers in a line of them, in any order; None when one is no score from 0 to 10."""
    words = [word for word in BETWEEN.split(text.strip()) if word]
    if not all(word.isdecimal() and len(word) <= 2 and int(word) <= HIGHEST for word in words):
        return None
    return tuple(int(word) for word in words)


def spread_words(numbers: tuple[int, ...]) -> str:
    """The spread of scores: "5 to 8, median 7"; empty without any."""
    found = spread(numbers)
    if found is None:
        return ""
    words = QCoreApplication.translate("ScoresBox", "{least} to {most}, median {middle}")
    middle = same_digits(QLocale().toString(float(found.middle), "g", 3))
    return words.format(least=found.least, most=found.most, middle=middle)
