"""One column of the board as rows: public values in the order they are shown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from andfacil.domain.views.desk_view import is_covered
from andfacil.domain.views.room import RoomCard, RoomNeed, sort_key
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.lengths import is_long

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId, Side

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
"""The RoomNeed or RoomSolution itself."""

ORDER_ROLE = Qt.ItemDataRole.UserRole + 2
"""The card's rank; when it changes alone, nothing is painted again."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ColumnModel(QAbstractListModel):
    """The needs of one side, or the solutions. Changes come as exact row signals, never a reset.

    `side` is None for the AND column; `spoken` gives a card and its threads for a screen reader.
    `musts` counts the rows, from the top, that are non-negotiables; `ref_letters` are those of the
    longest ref that the column has shown.
    """

    def __init__(
        self,
        cards: Iterable[RoomCard],
        side: Side | None,
        parent: QObject,
        spoken: Callable[[RoomCard], str],
    ) -> None:
        super().__init__(parent)
        self.side = side
        self.spoken = spoken
        self._cards: list[RoomCard] = sorted(cards, key=sort_key)
        self._keys = [sort_key(card) for card in self._cards]
        self._shown: dict[CardId, RoomCard] = {card.ref: card for card in self._cards}
        self.musts = sum(_is_must(card) for card in self._cards)
        self.ref_letters = max((len(card.ref) for card in self._cards), default=2)

    def card(self, row: int) -> RoomCard:
        """The card in a row. Raises IndexError."""
        return self._cards[row]

    def cards(self) -> Sequence[RoomCard]:
        """All cards from top to bottom, to look at."""
        return self._cards

    def find(self, ref: CardId) -> RoomCard | None:
        """The card with this ref, if this column shows it."""
        return self._shown.get(ref)

    def row(self, ref: CardId) -> int:
        """The row of the card with this ref, or -1."""
        card = self._shown.get(ref)
        if card is None:
            return -1
        row = bisect_left(self._keys, sort_key(card))
        if row < len(self._cards) and self._cards[row].ref == ref:
            return row
        # Two cards have one rank, or a view asks while the rows are being sorted.
        return next(row for row, other in enumerate(self._cards) if other.ref == ref)

    def run(self, row: int) -> range:
        """The rows among which the card in `row` can be moved."""
        if row < self.musts:
            return range(self.musts)
        return range(self.musts, len(self._cards))

    def update(self, now: Mapping[CardId, RoomCard | None]) -> None:
        """Show these cards as they are now; None removes a card."""
        for ref in [ref for ref, card in now.items() if card is None and ref in self._shown]:
            self._remove(ref)
        self._replace({ref: card for ref, card in now.items() if card and ref in self._shown})
        for card in now.values():
            if card is not None and card.ref not in self._shown:
                self._insert(card)

    def _remove(self, ref: CardId) -> None:
        row = self.row(ref)
        self.beginRemoveRows(QModelIndex(), row, row)
        self.musts -= _is_must(self._cards.pop(row))
        del self._keys[row]
        del self._shown[ref]
        self.endRemoveRows()

    def _insert(self, card: RoomCard) -> None:
        key = sort_key(card)
        row = bisect_right(self._keys, key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._cards.insert(row, card)
        self._keys.insert(row, key)
        self._shown[card.ref] = card
        self.musts += _is_must(card)
        self.ref_letters = max(self.ref_letters, len(card.ref))
        self.endInsertRows()

    def _replace(self, now: Mapping[CardId, RoomCard]) -> None:
        """Put new values into the rows, announce which look different, then move rows."""
        rows = {self.row(ref): card for ref, card in now.items() if self._shown[ref] != card}
        if not rows:
            return
        before = {row: self._cards[row] for row in rows}
        for row, card in rows.items():
            self._cards[row] = card
            self._keys[row] = sort_key(card)
            self._shown[card.ref] = card
            self.musts += _is_must(card) - _is_must(before[row])
        silent = [row for row, card in rows.items() if _looks_like(before[row], card)]
        for row in sorted(rows.keys() - set(silent)):
            self.dataChanged.emit(self.index(row), self.index(row))
        if silent:
            first, last = self.index(min(silent)), self.index(max(silent))
            self.dataChanged.emit(first, last, [ORDER_ROLE])
        if any(sort_key(before[row]) != sort_key(card) for row, card in rows.items()):
            self._settle_order()

    def _settle_order(self) -> None:
        """Move as few rows as possible until every row is in its order."""
        movers = _out_of_order(self._cards)
        waiting = set(movers)
        for ref in movers:
            waiting.remove(ref)
            old = next(row for row, card in enumerate(self._cards) if card.ref == ref)
            new = self._place_for(old, waiting)
            if new == old:
                continue
            target = new + 1 if new > old else new
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), target)
            self._cards.insert(new, self._cards.pop(old))
            self._keys.insert(new, self._keys.pop(old))
            self.endMoveRows()

    def _place_for(self, old: int, waiting: Set[CardId]) -> int:
        """The row, counted without it, for the card in row `old`: after the last card before it.

        Cards that are still to be moved do not count.
        """
        key = sort_key(self._cards[old])
        place = 0
        for row, card in enumerate(self._cards):
            if row != old and card.ref not in waiting and sort_key(card) < key:
                place = row + 1 if row < old else row
        return place

    @safe_override(0)
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cards)

    @safe_override()
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role == ORDER_ROLE:
            return card.order
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return card.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(card)
        return None

    @safe_override(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        card = self._cards[index.row()]
        locked = is_covered(card) or is_long(card.text)
        return flags if locked else flags | Qt.ItemFlag.ItemIsEditable


def _is_must(card: RoomCard) -> bool:
    return isinstance(card, RoomNeed) and card.non_negotiable


def _looks_like(one: RoomCard, other: RoomCard) -> bool:
    """True when two cards differ in nothing but their rank."""
    return one == replace(other, order=one.order)


def _out_of_order(cards: Sequence[RoomCard]) -> list[CardId]:
    """Refs of the fewest cards that must move to sort all: those outside a longest sorted run.

    That run is found by patience sorting.
    """
    tops: list[tuple[bool, int]] = []
    top_rows: list[int] = []
    before: list[int] = []
    for row, card in enumerate(cards):
        key = sort_key(card)
        pile = bisect_right(tops, key)
        before.append(top_rows[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(key)
            top_rows.append(row)
        else:
            tops[pile] = key
            top_rows[pile] = row
    kept: set[int] = set()
    row = top_rows[-1] if top_rows else -1
    while row >= 0:
        kept.add(row)
        row = before[row]
    return [card.ref for row, card in enumerate(cards) if row not in kept]
