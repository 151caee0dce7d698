"""Names of a session's files, and the folder offered first."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path
from unicodedata import category

from PySide6.QtCore import QStandardPaths

from andfacil.domain.values.text import clean_text
from andfacil.paths import is_there

SUFFIX = ".andfacil"
"""Of session files."""
FORBIDDEN_IN_NAMES = '<>:"/\\|?*'
"""On one system or another."""
MOST_LETTERS, MOST_BYTES = 80, 231
JOINER = "\u200d"
"""Between the parts of one emoji."""
JOINERS = f"\u200c{JOINER}"
"""Unseen characters that belong to words; others have no place in a name."""


def documents_folder() -> Path:
    """Where this person keeps documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home())


def copy_path(path: Path, copy: str) -> Path:
    """A path for a copy beside the file, not taken yet; the word `copy` follows the name.

    On a disc that does not answer any more, nothing counts as taken.
    """
    endings = chain((copy,), (f"{copy} {number}" for number in count(2)))
    paths = (path.with_name(f"{path.stem} {ending}{path.suffix}") for ending in endings)
    return next(path for path in paths if not is_there(path))


def session_path(chosen: Path) -> Path:
    """The chosen path, with the suffix of session files unless it has one."""
    return chosen if chosen.suffix else chosen.with_suffix(SUFFIX)


def file_name(title: str) -> str:
    """`title` as the name of a file on every system, without a suffix.

    At most 80 characters and 231 bytes, cut between whole characters: with what is beside a
    session, file systems take no more, and count bytes.
    """
    shown = (char for char in clean_text(title) if char in JOINERS or category(char) != "Cf")
    kept = "".join(" " if char in FORBIDDEN_IN_NAMES else char for char in shown)
    name = " ".join(kept.split()).strip(". ")
    whole = [0, *(place for place in range(1, len(name) + 1) if _may_end(name, place))]
    end = max(p for p in whole if p <= MOST_LETTERS and len(name[:p].encode()) <= MOST_BYTES)
    return name[:end].strip(". ") or "andfacil"


def _may_end(name: str, place: int) -> bool:
    """False between a letter and the marks, joiners and shades that belong to it."""
    joined = name[place - 1] == JOINER
    following = name[place : place + 1]
    mark = following and category(following)[0] == "M"
    shade = "\U0001f3fb" <= following <= "\U0001f3ff"
    return not (joined or mark or shade or following == JOINER)
