"""The box with the backups that andfacil keeps by itself, to be brought back as copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from andfacil.domain.values.problems import WorldProblem
from andfacil.store.machine.backups import Reason
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.file_names import SUFFIX, copy_path, session_path
from andfacil.ui.help.rows import WrappedRows
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import ACCEPT, CLOSE, Box
from andfacil.ui.widgets.labels import WrappedLabel, breakable
from andfacil.ui.words.sentences import apart, problem_sentence
from andfacil.ui.words.times import moment_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from andfacil.store.machine.backups import Backup
    from andfacil.ui.base.system_dialogs import Questions

SIZE = (620, 420)
"""px at the usual size of words."""


class EarlierStates(Box):
    """Restores a backup as a new file; the session itself is never touched.

    Signals:
        restored: there is a copy of a backup, to be opened (its path).
    """

    restored = Signal(object)

    def __init__(
        self, backups: Sequence[Backup], first: Path | None, questions: Questions, parent: QWidget
    ) -> None:
        """Newest first; those of the session at `first` before all others."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier states of sessions"))
        self._questions = questions
        ordered = sorted(backups, key=lambda one: one.session_path != first)  # keeps the order else
        self._backups = tuple(ordered)
        self.list = QListWidget(self)
        self.list.setObjectName("steps")
        WrappedRows(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.windowTitle())
        for backup in self._backups:
            words = self._words(backup)
            item = QListWidgetItem(breakable(words))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.told = WrappedLabel("", self)
        self.told.hide()
        self.restore_button = self.add_button(self.tr("Restore as a copy…"), ACCEPT)
        self.restore_button.setDefault(True)
        self.restore_button.setEnabled(bool(backups))
        self.add_button(CLOSE)
        words = (
            self.tr(
                "andfacil keeps these on this computer when a session is closed, and before a "
                "session is changed by a newer version or mended."
            )
            if backups
            else self.tr("There is none yet: one is kept each time a changed session is closed.")
        )
        self.lay_out(WrappedLabel(words, self), (self.list, 1), self.told, spacing=12)
        self.resize(*map(with_type, SIZE))
        self.list.itemActivated.connect(self.accept)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Ask where the copy goes and write it; the box stays when that cannot be."""
        row = self.list.currentRow()
        if row < 0:
            return
        backup = self._backups[row]
        chosen = self._questions.file_to_write(
            self,
            self.tr("Restore as a copy"),
            copy_path(backup.session_path.with_suffix(SUFFIX), self.tr("earlier")),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is None:
            return
        path = session_path(chosen)
        try:
            SessionFile.restore_backup(backup, path)
        except WorldProblem as problem:
            self.told.setText(problem_sentence(problem))
            self.told.show()
            return
        super().accept()
        self.restored.emit(path)

    def _words(self, backup: Backup) -> str:
        why = {
            Reason.CLOSING: self.tr("at closing"),
            Reason.MIGRATION: self.tr("before a newer version changed it"),
            Reason.RECOVERY: self.tr("before it was mended"),
        }
        return self.tr("{name} · {moment} · {why}").format(
            name=apart(backup.session_path.name),
            moment=apart(moment_words(backup.at)),
            why=why[backup.reason],
        )
