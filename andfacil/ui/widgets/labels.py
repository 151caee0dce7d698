"""People's words in Qt's labels and tooltips: always as they were typed, never as markup.

Qt guesses whether a text is HTML. A card that says `<img src=...>` must show these letters, on
the desk, in tooltips and in titles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from andfacil.domain.values.text import ONE_LINE
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.line_ends import UNSPACED, in_lines, with_word_ends
from andfacil.ui.style.painting import painting
from andfacil.ui.style.text_lines import direction_of, rise, wrapped

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from andfacil.domain.values.cards import Side

MOST_LETTERS, MOST_LINES = 2000, 60
"""Of a label; the fields that a text is written in have all of it."""

MIDDLE = Qt.AlignmentFlag.AlignVCenter
SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
FROM_RIGHT = frozenset({"R", "AL"})
"""Kinds of letters that run from the right (Unicode Standard Annex 9)."""
FROM_HERE_LEFT, FROM_HERE_RIGHT = "\u200e", "\u200f"
"""LEFT-TO-RIGHT MARK, RIGHT-TO-LEFT MARK."""
_SIGN = re.compile(r"(?<!\S)(?:(?:ab|[abp])[:!?]|>)(?!\S)")

_REF = re.compile(r"\bAND (?=\d)")
_LONG_WORD = re.compile(r"[^\s\u200b]{25,}")
_PIECE = re.compile(r".{4}(?=\w)")
_FOLDER = re.compile(r"(?<=\w)[/\\](?=\w)")
_UNSEEN = {code: into for code, into in ONE_LINE.items() if code not in {0x2068, 0x2069}}
"""Dropped from each line that is shown; the marks that set a text apart from others stay."""
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})


class PlainLabel(QLabel):
    """A label that shows its text letter by letter, also where it looks like markup.

    Several lines of it end where those of the board, the room and the paper do.

    A click on the name of a field goes to the field: letters typed next are meant for it.
    `role` is what the stylesheet knows it by: `soft`, `lead`, `caption`, `heading`.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, role: str = "", *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self._given = self._in_lines = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role:
            self.setProperty(role, True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show these words, without invisible characters."""
        if self._given:
            self._given = ""
            self.setAccessibleName("")  # which is what stands here
        self._show(bounded(visible(text)))

    def text(self) -> str:
        """The words, without the marks that were put in for the ends of lines."""
        return self._given or super().text()

    def _show(self, words: str) -> None:
        """Words that are read from the left begin at the right all the same, in such a window.

        Qt asks the first letter alone: a ref before Arabic words would turn all of them around.
        """
        if self.isRightToLeft():
            words = led(words)
            from_left = direction_of(words) is Qt.LayoutDirection.LeftToRight
            if self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask in SIDES:
                side = SIDES[1] if from_left else SIDES[0]  # Qt turns the left one for the others
                self.setAlignment(side | self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask)
        marked = self._marked(words)
        if marked != words and not self._given:
            self._given = words
            self.setAccessibleName(words)
        self._in_lines = words if marked != words and UNSPACED.search(words) else ""
        super().setText(marked)
        self._end_lines()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._end_lines()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines from the right all from one edge; Qt shifts each by the space at its end."""
        words = super().text()
        from_right = Qt.LayoutDirection.RightToLeft
        if self.wordWrap() and self.isRightToLeft() and direction_of(words) is from_right:
            room = self.contentsRect().adjusted(0, 0, -max(0, self.indent()), 0)
            layout = wrapped(words, self.font(), room.width())
            free = room.height() - round(layout.boundingRect().height())
            top = room.top() + (free // 2 if self.alignment() & MIDDLE else 0)
            with painting(self) as painter:
                painter.setPen(self.palette().color(self.foregroundRole()))
                layout.draw(painter, QPointF(room.left(), top))
        else:
            super().paintEvent(event)

    def _end_lines(self) -> None:
        """Qt keeps to marks between words, but ends lines of such scripts elsewhere, too."""
        if self._in_lines and (width := self.contentsRect().width()) > 0:
            words = in_lines(self._in_lines, self.font(), width - 1)
            if words != super().text():
                super().setText(words)

    def _marked(self, words: str) -> str:
        """With marks where a line may end, and none within a ref (`AND 1`)."""
        return with_word_ends(_REF.sub("AND\u00a0", words)) if self.wordWrap() else words

    @safe_override()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        field: QWidget | None = self.buddy()
        if field is not None:
            field.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)  # to what the label is on


def level_with(label: QLabel, words: str) -> None:
    """Put a number or a ref on the first line of the `words` beside it; both begin at one top.

    Arabic lines are higher above their letters than a line of figures.
    """
    label.ensurePolished()
    label.setContentsMargins(0, rise(words, label.font()), 0, 0)


def level(one: QLabel, other: QLabel) -> None:
    """Put the first lines of two labels, which begin at one top, on one height."""
    rises = {}
    for label in (one, other):
        label.ensurePolished()
        rises[label] = rise(label.text(), label.font())
    for label in (one, other):
        label.setContentsMargins(0, max(rises.values()) - rises[label], 0, 0)


class PressedLabel(PlainLabel):
    """Words that can be clicked; the keys have a way of their own to what it does.

    Signals:
        pressed: it was clicked.
    """

    pressed = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, role: str = "") -> None:
        super().__init__(text, parent, role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


class WrappedLabel(PlainLabel):
    """A plain label of several lines, in which words longer than a line go on in the next.

    Qt never breaks a word: a long address would make the whole panel wider than its frame.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, role: str = "") -> None:
        super().__init__(text, parent, role, wraps=True)

    def setText(self, text: str) -> None:
        """Show these words."""
        self._given = visible(text)
        self.setAccessibleName(self._given)
        self._show(bounded(self._given))

    def _marked(self, words: str) -> str:
        return breakable(super()._marked(words))


def visible(text: str) -> str:
    """`text` without controls and without marks that would turn the words beside it around.

    What is typed never has any; a session file or an exchange file from elsewhere may.
    """
    if text.isascii() and text.isprintable():
        return text
    return "\n".join(line.translate(_UNSEEN) for line in text.splitlines())


def led(text: str) -> str:
    """`text` with a mark before it where its words run from the right after a letter that does not.

    For windows that run from the right, whose sentences may begin with a ref or a sign of the line.
    The line's signs (`a:`, `>`) look as they are typed.
    """
    from_right = any(bidirectional(char) in FROM_RIGHT for char in text)
    if not from_right:
        return text
    text = _SIGN.sub(f"{FROM_HERE_LEFT}\\g<0>{FROM_HERE_LEFT}", text)
    starts_left = direction_of(text) is Qt.LayoutDirection.LeftToRight
    return f"{FROM_HERE_RIGHT}{text}" if starts_left else text


def bounded(text: str) -> str:
    """As much of `text` as a label can lay out quickly, with an ellipsis for the rest."""
    cut = text[:MOST_LETTERS]
    if text.count("\n", 0, MOST_LETTERS) >= MOST_LINES:
        cut = "\n".join(cut.split("\n", MOST_LINES)[:MOST_LINES])
    return text if len(cut) == len(text) else f"{cut.rstrip()}…"


def breakable(text: str) -> str:
    """`text` with invisible places to break in words that no narrow panel has room for.

    A path ends its lines after its folders.
    """
    text = _LONG_WORD.sub(lambda word: _FOLDER.sub("\\g<0>\u200b", word.group()), text)
    return _LONG_WORD.sub(lambda word: _PIECE.sub("\\g<0>\u200b", word.group()), text)


def caption(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The small heading above a field or a list."""
    return PlainLabel(text, parent, "caption", wraps=True)


def captioned(words: str, field: QWidget) -> tuple[PlainLabel, QWidget]:
    """A field, and above it its name, which is read out for it as well."""
    label = caption(words, field.parentWidget())
    label.setBuddy(field)
    field.setAccessibleName(words)
    return label, field


def side_letter(side: Side, parent: QWidget) -> PlainLabel:
    """A or B, in the colour of its side."""
    label = PlainLabel(side.value, parent, "lead")
    label.setProperty("side", side.value)
    return label


def tooltip(text: str) -> str:
    """`text` for `setToolTip`, which has no plain mode: escaped, line breaks kept, wrapped."""
    if not text:
        return ""
    return f"<qt>{bounded(visible(text)).translate(_MARKUP)}</qt>"


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip that shows `text` letter by letter."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(text)  # else a screen reader is given the tooltip's markup


def show_tip(widget: QWidget, place: QPoint, text: str) -> None:
    """Show `text`, letter by letter, for a moment at this place of `widget` (px)."""
    QToolTip.showText(widget.mapToGlobal(place), tooltip(text), widget)


def title(text: str) -> str:
    """`text` for `setWindowTitle`, which would eat `[*]` as its mark for unsaved changes."""
    return visible(text).replace("\n", " ").replace("[*]", "[*][*]")


def mnemonic_free(text: str) -> str:
    """`text` for buttons and menu entries, where a single `&` would underline a letter."""
    return visible(text).replace("&", "&&")
