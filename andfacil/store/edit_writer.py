"""Writing edits into an open file, and finding out whether an edit was saved."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.store.cipher.library import database_errors
from andfacil.store.connection import LONGEST_VALUE, connect, database
from andfacil.store.failures import translated_errors
from andfacil.store.header import identity_of
from andfacil.store.journal import Head
from andfacil.store.new_file import sync_folder
from andfacil.store.opening import CheckedFile, data_version
from andfacil.store.problems import (
    Busy,
    ChangedElsewhere,
    OutcomeUnknown,
    Replaced,
    StoreProblem,
    TooLarge,
)
from andfacil.store.writing import last_head, write_entry

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

    from andfacil.domain.board.session import Step
    from andfacil.domain.values.edits import Edit
    from andfacil.store.journal import Entry


class EditWriter:
    """The connection that writes; it owns the connection it is given."""

    def __init__(self, path: Path, opened: CheckedFile) -> None:
        self._path = path
        self._identity = opened.identity
        self.key = opened.key
        self._uncertain = False
        self.head = opened.contents.head
        self.entries = list(opened.contents.entries)
        """The journal as it was acknowledged, in memory: for the case that the disc is gone."""
        self._take(opened.connection, opened.data_version)

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for reading. Raises OutcomeUnknown when there is none any more."""
        if self._uncertain:
            raise OutcomeUnknown(self._path.name)
        return self._connection

    def _take(self, connection: sqlite3.Connection, version: int) -> None:
        self._connection = connection
        self._data_version = version
        self.__dict__.pop("_db", None)

    @cached_property
    def _db(self) -> Database:
        return database(self.connection)

    def warm_up(self) -> None:
        """Load sqlite-utils now (80 ms), so that the first edit does not wait for it."""
        _ = self._db

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def hold(self) -> None:
        """Keep others from writing until the connection is closed. Raises StoreProblem."""
        with translated_errors(self._path.name):
            self.check_place()
            self.connection.execute("BEGIN IMMEDIATE")
            if data_version(self.connection) != self._data_version:
                raise ChangedElsewhere(self._path.name)

    def go_on(self) -> None:
        """Let others write again after `hold`, in the file as it was; else nothing is written."""
        self._connection.close()
        try:
            with translated_errors(self._path.name):
                self.check_place()
                connection = connect(self._path, "rw", self.key)
                self._take(connection, data_version(connection))
                self._uncertain = last_head(connection) != self.head
        except StoreProblem:
            self._uncertain = True

    def write(self, edit: Edit, step: Step) -> Entry:
        """Save `edit`, and give its entry. Raises StoreProblem; then it is not saved.

        Except for OutcomeUnknown: then it is unknown, and nothing more is written.
        """
        name = self._path.name
        if self._uncertain:
            raise OutcomeUnknown(name)
        entry = self.head.entry(edit, step, dt.datetime.now(tz=dt.UTC))
        if sum(len(str(value).encode()) for value in entry) > LONGEST_VALUE:
            raise TooLarge(name)  # SQLite says so itself only where limits can be set
        try:
            with translated_errors(name):
                self.check_place()
                self._put(entry, edit)
        except (Busy, Replaced, ChangedElsewhere):
            raise  # certain: nothing has been written
        except StoreProblem:
            # An error from COMMIT says nothing about whether the edit is on the disc.
            if not self._is_there(entry):
                raise
        self.head = Head.after(entry)
        self.entries.append(entry)
        return entry

    def _put(self, entry: Entry, edit: Edit) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            # After BEGIN IMMEDIATE, so that nobody can write between this check and our write.
            if data_version(self.connection) != self._data_version:
                raise ChangedElsewhere(self._path.name)
            write_entry(self._db, entry, edit)
            self._db.commit()
        except BaseException:
            with suppress(*database_errors()):
                self._db.rollback()
            raise

    def check_place(self) -> None:
        """Raise Replaced when the path is another file now, or none; OSError for its disc."""
        try:
            found = identity_of(self._path)
        except (FileNotFoundError, NotADirectoryError):
            raise Replaced(self._path.name) from None
        if found != self._identity:
            raise Replaced(self._path.name)

    def _is_there(self, entry: Entry) -> bool:
        """Find out, on a new connection, whether the entry is in the file after all.

        Raises OutcomeUnknown when that is not possible.
        """
        self._connection.close()
        try:
            with translated_errors(self._path.name):
                self.check_place()
                connection = connect(self._path, "rw", self.key)
                self._take(connection, data_version(connection))
                head = last_head(connection)
                if head == Head.after(entry):
                    sync_folder(self._path.parent)  # perhaps this is what failed
                    return True
                if head == self.head:
                    return False
                raise ChangedElsewhere(self._path.name)
        except StoreProblem as problem:
            self._uncertain = True
            raise OutcomeUnknown(self._path.name) from problem
