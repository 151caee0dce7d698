"""Qt's own animations, turned off while the facilitator wants no motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from andfacil.ui.style.motion import MotionChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class QtMotion:
    """Qt's own animations: menus that unfold, a caret that blinks.

    Qt itself knows what the system says; only OFF needs our help.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._before: tuple[list[bool], int] | None = None

    def follow(self, choice: MotionChoice) -> None:
        """Turn them off for OFF; else put back what was there before."""
        hints = self._app.styleHints()
        if choice is MotionChoice.OFF and self._before is None:
            effects = [self._app.isEffectEnabled(effect) for effect in EFFECTS]
            self._before = effects, hints.cursorFlashTime()
            for effect in EFFECTS:
                self._app.setEffectEnabled(effect, False)
            hints.setCursorFlashTime(0)
        elif choice is not MotionChoice.OFF and self._before is not None:
            (effects, flash), self._before = self._before, None
            for effect, enabled in zip(EFFECTS, effects, strict=True):
                self._app.setEffectEnabled(effect, enabled)
            hints.setCursorFlashTime(flash)
