"""The box that asks how high the room's picture is, and how far away the last seat is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from andfacil.ui.room.measures import (
    MOST_RATIO,
    Measures,
    in_feet,
    length_words,
    reach_words,
    read_length,
)
from andfacil.ui.widgets.box import ACCEPT, REJECT, Box
from andfacil.ui.widgets.labels import PlainLabel, captioned
from andfacil.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

UNNAMED = "?"
"""What a screen is called that tells no name."""


class MeasureBox(Box):
    """Two lengths, and at once what they come to. It holds up nobody: the room is shown already.

    Signals:
        measured: the lengths were kept (the Measures).
        left_out: the box was closed without.
        tried: the fields have these Measures now, or None.
    """

    measured = Signal(object)
    left_out = Signal()
    tried = Signal(object)

    def __init__(self, screen_name: str, measures: Measures | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Measure the room"))
        self.setModal(False)
        self._screen_name = screen_name
        self._feet = in_feet()
        self.image = self._field(measures and measures.image, 1.8)
        self.seat = self._field(measures and measures.seat, 9.0)
        self.outcome = PlainLabel("", self, wraps=True)
        self.keep = self.add_button(self.tr("Keep"), ACCEPT)
        self.add_button(self.tr("Not now"), REJECT)
        self._lay_out()
        self._show_outcome()

    def read(self) -> Measures | None:
        """The lengths in the two fields; None while they are not two lengths."""
        lengths = [read_length(field.text(), feet=self._feet) for field in (self.image, self.seat)]
        if None in lengths:
            return None
        measures = Measures(lengths[0] or 0.0, lengths[1] or 0.0)
        return measures if measures.is_possible else None

    def accept(self) -> None:
        """Keep the lengths, once they can be meant; else go to the field that is to blame."""
        measures = self.read()
        if measures is None or not measures.is_readable:
            wrong = self.image if read_length(self.image.text(), feet=self._feet) is None else None
            (wrong or self.seat).setFocus()
            return
        self.measured.emit(measures)
        super().accept()

    def reject(self) -> None:
        """Close without lengths."""
        self.left_out.emit()
        super().reject()

    def _field(self, metres: float | None, example: float) -> LineField:
        field = LineField(self)
        words = length_words(example, feet=self._feet)
        field.setPlaceholderText(self.tr("such as {example}").format(example=words))
        if metres:
            field.setText(length_words(metres, feet=self._feet))
        field.textChanged.connect(self._show_outcome)
        return field

    def _lay_out(self) -> None:
        words = self.tr(
            "So that everybody can read the board, its type is sized for the farthest seat. "
            "The measures are kept for this screen."
        )
        named = self.tr("The screen: {name}").format(name=self._screen_name)
        why = words if self._screen_name == UNNAMED else f"{words}\n{named}"
        self.lay_out(
            PlainLabel(why, self, wraps=True),
            8,
            *captioned(self.tr("Height of the picture"), self.image),
            *captioned(self.tr("From the picture to the farthest seat"), self.seat),
            8,
            self.outcome,
            8,
            width=460,
        )

    def _show_outcome(self) -> None:
        measures = self.read()
        self.outcome.setText(self._outcome(measures))
        good = measures if measures is not None and measures.is_readable else None
        self.keep.setEnabled(good is not None)
        self.tried.emit(good)

    def _outcome(self, measures: Measures | None) -> str:
        if measures is None:
            if not self.image.text().strip() or not self.seat.text().strip():
                return reach_words(None, feet=self._feet)
            example = length_words(2.5, feet=self._feet)
            words = self.tr("Two lengths are needed, each written like this: {example}")
            return words.format(example=example)
        if not measures.is_readable:
            words = self.tr(
                "No board can be read from more than {number} image heights away. "
                "Bring the seats nearer, or make the picture larger."
            )
            return words.format(number=f"{MOST_RATIO:g}")
        return reach_words(measures, feet=self._feet)
