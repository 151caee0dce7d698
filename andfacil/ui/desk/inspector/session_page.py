"""The inspector's page while no card is selected: the session itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Signing
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, caption, set_tooltip
from andfacil.ui.widgets.layouts import Item, in_column
from andfacil.ui.words.cards import day_words
from andfacil.ui.words.times import moment_words

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board


class SessionPage(QWidget):
    """The frame in short, the signed versions, and a button for the details.

    Signals:
        details_asked: the session's details are to be opened.
    """

    details_asked = Signal()

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._facts: list[tuple[str, str]] = []
        self._inside = QWidget(self)
        words = self.tr("Select a card to see what stands behind it.")
        hint = PlainLabel(words, self, "soft", wraps=True)
        button = push_button(self.tr("Session details…"), self)
        set_tooltip(button, keys)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.details_asked)
        self.details_button = button
        self._column = in_column(hint, self._inside, button, None, on=self, spacing=12)

    def show_board(self, board: Board) -> None:
        """Show the session of this board."""
        facts = self._facts_of(board)
        if facts == self._facts:
            return
        self._facts = facts
        fresh = QWidget(self)
        items: list[Item] = []
        for heading, words in facts:
            items += (caption(heading, fresh), WrappedLabel(words, fresh), 8)
        in_column(*items, on=fresh, spacing=2)
        self._column.replaceWidget(self._inside, fresh)
        fresh.show()
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh

    def _facts_of(self, board: Board) -> list[tuple[str, str]]:
        """Headings with their words; without those that are still empty."""
        details = board.details
        day = day_words(details.date) if details.date else ""
        review = day_words(details.review_date) if details.review_date else ""
        facts = [
            (self.tr("When and where"), " · ".join(filter(None, (day, details.place)))),
            (self.tr("Facilitator"), details.facilitator),
            (self.tr("Purpose"), details.purpose),
            (self.tr("Decision rule"), details.decision_rule),
            (self.tr("Ground rules"), "\n".join(details.ground_rules)),
            (self.tr("Review on"), review),
        ]
        for signing in sorted(board.all_of(Signing), key=lambda signing: -signing.version):
            heading = self.tr("Signed: version {number}").format(number=signing.version)
            names = ", ".join(signing.signed_by)
            facts.append((heading, f"{moment_words(signing.at)}\n{names}"))
        return [(heading, words) for heading, words in facts if words.strip()]
