"""The agreement at the desk: the pages as they are printed, with export and print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from andfacil.export.making import PaperKind
from andfacil.ui.agreement.pages import PageView
from andfacil.ui.agreement.pages_bar import PageBar
from andfacil.ui.agreement.panel import AgreementPanel
from andfacil.ui.agreement.separator_menu import SeparatorMenu
from andfacil.ui.agreement.words import format_names
from andfacil.ui.base.keys import native_keys
from andfacil.ui.base.shortcuts_first import ShortcutsFirst
from andfacil.ui.widgets.box import Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.focus_order import follow_in_order
from andfacil.ui.widgets.labels import mnemonic_free, set_tooltip, title
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.notice_strip import Notices
from andfacil.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from andfacil.export.making import FileRequest
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.style.theme import Theme

SHARE = 0.94
"""Of the desk's width and height that the window takes."""
KEYS = {
    "export": "Ctrl+E",
    "print": "Ctrl+P",
    "sign": "Ctrl+Shift+S",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "pages": "F12",
}
"""The window's own keys; while a text is written, its own Ctrl+Z comes first."""


class AgreementWindow(Box):
    """Pages at the left, choices at the right; its signals ask for everything else.

    Signals:
        export_asked: a file of this format is wanted (its suffix).
        print_asked: the pages are to go to a printer.
        sign_asked: a signed version is to be kept.
        folder_asked: the folder that the last file went to is to be opened.
        undo_asked, redo_asked: the newest edit on the board is to be taken back, or done again.
        cancelled: the work that is going on is to stop.
        closed: the window was closed.
    """

    export_asked = Signal(str)
    print_asked = Signal()
    sign_asked = Signal()
    folder_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    cancelled = Signal()
    closed = Signal()

    def __init__(self, session: OpenSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PageView(theme, self)
        self.bar = PageBar(self.view, self)
        self.panel = AgreementPanel(session, self)
        self.progress = ProgressStrip(self)
        self.notices = Notices(self)
        self.folder = push_button(self.tr("Open the &folder"), self)
        self.export = push_button(self.tr("&Export…"), self)
        self.print = push_button(self.tr("&Print…"), self, "strong")
        self.sign = push_button(self.tr("&Mark as signed…"), self)
        self.formats = QMenu(self.export)
        for suffix, name in format_names().items():
            entry = self.formats.addAction(mnemonic_free(f"{name} (.{suffix})"))
            entry.setObjectName(suffix)
            entry.triggered.connect(partial(self.export_asked.emit, suffix))
        self.separators = SeparatorMenu(self.formats)
        self.formats.addMenu(self.separators)
        self.export.setMenu(self.formats)
        for button, key in ((self.export, "export"), (self.print, "print"), (self.sign, "sign")):
            set_tooltip(button, native_keys(KEYS[key]))
        self.folder.hide()
        self._lay_out()
        self._connect()
        self.show_board(session)
        self.take_share(SHARE, QSize(1280, 800))
        follow_in_order(self.bar.smaller, [self.bar.larger, *self.bar.fits.values(), self.view])
        self.view.setFocus()

    def show_board(self, session: OpenSession) -> None:
        """Show the state of the board; a file written before is not what is shown any more."""
        self.offer_folder(False)
        self.setWindowTitle(title(f"{self.tr('Agreement')} · {session.board.details.title}"))
        self.panel.show_board(session)

    def offer_folder(self, offered: bool) -> None:
        """Let the folder of the file that was just written be opened."""
        self.folder.setVisible(offered)

    def show_formats(self) -> None:
        """Open the list of formats, the first one chosen: Enter takes it."""
        QTimer.singleShot(0, self.formats, self._choose_first)  # once it is open
        self.export.showMenu()

    def _choose_first(self) -> None:
        self.formats.setActiveAction(self.formats.actions()[0])

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.view.set_theme(theme)

    def _offer_sign(self, request: FileRequest) -> None:
        """Only an agreement is kept as signed, and no other paper that is seen in its place."""
        self.sign.setEnabled(request.kind is PaperKind.AGREEMENT)

    def _lay_out(self) -> None:
        said = in_row((self.notices, 1), self.folder, spacing=8)
        left = in_column(self.bar, said, self.progress, (self.view, 1), spacing=8)
        buttons = in_row((self.export, 1), (self.print, 1), spacing=8)
        right = in_column((self.panel, 1), in_column(buttons, self.sign, spacing=8), spacing=12)
        in_row((left, 1), right, on=self, margins=(16, 12, 16, 14), spacing=16)

    def _connect(self) -> None:
        self.print.clicked.connect(self.print_asked)
        self.panel.chosen.connect(self._offer_sign)
        self.sign.clicked.connect(self.sign_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.progress.cancelled.connect(self.cancelled)
        for key, edit in (
            ("export", self.show_formats),
            ("print", self.print_asked.emit),
            ("sign", self.sign.click),
            ("undo", self.undo_asked.emit),
            ("redo", self.redo_asked.emit),
            ("pages", self.view.setFocus),
        ):
            QShortcut(QKeySequence(KEYS[key]), self, edit)
        for keys, steps in (
            (QKeySequence.StandardKey.ZoomIn, 1),
            (QKeySequence.StandardKey.ZoomOut, -1),
        ):
            QShortcut(QKeySequence(keys), self, partial(self.view.zoom, steps))
        for page_key, steps in (("PgDown", 1), ("PgUp", -1)):  # of the paper, never of the room
            QShortcut(QKeySequence(page_key), self, partial(self.view.turn, steps))
        ShortcutsFirst(self)

    def done(self, result: int) -> None:
        """Save what is being typed, and close."""
        self.panel.commit()
        super().done(result)
        self.closed.emit()
