"""The actions of the desk as Qt actions, and the menus they stand in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.ui.base.keys import native_keys
from andfacil.ui.desk.actions.many import fit_together
from andfacil.ui.desk.actions.table import ACTIONS, ActionSpec, Asks, Doer
from andfacil.ui.widgets.labels import mnemonic_free
from andfacil.ui.words.sentences import Marked, redo_text, undo_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.values.cards import AnyCard
    from andfacil.ui.style.theme import Theme

SEPARATOR = "-"
LOOK: Marked = QT_TRANSLATE_NOOP("Menus", "Look")
ROOM: Marked = QT_TRANSLATE_NOOP("Menus", "Room")

MENUS: tuple[tuple[Marked, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menus", "Session"),
        ("details", "agreement", "sign", SEPARATOR, "copy", SEPARATOR, "home", "quit"),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Edit"),
        (
            "undo",
            "redo",
            "undo_list",
            "look_back",
            SEPARATOR,
            "find",
            "go_to",
            SEPARATOR,
            *("extend_up", "extend_down", "select_column", SEPARATOR),
            "edit",
            "delete",
            "move_up",
            "move_down",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Card"),
        (
            *("non_negotiable", "heard", "turn", SEPARATOR),
            *("link", "draft", "agreed", "parked", "rejected", SEPARATOR),
            *("take_question", "reword_question", "show_history", SEPARATOR),
            *("duplicate", "merge", "park", "take_up_a", "take_up_b"),
            *(SEPARATOR, "grid", SEPARATOR),
            *("type_hidden", "reveal", "reveal_next", "reveal_all", "hide_card", SEPARATOR),
            *("answers", "reveal_answers", "scores"),
        ),
    ),
    (
        ROOM,
        (
            *("room", "freeze", "black", "break", SEPARATOR),
            *("fill_screen", "room_window", "swap_screens", SEPARATOR),
            *("next_page", "previous_page", "lock_room", "measure_room", SEPARATOR),
            *("focus", "focus_question", "focus_follows", SEPARATOR),
            *("light_cards", "light_column", "light_unmet", "point", SEPARATOR),
            *("tell_line", "swap_columns"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "View"),
        (
            *("next_phase", "previous_phase"),
            *(
                "next_pair",
                "previous_pair",
                "next_listed",
                "previous_listed",
                SEPARATOR,
                "next_place",
                "previous_place",
                "capture",
                "inspect",
                "inspector",
            ),
            *("full_screen", "menu"),
        ),
    ),
    (LOOK, ("theme", SEPARATOR, "larger_text", "smaller_text", "normal_text")),
    (QT_TRANSLATE_NOOP("Menus", "Help"), ("keys", "about")),
)
"""What stands in which menu, by the ids of the actions."""

CARD_MENU = (
    *("edit", "move_up", "move_down", SEPARATOR, "non_negotiable", "heard", SEPARATOR),
    *("link", "draft", "agreed", "parked", "rejected", SEPARATOR),
    *("duplicate", "merge", "park", "delete"),
)
"""What stands in the menu of a card on the board."""

CARD_CLASSES: Mapping[Asks, tuple[type, ...]] = {
    Asks.CARD: (object,),
    Asks.NEED: (Need,),
    Asks.SOLUTION: (Solution,),
    Asks.POSITION: (Position,),
    Asks.PARKED: (Parked,),
    Asks.ON_BOARD: (Need, Solution),
    Asks.HIDEABLE: (Need, Solution, Position),
    Asks.PARKABLE: (Need, Position, Solution, Commitment),
}


def action_text(spec: ActionSpec) -> str:
    """What the action is called, in the language of the desk."""
    return QCoreApplication.translate("Actions", spec.text)


def key_text(spec: ActionSpec) -> str:
    """The first key of the action as this machine writes it; empty where there is none."""
    return native_keys(spec.keys[0]) if spec.keys else ""


def key_texts(specs: Iterable[ActionSpec] = ACTIONS) -> dict[str, str]:
    """The first key of every action, by the action's id."""
    return {spec.id: key_text(spec) for spec in specs}


def make_actions(
    parent: QObject, doers: Mapping[Doer, object], specs: Iterable[ActionSpec] = ACTIONS
) -> dict[str, QAction]:
    """The table as actions of `parent`, each joined to its doer's method."""
    actions = {}
    for spec in specs:
        action = QAction(action_text(spec), parent)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        contexts = Qt.ShortcutContext
        action.setShortcutContext(
            contexts.ApplicationShortcut if spec.everywhere else contexts.WindowShortcut
        )
        action.triggered.connect(getattr(doers[spec.doer], spec.method))
        actions[spec.id] = action
    return actions


def show_state(actions: Mapping[str, QAction], board: Board, cards: Sequence[AnyCard]) -> None:
    """Which actions make sense for the selected cards."""
    for spec in ACTIONS:
        if spec.asks is not Asks.NOTHING:
            fits = all(isinstance(card, CARD_CLASSES[spec.asks]) for card in cards)
            several = len(cards) > 1
            actions[spec.id].setEnabled(
                bool(cards) and fits and (not several or fit_together(spec.id, board, cards))
            )


def show_history(actions: Mapping[str, QAction], history: History) -> None:
    """What undo and redo would do."""
    actions["undo"].setEnabled(bool(history.past))
    actions["undo"].setText(undo_text(history))
    actions["redo"].setEnabled(bool(history.future))
    actions["redo"].setText(redo_text(history))


class DeskMenu(QMenu):
    """All menus in one; icons are drawn when it is opened for the first time.

    Signals:
        look_opening: the menu of the look is about to be seen (it), its choices not yet in it.
        room_opening: the menu of the room is about to be seen (it), the screens not yet in it.
    """

    look_opening = Signal(object)
    room_opening = Signal(object)

    def __init__(
        self,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        for heading, ids in MENUS:
            menu = self.addMenu(mnemonic_free(QCoreApplication.translate("Menus", heading)))
            for action_id in ids:
                if action_id == SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(actions[action_id])
            if heading == LOOK:
                menu.aboutToShow.connect(partial(self.look_opening.emit, menu))
            elif heading == ROOM:
                menu.aboutToShow.connect(partial(self.room_opening.emit, menu))
        self.aboutToShow.connect(self._draw_icons)

    def set_theme(self, theme: Theme) -> None:
        """Other colours, for icons that will be drawn anew."""
        self._theme = theme
        for action in self._actions.values():
            action.setIcon(QIcon())

    def open_below(self, widget: QWidget) -> None:
        """Open right below a button."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))

    def _draw_icons(self) -> None:
        from andfacil.ui.style.icons import icon  # the first menu needs it, not the first window

        for spec in ACTIONS:
            if self._actions[spec.id].icon().isNull():
                self._actions[spec.id].setIcon(icon(spec.icon, self._theme))


class CardMenu(QMenu):
    """What can be done to the selected card, for the right mouse button."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in CARD_MENU:
            if name == SEPARATOR:
                self.addSeparator()
            else:
                self.addAction(actions[name])
