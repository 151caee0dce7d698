"""What a session's files are called, and where they go at first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from andfacil.domain.values.text import clean_text

SUFFIX = ".andfacil"
"""Of session files."""
FORBIDDEN_IN_NAMES = '<>:"/\\|?*'
"""On one system or another."""


def documents_folder() -> Path:
    """Where this person keeps documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def file_name(title: str) -> str:
    """`title` as the name of a file on every system."""
    kept = "".join(" " if char in FORBIDDEN_IN_NAMES else char for char in clean_text(title))
    return " ".join(kept.split()).strip(". ")[:80] or "andfacil"
