"""Names of a session's files, and the folder offered first."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from andfacil.domain.values.text import clean_text

SUFFIX = ".andfacil"
"""Of session files."""
FORBIDDEN_IN_NAMES = '<>:"/\\|?*'
"""On one system or another."""


def documents_folder() -> Path:
    """Where this person keeps documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home())


def copy_path(path: Path, copy: str) -> Path:
    """A path for a copy beside the file, not taken yet; the word `copy` follows the name."""
    endings = chain((copy,), (f"{copy} {number}" for number in count(2)))
    paths = (path.with_name(f"{path.stem} {ending}{path.suffix}") for ending in endings)
    return next(path for path in paths if not path.exists())


def file_name(title: str) -> str:
    """`title` as the name of a file on every system."""
    kept = "".join(" " if char in FORBIDDEN_IN_NAMES else char for char in clean_text(title))
    return " ".join(kept.split()).strip(". ")[:80] or "andfacil"
