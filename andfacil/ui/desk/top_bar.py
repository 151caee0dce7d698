"""The bar at the top: the session's title, when it was saved, and the edits used most."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.elided import first_word
from andfacil.ui.style.theme import TEXT_PX
from andfacil.ui.widgets.elided_label import ElidedLabel
from andfacil.ui.widgets.layouts import set_margins
from andfacil.ui.words.times import clock_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QAction, QResizeEvent

    from andfacil.ui.widgets.key_button import KeyButton


TITLE_GAP, GROUP_GAP = 12, 20
"""After the title, and between two groups of buttons; px."""
TELL_MS = 6000
"""How long an edit is named (ms)."""
ROOM_FOR_KEYS = 1200
"""From this width in px there is room for the keys beside words of `TEXT_PX`, and for the title."""
MOST_SAVED = 16
"""px after a title that is whole: its label's own, and the first of what is beside it."""
TITLE_FIRST = 100_000
"""Its share of the room that the buttons leave: "saved" has what the title does not need."""
LEAST_TITLE = 160
"""px of the title at the usual size of words; with less, undo and redo are in the menu alone.

Where the buttons leave the title not even its first word, black and freeze follow.
"""
MOST_WORD = 0.3
"""The most that the title's first word may ask for, as a share of the bar's width."""
MOST_SMALL_WORD = 0.4
"""The same, of a word in the smallest letters."""
TITLE_PX = 19
"""The title's letters at the usual size of words, as `desk.qss` has them."""
TITLE_EDGE = 2
"""px that a title which is cut leaves free."""
LEAST_TITLE_PX = 17
"""As small as at 90 %: a first word that is long gets smaller letters rather than be cut."""


class TopBar(QFrame):
    """Title and "saved" at the left, buttons at the right; on a narrow window fewer of them.

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
        self.menu_button.setMinimumSize(40, 36)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu_button.setAccessibleName(menu.text())
        self.menu_button.clicked.connect(menu.trigger)
        self._title = ElidedLabel(self)
        self._title.setObjectName("session_title")
        self._title.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title.clicked.connect(self.title_clicked)
        self.saved = ElidedLabel(self)
        self.saved.setProperty("soft", True)
        self.saved.setObjectName("saved")
        self._at = ""
        self._edit = ""
        self._forgets = QTimer(self, singleShot=True, interval=TELL_MS)
        self._forgets.timeout.connect(self._forget_edit)
        self._row = QHBoxLayout(self)
        set_margins(self._row, (20, 10, 16, 10))
        self._row.setSpacing(8)
        self._row.addWidget(self._title, TITLE_FIRST)
        self._row.addSpacing(TITLE_GAP)
        self._row.addWidget(self.saved, 100)
        self._row.addStretch(1)
        self._buttons = [button for group in buttons for button in group]
        self._first, *others = buttons
        self._yielding = [button for group in others for button in reversed(group[1:-1])]
        for number, group in enumerate(buttons):
            if number:
                self._row.addSpacing(GROUP_GAP)
            for button in group:
                self._row.addWidget(button)
        self._row.addWidget(self.menu_button)

    def set_tight(self, tight: bool) -> None:
        """Take less height, on a low screen."""
        edge = 5 if tight else 10
        set_margins(self._row, (20, edge, 16, edge))

    def show_title(self, title: str) -> None:
        """Name the session."""
        self._title.show_text(title)
        self._fit()

    def show_saved(self, at: dt.datetime | None) -> None:
        """Say when the last edit came safely to disc."""
        time = clock_words(at, seconds=True) if at else ""
        self._at = self.tr("saved {time}").format(time=time).strip()
        self._show_words()

    def show_read_only(self) -> None:
        """Say, as long as the session is open, that nothing comes to disc."""
        self._at = self.tr("read only: nothing is kept")
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

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a word has got another size
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = ROOM_FOR_KEYS * self.font().pixelSize() / TEXT_PX
        wide = self.width() >= needed
        for button in self._buttons:
            button.show_keys(wide and not self._title_needs_keys())
        left = self.width() - self._needed(())
        least = LEAST_TITLE * self.font().pixelSize() / TEXT_PX
        hidden = set(() if left >= least else self._first)
        word = self._title_word()
        for button in self._yielding:  # they are in the menu, too, and have keys
            if self._needed(hidden) + word > self.width():
                hidden.add(button)
        for button in self._buttons:
            button.setVisible(button not in hidden)
        self._fit_letters(self.width() - self._needed(hidden) - TITLE_EDGE)

    def _fit_letters(self, room: int) -> None:
        """Make the title's letters so small that its first word is whole in `room` px."""
        full = self._full_font()
        wide = QFontMetrics(full).horizontalAdvance(self._shortest_title())
        fitting = int(full.pixelSize() * room / wide) if wide > room else full.pixelSize()
        size = max(fitting, min(LEAST_TITLE_PX, full.pixelSize()))
        sheet = f"#session_title {{ font-size: {size}px; }}" if size < full.pixelSize() else ""
        if sheet != self._title.styleSheet():
            self._title.setStyleSheet(sheet)

    def _full_font(self) -> QFont:
        """Of the title, where there is room."""
        font = QFont(self._title.font())
        font.setPixelSize(TITLE_PX * self.font().pixelSize() // TEXT_PX)
        return font

    def _title_word(self) -> int:
        """Width in px of the title's first word, and of the sign that more follows."""
        least = self._shortest_title()
        font = self._full_font()
        wide = QFontMetrics(font).horizontalAdvance(least.replace("…", " …")) + TITLE_EDGE
        font.setPixelSize(min(LEAST_TITLE_PX, font.pixelSize()))
        small = QFontMetrics(font).horizontalAdvance(least) + TITLE_EDGE
        most = min(small, round(self.width() * MOST_SMALL_WORD))
        return min(wide, max(round(self.width() * MOST_WORD), most))

    def _shortest_title(self) -> str:
        """The title's first word, with a sign where more follows."""
        text = self._title.full_text
        first = first_word(text)
        return first if first == text else f"{first}…"

    def _title_needs_keys(self) -> bool:
        """Whether the title is whole once the keys leave it their room, and is not before."""
        keys = sum(button.keys_width for button in self._buttons)
        shown = sum(button.keys_width for button in self._buttons if button.shows_keys)
        bare = self.width() - self._needed(()) + shown - MOST_SAVED
        words = QFontMetrics(self._full_font()).horizontalAdvance(self._title.full_text)
        return bare - keys < words <= bare

    def _needed(self, hidden: Collection[KeyButton]) -> int:
        """Width in px of the bar with all buttons but these, each with its word whole."""
        shown = [button.sizeHint().width() for button in self._buttons if button not in hidden]
        edges = self._row.contentsMargins()
        gaps = GROUP_GAP + self._row.spacing() * (len(shown) + 3)
        menu = self.menu_button.sizeHint().width()
        return edges.left() + edges.right() + TITLE_GAP + gaps + sum(shown) + menu

    def _forget_edit(self) -> None:
        self._edit = ""
        self._show_words()

    def _show_words(self) -> None:
        self.saved.show_text(" · ".join(filter(None, (self._at, self._edit))))
