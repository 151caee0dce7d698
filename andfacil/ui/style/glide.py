"""An animation from 0 to 1, unless no motion is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

if TYPE_CHECKING:
    from andfacil.ui.style.motion import Motion

WANTED_MS = 200


class Glide(QVariantAnimation):
    """From 0 to 1, slower towards the end; no timer runs between two glides."""

    def __init__(self, motion: Motion, parent: QObject) -> None:
        super().__init__(parent)
        self._motion = motion
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def runs(self) -> bool:
        """True while it runs."""
        return self.state() is QVariantAnimation.State.Running

    def begin(self) -> bool:
        """Start at 0, also while it runs; False where no motion is wanted."""
        self.stop()
        duration = self._motion.duration_ms(WANTED_MS)
        if duration <= 0:
            return False
        self.setDuration(duration)
        self.start()
        return True
