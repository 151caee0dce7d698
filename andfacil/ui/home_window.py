"""Home: the sessions of this machine, and the ways to begin one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from andfacil.domain.errors import RuleBroken
from andfacil.domain.problems import WorldProblem
from andfacil.ui.boxes import SUFFIX, documents_folder
from andfacil.ui.new_session import NewSessionDialog, practice_session
from andfacil.ui.notices import Notices
from andfacil.ui.plain import PlainLabel
from andfacil.ui.safe_override import safe_override
from andfacil.ui.settings import FOLDER, forget_session, recent_sessions

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from andfacil.ui.questions import Questions

PATH_ROLE = Qt.ItemDataRole.UserRole


class HomeWindow(QMainWindow):
    """Recent sessions with a search box; open, new, practise, or drop a file.

    Signals:
        open_asked: this session is to be opened (its path).
        about_asked: what this is.
    """

    open_asked = Signal(object)

    def __init__(self, settings: QSettings, questions: Questions) -> None:
        super().__init__()
        self._settings = settings
        self._questions = questions
        self.setWindowTitle("andfacil")
        self.setAcceptDrops(True)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the sessions"))
        self.search.setAccessibleName(self.tr("Search the sessions"))
        self.search.setClearButtonEnabled(True)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(self.tr("Recent sessions"))
        self.recent.setObjectName("recent")
        self._empty = PlainLabel(self.tr("Sessions you open will stand here."), self)
        self._empty.setProperty("soft", True)
        self.new_button = QPushButton(self.tr("New session…"), self)
        self.new_button.setProperty("strong", True)
        self.open_button = QPushButton(self.tr("Open…"), self)
        self.practice_button = QPushButton(self.tr("Practice session"), self)
        self.notices = Notices(self)
        self._lay_out()
        self._connect()
        self.resize(820, 560)
        self.show_recent()
        self.search.setFocus()

    def show_recent(self) -> None:
        """Show the sessions opened lately, newest first."""
        self._show(recent_sessions(self._settings))

    def warn(self, problem: RuleBroken | WorldProblem) -> None:
        """Say why something could not be opened or made."""
        self.notices.tell_problem(problem)

    @property
    def folder(self) -> Path:
        """Where sessions are kept unless somebody says otherwise."""
        chosen = FOLDER.read(self._settings)
        return Path(chosen) if chosen else documents_folder()

    def _lay_out(self) -> None:
        heading = PlainLabel("andfacil", self)
        heading.setObjectName("home_heading")
        purpose = PlainLabel(
            self.tr("Both sides' needs, and solutions that give each what it needs."), self
        )
        purpose.setProperty("soft", True)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.recent, 1)
        left.addWidget(self._empty)
        right = QVBoxLayout()
        right.setSpacing(10)
        for button in (self.new_button, self.open_button, self.practice_button):
            button.setMinimumHeight(40)
            right.addWidget(button)
        hint = PlainLabel(self.tr("A session file can also be dropped here."), self)
        hint.setProperty("soft", True)
        hint.setWordWrap(True)
        right.addSpacing(8)
        right.addWidget(hint)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 3)
        columns.addLayout(right, 1)
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(32, 28, 32, 24)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(purpose)
        layout.addSpacing(18)
        layout.addLayout(columns, 1)
        layout.addWidget(self.notices)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_first)
        self.recent.itemActivated.connect(self._on_activated)
        self.new_button.clicked.connect(self._begin)
        self.open_button.clicked.connect(self._choose)
        self.practice_button.clicked.connect(self._practise)
        forget = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.recent)
        forget.setContext(Qt.ShortcutContext.WidgetShortcut)
        forget.activated.connect(self._forget)
        for keys, slot in (("Ctrl+N", self._begin), ("Ctrl+O", self._choose)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def _show(self, paths: Sequence[Path]) -> None:
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(PATH_ROLE, str(path))
            self.recent.addItem(item)
        self.recent.setCurrentRow(0)
        self._empty.setVisible(not paths)
        self.recent.setVisible(bool(paths))

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.recent.count()):
            item = self.recent.item(row)
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in wanted))

    def _open_first(self) -> None:
        rows = (self.recent.item(row) for row in range(self.recent.count()))
        first = next((item for item in rows if not item.isHidden()), None)
        if first is not None:
            self._on_activated(first)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.open_asked.emit(Path(item.data(PATH_ROLE)))

    def _forget(self) -> None:
        if item := self.recent.currentItem():
            forget_session(self._settings, Path(item.data(PATH_ROLE)))
            self.show_recent()

    def _begin(self) -> None:
        dialog = NewSessionDialog(self.folder, self)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, path: Path) -> None:
        FOLDER.write(self._settings, str(path.parent))
        self.open_asked.emit(path)

    def _choose(self) -> None:
        chosen = self._questions.file_to_read(
            self,
            self.tr("Open a session"),
            self.folder,
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is not None:
            self.open_asked.emit(chosen)

    def _practise(self) -> None:
        try:
            path = practice_session(self.folder)
        except (RuleBroken, WorldProblem) as problem:
            self.warn(problem)
        else:
            self.open_asked.emit(path)

    @safe_override()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_session(event.mimeData().urls()):
            event.acceptProposedAction()

    @safe_override()
    def dropEvent(self, event: QDropEvent) -> None:
        if path := dropped_session(event.mimeData().urls()):
            event.acceptProposedAction()
            self.open_asked.emit(path)


def dropped_session(urls: Sequence[QUrl]) -> Path | None:
    """The one local session file among `urls`; a file on another machine is not touched."""
    if len(urls) != 1 or not urls[0].isLocalFile() or urls[0].host():
        return None
    text = urls[0].toLocalFile()
    return Path(text) if text.endswith(SUFFIX) and not text.startswith("//") else None
