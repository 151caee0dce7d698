"""The box that says what a copy holds before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal

from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.still_said import still_said
from andfacil.domain.values.cards import Signing
from andfacil.domain.views.private_things import count_cards, private_things
from andfacil.ui.widgets.box import ACCEPT, REJECT, Box
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board
    from andfacil.domain.views.private_things import PrivateThings
    from andfacil.ui.widgets.layouts import Item

WIDTH = 480
"""px."""


class Holding(NamedTuple):
    """What a session holds, in numbers; `steps` are those of its history.

    `public_cards` are the `cards` that are left without what is private.

    `versions` are those that were signed; of these, the `changed_versions` have words that the
    board no longer has, and do not go along without the history.
    """

    cards: int
    public_cards: int
    private: PrivateThings
    steps: int
    versions: int
    changed_versions: int

    @property
    def is_private(self) -> bool:
        """True when something in it is for the desk alone."""
        return any(self.private)


def holding_of(board: Board, steps: int) -> Holding:
    """What a whole copy of a session with this board holds."""
    versions = len(board.all_of(Signing))
    return Holding(
        cards=count_cards(board),
        public_cards=count_cards(public_board(board)),
        private=private_things(board),
        steps=steps,
        versions=versions,
        changed_versions=versions - len(still_said(board)),
    )


def copy_words(holding: Holding, *, with_history: bool, with_private: bool, cover: str = "") -> str:
    """What the copy holds, a line for each kind of thing.

    The words of `cover` stand for every number that tells of something private.
    """
    translate = QCoreApplication.translate
    cards = holding.cards if with_private and not cover else holding.public_cards
    lines = [translate("SendCopy", "Cards: {count}").format(count=cards)]
    if with_private and cover:
        lines.append(translate("SendCopy", "Private: {words}").format(words=cover))
    elif with_private and holding.is_private:
        lines += _private_lines(holding.private)
    else:
        lines.append(translate("SendCopy", "Private: nothing"))
    if with_history:
        lines.append(
            translate("SendCopy", "The history, with earlier and deleted words")
            if with_private and cover
            else translate(
                "SendCopy", "Steps of the history, with earlier and deleted words: {count}"
            )
            if with_private
            else translate(
                "SendCopy", "The history that everybody could see, with earlier and deleted words"
            )
        )
        lines[-1] = lines[-1].format(count=holding.steps)
    else:
        lines.append(translate("SendCopy", "History: none; no earlier or deleted word"))
    left_out = 0 if with_history else holding.changed_versions
    if kept := holding.versions - left_out:
        lines.append(
            translate("SendCopy", "Signed versions, with their words: {count}").format(count=kept)
        )
    if left_out:
        lines.append(
            translate(
                "SendCopy", "Signed versions left out, for the board has changed since: {count}"
            ).format(count=left_out)
        )
    return "\n".join(lines)


def _private_lines(found: PrivateThings) -> list[str]:
    """What is private, in the order that it is told in; nothing of what there is none of."""
    translate = QCoreApplication.translate
    counted = (
        (translate("SendCopy", "Hidden cards: {count}"), found.hidden),
        (translate("SendCopy", "Private notes: {count}"), found.notes),
        (translate("SendCopy", "Solutions with hidden answers: {count}"), found.answers),
        (translate("SendCopy", "Hidden scores: {count}"), found.scores),
        (translate("SendCopy", "Lists of what matters most: {count}"), found.guesses),
        (translate("SendCopy", "Private answers before signing: {count}"), found.walk_away),
        (translate("SendCopy", "Words at the end: {count}"), found.closing),
        (translate("SendCopy", "Reasons for going on: {count}"), found.reasons),
    )
    return [words.format(count=count) for words, count in counted if count]


class SendCopyBox(Box):
    """Without history and without what is private, until somebody ticks it.

    While everybody sees the desk, nothing tells whether and how much is private.

    Signals:
        chosen: a copy is to be made (with history, with what is private).
    """

    chosen = Signal(bool, bool)

    def __init__(self, holding: Holding, parent: QWidget, *, protected: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send a copy"))
        self._holding = holding
        self._cover = ""
        self.private = TickBox(self.tr("With what is private"), self)
        self.history = TickBox(self.tr("With the history"), self)
        self.words = WrappedLabel("", self)
        self.add_button(self.tr("Save the copy…"), ACCEPT).setDefault(True)
        self.add_button(self.tr("Cancel"), REJECT)
        why = self.tr("A session of its own, to be given to somebody. It will hold:")
        items: list[Item] = [WrappedLabel(why, self), self.words, 8, self.private, self.history]
        if protected:
            items.append(WrappedLabel(self.tr("It opens with the password of this session."), self))
        self.cover("")
        self.lay_out(*items, width=WIDTH)
        for tick in (self.private, self.history):
            tick.toggled.connect(self._show_words)
        self.private.setFocus()

    def accept(self) -> None:
        """Make the copy as the box says."""
        super().accept()
        self.chosen.emit(self.history.isChecked(), self.private.isChecked())

    def cover(self, words: str) -> None:
        """Show these words in place of what is private; "" for its own words."""
        self._cover = words
        self.private.setVisible(bool(words) or self._holding.is_private)
        self._show_words()

    def _show_words(self) -> None:
        self.words.setText(
            copy_words(
                self._holding,
                with_history=self.history.isChecked(),
                with_private=self.private.isChecked(),
                cover=self._cover,
            )
        )
