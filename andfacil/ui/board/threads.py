"""Threads between needs and solutions, drawn in the gutter between two columns only.

They never cross a card's words: each thread begins and ends at the edge of a card.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import asin, sin
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QMoveEvent,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Side
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.marks import paint_cross
from andfacil.ui.style.painting import line_pen, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from andfacil.domain.views.links import Link
    from andfacil.ui.board.columns.card_list import CardList
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.measures import BoardStyle

BEND = 0.5
"""How far the curve runs level before it turns, as a share of its width."""

AWAY = 0.62
"""Where in the gutter a thread that leaves the page goes down, from the card that is seen."""

BEYOND = 50.0
"""px above and below what is seen that a long thread goes on."""

QUIET = 0.35
"""Opacity of the threads of other cards, while one is selected or looked for."""
STRONG = 1.5
"""How much wider the threads of the selected card are."""


class Thread(NamedTuple):
    """A link with its two ends, in px of the widget that draws it.

    One whose other card (ref) is `away`, on another page of the room, ends at the foot.
    """

    link: Link
    start: QPointF
    end: QPointF
    away: str = ""

    @property
    def path(self) -> QPainterPath:
        """The line that is drawn."""
        return curve(self.start, self.end) if not self.away else _way_down(self.start, self.end)

    def seen_path(self, height: float) -> QPainterPath:
        """The part of the line that can be seen between 0 and `height`.

        Its other end may be thousands of cards away: so long a line has more dashes than Qt can
        draw while somebody waits.
        """
        start, end = self.start, self.end
        highest, lowest = min(start.y(), end.y()), max(start.y(), end.y())
        far = highest < -BEYOND or lowest > height + BEYOND
        if self.away or not far or start.y() == end.y():
            return self.path
        first, last = (_time_at(start.y(), end.y(), y) for y in (-BEYOND, height + BEYOND))
        return part_of_curve(start, end, min(first, last), max(first, last))


class Threads(QWidget):
    """The threads of one side; lies over the gutter and lets the mouse through.

    Signals:
        changed: some are others now, or lead elsewhere.
    """

    changed = Signal()

    def __init__(
        self,
        model: BoardModel,
        needs: CardList,
        solutions: CardList,
        style: BoardStyle,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._board = parent
        self._model = model
        self._needs = needs
        self._solutions = solutions
        self._style = style
        self._chosen: frozenset[str] = frozenset()
        self._kept: tuple[Thread, ...] | None = None  # None: to be placed anew
        self._painted: tuple[Thread, ...] | None = ()  # None: some of these, some of those
        self._soon = QTimer(self, singleShot=True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._connect()

    def _connect(self) -> None:
        self._needs.arranged.connect(self._on_arranged)
        self._solutions.arranged.connect(self._on_arranged)
        self._model.links_changed.connect(self._on_arranged)
        self._soon.timeout.connect(self._on_settled)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self._on_arranged()
        self.update()

    def set_chosen(self, refs: Iterable[str]) -> None:
        """Draw the threads of these cards strong and all others quiet; with no refs all alike."""
        chosen = frozenset(refs)
        if chosen != self._chosen:
            self._chosen = chosen
            self._repaint()

    def threads(self) -> tuple[Thread, ...]:
        """Every thread with a visible end.

        On the desk the other end may be scrolled away; in the room it may be on another page.
        """
        if self._kept is None:
            self._kept = tuple(self._placed())
        return self._kept

    @property
    def settles(self) -> bool:
        """True while an edit may still have more to do before they are painted."""
        return self._soon.isActive()

    def _on_arranged(self) -> None:
        self._kept = None
        self._soon.start()

    def _on_settled(self) -> None:
        """Once an edit has done all it does: paint, if any thread is another now.

        All of them: those of before may be anywhere.
        """
        if self.threads() != self._painted:
            self._painted = self.threads()
            self._repaint()
            self.changed.emit()

    def _repaint(self) -> None:
        """Paint the threads anew, and nothing of the headings beside them."""
        top = self._top()
        self.update(0, top, self.width(), self.height() - top)

    @safe_override()
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._on_arranged()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_arranged()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        if event.rect().bottom() < self._top():
            return  # a heading beside us changed
        if self.threads() != self._painted:
            self._painted = None  # a part of the gutter has them now, the rest those of before
        threads = sorted(self.threads(), key=_weight)
        strong = [thread for thread in threads if self._is_chosen(thread.link)]
        others = [thread for thread in threads if not self._is_chosen(thread.link)]
        quiet = self._chosen or self._needs.quiet_refs or self._solutions.quiet_refs
        with painting(self) as painter:
            painter.setClipRect(0, self._top(), self.width(), self.height() - self._top())
            for group, opacity in ((others, QUIET if quiet else 1.0), (strong, 1.0)):
                painter.setOpacity(opacity)
                for thread in group:
                    path, link = thread.seen_path(self.height()), thread.link
                    paint_thread(
                        painter, path, link, self._side(), self._style, strong=self._is_chosen(link)
                    )
                for thread in group:
                    if thread.away:
                        self._paint_tip(painter, thread)
                    if thread.link.breaks:
                        near = thread.path.pointAtPercent(0.3)
                        paint_break(painter, near, thread.link, self._side(), self._style)

    def _placed(self) -> Iterator[Thread]:
        letter, links_at = self._side().value, self._model.links_at
        needs, solutions = self._heights(self._needs), self._heights(self._solutions)
        refs = [*solutions.in_sight, *needs.in_sight]
        links = dict.fromkeys(link for ref in refs for link in links_at(ref))
        right = self._style.on_right(self._side())
        ends = (float(self.width()), 0.0) if right else (0.0, float(self.width()))
        for link in links:
            if link.need.startswith(letter):
                start, end = needs.of(link.need), solutions.of(link.solution)
                if start is not None and end is not None:
                    yield Thread(link, QPointF(ends[0], start), QPointF(ends[1], end))
                elif self._model.card(link.need) and self._model.card(link.solution):
                    yield self._leaving(link, start, end, ends)

    def _leaving(
        self, link: Link, start: float | None, end: float | None, ends: tuple[float, float]
    ) -> Thread:
        """From the card that is seen down to the foot of the page, near the column it leads to."""
        here, there = ends if end is None else ends[::-1]
        height = start if start is not None else end
        foot = QPointF(here + (there - here) * AWAY, self.height() - self._style.look.px * 0.3)
        away = link.solution if end is None else link.need
        return Thread(link, QPointF(here, height or 0.0), foot, away)

    def _paint_tip(self, painter: QPainter, thread: Thread) -> None:
        """An arrow's head at the foot."""
        side, strong = self._side(), self._is_chosen(thread.link)
        reach, end = self._style.look.px * 0.14, thread.end
        colour = _colour(thread.link, side, self._style, strong=strong)
        painter.setPen(line_pen(colour, self._style.look.thread))
        painter.drawLine(end, end + QPointF(-reach, -reach))
        painter.drawLine(end, end + QPointF(reach, -reach))

    def _heights(self, view: CardList) -> _Heights:
        above = view.viewport().mapTo(self._board, QPoint()).y() - self.y() - view.offset()
        return _Heights(view, above, paged=self._style.look.paged)

    def _side(self) -> Side:
        return self._needs.column.side or Side.A

    def _top(self) -> int:
        """Below both headings: a thread to a card that is scrolled away ends there."""
        views = (self._needs, self._solutions)
        return min(view.mapTo(self._board, QPoint()).y() for view in views) - self.y()

    def _is_chosen(self, link: Link) -> bool:
        return link.need in self._chosen or link.solution in self._chosen


