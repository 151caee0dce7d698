"""The windows put together: the one place that knows everyone."""

from __future__ import annotations

import andfacil.ui  # noqa: F401  first: it makes all imports after it quicker

# isort: split
import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QDialog

from andfacil import __version__
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource
from andfacil.ui.base.application import Application
from andfacil.ui.base.collecting import Collecting
from andfacil.ui.base.crash_door import CrashDoor, CrashReport
from andfacil.ui.base.language import Language
from andfacil.ui.base.recent import (
    forget_session,
    recent_sessions,
    remember_session,
    update_session,
    written_at,
)
from andfacil.ui.base.settings import open_settings, settings_folder
from andfacil.ui.base.system_dialogs import Questions
from andfacil.ui.base.typing_pause import TypingPause
from andfacil.ui.desk.drafts import Drafts
from andfacil.ui.desk.opening import open_at_desk
from andfacil.ui.home.session_opening import SessionOpening
from andfacil.ui.screens.system_screens import Screens, show_fitting
from andfacil.ui.style.appearance import Appearance
from andfacil.ui.style.fonts import load_fonts
from andfacil.ui.style.theme import new_application
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from andfacil.store.cipher.key import Password
    from andfacil.ui.desk.capture.reader import LineState
    from andfacil.ui.desk.session import DeskSession
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.home.window import HomeWindow
    from andfacil.ui.style.theme import Theme

ID = "andfacil"
BESIDE = {"AgreementWindow": "agreement", "MeasureBox": "measure_room"}
"""Boxes that stay open beside the desk, with the action that opens them."""
WARM_UP_MS = 300  # after the window is shown; the first edit is then as quick as the rest


