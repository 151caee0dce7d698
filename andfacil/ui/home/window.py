"""Home: the sessions of this machine, and the ways to begin one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QPushButton,
    QWidget,
)

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.ui.base.file_names import SUFFIX, documents_folder, session_path
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import (
    HELP_KEY,
    LARGER_TEXT_KEYS,
    NORMAL_TEXT_KEY,
    QUIT_KEY,
    SMALLER_TEXT_KEY,
    THEME_KEY,
    native_keys,
)
from andfacil.ui.base.language import ENGLISH, NAMES, offered
from andfacil.ui.base.recent import Recent, forget_session, learn_sessions, recent_sessions
from andfacil.ui.base.settings import FOLDER, PRACTICE_FILE, PRACTICE_OFFERED
from andfacil.ui.base.shortcuts_first import ShortcutsFirst
from andfacil.ui.base.typed_boxes import TypedBoxes
from andfacil.ui.home.glances import Glance, Glances
from andfacil.ui.home.new_session import NewSessionDialog, practice_session
from andfacil.ui.home.practice_card import PracticeCard
from andfacil.ui.home.session_rows import SessionItem, SessionRows, rows_with
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.notice_strip import Notices
from andfacil.ui.words.board import desk_words

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from andfacil.ui.base.language import Language
    from andfacil.ui.base.system_dialogs import Questions

NEW_KEYS, OPEN_KEYS, PRACTICE_KEYS = "Ctrl+N", "Ctrl+O", "Ctrl+P"


class HomeWindow(QMainWindow):
    """Recent sessions with a search box; open, new, practise, or drop a file.

    Signals:
        open_asked: this session is to be opened (its path).
        protected_made: a protected session was made, to be opened (its path, its password).
        theme_asked: the next theme.
        text_size_asked: larger type (1), smaller type (-1), or as the system has it (0).
    """

    open_asked = Signal(object)
    protected_made = Signal(object, object)
    theme_asked = Signal()
    text_size_asked = Signal(int)

    def __init__(self, settings: QSettings, questions: Questions) -> None:
        super().__init__()
        self._settings = settings
        self.questions = questions
        self.setWindowTitle("andfacil")
        self.setAcceptDrops(True)
        self.search = LineField(self)
        self.search.setPlaceholderText(self.tr("Search the sessions"))
        self.search.setAccessibleName(self.tr("Search the sessions"))
        self.search.setClearButtonEnabled(True)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(self.tr("Recent sessions"))
        self.recent.setObjectName("recent")
        self.recent.setItemDelegate(SessionRows(self.recent))
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = PlainLabel(self.tr("Sessions you open will stand here."), self, "soft")
        new, opens = self.tr("New session…"), self.tr("Open…")
        self.new_button = push_button(f"{new}   {native_keys(NEW_KEYS)}", self, "strong")
        self.open_button = push_button(f"{opens}   {native_keys(OPEN_KEYS)}", self)
        self.practice_button = QPushButton(self.tr("Practice session"), self)
        self.earlier_button = QPushButton(self.tr("Earlier states…"), self)
        self.language_button = QPushButton(NAMES[ENGLISH], self)
        self.language_button.setAccessibleName(self.tr("Language of the windows"))
        set_tooltip(self.language_button, self.tr("Language of the windows"))
        self.practice_card = PracticeCard(native_keys(PRACTICE_KEYS), self)
        self.notices = Notices(self)
        self.typed = TypedBoxes(None, self)
        self._glances = Glances(self)
        self._learnt: dict[Path, Recent] = {}
        self._lay_out()
        self._connect()
        self.resize(with_type(820), with_type(560))
        self.show_recent()

    def show_recent(self) -> None:
        """Show the sessions opened lately, newest first; at the first start, what to begin with."""
        sessions = recent_sessions(self._settings)
        self._show(sessions)
        offered = not sessions and not PRACTICE_OFFERED.read(self._settings)
        self.practice_card.setVisible(offered)
        self.practice_button.setHidden(offered)  # one offer of the same thing is enough
        (self.practice_card.take_button if offered else self.search).setFocus()

    def offer_languages(self, language: Language) -> None:
        """A button with the languages of the windows, by the name of the one in use."""
        menu = QMenu(self.language_button)
        for name in offered():
            action = menu.addAction(NAMES[name])
            action.setCheckable(True)
            action.setChecked(name == language.now)
            action.triggered.connect(partial(language.choose, name))
        self.language_button.setMenu(menu)
        self.language_button.setText(NAMES[language.now])

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
        aim = self.tr("Both sides' needs, and solutions that give each what it needs.")
        hint = self.tr("A session file can also be dropped here.")
        buttons = (
            self.new_button,
            self.open_button,
            self.practice_button,
            self.earlier_button,
        )
        for button in buttons:
            button.setMinimumHeight(max(40, button.sizeHint().height()))
        left = in_column(self.search, (self.recent, 1), self._empty, self.practice_card, spacing=10)
        left.addStretch()  # nothing of it, while there is a list
        left.addWidget(PlainLabel(hint, self, "soft", wraps=True))
        right = in_column(*buttons, None, self.language_button, spacing=10)
        centre = QWidget(self)
        in_column(
            heading,
            PlainLabel(aim, self, "soft", wraps=True),
            18,
            (in_row((left, 3), (right, 1), spacing=24), 1),
            self.notices,
            on=centre,
            margins=(32, 28, 32, 24),
            spacing=4,
        )
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self._glances.found.connect(self._on_glance)
        self._glances.all_read.connect(self._on_all_read)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_first)
        self.recent.itemActivated.connect(self._on_activated)
        self.new_button.clicked.connect(self._begin)
        self.open_button.clicked.connect(self._choose)
        self.practice_button.clicked.connect(self.practise)
        self.earlier_button.clicked.connect(self._show_earlier)
        self.practice_card.taken.connect(self.practise)
        self.practice_card.dismissed.connect(self._dismiss_offer)
        forget = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.recent)
        forget.setContext(Qt.ShortcutContext.WidgetShortcut)
        forget.activated.connect(self._forget)
        size = self.text_size_asked.emit
        for keys, slot in (
            (NEW_KEYS, self._begin),
            (OPEN_KEYS, self._choose),
            (PRACTICE_KEYS, self.practise),
            ("Esc", self._dismiss_offer),
            (THEME_KEY, self.theme_asked.emit),
            (LARGER_TEXT_KEYS, partial(size, 1)),
            (SMALLER_TEXT_KEY, partial(size, -1)),
            (NORMAL_TEXT_KEY, partial(size, 0)),
            (QUIT_KEY, self.close),
            (HELP_KEY, self._show_help),
        ):
            for each in keys.split():
                QShortcut(QKeySequence(each), self).activated.connect(slot)
        ShortcutsFirst(self)
        for button, keys in (
            (self.new_button, NEW_KEYS),
            (self.open_button, OPEN_KEYS),
            (self.practice_button, PRACTICE_KEYS),
        ):
            set_tooltip(button, native_keys(keys))

    def _show_help(self) -> None:
        from andfacil.ui.help.box import HelpBox  # not at start

        try:
            HelpBox(self).open()
        except WorldProblem as problem:
            self.notices.tell_problem(problem)

    def _show(self, sessions: Sequence[Recent]) -> None:
        self.recent.clear()
        for session in sessions:
            self.recent.addItem(SessionItem(session))
        self._learnt.clear()
        self._glances.look_at([(session.path, session.stamp) for session in sessions])
        self.recent.setCurrentRow(0)
        self._empty.setVisible(not sessions)
        self.recent.setVisible(bool(sessions))
        self._filter(self.search.text())

    def _items(self) -> list[SessionItem]:
        rows = (self.recent.item(row) for row in range(self.recent.count()))
        return [item for item in rows if isinstance(item, SessionItem)]

    def _on_glance(self, path: Path, glance: Glance) -> None:
        """Say what a file says that was written to elsewhere, and know it from now on."""
        signed = desk_words().signed(glance.signed)[0] if glance.signed else ""
        for item in self._items():
            if item.session.path == path:
                now = item.session._replace(
                    title=glance.title,
                    side_a=glance.side_a,
                    side_b=glance.side_b,
                    badge=signed,
                    stamp=glance.stamp,
                )
                item.show_session(now)
                self._learnt[path] = now
        self._filter(self.search.text())

    def _on_all_read(self) -> None:
        if self._learnt:
            learn_sessions(self._settings, self._learnt)

    def _filter(self, words: str) -> None:
        items = self._items()
        found = {id(item) for item in rows_with(items, words)}
        for item in items:
            item.setHidden(id(item) not in found)

    def _open_first(self) -> None:
        first = next((item for item in self._items() if not item.isHidden()), None)
        if first is not None:
            self._on_activated(first)

    def _on_activated(self, item: QListWidgetItem) -> None:
        if isinstance(item, SessionItem):
            self.open_asked.emit(item.session.path)

    def _forget(self) -> None:
        if isinstance(item := self.recent.currentItem(), SessionItem):
            forget_session(self._settings, item.session.path)
            self.show_recent()

    def _show_earlier(self) -> None:
        """The backups, those of the chosen session first."""
        from andfacil.store.machine.backups import list_backups
        from andfacil.ui.home.earlier_states import EarlierStates

        item = self.recent.currentItem()
        first = item.session.path if isinstance(item, SessionItem) else None
        box = EarlierStates(list_backups(), first, self.questions, self)
        box.restored.connect(self.open_asked)
        box.open()

    def _begin(self) -> None:
        dialog = NewSessionDialog(self.folder, self)
        dialog.made.connect(self._on_made)
        self.typed.open("new session", dialog)

    def _on_made(self, path: Path, password: str) -> None:
        FOLDER.write(self._settings, str(path.parent))
        if password:
            self.protected_made.emit(path, password)
        else:
            self.open_asked.emit(path)

    def _choose(self) -> None:
        chosen = self.questions.file_to_read(
            self,
            self.tr("Open a session"),
            self.folder,
            self.tr("Sessions and agreements (*{suffix} *.pdf)").format(suffix=SUFFIX),
        )
        if chosen is not None and chosen.suffix.lower() == ".pdf":
            self._open_paper(chosen)
        elif chosen is not None:
            self.open_asked.emit(chosen)

    def _open_paper(self, paper: Path) -> None:
        """Make a session of the one inside an agreement's PDF, where the person wants it."""
        from andfacil.ui.home.open_pdf import session_from_paper

        session = self.questions.file_to_write(
            self,
            self.tr("Keep the session of this paper as"),
            self.folder / f"{paper.stem}{SUFFIX}",
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if session is None:
            return
        session = session_path(session)
        try:
            session_from_paper(paper, session)
        except (RuleBroken, WorldProblem) as problem:
            self.warn(problem)
        else:
            self.open_asked.emit(session)

    def _dismiss_offer(self) -> None:
        """Hide the offer for good; the button stays."""
        if not self.practice_card.isHidden():
            PRACTICE_OFFERED.write(self._settings, True)
            self.show_recent()

    def practise(self) -> None:
        """Open the practice session, made the first time."""
        try:
            path = practice_session(self.folder)
        except (RuleBroken, WorldProblem) as problem:
            self.warn(problem)
        else:
            PRACTICE_OFFERED.write(self._settings, True)
            PRACTICE_FILE.write(self._settings, str(path.absolute()))
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
