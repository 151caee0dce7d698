"""Opens the box that shows how the session has gone, and does what is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from andfacil.domain.values.problems import WorldProblem
from andfacil.ui.room.scene import lasting
from andfacil.ui.room.slides.slide import SlideKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.store.timeline import Timeline
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.desk.method.insight_box import InsightBox
    from andfacil.ui.desk.method.insight_paint import Told
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.style.measures import BoardStyle
    from andfacil.ui.widgets.notice_strip import Notices


class Insights(QObject):
    """Reads the journal when it is asked; nothing of it leaves the desk unless it is chosen."""

    def __init__(
        self,
        read_timeline: Callable[[], Timeline],
        read_title: Callable[[], str],
        make_style: Callable[[], BoardStyle],
        stage: RoomStage,
        questions: Questions,
        notices: Notices,
        path: Path,
    ) -> None:
        """`make_style` gives the measures of the desk as they are then; `path` is the session's."""
        super().__init__(notices)
        self._read_timeline = read_timeline
        self._read_title = read_title
        self._make_style = make_style
        self._stage = stage
        self._questions = questions
        self._notices = notices
        self._path = path
        self.box: InsightBox | None = None

    def open(self) -> None:
        """Show the measures as they are now."""
        from andfacil.ui.desk.method.insight_box import InsightBox

        try:
            told = self._read()
        except WorldProblem as problem:
            self._notices.tell_problem(problem)
            return
        self.box = InsightBox(told, self._make_style(), self._notices.window())
        self.box.room_asked.connect(lambda: self._show_in_room(told))
        self.box.page_asked.connect(lambda: self._save_page(told))
        self.box.finished.connect(self._on_finished)
        self.box.open()

    def cover(self, words: str) -> None:
        """With any words everybody sees the desk: the measures are not for them."""
        if words and self.box is not None:
            self.box.reject()

    def _on_finished(self) -> None:
        self.box = None

    def _read(self) -> Told:
        """All that is shown. Raises WorldProblem."""
        from andfacil.domain.method.insight import insight_and_energy
        from andfacil.ui.desk.method.insight_paint import Told
        from andfacil.ui.desk.method.insight_rows import insight_rows

        journal = tuple(self._read_timeline().recorded())
        words = self._make_style().words
        measures, energy = insight_and_energy(journal)
        return Told(self._read_title(), energy, insight_rows(measures, words))

    def _show_in_room(self, told: Told) -> None:
        self._stage.show_slide(SlideKind.INSIGHT, told.energy)
        words = self.tr("The room sees how the talks have gone. Esc shows the board.")
        self._notices.inform(words, of=lasting(self._stage.scene))

    def _save_page(self, told: Told) -> None:
        from andfacil.export.base.output import write_output
        from andfacil.ui.desk.method.insight_page import insight_pdf
        from andfacil.ui.style.theme import Theme

        chosen = self._questions.file_to_write(
            self._notices.window(),
            self.tr("Save as a page of mine"),
            self._path.with_name(f"{self._path.stem} {self.tr('insight')}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(".pdf")
        style = self._make_style()._replace(theme=Theme.load("light"))
        try:
            write_output(path, insight_pdf(told, style))
        except WorldProblem as problem:
            self._notices.tell_problem(problem)
        else:
            self._notices.inform(self.tr("Saved: {name}").format(name=path.name))
