"""Reads the agreement back from the desk: ticks of both sides, line by line, in the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.method.read_back import BOTH, lines_left, tick_line, ticked_by
from andfacil.ui.desk.signing.line_source import line_source
from andfacil.ui.room.slides.slide import SlideKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import Side
    from andfacil.export.papers.read_back import ReadLine
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.signing.read_back_bar import ReadBackBar
    from andfacil.ui.room.stage import RoomStage


class ReadingBack(QObject):
    """Has a bar above the board while the room's scene is the agreement, line by line.

    Ticks never hold anything up: what is left is told, and any line can be read at any time.

    Signals:
        left: the bar has gone; the keyboard focus goes to the capture line.
        told: a sentence for the strip.
        card_asked: the line is changed on this card (its id), in the field of this name.
        details_asked: the line is changed in the session's details, in the field of this name.
    """

    left = Signal()
    told = Signal(str)
    card_asked = Signal(str, str)
    details_asked = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        model: BoardModel,
        stage: RoomStage,
        put_above: Callable[[ReadBackBar], object],
        window: QWidget,
    ) -> None:
        """`model` is what the room sees; `put_above` puts the bar above the board."""
        super().__init__(window)
        self._session = session
        self._model = model
        self._stage = stage
        self._put_above = put_above
        self._window = window
        self._is_changing = False
        self.bar: ReadBackBar | None = None
        stage.changed.connect(self.follow)
        session.edited.connect(self._show_line)

    @property
    def is_reading(self) -> bool:
        """True while the room is shown the agreement, line by line."""
        slide = self._stage.scene.slide
        return slide is not None and slide.kind is SlideKind.READ_BACK

    @property
    def has_keys(self) -> bool:
        """True while the keyboard focus is in the bar."""
        focus = self._window.focusWidget()
        bar = self.bar
        return bar is not None and focus is not None and (focus is bar or bar.isAncestorOf(focus))

    def take_keys(self) -> None:
        """The keys go to the bar, if it is there."""
        if self.bar is not None and self.is_reading:
            self.bar.take_focus()

    def go_on(self) -> None:
        """The card of a line that was not right is done with: the keys go back to that line."""
        if self._is_changing:
            self._is_changing = False
            self.take_keys()

    def follow(self) -> None:
        """The bar comes and goes with the lines in the room."""
        if self.is_reading:
            if self.bar is None:
                self.bar = self._build()
            self.bar.show()
            self._show_line()
        elif self.bar is not None and not self.bar.isHidden():
            inside = self.has_keys
            self._is_changing = False
            self.bar.hide()
            if inside:
                self.left.emit()

    def _show_line(self) -> None:
        if self.bar is None or not self.is_reading:
            return
        lines = self._stage.lines()
        if not lines:
            self.bar.show_nothing(self.tr("There is nothing to read back yet."))
            return
        number, line = self._now(lines)
        prints = [each.print_of_words for each in lines]
        sides = ticked_by(self._session.board, prints[number])
        left = lines_left(self._session.board, prints)
        self.bar.show_line(line, number, len(lines), sides, len(left))

    def _now(self, lines: tuple[ReadLine, ...]) -> tuple[int, ReadLine]:
        slide = self._stage.scene.slide
        number = min(slide.line if slide else 0, len(lines) - 1)
        return number, lines[number]

    def _tick(self, side: Side) -> None:
        if lines := self._stage.lines():
            words = self._now(lines)[1].print_of_words
            on = side not in ticked_by(self._session.board, words)
            self._session.propose(tick_line, words, {side}, ticked=on)
            self._show_line()  # also where it was refused: the button is as the session

    def _tick_both(self) -> None:
        """Tick the line, and read the next one; after the last one the first that is left."""
        if not (lines := self._stage.lines()):
            return
        number, line = self._now(lines)
        board, words = self._session.board, line.print_of_words
        if ticked_by(board, words) != BOTH and not self._session.propose(tick_line, words, BOTH):
            return
        left = lines_left(board, [each.print_of_words for each in lines])
        if number + 1 < len(lines):
            self._stage.step_line(1)
        elif left:
            self._stage.step_line(left[0] - number)
        if not left:
            self.told.emit(self.tr("Every line is read back by both sides."))

    def _change(self) -> None:
        """Go to where the line is changed; the room goes on showing it."""
        if not (lines := self._stage.lines()):
            return
        source = line_source(self._model.public_board(), self._now(lines)[1].key)
        if source is None:
            words = self.tr("This line is made by the paper: what it tells of is on the board.")
            self.told.emit(words)
        elif source.card_id == "session":
            self.details_asked.emit(source.field)
        else:
            self._is_changing = True
            self.card_asked.emit(*source)

    def _build(self) -> ReadBackBar:
        from andfacil.ui.desk.signing.read_back_bar import ReadBackBar  # the first reading needs it

        bar = ReadBackBar(self._window)
        bar.ticked.connect(self._tick)
        bar.both_ticked.connect(self._tick_both)
        bar.step_asked.connect(self._stage.step_line)
        bar.wrong.connect(self._change)
        bar.ended.connect(lambda: self._stage.show_slide(None))
        self._put_above(bar)
        return bar
