"""A button that shows its action's key beside the word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.theme import restyle
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip
from andfacil.ui.widgets.layouts import in_row

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


HEIGHT = 36
"""px at the usual size of words."""


class KeyButton(QPushButton):
    """A button for an action, with the key beside the word."""

    def __init__(self, action: QAction, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._word = PlainLabel("", self, "key_word")
        self._keys = PlainLabel(keys, self, "key_hint")
        if not keys:
            self._keys.hide()
        for label in (self._word, self._keys):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = in_row(self._word, self._keys, on=self, margins=(14, 0, 12, 0), spacing=10)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("key_button", True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._show_action)
        self._short = action.text().rstrip(":").split(":")[0]
        self._show_action()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), with_type(HEIGHT))

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def keys_width(self) -> int:
        """What the key takes, or would take, in px."""
        if not self._keys.text():
            return 0
        return self._keys.sizeHint().width() + self._row.spacing()

    @property
    def shows_keys(self) -> bool:
        """Whether the key is beside the word."""
        return not self._keys.isHidden()

    def show_keys(self, shown: bool) -> None:
        """Show the key beside the word, or leave its room to others."""
        shown = shown and bool(self._keys.text())
        if shown is self._keys.isHidden():  # the bar around would be laid out for ever otherwise
            self._keys.setVisible(shown)
            self.updateGeometry()

    def _show_action(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self._word.setText(self._short)
        self.setAccessibleName(self._action.text())
        set_tooltip(self, self._action.text())
        self.setAccessibleDescription(self._keys.text())
        if bool(self.property("on")) is not self._action.isChecked():
            self.setProperty("on", self._action.isChecked())
            restyle(self, self._word, self._keys)
