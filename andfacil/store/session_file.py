"""The session file: the only part of the store that the rest of andfacil uses to save."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from andfacil import __version__
from andfacil.domain.board.board import Board
from andfacil.domain.board.session import Session
from andfacil.domain.values.cards import Signing
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.part_files import remove_leftovers
from andfacil.store.cipher.key import Key, Password, new_key
from andfacil.store.cipher.library import database_errors, is_installed
from andfacil.store.connection import LONGEST_VALUE
from andfacil.store.contents import Contents, read_contents
from andfacil.store.edit_writer import EditWriter
from andfacil.store.failures import translated_errors, translated_read_errors
from andfacil.store.header import inspect_file, may_write, real_path
from andfacil.store.journal import from_json, last_time, rebuild_history
from andfacil.store.lock import Lock
from andfacil.store.machine.last_seen import LastSeen
from andfacil.store.new_file import copy_file, make_file, replace_file
from andfacil.store.opening import open_checked
from andfacil.store.problems import (
    EncryptionMissing,
    PasswordNeeded,
    ReadOnly,
    StoreProblem,
    TooLarge,
)
from andfacil.store.rows import CLASSES
from andfacil.store.schema import NEWEST, RELEASED, SchemaHistory
from andfacil.store.writing import copy_tables, given_ids, longest_value, write_known, write_new

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from andfacil.domain.board.history import History
    from andfacil.domain.board.session import Step
    from andfacil.domain.method.calendar_marks import CalendarMarks
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.store.machine.backups import Backup
    from andfacil.store.machine.last_seen import OtherCopy
    from andfacil.store.timeline import Timeline

MADE_BY = f"andfacil {__version__}"
TOO_MUCH = "{name} would be larger than a session can be; make several of it."
FirstEdit = Literal[EditKind.NEW_SESSION, EditKind.IMPORT]


class SessionFile:
    """One open `NAME.andfacil`; the `Recorder` of its session.

    Made by `create` or `open`; closed by `close`, or at the end of a `with` block. While it is open
    for writing, there is a lock file beside it.
    """

    def __init__(self, path: Path, pen: EditWriter, contents: Contents, lock: Lock | None) -> None:
        self.path = path
        self.session_id = contents.meta["session"]
        self._meta = contents.meta
        self._writer = pen
        self._contents: Contents | None = contents
        self._timeline: Timeline | None = None
        self._lock = lock
        self._edited = False
        self._last_seen = LastSeen(self.session_id, path, contents.marks, read_only=self.read_only)

    @classmethod
    def create(
        cls,
        path: Path,
        cards: Sequence[AnyCard],
        kind: FirstEdit,
        *,
        password: str | None = None,
        given: Sequence[CardId] = (),
    ) -> Self:
        """A new file with these cards, the session's own among them, opened for writing.

        With a password it is encrypted, and can never be read without that. The numbers of the
        ids in `given` are not used again. It never overwrites a file, and appears whole or not at
        all. Raises RuleBroken for cards that break a rule, and StoreProblem.
        """
        edit = Edit(kind, "session", tuple(Change(card.id, None, card) for card in cards))
        board = Board()
        board.check(edit)
        board.apply(edit)
        _ = board.details  # raises when they are missing
        path = real_path(path.parent) / path.name
        key = _new_key(path, password)

        def fill(fresh: sqlite3.Connection) -> None:
            write_new(fresh, cards, kind, made_by=MADE_BY, given=given)
            if longest_value(fresh) > LONGEST_VALUE:  # it could not be opened again
                raise TooLarge(path.name, TOO_MUCH)

        make_file(path, fill, key)
        return cls.open(path, password=password)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        password: Password | None = None,
        schemas: SchemaHistory = RELEASED,
    ) -> Self:
        """The file at `path`, checked from end to end. Raises StoreProblem.

        A protected session needs its password: without one PasswordNeeded is raised, for a wrong
        one WrongPassword. The `key` of a file that was open will do, too. Without protection, a
        password is not looked at.

        `read_only` needs no lock and works while a desk has the file open. `take_over` opens for
        writing although another computer's lock says that it is open there; a person has to
        decide that, after InUse with `left_behind`.
        """
        path = real_path(path)
        # No lock file appears beside a file that is no session.
        if inspect_file(path, schemas.newest).salt is not None and password is None:
            raise PasswordNeeded(path.name)
        if not read_only and not may_write(path):
            raise ReadOnly(path.name)
        lock = None if read_only else Lock.take(path, take_over=take_over)
        if lock:
            remove_leftovers(path.parent)
        try:
            opened = open_checked(path, read_only=read_only, password=password, schemas=schemas)
        except BaseException:
            if lock:
                lock.release()
            raise
        return cls(path, EditWriter(path, opened), opened.contents, lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """True when edits are refused."""
        return self._lock is None

    @property
    def other_copy(self) -> OtherCopy | None:
        """A state of this session that this machine saw before and that the file does not hold.

        None when the file holds all that was seen. It is as it was at opening.
        """
        return self._last_seen.other_copy

    @property
    def key(self) -> Key | None:
        """The key of a protected session, for `save_board`; None without a password."""
        return self._writer.key

    @property
    def head(self) -> str:
        """The hash of the newest journal entry: two files with the same are the same."""
        return self._writer.head.hash

    def session(self) -> Session:
        """Board and history; edits are recorded here from now on. Call it once."""
        session = Session(self.board(), self.history(), self)
        self._contents = None  # the session has it all in memory now
        return session

    def board(self) -> Board:
        """The board as it is on the disc."""
        contents = self._read()
        return Board(contents.cards, contents.replay.numbers)

    def history(self) -> History:
        """What can be undone and redone, since the last undo limit in the journal."""
        with translated_read_errors(self.path.name):
            return rebuild_history(self._read().entries)

    def last_edit_at(self) -> dt.datetime | None:
        """When (UTC) the session was last edited; None where its history does not say.

        Raises StoreProblem.
        """
        return last_time(self._read().entries)

    def timeline(self) -> Timeline:
        """What was done so far, to look back on, from memory. Raises Damaged.

        A second call reads only what is new; later edits are not in it.
        """
        from andfacil.store.timeline import Timeline  # opening a session need not wait for it

        timeline = self._timeline or Timeline(self.path.name)
        entries = self._writer.entries[len(timeline.moments) :]
        self._timeline = timeline.continued(entries) if entries else timeline
        return self._timeline

    def calendar_marks(self) -> CalendarMarks:
        """What calendars know the entries of this session by. Raises Damaged."""
        from andfacil.domain.method.calendar_marks import calendar_marks

        return calendar_marks(self.session_id, self.timeline().recorded())

    def record(self, edit: Edit, step: Step) -> None:
        """Save `edit` so that it survives a power cut. Raises StoreProblem when that fails.

        Except for OutcomeUnknown, it is not in the file then, and trying again is safe.
        """
        if self.read_only:
            raise ReadOnly(self.path.name)
        self._contents = None
        entry = self._writer.write(edit, step)
        self._edited = True
        self._last_seen.add(entry.mark)

    def missing(self) -> StoreProblem | None:
        """Why the session is not at its path any more; None while its file lies there.

        A quick look: the file is not read.
        """
        try:
            with translated_errors(self.path.name):
                self._writer.check_place()
        except StoreProblem as problem:
            return problem
        return None

    def warm_up(self) -> None:
        """Load what writing needs, so that the first edit is as quick as the others."""
        if not self.read_only:
            self._writer.warm_up()

    def save_copy(
        self,
        path: Path,
        *,
        with_history: bool = True,
        with_private: bool = True,
        password: str | None = None,
    ) -> None:
        """Write a copy to a new file; never overwrites. Raises StoreProblem, about the new file.

        It is written from memory: whatever has become of the session's own file and its disc, the
        copy has every edit that was acknowledged, with hidden cards, private notes and history.
        The copy of a protected session is under the same password, or under a new one.

        Without history, the copy begins with the cards as they are now: nothing in it tells of
        deleted cards and earlier words. Refs used before are still not used again. Of the signed
        versions only those go along that say what the board says as it is.

        Without what is private, caucus notes, hidden cards, hidden answers and hidden scores are
        left out, in the history too: there each edit is told as everybody could see it.
        """
        path = real_path(path.parent) / path.name
        key = self.key if password is None else _new_key(path, password)
        known = Contents(self._meta, {}, self._writer.entries)
        with translated_read_errors(path.name):
            states = known.replay.last_states.values()
            cards = tuple(card for state in states if (card := from_json(state)) is not None)
        if not with_history:
            from andfacil.domain.exchange.still_said import still_said  # not at start
            from andfacil.store.giving import public_now

            board = Board(cards, known.replay.numbers)
            given = board if with_private else public_now(board, known.entries)
            kept = still_said(board)
            lasting = (card for card in given if not isinstance(card, Signing) or card in kept)
            self.save_board(path, Board(lasting, board.numbers), key)
        elif not with_private:
            from andfacil.store.giving import public_history, write_history  # not at start

            history, ids = public_history(known.entries), given_ids(known.replay.numbers)
            make_file(path, lambda fresh: write_history(fresh, history, MADE_BY, ids), key)
        else:
            make_file(path, lambda fresh: write_known(fresh, self._meta, cards, known.entries), key)

    def change_password(self, password: str) -> None:
        """Write the file anew under another password, in its place, and go on in that.

        At every moment the whole file is there, under the old password or under the new one.
        Copies that were made before keep the old one. Raises StoreProblem.
        """
        if self._lock is None:
            raise ReadOnly(self.path.name)
        key = _new_key(self.path, password)

        def fill(fresh: sqlite3.Connection) -> None:
            copy_tables(self._writer.connection, fresh, RELEASED.tables[NEWEST], NEWEST)

        self._writer.hold()
        try:
            replace_file(self.path, fill, key, before=self._writer.close)
            opened = open_checked(self.path, read_only=False, password=password)
        except BaseException:
            self._writer.go_on()
            raise
        self._writer = EditWriter(self.path, opened)

    @staticmethod
    def save_board(path: Path, board: Board, key: Key | None = None) -> None:
        """Write a board in memory to a new file, without its history.

        For the case that the disc of the session is gone; `key` is that of the session, which the
        file is then under. Raises StoreProblem.
        """
        path = real_path(path.parent) / path.name
        cards, given = tuple(board), given_ids(board.numbers)
        make_file(
            path,
            lambda fresh: write_new(fresh, cards, EditKind.IMPORT, made_by=MADE_BY, given=given),
            key,
        )

    @staticmethod
    def restore_backup(backup: Backup, path: Path) -> None:
        """Write a backup to a new file; never overwrites. Raises StoreProblem."""
        copy_file(backup.path, real_path(path.parent) / path.name)

    def close(self) -> None:
        """Keep a backup of what was edited, close the file and release the lock.

        It may be called twice.
        """
        if self._edited:
            from andfacil.store.machine.backups import Reason, keep_backup  # a start needs none

            self._edited = False
            # Closing succeeds without: the file itself is safe.
            with suppress(OSError, *database_errors(), StoreProblem):
                keep_backup(self.session_id, self.path, Reason.CLOSING, self.save_copy)
        self._writer.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _read(self) -> Contents:
        if self._contents is None:
            with translated_read_errors(self.path.name):
                connection = self._writer.connection
                connection.execute("BEGIN")
                try:
                    self._contents = read_contents(connection, CLASSES)
                finally:
                    connection.rollback()
        return self._contents


def _new_key(path: Path, password: str | None) -> Key | None:
    """The key of a new file with this password. Raises EncryptionMissing."""
    if password is None:
        return None
    if not is_installed():
        raise EncryptionMissing(path.name)
    return new_key(password)
