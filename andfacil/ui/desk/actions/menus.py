"""The table of actions as Qt actions, and their menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPalette, QPen
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.values.cards import Status
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import from_left
from andfacil.ui.desk.actions.spec import CARD, ON_BOARD, SOLUTION, Kinds, Spec
from andfacil.ui.desk.actions.table import ACTIONS, LOOK, MENUS, ROOM
from andfacil.ui.style.painting import painting
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.labels import mnemonic_free

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import AnyCard
    from andfacil.ui.style.theme import Theme

LAST = ("delete",)
"""Stands apart, at the foot of a card's menu."""
OPENS: dict[str, Kinds] = {"inspect": CARD, "large": ON_BOARD}
"""Ask for no card, and yet belong into the menu of one of these kinds."""
FOR_HIDDEN = {"reveal": True, "hide_card": False}
"""Have something to do for cards that are hidden, or for cards that are not."""
HALF_ARROW_PX, EDGE_PX = 4, 10
"""Of an arrow beside words of the usual size, and between it and the menu's edge."""


def make_actions(parent: QObject) -> dict[str, QAction]:
    """The table as actions of `parent`, by their ids; none of them does anything yet."""
    contexts = Qt.ShortcutContext
    actions = {}
    for spec in ACTIONS:
        action = actions[spec.id] = QAction(spec.name, parent)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(
            contexts.ApplicationShortcut if spec.everywhere else contexts.WindowShortcut
        )
    return actions


class Menu(QMenu):
    """A menu in the style of the windows.

    Qt's arrows at what opens another menu have one size for words of every size, and in menus from
    right to left it turns `Ctrl++` into `++Ctrl`.
    """

    @safe_override()
    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab and keys:
            option.text = f"{words}\t{from_left(keys)}"
        if option.menuItemType is QStyleOptionMenuItem.MenuItemType.SubMenu:
            option.menuItemType = QStyleOptionMenuItem.MenuItemType.Normal

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows, in the colour of the words beside them."""
        super().paintEvent(event)
        for action in self.actions():
            if action.menu() and action.isVisible():
                self._paint_arrow(action)

    def _paint_arrow(self, action: QAction) -> None:
        place, half = self.actionGeometry(action), with_type(HALF_ARROW_PX)
        leftwards = self.isRightToLeft()
        away = with_type(EDGE_PX)
        x = place.left() + away if leftwards else place.right() - away
        y, ahead = place.center().y() + 0.5, -half / 2 if leftwards else half / 2
        role = QPalette.ColorRole
        lit = action is self.activeAction()
        colour = self.palette().color(role.HighlightedText if lit else role.Text)
        with painting(self) as painter:
            painter.setPen(QPen(colour, 1.6))
            tips = ((-ahead, -half), (ahead, 0), (-ahead, half))
            painter.drawPolyline([QPointF(x + across, y + down) for across, down in tips])


class DeskMenu(Menu):
    """All menus in one; icons are drawn when it is opened for the first time.

    Signals:
        appearance_opening: the menu Look is about to open (the menu), without its choices.
        room_opening: the menu Room is about to open (the menu), without the screens.
    """

    appearance_opening = Signal(object)
    room_opening = Signal(object)

    def __init__(
        self,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        for heading, entries in MENUS:
            menu = Menu(mnemonic_free(QCoreApplication.translate("Menus", heading)), self)
            self.addMenu(menu)
            for spec in entries:
                if spec is None:
                    menu.addSeparator()
                else:
                    menu.addAction(actions[spec.id])
            if heading == LOOK:
                menu.aboutToShow.connect(partial(self.appearance_opening.emit, menu))
            elif heading == ROOM:
                menu.aboutToShow.connect(partial(self.room_opening.emit, menu))
        self.aboutToShow.connect(self._draw_icons)

    def set_theme(self, theme: Theme) -> None:
        """Other colours; the icons are drawn again when needed."""
        self._theme = theme
        for action in self._actions.values():
            action.setIcon(QIcon())

    def open_below(self, widget: QWidget) -> None:
        """Open right below a button."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))

    def _draw_icons(self) -> None:
        from andfacil.ui.style.icons import icon  # the first menu needs it, not the first window

        for spec in ACTIONS:
            if self._actions[spec.id].icon().isNull():
                self._actions[spec.id].setIcon(icon(spec.icon, self._theme))


class CardMenu(Menu):
    """All that can be done to the selected cards, of whatever kind, for the right mouse button.

    What does not fit them is not there, so that the menu of a parked point is short.
    """

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions

    def open_at(self, cards: Sequence[AnyCard], place: QPoint) -> None:
        """Open for these cards at a place on the screen."""
        self.clear()
        for name in names_for(cards):
            if name is None:
                self.addSeparator()
            elif self._actions[name].isEnabled():
                self.addAction(self._actions[name])
        self.popup(place)


def names_for(cards: Sequence[AnyCard]) -> list[str | None]:
    """The ids of the actions that fit these cards, by menu; None is a line between groups."""
    names: list[str | None] = []
    for heading, entries in MENUS:
        for spec in (*entries, None):
            if spec is None:
                names += [None] if heading != ROOM else []
            elif spec.id not in LAST and _fits(spec, cards):
                names.append(spec.id)
    return [*names, *LAST]


def _fits(spec: Spec, cards: Sequence[AnyCard]) -> bool:
    asks = OPENS.get(spec.id, spec.asks)
    if not asks or not all(isinstance(card, asks) for card in cards):
        return False
    if spec.id in FOR_HIDDEN:
        return any(is_hidden(card) is FOR_HIDDEN[spec.id] for card in cards)
    if spec.asks == SOLUTION and spec.id in set(Status):
        return any(getattr(card, "status", "") != spec.id for card in cards)
    return True
