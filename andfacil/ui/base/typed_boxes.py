"""What is typed or chosen in a box is put by when the box is left, until it is used."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from andfacil.ui.base.typing_pause import TypingPause

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.box_fields import Followed, Texts
    from andfacil.ui.base.open_session import OpenSession


class DraftKeeper(Protocol):
    """Where drafts of boxes are kept, by the session and the name of the box."""

    def keep(self, session_id: str, box: str, texts: Texts, *, on_disc: bool) -> None:
        """Remember what was typed; nothing is forgotten."""

    def find(self, session_id: str, box: str) -> Texts:
        """What was typed."""


@runtime_checkable
class SaysAgain(Protocol):
    """A box that can say that it shows what was typed before."""

    def say_again(self, throw_away: Callable[[], object]) -> None:
        """Say so, with a button for `throw_away`."""


class TypedBoxes(QObject):
    """Keeps what is typed at each pause, and puts it back when the same box is opened again.

    A box that is left without being used (Escape, Cancel, its cross, or because everybody sees the
    desk or the desk is left) loses nothing; nor does one whose words a rule or the disc refused.
    What was typed is forgotten once it was used, or thrown away by its own button.

    Signals:
        ready: what was typed before can be asked for from now on.
    """

    ready = Signal()

    def __init__(self, session: OpenSession | None, parent: QObject) -> None:
        """Follow the edits of the session, where there is one already."""
        super().__init__(parent)
        self._open: list[Followed] = []
        self._drafts: DraftKeeper | None = None
        self._session_id = ""
        self._on_disc = False
        self._pause = TypingPause(self)
        self._pause.timeout.connect(self.put_by)
        if session is not None:
            session.refused.connect(lambda _problem: self._mark(refused=True))
            session.edited.connect(lambda _outcome: self._mark(refused=False))

    def keep_in(self, drafts: DraftKeeper, session_id: str, *, on_disc: bool) -> None:
        """Keep the drafts of this session there; on the disc, or only until the program ends."""
        self._drafts, self._session_id, self._on_disc = drafts, session_id, on_disc
        self.ready.emit()

    def has(self, name: str) -> bool:
        """True when something was typed into the box of this name, and not used."""
        return bool(self._drafts and self._drafts.find(self._session_id, name))

    def open(self, name: str, box: QDialog, *, on_disc: bool = True) -> None:
        """Open a box as what was typed into it before has left it.

        Without `on_disc` what is in it is kept until the program ends, and no longer.
        """
        self.watch(name, box, on_disc=on_disc)
        box.open()

    def watch(self, name: str, box: QDialog, *, on_disc: bool = True) -> None:
        """The same for a box that is about to be shown."""
        followed = self.follow(name, box, on_disc=on_disc)
        box.finished.connect(lambda result: self._on_finished(followed, result))

    def follow(self, name: str, box: QWidget, *, on_disc: bool = True) -> Followed:
        """Keep what is typed into the fields of a box; put back what was typed into it before."""
        for before in [each for each in self._open if each.box is box]:
            self._leave(before, {})  # a bar that asks anew
        from andfacil.ui.base.box_fields import Followed  # not at start

        followed = Followed(name, box, on_disc)
        if self._drafts is not None:
            again = followed.put_back(self._drafts.find(self._session_id, name))
            if again and isinstance(box, SaysAgain):
                box.say_again(partial(self._throw_away, followed))
        followed.on_change = partial(self._on_typed, followed)
        self._open.append(followed)
        return followed

    def leave(self, name: str) -> None:
        """The bar of this name was used."""
        for followed in [each for each in self._open if each.name == name]:
            self._leave(followed, {})

    def put_away(self, name: str) -> None:
        """The bar of this name was left without being used: what is typed stands there again."""
        for followed in [each for each in self._open if each.name == name]:
            self._leave(followed, followed.typed())

    def put_by(self) -> None:
        """Keep what is typed now: the program may end at any time."""
        for followed in self._open:
            self._store(followed, followed.typed())

    def _throw_away(self, followed: Followed) -> None:
        followed.begin_again()
        self._store(followed, {})

    def _on_typed(self, followed: Followed) -> None:
        if followed in self._open:
            followed.refused = False
            self._pause.touch()

    def _mark(self, *, refused: bool) -> None:
        for followed in self._open:
            followed.refused = refused

    def _on_finished(self, followed: Followed, result: int) -> None:
        used = result == QDialog.DialogCode.Accepted.value and not followed.refused
        self._leave(followed, {} if used else followed.typed())

    def _leave(self, followed: Followed, texts: Texts) -> None:
        if followed in self._open:
            self._open.remove(followed)
            self._store(followed, texts)

    def _store(self, followed: Followed, texts: Texts) -> None:
        if self._drafts is not None:
            on_disc = self._on_disc and followed.on_disc
            self._drafts.keep(self._session_id, followed.name, texts, on_disc=on_disc)
