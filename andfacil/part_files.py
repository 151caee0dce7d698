"""Files that are being written under a temporary name, and those that a crash left behind.

A new file is written as `.andfacil-0123456789abcdef.part` beside its place and renamed when it is
whole. Whoever writes it holds a system lock on it, so that what nobody holds is a leftover. It can
hold a whole session, so it goes at the next occasion.
"""

from __future__ import annotations

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"\.andfacil-[0-9a-f]{16}\.part|\..+\.[0-9a-f]{8}\.part")
"""The second kind was written by earlier versions, without a lock."""
_OLD_SECONDS = 3600.0
"""So long nobody writes one file: after that, a leftover of an earlier version is one."""


def part_path(path: Path) -> Path:
    """A temporary name beside `path`: short, so that every name that fits has one that fits."""
    return path.with_name(f".andfacil-{os.urandom(8).hex()}.part")


if sys.platform == "win32":

    def hold(handle: int) -> None:
        """Nothing: an open file cannot be deleted there."""

    def _is_free(path: Path) -> bool:
        return True

else:
    import fcntl

    def hold(handle: int) -> None:
        """Hold the file, until the handle is closed, against `remove_leftovers`."""
        with suppress(OSError):  # a share without locks
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_free(path: Path) -> bool:
        """True when nobody holds it; where that cannot be known, when it is old."""
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return _is_old(path)
        finally:
            os.close(handle)
        return path.name.startswith(".andfacil-") or _is_old(path)


def remove_leftovers(folder: Path) -> None:
    """Delete what a crash left behind in `folder`. Raises nothing."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                    path = Path(entry.path)
                    if _is_free(path):
                        path.unlink()


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _OLD_SECONDS
