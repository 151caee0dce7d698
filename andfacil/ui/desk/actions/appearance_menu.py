"""The choices of look in the menu: theme, size of the type, motion; one of each is ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from andfacil.ui.base.settings import AS_SYSTEM, SYSTEM_SIZE, TEXT_SIZES
from andfacil.ui.style.motion import MotionChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from andfacil.ui.style.appearance import Appearance

Options = Sequence[tuple[Any, str]]


class LookChoices(QObject):
    """Three menus of choices at the head of `menu`, whose entries follow the appearance."""

    def __init__(self, menu: QMenu, appearance: Appearance) -> None:
        super().__init__(menu)
        self._menu = menu
        self._appearance = appearance
        self._before = menu.actions()[0]
        self._ticks: list[tuple[QAction, Callable[[], bool]]] = []
        self._add(
            self.tr("Colours"),
            self._themes(),
            lambda: appearance.theme_choice,
            appearance.choose_theme,
        )
        self._add(
            self.tr("Text size"),
            self._sizes(),
            lambda: appearance.size_choice,
            appearance.choose_size,
        )
        self._add(
            self.tr("Motion"),
            self._motions(),
            lambda: appearance.motion.choice,
            appearance.choose_motion,
        )
        menu.insertSeparator(self._before)

    def refresh(self) -> None:
        """Tick what is chosen now."""
        for action, is_chosen in self._ticks:
            action.setChecked(is_chosen())

    def _themes(self) -> Options:
        return (
            (AS_SYSTEM, self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )

    def _sizes(self) -> Options:
        sizes = ((size, self.tr("{percent} %").format(percent=size)) for size in TEXT_SIZES)
        return ((SYSTEM_SIZE, self.tr("As the system")), *sizes)

    def _motions(self) -> Options:
        return (
            (MotionChoice.SYSTEM, self.tr("As the system")),
            (MotionChoice.ON, self.tr("On")),
            (MotionChoice.OFF, self.tr("Off")),
        )

    def _add(
        self,
        words: str,
        options: Options,
        chosen: Callable[[], object],
        choose: Callable[[Any], None],
    ) -> None:
        submenu = type(self._menu)(words, self._menu)
        group = QActionGroup(submenu)
        for value, name in options:
            action = submenu.addAction(name)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(choose, value))
            self._ticks.append((action, partial(_is_chosen, chosen, value)))
        self._menu.insertMenu(self._before, submenu)


def show_choices(menu: QMenu, appearance: Appearance) -> None:
    """Put the choices at the head of `menu` where they are missing, and tick those of now."""
    choices = menu.findChild(LookChoices) or LookChoices(menu, appearance)
    choices.refresh()


def _is_chosen(chosen: Callable[[], object], value: object) -> bool:
    return chosen() == value