class App(QObject):
    """The program while it runs: settings, look, home, and the desk that is open."""

    def __init__(
        self, application: QApplication, settings_dir: Path | None, questions: Questions
    ) -> None:
        super().__init__(application)
        self._application = application
        self.settings = open_settings(settings_dir)
        self.questions = questions
        self.door = CrashDoor(settings_folder(self.settings), _versions, self)
        self.language = Language(application, self.settings, self)
        self.appearance = Appearance(application, self.settings, self)
        self.screens = Screens(application, self, settings=self.settings)
        self.home: HomeWindow | None = None
        self.desk: DeskSession | None = None
        self._lines: dict[Path, LineState] = {}
        self._drafts = Drafts(settings_folder(self.settings))
        self._collecting = Collecting(self)
        self._opening = SessionOpening(self._open, self.show_home, self)
        self._opening.broke.connect(self._on_broke)
        self._opening.salvaged.connect(self._on_salvaged)
        self.door.crashed.connect(self._on_crashed)
        self.language.changed.connect(partial(QTimer.singleShot, 0, partial(_speak_anew, self)))
        application.aboutToQuit.connect(self.close)
        application.commitDataRequest.connect(self._on_commit_data)

    @property
    def theme(self) -> Theme:
        """The colours of this moment."""
        return self.appearance.theme

    @property
    def window(self) -> MainWindow | None:
        """The desk's window, while a session is open."""
        return self.desk.window if self.desk else None

    def show_home(self) -> HomeWindow:
        """The list of sessions, in place of the desk."""
        self._close_desk()
        from andfacil.ui.home.leftovers import remove_leftovers_beside
        from andfacil.ui.home.window import HomeWindow

        if self.home is None:
            self.home = HomeWindow(self.settings, self.questions)
            self.home.open_asked.connect(self.open)
            self.home.protected_made.connect(self.open)
            self.home.theme_asked.connect(self.appearance.next_theme)
            self.home.text_size_asked.connect(self.appearance.step_size)
            self.home.typed.keep_in(self._drafts.boxes, "", on_disc=False)
            self.home.offer_languages(self.language)
            remove_leftovers_beside([each.path for each in recent_sessions(self.settings)])
            self.home.show_recent()
            show_fitting(self.home, self.screens.opening())  # titles of other sessions are private
        else:
            self.home.show_recent()
            self.home.show()
        self.home.activateWindow()
        return self.home

    def open(self, path: Path, password: Password | None = None) -> bool:
        """Open a session at the desk; home says why when that cannot be, or asks for a password."""
        return self._opening.open(path, password)

    def _on_salvaged(self, missing: list[str]) -> None:
        if self.window is not None:
            from andfacil.ui.home.salvaging import tell_missing

            tell_missing(missing, self.window.notices, self.window)

    def _open(self, path: Path, password: Password | None, *, stays: bool = False) -> bool:
        """Raises RuleBroken and WorldProblem. With `stays`, a desk stays that cannot be left."""
        desk = open_at_desk(
            path, self.appearance, self.questions, self.screens, self.home, password
        )
        if desk is None:
            if not stays:
                self.show_home()
            return False
        self._close_desk()
        remember_session(self.settings, desk.as_recent())
        self._take_desk(desk)
        desk.tell_other_copy(partial(self.open, password=password))
        line = self._lines.pop(desk.path, None) or self._drafts.find(desk.session_id)
        if line is not None:
            desk.window.capture.go_on(line)
        if self.home is not None:
            self.home.notices.clear()  # what it said was about something else
            self.home.hide()
        return True

    def forget(self, path: Path) -> None:
        """Take a session out of the list; its file stays."""
        forget_session(self.settings, path)

    def close(self) -> None:
        """Leave everything at rest on the disc."""
        self._close_desk()
        self.settings.sync()
        self._collecting.stop()

    def _take_desk(self, desk: DeskSession) -> None:
        self.desk = desk
        desk.window.home_asked.connect(self._on_home_asked)
        desk.rescue.moved.connect(self._on_moved)
        desk.window.quit_asked.connect(self._application.quit)
        desk.window.menu.appearance_opening.connect(self._show_choices)
        desk.window.closed.connect(self._on_desk_closed)
        desk.protected.connect(self._go_on_protected)
        boxes, on_disc = self._drafts.boxes, desk.key is None
        desk.window.typed.keep_in(boxes, desk.session_id, on_disc=on_disc)
        pause = TypingPause(desk)
        pause.timeout.connect(self._keep_draft)
        desk.window.capture.typed.connect(pause.touch)
        show_fitting(desk.window, self.screens.opening())
        desk.take_place()
        QTimer.singleShot(WARM_UP_MS, desk, desk.warm_up)

    def _close_desk(self) -> None:
        """Leave the session; its half-typed line is known until the program ends."""
        if self.desk is not None:
            self._keep_draft()
            desk, self.desk = self.desk, None
            self._lines[desk.path] = desk.window.capture.state
            desk.window.closed.disconnect(self._on_desk_closed)
            desk.window.may_close = lambda: True  # who was to be asked has been asked
            desk.close()
            stamp = written_at(desk.path)  # nobody writes to it any more
            update_session(self.settings, desk.as_recent()._replace(stamp=stamp))

    def _keep_draft(self) -> None:
        """Keep the half-typed line; of a protected session none lies in the clear."""
        if self.desk is not None and self.desk.key is None:
            self._drafts.keep(self.desk.session_id, self.desk.window.capture.state)

    def _on_home_asked(self) -> None:
        if self.desk is None or self.desk.rescue.may_leave():
            self.show_home()

    def _on_desk_closed(self) -> None:
        """The window was closed by its own button: the session rests, and so does andfacil."""
        self._close_desk()
        if self.home is None or not self.home.isVisible():
            self._application.quit()

    def _show_choices(self, menu: QMenu) -> None:
        from andfacil.ui.desk.actions.appearance_menu import show_choices  # seen rarely

        show_choices(menu, self.appearance, self.language)

    def _open_again(self) -> bool | None:
        """Read the open session from the disc, which is the truth, into a fresh window.

        False when it cannot be read: then the board that is still in memory stays on the screen.
        None when no session is open.
        """
        if self.desk is None:
            return None
        try:
            if (trouble := self.desk.session.trouble) is not None:
                raise trouble
            self.desk.check_disc()
        except WorldProblem as problem:
            self.desk.session.trouble = problem
            self.desk.rescue.offer(problem_sentence(problem))
            return False
        self.go_on_in(self.desk.path)
        return True

    def go_on_in(self, path: Path) -> bool:
        """Open the session, or a copy of it, in a fresh window, as it was in this one."""
        if self.desk is None:
            return False
        old, window, room = self.desk, self.desk.window, self.desk.room.state
        key, wish = old.key, old.room.placing.wish
        geometry, card_id = window.saveGeometry(), window.selection.card_id
        line = window.capture.state
        unsaved = tuple(old.session.unsaved_words)
        if path == old.path:
            self._close_desk()  # nobody else can write to it before that
            opened = self.open(path, key)
        else:
            opened = self._open_copy(path, key, old)
        if opened:
            self._lines.pop(old.path, None)  # the line goes along; there it would be typed twice
            self.desk.window.capture.go_on(line)
            for propose in unsaved:
                self.desk.session.propose(propose)
            self.desk.window.restoreGeometry(geometry)
            self.desk.window.selection.select(card_id)
            self.desk.room.come_back(room, wish)
        return opened

    def _open_copy(self, path: Path, key: Password | None, old: DeskSession) -> bool:
        """Open a copy in place of `old`, which stays and says so where that cannot be."""
        try:
            if self._open(path, key, stays=True):
                return True
            told = self.tr("{path} is in use.").format(path=path)
        except (RuleBroken, WorldProblem) as problem:
            told = problem_sentence(problem)
        old.rescue.offer(told)
        return False

    def _on_moved(self, path: Path) -> None:
        """The session goes on in a copy, because its own file could not be saved any more."""
        if self.go_on_in(path) and self.window is not None:
            self.window.notices.inform(self.tr("Saved. You go on in {path}").format(path=path))

    def _go_on_protected(self, path: Path, password: str) -> None:
        """Go on in the protected copy; the clear session goes when the person says so."""
        from andfacil.ui.protection.protecting import ask_to_remove

        if self.desk is None:
            return
        clear = self.desk.path
        if not self.open(path, password):
            return
        session_id = self.desk.session_id
        left = ask_to_remove(clear, session_id, path, self.questions, self.window)
        if clear not in left:
            self.forget(clear)
            self._lines.pop(clear, None)

    def _on_broke(self, error: Exception) -> None:
        self.door.take(error, error.__traceback__)

    def _on_crashed(self, report: CrashReport) -> None:
        from andfacil.ui.desk.dialogs.crash import CrashDialog

        read = self._open_again()
        CrashDialog(report, self.door.path, self.window or self.home, from_disc=read).open()

    def _on_commit_data(self, _manager: object) -> None:
        """The system is about to end: what is being typed in a field is kept; nothing is asked."""
        if self.window is not None:
            self.window.keep_typed()


