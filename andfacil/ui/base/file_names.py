"""What a session's files are called, and where they go at first."""

from __future__ import annotations

from itertools import count
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


def copy_place(path: Path, copy: str) -> Path:
    """Where a copy of the file can go: beside it, under a name that no file has yet.

    `copy` is the word that follows the file's own name.
    """
    for number in count(1):
        name = f"{path.stem} {copy}" if number == 1 else f"{path.stem} {copy} {number}"
        place = path.with_name(f"{name}{path.suffix}")
        if not place.exists():
            return place
    raise AssertionError  # there are more numbers than files


def file_name(title: str) -> str:
    """`title` as the name of a file on every system."""
    kept = "".join(" " if char in FORBIDDEN_IN_NAMES else char for char in clean_text(title))
    return " ".join(kept.split()).strip(". ")[:80] or "andfacil"
