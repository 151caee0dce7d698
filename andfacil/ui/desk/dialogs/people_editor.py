"""The people of one side: who they are, what they may settle, who signs."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from andfacil.domain.values.cards import Party, Person
from andfacil.domain.values.text import clean_text
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import caption, captioned
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Iterable


class PersonRow(QWidget):
    """One person as a line of fields; `fields` are they, in the order of Tab."""

    removed = Signal(object)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.name = QLineEdit(person.name, self)
        self.role = QLineEdit(person.role, self)
        self.authority = QLineEdit(person.authority, self)
        self.signs = TickBox(self.tr("signs"), self)
        self.signs.setChecked(person.signs)
        remove = push_button("×", self)
        remove.setAccessibleName(self.tr("Remove this person"))
        remove.setFixedWidth(34)
        for field, words in (
            (self.name, self.tr("Name")),
            (self.role, self.tr("Role")),
            (self.authority, self.tr("May settle …")),
        ):
            field.setCursorPosition(0)
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.name, 0, 0)
        layout.addWidget(self.role, 0, 1)
        layout.addWidget(self.signs, 0, 2)
        layout.addWidget(remove, 0, 3, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.authority, 1, 0, 1, 4)
        self.fields = (self.name, self.role, self.authority, self.signs, remove)
        remove.clicked.connect(self._on_remove)

    def person(self) -> Person | None:
        """The person as the fields have it; None where nothing is known of anybody."""
        person = replace(
            self._person,
            name=clean_text(self.name.text()),
            role=clean_text(self.role.text()),
            authority=clean_text(self.authority.text()),
            signs=self.signs.isChecked(),
        )
        return person if person.name or person.role or person.authority else None

    def _on_remove(self) -> None:
        self.removed.emit(self)


class PartyEditor(QWidget):
    """A side's name and its people.

    Signals:
        changed: the name is another now.
    """

    changed = Signal()

    def __init__(self, heading: str, party: Party, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._party = party
        self._rows: list[PersonRow] = []
        self.name = QLineEdit(party.name, self)
        self._people = in_column(spacing=14)
        self.add_button = push_button(self.tr("Add a person"), self)
        in_column(
            *captioned(heading, self.name),
            8,
            caption(self.tr("People at the table"), self),
            self._people,
            in_row(self.add_button, None),
            None,
            on=self,
            spacing=6,
        )
        self._show(party.people)
        self.name.textChanged.connect(self.changed)
        self.add_button.clicked.connect(self.add_person)

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        """The people's rows, from the top down."""
        return tuple(self._rows)

    def party(self) -> Party:
        """The party as the fields have it."""
        people = tuple(person for row in self._rows if (person := row.person()))
        return replace(self._party, name=clean_text(self.name.text()), people=people)

    def add_person(self) -> None:
        """An empty row, with the caret in it."""
        self._add(Person())
        self._rows[-1].name.setFocus()

    def _show(self, people: Iterable[Person]) -> None:
        for person in people:
            self._add(person)

    def _add(self, person: Person) -> None:
        row = PersonRow(person, self)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._people.addWidget(row)
        fields = [field for each in self._rows for field in each.fields]
        for field, below in pairwise((self.name, *fields, self.add_button)):
            QWidget.setTabOrder(field, below)

    def _on_removed(self, row: PersonRow) -> None:
        self._rows.remove(row)
        self._people.removeWidget(row)
        row.deleteLater()
