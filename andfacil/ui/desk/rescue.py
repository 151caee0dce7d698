"""The way out when the session can no longer be saved: a copy from memory, to go on in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import is_there
from andfacil.store.problems import Busy, ChangedElsewhere, ReadOnly, Replaced, TooLarge
from andfacil.ui.base.file_names import SUFFIX, copy_path, documents_folder, session_path
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from andfacil.domain.values.errors import RuleBroken
    from andfacil.store.session_file import SessionFile
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.desk.window import MainWindow

PASSING = (Busy, TooLarge)
"""Trying again, or with less, may help; the file itself is well."""


class Rescue(QObject):
    """Offers, on the strip itself, to save a copy elsewhere; the desk then goes on in the copy.

    The board stays on the screen until it is saved, or the facilitator lets it go.

    Signals:
        moved: the session is saved as this file, and the desk is to go on there (the path).
    """

    moved = Signal(object)

    def __init__(
        self, file: SessionFile, session: OpenSession, window: MainWindow, questions: Questions
    ) -> None:
        super().__init__(window)
        self._file = file
        self._session = session
        self._window = window
        self._questions = questions
        session.refused.connect(self._on_refused)

    @property
    def is_needed(self) -> bool:
        """True while the session's file does not take what is done."""
        trouble = self._session.trouble
        return trouble is not None and not isinstance(trouble, (*PASSING, ReadOnly))

    def offer(self, sentence: str) -> None:
        """Say what is wrong, with the way out."""
        words = self.tr("Save a copy and go on there…")
        self._window.notices.warn_with_way_out(sentence, words, self.save_and_move)

    def save_and_move(self) -> None:
        """Ask where, write the copy from memory, and have the desk go on there."""
        chosen = self._questions.file_to_write(
            self._window,
            self.tr("Save a copy and go on there"),
            self._first_path(),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is None:
            return
        path = session_path(chosen)
        try:
            self._file.save_copy(path)
        except WorldProblem as problem:
            self.offer(problem_sentence(problem))
        else:
            self.moved.emit(path)

    def may_leave(self) -> bool:
        """Ask before the only copy of the board is let go; True when nothing would be lost."""
        # A stick may be pulled with no edit since.
        problem = self._session.trouble if self.is_needed else self._file.missing()
        if problem is None:
            return True
        sentence = problem_sentence(problem)
        question = self.tr(
            "{problem}\n\nWhat you see may be nowhere but on this screen. Close it without a copy?"
        ).format(problem=sentence)
        if self._questions.yes(self._window, question, self.tr("Close without a copy")):
            return True
        self.offer(sentence)
        return False

    def _first_path(self) -> Path:
        """Beside the session, or among the documents where its own disc is the trouble."""
        path = self._file.path
        well = isinstance(self._session.trouble, Replaced | ChangedElsewhere)
        if not (well and os.access(path.parent, os.W_OK)):
            path = documents_folder() / path.name
            if not is_there(path):
                return path
        return copy_path(path, self.tr("copy"))

    def _on_refused(self, problem: RuleBroken | WorldProblem) -> None:
        if isinstance(problem, WorldProblem) and not isinstance(problem, PASSING):
            self.offer(problem_sentence(problem))
