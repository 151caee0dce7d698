"""The people of one side: who they are, what they may settle, who signs."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Party, Person
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.bounded_edit import line_text, show_line
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import WrappedLabel, caption, captioned
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class PersonField(LineField):
    """A field of a person: Enter goes to the next field, and does not close the box."""

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)


class PersonRow(QWidget):
    """One person as lines of fields; `fields` are they, in the order of Tab."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self._form = QWidget(self)
        self.name = self._field(person.name, self.tr("Name"))
        self.role = self._field(person.role, self.tr("Role"))
        self.authority = self._field(person.authority, self.tr("May decide about …"))
        self.signs = TickBox(self.tr("signs"), self._form)
        self.signs.setChecked(person.signs)
        remove = push_button("×", self._form)
        remove.setAccessibleName(self.tr("Remove this person"))
        remove.setFixedWidth(34)
        below = in_row((self.authority, 1), self.signs, remove, spacing=6)
        in_column(self.name, self.role, below, on=self._form, spacing=6)
        self._told = WrappedLabel("", self, "soft")
        self._back = push_button(self.tr("Bring back"), self)
        in_column(self._form, in_row((self._told, 1), self._back), on=self)
        self.fields = (self.name, self.role, self.authority, self.signs, remove, self._back)
        remove.clicked.connect(self._on_remove)
        self._back.clicked.connect(self._bring_back)
        self._show_removed(False)

    def person(self) -> Person | None:
        """The person as the fields have it; None where they are empty or removed."""
        if self.is_removed:
            return None
        person = replace(
            self._person,
            name=clean_text(line_text(self.name, self._person.name)),
            role=clean_text(line_text(self.role, self._person.role)),
            authority=clean_text(line_text(self.authority, self._person.authority)),
            signs=self.signs.isChecked(),
        )
        return person if person.name or person.role or person.authority else None

    @property
    def is_removed(self) -> bool:
        """True while the person is removed, with or without a way to bring it back."""
        return self._form.isHidden()

    def _field(self, text: str, words: str) -> PersonField:
        field = PersonField(self._form)
        show_line(field, text)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        return field

    def _on_remove(self) -> None:
        person = self.person()
        if person is None:
            self._show_removed(True)
            self.hide()  # nothing to bring back
            return
        name = person.name or person.role or person.authority
        self._told.setText(self.tr("Removed: {name}").format(name=name))
        self._show_removed(True)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_back(self) -> None:
        self._show_removed(False)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_removed(self, removed: bool) -> None:
        self._form.setVisible(not removed)
        self._told.setVisible(removed)
        self._back.setVisible(removed)


class PartyEditor(QWidget):
    """A side's name and its people.

    Signals:
        changed: the name has changed.
        grown: there is one more row.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, heading: str, party: Party, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._party = party
        self._rows: list[PersonRow] = []
        self.name = PersonField(self)
        show_line(self.name, party.name)
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
        for person in party.people:
            self._add(person)
        self.name.textChanged.connect(self.changed)
        self.add_button.clicked.connect(self.add_person)

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        """The people's rows, from the top down; without those that were removed."""
        return tuple(row for row in self._rows if not row.is_removed)

    def party(self) -> Party:
        """The party as the fields have it."""
        people = tuple(person for row in self._rows if (person := row.person()))
        name = clean_text(line_text(self.name, self._party.name))
        return replace(self._party, name=name, people=people)

    def add_person(self) -> None:
        """An empty row, with the caret in it; the first person who could sign does."""
        self._add_empty()
        self._rows[-1].name.setFocus()

    def go_to_signer(self) -> None:
        """To the tick of the first person who could sign; without anybody, an empty row."""
        if self.rows:
            self.rows[0].signs.setFocus()
        else:
            self.add_person()

    @property
    def row_count(self) -> int:
        """How many rows there are, with those that were removed."""
        return len(self._rows)

    def grow_to(self, count: int) -> None:
        """Have at least so many rows, as if persons had been added."""
        while len(self._rows) < count:
            self._add_empty()

    def _add_empty(self) -> None:
        self._add(Person(signs=not any(row.signs.isChecked() for row in self.rows)))
        self.grown.emit()

    def _add(self, person: Person) -> None:
        row = PersonRow(person, self)
        self._rows.append(row)
        self._people.addWidget(row)
        fields = [field for each in self._rows for field in each.fields]
        for field, below in pairwise((self.name, *fields, self.add_button)):
            QWidget.setTabOrder(field, below)
