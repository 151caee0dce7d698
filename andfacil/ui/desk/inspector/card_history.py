"""Earlier wordings of the selected card, to read and to bring back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QToolButton, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import painting
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.folding import Folding
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, set_tooltip
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.times import clock_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from andfacil.domain.values.cards import CardId

    Words = Sequence[tuple[dt.datetime, str]]

MOST_ROWS = 12
"""Wordings that are shown; below them is the number of older ones."""

MOST_LETTERS = 280
"""Of one wording; all of it is brought back."""

ARROW_PX = 12
"""Of the arrow at the head, at the usual size of words."""
REST_MS = 150
"""Nothing is read from disk while the selection moves or words are typed."""


class Earlier(NamedTuple):
    """A former wording, and when (UTC) the card got it."""

    at: dt.datetime
    text: str


def earlier_words(words: Words, now: str) -> tuple[Earlier, ...]:
    """The wordings before the one of `now`, newest first, each once."""
    found: dict[str, Earlier] = {}
    for at, text in reversed(words):
        if text != now:
            found.setdefault(text, Earlier(at, text))
    return tuple(found.values())


class EarlierToggle(Folding, QToolButton):
    """Opens and closes the list; its arrow points to what it opens."""

    _opened = False

    def point(self, *, opened: bool) -> None:
        """Point down at the open list, else in the direction of reading.

        Qt's own arrow stays at the left of words from the right, and is smaller than large words.
        """
        self._opened = opened
        size = with_type(ARROW_PX)
        picture = QPixmap(QSize(size, size) * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        half = size / 2
        tips = [(-half / 2, -half / 4), (0, half / 4), (half / 2, -half / 4)]
        if not opened:
            ahead = -1 if self.isRightToLeft() else 1
            tips = [(ahead * y, x) for x, y in tips]
        with painting(picture) as painter:
            painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.6))
            painter.drawPolyline([QPointF(half + x, half + y) for x, y in tips])
        self.setIconSize(QSize(size, size))
        self.setIcon(QIcon(picture))

    @safe_override()
    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow in the colours of now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.point(opened=self._opened)


class EarlierRow(QFrame):
    """One wording, and the button that brings it back.

    Signals:
        brought_back: this wording is to be the card's again (the whole text).
    """

    brought_back = Signal(str)

    def __init__(self, earlier: Earlier, parent: QWidget) -> None:
        super().__init__(parent)
        self.earlier = earlier
        shown = earlier.text
        if len(shown) > MOST_LETTERS:
            shown = f"{shown[: MOST_LETTERS - 1].rstrip()}…"
        when = PlainLabel(clock_words(earlier.at), self, "soft")
        self.button = QPushButton(self.tr("Bring back"), self)
        self.button.setProperty("small", True)
        self.button.setAccessibleName(self.tr("Bring back: {words}").format(words=shown))
        self.button.clicked.connect(self._on_clicked)
        head = in_row((when, 1), self.button)
        in_column(head, WrappedLabel(shown, self), on=self, margins=(0, 2, 0, 6), spacing=3)

    def _on_clicked(self) -> None:
        self.brought_back.emit(self.earlier.text)


class CardHistory(QWidget):
    """A section that can be opened; only then it asks for the wordings.

    Signals:
        words_asked: `show_words` is to be called for this card (id).
        brought_back: an earlier wording is to be the card's again (the text).
        filled: the section was opened and filled.
    """

    filled = Signal()
    words_asked = Signal(str)
    brought_back = Signal(str)

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_id: CardId = ""
        self._now = ""
        self._focus_next = False
        self._opening = False
        self.toggle = EarlierToggle(self)
        self.toggle.setObjectName("earlier")
        self.toggle.setText(self.tr("What it said before"))
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.point(opened=False)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_tooltip(self.toggle, keys)
        self.told = PlainLabel("", self, "soft", wraps=True)
        self._rows: list[EarlierRow] = []
        self._layout = in_column(self.toggle, self.told, on=self, spacing=4)
        self.told.hide()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self.toggle.toggled.connect(self._on_toggled)

    @property
    def rows(self) -> tuple[EarlierRow, ...]:
        """The wordings that are shown, newest first."""
        return tuple(self._rows)

    def follow(self, card_id: CardId, text: str | None) -> None:
        """Be about the selected card and its words; None for a card without words."""
        another = card_id != self._card_id
        if not another and text == self._now:
            return
        self._card_id, self._now = card_id, text or ""
        self.setVisible(text is not None)
        if another:
            self._focus_next = False
            self._show(())
        if self.toggle.isChecked() and text is not None:
            self._rest.start()

    def forget(self) -> None:
        """Clear the rows and ask again: another person may see the screen now."""
        self._card_id = ""
        self._show(())

    def open_up(self) -> None:
        """Open the section and go to the newest of the earlier wordings."""
        self._focus_next = True
        with QSignalBlocker(self.toggle):
            self.toggle.setChecked(True)
        self._on_toggled(True)

    def show_words(self, card_id: CardId, words: Words) -> None:
        """Show the card's wordings, each with its time (UTC), oldest first."""
        if card_id != self._card_id or not self.toggle.isChecked():
            return
        earlier = earlier_words(words, self._now)
        self._show(earlier)
        more = len(earlier) - len(self._rows)
        if not earlier:
            self._tell(self.tr("Nothing else so far."))
        else:
            self._tell(self.tr("and %n older", "", more) if more > 0 else "")
        if self._opening:
            self._opening = False
            self.filled.emit()
        if self._focus_next:
            self._focus_next = False
            target = self._rows[0].button if self._rows else self.toggle
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_toggled(self, opened: bool) -> None:
        self.toggle.point(opened=opened)
        self._opening = opened
        if opened:
            self._ask()
        else:
            self._rest.stop()
            self._show(())
            self._tell("")

    def _ask(self) -> None:
        if self._card_id and self.toggle.isChecked():
            self.words_asked.emit(self._card_id)

    def _show(self, earlier: Sequence[Earlier]) -> None:
        shown = list(earlier[:MOST_ROWS])
        if shown == [row.earlier for row in self._rows]:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for wording in shown:
            row = EarlierRow(wording, self)
            row.brought_back.connect(self.brought_back)
            self._layout.insertWidget(1 + len(self._rows), row)
            row.show()
            self._rows.append(row)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
