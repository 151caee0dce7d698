"""The bridge at the foot of the board: grows from both ends as needs are met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Side
from andfacil.domain.views.standing import Badge
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.marks import paint_tick
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import (
    draw_word,
    fitting,
    line_pen,
    painting,
    restored,
    rounded,
    text_width,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.glide import Glide
    from andfacil.ui.style.measures import BoardStyle

Shares = dict[Side, tuple[float, float]]
"""Of each side: what is met, and what is promised (0 to 1)."""

BADGE_SHARE = 0.56
"""Of the width of the bridge that the words in its middle may take."""


class Bridge(QWidget):
    """Each half: solid by the share met, hatched by the share promised, and the same in words."""

    def __init__(self, model: BoardModel, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._style = style
        self._glide: Glide | None = None
        self._before = self._shares()
        self._shown = self._before
        self._model.tally_changed.connect(self._on_tally_changed)
        self._model.frame_changed.connect(self._on_tally_changed)  # names, and how willing they are
        self._on_tally_changed()

    def move_with(self, glide: Glide) -> None:
        """Grow and shrink by this glide from now on, and not all at once."""
        self._glide = glide
        glide.valueChanged.connect(self._on_step)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self._tell_name()
        self.updateGeometry()
        self.update()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(480, self.needed_height())

    def needed_height(self) -> int:
        """Height in px."""
        look = self._style.look
        return round(look.px * (2.2 if look.stacked else 2.6 if look.tight else 2.95))

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            middle, bar = self._middle(), self._bar_rect()
            for side in Side:
                self._paint_half(painter, side, middle)
                if event.rect().top() < bar.top() - 1:
                    self._paint_words(painter, side, middle)
            self._paint_middle(painter, middle)

    def _on_tally_changed(self) -> None:
        self._tell_name()
        if self._glide is not None and self.isVisible() and self._shown != self._shares():
            self._before = self._shown
            if self._glide.begin():
                self.update()
                return
        self._on_step(1.0)
        self.update()

    def _tell_name(self) -> None:
        """What is painted, for a screen reader."""
        frame, said = self._model.frame, self._style.words
        words = [f"{side}: {said.bridge(frame, side)[0]}" for side in Side]
        if badge := said.badge(frame):
            words.append(badge[0])
        self.setAccessibleName("; ".join(words))

    def _on_step(self, share: float) -> None:
        """The bar alone: the words over it stand still meanwhile."""
        self._shown = {
            side: (_between(before[0], after[0], share), _between(before[1], after[1], share))
            for (side, before), after in zip(
                self._before.items(), self._shares().values(), strict=True
            )
        }
        self.update(self._bar_rect().toAlignedRect())

    def _shares(self) -> Shares:
        tallies = {side: self._model.frame.tally(side) for side in Side}
        return {side: (tally.met_share, tally.promised_share) for side, tally in tallies.items()}

    def _font(self) -> QFont:
        return board_font(self._style.look.ref_px, QFont.Weight.Bold)

    def _joint(self) -> str:
        return self._style.words("question.joint")

    def _badge(self) -> str:
        """What the board has come to, as long as there is room for; empty while it is open."""
        words = self._style.words.badge(self._model.frame)
        return fitting(words, self._font(), self.width() * BADGE_SHARE) if words else ""

    def _middle(self) -> QRectF:
        """The medallion, wider when it also has a badge."""
        look = self._style.look
        joint = text_width(self._joint(), self._font())
        width = height = max(look.px * 2.3, joint + look.px * 0.5)
        if look.stacked:  # a pill
            width, height = joint + look.px * 1.4, look.px * 1.7
        if badge := self._badge():
            width = text_width(badge, self._font()) + look.px * 2.5
            height = look.px * (1.7 if look.stacked else 1.9)
        place = QRectF(0, 0, round(width), round(height))
        place.moveCenter(QPointF(self.width() / 2, self.height() - place.height() / 2 - 1))
        return place

    def _bar_rect(self) -> QRectF:
        look = self._style.look
        thickness = round(look.px * 0.55) if look.stacked else max(7, round(look.px - 8))
        below = round(look.px * (0.3 if look.stacked else 0.45))
        return QRectF(0, self.height() - thickness - below, self.width(), thickness)

    def _paint_half(self, painter: QPainter, side: Side, middle: QRectF) -> None:
        """From the outer end to the medallion; the share that is met there is really seen."""
        theme, (met_share, promised_share) = self._style.theme, self._shown[side]
        bar, right = self._bar_rect(), self._style.on_right(side)
        length = middle.left() - bar.left()
        whole = _piece(bar, 0, length + middle.width() / 2, right=right)
        groove = rounded(bar, bar.height() / 2).intersected(rounded(whole, 0))
        painter.fillPath(groove, theme["track"])
        met = length * met_share
        promised = length * promised_share
        if promised:
            part = _piece(bar, met, met + promised, right=right)
            self._paint_hatched(painter, groove.intersected(rounded(part, 0)), part, side)
        if met:
            part = _piece(bar, 0, met, right=right)
            half = min(bar.height() / 2, met / 2)
            painter.fillPath(rounded(part, half), theme.of_side("side", side))

    def _paint_hatched(
        self, painter: QPainter, path: QPainterPath, part: QRectF, side: Side
    ) -> None:
        theme = self._style.theme
        step = max(4.0, self._style.look.px * 0.2)
        painter.fillPath(path, theme.of_side("chip", side))
        with restored(painter):
            painter.setClipPath(path)
            painter.setPen(line_pen(theme.of_side("soft", side), max(1.0, step * 0.2)))
            x = part.left() - part.height()
            while x < part.right():
                painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()))
                x += step

    def _paint_words(self, painter: QPainter, side: Side, middle: QRectF) -> None:
        right = self._style.on_right(side)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        look, bottom = self._style.look, self._bar_rect().top()
        top = look.px * (0.0 if look.stacked else 0.2)
        left = middle.right() + 8 if right else 2.0
        end = self.width() - 2.0 if right else middle.left() - 8
        box = QRectF(left, top, end - left, bottom - top - look.px * 0.1)
        words = fitting(
            self._style.words.bridge(self._model.frame, side), self._font(), box.width()
        )
        draw_word(painter, box, words, self._font(), self._style.theme.of_side("side", side), align)

    def _paint_middle(self, painter: QPainter, middle: QRectF) -> None:
        theme, look = self._style.theme, self._style.look
        half = middle.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["window"])
        rim = 2.0
        painter.drawRoundedRect(middle.adjusted(-rim, -rim, rim, rim), half + rim, half + rim)
        painter.setBrush(theme["and"])
        painter.drawRoundedRect(middle, half, half)
        badge = self._badge()
        if not badge or self._model.frame.badge is Badge.CHANGED:
            draw_word(painter, middle, badge or self._joint(), self._font(), theme["on_and"])
            return
        tick = QRectF(0, 0, look.px * 1.3, look.px * 1.3)
        words = middle.adjusted(look.px * 1.6, 0, -look.px * 0.6, 0)
        centre = middle.left() + look.px * 1.05
        if self._style.right_to_left:
            words = middle.adjusted(look.px * 0.6, 0, -look.px * 1.6, 0)
            centre = middle.right() - look.px * 1.05
        tick.moveCenter(QPointF(centre, middle.center().y()))
        paint_tick(painter, tick, theme["on_and"], max(1.8, look.px * 0.13))
        draw_word(painter, words, badge, self._font(), theme["on_and"])


def _between(before: float, after: float, share: float) -> float:
    return after if share >= 1.0 else before + (after - before) * share


def _piece(bar: QRectF, start: float, end: float, *, right: bool) -> QRectF:
    """A part of the bar, measured from its left end, or from its right end."""
    x = bar.right() - end if right else bar.left() + start
    return QRectF(x, bar.top(), end - start, bar.height())
