"""Looking back: the board as it was after every step, read only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QSlider, QWidget

from andfacil.domain.board.board import Board
from andfacil.domain.board.history import History
from andfacil.domain.board.session import NoRecorder, Outcome, Session
from andfacil.domain.values.cards import Need, Position, Solution
from andfacil.domain.values.edits import Change, Edit
from andfacil.domain.values.problems import WorldProblem
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.open_session import OpenSession
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.board.view import BoardView
from andfacil.ui.widgets.box import Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.sentences import outcome_sentence, problem_sentence
from andfacil.ui.words.times import clock_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from andfacil.domain.values.cards import CardId
    from andfacil.store.timeline import Moment, Timeline
    from andfacil.ui.style.measures import BoardLook
    from andfacil.ui.style.theme import Theme

SHARE = 0.92
"""Of the desk's width and height that the window takes."""
LEAP = 10
"""Moments that PgUp and PgDown go."""
SCROLL_PX = 60


class MomentSlider(QSlider):
    """Left, Right, Home and End go through the moments; Up and Down scroll the board.

    Signals:
        scroll_asked: the board should be moved by so many px.
    """

    scroll_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSingleStep(1)
        self.setPageStep(LEAP)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        upright = {Qt.Key.Key_Up: -SCROLL_PX, Qt.Key.Key_Down: SCROLL_PX}
        way = upright.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.scroll_asked.emit(way)


class LookBack(Box):
    """A window over a timeline: the board of one moment above, the slider below."""

    def __init__(
        self,
        timeline: Timeline,
        theme: Theme,
        look: BoardLook,
        parent: QWidget | None = None,
        *,
        cover: str = "",
    ) -> None:
        """`cover` as for `cover`. Raises WorldProblem when the file cannot be read."""
        last = timeline.moments[-1].sequence
        present = timeline.board_at(last)  # before there is any window
        private = timeline.hidden_at_last() if cover else frozenset()
        super().__init__(parent)
        self.setWindowTitle(self.tr("Looking back"))
        self._timeline = timeline
        self._session = Session(_with_hidden(present, private), History(), NoRecorder())
        self._private: frozenset[CardId] = private
        self.model = DeskModel(OpenSession(self._session, self), self)
        self.model.cover(cover)
        self.board = BoardView(self.model, look, theme, self, editable=False)
        self.slider = MomentSlider(self)
        self.slider.setAccessibleName(self.tr("Moment of the session"))
        self.slider.setRange(timeline.moments[0].sequence, last)
        self.slider.setValue(last)
        self.caption = PlainLabel("", self)
        self.caption.setObjectName("moment")
        self.place = PlainLabel("", self, "soft")
        self._lay_out()
        self.slider.valueChanged.connect(self.show_moment)
        self.slider.scroll_asked.connect(self._scroll)
        self.show_moment(last)
        self.slider.setFocus()

    @property
    def shown(self) -> Board:
        """The board that is shown."""
        return self._session.board

    def cover(self, words: str) -> None:
        """Show `words` in place of a hidden card's own; with "" show those again.

        Hidden are the cards that were hidden then, and those hidden since and not revealed.
        """
        try:
            self._private = self._timeline.hidden_at_last() if words else frozenset()
        except WorldProblem:
            self.reject()  # nobody knows what must not be shown
            return
        self.model.cover(words)
        self.show_moment(self.slider.value())

    def show_moment(self, sequence: int) -> None:
        """Show the board as it was right after this moment."""
        first = self._timeline.moments[0].sequence
        moment = self._timeline.moments[sequence - first]
        try:
            board = self._timeline.board_at(sequence)
        except WorldProblem as problem:
            self.caption.setText(problem_sentence(problem))
            return
        self._session.board = _with_hidden(board, self._private)
        self.model.reload()
        self.board.select(moment.about if self.model.card(moment.about) else "")
        words = moment_words(moment, board)
        self.caption.setText(words)
        self.place.setText(
            self.tr("{place} of {count}").format(
                place=sequence - first + 1, count=len(self._timeline.moments)
            )
        )
        self.slider.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        hint = WrappedLabel(
            self.tr("Only to look at: Left, Right, Home, End; Esc closes."), self, "soft"
        )
        wide = hint.fontMetrics().horizontalAdvance(hint.text())
        if wide > screen_of(self).availableSize().width() / 2:
            foot: QLayout = in_column(self.slider, hint, spacing=4)
        else:
            hint.setWordWrap(False)
            foot = in_row((self.slider, 1), hint, spacing=16)
        self.lay_out(
            in_row((self.caption, 1), self.place),
            (self.board, 1),
            foot=foot,
            margins=(20, 16, 20, 16),
            spacing=12,
        )
        self.take_share(SHARE, QSize(1280, 800))

    def _scroll(self, way: int) -> None:
        for view in self.board.views():
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + way)


def _with_hidden(board: Board, private: frozenset[CardId]) -> Board:
    """The board with the cards of `private` hidden as well."""
    if not private:
        return board
    return Board(
        replace(card, hidden=True)
        if card.id in private and isinstance(card, Need | Solution | Position)
        else card
        for card in board
    )


def moment_words(moment: Moment, board: Board) -> str:
    """When and what: "14:32:07 · A3: need added"; `board` is as the moment left it."""
    card = board.get(moment.about)
    changes = () if card is None else (Change(moment.about, None, card),)
    outcome = Outcome(Edit(moment.kind, moment.about, changes), moment.step, frozenset())
    return f"{clock_words(moment.at, seconds=True)} · {outcome_sentence(outcome)}"
