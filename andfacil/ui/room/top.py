"""The top of the room: what it is about, how far it is, what time it is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Phase
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, line_pen, painting, text_width
from andfacil.ui.words.times import minutes_and_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter, QPaintEvent

    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.room.scene import TimeLeft
    from andfacil.ui.style.measures import BoardLook, BoardStyle

DOTS = (
    Phase.OPEN,
    Phase.CLARIFY,
    Phase.UNDERSTAND,
    Phase.BUILD,
    Phase.TEST,
    Phase.COMMIT,
    Phase.SIGN,
)
"""The phases with people in the room; Prepare and Review are before the first and past the last."""


TAKEN_EM = 9
"""Height of all above and below the cards, in em of the type."""

CARDS_LINES = 6
"""Lines for cards that must be left before there is a line about the session."""

LEAST_TITLE = 8
"""A title is shown whole or at least so many em of it."""


class Shown(NamedTuple):
    """Which words of the top there is room for; the dots of the phase stay longest."""

    title: bool = True
    clock: bool = True
    word: bool = True


class RoomTop(QWidget):
    """Title, phase and clock, all at least as large as the cards' words."""

    def __init__(self, model: BoardModel, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._style = style
        self.clock: Callable[[], dt.datetime] = dt.datetime.now
        self._time_left: TimeLeft | None = None
        self._minute = QTimer(self, interval=1000)
        self._told = ""
        self._connect()
        self._minute.start()

    def _connect(self) -> None:
        self._model.frame_changed.connect(self.update)
        self._minute.timeout.connect(self._on_second)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self.update()

    def show_time_left(self, time_left: TimeLeft | None) -> None:
        """Count this down in place of the time of day; None for that again."""
        self._time_left = time_left
        self.update()

    @property
    def time_words(self) -> str:
        """The time of day, or what is left of the phase's time."""
        if self._time_left is None:
            return self.clock().strftime("%H:%M")
        left = self._time_left.at(dt.datetime.now(tz=dt.UTC))
        key = "time.left" if left >= 0 else "time.over"
        return self._style.words(key, time=minutes_and_seconds(abs(left)))

    def needed_height(self, look: BoardLook, height: int) -> int:
        """Height in px within a room `height` px high; less where the cards need its room."""
        left = height - look.px * TAKEN_EM
        line = 1.65 if look.stacked else 2.2
        return round(look.px * (line if left >= CARDS_LINES * look.pitch else 0.3))

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme, frame = self._style.look, self._style.theme, self._model.frame
        self._told = self.time_words
        self._tell_name()
        shown = self._shown()
        bold = board_font(look.px, QFont.Weight.DemiBold)
        edge = look.panel_pad / 2
        clock = text_width(self._told, bold) if shown.clock else 0.0
        with painting(self) as painter:
            left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            start, end = (right, left) if self._style.right_to_left else (left, right)
            box = QRectF(edge, 0, self.width() - 2 * edge, self.height())
            if shown.clock:
                draw_word(painter, box, self._told, bold, theme["ink"], end)
            room = self._paint_phase(painter, clock, shown) - edge - look.px
            title = QRectF(edge, 0, room, self.height())
            if self._style.right_to_left:
                title.moveRight(self.width() - edge)
            if shown.title:
                draw_word(painter, title, frame.title, self._title_font(), theme["ink"], start)

    def _title_font(self) -> QFont:
        return board_font(self._style.look.px_for(self._model.frame.title), QFont.Weight.DemiBold)

    def _shown(self) -> Shown:
        """What there is room for: first the title goes, then the clock, then the phase's word."""
        look, phase = self._style.look, self._model.frame.phase
        font = board_font(look.px, QFont.Weight.DemiBold)
        edges = look.panel_pad + look.px
        clock = text_width(self._told, font) + look.px
        dots = look.px * (1.15 * len(DOTS) + 1) if phase else 0.0
        word = text_width(self._style.words.phase(phase), font) + look.px * 0.6 if phase else 0.0
        title = min(text_width(self._model.frame.title, self._title_font()), LEAST_TITLE * look.px)
        free = self.width() - edges - dots
        shown = Shown(title=title + word + clock <= free, clock=word + clock <= free)
        return shown._replace(word=word <= free)

    def _tell_name(self) -> None:
        """What is painted, for a screen reader."""
        frame = self._model.frame
        phase = self._style.words.phase(frame.phase) if frame.phase else ""
        name = ", ".join(filter(None, (frame.title, phase, self._told)))
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _on_second(self) -> None:
        if self.time_words != self._told:
            self.update()

    def _paint_phase(self, painter: QPainter, clock: float, shown: Shown) -> float:
        """Seven dots and the phase's word; gives the room left for the title, in px."""
        phase, look, theme = self._model.frame.phase, self._style.look, self._style.theme
        full = self.width() - clock - 2 * look.px
        if phase is None:
            return full
        font = board_font(look.px, QFont.Weight.DemiBold)
        word, step = self._style.words.phase(phase) if shown.word else "", look.px * 1.15
        word_width = text_width(word, font)
        dots = step * (len(DOTS) - 1)
        needed = dots + look.px * 1.6 + word_width
        title = text_width(self._model.frame.title, font) + look.panel_pad + look.px
        start = max((self.width() - dots) / 2 - look.px, min(title, full - needed))
        start = min(start, full - needed)
        turned = self._style.right_to_left
        for number, (reached, now) in enumerate(dots_of(phase)):
            x = start + look.px * 0.4 + number * step
            radius = look.px * (0.42 if now else 0.27)
            painter.setPen(line_pen(theme["and"], max(1.5, look.px * 0.06)))
            painter.setBrush(theme["and"] if reached else Qt.BrushStyle.NoBrush)
            centre = QPointF(self.width() - x if turned else x, self.height() / 2)
            painter.drawEllipse(centre, radius, radius)
        x = start + look.px * 0.4 + dots + look.px
        box = QRectF(self.width() - x - word_width if turned else x, 0, word_width, self.height())
        draw_word(painter, box, word, font, theme["and"])
        return start


def dots_of(phase: Phase) -> tuple[tuple[bool, bool], ...]:
    """For each dot: is its phase reached, and is it the one of now."""
    place = DOTS.index(phase) if phase in DOTS else -1 if phase is Phase.PREPARE else len(DOTS)
    return tuple((number <= place, number == place) for number in range(len(DOTS)))
