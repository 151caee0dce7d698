"""The one way to write an output file: whole or not at all.

The bytes are written to a temporary file in the same folder and synced to the disc; then it
replaces the old file. If anything fails, the old file is unchanged and the temporary one is
deleted.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

from andfacil.domain.values.problems import WorldProblem
from andfacil.part_files import hold, part_path

_REASONS = {
    errno.ENOENT: "The folder of {name} is not there: make it first, or choose another.",
    errno.ENOTDIR: "The folder of {name} is not a folder: choose another.",
    errno.EACCES: "andfacil may not write {name} there: choose a folder of your own.",
    errno.EPERM: "andfacil may not write {name} there: choose a folder of your own.",
    errno.EROFS: "{name} lies on a disc that cannot be written: choose another.",
    errno.ENOSPC: "The disc is full, so {name} was not written: free some space and try again.",
    errno.EDQUOT: "Your share of the disc is full, so {name} was not written: free some space.",
    errno.EFBIG: "{name} is larger than files may be there, so it was not written.",
    errno.EISDIR: "{name} is a folder: give the file another name.",
    errno.ELOOP: "{name} is a link that leads back to itself: give the file another name.",
    errno.ENAMETOOLONG: "The name {name} is too long for this disc: choose a shorter one.",
}
_NOT_PLAIN = "{name} is a device or a pipe, no file: give the file another name."
_A_SESSION = "{name} is a session, which would be lost: give the file another name."
SESSION_SUFFIX = ".andfacil"
SESSION_ID = b"ANDF"
"""In a session file: at byte 68, or at the beginning of one with a password."""
_UNKNOWN = "{name} could not be written ({reason}): choose another place and try again."


def write_output(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing an old file, so that it survives a power cut.

    A link stays, and the file that it names is replaced. Raises WorldProblem when that is not
    possible; then the old file is unchanged. A session is never replaced, nor what is no plain
    file.
    """
    try:
        target = _plain_file(path)
        temporary = part_path(target)
        try:
            _write_whole(temporary, data)
            os.replace(temporary, target)
        except BaseException:  # an interrupt too must leave no file
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise _problem(path, error) from error


def _plain_file(path: Path) -> Path:
    """The file to write, after following links. Raises OSError and WorldProblem."""
    target = Path(os.path.realpath(path))
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        raise OSError(errno.EISDIR, "is a folder")
    if not stat.S_ISREG(mode):
        raise WorldProblem(_NOT_PLAIN, name=path.name)
    if target.suffix.lower() == SESSION_SUFFIX or _is_session(target):
        raise WorldProblem(_A_SESSION, name=path.name)
    return target


def _is_session(path: Path) -> bool:
    """True for a file that begins as sessions do, clear or protected."""
    try:
        with path.open("rb") as file:
            beginning = file.read(100)
    except PermissionError:
        return False
    return begins_as_session(beginning)


def begins_as_session(data: bytes) -> bool:
    """True for what begins as a session's file, clear or protected."""
    clear = data.startswith(b"SQLite format 3\0") and data[68:72] == SESSION_ID
    return clear or data.startswith(SESSION_ID)


def _write_whole(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    file = os.open(path, flags, 0o666)
    try:
        hold(file)
        rest = memoryview(data)
        while rest:
            # A write to a full disc may take a part and report no error.
            written = os.write(file, rest)
            if written <= 0:
                raise OSError(errno.ENOSPC, "nothing more could be written")
            rest = rest[written:]
        os.fsync(file)
        if os.fstat(file).st_size != len(data):
            raise OSError(errno.EIO, "the file is shorter than what was written")
    finally:
        os.close(file)


def _sync_folder(folder: Path) -> None:
    """Sync the folder, so that the new name is durable (not possible on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network file systems do not sync folders; the file itself is whole on the disc.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EACCES}:
            raise
    finally:
        os.close(handle)


def _problem(path: Path, error: OSError) -> WorldProblem:
    template = _REASONS.get(error.errno or 0)
    if template is None:
        return WorldProblem(
            _UNKNOWN, name=path.name or str(path), reason=error.strerror or "no reason given"
        )
    return WorldProblem(template, name=path.name or str(path))
