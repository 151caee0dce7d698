"""Buttons whose words go on in the next line where the button is narrower than they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from andfacil.ui.base.guarded import safe_override

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QResizeEvent
    from PySide6.QtWidgets import QAbstractButton

    Button = QAbstractButton
else:
    Button = object  # the kind of button comes as the second base class

PART = re.compile(r" *(?:[^ -]+-*|-+)")
"""A word, or one up to its hyphen, with the space before it."""
MNEMONIC = Qt.TextFlag.TextShowMnemonic
ALEF = "\N{ARABIC LETTER ALEF}"


def folded(words: str, width: int, metrics: QFontMetrics) -> str:
    """The words in as few lines as `width` px allow, which may end after a hyphen.

    A longer word has a line of its own.
    """
    lines: list[str] = []
    for part in PART.findall(words):
        longer = f"{lines[-1]}{part}" if lines else part
        if lines and metrics.size(MNEMONIC, longer).width() > width:
            lines.append(part.lstrip())
        else:
            lines[-1:] = [longer]
    return "\n".join(lines)


class Folding(Button):
    """Stands before the kind of button among the base classes; `text` is what was given."""

    _words = ""

    def text(self) -> str:
        """The words as they were given."""
        return self._words or super().text()

    def setText(self, text: str) -> None:
        """Show these words."""
        super().setText(text)
        self._words = text
        policy = self.sizePolicy()
        policy.setHeightForWidth(len(PART.findall(text)) > 1)
        if policy.horizontalPolicy() is QSizePolicy.Policy.Minimum:  # no less than `sizeHint`
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        if self.isVisible():  # before that its width is none that a layout gave it
            self._fold()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        """As wide as all words in one line, as high as the lines that they are in now."""
        return QSize(self._around().width() + self._size(self.text()).width(), self._height())

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, or part of one with hyphens."""
        parts = (part.strip() for part in PART.findall(self.text()))
        longest = max((self._size(part).width() for part in parts), default=0)
        return QSize(self._around().width() + longest, self._height())

    @safe_override(0)
    def heightForWidth(self, width: int) -> int:
        around = self._around()
        words = folded(self.text(), width - around.width(), self.fontMetrics())
        return around.height() + self._size(words).height()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        words = folded(self.text(), self.width() - self._around().width(), self.fontMetrics())
        if words != super().text():
            super().setText(words)

    def _height(self) -> int:
        return self._around().height() + self._size(super().text()).height()

    def _around(self) -> QSize:
        """What the button needs besides its words."""
        return super().sizeHint() - self.fontMetrics().size(MNEMONIC, super().text())

    def _size(self, words: str) -> QSize:
        """Of the words, as high as the buttons beside it: a dash needs less than Arabic letters."""
        metrics = self.fontMetrics()
        size = metrics.size(MNEMONIC, words)
        if self.isRightToLeft():
            lines = words.count("\n") + 1
            size.setHeight(max(size.height(), lines * metrics.size(MNEMONIC, ALEF).height()))
        return size