class _Heights:
    """Where the threads of one column's cards end, from the top of the widget that draws them.

    `above` is where the column's first card would be (px); `in_sight` are the cards (refs) of which
    something is seen: of a `paged` column these alone have threads.
    """

    def __init__(self, view: CardList, above: int, *, paged: bool) -> None:
        self._column, self._places = view.column, view.rows.places
        self._above, self._paged = above, paged
        self._shown = view.shown_rows()
        self.in_sight = [view.column.card(row).ref for row in self._shown]

    def of(self, ref: str) -> float | None:
        """The height of a card's middle (px); None for one that has no thread."""
        row = self._column.row(ref)
        if not 0 <= row < len(self._places) or (self._paged and row not in self._shown):
            return None
        top, height = self._places.top(row), self._places.height(row)
        return self._above + top + (height - 1) // 2 + 0.5


def _way_down(start: QPointF, foot: QPointF) -> QPainterPath:
    """Out of the card, and then straight down."""
    path = QPainterPath(start)
    turn = min(abs(foot.x() - start.x()) * 2, max(0.0, foot.y() - start.y()))
    down = QPointF(foot.x(), start.y() + turn)
    path.cubicTo(QPointF(foot.x(), start.y()), QPointF(foot.x(), start.y()), down)
    path.lineTo(foot)
    return path


