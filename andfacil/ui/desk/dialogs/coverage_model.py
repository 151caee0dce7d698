"""The coverage grid as a table: needs as rows, solutions as columns, links as cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.desk_view import covered, desk_card
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import tooltip
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.base.open_session import OpenSession

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Roles = Qt.ItemDataRole

CARD_ROLE = int(Roles.UserRole) + 1
"""Of a header: the card as it is painted (`RoomNeed` or `RoomSolution`)."""

LINK_ROLE = int(Roles.UserRole) + 2
"""Of a cell: `meets`, `breaks` or nothing."""

NEED_ROLE = int(Roles.UserRole) + 3
SOLUTION_ROLE = int(Roles.UserRole) + 4
"""Of a cell: the cards that it is about."""

ROW_WORDS = 60
"""Letters of a need beside its row, for screen readers."""


class GridModel(QAbstractTableModel):
    """Needs as rows, side A first, and solutions as columns, as they are when it is opened."""

    def __init__(self, session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cover = ""
        self.needs: tuple[CardId, ...] = tuple(
            need.id for side in Side for need in session.board.needs(side)
        )
        self.solutions: tuple[CardId, ...] = tuple(s.id for s in session.board.all_of(Solution))
        session.edited.connect(self._on_edited)

    def cover(self, words: str) -> None:
        """Show `words` in place of a hidden card's own; with "" show those again."""
        if words == self._cover:
            return
        self._cover = words
        for way, cards in (
            (Qt.Orientation.Vertical, self.needs),
            (Qt.Orientation.Horizontal, self.solutions),
        ):
            if cards:
                self.headerDataChanged.emit(way, 0, len(cards) - 1)

    def text_of(self, card: AnyCard | None) -> str:
        """A card's words, or those in place of them."""
        if self._cover and is_hidden(card):
            return self._cover
        return str(getattr(card, "text", ""))

    @safe_override(0)
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.needs)

    @safe_override(0)
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.solutions)

    @safe_override(None)
    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        need, solution = self.needs[index.row()], self.solutions[index.column()]
        if role == LINK_ROLE:
            return self._link(need, solution)
        if role == NEED_ROLE:
            return self._face(need)
        if role == SOLUTION_ROLE:
            return self._face(solution)
        if role == Roles.DisplayRole:
            return self._word(need, solution)
        if role == Roles.AccessibleTextRole:
            nothing = QCoreApplication.translate("Grid", "does not touch")
            return f"{spoken_ref(solution)}: {self._word(need, solution) or nothing} {need}"
        if role == Roles.ToolTipRole:
            return tooltip(f"{self._whole(solution)}\n\n{self._whole(need)}")
        return None

    @safe_override(None)
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole
    ) -> Any:
        upright = orientation is Qt.Orientation.Vertical
        ref = (self.needs if upright else self.solutions)[section]
        if role == CARD_ROLE:
            return self._face(ref)
        if role == Roles.ToolTipRole:
            return tooltip(self._whole(ref))
        if role != Roles.DisplayRole:
            return None
        card = self._session.board.get(ref)
        if isinstance(card, Solution):
            return f"{spoken_ref(ref)} · {desk_words().status(card.status)}"
        if not isinstance(card, Need):
            return spoken_ref(ref)
        text = clean_text(self.text_of(card))
        words = text if len(text) <= ROW_WORDS else f"{text[: ROW_WORDS - 1]}…"
        ring = desk_words().ring(self._session.board.coverage.ring(ref))
        return f"{ref}  {words} · {ring}"

    def toggle(self, index: AnyIndex, breaks: bool) -> None:
        """The solution meets the need, or breaks it, or no longer does."""
        if index.isValid():
            toggle = propose.toggle_breaks if breaks else propose.toggle_meets
            need, solution = self.needs[index.row()], self.solutions[index.column()]
            self._session.propose(toggle, solution, need)

    def _whole(self, ref: CardId) -> str:
        return f"{spoken_ref(ref)}: {self.text_of(self._session.board.get(ref))}"

    def _face(self, ref: CardId) -> RoomCard | None:
        card = desk_card(self._session.board, ref)
        return covered(card, self._cover) if card is not None and self._cover else card

    def _link(self, need: CardId, solution: CardId) -> str:
        card = self._session.board.get(solution)
        if not isinstance(card, Solution):
            return ""
        return "breaks" if need in card.breaks else "meets" if need in card.meets else ""

    def _word(self, need: CardId, solution: CardId) -> str:
        words = {
            "breaks": QCoreApplication.translate("Grid", "breaks"),
            "meets": QCoreApplication.translate("Grid", "meets"),
        }
        return words.get(self._link(need, solution), "")

    def _on_edited(self, outcome: Outcome) -> None:
        """Announce the cells and headers that have changed."""
        cards = {change.card_id for change in outcome.edit.changes}
        for change in outcome.edit.changes:
            if change.card_id in self.solutions:
                column = self.solutions.index(change.card_id)
                changed = {need for _, need in _links(change.before) ^ _links(change.after)}
                if _status(change.before) != _status(change.after):
                    changed = {need for _, need in _links(change.before) | _links(change.after)}
                for need in sorted(changed & set(self.needs)):
                    cell = self.index(self.needs.index(need), column)
                    self.dataChanged.emit(cell, cell)
        for need_ref in sorted((outcome.rings | cards) & set(self.needs)):
            row = self.needs.index(need_ref)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)
        for solution in sorted(cards & set(self.solutions)):
            column = self.solutions.index(solution)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)


def _links(card: object) -> set[tuple[bool, CardId]]:
    if not isinstance(card, Solution):
        return set()
    return {(False, ref) for ref in card.meets} | {(True, ref) for ref in card.breaks}


def _status(card: object) -> object:
    return card.status if isinstance(card, Solution) else None
