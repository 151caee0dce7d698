"""Backups of sessions: outside their folders, private, a few of each kind.

    DATA/backups/SESSION/20270131T160507123456Z-closing.andfacil
    DATA/backups/SESSION/name.txt        the name and place the session had at last

The backup of a session with a password is under the same password.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from andfacil.paths import is_folder
from andfacil.store.machine.folder import (
    BACKUPS,
    FILE_RIGHTS,
    data_folder,
    key_of,
    private_folder,
    write_private,
)

KEPT = 5
"""Backups of each kind that are kept for a session."""
_NAME = re.compile(r"(\d{8}T\d{12})Z-([a-z]+)\.andfacil")
_STAMP = "%Y%m%dT%H%M%S%f"


class Reason(StrEnum):
    """When a backup was made."""

    CLOSING = "closing"
    MIGRATION = "migration"
    RECOVERY = "recovery"


class Backup(NamedTuple):
    """One backup: its file, the place of the session then, when (UTC) it was made, and why."""

    path: Path
    session_path: Path
    at: dt.datetime
    reason: Reason


def keep_backup(
    session_id: str, session_path: Path, reason: Reason, write: Callable[[Path], None]
) -> Path:
    """Have `write` put a backup at the path that it is given; then delete what is too old.

    Raises OSError, and what `write` raises.
    """
    folder = private_folder(BACKUPS, key_of(session_id))
    now = dt.datetime.now(tz=dt.UTC)
    path = folder / f"{now.strftime(_STAMP)}Z-{reason}.andfacil"
    write(path)
    for beside in ("", "-journal"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + beside).chmod(FILE_RIGHTS)
    with suppress(OSError):
        write_private(folder / "name.txt", str(session_path).encode("utf-8", "surrogateescape"))
        for old in [one for one in _in_folder(folder) if one.reason is reason][KEPT:]:
            for beside in ("", "-journal"):
                old.path.with_name(old.path.name + beside).unlink(missing_ok=True)
    return path


def list_backups(session_id: str | None = None) -> tuple[Backup, ...]:
    """The backups of one session, or of all, newest first. Raises nothing."""
    try:
        base = data_folder() / BACKUPS
        folders = [base / key_of(session_id)] if session_id is not None else [*base.iterdir()]
    except (OSError, RuntimeError):
        return ()
    found = [one for folder in folders for one in _in_folder(folder)]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _in_folder(folder: Path) -> list[Backup]:
    """Newest first."""
    with suppress(OSError):
        return sorted(_found(folder), key=lambda one: one.at, reverse=True)
    return []


def _found(folder: Path) -> Iterator[Backup]:
    if not is_folder(folder):
        return
    try:
        raw = (folder / "name.txt").read_bytes()
    except OSError:
        raw = b"?"
    place = Path(raw.decode("utf-8", "surrogateescape"))
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match and match[2] in set(Reason):
            at = dt.datetime.strptime(match[1], _STAMP).replace(tzinfo=dt.UTC)
            yield Backup(path, place, at, Reason(match[2]))
