"""The panels beside the board and the bars above it: which are wanted, and which are seen."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.settings import INSPECTOR, RAIL, Setting
from andfacil.ui.desk.panels.layout import Division, Panel, divide
from andfacil.ui.widgets.focus_order import focus_first_in
from andfacil.ui.widgets.layouts import in_column, in_row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QSettings, QSize
    from PySide6.QtGui import QAction, QResizeEvent

    PutAbove = Callable[[QWidget], object]


BAR_GAP = 8
"""px between two bars above the board, and between the last one and the board."""
MOST_SHARE = 0.45
"""Of the board and the bars above it, what the bars may take; more of them scrolls."""

KEPT: dict[Panel, Setting[bool]] = {Panel.RAIL: RAIL, Panel.INSPECTOR: INSPECTOR}


class Panels:
    """Shows and hides the panels; the actions of the same names are ticked while they are there.

    Which ones are wanted is remembered; that one gives way in a small window is not.
    """

    def __init__(
        self,
        parts: Mapping[Panel, QWidget],
        actions: Mapping[str, QAction],
        refit: Callable[[], None],
    ) -> None:
        """`refit` divides the window anew, which asks for `division`."""
        self._parts = parts
        self._actions = actions
        self._refit = refit
        self._settings: QSettings | None = None
        self._wanted = frozenset(Panel)
        self._asked: Panel | None = None
        self._lent = False
        self._covering = False

    def remember_in(self, settings: QSettings | None) -> None:
        """Begin as these settings have it, and keep in them what is wanted from now on."""
        self._settings = settings
        if settings is not None:
            wanted = frozenset(panel for panel in Panel if KEPT[panel].read(settings))
            before, self._wanted = self._wanted, wanted
            if wanted != before:
                self._refit()

    def set_shown(self, panel: Panel, shown: bool) -> None:
        """Show a panel, whether there is room for it or not, or hide it."""
        self._wanted = self._wanted | {panel} if shown else self._wanted - {panel}
        if self._settings is not None:
            KEPT[panel].write(self._settings, shown)
        self._asked, self._lent = (panel if shown else None), False
        self._refit()

    def lend(self, panel: Panel) -> None:
        """Show a panel until `step_back`, if it is not there anyway."""
        if self._parts[panel].isHidden():
            self._asked, self._lent = panel, True
            self._refit()

    def step_back(self) -> None:
        """Hide a panel that was only lent, or that stands in the board's place."""
        if self._lent or self._covering:
            self._asked, self._lent = None, False
            self._refit()

    def division(self, size: QSize, px: int) -> Division:
        """Show the panels that a window of this size has room for, and say how it is divided."""
        wanted = self._wanted | {self._asked} if self._asked else self._wanted
        found = divide(size.width(), size.height(), px, wanted, self._asked)
        self._covering = found.covering is not None
        for panel, part in self._parts.items():
            width = found.panels.get(panel)
            part.setVisible(width is not None)
            if width is not None:
                part.setFixedWidth(width)
            self._actions[panel].setChecked(width is not None)
        return found


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
        self.setFixedHeight(min(needed, self._most))


class Middle(QWidget):
    """Lays the panels beside the board, or one of them in its place, below the bars."""

    def __init__(self, parts: Mapping[Panel, QWidget], board: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._board = board
        self._shelf = Shelf(self)
        self.bars = self._shelf.bars
        self._column = in_column(self._shelf, (board, 1), spacing=0)
        beside = (parts[Panel.RAIL], (self._column, 1), parts[Panel.INSPECTOR])
        self._row = in_row(*beside, on=self)  # one parent: who changes place keeps the keys
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._shelf.show_focus)

    def fit(self, division: Division) -> None:
        """Divide the room; the board is hidden while a panel stands in its place."""
        self._row.setSpacing(division.edges.across)
        for panel, part in self._parts.items():
            if panel is division.covering and self._column.indexOf(part) < 0:
                self._row.removeWidget(part)
                self._column.addWidget(part, 1)
            elif panel is not division.covering and self._row.indexOf(part) < 0:
                self._column.removeWidget(part)
                self._row.insertWidget(0 if panel is Panel.RAIL else -1, part)
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self._board.isAncestorOf(focus)
        self._board.setVisible(division.covering is None)
        if division.covering is not None and had_keys:
            focus_first_in(self._parts[division.covering])

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shelf.set_most(round(self.height() * MOST_SHARE))


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
