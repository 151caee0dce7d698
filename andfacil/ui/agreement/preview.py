"""The pages of the paper as they would be printed now, made anew when the board changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from andfacil.domain.values.problems import WorldProblem
    from andfacil.export.making import FileRequest
    from andfacil.ui.agreement.pages import PageView
    from andfacil.ui.agreement.worker import PaperWorker
    from andfacil.ui.base.open_session import OpenSession

PAUSE_MS = 350
"""ms after the last edit: typing makes one new paper, not one for each letter."""


class AgreementPreview(QObject):
    """Keeps the pages up to date with the board, and shows them as out of date until then.

    Signals:
        changed: it is busy, or ready, or has failed; or more of it is done.
        checked: what could be said more plainly (rows of card id, problem, words).
    """

    changed = Signal()
    checked = Signal(object)

    def __init__(
        self,
        session: OpenSession,
        worker: PaperWorker,
        view: PageView,
        picture: Callable[[], bytes],
        request: FileRequest,
    ) -> None:
        """`picture` paints the board for the annex, as PNG."""
        super().__init__(view)
        self._session = session
        self._worker = worker
        self._view = view
        self._picture = picture
        self.request = request
        self.pdf = b""
        self.problem: WorldProblem | None = None
        self.share = 0.0
        """The share of the pages that is made, from 0 to 1."""
        self.is_current = False
        self._job = 0
        self._opening = 0
        self._checking = 0
        self._drawing: dict[int, int] = {}
        self._scale = 1.0
        self._is_other = False  # the pages on their way are of another paper than those seen
        self._made = b""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.make)
        session.edited.connect(self.refresh)
        view.picture_asked.connect(self._on_picture_asked)
        worker.made.connect(self._on_made)
        worker.opened.connect(self._on_opened)
        worker.checked.connect(self._on_checked)
        worker.drawn.connect(self._on_drawn)
        worker.progressed.connect(self._on_progressed)
        worker.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """True while pages are being made."""
        return bool(self._job or self._opening) or self._pause.isActive()

    def choose(self, request: FileRequest) -> None:
        """Another paper, size or kind."""
        if request != self.request:
            self._is_other |= request.kind is not self.request.kind
            self.request = request
            self._outdate()
            self.make()

    def refresh(self) -> None:
        """Make the pages again after a pause without edits, once somebody can see them."""
        self._outdate()
        if self._view.isVisible():
            self._pause.start()

    def catch_up(self) -> None:
        """Make the pages that edits have put out of date while nobody could see them."""
        if not (self.is_current or self.is_busy):
            self.make()

    def make(self) -> None:
        """Make the pages now."""
        self._let_go()
        self.problem = None
        self.share = 0.0
        annex = self._picture() if self.request.annex else None
        self._job = self._worker.make(tuple(self._session.board), self.request, annex)
        self.changed.emit()

    def stop(self) -> None:
        """Stop; the pages made before stay, as out of date."""
        self._let_go()
        self.changed.emit()

    def _outdate(self) -> None:
        self.is_current = False
        self._view.set_stale(True)
        self.changed.emit()

    def _let_go(self) -> None:
        self._pause.stop()
        for number in (*self._drawing, self._checking):
            self._worker.forget(number)
        self._drawing.clear()
        self._checking = 0
        for number in (self._job, self._opening):
            if number:
                self._worker.cancel(number)
        self._job = self._opening = 0

    def _on_progressed(self, number: int, share: float) -> None:
        if number == self._job:
            self.share = share
            self.changed.emit()

    def _on_made(self, number: int, data: bytes) -> None:
        if number == self._job:
            self._job = 0
            self._made = data
            self._opening = self._worker.open(data)

    def _on_opened(self, number: int, sizes: list[tuple[float, float]]) -> None:
        if number == self._opening:
            self._opening = 0
            self.pdf, self._made = self._made, b""
            self.is_current = True
            self._view.show_pages(sizes)
            if self._is_other:
                self._is_other = False
                self._view.go_to(1)
            self._checking = self._worker.check(tuple(self._session.board))
            self.changed.emit()

    def _on_checked(self, number: int, findings: list[list[str]]) -> None:
        if number == self._checking:
            self._checking = 0
            self.checked.emit(findings)

    def _on_failed(self, number: int, problem: WorldProblem) -> None:
        if number and number in {self._job, self._opening}:
            self._job = self._opening = 0
            self.problem = problem
            self.pdf = b""
            self._view.show_pages(())
            self.changed.emit()
        self._drawing.pop(number, None)

    def _on_picture_asked(self, page: int, scale: float) -> None:
        if abs(scale - self._scale) > 0.001:
            self._scale = scale
            for number in self._drawing:
                self._worker.forget(number)
            self._drawing.clear()
        if self.is_current and page not in self._drawing.values():
            self._drawing[self._worker.draw(self.pdf, page, scale)] = page

    def _on_drawn(self, number: int, page: int, picture: QImage) -> None:
        if self._drawing.pop(number, None) is not None:
            self._view.show_picture(page, self._scale, picture)
