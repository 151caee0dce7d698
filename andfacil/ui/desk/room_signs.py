"""What holds in the room beside the board: a sign for each, with the key that ends it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from andfacil.ui.base.keys import (
    BREAK_KEY,
    COMMITMENTS_KEY,
    LOCK_KEY,
    OVERVIEW_KEY,
    PARKED_KEY,
    READ_BACK_KEY,
    TELL_LINE_KEY,
    native_keys,
)
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton

    from andfacil.ui.words.sentences import Marked


class Sign(NamedTuple):
    """One sign: its words, the key that ends it, and the actions of which one is ticked then."""

    name: str
    words: Marked
    keys: str
    actions: tuple[str, ...]


SPOTLIGHT, LARGE, WHOLE, POINTER, LINE, LOCK, BREAK = (
    *("spotlight", "large", "whole", "pointer", "line"),
    *("lock", "break"),
)
COMMITMENTS, PARKED, READ_BACK = "commitments", "parked", "read_back"
# fmt: off
SIGNS = (
    Sign(SPOTLIGHT, QT_TRANSLATE_NOOP("RoomSigns", "Spotlight"), "Esc",
         ("light_cards", "light_column", "light_unmet")),
    Sign(LARGE, QT_TRANSLATE_NOOP("RoomSigns", "Shown large"), "Esc", ("large", "large_question")),
    Sign(WHOLE, QT_TRANSLATE_NOOP("RoomSigns", "Whole board"), OVERVIEW_KEY, ("overview",)),
    Sign(COMMITMENTS, QT_TRANSLATE_NOOP("RoomSigns", "Commitments"), COMMITMENTS_KEY,
         ("show_commitments",)),
    Sign(PARKED, QT_TRANSLATE_NOOP("RoomSigns", "Parked points"), PARKED_KEY, ("show_parked",)),
    Sign(READ_BACK, QT_TRANSLATE_NOOP("RoomSigns", "Reading back"), READ_BACK_KEY, ("read_back",)),
    Sign(POINTER, QT_TRANSLATE_NOOP("RoomSigns", "Pointer"), "Esc", ("point",)),
    Sign(LINE, QT_TRANSLATE_NOOP("RoomSigns", "Sees what is typed"), TELL_LINE_KEY, ("tell_line",)),
    Sign(LOCK, QT_TRANSLATE_NOOP("RoomSigns", "Locked"), LOCK_KEY, ("lock_room",)),
    Sign(BREAK, QT_TRANSLATE_NOOP("RoomSigns", "Break"), BREAK_KEY, ("break",)),
)
# fmt: on


class RoomSigns(QWidget):
    """The signs that hold now; one that is clicked ends what it stands for. Away without any.

    A sign is made when it holds for the first time.
    """

    def __init__(
        self,
        actions: Mapping[str, QAction],
        ends: Mapping[str, Callable[[], object]],
        parent: QWidget | None = None,
    ) -> None:
        """`ends` has, by the names of signs, what ends them; the others' action is its own end."""
        super().__init__(parent)
        self._actions = actions
        self._ends = ends
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._signs: dict[str, QPushButton] = {}
        for sign in SIGNS:
            for name in sign.actions:
                actions[name].toggled.connect(partial(self._show_sign, sign))
        self._layout.addStretch(1)
        self.hide()

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the signs that hold now."""
        made = (sign.name for sign in SIGNS if sign.name in self._signs)
        return tuple(name for name in made if not self._signs[name].isHidden())

    def stand_in(self, layout: QBoxLayout, place: int) -> None:
        """Stand at this place of another layout: below each other in a column of a panel."""
        if layout.indexOf(self) < 0:
            layout.insertWidget(place, self)

    def set_beside(self, beside: bool) -> None:
        """Put the signs beside each other, or one below the other."""
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _made(self, sign: Sign) -> QPushButton:
        words = QCoreApplication.translate("RoomSigns", sign.words)
        keys = native_keys(sign.keys)
        button = push_button(f"{words}   {keys}", self, "sign")
        button.setObjectName(sign.name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ending = self.tr("The room: {what}. {keys} or a click ends it.")
        set_tooltip(button, ending.format(what=words, keys=keys))
        button.setAccessibleName(ending.format(what=words, keys=keys))
        button.clicked.connect(self._ends.get(sign.name, self._actions[sign.actions[0]].trigger))
        above = SIGNS[: SIGNS.index(sign)]
        self._layout.insertWidget(sum(other.name in self._signs for other in above), button)
        return button

    def _show_sign(self, sign: Sign, _on: bool) -> None:
        holds = any(self._actions[name].isChecked() for name in sign.actions)
        if holds and sign.name not in self._signs:
            self._signs[sign.name] = self._made(sign)
        if sign.name in self._signs:
            self._signs[sign.name].setVisible(holds)
        self.setVisible(bool(self.shown))
