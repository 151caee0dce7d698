"""The undo list: every step by its name, its card's words and its time; a jump to any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import CLOSE, Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.words.sentences import edit_name, problem_sentence
from andfacil.ui.words.steps import step_words
from andfacil.ui.words.times import clock_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from andfacil.domain.values.errors import RuleBroken
    from andfacil.domain.values.problems import WorldProblem
    from andfacil.ui.base.open_session import OpenSession

    Times = tuple[tuple[dt.datetime, ...], tuple[dt.datetime, ...]]

WIDTH, HEIGHT = 460, 520
"""Of the box, in px at the usual size of words."""

DONE_ROLE = Qt.ItemDataRole.UserRole
"""How many steps are done at a row."""


class UndoList(Box):
    """The steps with the newest on top; Enter or a click goes to one.

    A row means the board right after its step, the lowest the board before all of them.
    """

    def __init__(
        self,
        session: OpenSession,
        read_times: Callable[[], Times],
        parent: QWidget | None = None,
        *,
        cover: str = "",
    ) -> None:
        """`read_times` gives what `Timeline.step_times` does; `cover` stands for private words."""
        super().__init__(parent)
        self._read_times = read_times
        self._cover = cover
        self.setWindowTitle(self.tr("Undo list"))
        self._session = session
        self._jumping = False
        self._problem: RuleBroken | WorldProblem | None = None
        self.steps = QListWidget(self)
        self.steps.setObjectName("steps")
        self.steps.setAccessibleName(self.tr("Steps, the newest on top"))
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = WrappedLabel("", self)
        self.told.hide()
        self._lay_out()
        self.steps.itemActivated.connect(self.jump)
        self.steps.itemClicked.connect(self.jump)
        session.refused.connect(self._on_refused)
        session.edited.connect(self._on_edited)
        self.refresh()
        self.resize(with_type(WIDTH), with_type(HEIGHT))
        self.steps.setFocus()

    def refresh(self) -> None:
        """Show the steps as they are now, with the newest one done selected."""
        history = self._session.history
        done = len(history.past)
        past, future = self._read_times()
        edits = (*history.past, *reversed(history.future))
        times = [*_fitted(past, done), *reversed(_fitted(future, len(history.future)))]
        self.steps.clear()
        for place in range(len(edits), 0, -1):
            edit, at = edits[place - 1], times[place - 1]
            words = step_words(edit, self._session.board, self._cover)
            time = clock_words(at) if at else ""
            self._add(edit_name(edit), " · ".join(filter(None, (time, words))), place, done)
        self._add(self.tr("Before all of these"), "", 0, done)
        self.steps.setCurrentRow(len(edits) - done)

    def cover(self, words: str) -> None:
        """Show `words` in place of what is private; with "" show that again."""
        self._cover = words
        row = self.steps.currentRow()
        self.refresh()
        self.steps.setCurrentRow(row)

    def jump(self, item: QListWidgetItem) -> None:
        """Undo or redo up to this row; stop where that is refused."""
        wanted = int(item.data(DONE_ROLE))
        asked = abs(wanted - self._done())
        self._problem = None
        self._jumping = True
        try:
            while self._done() != wanted and self._step(wanted):
                pass
        finally:
            self._jumping = False
        left = abs(wanted - self._done())
        if left:
            self.refresh()
            self._tell(asked - left, asked)
        else:
            self.accept()

    def _lay_out(self) -> None:
        hint = PlainLabel(self.tr("Enter goes to the step; Esc leaves all as it is."), self, "soft")
        self.add_button(CLOSE).setAutoDefault(False)  # Enter belongs to the list
        self.lay_out((self.steps, 1), self.told, hint, spacing=10)

    def _add(self, name: str, about: str, place: int, done: int) -> None:
        words = name
        if place == done:
            words = self.tr("{step}  ·  now").format(step=name)
        elif place > done:
            words = self.tr("{step}  ·  undone").format(step=name)
        item = QListWidgetItem("\n".join(filter(None, (words, about))), self.steps)
        item.setData(DONE_ROLE, place)
        if place == done:
            font = item.font()
            font.setBold(True)
            item.setFont(font)

    def _done(self) -> int:
        return len(self._session.history.past)

    def _step(self, wanted: int) -> bool:
        before = self._done()
        went = self._session.undo() if wanted < before else self._session.redo()
        return went and self._done() != before

    def _tell(self, went: int, asked: int) -> None:
        words = self.tr("Stopped after {went} of {asked} steps.").format(went=went, asked=asked)
        if self._problem is not None:
            words = f"{words} {problem_sentence(self._problem)}"
        self.told.setText(words)
        self.told.show()

    def _on_refused(self, problem: RuleBroken | WorldProblem) -> None:
        self._problem = problem

    def _on_edited(self) -> None:
        if not self._jumping:
            self.refresh()


def _fitted(times: tuple[dt.datetime, ...], steps: int) -> tuple[dt.datetime | None, ...]:
    """The newest so many times; None where none is known."""
    kept = times[len(times) - steps :] if steps <= len(times) else times
    return (*(None,) * (steps - len(kept)), *kept)
