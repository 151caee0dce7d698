"""Which actions make sense for the cards that are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing.many import in_one_group
from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.desk.actions.table import ACTIONS
from andfacil.ui.words.sentences import redo_text, undo_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.values.cards import AnyCard

TOGETHER = frozenset(
    {
        *("delete", "park", "non_negotiable", "draft", "agreed", "parked", "rejected"),
        *("reveal", "hide_card", "light_cards"),
    }
)
"""What can be done to several cards wherever they stand."""
IN_ONE_RUN = frozenset({"move_up", "move_down"})
"""What can be done to several cards that stand among each other's neighbours."""
ALIKE = frozenset({"merge"})
"""What can be done to several needs of one side, or several solutions."""


def show_state(actions: Mapping[str, QAction], board: Board, cards: Sequence[AnyCard]) -> None:
    """Enable the actions that make sense for the selected cards."""
    for spec in ACTIONS:
        if spec.asks:
            fits = bool(cards) and all(isinstance(card, spec.asks) for card in cards)
            actions[spec.id].setEnabled(
                fits and (len(cards) == 1 or _fits_together(spec.id, board, cards))
            )


def show_history(actions: Mapping[str, QAction], history: History) -> None:
    """Say what undo and redo would do."""
    actions["undo"].setEnabled(bool(history.past))
    actions["undo"].setText(undo_text(history))
    actions["redo"].setEnabled(bool(history.future))
    actions["redo"].setText(redo_text(history))


def _fits_together(action: str, board: Board, cards: Sequence[AnyCard]) -> bool:
    """True when the action can be done to these several cards at once."""
    if action in IN_ONE_RUN:
        return in_one_group(board, cards)
    if action in ALIKE:
        kinds = {card.side if isinstance(card, Need) else type(card) for card in cards}
        return len(kinds) == 1 and isinstance(cards[0], Need | Solution)
    return action in TOGETHER
