"""How willing both sides are, from 0 to 10: one number a person, nobody's name beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedLayout, QWidget

from andfacil.domain.values.cards import Scores, Side
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.room import spread
from andfacil.ui.base.box_fields import TURNS
from andfacil.ui.desk.dialogs.reveal_box import RevealBox
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.numbers import same_digits

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details

BETWEEN = re.compile(r"[\s,;.]+")
HIGHEST = 10
WIDTH = 600
"""Of the box, in px."""


class ScoresPage(QWidget):
    """A line of numbers for each side, and what they come to.

    Signals:
        changed: other numbers are in a line.
    """

    changed = Signal()

    def __init__(self, details: Details, parent: QWidget, *, after: bool) -> None:
        super().__init__(parent)
        self.old = details.willingness_after if after else details.willingness_before
        self.fields = {side: QLineEdit(self) for side in Side}
        self.spreads = {side: PlainLabel("", self, "soft") for side in Side}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for line, (side, field) in enumerate(self.fields.items()):
            name = clean_text(details.party(side).name)
            field.setText(" ".join(map(str, details.scores(side, after=after))))
            field.setPlaceholderText("7 8 5")
            field.setAccessibleName(
                QCoreApplication.translate("ScoresBox", "Scores of {side}").format(side=name)
            )
            field.textChanged.connect(self._on_changed)
            self.spreads[side].setMinimumWidth(150)
            parts = (side_letter(side, self), WrappedLabel(name, self), field, self.spreads[side])
            for place, part in enumerate(parts):
                grid.addWidget(part, line, place)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self._show_spreads()

    @property
    def is_right(self) -> bool:
        """False while something in a line is no score."""
        return None not in self._read().values()

    @property
    def is_full(self) -> bool:
        """True when both sides have said something."""
        return all(self._read().values())

    @property
    def scores(self) -> Scores | None:
        """The scores as the lines have them; None without any."""
        read = self._read()
        spelled = self.old.spelled if self.old else frozenset()
        scores = Scores(a=read[Side.A] or (), b=read[Side.B] or (), spelled=spelled)
        return scores if scores.a or scores.b else None

    def _read(self) -> dict[Side, tuple[int, ...] | None]:
        return {side: read_scores(field.text()) for side, field in self.fields.items()}

    def _on_changed(self) -> None:
        self._show_spreads()
        self.changed.emit()

    def _show_spreads(self) -> None:
        for side, numbers in self._read().items():
            asked = QCoreApplication.translate("ScoresBox", "0 to 10 each")
            self.spreads[side].setText(asked if numbers is None else spread_words(numbers))


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
        self.when.setProperty(TURNS, True)
        self.pages = QStackedLayout()
        for later in (False, True):
            page = ScoresPage(board.details, self, after=later)
            page.changed.connect(self._show_right)
            self.pages.addWidget(page)
        self._lay_out()
        self.when.idToggled.connect(self._on_turned)
        self.when.button(int(after)).setChecked(True)
        self._page.fields[Side.A].setFocus()

    @property
    def is_after(self) -> bool:
        """True while the numbers are those after the session."""
        return self.when.checkedId() == 1

    @property
    def fields(self) -> dict[Side, QLineEdit]:
        """The lines of numbers that are seen."""
        return self._page.fields

    @property
    def spreads(self) -> dict[Side, PlainLabel]:
        """What the numbers that are seen come to."""
        return self._page.spreads

    def accept(self) -> None:
        """Keep the scores before and after, if all are valid."""
        if not self.keep.isEnabled():
            return
        for later, page in enumerate(self._all_pages()):
            if page.scores != page.old:
                self.kept.emit(page.scores, bool(later))
        super().accept()

    @property
    def _page(self) -> ScoresPage:
        return self._all_pages()[int(self.is_after)]

    def _all_pages(self) -> tuple[ScoresPage, ...]:
        pages = (self.pages.widget(place) for place in range(self.pages.count()))
        return tuple(page for page in pages if isinstance(page, ScoresPage))

    def _on_reveal(self) -> None:
        after = self.is_after
        if self.keep.isEnabled():
            self.accept()
            self.reveal_asked.emit(after)

    def _on_turned(self, _place: int, chosen: bool) -> None:
        if not chosen:
            return
        self.pages.setCurrentIndex(int(self.is_after))
        details = self._details
        hidden = details.after_hidden if self.is_after else details.before_hidden
        shown = self._page.old is not None and not hidden
        everybody = self.tr("Everybody sees the spread in Open, Sign and Review.")
        self.show_state(everybody if shown else "")
        self._show_right()

    def _show_right(self) -> None:
        right = all(page.is_right for page in self._all_pages())
        self.keep.setEnabled(right)
        self.reveal.setEnabled(right and self._page.is_full)

    def _lay_out(self) -> None:
        hint = WrappedLabel(
            self.tr(
                "How willing are you to look for a result for both sides, from 0 to 10? One number"
                " a person."
            ),
            self,
        )
        foot = self.make_foot(self.tr("Reveal the spread"))
        self.reveal.clicked.connect(self._on_reveal)
        turn = in_row(*self.when.buttons(), None, spacing=6)
        self.lay_out(hint, turn, self.pages, foot=foot, width=WIDTH, spacing=16)


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
