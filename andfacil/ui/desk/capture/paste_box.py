"""Several pasted lines: what each will do, before any of them is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import native_keys
from andfacil.ui.base.utf16 import from_qt
from andfacil.ui.desk.capture.paste_plan import MOST_LINES, Planned, plan
from andfacil.ui.desk.capture.reader import LineReader
from andfacil.ui.widgets.box import CANCEL, Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, led
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.widgets.plain_edit import align

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.capture.target import Target
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.words.cover import Cover
    from andfacil.ui.words.sentences import Marked

WAIT = 120
"""Milliseconds without a key after which the lines are read again."""
ROWS = 14
"""Lines seen at a time."""
NEWLINES = Qt.KeyboardModifier.ShiftModifier
MIRRORED: Marked = QT_TRANSLATE_NOOP(
    "Problems",
    "Several hidden lines have to wait: everybody sees this screen while it is mirrored.",
)


class PasteBox(Box):
    """The lines, to be mended, and beside each what it will do. Enter makes them.

    Signals:
        made: lines became edits (the lines, and the ref or id of the last card).
    """

    made = Signal(tuple, str)

    def __init__(
        self, session: OpenSession, reader: LineReader, target: Target, text: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Several lines"))
        self._session = session
        self._width = parent.width()
        self._reader = reader
        self._target = target
        self.lines = QPlainTextEdit("\n".join(_filled(text.splitlines())), self)
        self.lines.setAccessibleName(self.tr("Pasted lines"))
        self.told = QPlainTextEdit(self)
        for edit in (self.lines, self.told):
            edit.textChanged.connect(partial(align, edit))
            align(edit)
        self.told.setReadOnly(True)
        self.told.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told.setAccessibleName(self.tr("What each line will do"))
        self.count = PlainLabel("", self)
        self.fault = WrappedLabel("", self)
        self._found: list[Planned] = []
        hint = self.tr("Enter makes them, {key} begins a new line")
        self.hint = PlainLabel(hint.format(key=native_keys("Shift+Enter")), self, "soft")
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self.read)
        self._lay_out()
        self.lines.installEventFilter(self)
        self.lines.textChanged.connect(self._timer.start)
        self.lines.verticalScrollBar().valueChanged.connect(self._scroll)
        self.lines.moveCursor(QTextCursor.MoveOperation.Start)
        self.lines.cursorPositionChanged.connect(self._show_fault)
        self.lines.setFocus()
        self.read()
        self.go_to_fault()

    @property
    def text_lines(self) -> list[str]:
        """The lines as they are now."""
        return self.lines.toPlainText().split("\n")

    def read(self) -> None:
        """Show again what each line will do."""
        self._timer.stop()
        found = plan(self._session.board, self.text_lines, self._reader, self._target)
        self._show_told(found)
        faulty = sum(row.faulty for row in found)
        good = sum(bool(row.words) and not row.faulty for row in found)
        words = self.tr("Lines to make: {count}").format(count=good)
        if faulty:
            mend = self.tr("to be mended: {count}").format(count=faulty)
            words = f"{words} · {mend}"
        self.count.setText(words)
        self._found = found
        self._show_fault()

    def go_to_fault(self) -> None:
        """The caret at the end of the first line that is to be mended."""
        for number, row in enumerate(self._found):
            if row.faulty:
                cursor = QTextCursor(self.lines.document().findBlockByNumber(number))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                self.lines.setTextCursor(cursor)
                break

    def make(self) -> None:
        """Make the lines one after the other; those that cannot be made stay here."""
        left: list[str] = []
        made: list[str] = []
        about, refused = "", False
        for number, line in enumerate(_filled(self.text_lines)):
            if number >= MOST_LINES:
                left.append(line)
                continue
            try:
                _, edit = self._reader.read(self._session.board, line, self._target)
            except NothingToChange:
                continue
            except RuleBroken:
                left.append(line)
                continue
            refused = refused or not self._session.perform(edit)
            if refused:
                left.append(line)
            else:
                made.append(line)
                about = edit.about
        if made:
            self.made.emit(tuple(made), about)
        if not left:
            self.accept()
            return
        self.lines.setPlainText("\n".join(left))
        self.read()
        self.go_to_fault()

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return False
            if event.modifiers() & NEWLINES:
                self.lines.insertPlainText("\n")
            else:
                self.make()
            return True
        return False

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_told(self._found)

    def _lay_out(self) -> None:
        for side in (self.lines, self.told):
            side.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            side.setFrameShape(QFrame.Shape.NoFrame)
            side.setTabChangesFocus(True)
        self.told.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button(self.tr("Make them"), pressed=self.make)
        self.add_button(CANCEL)
        self.lay_out(
            self.count,
            (in_row((self.lines, 1), (self.told, 1), spacing=12), 1),
            self.fault,
            foot=in_row((self.hint, 1), self.buttons),
            margins=(20, 18, 20, 16),
            spacing=12,
        )
        rows = min(max(len(self.text_lines), 4), ROWS)
        width = max(int(self._width * 0.7), 480)
        self.resize(min(width, 1200), self.fontMetrics().lineSpacing() * (rows + 4) + 140)

    def _show_told(self, found: list[Planned]) -> None:
        """The words beside their lines; faults in bold."""
        self.told.clear()
        cursor = self.told.textCursor()
        for number, row in enumerate(found):
            if number:
                cursor.insertBlock()
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.Bold if row.faulty else QFont.Weight.Normal)
            cursor.insertText(self._fitting(row), form)
        self._scroll()

    def _fitting(self, row: Planned) -> str:
        """The words of a line as far as there is room for them, with an ellipsis for the rest."""
        words = led(row.words) if self.isRightToLeft() else row.words
        if not self.told.isVisible():
            return words
        font = QFont(self.told.font())
        font.setBold(row.faulty)
        room = self.told.viewport().width() - 2 * round(self.told.document().documentMargin())
        return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)

    def _show_fault(self) -> None:
        """The whole of what is wrong in the line with the caret, where the row has no room."""
        row = self.lines.textCursor().blockNumber()
        here = self._found[row] if row < len(self._found) else Planned("")
        self.fault.setText(here.words if here.faulty else "")

    def _scroll(self) -> None:
        self.told.verticalScrollBar().setValue(self.lines.verticalScrollBar().value())


def open_paste_box(
    session: OpenSession, capture: CaptureLine, cover: Cover, typed: TypedBoxes, text: str
) -> None:
    """Ask about pasted lines; the text of the line is put before and after them.

    With lines that are typed hidden the box is put aside while what is private is covered.
    """
    line = capture.line
    if line.echoMode() is not QLineEdit.EchoMode.Normal:
        capture.faulted.emit(RuleBroken(MIRRORED))
        return
    joined = bool(line.text()) and not capture.reader.amending
    if joined:
        at = from_qt(line.text(), line.cursorPosition())
        text = f"{line.text()[:at]}{text}{line.text()[at:]}"
    reader = LineReader(capture.reader.today)
    reader.hiding = capture.reader.hiding
    box = PasteBox(session, reader, capture.target, text, capture.window())

    def take(lines: tuple[str, ...], about: str) -> None:
        for made in () if reader.hiding else lines:
            capture.history.add(made)
        if joined:
            line.setText("")
        capture.done.emit(about)

    def put_aside(words: str) -> None:
        box.setVisible(not words)
        if words:
            capture.window().activateWindow()
            capture.take_focus()

    if reader.hiding:
        cover.covered.connect(put_aside)
    box.made.connect(take)
    box.finished.connect(capture.take_focus)
    typed.open("paste", box)


def _filled(lines: Iterable[str]) -> Iterator[str]:
    return (line for line in lines if line.strip())
