"""The chip at the line's beginning: what plain text becomes, and all that it could become."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QPainterPath
from PySide6.QtWidgets import QMenu, QPushButton

from andfacil.domain.capture.target import Target
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.desk.capture.words import kind_words, target_signs, target_words
from andfacil.ui.style.painting import painting
from andfacil.ui.style.theme import restyle
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.labels import mnemonic_free

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import Side

LIT_MS = 700
"""How long the chip is lit after a click elsewhere has brought the keys to the line."""
ARROW_PX, EDGE_PX, ROOM_PX = 7, 6, 24
"""The arrow's width at the usual size of words, what stays free beside it, and the room that the
stylesheet leaves for it."""

MENU: tuple[tuple[Target, ...], ...] = (
    (Target.A_NEED, Target.A_MUST, Target.A_POSITION),
    (Target.AND, Target.COMMITMENT, Target.PARKED),
    (Target.B_NEED, Target.B_MUST, Target.B_POSITION),
)
"""The targets as the menu has them, with a line between the groups: side A, both, side B."""


class TargetChip(QPushButton):
    """The target in words; a click, or `open_menu`, offers all targets.

    Signals:
        chosen: a target was chosen from the menu.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.target = Target.A_NEED
        self.menu_of_targets: QMenu | None = None
        self._lit = QTimer(self)
        self._lit.setSingleShot(True)
        self._lit.setInterval(LIT_MS)
        self._lit.timeout.connect(partial(self._show_lit, lit=False))
        self.clicked.connect(self.open_menu)

    def show_words(self, words: str, side: str) -> None:
        """Say `words` in the colours of `side` (`A`, `B` or `and`)."""
        self.setText(words)
        self.setProperty("side", side)
        restyle(self)

    def light_up(self) -> None:
        """Lead the eye here for a moment."""
        self._show_lit(lit=True)
        self._lit.start()

    def open_menu(self) -> None:
        """Offer all targets above the chip; the one of now is ticked."""
        if self.menu_of_targets is None:
            self.menu_of_targets = target_menu(MENU, self.chosen.emit, self)
        menu = self.menu_of_targets
        for action in menu.actions():
            if action.data() == self.target:
                action.setChecked(True)
                menu.setActiveAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 6)))

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        """An arrow behind the words says that there is more to choose."""
        super().paintEvent(event)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = min(with_type(ARROW_PX), ROOM_PX - 2 * EDGE_PX)
        gap = (ROOM_PX - arrow) / 2
        left = gap if right_to_left else self.width() - gap - arrow
        top = self.height() / 2 - arrow / 4
        path = QPainterPath(QPointF(left, top))
        path.lineTo(left + arrow, top)
        path.lineTo(left + arrow / 2, top + arrow / 2 + 1)
        with painting(self) as painter:
            painter.fillPath(path, self.palette().buttonText())

    def _show_lit(self, *, lit: bool) -> None:
        self.setProperty("lit", lit)
        restyle(self)


def target_menu(
    groups: Sequence[Sequence[Target]], chosen: Callable[[Target], object], parent: QWidget
) -> QMenu:
    """The targets of each group with what one would type for them; `chosen` is told of one."""
    menu = QMenu(parent)
    one = QActionGroup(menu)
    words, kinds, signs = target_words(), kind_words(), target_signs()
    for group in groups:
        if menu.actions():
            menu.addSeparator()
        for target in group:
            named = kinds.get(target, words[target])
            action = menu.addAction(f"{mnemonic_free(named)}\t{signs[target]}")
            action.setData(target)
            action.setCheckable(True)
            one.addAction(action)
            action.triggered.connect(partial(chosen, target))
    return menu


def open_column_menu(
    side: Side | None, chosen: Callable[[Target], object], place: QPoint, parent: QWidget
) -> None:
    """Offer, at a place on the screen, what the column of a side can hold, or the AND column."""
    group = next(group for group in MENU if group[0].side is side)
    menu = target_menu([group], chosen, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
