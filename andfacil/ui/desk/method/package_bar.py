"""The bar above the board that says what the smallest package is, or what is in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from andfacil.domain.values.cards import Side
from andfacil.ui.widgets.buttons import cross_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.layouts import WordsRow, in_column, in_row
from andfacil.ui.widgets.tick_box import TickBox
from andfacil.ui.words.cards import spoken_ref, spoken_refs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.method.package import Package
    from andfacil.domain.values.cards import CardId


class PackageBar(QFrame):
    """What is in the package and why; hidden at first.

    Signals:
        closed: the cross was pressed.
        room_asked: the room is to see the marks as well, or no more (a bool).
    """

    closed = Signal()
    room_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("package")
        self.head = PlainLabel("", self, "lead", wraps=True)
        self.reasons = WrappedLabel("", self, "soft")
        self.in_room = TickBox(self.tr("&Mark it in the room as well"), self)
        self.close_button = cross_button(self)
        words = in_column(self.head, self.reasons, spacing=2)
        tail = in_row((self.in_room, 1), self.close_button, spacing=12)
        WordsRow(None, words, tail, on=self, margins=(14, 6, 6, 6))
        self.close_button.clicked.connect(self.closed)
        self.in_room.toggled.connect(self.room_asked)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self.head.text()}\n{self.reasons.text()}"

    def show_package(self, found: Package) -> None:
        """Say what the package is, what is indispensable in it, and what it leaves out."""
        self.head.setText(self._head(found))
        self.reasons.setText(" ".join(self._reasons(found)))
        self.reasons.setVisible(bool(self.reasons.text()))

    def _head(self, found: Package) -> str:
        if found.package is None:
            words = self.tr("No package yet: nothing meets {needs}.")
            if found.kept_out:
                words = self.tr(
                    "No package yet: nothing meets {needs} without breaking a non-negotiable."
                )
            return words.format(needs=spoken_refs(found.in_the_way))
        if not found.package:
            return self.tr(
                "No non-negotiable is on the board: a package needs none of the solutions."
            )
        words = self.tr("The smallest package that leaves no non-negotiable out: {solutions}")
        return words.format(solutions=spoken_refs(found.package, " + "))

    def _reasons(self, found: Package) -> Iterator[str]:
        yield from self._each(self.tr("Only {solution} meets {needs}."), found.only_way_to)
        if found.package and found.leaves_out is not None:
            left = [ref for side in Side for ref in found.leaves_out[side]]
            if left:
                yield self.tr("It leaves out {needs}.").format(needs=spoken_refs(left))
            else:
                yield self.tr("It leaves nothing out.")
        yield from self._each(self.tr("{solution} is kept out: it breaks {needs}."), found.kept_out)

    def _each(self, words: str, refs: Mapping[CardId, Iterable[CardId]]) -> Iterator[str]:
        for solution, needs in refs.items():
            yield words.format(solution=spoken_ref(solution), needs=spoken_refs(needs))
