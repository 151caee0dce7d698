"""Several selected cards in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def count_words(count: int) -> str:
    """How many cards are selected."""
    words = QCoreApplication.translate("Several", "{count} cards selected")
    return words.format(count=count)
