"""The opening: each side's yes to looking for it together, how it will be decided, who starts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from andfacil.domain.values.cards import Side
from andfacil.domain.values.text import clean_text
from andfacil.ui.widgets.bounded_edit import line_text, show_line
from andfacil.ui.widgets.box import ACCEPT, Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, captioned, mnemonic_free
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board

WIDTH = 560
"""Of the box, in px."""
MOST_LETTERS = 500


class OpeningBox(Box):
    """What is said and done before the first need; each answer is kept at once.

    Signals:
        looking: a side (a Side) says yes to looking (True), or takes that back.
        rule_chosen: how it will be decided, in words.
        toss_asked: the coin is to be tossed.
    """

    looking = Signal(object, bool)
    rule_chosen = Signal(str)
    toss_asked = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Opening"))
        self._board = board
        self.rule = LineField(self)
        self.rule.setMaxLength(MOST_LETTERS)
        show_line(self.rule, clean_text(board.details.decision_rule))
        self.rule.setPlaceholderText(self.tr("Both sides say yes"))
        self.ticks = {side: self._tick(side) for side in Side}
        self.coin = push_button("", self)
        self.coin.clicked.connect(self.toss_asked)
        self.starts = PlainLabel("", self, "lead")
        self._lay_out()
        self.refresh()
        self.ticks[Side.A].setFocus()

    def refresh(self) -> None:
        """Show what the board says now."""
        details = self._board.details
        for side, tick in self.ticks.items():
            tick.setChecked(details.looking_a if side is Side.A else details.looking_b)
        starts = details.starts
        self.coin.setText(
            self.tr("&Toss the coin") if starts is None else self.tr("&Toss it again")
        )
        words = ""
        if starts is not None:
            name = clean_text(details.party(starts).name)
            words = self.tr("{side} starts: {name}").format(side=starts.value, name=name)
        self.starts.setText(words)
        self.starts.setProperty("side", starts.value if starts else "")
        self.coin.setAccessibleDescription(words)

    def accept(self) -> None:
        """Keep the rule, if it is another."""
        self._keep_rule()
        super().accept()

    def reject(self) -> None:
        """The answers are kept already; so are the words of the rule."""
        self.accept()

    def _keep_rule(self) -> None:
        kept = clean_text(self._board.details.decision_rule)
        if (rule := line_text(self.rule, kept).strip()) != kept:
            self.rule_chosen.emit(rule)

    def _tick(self, side: Side) -> TickBox:
        name = clean_text(self._board.details.party(side).name)
        words = self.tr("{side}, {name}: yes").format(side=side.value, name=name)
        tick = TickBox(mnemonic_free(words), self)
        tick.clicked.connect(lambda yes: self.looking.emit(side, yes))
        return tick

    def _lay_out(self) -> None:
        asked = WrappedLabel(
            self.tr(
                "“Can each of you say yes to looking for a result in which both sides get what they"
                " need?” It is a yes to looking, not to any result."
            ),
            self,
        )
        caption, rule = captioned(self.tr("How we decide"), self.rule)
        coin = WrappedLabel(
            self.tr("Who starts? In each phase after Clarify the other side speaks first."), self
        )
        self.add_button(self.tr("Done"), ACCEPT)
        toss = in_row(self.coin, (self.starts, 1), spacing=12)
        ticks = tuple(self.ticks.values())
        for field, below in pairwise((*ticks, self.rule, self.coin)):
            self.setTabOrder(field, below)
        self.lay_out(asked, *ticks, 8, caption, rule, 8, coin, toss, width=WIDTH, spacing=8)
