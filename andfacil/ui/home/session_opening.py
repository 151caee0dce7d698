"""Opens sessions, also one that asks for its password or cannot be read any more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.store.header import salt_of
from andfacil.store.problems import Damaged, PasswordNeeded, WrongPassword
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.store.cipher.key import Password
    from andfacil.ui.home.window import HomeWindow


class SessionOpening(QObject):
    """Opens a session with `attempt`; home says why when that cannot be, or asks.

    `attempt` gives True when the session is open, and raises RuleBroken and WorldProblem. Home is
    shown, with `show_home`, when something is to be said or asked.

    Signals:
        broke: opening raised an error of ours (the error).
        salvaged: a copy of a damaged session is open (what is missing in it, worst first).
    """

    broke = Signal(object)
    salvaged = Signal(object)

    def __init__(
        self,
        attempt: Callable[[Path, Password | None], bool],
        show_home: Callable[[], HomeWindow],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self._show_home = show_home

    def open(self, path: Path, password: Password | None = None) -> bool:
        """True when the session is open at the desk by now."""
        try:
            return self._attempt(path, password)
        except PasswordNeeded:
            return self._unlock(path)
        except WrongPassword:  # the keyring remembers another one
            return self._unlock(path, by_keyring=False)
        except (RuleBroken, WorldProblem) as problem:
            self._tell(problem, path, password)
        except Exception as error:  # ours: the program may not have begun to listen to its door
            self.broke.emit(error)
            self._show_home()
        return False

    def _tell(
        self, problem: RuleBroken | WorldProblem, path: Path, password: Password | None
    ) -> None:
        if isinstance(problem, Damaged):
            self._offer_salvage(problem, path, password)
        else:
            self._show_home().warn(problem)

    def _offer_salvage(self, problem: Damaged, path: Path, password: Password | None) -> None:
        """Say what is damaged, with a button that opens what is readable as a copy."""
        from andfacil.ui.home.salvaging import Salvaging

        home = self._show_home()
        salvaging = Salvaging(home, home.questions)
        salvaging.failed.connect(home.warn)
        salvaging.done.connect(partial(self._on_salvaged, password))
        home.notices.warn_with_way_out(
            problem_sentence(problem),
            self.tr("Open what is readable as a copy…"),
            partial(salvaging.ask, path, password),
        )

    def _on_salvaged(self, password: Password | None, copy: Path, missing: list[str]) -> None:
        if self.open(copy, password):
            self.salvaged.emit(missing)

    def _unlock(self, path: Path, *, by_keyring: bool = True) -> bool:
        """Open a protected session: by the keyring, or else once its password is typed."""
        from andfacil.ui.protection.unlock import UnlockBox, remembered

        salt = salt_of(path)
        if salt is None:
            return False
        if by_keyring and (password := remembered(salt)) is not None:
            return self.open(path, password)

        def attempt(typed: str) -> None:
            try:
                self._attempt(path, typed)
            except WrongPassword:
                raise
            except (RuleBroken, WorldProblem) as problem:
                self._tell(problem, path, typed)

        UnlockBox(path.name, salt, attempt, self._show_home()).open()
        return False
