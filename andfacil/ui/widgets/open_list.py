"""The list before signing: what is to be done first and what may stay open, kind by kind.

Each row leads to where its point is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.views.open_points import OpenKind
from andfacil.ui.widgets.entry_list import Entry, EntryList
from andfacil.ui.widgets.focus_order import follow_in_order
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.words.cards import spoken_ref
from andfacil.ui.words.open_points import (
    lacking_words,
    may_stay_words,
    open_heading,
    open_text,
    to_do_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.views.open_points import OpenPoint


class OpenList(QWidget):
    """What makes the paper a draft, then what may stay open, under the headings of their kinds.

    Signals:
        entered: a row was clicked (the id of its card, `session` for the details; the name of the
            field that it is about, or "").
    """

    entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, after: QWidget) -> None:
        """Tab comes to the rows from `after`."""
        super().__init__(parent)
        self._after = after
        self.to_do = WrappedLabel("", self, "lead")
        self.may_stay = WrappedLabel("", self, "lead")
        headings = dict.fromkeys(open_heading(kind) for kind in OpenKind)
        self._lists = {
            (first, heading): EntryList(heading, self)
            for first in (True, False)
            for heading in headings
        }
        first = (entries for (to_do, _), entries in self._lists.items() if to_do)
        then = (entries for (to_do, _), entries in self._lists.items() if not to_do)
        self._between = PlainLabel("", self)
        parts = (self.to_do, *first, self._between, self.may_stay, *then, None)
        in_column(*parts, on=self, spacing=0)
        for entries in self._lists.values():
            entries.entered.connect(self.entered)

    def show_points(self, points: Sequence[OpenPoint], *, draft: bool) -> None:
        """Show these points; rows that say the same stay as they are, and so does the focus.

        `draft`: nobody should sign yet, for these points or for want of others.
        """
        to_do = sum(point.makes_draft for point in points)
        may_stay = len(points) - to_do
        self.to_do.setText(to_do_words(to_do))
        self.to_do.setVisible(to_do > 0)
        self.may_stay.setText(may_stay_words(may_stay, draft=draft))
        self.may_stay.setVisible(may_stay > 0 or not draft)
        self._between.setVisible(to_do > 0 and may_stay > 0)
        for (first, heading), entries in self._lists.items():
            shown = (p for p in points if p.makes_draft is first)
            entries.show_entries([_entry(p) for p in shown if open_heading(p.kind) == heading])
        rows = (row for entries in self._lists.values() for row in entries.rows)
        follow_in_order(self._after, rows)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the rows say, from the top down."""
        return tuple(entry for entries in self._lists.values() for entry in entries.entries)

    def row_of(self, card_id: str) -> QWidget | None:
        """The first row that leads to this card."""
        rows = (entries.row_of(card_id) for entries in self._lists.values())
        return next((row for row in rows if row is not None), None)


def _entry(point: OpenPoint) -> Entry:
    lead = spoken_ref(point.ref) if point.ref else ""
    side = lead[0] if lead and not lead.startswith("AND") else ""
    words = open_text(point), lacking_words(point)
    return Entry(point.card_id, lead, *words, side, point.field)
