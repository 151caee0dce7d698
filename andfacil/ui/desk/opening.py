"""A session's file opened at the desk, also where it can only be read or is in use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.store.problems import DiscFull, InUse, ReadOnly
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.session import DeskSession
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.store.cipher.key import Password
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.screens.system_screens import Screens
    from andfacil.ui.style.appearance import Appearance


def open_at_desk(
    path: Path,
    appearance: Appearance,
    questions: Questions,
    screens: Screens,
    parent: QWidget | None,
    password: Password | None = None,
) -> DeskSession | None:
    """The session at `path`, opened at the desk; None when it is in use and to be left alone.

    Raises WorldProblem when the file cannot be opened, also for want of its password.
    """
    try:
        file = SessionFile.open(path, password=password)
    except (ReadOnly, DiscFull):  # to be looked at all the same
        file = SessionFile.open(path, read_only=True, password=password)
    except InUse as problem:
        found = _open_in_use(path, password, problem, questions, parent)
        if found is None:
            return None
        file = found
    try:
        return DeskSession(file, appearance, questions, screens)
    except BaseException:
        file.close()
        raise


def _open_in_use(
    path: Path,
    password: Password | None,
    problem: InUse,
    questions: Questions,
    parent: QWidget | None,
) -> SessionFile | None:
    translate = QCoreApplication.translate
    sentence = problem_sentence(problem)
    if problem.left_behind:
        over = translate("Opening", "Open it all the same")
        question = translate(
            "Opening",
            "{problem}\n\nIf nobody works on it there any more, it can be opened here.",
        ).format(problem=sentence)
        if questions.yes(parent, question, over):
            return SessionFile.open(path, take_over=True, password=password)
    if questions.yes(parent, sentence, translate("Opening", "Open to read only")):
        return SessionFile.open(path, read_only=True, password=password)
    return None
