"""Making a new file: it appears whole or not at all, and never replaces another."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.store.connection import connect_new
from andfacil.store.failures import translated_errors
from andfacil.store.problems import AlreadyExists, FolderMissing

if TYPE_CHECKING:
    import sqlite3


def make_file(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Let `fill` write a database under a temporary name beside `path`, then rename it.

    Raises StoreProblem, also AlreadyExists; then no file is left.
    """
    if not path.parent.is_dir():
        raise FolderMissing(path.name)
    if os.path.lexists(path):
        raise AlreadyExists(path.name)
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    with translated_errors(path.name):
        try:
            os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            with closing(connect_new(temporary)) as connection:
                fill(connection)
            _sync_file(temporary)
            _give_name(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disc. Raises OSError.

    Windows has no such call and writes names in order itself.
    """
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sync_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        if sys.platform == "darwin":
            import fcntl

            # fsync stops at the drive's own cache there.
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)
    finally:
        os.close(handle)


def _give_name(temporary: Path, path: Path) -> None:
    """Rename without replacing: a hard link fails when the name is taken, a rename does not."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # No hard links on this disc (exFAT, some shares): all that is left is to look first.
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "exists", path.name) from None
        os.rename(temporary, path)
