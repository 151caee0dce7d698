"""Making a new file: it appears whole or not at all, and never replaces another."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.part_files import hold, part_path
from andfacil.paths import is_folder
from andfacil.store.connection import connect_new
from andfacil.store.failures import translated_errors
from andfacil.store.problems import AlreadyExists, CannotWrite, FolderMissing, NameTooLong

if TYPE_CHECKING:
    import sqlite3

    from andfacil.store.cipher.key import Key

LONGEST_NAME = 240
"""Bytes in a session's name: 231 and the suffix. File systems take 255, and backups of an older
version of the format have ten more (`.v1-99.bak`), journals eight."""


def make_file(
    path: Path, fill: Callable[[sqlite3.Connection], None], key: Key | None = None
) -> None:
    """Let `fill` write a database under a temporary name beside `path`, then rename it.

    With a key, it is encrypted under both names. Raises StoreProblem, also AlreadyExists; then no
    file is left.
    """
    _need_place(path)
    with translated_errors(path.name):
        with _written(path, fill, key) as temporary:
            _give_name(temporary, path)
        sync_folder(path.parent)


def copy_file(source: Path, path: Path) -> None:
    """A byte-for-byte copy of a file that nobody has open, as `make_file`."""
    _need_place(path)
    with translated_errors(path.name):
        with _temporary(path) as temporary:
            shutil.copyfile(source, temporary)
            _sync_file(temporary)
            _give_name(temporary, path)
        sync_folder(path.parent)


def _need_place(path: Path) -> None:
    """Raise what is wrong with the place of a new file, before anything is written."""
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        raise NameTooLong(path.name)
    with translated_errors(path.parent.name), suppress(FileNotFoundError):
        os.stat(path.parent)
    if not is_folder(path.parent):
        raise FolderMissing(path.name)
    if os.path.lexists(path):
        raise AlreadyExists(path.name or str(path))


def replace_file(
    path: Path,
    fill: Callable[[sqlite3.Connection], None],
    key: Key | None,
    before: Callable[[], None],
) -> None:
    """As `make_file`, in place of the file at `path`: at every moment it is the old or the new.

    `before` is called when the new one is whole on the disc, to close the old one. Raises
    StoreProblem.
    """
    with translated_errors(path.name):
        with _written(path, fill, key) as temporary:
            shutil.copymode(path, temporary)
            before()
            os.replace(temporary, path)
        sync_folder(path.parent)


@contextmanager
def _written(
    path: Path, fill: Callable[[sqlite3.Connection], None], key: Key | None
) -> Iterator[Path]:
    """The filled file, whole on the disc, under a name that is gone in the end."""
    with _temporary(path) as temporary:
        with closing(connect_new(temporary, key)) as connection:
            fill(connection)
        _sync_file(temporary)
        yield temporary


@contextmanager
def _temporary(path: Path) -> Iterator[Path]:
    """A new empty file beside `path`, gone in the end under this name."""
    temporary = part_path(path)
    handle = -1
    try:
        handle = _make(temporary, path)
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)
        if handle >= 0 and sys.platform != "win32":
            os.close(handle)


def _make(temporary: Path, path: Path) -> int:
    """Make the empty file, and hold it where that is possible; gives the handle."""
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise CannotWrite(path.name) from error
        raise
    hold(handle)
    if sys.platform == "win32":  # an open file cannot be renamed there
        os.close(handle)
    return handle


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disc. Raises OSError.

    Windows has no such call and writes names in order itself. Some shares and file systems do not
    sync folders, and a folder can be one that may not be read: nothing more can be done there, and
    it says nothing against the file itself.
    """
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EACCES, errno.ENOSYS}


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
