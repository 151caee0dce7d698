"""Which actions make sense for the cards that are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.domain.editing.propose import in_one_group
from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.desk.actions.spec import NEED, ON_BOARD, PARKED, POSITION, SOLUTION
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
        *("reveal", "hide_card", "light_cards", "solve", "same_need", "clash", "cloud"),
    }
)
"""Can be done to several cards, wherever they are."""
IN_ONE_RUN = frozenset({"move_up", "move_down"})
"""Can be done to several cards of one run."""
ALIKE = frozenset({"merge"})
"""Can be done to several needs of one side, or to several solutions."""


def show_state(actions: Mapping[str, QAction], board: Board, cards: Sequence[AnyCard]) -> None:
    """Enable the actions that make sense for the selected cards."""
    for spec in ACTIONS:
        if spec.asks:
            fits = bool(cards) and all(isinstance(card, spec.asks) for card in cards)
            actions[spec.id].setEnabled(
                fits and (len(cards) == 1 or _fits_together(spec.id, board, cards))
            )


def show_history(actions: Mapping[str, QAction], history: History) -> None:
    """Name in undo and redo the edits they would take."""
    actions["undo"].setEnabled(bool(history.past))
    actions["undo"].setText(undo_text(history))
    actions["redo"].setEnabled(bool(history.future))
    actions["redo"].setText(redo_text(history))


def why_idle(action: QAction) -> str:
    """What an action that can do nothing now asks for; empty where it asks for no card."""
    spec = next((spec for spec in ACTIONS if spec.id == action.objectName()), None)
    if spec is None or action.isEnabled() or not spec.asks:
        return ""
    translate = QCoreApplication.translate
    words = translate("Actions", "{action}: select a card for it first.")
    if spec.asks == SOLUTION:
        words = translate("Actions", "{action}: select a solution for it first.")
    elif spec.asks == NEED:
        words = translate("Actions", "{action}: select a need for it first.")
    elif spec.asks == ON_BOARD:
        words = translate("Actions", "{action}: select a need or a solution for it first.")
    elif spec.asks == POSITION:
        words = translate("Actions", "{action}: select a position for it first.")
    elif spec.asks == PARKED:
        words = translate("Actions", "{action}: select a parked point for it first.")
    return words.format(action=spec.name)


def _fits_together(action: str, board: Board, cards: Sequence[AnyCard]) -> bool:
    """True when the action can be done to these several cards at once."""
    if action in IN_ONE_RUN:
        return in_one_group(board, cards)
    if action in ALIKE:
        kinds = {card.side if isinstance(card, Need) else type(card) for card in cards}
        return len(kinds) == 1 and isinstance(cards[0], Need | Solution)
    return action in TOGETHER