def build(
    argv: Sequence[str], *, settings_dir: Path | None = None, questions: Questions | None = None
) -> App:
    """Everything but the windows, which `App.open` and `App.show_home` show."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else new_application(argv, ID)
    application.setApplicationName(ID)
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(ID)
    application.setWindowIcon(QIcon(str(resource("icons/andfacil.png"))))
    application.setQuitOnLastWindowClosed(True)
    load_fonts()
    app = App(application, settings_dir, questions or Questions())
    if isinstance(application, Application):
        application.file_asked.connect(app.open)
    gc.freeze()  # what is loaded by now stays; looking through it again would only take time
    return app


def run_desk(session_path: Path) -> int:
    """The desk of one session, until its window is closed; gives the exit status."""
    app = _begun()
    if app.open(session_path):
        from andfacil.ui.home.leftovers import remove_leftovers_beside  # it is on the screen by now

        remove_leftovers_beside([session_path])
    return QApplication.exec()


def run_home() -> int:
    """The home window, until andfacil is left; gives the exit status."""
    app = _begun()
    app.show_home()
    return QApplication.exec()


def run_practice() -> int:
    """The desk of the practice session, which home makes and remembers; gives the exit status."""
    app = _begun()
    app.show_home().practise()
    return QApplication.exec()


def _begun() -> App:
    """The program without a window yet, its crash door in place."""
    app = build(sys.argv[:1])
    app.door.install()
    app.door.watch_faults()
    return app


def _speak_anew(app: App) -> None:
    """Words are set when a window is made: make each anew, as it is now."""
    home, app.home = app.home, None
    if app.desk is not None:
        again = [BESIDE[name] for name in _names_of_open(app.desk.window) if name in BESIDE]
        if app.go_on_in(app.desk.path):
            for action in again:
                app.desk.window.actions_by_id[action].trigger()
    if home is not None:
        if app.desk is None and home.isVisible():
            app.show_home()
        home.deleteLater()


def _names_of_open(window: QWidget) -> list[str]:
    """The classes of the boxes of a window that are open."""
    boxes = (child for child in window.children() if isinstance(child, QDialog))
    return [type(box).__name__ for box in boxes if box.isVisible()]


def _versions() -> tuple[str, ...]:
    """Asked for when something broke; finding them out takes longer than opening a session."""
    from andfacil.ui.desk.dialogs.about import versions

    return versions()
