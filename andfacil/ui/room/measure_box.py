"""The box that asks how high the room's picture is, and how far away the last seat stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from andfacil.ui.room.measures import (
    MOST_RATIO,
    Measures,
    in_feet,
    length_words,
    reach_words,
    read_length,
)
from andfacil.ui.widgets.labels import PlainLabel, caption

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


UNNAMED = "?"
"""What a screen is called that tells no name."""


class MeasureBox(QDialog):
    """Two lengths, and at once what they come to. It holds up nobody: the room is shown already.

    Signals:
        measured: the lengths were kept (the Measures).
        left_out: the box was closed without.
        tried: what stands in the box now would be these (Measures, or None).
    """

    measured = Signal(object)
    left_out = Signal()
    tried = Signal(object)

    def __init__(self, screen_name: str, measures: Measures | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Measure the room"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._screen_name = screen_name
        self._feet = in_feet()
        self.image = self._field(self.tr("Height of the picture"), measures and measures.image, 1.8)
        self.seat = self._field(
            self.tr("From the picture to the farthest seat"), measures and measures.seat, 9.0
        )
        self.outcome = PlainLabel("", self)
        self.outcome.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.keep: QPushButton = self._buttons.addButton(self.tr("Keep"), roles.AcceptRole)
        self._buttons.addButton(self.tr("Not now"), roles.RejectRole)
        self._lay_out()
        self._connect()
        self._show_outcome()
        self.resize(460, self.sizeHint().height())

    def read(self) -> Measures | None:
        """What stands in the two fields; None while that is not two lengths."""
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

    def _field(self, name: str, metres: float | None, example: float) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        words = length_words(example, feet=self._feet)
        field.setPlaceholderText(self.tr("such as {example}").format(example=words))
        if metres:
            field.setText(length_words(metres, feet=self._feet))
        return field

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        words = self.tr(
            "So that everybody can read the board, its type is sized for the farthest seat. "
            "The measures are kept for this screen."
        )
        named = self.tr("The screen: {name}").format(name=self._screen_name)
        why = PlainLabel(words if self._screen_name == UNNAMED else f"{words}\n{named}", self)
        why.setWordWrap(True)
        layout.addWidget(why)
        layout.addSpacing(8)
        for field in (self.image, self.seat):
            layout.addWidget(caption(field.accessibleName(), self))
            layout.addWidget(field)
        layout.addSpacing(8)
        layout.addWidget(self.outcome)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.image.textChanged.connect(self._show_outcome)
        self.seat.textChanged.connect(self._show_outcome)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

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
