"""Opens the boxes over the desk, and passes on what is chosen in them."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange
from andfacil.domain.values.problems import WorldProblem
from andfacil.ui.base.file_names import SUFFIX, copy_path, session_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.method.calendar_marks import CalendarMarks
    from andfacil.domain.values.cards import CardId, Side
    from andfacil.store.timeline import Timeline
    from andfacil.ui.agreement.controller import AgreementController
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.base.timekeeper import Timekeeper
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.desk.dialogs.undo_list import Times
    from andfacil.ui.style.measures import BoardLook
    from andfacil.ui.style.theme import Theme
    from andfacil.ui.words.cover import Cover


class Boxes(QObject):
    """Each box is imported and built when it is opened.

    Signals:
        details_chosen: the details dialog was accepted (the Details).
        copy_path_chosen: a copy of the session is to be written there (the path).
        card_asked: the desk should go to this card (its id), to the field of this name, if any.
        told: a sentence for the strip.
        failed: it could not be done (the WorldProblem).
    """

    details_chosen = Signal(object)
    copy_path_chosen = Signal(object)
    card_asked = Signal(str, str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: OpenSession,
        theme: Theme,
        look: BoardLook,
        questions: Questions,
        cover: Cover,
        typed: TypedBoxes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._look = look
        self._questions = questions
        self._window = window
        self._cover = cover
        self._typed = typed
        self.read_marks: Callable[[], CalendarMarks | None] = lambda: None
        self._agreement: AgreementController | None = None

    @property
    def agreement(self) -> AgreementController:
        """The agreement's window and what is done in it."""
        if self._agreement is None:
            from andfacil.ui.agreement.controller import AgreementController

            self._agreement = AgreementController(self._session, self._questions, self._window)
            self._agreement.read_marks = self.read_marks
            self._agreement.card_asked.connect(self.go_to)
            self._agreement.sign_asked.connect(self.mark_signed)
            self._agreement.told.connect(self.told)
        return self._agreement

    @property
    def _below(self) -> QWidget:
        """The window that a box about the agreement belongs over."""
        return self._window if self._agreement is None else self._agreement.window_below

    def set_style(self, theme: Theme, look: BoardLook) -> None:
        """Other colours and measures for the boxes to come."""
        self._theme = theme
        self._look = look
        if self._agreement is not None:
            self._agreement.set_theme(theme)

    def edit_details(self, field: str = "") -> None:
        """Open the session's details, at the field of this name if there is one."""
        from andfacil.ui.desk.dialogs.details import DetailsDialog

        dialog = DetailsDialog(self._session.board.details, self._below)
        dialog.details_chosen.connect(self.details_chosen)
        self._typed.open("details", dialog)
        dialog.go_to(field)

    def open_opening(self) -> None:
        """Open the answers of the opening; what is said there is kept at once."""
        from secrets import choice

        from andfacil.domain.editing.propose import change_details
        from andfacil.domain.method.opening import say_looking, toss_coin
        from andfacil.ui.desk.dialogs.opening import OpeningBox

        session = self._session
        box = OpeningBox(session.board, self._window)

        def say(side: Side, yes: bool) -> None:
            session.propose(say_looking, side, yes=yes)

        def take_rule(rule: str) -> None:
            details = replace(session.board.details, decision_rule=rule)
            session.propose(change_details, details, EditKind.CHANGE_DETAILS)

        box.looking.connect(say)
        box.rule_chosen.connect(take_rule)
        box.toss_asked.connect(lambda: toss(session, choice))

        def toss(session: OpenSession, choose: Callable[[tuple[Side, ...]], Side]) -> None:
            with suppress(NothingToChange):  # the same side again: a toss all the same
                session.perform(toss_coin(session.board, choose))

        following = session.edited.connect(box.refresh)
        box.finished.connect(lambda: session.edited.disconnect(following))
        self._typed.open("opening", box)

    def edit_times(self, timekeeper: Timekeeper, take: Callable[[tuple[int, ...]], object]) -> None:
        """Open the minutes of the phases; `take` is told of other ones.

        The reasons in it are for nobody else: it closes when everybody sees the desk.
        """
        from andfacil.ui.desk.dialogs.times import TimesBox

        dialog = TimesBox(self._session.board, timekeeper, self._cover.words, self._window)
        dialog.chosen.connect(take)
        self._cover.covered.connect(dialog.close)
        self._typed.open("times", dialog)

    def mark_signed(self) -> None:
        """Open the box that keeps a signed version."""
        from andfacil.ui.desk.dialogs.sign import SignDialog

        print_of_board = self._print_of_board()
        if print_of_board is None:
            return
        now = dt.datetime.now(tz=dt.UTC)
        dialog = SignDialog(self._session, print_of_board, now, self._below)
        dialog.signed.connect(self._on_signed)
        dialog.card_asked.connect(self.agreement.go_to_card)

        def follow() -> None:
            if (changed := self._print_of_board()) is not None:
                dialog.show_board(self._session, changed)

        following = self._session.edited.connect(follow)
        dialog.finished.connect(lambda: self._session.edited.disconnect(following))
        self._typed.open("sign", dialog)

    def go_to(self, card_id: CardId, field: str = "") -> None:
        """Have the desk go to a field of a card, or of the session's details for `session`."""
        if card_id == "session":
            self.edit_details(field)
        else:
            self.card_asked.emit(card_id, field)

    def export_agreement(self) -> None:
        """Open the window of the agreement's pages."""
        self.agreement.open(self._theme)

    def export_file(self) -> None:
        """Open that window with the list of formats for a file."""
        self.agreement.open_formats(self._theme)

    def close_agreement(self) -> None:
        """Close the agreement's window, if it was ever opened."""
        if self._agreement is not None:
            self._agreement.close()

    def save_copy(self, path: Path) -> None:
        """Ask where a copy of the session, which is kept at `path`, goes."""
        chosen = self._questions.file_to_write(
            self._window,
            self.tr("Save a copy"),
            copy_path(path, self.tr("copy")),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen is not None:
            self.copy_path_chosen.emit(session_path(chosen))

    def list_steps(self, read_timeline: Callable[[], Timeline]) -> None:
        """The steps that can be undone and redone, with the times that the timeline has."""
        from andfacil.ui.desk.dialogs.undo_list import UndoList

        def read_times() -> Times:
            try:
                return read_timeline().step_times()
            except WorldProblem:
                return (), ()  # the steps are in memory: that their times are not is no reason

        box = UndoList(self._session, read_times, self._window, cover=self._cover.words)
        self._cover.covered.connect(box.cover)
        box.open()

    def look_back(self, read_timeline: Callable[[], Timeline]) -> None:
        """The board as it was; `read_timeline` may raise WorldProblem."""
        from andfacil.ui.desk.dialogs.look_back import LookBack

        try:
            box = LookBack(
                read_timeline(), self._theme, self._look, self._window, cover=self._cover.words
            )
        except WorldProblem as problem:
            self.failed.emit(problem)
        else:
            self._cover.covered.connect(box.cover)
            box.open()

    def show_grid(self) -> None:
        """Needs by solutions, to be toggled."""
        from andfacil.ui.desk.dialogs.coverage_grid import CoverageGrid
        from andfacil.ui.style.measures import BoardStyle
        from andfacil.ui.words.board import desk_words

        mirrored = self._window.isRightToLeft()
        style = BoardStyle(self._look, self._theme, desk_words(), mirrored)
        box = CoverageGrid(self._session, style, self._window)
        box.cover(self._cover.words)
        self._cover.covered.connect(box.cover)
        box.open()

    def show_ways_out(self) -> None:
        """What to try when the talks are stuck; away while everybody sees the desk."""
        from andfacil.ui.desk.method.ways_out import WaysOut

        if self._cover.words:
            return
        box = WaysOut(self._window)
        self._cover.covered.connect(box.cover)
        box.open()

    def show_help(self) -> None:
        """The guide, without a network."""
        from andfacil.ui.help.box import HelpBox

        try:
            HelpBox(self._window).open()
        except WorldProblem as problem:
            self.failed.emit(problem)

    def show_keys(self) -> None:
        """The list of keys."""
        from andfacil.ui.desk.dialogs.keys import KeysDialog

        KeysDialog(self._window).open()

    def show_line_sheet(self) -> None:
        """What can be typed into the capture line."""
        from andfacil.ui.desk.capture.sheet import LineSheet

        LineSheet(self._window).open()

    def show_about(self) -> None:
        """What this is, and its versions."""
        from andfacil.ui.desk.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    def _print_of_board(self) -> str | None:
        from andfacil.export.papers.agreement import agreement_outline
        from andfacil.export.papers.outline import fingerprint

        try:
            return fingerprint(agreement_outline(self._session.board))
        except WorldProblem as problem:
            self.failed.emit(problem)
            return None

    def _on_signed(self, names: tuple[str, ...], at: dt.datetime, print_of_board: str) -> None:
        from andfacil.domain.editing.signing import sign

        self._session.propose(sign, at=at, signed_by=names, fingerprint=print_of_board)
