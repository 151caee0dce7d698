"""Buttons that Enter presses only while they have the focus, and the cross that closes a bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.folding import Folding
from andfacil.ui.widgets.labels import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PushButton(Folding, QPushButton):
    """A button that Enter presses as Space does, and only while it has the focus.

    Qt has Enter press a box's default button, wherever the focus is, and in a window none at all.
    """

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAutoDefault(False)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)


def push_button(words: str, parent: QWidget, role: str = "") -> QPushButton:
    """A button that Enter in a field of its box does not press.

    `role` is what the stylesheet knows it by: `segment`, `small`, `strong`.
    """
    button = PushButton(words, parent)
    if role:
        button.setProperty(role, True)
    return button


def choice_group(words: Sequence[str], parent: QWidget) -> QButtonGroup:
    """Buttons of which one is pressed, their ids counted from 0.

    Tab stops on the pressed one, or on the first while none is.
    """
    group = QButtonGroup(parent)
    for index, word in enumerate(words):
        button = push_button(word, parent, "segment")
        button.setCheckable(True)
        group.addButton(button, index)
    group.idToggled.connect(partial(_stop_at_pressed, group))
    return group


def _stop_at_pressed(group: QButtonGroup, *_toggled: object) -> None:
    pressed = group.checkedButton()
    for button in group.buttons():
        stops = pressed is None or button is pressed
        policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


def cross_button(parent: QWidget) -> QPushButton:
    """A cross that closes its bar, as Escape does."""
    button = push_button("×", parent)
    button.setAccessibleName(QCoreApplication.translate("Bar", "Close"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_tooltip(button, QCoreApplication.translate("Bar", "Close (Esc)"))
    return button
