"""The choices of theme, text size, motion and language in the menu; one of each is ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from andfacil.ui.base.language import NAMES, offered
from andfacil.ui.base.settings import AS_DESK, AS_SYSTEM, SYSTEM_SIZE, TEXT_SIZES
from andfacil.ui.style.motion import MotionChoice
from andfacil.ui.words.numbers import percent_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from andfacil.ui.base.language import Language
    from andfacil.ui.style.appearance import Appearance

Options = Sequence[tuple[Any, str]]


class LookChoices(QObject):
    """Five menus of choices at the head of `menu`; their ticks follow the appearance."""

    def __init__(self, menu: QMenu, appearance: Appearance, language: Language) -> None:
        super().__init__(menu)
        self._language = language
        self._menu = menu
        self._appearance = appearance
        self._before = menu.actions()[0]
        self._groups: list[list[tuple[QAction, object]]] = []
        as_system = self.tr("As the system")
        colours = (
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        themes = ((AS_SYSTEM, as_system), *colours)
        in_room = (*colours, (AS_DESK, self.tr("As at the desk")))
        sizes = ((size, percent_words(size)) for size in TEXT_SIZES)
        motions = (
            (MotionChoice.SYSTEM, as_system),
            (MotionChoice.ON, self.tr("On")),
            (MotionChoice.OFF, self.tr("Off")),
        )
        self._add(self.tr("Colours"), themes, appearance.choose_theme)
        self._add(self.tr("Colours of the room"), in_room, appearance.choose_room_theme)
        self._add(self.tr("Text size"), ((SYSTEM_SIZE, as_system), *sizes), appearance.choose_size)
        self._add(self.tr("Motion"), motions, appearance.choose_motion)
        languages = ((AS_SYSTEM, as_system), *((name, NAMES[name]) for name in offered()))
        self._add(self.tr("Language of the windows"), languages, language.choose)
        menu.insertSeparator(self._before)

    def refresh(self) -> None:
        """Tick what is chosen now."""
        look = self._appearance
        chosen = (
            *(look.theme_choice, look.room_theme_choice, look.size_choice),
            *(look.motion.choice, self._language.choice),
        )
        for value_now, group in zip(chosen, self._groups, strict=True):
            for action, value in group:
                action.setChecked(value == value_now)

    def _add(self, words: str, options: Options, choose: Callable[[Any], None]) -> None:
        submenu = type(self._menu)(words, self._menu)
        group = QActionGroup(submenu)
        self._groups.append([])
        for value, name in options:
            action = submenu.addAction(name)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(choose, value))
            self._groups[-1].append((action, value))
        self._menu.insertMenu(self._before, submenu)


def show_choices(menu: QMenu, appearance: Appearance, language: Language) -> None:
    """Put the choices at the head of `menu` where they are missing, and tick those of now."""
    choices = menu.findChild(LookChoices) or LookChoices(menu, appearance, language)
    choices.refresh()
