"""The ladder: questions that lead from a position to the need, and test a non-negotiable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from andfacil.domain.editing.musts import Said
from andfacil.domain.values.cards import MustOutcome, Need
from andfacil.domain.values.text import clean_text
from andfacil.ui.widgets.bounded_edit import line_text, show_line
from andfacil.ui.widgets.box import CANCEL, Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, captioned, level_with
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QPushButton, QWidget

    from andfacil.domain.values.cards import Position

WIDTH = 660
"""px of the box."""
MOST_LETTERS = 2000


def _tested_words(need: Need) -> str:
    """What came out of the last test of a non-negotiable."""
    translate = QCoreApplication.translate
    words = {
        None: translate("LadderBox", "Not tested yet."),
        MustOutcome.STAYS: translate("LadderBox", "Tested: it stays."),
        MustOutcome.BECAME_NEED: translate(
            "LadderBox", "Not tested since it is a non-negotiable again."
        ),
        MustOutcome.SPLIT: translate("LadderBox", "Tested: a want was split off."),
        MustOutcome.NEEDS_FACTS: translate("LadderBox", "Tested: it waits for facts."),
    }
    return words[need.tested]


class LadderBox(Box):
    """The questions above, fields for what is answered, and a button for each outcome.

    For a need the fields are `text`, `why`, `met_when`, `rim` (what is split off) and `facts`; for
    a position `text` is the need behind it. `outcomes` are the buttons.

    Signals:
        turned: the position becomes a need with this text; a non-negotiable (True), or not.
        stayed, lowered: with what was said (a `Said`) the need stays, or is no non-negotiable.
        was_split: said, and what is split off.
        facts_asked: said, and which facts are missing.
    """

    turned = Signal(str, bool)
    stayed = Signal(object)
    lowered = Signal(object)
    was_split = Signal(object, str)
    facts_asked = Signal(object, str)

    def __init__(self, card: Need | Position, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.fields: dict[str, QLineEdit] = {}
        self.outcomes: dict[str, QPushButton] = {}
        if isinstance(card, Need):
            self._lay_out_need(card)
        else:
            self._lay_out_position(card)
        self._show_outcomes()
        for field in self.fields.values():
            field.textChanged.connect(self._show_outcomes)
        self.fields["text"].setFocus()

    @property
    def said(self) -> Said:
        """What is in the fields of a need."""
        return Said(self._text("text"), self._text("why"), self._text("met_when"))

    def _text(self, name: str) -> str:
        """The words of a field; those of the card itself where nobody has changed them."""
        own = getattr(self._card, name, "")
        typed = line_text(self.fields[name], clean_text(own)).strip()
        return own if typed == clean_text(own) else typed

    def _lay_out_position(self, position: Position) -> None:
        self.setWindowTitle(self.tr("From the position to the need"))
        heading = WrappedLabel(
            f"{position.side.value}: “{clean_text(position.text)}”", self, "lead"
        )
        questions = self._questions(
            self.tr("“What would that give you?”"),
            self.tr("“What would go wrong without it?”"),
            self.tr("“What are you protecting?”"),
            self.tr("“If you had it, what would be better on Monday morning?”"),
            self.tr("“Is there any other way you could get that?” (Yes: it was a position.)"),
            self.tr("“What should happen next time?”"),
        )
        field = self._field("text", self.tr("The need behind it"), "")
        self._outcome("need", self.tr("A &need"), lambda: self._turn(must=False))
        self._outcome("must", self.tr("A non-ne&gotiable"), lambda: self._turn(must=True))
        self._lay_out_all(heading, questions, field)

    def _lay_out_need(self, need: Need) -> None:
        self.setWindowTitle(self.tr("Must, or want?"))
        heading = WrappedLabel(f"{need.ref}: {clean_text(need.text)}", self, "lead")
        questions = self._questions(
            self.tr("“What does it protect?”"),
            self.tr(
                "“If everything else were granted and only this was missing, would you still"
                " leave?”"
            ),
            self.tr("“What would a third person see when it is met?”"),
            self.tr("“Is it yours, or something the other side must do?”"),
            self.tr("“Is this the need, or one way to it?”"),
        )
        fields = (
            *self._field("text", self.tr("The need (its core, if it is split)"), need.text),
            *self._field("why", self.tr("Why it matters"), need.why),
            *self._field("met_when", self.tr("Met when"), need.met_when),
            *self._field("rim", self.tr("Split off: what is a want, and no must"), ""),
            *self._field("facts", self.tr("Facts that are missing"), ""),
        )
        said = self._said
        self._outcome("stays", self.tr("&Stays"), lambda: said(self.stayed))
        if need.non_negotiable:
            self._outcome("lower", self.tr("Becomes a &need"), lambda: said(self.lowered))
        self._outcome("split", self.tr("S&plit"), lambda: said(self.was_split, "rim"))
        self._outcome("facts", self.tr("Needs &facts"), lambda: said(self.facts_asked, "facts"))
        before = WrappedLabel(_tested_words(need), self, "soft")
        before.setVisible(need.non_negotiable)
        self._lay_out_all(heading, questions, (before, *fields))

    def _turn(self, *, must: bool) -> None:
        self.turned.emit(self._text("text"), must)
        self.accept()

    def _said(self, signal: SignalInstance, name: str = "") -> None:
        said = self.said
        if name:
            signal.emit(said, self._text(name))
        else:
            signal.emit(said)
        self.accept()

    def _questions(self, *words: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(words):
            count = PlainLabel(f"{number + 1}", self, "soft")
            level_with(count, line)
            grid.addWidget(count, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrappedLabel(line, self), number, 1)
        return grid

    def _field(self, name: str, words: str, text: str) -> tuple[QWidget, QWidget]:
        field = LineField(self)
        field.setMaxLength(MOST_LETTERS)
        show_line(field, clean_text(text))
        self.fields[name] = field
        return captioned(words, field)

    def _outcome(self, name: str, words: str, do: object) -> None:
        button = push_button(words, self)
        button.clicked.connect(do)
        self.outcomes[name] = button

    def _show_outcomes(self) -> None:
        """An outcome can be chosen once there are the words that it needs."""
        has = {name: bool(field.text().strip()) for name, field in self.fields.items()}
        needed = {"split": "rim", "facts": "facts"}
        for name, button in self.outcomes.items():
            button.setEnabled(has["text"] and has.get(needed.get(name, "text"), True))

    def _lay_out_all(self, heading: QWidget, questions: QGridLayout, fields: tuple) -> None:
        cancel = self.add_button(CANCEL)
        cancel.setAutoDefault(False)
        next(iter(self.outcomes.values())).setDefault(True)  # Enter in a field keeps what is said
        outcomes = in_row(*self.outcomes.values(), None, spacing=6)
        foot = in_column(outcomes, self.buttons, spacing=8)  # in sight, whatever scrolls above
        self.lay_out(heading, questions, 6, *fields, foot=foot, width=WIDTH, spacing=6)
