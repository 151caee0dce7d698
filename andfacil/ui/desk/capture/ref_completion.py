"""The refs that fit what is begun behind `>`, above the line, each with its text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.utf16 import from_qt, to_qt
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board
    from andfacil.domain.capture.partial_ref import PartialRef
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.capture.line import CaptureLine

MOST = 40
"""Refs that are offered; with one more letter there are fewer."""
ROWS = 8
"""Rows seen at a time."""
WIDTH = 520
LETTERS = 120
"""Of a text; a row shows fewer."""
WORD = 3
"""From this many letters on, what is begun is also looked for in the texts."""

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
TAKES = {Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter}


def fitting(board: Board, begun: PartialRef, cover: str = "") -> Iterator[tuple[str, str]]:
    """The refs that fit what is begun, in the board's order, with their texts.

    `cover` stands for the words of hidden cards; they are not looked through then.
    """
    letters = begun.typed.casefold()
    for card in board.all_of(begun.wanted):
        if card.ref in begun.others:
            continue
        starts = card.ref.casefold().startswith(letters)
        text = cover if cover and card.hidden else card.text
        if starts or (len(letters) >= WORD and letters in text.casefold()):
            yield card.ref, clean_text(text[: LETTERS * 2])[:LETTERS]


class RefCompletion(QListWidget):
    """Watches the line; never takes the focus from it. Without a choice it changes no key."""

    def __init__(self, session: OpenSession, capture: CaptureLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("refs")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Refs that fit"))
        self._session = session
        self._capture = capture
        self._over = parent
        self._begun: PartialRef | None = None
        self._left = False
        self._cover = ""
        self.hide()
        capture.line.textChanged.connect(self._follow)
        capture.line.cursorPositionChanged.connect(self._follow)
        capture.faulted.connect(self.hide)
        capture.line.installEventFilter(self)
        parent.installEventFilter(self)
        self.itemClicked.connect(self._take)

    @property
    def refs(self) -> tuple[str, ...]:
        """The refs that are offered; none while the list is away."""
        if self.isHidden():
            return ()
        return tuple(self._ref(self.item(row)) for row in range(self.count()))

    @property
    def chosen(self) -> str:
        """The ref that Enter takes; empty while none is chosen."""
        item = self.currentItem()
        return self._ref(item) if item is not None and not self.isHidden() else ""

    def cover(self, words: str) -> None:
        """Show `words` in place of a hidden card's own; with "" show those again."""
        self._cover = words
        self.hide()

    def leave(self) -> None:
        """Go away, and stay away until another `>` is typed."""
        self._left = True
        self.hide()

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self.isHidden() and self._takes(event)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        item = self.currentItem()
        if key in STEPS:
            self._step(STEPS[key])
        elif key in TAKES and item is not None:
            self._take(item)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        row = self.currentRow() + step if self.currentItem() else min(step, 0)
        self.setCurrentRow(row % self.count())

    def _take(self, item: QListWidgetItem) -> None:
        begun, line = self._begun, self._capture.line
        if begun is None:
            return
        text, ref = line.text(), self._ref(item).lower()
        behind = "" if text[begun.end : begun.end + 1] in {" ", ","} else " "
        start, end = to_qt(text, begun.start), to_qt(text, begun.end)
        line.setSelection(start, end - start)
        line.insert(ref + behind)
        if not behind:
            line.setCursorPosition(line.cursorPosition() + 1)
        self._capture.take_focus()

    def _follow(self) -> None:
        """Offer what fits what is begun now."""
        text = self._capture.line.text()
        self._begun = self._read(text) if ">" in text else None
        if self._begun is None:
            self._left = False
        if self._begun is None or self._left:
            self.hide()
            return
        found = list(islice(fitting(self._session.board, self._begun, self._cover), MOST))
        self.clear()
        for ref, words in found:
            item = QListWidgetItem(f"{spoken_ref(ref)}   {words}")
            item.setData(Qt.ItemDataRole.UserRole, ref)
            self.addItem(item)
        self.setCurrentRow(-1)
        self.setVisible(bool(found) and self._capture.line.isVisible())
        self._place()

    def _read(self, text: str) -> PartialRef | None:
        from andfacil.domain.capture.partial_ref import partial_ref  # not before the first `>`

        capture = self._capture
        place = from_qt(text, capture.line.cursorPosition())
        return partial_ref(text, place, capture.target)

    def _place(self) -> None:
        """Stand right above the line, under what is being typed."""
        if not self.count():
            return
        corner = self._capture.mapTo(self._over, self._capture.rect().topLeft())
        line = self._capture.line
        caret = line.mapTo(self._over, line.cursorRect().center()).x()
        width = min(WIDTH, self._capture.width())
        left = min(max(caret - 40, corner.x()), corner.x() + self._capture.width() - width)
        rows = min(self.count(), ROWS)
        height = self.sizeHintForRow(0) * rows + self.height() - self.viewport().height()
        self.setGeometry(left, corner.y() - height - 6, width, height)
        self.raise_()

    @staticmethod
    def _ref(item: QListWidgetItem) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole))
