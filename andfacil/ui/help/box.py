"""The guide within the program: its pages, a line to search them, no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from andfacil.domain.views.finding import place_of
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.language import is_right_to_left, spoken
from andfacil.ui.help.layout import lay_out_page
from andfacil.ui.help.pages import HelpPage, help_pages, likest
from andfacil.ui.help.rows import WrappedRows
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import CLOSE, Box
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SHARE = 0.85
"""Of the desk's width and height that the box takes."""
OTHERWISE = QSize(960, 680)
"""px of the box where there is no desk below it."""
LIST_WIDTH = 270
"""px that the list of pages takes, at the usual size of words."""
MOST_SHARE = 0.4
"""Of the box's width that it takes with larger words."""
MOST_LETTERS = 60
LARGE = 150
"""% of the usual size of words from which on wide tables are lists."""
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class HelpSearch(LineField):
    """The line to search with; up and down choose among the pages found."""

    def __init__(self, pages: QListWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setMaxLength(MOST_LETTERS)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Search the help"))
        self.setAccessibleName(self.tr("Search the help"))

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self._pages.currentRow() + step
        self._pages.setCurrentRow(max(0, min(row, self._pages.count() - 1)))


class HelpBox(Box):
    """Pages on the left, the one that is read on the right, in the language of the windows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Raises WorldProblem when a page is missing."""
        self._language = spoken()
        pages = help_pages(self._language, large=with_type(100) >= LARGE)
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._pages = {page.name: page for page in pages}
        self.list = QListWidget(self)
        self.list.setObjectName("steps")
        WrappedRows(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages"))
        self.search = HelpSearch(self.list, self)
        self.text = QTextBrowser(self)
        self.text.setObjectName("help")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("The page"))
        self.outcome = PlainLabel("", self, "soft", wraps=True)
        self._wanted = ""
        self.note = PlainLabel(
            self.tr("This page is not translated: it is in English."), self, "soft", wraps=True
        )
        beside = QWidget(self)
        in_column(self.note, (self.text, 1), on=beside, spacing=8)
        aside = QWidget(self)
        in_column(self.search, (self.list, 1), self.outcome, on=aside, spacing=8)
        self.add_button(CLOSE)
        self.lay_out((in_row(aside, (beside, 1), spacing=16), 1))
        self.take_share(SHARE, OTHERWISE)
        aside.setFixedWidth(min(with_type(LIST_WIDTH), round(self.width() * MOST_SHARE)))
        self.search.textChanged.connect(self.narrow)
        self.list.currentItemChanged.connect(self._show_current)
        self.text.anchorClicked.connect(self._follow)
        self.narrow("")
        QWidget.setTabOrder(self.search, self.list)
        QWidget.setTabOrder(self.list, self.text)
        self.search.setFocus()

    @property
    def titles(self) -> list[str]:
        """The pages that are listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def narrow(self, words: str) -> None:
        """List the pages that have these words, and show where the first one is.

        Where none has them, those that have the likest ones: somebody may have slipped.
        """
        pages = self._pages.values()
        self._wanted = words
        found = [page for page in pages if page.has(words)]
        self.outcome.setHidden(bool(found))
        if not found:
            self._wanted = likest(words, pages)
            found = [page for page in pages if self._wanted and page.has(self._wanted)]
            near = self.tr("No page has these words. These have “{words}”.")
            nothing = self.tr("No page has these words.")
            self.outcome.setText(near.format(words=self._wanted) if found else nothing)
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        if found:
            self.list.setCurrentRow(0)

    def _show_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(self._pages[item.data(Qt.ItemDataRole.UserRole)])

    def _show(self, page: HelpPage) -> None:
        self.note.setVisible(page.language != self._language)
        self.text.setMarkdown(page.words)
        lay_out_page(self.text.document(), right_to_left=is_right_to_left(page.language))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if words := self._wanted.split():
            self._select(words[0])

    def _select(self, word: str) -> None:
        """Show where a word is for the first time, in any spelling."""
        text = self.text.toPlainText()
        if (place := place_of(word, text)) is not None:
            cursor = self.text.textCursor()
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)

    def _follow(self, link: QUrl) -> None:
        """Another page of the guide; there is nothing else to go to."""
        name = link.path().removesuffix(".md")
        if name in self._pages:
            self.search.clear()
            self.list.setCurrentRow(list(self._pages).index(name))
