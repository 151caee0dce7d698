"""Lengths that hold words grow with the type that the words are in."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from andfacil.ui.style.theme import TEXT_PX

LARGE_PX = 24
"""Words from this size on take so much room that things are one below the other."""


def is_large() -> bool:
    """Whether words are as large as that."""
    return with_type(TEXT_PX) >= LARGE_PX


def with_type(px: int) -> int:
    """What `px` at the usual size of words is at today's, in px."""
    return round(px * QFontInfo(QApplication.font()).pixelSize() / TEXT_PX)
