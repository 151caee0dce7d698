"""Fields about other cards: links to needs, the solution served, the need from a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.fields import ChoiceField
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.widgets.tick_box import TickBox
from andfacil.ui.words.cards import spoken_ref, spoken_refs

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId, Position, Solution


class LinksField(QWidget):
    """What a solution meets and breaks, in refs, and a button to change that.

    Signals:
        link_asked: the links are to be changed.
    """

    link_asked = Signal()

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", self, wraps=True)
        button = push_button(self.tr("Change the links… {keys}").format(keys=keys), self)
        in_column(self._words, button, on=self, spacing=6)
        button.clicked.connect(self.link_asked)

    def show_value(self, solution: Solution) -> None:
        """Show the links of a solution."""
        parts = []
        if solution.meets:
            parts.append(self.tr("meets {refs}").format(refs=" ".join(solution.meets)))
        if solution.breaks:
            parts.append(self.tr("breaks {refs}").format(refs=" ".join(solution.breaks)))
        if solution.builds_on:
            refs = spoken_refs(solution.builds_on)
            parts.append(self.tr("builds on {refs}").format(refs=refs))
        self._words.setText(", ".join(parts) or self.tr("meets no need yet"))


class SolutionField(ChoiceField):
    """Which solution a commitment serves, or none."""

    def show_value(self, value: object) -> None:
        """Show the choice; `value` is the refs to choose from and the one chosen."""
        refs, chosen = value if isinstance(value, tuple) else ((), value)
        self.set_options([(self.tr("no solution"), ""), *((spoken_ref(ref), ref) for ref in refs)])
        super().show_value(chosen)


class TurnField(QWidget):
    """A small editor that turns a position into a need.

    Signals:
        turned: the words of the need, and whether it is a non-negotiable.
    """

    turned = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position: CardId = ""
        self.text = TextField(self)
        question = self.tr("What would that give you?")
        self.text.setPlaceholderText(question)
        self.text.setAccessibleName(question)
        self._must = TickBox(self.tr("Non-negotiable"), self)
        button = push_button(self.tr("Turn into a need"), self)
        in_column(self.text, self._must, button, on=self, spacing=8)
        self.text.left.connect(self._on_entered)
        button.clicked.connect(self._on_entered)

    def show_value(self, position: Position) -> None:
        """Clear the fields for another position; for the same one keep what is typed."""
        if position.id != self._position:
            self._position = position.id
            self.text.setPlainText("")
            self._must.setChecked(False)

    def _on_entered(self) -> None:
        """Turn the position, but not when Escape has emptied the field."""
        if words := self.text.text():
            self.turned.emit(words, self._must.isChecked())
