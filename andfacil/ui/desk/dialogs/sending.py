"""Copies of the session: one to be kept, with all of it, and one to be given away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from andfacil.domain.values.problems import WorldProblem
from andfacil.ui.base.file_names import SUFFIX, copy_path, session_path
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from andfacil.store.session_file import SessionFile
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.desk.dialogs.send_copy import Holding
    from andfacil.ui.widgets.notice_strip import Notices
    from andfacil.ui.words.cover import Cover


class Copies(QObject):
    """Writes copies of the session; the strip says where one is and what it holds."""

    def __init__(
        self,
        file: SessionFile,
        session: OpenSession,
        window: QWidget,
        notices: Notices,
        questions: Questions,
        cover: Cover,
    ) -> None:
        super().__init__(window)
        self._file = file
        self._session = session
        self._window = window
        self._notices = notices
        self._questions = questions
        self._cover = cover

    def ask_send(self) -> None:
        """Ask what the copy is to hold, and then where it goes."""
        from andfacil.ui.desk.dialogs.send_copy import SendCopyBox  # not at start

        if (holding := self._holding()) is None:
            return
        box = SendCopyBox(holding, self._window, protected=self._file.key is not None)
        box.chosen.connect(self._send)
        box.cover(self._cover.words)
        self._cover.covered.connect(box.cover)
        box.open()

    def save(self, path: Path) -> None:
        """A copy with all of the session."""
        self._write(path, with_history=True, with_private=True)

    def _send(self, with_history: bool, with_private: bool) -> None:
        chosen = self._questions.file_to_write(
            self._window,
            self.tr("Send a copy"),
            copy_path(self._file.path, self.tr("to send")),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is not None:
            path = session_path(chosen)
            self._write(path, with_history=with_history, with_private=with_private)

    def _write(self, path: Path, *, with_history: bool, with_private: bool) -> None:
        from andfacil.ui.desk.dialogs.send_copy import copy_words  # not at start

        try:
            self._file.save_copy(path, with_history=with_history, with_private=with_private)
        except WorldProblem as problem:
            self._notices.tell_problem(problem)
            return
        told = self.tr("Copy saved: {path}").format(path=apart(str(path)))
        if (holding := self._holding()) is not None:
            words = copy_words(
                holding,
                with_history=with_history,
                with_private=with_private,
                cover=self._cover.words,
            )
            told = f"{told}. {words.replace(chr(10), '; ')}"
        self._notices.inform(told)

    def _holding(self) -> Holding | None:
        from andfacil.ui.desk.dialogs.send_copy import holding_of  # not at start

        try:
            steps = len(self._file.timeline().moments)
        except WorldProblem as problem:
            self._notices.tell_problem(problem)
            return None
        return holding_of(self._session.board, steps)
