"""The seal and the password that can be chosen for the PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.protect.protect import Protection
from andfacil.export.protect.seal import (
    LARGEST_CERTIFICATE,
    NO_CERTIFICATE,
    certificate_name,
    need_extra,
)
from andfacil.ui.agreement.password_box import PasswordBox
from andfacil.ui.agreement.seal_box import SealBox

if TYPE_CHECKING:
    from andfacil.ui.agreement.window import AgreementWindow
    from andfacil.ui.base.system_dialogs import Questions

NOT_READ = "{name} cannot be read: choose another file."


class ProtectionController(QObject):
    """Keeps seal and password in memory, while the window is open."""

    def __init__(self, questions: Questions, window: AgreementWindow) -> None:
        super().__init__(window)
        self._questions = questions
        self._window = window
        self._part = window.panel.protection
        self._name = ""
        self.wanted = Protection()
        self.box: SealBox | PasswordBox | None = None
        self._part.seal.clicked.connect(self._ask_for_seal)
        self._part.password.clicked.connect(self._ask_for_password)

    def _ask_for_seal(self) -> None:
        if self._is_possible():
            self.box = box = SealBox(self._window, has_one=bool(self.wanted.certificate))
            box.file_asked.connect(self._choose_file)
            box.tried.connect(self._try_seal)
            box.left_out.connect(self._leave_seal_out)
            box.finished.connect(self._on_closed)
            box.open()

    def _ask_for_password(self) -> None:
        if self._is_possible():
            self.box = box = PasswordBox(self._window, has_one=bool(self.wanted.password))
            box.chosen.connect(self._lock)
            box.finished.connect(self._on_closed)
            box.open()

    def _is_possible(self) -> bool:
        try:
            need_extra()
        except WorldProblem as problem:
            self._window.notices.tell_problem(problem)
            return False
        return True

    def _choose_file(self) -> None:
        box = self.box
        if not isinstance(box, SealBox):
            return
        files = self.tr("Certificates (*.p12 *.pfx)")
        chosen = self._questions.file_to_read(box, box.windowTitle(), Path.home(), files)
        if chosen is None:
            return
        try:
            with chosen.open("rb") as file:
                data = file.read(LARGEST_CERTIFICATE + 1)
        except OSError:
            box.tell_problem(WorldProblem(NOT_READ, name=chosen.name))
            return
        if len(data) > LARGEST_CERTIFICATE:
            box.tell_problem(WorldProblem(NO_CERTIFICATE))
            return
        box.show_file(chosen.name, data)

    def _try_seal(self, certificate: bytes, passphrase: str) -> None:
        box = self.box
        if not isinstance(box, SealBox):
            return
        try:
            self._name = certificate_name(certificate, passphrase)
        except WorldProblem as problem:
            box.tell_problem(problem)
            return
        self._want(replace(self.wanted, certificate=certificate, passphrase=passphrase))
        box.done(box.DialogCode.Accepted)

    def _leave_seal_out(self) -> None:
        self._name = ""
        self._want(replace(self.wanted, certificate=b"", passphrase=""))

    def _lock(self, password: str) -> None:
        self._want(replace(self.wanted, password=password))

    def _want(self, wanted: Protection) -> None:
        self.wanted = wanted
        self._part.show_wanted(self._name, locked=bool(wanted.password))

    def _on_closed(self, _result: int) -> None:
        self.box = None
