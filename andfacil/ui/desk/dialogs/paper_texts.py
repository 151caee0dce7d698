"""Texts of the paper that are no cards: what it is, and what holds if things go wrong."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from andfacil.domain.values.text import clean_block
from andfacil.ui.widgets.bounded_edit import BoundedEdit
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import Item, in_column
from andfacil.ui.widgets.scroller import put_into_scroller

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Details

LINES = 3
"""Lines of each text that are visible at once."""


class PaperTexts(QWidget):
    """A field for each text; an empty one has no section on the paper."""

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        inside = QWidget(self)
        items: list[Item] = []
        self.fields: dict[str, BoundedEdit] = {}
        for name, words in self._captions():
            field = BoundedEdit(inside)
            field.show_text(getattr(details, name))
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + 16)
            label = PlainLabel(words, inside)
            label.setBuddy(field)
            field.setAccessibleName(words)
            items += (label, field)
            self.fields[name] = field
        in_column(*items, None, on=inside, margins=(16, 16, 16, 16), spacing=6)
        for field, below in pairwise(self.fields.values()):
            QWidget.setTabOrder(field, below)
        self.show_usual(details)
        put_into_scroller(inside, self)

    def show_usual(self, details: Details) -> None:
        """Show in the empty field what the paper says of itself with these `details`."""
        from andfacil.export.papers.sections import usual_document_text

        self.fields["document_text"].setPlaceholderText(usual_document_text(details))

    def texts(self) -> dict[str, Any]:
        """The texts by the names of their fields in `Details`."""
        found: dict[str, Any] = {}
        for name, field in self.fields.items():
            old, text = getattr(self._details, name), clean_block(field.toPlainText())
            found[name] = old if field.is_cut or text == clean_block(old) else text
        return found

    def _captions(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                "document_text",
                self.tr("What the paper is, in place of the usual words for its kind"),
            ),
            ("review_how", self.tr("Review: who calls it, and with what")),
            ("disagreement", self.tr("If we disagree about this")),
            ("confidentiality", self.tr("What may be said outside")),
            ("amending", self.tr("How this paper is changed")),
            ("ending", self.tr("When it starts and ends, and how one leaves")),
            ("prevailing", self.tr("Which language version counts")),
        )
