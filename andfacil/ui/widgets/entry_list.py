"""A list of cards beside the board: a heading, and rows that lead to their cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.theme import restyle
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, caption, level_with, visible
from andfacil.ui.widgets.layouts import in_column, in_row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from andfacil.domain.values.cards import CardId


MOST_LETTERS = 90
"""Of a text in a row: about three lines."""


PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
STEPS = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
"""Keys that go from row to row; True goes to the next."""


class Entry(NamedTuple):
    """One row: its card, the bold word before the text, and a softer second line."""

    card_id: CardId
    lead: str
    text: str
    below: str = ""
    side: str = ""
    field: str = ""
    """The field of the card that the row is about; empty for the card as a whole."""


def in_short(text: str) -> str:
    """A text as long as a row has room for; the board and the inspector have all of it."""
    if len(text) <= MOST_LETTERS:
        return text
    space = text.rfind(" ", MOST_LETTERS // 2, MOST_LETTERS)
    return f"{text[: MOST_LETTERS if space < 0 else space]}…"


class EntryRow(QFrame):
    """One row of a list; a click selects its card.

    Signals:
        clicked: its card (the id) is to be selected.
        entered: the same, with the field that it is about (the id, the field's name or "").
        menu_asked: a menu for it is wanted, at this place on the screen.
    """

    clicked = Signal(str)
    entered = Signal(str, str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("entry", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.entry: Entry | None = None
        self._lead = PlainLabel("", self, "lead")
        self._lead.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = WrappedLabel("", self)
        self._below = WrappedLabel("", self, "soft")
        words = in_column(self._text, self._below, spacing=1)
        around = (6, 2, 4, 2)  # and the frame, that shows the focus, of 2 px
        in_row(self._lead, (words, 1), on=self, margins=around, spacing=10)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show this entry."""
        if entry == self.entry:
            return
        self.entry = entry
        self._lead.setText(entry.lead)
        self._lead.setVisible(bool(entry.lead))
        self._lead.setProperty("side", entry.side)
        self._lead.setMinimumWidth(24 if entry.lead else 0)
        self._text.setText(in_short(entry.text))
        self._below.setText(entry.below)
        self._below.setVisible(bool(entry.below))
        words = " ".join(filter(None, (entry.lead, entry.text, entry.below)))
        self.setAccessibleName(visible(words))
        restyle(self._lead, self)
        level_with(self._lead, entry.text)

    def show_selected(self, selected: bool) -> None:
        """Mark the row of the selected card."""
        if bool(self.property("selected")) != selected:
            self.setProperty("selected", selected)
            restyle(self)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESSES:
            self._press()
        elif event.key() in STEPS:
            self.focusNextPrevChild(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @safe_override()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press()

    def _press(self) -> None:
        if (entry := self.entry) is not None:
            self.clicked.emit(entry.card_id)
            self.entered.emit(entry.card_id, entry.field)

    @safe_override()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.entry is None:
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(self.rect().center())
        self.menu_asked.emit(self.entry.card_id, place)


class EntryList(QWidget):
    """A heading and its rows; hidden while there is no row.

    Signals:
        selected: the card of a row was clicked (its id).
        entered, menu_asked: see `EntryRow`.
    """

    selected = Signal(str)
    entered = Signal(str, str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self._rows: list[EntryRow] = []
        self._hits: frozenset[CardId] | None = None
        self.more = PlainLabel("", self, "soft")
        self.more.setIndent(8)
        label = caption(heading, self)
        label.setIndent(8)
        self._layout = in_column(label, 4, self.more, on=self, margins=(0, 16, 0, 0), spacing=1)
        self._first = self._layout.count() - 1
        self.hide()

    def show_entries(self, entries: Sequence[Entry], more: int = 0) -> None:
        """Show these rows; unchanged rows stay as they are."""
        while len(self._rows) > len(entries):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.deleteLater()
        for place, entry in enumerate(entries):
            if place < len(self._rows):
                self._rows[place].show_entry(entry)
            else:
                self._add(entry)
        self.more.setText(self.tr("and %n more", "", more))
        self.more.setVisible(more > 0)
        self._show_hits()

    def show_only(self, hits: frozenset[CardId] | None) -> None:
        """Show the rows of these cards alone; with None all of them."""
        if hits != self._hits:
            self._hits = hits
            self._show_hits()

    def show_selected(self, card_id: CardId) -> None:
        """Mark the row of this card, if it is here."""
        for row in self._rows:
            row.show_selected(row.entry is not None and row.entry.card_id == card_id)

    def row_of(self, card_id: CardId) -> EntryRow | None:
        """The row of this card, if it is here and visible."""
        rows = (row for row in self._rows if row.entry and row.entry.card_id == card_id)
        return next((row for row in rows if not row.isHidden()), None)

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """The rows, from the top down."""
        return tuple(self._rows)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the rows say."""
        return tuple(row.entry for row in self._rows if row.entry)

    def _add(self, entry: Entry) -> None:
        row = EntryRow(entry, self)
        row.clicked.connect(self.selected)
        row.entered.connect(self.entered)
        row.menu_asked.connect(self.menu_asked)
        self._layout.insertWidget(self._first + len(self._rows), row)
        self._rows.append(row)

    def _show_hits(self) -> None:
        for row in self._rows:
            fits = self._hits is None or (row.entry is not None and row.entry.card_id in self._hits)
            row.setVisible(fits)
        self.setVisible(any(not row.isHidden() for row in self._rows))
