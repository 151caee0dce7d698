"""Opens the agreement's window and carries out what is asked for in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import is_there
from andfacil.ui.base.keys import native_keys
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.method.calendar_marks import CalendarMarks
    from andfacil.domain.values.cards import CardId, Details
    from andfacil.domain.values.edits import EditKind
    from andfacil.ui.agreement.export import AgreementExport
    from andfacil.ui.agreement.preview import AgreementPreview
    from andfacil.ui.agreement.printing import AgreementPrinting
    from andfacil.ui.agreement.protection import ProtectionController
    from andfacil.ui.agreement.window import AgreementWindow
    from andfacil.ui.agreement.worker import PaperWorker
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.style.theme import Theme

PICTURES = frozenset({"png", "svg"})
COPIES = 2
"""One for each side."""
DETAILS: CardId = "session"
KEYS = "Ctrl+P"
"""Open the window; the desk's table of actions has them too."""


class AgreementController(QObject):
    """One window at a time with its worker process; both are made when it is opened.

    Signals:
        card_asked: the desk should go to this card (its id, or `session` for the details), to the
            field of this name, if any.
        sign_asked: the box that keeps a signed version is to be opened.
        told: a sentence for the desk's strip.
    """

    card_asked = Signal(str, str)
    sign_asked = Signal()
    told = Signal(str)

    def __init__(self, session: OpenSession, questions: Questions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._questions = questions
        self._around = window
        self.window: AgreementWindow | None = None
        self.open_folder: Callable[[Path], object] = _open_folder
        self.read_marks: Callable[[], CalendarMarks | None] = lambda: None
        self.worker: PaperWorker
        self.preview: AgreementPreview
        self.export: AgreementExport
        self.protection: ProtectionController
        self.printing: AgreementPrinting

    def open(self, theme: Theme) -> None:
        """Show the pages, or bring their window to the front."""
        if self.window is None:
            self._build(theme)
        if self.window is not None:
            self.window.show()
            self.preview.catch_up()
            self.window.raise_()
            self.window.activateWindow()

    def open_formats(self, theme: Theme) -> None:
        """Show the pages, and what they can be exported as."""
        self.open(theme)
        if self.window is not None:
            QTimer.singleShot(0, self.window, self.window.show_formats)  # once it is laid out

    @property
    def window_below(self) -> QWidget:
        """The window that a box about the agreement belongs over: its own, or else the desk."""
        own = self.window
        return own if own is not None and own.isVisible() else self._around

    def close(self) -> None:
        """Close the window, if there is one, and end its process."""
        if self.window is not None:
            self.window.reject()  # `close` ends nothing while it is out of the way

    def set_theme(self, theme: Theme) -> None:
        """Other colours for the window, if there is one."""
        if self.window is not None:
            self.window.set_theme(theme)

    def _build(self, theme: Theme) -> None:
        from andfacil.ui.agreement.export import AgreementExport
        from andfacil.ui.agreement.preview import AgreementPreview
        from andfacil.ui.agreement.printing import AgreementPrinting
        from andfacil.ui.agreement.protection import ProtectionController
        from andfacil.ui.agreement.window import AgreementWindow
        from andfacil.ui.agreement.worker import PaperWorker

        self.window = window = AgreementWindow(self._session, theme, self._around)
        self.worker = worker = PaperWorker(window)
        request = window.panel.request
        self.preview = AgreementPreview(self._session, worker, window.view, self._picture, request)
        self.export = AgreementExport(self._session, worker, self.preview)
        self.protection = ProtectionController(self._questions, window)
        self.printing = AgreementPrinting(worker, self.preview)
        self._connect(window)
        self.preview.make()

    def _connect(self, window: AgreementWindow) -> None:
        for busy in (self.preview, self.export, self.printing):
            busy.changed.connect(self._show_progress)
        self.preview.checked.connect(self._show_findings)
        window.panel.chosen.connect(self.preview.choose)
        window.panel.details_asked.connect(self._change_details)
        window.panel.card_asked.connect(self.go_to_card)
        window.export_asked.connect(self._export)
        window.print_asked.connect(self._print)
        window.sign_asked.connect(self.sign_asked)
        window.folder_asked.connect(self._show_folder)
        window.undo_asked.connect(self._session.undo)
        window.redo_asked.connect(self._session.redo)
        window.cancelled.connect(self._cancel)
        window.closed.connect(self._on_closed)
        self.export.written.connect(self._on_written)
        self.export.failed.connect(self._on_failed)
        self.printing.failed.connect(self._on_failed)
        self.printing.printed.connect(self._on_printed)
        self._session.edited.connect(self._on_edited)

    def _on_closed(self) -> None:
        window, self.window = self.window, None
        self._session.edited.disconnect(self._on_edited)
        self.printing.stop()
        self.preview.stop()
        self.worker.close()
        if window is not None:
            self._around.activateWindow()

    def _on_edited(self, _outcome: object) -> None:
        if self.window is not None:
            self.window.show_board(self._session)

    def _change_details(self, details: Details, kind: EditKind) -> None:
        from andfacil.domain.editing.propose import change_details

        self._session.propose(change_details, details, kind)

    def go_to_card(self, card_id: CardId, field: str) -> None:
        """Show the card at the desk. This window goes out of the way, and comes back as it was.

        It stands over the desk whatever is raised: behind it letters would be typed unseen.
        """
        window = self.window
        if window is None or not window.isVisible() or card_id == DETAILS:
            self.card_asked.emit(card_id, field)
            return
        window.panel.commit()
        window.hide()
        self._around.raise_()
        self._around.activateWindow()
        self.card_asked.emit(card_id, field)
        self.told.emit(self.tr("{keys} brings the agreement back.").format(keys=native_keys(KEYS)))

    def _export(self, suffix: str) -> None:
        from andfacil.ui.agreement.words import file_words, format_names
        from andfacil.ui.base.file_names import documents_folder, file_name

        window = self.window
        if window is None:
            return
        request = replace(self.preview.request, suffix=suffix)
        if suffix == "csv":
            request = replace(request, separator=window.separators.chosen)
        name = " ".join(filter(None, (self._session.board.details.title, file_words(request.kind))))
        chosen = self._questions.file_to_write(
            window,
            self.tr("Export"),
            documents_folder() / f"{file_name(name)}.{suffix}",
            f"{format_names()[suffix]} (*.{suffix})",
        )
        if chosen is None:
            return
        if chosen.suffix.lower() != f".{suffix}":
            chosen = chosen.with_name(f"{chosen.name}.{suffix}")
            # The box has asked about another name than this one.
            question = self.tr("{name} is already there. Replace it?").format(name=chosen.name)
            if is_there(chosen) and not self._questions.yes(window, question, self.tr("Replace")):
                return
        window.notices.clear()
        window.offer_folder(False)
        if suffix in PICTURES:
            self.export.put(chosen, self._picture(suffix))
            return
        if suffix == "ics":
            try:
                request = replace(request, marks=self.read_marks())
            except WorldProblem as problem:
                self._on_failed(problem)
                return
        annex = self._picture() if request.annex else None
        self.export.write(
            chosen, request, annex, self.protection.wanted if suffix == "pdf" else None
        )

    def _print(self) -> None:
        from andfacil.export.making import PaperKind
        from andfacil.ui.agreement.printing import new_printer

        window, preview = self.window, self.preview
        if window is None or not preview.is_current:
            return
        request = preview.request
        sheets = {PaperKind.SHEET_A, PaperKind.SHEET_B}
        copies = 1 if request.kind in sheets else COPIES
        title, landscape = self._session.board.details.title, request.kind is PaperKind.BOARD
        printer = new_printer(title, request.paper, copies, landscape=landscape)
        if self._questions.printer(window, printer, window.view.pages):
            self.printing.begin(printer, preview.pdf, window.view.pages)

    def _show_folder(self) -> None:
        if self.export.path is not None:
            self.open_folder(self.export.path.parent)

    def _cancel(self) -> None:
        """Stop the work that the strip shows."""
        busy = next(each for each in (self.printing, self.export, self.preview) if each.is_busy)
        busy.stop()

    def _picture(self, suffix: str = "png") -> bytes:
        from andfacil.ui.board.sheet import board_png, board_svg

        return (board_svg if suffix == "svg" else board_png)(self._session.board)

    def _show_progress(self) -> None:
        from andfacil.ui.agreement.words import progress_words

        window = self.window
        if window is None:
            return
        window.print.setEnabled(self.preview.is_current)
        for busy, what in (
            (self.printing, "print"),
            (self.export, "export"),
            (self.preview, "pages"),
        ):
            if busy.is_busy:
                first = busy is self.preview and not self.preview.pdf
                window.progress.tell(progress_words("first" if first else what), busy.share)
                break
        else:
            window.progress.leave()
        if self.preview.problem is not None:
            window.notices.tell_problem(self.preview.problem)

    def _show_findings(self, findings: list[list[str]]) -> None:
        from andfacil.ui.agreement.findings import finding_entries

        if self.window is not None:
            self.window.panel.show_findings(finding_entries(self._session.board, findings))

    def _on_written(self, path: Path) -> None:
        if self.window is not None:
            words = self.tr("Written: {path}").format(path=apart(str(path)))
            self.window.notices.inform(words)
            self.window.offer_folder(True)

    def _on_printed(self) -> None:
        if self.window is not None:
            self.window.notices.inform(self.tr("All pages are with the printer."))

    def _on_failed(self, problem: WorldProblem) -> None:
        if self.window is not None:
            self.window.notices.tell_problem(problem)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
