"""What the facilitator can do to the look of the desk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class AppearanceController(QObject):
    """Asks for other colours and other sizes.

    Signals:
        theme_asked: the next theme.
        text_size_asked: larger type (1), smaller type (-1), or as the system has it (0).
    """

    theme_asked = Signal()
    text_size_asked = Signal(int)

    def next_theme(self) -> None:
        """Light, dark, high contrast, as the system, and so on."""
        self.theme_asked.emit()

    def enlarge_text(self) -> None:
        """Larger type on the desk."""
        self.text_size_asked.emit(1)

    def reduce_text(self) -> None:
        """Smaller type on the desk."""
        self.text_size_asked.emit(-1)

    def reset_text(self) -> None:
        """Type as large as the system asks for."""
        self.text_size_asked.emit(0)
