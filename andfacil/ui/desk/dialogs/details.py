"""The session's details: names, people, frame and dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from andfacil.domain.days.dates import read_date
from andfacil.domain.values.text import clean_text
from andfacil.store.templates import told_in
from andfacil.ui.base.utf16 import to_qt
from andfacil.ui.desk.dialogs.paper_texts import BlockField, PaperTexts
from andfacil.ui.desk.dialogs.people_editor import PartyEditor
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import CANCEL, OK, Box
from andfacil.ui.widgets.fields import ChoiceField
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import form, in_row
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.scroller import put_into_scroller
from andfacil.ui.words.details import document_words, kind_words, language_words

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Details

PAGE_MARGINS = (16, 16, 16, 16)


class DetailsDialog(Box):
    """A form for the details; a field that is not changed keeps its exact text.

    Signals:
        details_chosen: the form was accepted (the Details as it has them).
    """

    details_chosen = Signal(object)

    def __init__(
        self,
        details: Details,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Session details"))
        self._details = details
        self._today = today
        self.title = LineField(self, details.title)
        self.kind = ChoiceField(kind_words(), self)
        self.language = ChoiceField(language_words(details.language), self)
        self.date = self._date_field(details.date)
        self.place = LineField(self, details.place)
        self.facilitator = LineField(self, details.facilitator)
        self.document_kind = ChoiceField(document_words(), self)
        self.review_date = self._date_field(details.review_date)
        self.side_a = PartyEditor(self.tr("Name of side A"), details.side_a, self)
        self.side_b = PartyEditor(self.tr("Name of side B"), details.side_b, self)
        self.purpose = BlockField(details.purpose, self)
        self.context = BlockField(details.context, self)
        self.decision_rule = LineField(self, details.decision_rule)
        self.ground_rules = BlockField("\n".join(details.ground_rules), self)
        self.paper = PaperTexts(details, self)
        self.kind.show_value(details.kind)
        self.language.show_value(details.language)
        self.document_kind.show_value(details.document_kind)
        self._tabs = QTabWidget(self)
        self._tabs.setAccessibleName(self.tr("Pages of the details"))
        self._tabs.tabBar().setAccessibleName(self._tabs.accessibleName())
        self._problem = PlainLabel("", self, wraps=True)
        self.add_button(OK)
        self.add_button(CANCEL)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._translate_template)
        tabs = self._tabs
        tabs.currentChanged.connect(lambda: self.paper.show_usual(self.details()))
        self.resize(with_type(760), with_type(600))

    def details(self) -> Details:
        """The details as the form has them."""
        old = self._details
        rules = (clean_text(line) for line in self.ground_rules.text.splitlines())
        return replace(
            old,
            title=_kept_line(old.title, self.title),
            side_a=self.side_a.party(),
            side_b=self.side_b.party(),
            kind=self.kind.value,
            language=self.language.value,
            date=self._read(self.date),
            place=_kept_line(old.place, self.place),
            facilitator=_kept_line(old.facilitator, self.facilitator),
            document_kind=self.document_kind.value,
            review_date=self._read(self.review_date),
            purpose=self.purpose.text,
            context=self.context.text,
            decision_rule=_kept_line(old.decision_rule, self.decision_rule),
            ground_rules=old.ground_rules
            if self.ground_rules.is_cut and self.ground_rules.text == "\n".join(old.ground_rules)
            else tuple(rule for rule in rules if rule),
            **self.paper.texts(),
        )

    def accept(self) -> None:
        """Announce the details, unless a field is not valid."""
        if problem := self._find_problem():
            words, field = problem
            self._problem.setText(words)
            self._go_to(field)
            return
        self.details_chosen.emit(self.details())
        super().accept()

    def go_to(self, name: str) -> None:
        """Put the caret into the field of this name; that of a side is for who signs for it."""
        if name in {"side_a", "side_b"}:
            self._show_page_of(side := getattr(self, name))
            side.go_to_signer()
        elif name:
            self._go_to(self.paper.fields.get(name) or getattr(self, name))

    def _translate_template(self) -> None:
        """Put words that still are a template's into the language chosen now."""
        language = self.language.value
        for field in (self.title, self.side_a.name, self.side_b.name, self.decision_rule):
            _show_text(field.text(), told_in(field.text(), language), field.setText)
        if self.ground_rules.is_cut:
            return
        rules = self.ground_rules.toPlainText()
        told = "\n".join(told_in(rule, language) for rule in rules.split("\n"))
        _show_text(rules, told, self.ground_rules.setPlainText)

    def _find_problem(self) -> tuple[str, QLineEdit] | None:
        """What is not valid, and its field."""
        if not clean_text(self.title.text()):
            return self.tr("The session needs a title."), self.title
        for side in (self.side_a, self.side_b):
            if not side.party().name:
                return self.tr("Each side needs a name."), side.name
        for field in (self.date, self.review_date):
            if field.text().strip() and self._read(field) is None:
                words = self.tr("{text} is no date; write it as 2027-01-31 or 31 jan.")
                return words.format(text=field.text()), field
        return None

    def _go_to(self, field: QWidget) -> None:
        """Put the caret into a field, on whichever page it is."""
        self._show_page_of(field)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def _show_page_of(self, field: QWidget) -> None:
        for number in range(self._tabs.count()):
            page = self._tabs.widget(number)
            if page is not None and page.isAncestorOf(field):
                self._tabs.setCurrentIndex(number)

    def _lay_out(self) -> None:
        tabs = self._tabs
        tabs.addTab(
            self._form(
                (self.tr("Title"), self.title),
                (self.tr("Kind of talks"), self.kind),
                (self.tr("Date"), self.date),
                (self.tr("Place"), self.place),
                (self.tr("Facilitator"), self.facilitator),
                (self.tr("The paper is"), self.document_kind),
                (self.tr("Language of room and paper"), self.language),
                (self.tr("Review on"), self.review_date),
            ),
            self.tr("Session"),
        )
        tabs.addTab(self._sides(), self.tr("Sides"))
        tabs.addTab(
            self._form(
                (self.tr("Purpose"), self.purpose),
                (self.tr("Background"), self.context),
                (self.tr("Decision rule"), self.decision_rule),
                (self.tr("Ground rules, one a line"), self.ground_rules),
            ),
            self.tr("Frame"),
        )
        tabs.addTab(self.paper, self.tr("Paper"))
        self.lay_out((tabs, 1), self._problem, margins=(9, 9, 9, 9), spacing=6)

    def _form(self, *rows: tuple[str, QWidget]) -> QWidget:
        page, inside = QWidget(self), QWidget(self)
        form(*rows, on=inside, margins=PAGE_MARGINS)
        put_into_scroller(inside, page)
        return page

    def _sides(self) -> QWidget:
        page, inside = QWidget(self), QWidget(self)
        in_row((self.side_a, 1), (self.side_b, 1), on=inside, margins=PAGE_MARGINS, spacing=24)
        put_into_scroller(inside, page)
        return page

    def _date_field(self, date: dt.date | None) -> QLineEdit:
        field = LineField(self, date.isoformat() if date else "")
        field.setPlaceholderText(self.tr("2027-01-31, 31 jan, fri"))
        return field

    def _read(self, field: QLineEdit) -> dt.date | None:
        return read_date(clean_text(field.text()), self._today(), str(self.language.value))


def _kept_line(old: str, field: QLineEdit) -> str:
    """The words of the line, or the old text where it was too long to be there."""
    return old if to_qt(old) > field.maxLength() else clean_text(field.text())


def _show_text(before: str, now: str, show: Callable[[str], None]) -> None:
    """Put the text into its field if it differs: setting a text clears the field's own undo."""
    if now != before:
        show(now)
