"""The part of the table of actions that takes several cards in hand, and what fits several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.domain.editing.many import in_one_run
from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.desk.actions.spec import ActionSpec, Doer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard

MANY_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "extend_up",
        QT_TRANSLATE_NOOP("Actions", "Select the card above as well"),
        "arrow-up",
        ("Shift+Up",),
        Doer.SEVERAL,
        "extend_up",
    ),
    ActionSpec(
        "extend_down",
        QT_TRANSLATE_NOOP("Actions", "Select the card below as well"),
        "arrow-down",
        ("Shift+Down",),
        Doer.SEVERAL,
        "extend_down",
    ),
    ActionSpec(
        "select_column",
        QT_TRANSLATE_NOOP("Actions", "Select the whole column"),
        "check",
        ("Ctrl+A",),
        Doer.SEVERAL,
        "select_column",
    ),
)

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


def fit_together(action: str, board: Board, cards: Sequence[AnyCard]) -> bool:
    """True when the action can be done to these several cards at once."""
    if action in IN_ONE_RUN:
        return in_one_run(board, cards)
    if action in ALIKE:
        kinds = {card.side if isinstance(card, Need) else type(card) for card in cards}
        return len(kinds) == 1 and isinstance(cards[0], Need | Solution)
    return action in TOGETHER
