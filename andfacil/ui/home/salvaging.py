"""What is readable of a damaged session, saved as a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.store.salvage import read_what_is_left
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.file_names import SUFFIX, copy_path, session_path
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from andfacil.store.cipher.key import Password
    from andfacil.ui.base.system_dialogs import Questions

MOST_SENTENCES = 4
"""More about what is missing would be a wall of words."""


class Salvaging(QObject):
    """Asks where the copy goes and makes it; the damaged file stays as it is.

    Signals:
        failed: it could not be done (a WorldProblem or RuleBroken).
        done: the copy is made (its path, and what is missing in words).
    """

    failed = Signal(object)
    done = Signal(object, str)

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
            self.done.emit(copy, self._missing_words([problem_sentence(p) for p in left.missing]))

    def _missing_words(self, sentences: Sequence[str]) -> str:
        """What is missing, in a few lines; or that nothing is."""
        if not sentences:
            return self.tr("All cards could be read. You go on in the copy.")
        more = len(sentences) - MOST_SENTENCES
        lines = list(sentences[:MOST_SENTENCES])
        if more > 0:
            lines.append(self.tr("… and {count} more.").format(count=more))
        return "\n".join(lines)
