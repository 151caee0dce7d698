"""The editor that opens on the AND question for the facilitator's own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.editor import EDITOR_EDGE, EDITOR_MARGIN
from andfacil.ui.widgets.plain_edit import ENTER, PlainEdit

MOST_LETTERS = 240
"""Letters; nobody remembers a longer question."""


class QuestionEditor(PlainEdit):
    """An editor for the words of the question. One of its signals ends it.

    Signals:
        taken: Enter was pressed: keep these words and begin a solution from the question.
        kept: Tab was pressed or something else clicked: keep these words.
        dropped: Escape was pressed: take back the words that andfacil made.
        grown: the words need another height.
    """

    taken = Signal(str)
    kept = Signal(str)
    dropped = Signal()
    grown = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_over = False
        self.setProperty("card", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(EDITOR_MARGIN)
        self.setAccessibleName(QCoreApplication.translate("Board", "The AND question"))
        self.setAccessibleDescription(
            QCoreApplication.translate(
                "Board", "Enter begins a solution, Tab keeps the words, Escape puts them back."
            )
        )
        self.setPlainText(text[:MOST_LETTERS])
        self.document().documentLayout().documentSizeChanged.connect(self.grown)

    def needed_height(self) -> int:
        """Height of the words with their sheet, in px."""
        return round(self.words_height()) + 2 * EDITOR_EDGE

    def words(self) -> str:
        """The words, on one line."""
        return clean_text(self.toPlainText())[:MOST_LETTERS].rstrip()

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        """Keep Enter and Ctrl+Enter, and Tab."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
                event.accept()
                return True
            tabs = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
            if event.type() == QEvent.Type.KeyPress and event.key() in tabs:
                self._end(self.kept)
                return True
        return super().event(event)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._end(self.taken)
        elif event.key() == Qt.Key.Key_Escape:
            self._is_over = True
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    @safe_override()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end(self.kept)

    @safe_override()
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(clean_text(source.text())[:MOST_LETTERS])

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().lineSpacing())

    def _end(self, how: object) -> None:
        if not self._is_over:
            self._is_over = True
            how.emit(self.words())  # type: ignore[attr-defined]
