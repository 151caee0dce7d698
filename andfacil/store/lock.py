"""The lock file: says that a session is open at a desk, on which computer and since when.

It informs facilitators; the data is protected by SQLite's own lock, the check of the file's
identity and the check for foreign writes. A lock of this computer counts only while the program
that made it runs: it holds a system lock on the file, which ends with it. (A process id is not
enough: after a power cut another program may have it.) A lock of another computer, from a shared
or synchronised folder, counts until a person decides otherwise.
"""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from andfacil.store.failures import translated_errors
from andfacil.store.problems import InUse, ReadOnly

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        # Far beyond the text, because Windows keeps others from reading locked bytes.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

    def _this_host() -> str:
        import socket

        return socket.gethostname()

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _this_host() -> str:
        return os.uname().nodename  # what `socket` would say, without loading it at every start


_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_FULL = {errno.ENOSPC, errno.EDQUOT}
_LONGEST = 4096
"""Bytes read from a lock file at most."""


class Lock:
    """The lock of one open session; made by `Lock.take`, ended by `release`."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, session: Path, *, take_over: bool = False) -> Lock:
        """Lock the session file at `session`; with `take_over` also over another computer's lock.

        Raises InUse, ReadOnly when the folder cannot be written, or another StoreProblem.
        """
        path = lock_path(session)
        while True:
            handle, made = _open(path, session.name)
            try:
                with translated_errors(session.name):
                    _claim(handle, session.name, made=made, take_over=take_over)
                    if not _still_named(path, handle):
                        # Its holder released it between our two calls: begin again.
                        os.close(handle)
                        continue
            except BaseException:
                os.close(handle)
                raise
            lock = cls(path, handle)
            try:
                with translated_errors(session.name):
                    _write_holder(handle)
            except BaseException:
                lock.release()
                raise
            return lock

    def release(self) -> None:
        """Delete the lock file, if the disc allows it."""
        with suppress(OSError):
            if sys.platform == "win32":
                os.close(self._handle)  # an open file cannot be deleted there
                self._path.unlink(missing_ok=True)
            else:
                try:
                    if _still_named(self._path, self._handle):
                        self._path.unlink()
                finally:
                    os.close(self._handle)


def lock_path(session: Path) -> Path:
    """The path of the lock of a session file: hidden, beside it."""
    return session.with_name(f".{session.name}.lock")


def _open(path: Path, name: str) -> tuple[int, bool]:
    """A handle on the lock file, and whether it was made just now."""
    with translated_errors(name):
        while True:
            try:
                return os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666), True
            except FileExistsError:
                pass
            except PermissionError:
                raise ReadOnly(name) from None
            try:
                return os.open(path, _FLAGS), False
            except FileNotFoundError:
                continue
            except PermissionError:
                raise _in_use(name, {}, left_behind=False) from None


def _claim(handle: int, name: str, *, made: bool, take_over: bool) -> None:
    """Claim the lock file, which was `made` just now or found. Raises InUse."""
    here = _this_host()
    holder = _read_holder(handle)
    try:
        _hold(handle)
    except BlockingIOError:
        raise _in_use(name, holder, left_behind=False) from None
    except OSError:
        # A share without system locks: a file made just now is enough, an old one may belong to a
        # running program.
        if not made:
            raise _in_use(name, holder, left_behind=False) from None
    if holder.get("host", here) != here and not take_over:
        raise _in_use(name, holder, left_behind=True)


def _in_use(name: str, holder: dict[str, Any], *, left_behind: bool) -> InUse:
    return InUse(
        name,
        host=_shown(holder.get("host")),
        since=_clock(_shown(holder.get("since"))),
        left_behind=left_behind,
    )


def _still_named(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.stat(path, follow_symlinks=False), os.fstat(handle))
    except FileNotFoundError:
        return False


def _write_holder(handle: int) -> None:
    holder = {
        "pid": os.getpid(),
        "host": _this_host(),
        "since": dt.datetime.now().astimezone().isoformat(sep=" ", timespec="minutes"),
    }
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        os.write(handle, json.dumps(holder).encode())
    except OSError as error:
        # On a full disc the system's lock has to do: the session is read, and goes on elsewhere.
        if error.errno not in _FULL:
            raise


def _read_holder(handle: int) -> dict[str, Any]:
    """What a lock file says; nothing when andfacil did not write it."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        holder = json.loads(os.read(handle, _LONGEST))
    except (ValueError, RecursionError):
        return {}
    return holder if isinstance(holder, dict) else {}


def _clock(since: str) -> str:
    """The time in this computer's time zone; unchanged when it is no time."""
    try:
        return f"{dt.datetime.fromisoformat(since).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return since


def _shown(value: object) -> str:
    """One short printable line; a foreign lock file can hold anything."""
    if not isinstance(value, str) or not value.isprintable():
        return "?"
    return value[:60]
