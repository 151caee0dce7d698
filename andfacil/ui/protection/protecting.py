"""Protecting the session at the desk with a password, and changing that."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import is_there
from andfacil.store.cipher.library import is_installed
from andfacil.store.header import salt_of
from andfacil.store.machine.backups import list_backups
from andfacil.store.problems import EncryptionMissing
from andfacil.ui.base.file_names import SUFFIX, session_path

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from andfacil.store.session_file import SessionFile
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.widgets.notice_strip import Notices


def protected_path(folder: Path) -> Path:
    """A name for a protected session that is not taken, and tells nothing but the day."""
    words = QCoreApplication.translate("Protection", "Protected session")
    stem = f"{words} {dt.datetime.now().astimezone():%Y-%m-%d}"
    endings = ("", *(f" {number}" for number in range(2, 100)))
    paths = (folder / f"{stem}{ending}{SUFFIX}" for ending in endings)
    return next((path for path in paths if not is_there(path)), folder / f"{stem}{SUFFIX}")


class Protecting(QObject):
    """What the desk's menu does about passwords.

    Signals:
        protected: there is a protected copy to go on in (its path, its password).
    """

    protected = Signal(object, str)

    def __init__(
        self, file: SessionFile, window: QWidget, questions: Questions, notices: Notices
    ) -> None:
        super().__init__(window)
        self._file = file
        self._window = window
        self._questions = questions
        self._notices = notices

    def ask_protect(self) -> None:
        """Ask for a password for the session, which has none."""
        from andfacil.ui.protection.protect import ProtectBox

        if not is_installed():
            self._notices.tell_problem(EncryptionMissing(self._file.path.name))
            return
        box = ProtectBox(self._window)
        box.chosen.connect(self._protect)
        box.open()

    def ask_change(self) -> None:
        """Ask for another password for the session, which has one."""
        from andfacil.ui.protection.protect import ChangePasswordBox

        if self._file.key is None:
            return
        box = ChangePasswordBox(self._file.key, self._window)
        box.chosen.connect(self._change)
        box.open()

    def _protect(self, password: str, keep: bool) -> None:
        chosen = self._questions.file_to_write(
            self._window,
            self.tr("Keep the protected copy as"),
            protected_path(self._file.path.parent),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is None:
            return
        path = session_path(chosen)
        try:
            self._file.save_copy(path, password=password)
        except WorldProblem as problem:
            self._notices.tell_problem(problem)
            return
        if keep and (salt := salt_of(path)) is not None:
            from andfacil.store.cipher.remembered import remember  # not at start

            remember(salt, password)
        self.protected.emit(path, password)

    def _change(self, password: str, keep: bool) -> None:
        from andfacil.store.cipher.remembered import forget, remember  # not at start

        old = self._file.key
        try:
            self._file.change_password(password)
        except WorldProblem as problem:
            self._notices.tell_problem(problem)
            return
        if old is not None:
            forget(old.salt)
        if keep and self._file.key is not None:
            remember(self._file.key.salt, password)
        self._notices.inform(
            self.tr("The password is changed. Copies made before still open with the old one.")
        )


def ask_to_remove(
    clear: Path, session_id: str, protected: Path, questions: Questions, window: QWidget | None
) -> list[Path]:
    """Ask whether the clear files go, now that there is a protected copy; gives those that stayed.

    The backups that andfacil has of the session on this machine go with them. An empty list when
    all are gone.
    """
    from andfacil.store.cipher.removing import clear_files, remove_files  # not at start

    translate = QCoreApplication.translate
    files = [*clear_files(clear), *_clear_backups(session_id)]
    question = translate(
        "Protection",
        "{protected} is protected now, and open.\n\nRemove the clear session {clear}, and the "
        "backups that andfacil has made of it? Nobody can open them any more then, but their bytes "
        "may remain on the disc until they are overwritten, on sticks and SSDs for an unknown "
        "time. Copies that were sent or kept elsewhere stay as they are.",
    ).format(protected=protected.name, clear=clear.name)
    if not questions.yes(window, question, translate("Protection", "Remove the clear session")):
        return files
    return remove_files(files)


def _clear_backups(session_id: str) -> list[Path]:
    found = (backup.path for backup in list_backups(session_id))
    pairs = ((path, path.with_name(f"{path.name}-journal")) for path in found if not _is_safe(path))
    return [path for pair in pairs for path in pair]


def _is_safe(path: Path) -> bool:
    """True for a backup that is protected itself, or gone."""
    try:
        return salt_of(path) is not None
    except FileNotFoundError:
        return True
    except OSError:
        return False
