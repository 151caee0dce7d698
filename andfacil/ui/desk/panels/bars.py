"""The bars above the board: where they lie, and which one of them is seen."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.layouts import in_column

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    PutAbove = Callable[[QWidget], object]

BAR_GAP = 8
"""px between two bars above the board, and between the last one and the board."""


class Shelf(QScrollArea):
    """The bars above the board: as high as they are, up to `set_most`; more of them scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scroller")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._most = 0
        self._inside = QWidget(self)
        self.bars = in_column(on=self._inside, margins=(0, 0, 0, BAR_GAP), spacing=BAR_GAP)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)
        self._fit()

    def set_most(self, most: int) -> None:
        """Take no more than so many px."""
        self._most = most
        self._fit()

    def show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has got the keys."""
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, BAR_GAP)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._fit()  # a bar came, went, or says something else
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        needed = 0
        if not self.bars.isEmpty():  # nor are all of them hidden
            needed = self.bars.totalHeightForWidth(self.width())
            if needed < 0:
                needed = self.bars.totalSizeHint().height()
        policy = Qt.ScrollBarPolicy  # Qt never lets go of a bar that takes the words' own room
        bar = policy.ScrollBarAsNeeded if needed > self._most else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(min(needed, self._most))


class BarRank(IntEnum):
    """Which bar is seen while several are wanted: the first of these.

    First what an edit must not go past, then what was asked for just now by key, what lasts as
    long as the room is quiet, what the phase that was left has open, and what the phase needs.
    """

    SIGNED = 0
    FIND = 1
    BREAK = 2
    PACKAGE = 3
    QUIET = 4
    GOING_ON = 5
    READ_BACK = 6
    HINT = 7


class BarStack(QWidget):
    """Has every bar in a place of its own; one of the places is seen, or none.

    A bar shows and hides itself, as any widget: that is how it says whether it is wanted. One that
    is wanted and not seen comes when those before it have gone. While hints lead, they say what is
    next: the question why the session goes on waits until they are over.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[BarRank, tuple[QWidget, QWidget]] = {}
        self._column = in_column(on=self, spacing=0)
        self.hide()

    def put(self, rank: BarRank) -> PutAbove:
        """What puts a bar of this rank onto the stack."""

        def put(bar: QWidget) -> None:
            place = QWidget(self)
            in_column(bar, on=place, spacing=0)
            self._column.addWidget(place)
            self._places[rank] = (bar, place)
            bar.installEventFilter(self)
            self._choose()

        return put

    def take(self, rank: BarRank) -> None:
        """Take the bar of this rank away for good."""
        bar, place = self._places.pop(rank)
        bar.removeEventFilter(self)
        place.hide()
        place.deleteLater()
        self._choose()

    @property
    def seen(self) -> BarRank | None:
        """The rank of the bar that is seen."""
        wanted = {rank for rank, (bar, _) in self._places.items() if not bar.isHidden()}
        if BarRank.HINT in wanted:
            wanted.discard(BarRank.GOING_ON)
        return min(wanted, default=None)

    def _choose(self) -> None:
        seen = self.seen
        for rank, (_, place) in self._places.items():
            if rank is not seen:
                place.hide()
        if seen is not None:
            self._places[seen][1].show()
        self.setVisible(seen is not None)

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._choose()
        return False
