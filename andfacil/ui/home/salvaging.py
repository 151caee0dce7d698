"""What is readable of a damaged session, saved as a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit

from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.store.salvage import read_what_is_left
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.file_names import SUFFIX, copy_path, session_path
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import CLOSE, Box
from andfacil.ui.widgets.plain_edit import align
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from andfacil.store.cipher.key import Password
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.widgets.notice_strip import Notices

MOST_SENTENCES = 4
"""In the strip; more about what is missing would be a wall of words."""

SIZE = (620, 420)
"""px of the box, at the usual size of words."""


class Salvaging(QObject):
    """Asks where the copy goes and makes it; the damaged file stays as it is.

    Signals:
        failed: it could not be done (a WorldProblem or RuleBroken).
        done: the copy is made (its path, and the sentences about what is missing, worst first).
    """

    failed = Signal(object)
    done = Signal(object, object)

    def __init__(self, window: QWidget, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions

    def ask(self, path: Path, password: Password | None = None) -> None:
        """Make a copy of what is readable of the damaged session at `path`."""
        chosen = self._questions.file_to_write(
            self._window,
            self.tr("Open what is readable as a copy"),
            copy_path(path, self.tr("recovered")),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is None:
            return
        copy = session_path(chosen)
        try:
            word = password if isinstance(password, str) else None
            left = read_what_is_left(path, word)
            SessionFile.create(
                copy, left.cards, EditKind.IMPORT, password=word, given=left.given
            ).close()
        except (RuleBroken, WorldProblem) as problem:
            self.failed.emit(problem)
        else:
            self.done.emit(copy, [problem_sentence(problem) for problem in left.missing])


class MissingBox(Box):
    """All that is missing in a salvaged copy, to be read through and copied."""

    def __init__(self, sentences: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is missing"))
        self.words = QPlainTextEdit("\n\n".join(sentences), self)
        self.words.setReadOnly(True)
        align(self.words)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.windowTitle())
        self.add_button(CLOSE)
        self.lay_out((self.words, 1))
        self.resize(*map(with_type, SIZE))


def tell_missing(sentences: Sequence[str], notices: Notices, window: QWidget) -> None:
    """Say what is missing: the worst in the strip, and all of it behind a button."""
    translate = QCoreApplication.translate
    if not sentences:
        notices.warn(translate("Salvaging", "All cards could be read. You go on in the copy."))
        return
    told = "\n".join(sentences[:MOST_SENTENCES])
    if len(sentences) <= MOST_SENTENCES:
        notices.warn(told)
        return
    more = translate("Salvaging", "… and {count} more.").format(
        count=len(sentences) - MOST_SENTENCES
    )
    notices.warn_with_way_out(
        f"{told}\n{more}",
        translate("Salvaging", "Read all of it…"),
        lambda: MissingBox(sentences, window).open(),
    )
