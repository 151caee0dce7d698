"""The session file: all that the rest of andfacil knows of the disc."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from andfacil import __version__
from andfacil.domain.board.board import Board
from andfacil.domain.board.session import Session
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.store.contents import Contents, read_contents, read_entries
from andfacil.store.failures import reading
from andfacil.store.header import look_at, real_path
from andfacil.store.journal import rebuild_history
from andfacil.store.lock import Lock
from andfacil.store.new_file import make_file
from andfacil.store.opening import open_checked
from andfacil.store.pen import Pen
from andfacil.store.problems import ReadOnly
from andfacil.store.rows import CLASSES
from andfacil.store.schema import RELEASED, Format
from andfacil.store.writing import given_ids, write_new

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from andfacil.domain.board.history import History
    from andfacil.domain.board.session import Step
    from andfacil.domain.values.cards import AnyCard
    from andfacil.store.timeline import Timeline

MADE_BY = f"andfacil {__version__}"
FirstEdit = Literal[EditKind.NEW_SESSION, EditKind.IMPORT]


class SessionFile:
    """One open `NAME.andfacil`; the `Recorder` of its session.

    Made by `create` or `open`; ended by `close`, or by leaving a `with` block. While it is open
    for writing, a lock file lies beside it; closed, it is one file.
    """

    def __init__(self, path: Path, pen: Pen, contents: Contents, lock: Lock | None) -> None:
        self.path = path
        self.session_id = contents.meta["session"]
        self._pen = pen
        self._contents: Contents | None = contents
        self._timeline: Timeline | None = None
        self._lock = lock

    @classmethod
    def create(cls, path: Path, cards: Sequence[AnyCard], kind: FirstEdit) -> Self:
        """A new file with these cards, the session's own among them, opened for writing.

        Never overwrites, and appears whole or not at all. Raises RuleBroken for cards that no
        board could hold, and StoreProblem.
        """
        edit = Edit(kind, "session", tuple(Change(card.id, None, card) for card in cards))
        board = Board()
        board.check(edit)
        board.apply(edit)
        _ = board.details  # raises when they are missing
        path = path.parent.resolve() / path.name
        make_file(path, lambda fresh: write_new(fresh, cards, kind, made_by=MADE_BY))
        return cls.open(path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        formats: Format = RELEASED,
    ) -> Self:
        """The file at `path`, checked from end to end. Raises StoreProblem.

        `read_only` needs no lock and works while a desk has the file open. `take_over` opens for
        writing although another computer's lock says that it is open there; to be asked of a
        person, after InUse with `left_behind`.
        """
        path = real_path(path)
        look_at(path, formats.newest)  # no lock appears beside what is no session
        lock = None if read_only else Lock.take(path, take_over=take_over)
        try:
            opened = open_checked(path, read_only=read_only, formats=formats)
        except BaseException:
            if lock:
                lock.release()
            raise
        return cls(path, Pen(path, opened), opened.contents, lock)

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
    def head(self) -> str:
        """The hash of the newest journal entry: two files with the same are the same."""
        return self._pen.head.hash

    def session(self) -> Session:
        """Board and history, recorded here from now on; to be asked for once."""
        session = Session(self.board(), self.history(), self)
        self._contents = None  # the session has it all in memory now
        return session

    def board(self) -> Board:
        """The board as it is on the disc."""
        contents = self._read()
        return Board(contents.cards, contents.replay.numbers)

    def history(self) -> History:
        """What can be undone and redone, as far back as the journal's last floor."""
        with reading(self.path.name):
            return rebuild_history(self._read().entries)

    def timeline(self) -> Timeline:
        """What was done so far, to look back on. Raises StoreProblem.

        Asked again, it goes on from what was read before; edits after that are not in it.
        """
        from andfacil.store.timeline import Timeline  # opening a session need not wait for it

        timeline = self._timeline or Timeline(self.path.name)
        with reading(self.path.name):
            entries = read_entries(self._pen.connection, after=len(timeline.moments))
        self._timeline = timeline.continued(entries) if entries else timeline
        return self._timeline

    def record(self, edit: Edit, step: Step) -> None:
        """Put `edit` where a power cut cannot take it. Raises StoreProblem when that fails.

        Every problem but OutcomeUnknown means: it is not in the file, and trying again is safe.
        """
        if self.read_only:
            raise ReadOnly(self.path.name)
        self._contents = None
        self._pen.write(edit, step)

    def warm_up(self) -> None:
        """Get ready to write, in a quiet moment, so that the first edit is as quick as the rest."""
        if not self.read_only:
            self._pen.warm_up()

    def save_copy(self, path: Path, *, with_history: bool = True) -> None:
        """Write a copy to a new file; never overwrites. Raises StoreProblem.

        Without history, the copy begins with the cards as they stand: nothing in it tells of
        cards deleted and words changed before. Refs given before are still not given again.
        """
        path = path.parent.resolve() / path.name
        if with_history:
            make_file(path, self._pen.connection.backup)
            return
        self.save_board(path, self.board())

    @staticmethod
    def save_board(path: Path, board: Board) -> None:
        """Write a board as it stands in memory to a new file, without its history.

        The way out when the disc that held the session is gone. Raises StoreProblem.
        """
        path = path.parent.resolve() / path.name
        cards, given = tuple(board), given_ids(board.numbers)
        make_file(
            path,
            lambda fresh: write_new(fresh, cards, EditKind.IMPORT, made_by=MADE_BY, given=given),
        )

    def close(self) -> None:
        """Leave one file at rest. Closing twice does no harm."""
        self._pen.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _read(self) -> Contents:
        if self._contents is None:
            with reading(self.path.name):
                connection = self._pen.connection
                connection.execute("BEGIN")
                try:
                    self._contents = read_contents(connection, CLASSES)
                finally:
                    connection.rollback()
        return self._contents
