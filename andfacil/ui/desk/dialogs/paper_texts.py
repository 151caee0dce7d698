"""Texts of the paper that are no cards: what it is, and what holds if things go wrong."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from andfacil.domain.values.text import clean_block
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.bounded_edit import BoundedEdit
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, visible
from andfacil.ui.widgets.layouts import Item, in_column
from andfacil.ui.widgets.plain_edit import ENTER
from andfacil.ui.widgets.scroller import put_into_scroller

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from andfacil.domain.values.cards import Details

LINES = 3
"""Lines of each text that are visible at once."""


class BlockField(BoundedEdit):
    """A text of several lines in a form; `text` is what it is to be.

    Of a very long one it shows the beginning; a button, Enter or a double click opens all of it,
    to be read and changed.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self._opener = push_button(self.tr("Open the whole text…"), self, "small")
        self._opener.clicked.connect(self.open_whole)
        self.setTabChangesFocus(True)
        self.show_text(text)

    @property
    def text(self) -> str:
        """The text; exactly the old one where the field says the same, or shows a part of it."""
        if self.is_cut:
            return self._whole
        typed = clean_block(self.toPlainText())
        return self._whole if typed == clean_block(self._whole) else typed

    def show_text(self, text: str) -> None:
        """Show `text`; of a very long one the beginning, below the way to all of it."""
        super().show_text(text)
        self._opener.setVisible(self.is_cut)
        self.setViewportMargins(0, self._opener.sizeHint().height() if self.is_cut else 0, 0, 0)

    def open_whole(self) -> None:
        """Open all of a text that is too long for the field."""
        from andfacil.ui.widgets.long_text import LongTextBox  # seen rarely

        if self.is_cut:
            box = LongTextBox(visible(self._whole), clean_block, self.window(), required=False)
            box.chosen.connect(self._take)
            box.open()

    def _take(self, text: str) -> None:
        self._whole = text
        self.show_text(text)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.is_cut:
            self.open_whole()
        else:
            super().keyPressEvent(event)

    @safe_override()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_cut:
            self.open_whole()
        else:
            super().mouseDoubleClickEvent(event)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._opener.setGeometry(0, 0, self.width(), self._opener.sizeHint().height())


class PaperTexts(QWidget):
    """A field for each text; an empty one has no section on the paper."""

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        items: list[Item] = []
        self.fields: dict[str, BlockField] = {}
        for name, words in self._captions():
            field = BlockField(getattr(details, name), inside)
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
        return {name: field.text for name, field in self.fields.items()}

    def _captions(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                "document_text",
                self.tr("Your own words for what the paper is"),
            ),
            ("review_how", self.tr("Review: who calls it, and with what")),
            ("disagreement", self.tr("If we disagree about this")),
            ("confidentiality", self.tr("What may be said outside")),
            ("amending", self.tr("How this paper is changed")),
            ("ending", self.tr("When it starts and ends, and how one leaves")),
            ("prevailing", self.tr("Which language version counts")),
        )
