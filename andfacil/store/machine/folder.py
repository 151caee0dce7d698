"""This person's own folder for program data, which nobody else may read."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

BACKUPS, TRIAL = "backups", "trial"
"""The folders within it: of the backups, and those in which a journal is tried on copies."""

FOLDER_RIGHTS = 0o700
FILE_RIGHTS = 0o600


def data_folder() -> Path:
    """Where this person's programs keep data of their own; it need not be there yet.

    XDG_DATA_HOME, see https://specifications.freedesktop.org/basedir-spec/, counts on every system
    but Windows.
    """
    base: str | Path
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif given := os.environ.get("XDG_DATA_HOME", "").strip():
        base = given
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path.home() / ".local" / "share"
    return Path(base) / "andfacil"


def private_folder(*names: str) -> Path:
    """A folder of these names in the data folder, made when it is missing. Raises OSError.

    Home folders may be open to others (umask 022), so each level of our own is closed.
    """
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except RuntimeError as error:  # no home folder
        raise OSError(str(error)) from error
    for name in names:
        folder /= name
        folder.mkdir(mode=FOLDER_RIGHTS, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(FOLDER_RIGHTS)
    return folder


def key_of(session_id: str) -> str:
    """A name for files about a session; a file from elsewhere may call itself anything."""
    return hashlib.sha256(session_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only this person may read, whole or not at all. Raises OSError."""
    temporary = path.with_name(f".{path.name[:40]}.{os.urandom(4).hex()}.part")
    try:
        handle = os.open(temporary, _MAKE, FILE_RIGHTS)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def append_private(path: Path, data: bytes) -> None:
    """Add to the end of a file that is there. Raises OSError."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
    try:
        os.write(handle, data)
    finally:
        os.close(handle)


_MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