def curve(start: QPointF, end: QPointF) -> QPainterPath:
    """A thread's line: level at both ends."""
    path = QPainterPath(start)
    path.cubicTo(*_bent(start, end), end)
    return path


def part_of_curve(start: QPointF, end: QPointF, first: float, last: float) -> QPainterPath:
    """The same line between two of its times (0 to 1), by de Casteljau's rule."""
    bent = _bent(start, end)

    def blended(*times: float) -> QPointF:
        points = [start, *bent, end]
        for time in times:
            for at in range(len(points) - 1):
                points[at] = points[at] + (points[at + 1] - points[at]) * time
            points.pop()
        return points[0]

    path = QPainterPath(blended(first, first, first))
    path.cubicTo(blended(first, first, last), blended(first, last, last), blended(last, last, last))
    return path


def _bent(start: QPointF, end: QPointF) -> tuple[QPointF, QPointF]:
    bend = QPointF((end.x() - start.x()) * BEND, 0)
    return start + bend, end - bend


def _time_at(start: float, end: float, y: float) -> float:
    """The time, from 0 to 1, at which a curve from one height to another is nearest to `y`.

    Level at both ends, it has gone 3t² - 2t³ of its way at t.
    """
    share = min(1.0, max(0.0, (y - start) / (end - start)))
    return 0.5 - sin(asin(1 - 2 * share) / 3)


def paint_thread(
    painter: QPainter,
    path: QPainterPath,
    link: Link,
    side: Side,
    style: BoardStyle,
    *,
    strong: bool,
) -> None:
    """A thread of this side along `path`: solid, or dashed while it is but promised."""
    width = style.look.thread * (1.0 if link.solid else 0.72)
    width *= STRONG if strong else 1.0
    pen = line_pen(_colour(link, side, style, strong=strong), width, dashed=not link.solid)
    if link.solid:
        painter.strokePath(path, pen)
    else:  # a pen begins its dashes elsewhere where but a part is painted
        painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.color())


def paint_break(
    painter: QPainter, near: QPointF, link: Link, side: Side, style: BoardStyle
) -> None:
    """A cross on a disc, `near` the need that would be broken."""
    look, reach = style.look, 4.0 + 0.2 * style.look.px
    colour = _colour(link, side, style, strong=False)
    painter.setPen(line_pen(colour, look.thread * 0.8))
    painter.setBrush(style.theme["card"])
    painter.drawEllipse(near, reach, reach)
    paint_cross(painter, near, reach * 0.4, colour)


def _colour(link: Link, side: Side, style: BoardStyle, *, strong: bool) -> QColor:
    if link.breaks:
        return style.theme["breaks"]
    return style.theme.of_side("side" if link.solid or strong else "soft", side)


def _weight(thread: Thread) -> tuple[bool, bool]:
    return (thread.link.breaks, thread.link.solid)
