"""The room while the wall is quiet: why, when it goes on, what time it is, and no card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.room.scene import Pause, Quiet
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, painting, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent

    from andfacil.ui.style.measures import BoardStyle

LARGE, LARGEST = 1.6, 3.4
"""The words against the smallest type that the farthest seat can read."""
WIDEST = 0.9
"""Of the width that a line may take."""


class _Line(NamedTuple):
    text: str
    scale: float
    weight: QFont.Weight
    role: str


class BreakScreen(QWidget):
    """Says why no card is shown; of a break until when, and once it is time, so as calmly."""

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.clock: Callable[[], dt.datetime] = dt.datetime.now
        self._style = style
        self._pause = Pause()
        self._told: tuple[str, ...] = ()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._on_second)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What is to be read, from the top down."""
        said, now, back = self._style.words, self.clock(), self._pause.back_at
        clock = now.strftime("%H:%M")
        if self._pause.why is Quiet.LISTEN:
            return (said("break.listen"), said("break.not_written"), clock)
        if self._pause.why is Quiet.CAUCUS:
            return (said("break.caucus"), said("break.board_back"), clock)
        if back is None:
            return (said("break.pause"), clock)
        if now >= back:
            return (said("break.pause"), said("break.go_on"), clock)
        until = said("break.back_at", time=back.strftime("%H:%M"))
        return (said("break.pause"), until, clock)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self._tell()

    def show_pause(self, pause: Pause) -> None:
        """Say until when."""
        self._pause = pause
        self._tell()

    @safe_override()
    def showEvent(self, event: QShowEvent) -> None:
        self._tell()
        self._second.start()

    @safe_override()
    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._style.theme
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme["window"])
            lines = self._lines()
            heights = [self._px(line) * 1.3 for line in lines]
            rule, gap = max(4, round(self._style.look.px * 0.16)), self._style.look.px * 0.9
            top = (self.height() - sum(heights) - rule - 2 * gap) / 2
            for number, (line, height) in enumerate(zip(lines, heights, strict=True)):
                box = QRectF(0, top, self.width(), height)
                font = board_font(self._px(line), line.weight)
                draw_word(painter, box, line.text, font, theme[line.role])
                top += height
                if number == len(lines) - 2:
                    self._paint_rule(painter, top + gap, rule)
                    top += rule + 2 * gap

    def _lines(self) -> list[_Line]:
        """The words with their sizes: the most important one is the largest."""
        weights, words = QFont.Weight, self._told or self.words
        if len(words) == 2:
            return [
                _Line(words[0], LARGEST, weights.DemiBold, "ink"),
                _Line(words[1], LARGE, weights.DemiBold, "and"),
            ]
        first, second = LARGE, LARGEST
        if self._pause.why is not Quiet.BREAK:
            first, second = second, first
        return [
            _Line(words[0], first, weights.DemiBold, "and" if first < second else "ink"),
            _Line(words[1], second, weights.DemiBold, "ink" if first < second else "and"),
            _Line(words[2], LARGE, weights.DemiBold, "and"),
        ]

    def _px(self, line: _Line) -> int:
        """As large as wanted, or as fits; never below the floor."""
        floor = self._style.look.px
        wanted = round(floor * line.scale)
        width = text_width(line.text, board_font(wanted, line.weight))
        share = self.width() * WIDEST / max(1.0, width)
        return max(floor, min(wanted, int(wanted * share)))

    def _paint_rule(self, painter: QPainter, top: float, height: float) -> None:
        """A short line of both sides' colours that meet in the middle."""
        theme, piece = self._style.theme, self._style.look.px * 1.5
        colours: list[QColor] = [theme["side_a"], theme["and"], theme["side_b"]]
        if self._style.a_on_right:
            colours.reverse()
        left = (self.width() - 3 * piece) / 2
        painter.save()
        painter.setClipPath(rounded(QRectF(left, top, 3 * piece, height), height / 2))
        for number, colour in enumerate(colours):
            painter.fillRect(QRectF(left + number * piece, top, piece + 0.5, height), colour)
        painter.restore()

    def _on_second(self) -> None:
        if self.words != self._told:
            self._tell()

    def _tell(self) -> None:
        self._told = self.words
        self.setAccessibleName(", ".join(self._told))
        self.update()
