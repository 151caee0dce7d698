"""The bar at the top: the session's title, when it was saved, and the edits used most."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.theme import TEXT_PX, restyle
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip, visible

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent


TELL_MS = 6000
"""How long an edit is told."""
ROOM_FOR_KEYS = 1200
"""From this width in px there is room for the keys beside words of `TEXT_PX`, and for the title."""


class KeyButton(QPushButton):
    """A button with its key beside the word; it stands for an action."""

    def __init__(self, action: QAction, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._word = PlainLabel("", self)
        self._word.setProperty("key_word", True)
        self._keys = PlainLabel(keys, self)
        self._keys.setProperty("key_hint", True)
        if not keys:
            self._keys.hide()
        for label in (self._word, self._keys):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 12, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._word)
        self._row.addWidget(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("key_button", True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._show_action)
        self._short = action.text().rstrip(":").split(":")[0]
        self._show_action()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), 36)

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_keys(self, shown: bool) -> None:
        """Show the key beside the word, or leave its room to others."""
        self._keys.setVisible(shown and bool(self._keys.text()))
        self.updateGeometry()

    def _show_action(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self._word.setText(self._short)
        self.setAccessibleName(self._action.text())
        set_tooltip(self, self._action.text())
        self.setAccessibleDescription(self._keys.text())
        if self.property("on") != self._action.isChecked():
            self.setProperty("on", self._action.isChecked())
            restyle(self, self._word, self._keys)


class ElidedLabel(PlainLabel):
    """A label that gives up the end of its words when there is no room for them.

    Signals:
        clicked: the label was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def full_text(self) -> str:
        """The words, also where there is no room for them."""
        return self._full

    def show_text(self, text: str) -> None:
        """Show as much of `text` as there is room for, and all of it as a tooltip."""
        text = self._full = visible(text)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(text) + 4)
        set_tooltip(self, text)
        self.setAccessibleName(text)
        self._elide()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @safe_override()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.show_text(self._full)

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        self.setText(metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, self.width()))


class TopBar(QFrame):
    """Title and "saved" at the left, buttons at the right.

    Signals:
        title_clicked: the session's title was clicked.
    """

    title_clicked = Signal()

    def __init__(
        self,
        buttons: list[list[KeyButton]],
        menu: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.menu_button = QPushButton("☰", self)
        self.menu_button.setObjectName("menu_button")
        self.menu_button.setFixedSize(40, 36)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu_button.setAccessibleName(menu.text())
        self.menu_button.clicked.connect(menu.trigger)
        self._title = ElidedLabel(self)
        self._title.setObjectName("session_title")
        self._title.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title.clicked.connect(self.title_clicked)
        self._saved = ElidedLabel(self)
        self._saved.setProperty("soft", True)
        self._saved.setObjectName("saved")
        self._at = ""
        self._edit = ""
        self._forgets = QTimer(self)
        self._forgets.setSingleShot(True)
        self._forgets.setInterval(TELL_MS)
        self._forgets.timeout.connect(self._forget_edit)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 10, 16, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1000)
        self._row.addSpacing(12)
        self._row.addWidget(self._saved, 500)
        self._row.addStretch(1)
        self._buttons = [button for group in buttons for button in group]
        for number, group in enumerate(buttons):
            if number:
                self._row.addSpacing(20)
            for button in group:
                self._row.addWidget(button)
        self._row.addWidget(self.menu_button)

    def show_title(self, title: str) -> None:
        """Name the session."""
        self._title.show_text(title)

    @property
    def saved_text(self) -> str:
        """What is said about the last edit."""
        return self._saved.full_text

    def show_saved(self, at: dt.datetime | None) -> None:
        """Say when the last edit came safely to disc."""
        time = f"{at.astimezone():%H:%M:%S}" if at else ""
        self._at = self.tr("saved {time}").format(time=time).strip()
        self._show_words()

    def tell_edit(self, words: str) -> None:
        """Say what was done, for a while."""
        self._edit = words
        self._forgets.start()
        self._show_words()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @safe_override()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        needed = ROOM_FOR_KEYS * self.font().pixelSize() / TEXT_PX
        for button in self._buttons:
            button.show_keys(self.width() >= needed)

    def _forget_edit(self) -> None:
        self._edit = ""
        self._show_words()

    def _show_words(self) -> None:
        self._saved.show_text(" · ".join(filter(None, (self._at, self._edit))))
