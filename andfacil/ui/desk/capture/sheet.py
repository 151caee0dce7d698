"""What can be typed into the capture line, by example; words to look for narrow it down."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from andfacil.domain.capture.examples import EXAMPLES
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import native_keys
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.widgets.box import CLOSE, FRAME, Box
from andfacil.ui.widgets.labels import PlainLabel, caption, level, visible
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

MOST_LETTERS = 60
SCROLLS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
"""Keys that scroll, in rows."""


class LineSheet(Box):
    """Lines on the left, what each does on the right; the keys of the line below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What can be typed"))
        self.search = LineField(self)
        self.search.setPlaceholderText(self.tr("Find: commitment, date, why…"))
        self.search.setAccessibleName(self.tr("Find among the examples"))
        self.search.setMaxLength(MOST_LETTERS)
        self.search.setClearButtonEnabled(True)
        self.list = QScrollArea(self)
        self.list.setObjectName("scroller")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._groups = [_Group(heading, rows, self) for heading, rows in self._rows()]
        self._nothing = PlainLabel(self.tr("No example has these words."), self, "soft")
        inside = QWidget(self)
        in_column(*self._groups, self._nothing, None, on=inside, spacing=14)
        self.list.setWidget(inside)
        self.add_button(CLOSE)
        self.lay_out(self.search, (self.list, 1), margins=(24, 16, 24, 12), spacing=12)
        self._align()
        self.search.textChanged.connect(self.narrow)
        self.narrow("")
        space = screen_of(self).availableSize() - FRAME
        if inside.sizeHint().width() + 2 * 24 + 16 > space.width():
            for group in self._groups:
                group.wrap()
        wanted = inside.sizeHint()
        around = self.search.sizeHint().height() + self.buttons.sizeHint().height() + 56
        self.resize(
            min(wanted.width() + 2 * 24 + 16, space.width()),
            min(wanted.height() + around, space.height()),
        )
        self.search.setFocus()

    @property
    def shown_lines(self) -> tuple[str, ...]:
        """The lines that can be seen, or scrolled to."""
        return tuple(line for group in self._groups for line in group.shown_lines)

    def narrow(self, words: str) -> None:
        """Show the examples that have these words in the line or in what it does."""
        for group in self._groups:
            group.narrow(words.casefold().split())
        self._nothing.setVisible(not self.shown_lines)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down scroll, while letters go on being looked for."""
        if step := SCROLLS.get(Qt.Key(event.key())):
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + step * self.fontMetrics().lineSpacing())
        else:
            super().keyPressEvent(event)

    def _rows(self) -> list[tuple[str, list[tuple[str, str]]]]:
        say = QCoreApplication.translate
        rows = [
            (
                say("Grammar", heading),
                [
                    (self._as_typed(say("Grammar", each.line)), say("Grammar", each.does))
                    for each in examples
                ],
            )
            for heading, examples in EXAMPLES
        ]
        targets = f"{native_keys('Tab')}  {native_keys('Shift+Tab')}"
        keys = [
            (targets, self.tr("another target for plain text: the chip says which")),
            (native_keys("Alt+Down"), self.tr("all targets; a prefix sets it, too")),
            (native_keys("Alt+Up"), self.tr("amend the card touched last")),
        ]
        return [*rows, (self.tr("Keys"), keys)]

    def _as_typed(self, line: str) -> str:
        """In the direction of its first letter, as in the capture line, whatever is around it."""
        return apart(line) if self.isRightToLeft() else line

    def _align(self) -> None:
        """Put what the lines do into one column."""
        width = max(group.width_of_lines for group in self._groups)
        for group in self._groups:
            group.align(width)


class _Group(QWidget):
    """A heading and its examples; away while none of them is looked for."""

    def __init__(self, heading: str, rows: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(caption(heading.upper(), self), 0, 0, 1, 2)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        for place, (line, does) in enumerate(rows, start=1):
            pair = PlainLabel(line, self, "lead"), PlainLabel(does, self)
            pair[0].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            pair[0].setFocusPolicy(Qt.FocusPolicy.NoFocus)
            pair[0].setAccessibleDescription(visible(does))
            self._rows.append(pair)
            for column, label in enumerate(pair):
                self._grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)
            level(*pair)

    @property
    def width_of_lines(self) -> int:
        """Width in px that the longest line needs."""
        return max(line.sizeHint().width() for line, _ in self._rows)

    @property
    def shown_lines(self) -> tuple[str, ...]:
        """The lines that are not away."""
        return tuple(line.text() for line, _ in self._rows if not line.isHidden())

    def align(self, width: int) -> None:
        """Give the lines this width."""
        self._grid.setColumnMinimumWidth(0, width)

    def wrap(self) -> None:
        """Let the words of both columns go on in the next row: the screen is too narrow."""
        self.align(0)
        self._grid.setColumnStretch(0, 1)
        for label in chain.from_iterable(self._rows):
            label.setWordWrap(True)

    def narrow(self, words: list[str]) -> None:
        """Show the rows that have all these words."""
        for line, does in self._rows:
            text = f"{line.text()} {does.text()}".casefold()
            fits = all(word in text for word in words)
            line.setVisible(fits)
            does.setVisible(fits)
        self.setVisible(bool(self.shown_lines))
