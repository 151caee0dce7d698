"""A disc under SQLite's own feet: it notes every call that changes a file, and fails on demand.

SQLite reaches files through a table of functions, its VFS (https://www.sqlite.org/vfs.html). Here
a copy of the system's table is made the default one, with the changing functions in Python: the
real store and the real SQLite, without root, a compiler or another library. The functions are
found in the very library that Python's sqlite3 (or SQLCipher's module) has loaded.
"""

from __future__ import annotations

import ctypes
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

CREATE = 0x4  # SQLITE_OPEN_CREATE
ERRORS = {
    "write": (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_FULL),
    "sync": (sqlite3.SQLITE_IOERR_FSYNC,),
    "truncate": (sqlite3.SQLITE_IOERR_TRUNCATE,),
    "unlink": (sqlite3.SQLITE_IOERR_DELETE, sqlite3.SQLITE_IOERR_DIR_FSYNC),
}
"""What each kind of call can report."""


class Methods(Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = [("version", c_int), *((f"f{number}", c_void_p) for number in range(18))]


class File(Structure):
    """`sqlite3_file`: the rest belongs to the system's own functions."""

    _fields_ = [("methods", POINTER(Methods))]


class Vfs(Structure):
    """`sqlite3_vfs`, version 3."""

    _fields_ = [
        *(("version", c_int), ("file_size", c_int), ("longest", c_int), ("next", c_void_p)),
        *(("name", c_char_p), ("data", c_void_p), ("open", c_void_p), ("delete", c_void_p)),
        *((f"f{number}", c_void_p) for number in range(11)),
        *(("set_call", c_void_p), ("get_call", c_void_p), ("next_call", c_void_p)),
    ]


OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
OPEN_FOLDER = CFUNCTYPE(c_int, c_char_p, POINTER(c_int))
SET_CALL = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
GET_CALL = CFUNCTYPE(c_void_p, c_void_p, c_char_p)


@dataclass(frozen=True)
class Call:
    """One call that changes what is on the disc."""

    kind: str  # create, write, truncate, sync, unlink, sync folder, saved
    path: str = ""
    place: int = 0  # bytes: where it writes, or the new length; edits, for "saved"
    data: bytes = b""


@dataclass
class Disc:
    """What was called, and what the next calls will do."""

    calls: list[Call] = field(default_factory=list)
    fault: Callable[[int, Call], tuple[int, bool] | None] = lambda number, call: None
    """Asked before each call: None, or the error to report and whether the call is done first."""
    changing: int = 0
    """How many calls there were that can fail."""
    about: str = ""
    """Only calls on paths that begin so count: backups have a folder elsewhere."""

    def saved(self, edits: int) -> None:
        """Note that so many edits have been acknowledged."""
        self.calls.append(Call("saved", place=edits))

    def perform(self, call: Call, work: Callable[[], int]) -> int:
        """Do a call, or report an error in its place or after it."""
        if not call.path.startswith(self.about):
            return work()
        self.changing += 1
        wrong = self.fault(self.changing, call)
        if wrong and not wrong[1]:
            return wrong[0]
        self.calls.append(call)
        done = work()
        return wrong[0] if wrong else done


@contextmanager
def watched_disc(module: ModuleType | None = None) -> Iterator[Disc]:
    """All connections that are opened inside go through the disc that is given.

    `module` is the extension whose library it is: `_sqlite3`, if none is named. Raises
    AttributeError where that library keeps its functions to itself.
    """
    if module is None:
        import _sqlite3 as module  # type: ignore[no-redef]
    assert module is not None
    library = ctypes.CDLL(module.__file__)
    library.sqlite3_vfs_find.restype = POINTER(Vfs)
    system = library.sqlite3_vfs_find(None)
    disc = Disc()
    shim = _Shim(system, disc)
    library.sqlite3_vfs_register(ctypes.byref(shim.vfs), 1)
    set_call = SET_CALL(system.contents.set_call)
    before = GET_CALL(system.contents.get_call)(ctypes.addressof(system.contents), b"openDirectory")
    open_folder = OPEN_FOLDER(before)

    @OPEN_FOLDER
    def note_folder(path: bytes, handle: object) -> int:
        if not disc.about or os.path.dirname(os.fsdecode(path)) == os.path.dirname(disc.about):
            disc.calls.append(Call("sync folder"))
        return int(open_folder(path, handle))

    set_call(
        ctypes.addressof(system.contents), b"openDirectory", ctypes.cast(note_folder, c_void_p)
    )
    try:
        yield disc
    finally:
        set_call(ctypes.addressof(system.contents), b"openDirectory", None)
        library.sqlite3_vfs_unregister(ctypes.byref(shim.vfs))
        # Connections that are still open keep the functions: they are never freed.
        _KEPT.append((shim, note_folder))


_KEPT: list[object] = []


class _Shim:
    """The table with our functions, and all that must live as long as it does."""

    def __init__(self, system, disc: Disc) -> None:
        self._base, self._disc = system.contents, disc
        self._paths: dict[int, str] = {}
        self._tables: dict[int, Methods] = {}
        self._open, self._delete = OPEN(self._base.open), DELETE(self._base.delete)
        self._functions: list[object] = [OPEN(self.on_open), DELETE(self.on_delete)]
        self.vfs = Vfs()
        ctypes.memmove(ctypes.byref(self.vfs), system, ctypes.sizeof(Vfs))
        self.vfs.name, self.vfs.next = b"andfacil-watched", None
        self.vfs.open, self.vfs.delete = (
            ctypes.cast(function, c_void_p).value for function in self._functions
        )

    def on_open(self, _vfs, name, file, flags, out) -> int:
        path = os.fsdecode(ctypes.string_at(name)) if name else ""
        is_new = bool(path and flags & CREATE and not Path(path).exists())
        result = self._open(ctypes.addressof(self._base), name, file, flags, out)
        handle = ctypes.cast(file, POINTER(File)).contents
        if result == sqlite3.SQLITE_OK and handle.methods:
            self._paths[file] = path
            handle.methods = ctypes.pointer(self._methods_for(handle.methods))
            if is_new and path.startswith(self._disc.about):
                self._disc.calls.append(Call("create", path))
        return result

    def on_delete(self, _vfs, name, sync_folder) -> int:
        call = Call("unlink", os.fsdecode(ctypes.string_at(name)))
        base = ctypes.addressof(self._base)
        return self._disc.perform(call, lambda: self._delete(base, name, sync_folder))

    def _methods_for(self, original) -> Methods:
        """The system's functions for a file, with ours in place of those that change it."""
        address = ctypes.addressof(original.contents)
        if address not in self._tables:
            table = self._tables[address] = Methods()
            ctypes.memmove(ctypes.byref(table), original, ctypes.sizeof(Methods))
            self._replace(table)
        return self._tables[address]

    def _replace(self, table: Methods) -> None:
        write, truncate, sync = WRITE(table.f2), TRUNCATE(table.f3), SYNC(table.f4)
        disc, paths = self._disc, self._paths

        def on_write(file, data, size, place) -> int:
            call = Call("write", paths[file], place, ctypes.string_at(data, size))
            return disc.perform(call, lambda: write(file, data, size, place))

        def on_truncate(file, size) -> int:
            return disc.perform(Call("truncate", paths[file], size), lambda: truncate(file, size))

        def on_sync(file, flags) -> int:
            return disc.perform(Call("sync", paths[file]), lambda: sync(file, flags))

        ours = {"f2": WRITE(on_write), "f3": TRUNCATE(on_truncate), "f4": SYNC(on_sync)}
        for name, function in ours.items():
            setattr(table, name, ctypes.cast(function, c_void_p).value)
            self._functions.append(function)
