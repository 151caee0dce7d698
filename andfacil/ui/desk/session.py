"""One session open at the desk: its file, its desk, its window and its room."""

from __future__ import annotations

import datetime as dt
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.problems import WorldProblem
from andfacil.store.problems import Replaced
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.open_session import OpenSession
from andfacil.ui.base.recent import Recent
from andfacil.ui.base.settings import PRACTICE_FILE, PRACTICE_HINTS
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.desk.bindings import (
    bind,
    card_bindings,
    clash_bindings,
    copy_bindings,
    leading_bindings,
    method_bindings,
    protection_bindings,
    quiet_bindings,
    room_bindings,
    session_bindings,
    view_bindings,
)
from andfacil.ui.desk.method.common_ground import CommonGround
from andfacil.ui.desk.method.leading import Leading
from andfacil.ui.desk.method.nudging import Nudging
from andfacil.ui.desk.panels.bars import BarRank
from andfacil.ui.desk.rescue import Rescue
from andfacil.ui.desk.tools import DeskTools
from andfacil.ui.desk.window import MainWindow
from andfacil.ui.desk.wiring import Wiring
from andfacil.ui.room.control import RoomControl
from andfacil.ui.room.measuring import RoomMeasuring
from andfacil.ui.style.fonts import draw_han_for
from andfacil.ui.words.board import desk_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMenu

    from andfacil.domain.values.cards import CardId
    from andfacil.store.cipher.key import Key
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.screens.placing import RoomPlacing
    from andfacil.ui.screens.system_screens import Screens
    from andfacil.ui.style.appearance import Appearance


class DeskSession(QObject):
    """All that belongs to one open session; `close` closes all of it.

    Signals:
        protected: there is a protected copy to go on in (its path, its password).
    """

    protected = Signal(object, str)

    def __init__(
        self, file: SessionFile, appearance: Appearance, questions: Questions, screens: Screens
    ) -> None:
        super().__init__()
        self._file = file
        self.path = file.path
        self.session_id = file.session_id
        self._opened_at = dt.datetime.now(tz=dt.UTC)
        self.session = OpenSession(file.session(), self)
        self.model = DeskModel(self.session, self)
        seen = BoardModel(self.session, self, turns=self.model.turns)  # nothing hidden is in it
        self._draw_han()
        self.model.frame_changed.connect(self._draw_han)
        self._appearance = appearance
        theme, look = appearance.theme, appearance.board_look
        of_room, motion = appearance.room_theme, appearance.motion
        self.room = RoomControl(self.session, seen, of_room, screens, self, motion=motion)
        self.window = MainWindow(self.session, self.model, theme, questions, self.room, look=look)
        self.window.panels.remember_in(screens.settings)
        self._offer_hints(screens.settings)
        self._measure(screens)
        Wiring(self.window, self.session, self.model, self.room)
        bind(
            self.window,
            session_bindings(self.window, self.session, self.path, file.timeline),
            card_bindings(self.window),
            room_bindings(self.window, self.room, self.measuring, lambda: self.leading.let_go()),
            view_bindings(self.window, self.model, appearance),
        )
        self.window.boxes.read_marks = file.calendar_marks
        if not file.read_only:
            self.window.timekeeper.take_up(file.last_edit_at())
        appearance.changed.connect(self._on_appearance_changed)

        self.rescue = Rescue(file, self.session, self.window, questions)
        self.window.may_close = self.rescue.may_leave
        if file.read_only:
            self.window.bar.show_read_only()
            self.rescue.offer(self.tr("Opened to read only: what is typed here cannot be kept."))
        self._place_room(screens)
        self.tools = DeskTools(
            file,
            self.session,
            self.model,
            self.window,
            self.room.stage,
            appearance,
            questions,
            self.protected.emit,
        )
        self.window.boxes.copy_path_chosen.connect(lambda path: self.tools.copies.save(path))
        bind(
            self.window,
            protection_bindings(lambda: self.tools.protecting),
            copy_bindings(lambda: self.tools.copies),
        )
        self._offer_protection()
        self._help_to_lead(screens.settings)
        self.window.inspector.history.words_asked.connect(self._tell_words)
        self.window.inspector.changed_since_signed = self.model.changed_since_signed

    def _place_room(self, screens: Screens) -> None:
        placing = self.room.placing
        screens.changed.connect(placing.follow_screens)
        placing.exposed_changed.connect(self.window.cover.set_on)
        self.window.menu.room_opening.connect(partial(_show_screens, placing))

    def _offer_protection(self) -> None:
        """A password for a session without one; another one for a protected session."""
        actions = self.window.actions_by_id
        has_one = self._file.key is not None
        actions["protect"].setVisible(not has_one)
        actions["change_password"].setVisible(has_one)
        actions["change_password"].setEnabled(has_one and not self._file.read_only)

    def _help_to_lead(self, settings: QSettings | None) -> None:
        """Questions about wording; the smallest package; how the session has gone."""
        window = self.window
        nudge = window.actions_by_id["nudge"]
        self.nudging = Nudging(self.session, window.capture, nudge, settings)
        window.above.add(self.nudging.strip)
        window.cover.covered.connect(self.nudging.cover)
        bind(
            window,
            method_bindings(
                self.nudging, lambda: self.tools.packaging, lambda: self.tools.insights
            ),
        )
        self.leading = leading = Leading(
            self.session,
            window.timekeeper,
            self.room.stage,
            window.bar_stack.put(BarRank.GOING_ON),
            window.actions_by_id,
            window.typed,
            window,
        )
        leading.left.connect(window.capture.take_focus)
        window.capture.line.step_back_asked.connect(leading.let_go)
        leading.told.connect(window.notices.inform)
        self.common_ground = CommonGround(self.session, window.selection)
        self.common_ground.told.connect(window.notices.inform)
        bind(window, leading_bindings(window, leading, self.common_ground))
        bind(window, quiet_bindings(window, lambda: self.tools.quieting))
        bind(window, clash_bindings(lambda: self.tools.needs_helped))

    def _offer_hints(self, settings: QSettings | None) -> None:
        """One hint at a time in the practice session, until nobody wants any more."""
        if settings is None or PRACTICE_FILE.read(settings) != str(self.path.absolute()):
            return
        if not PRACTICE_HINTS.read(settings):
            return
        from andfacil.ui.desk.practice.hint_bar import HintBar  # practice alone needs it

        bar = HintBar(self.session, self.window.actions_by_id, self.window)

        def dismiss() -> None:
            PRACTICE_HINTS.write(settings, False)
            self.window.cover.covered.disconnect(bar.cover)
            self.window.bar_stack.take(BarRank.HINT)
            self.window.capture.take_focus()

        bar.dismissed.connect(dismiss)
        self.window.cover.covered.connect(bar.cover)
        self.window.bar_stack.put(BarRank.HINT)(bar)

    def _measure(self, screens: Screens) -> None:
        """Have the room sized for its farthest seat, and the desk say how far that is."""
        window, capture = self.window, self.window.capture
        self.measuring = RoomMeasuring(self.room, screens.settings, window.typed, window)
        self.measuring.reach_changed.connect(window.preview.show_reach)
        self.measuring.offered.connect(window.preview.offer_measuring)
        self.measuring.told.connect(window.notices.inform)
        self.measuring.left.connect(capture.take_focus)
        capture.done.connect(self.measuring.ask_once)

    def _draw_han(self) -> None:
        draw_han_for(self.model.frame.language)

    def _tell_words(self, card_id: CardId) -> None:
        """What a card said when, read now: nobody waits for it before it is asked for."""
        try:
            public = bool(self.window.cover.words)
            words = self._file.timeline().text_history(card_id, public=public)
        except WorldProblem as problem:
            self.window.notices.tell_problem(problem)
        else:
            self.window.inspector.history.show_words(card_id, words)

    def tell_other_copy(self, open_other: Callable[[Path], object]) -> None:
        """Say that this machine has seen a later state of the session, and offer to open that."""
        if (other := self._file.other_copy) is None:
            return
        from andfacil.ui.desk.dialogs.other_copy import other_copy_sentence  # not at start

        sentence = other_copy_sentence(other, self.path)
        if other.path == self.path or not os.path.exists(other.path):
            self.window.notices.warn(sentence)
            return
        self.window.notices.warn_with_way_out(
            sentence, self.tr("Open the other one"), partial(open_other, other.path)
        )

    def check_disc(self) -> None:
        """Raise WorldProblem unless the disc has the session as it was saved from here."""
        with SessionFile.open(self.path, read_only=True, password=self.key) as found:
            if found.head != self._file.head and not self._file.read_only:
                raise Replaced(self.path.name)

    def take_place(self) -> None:
        """The window has just been shown: follow its place on the screens from now on."""
        self.room.windows.set_desk(self.window)
        self.room.placing.follow_screens()

    @property
    def key(self) -> Key | None:
        """The key of a protected session, to open it again; None without a password."""
        return self._file.key

    def as_recent(self) -> Recent:
        """What home says about the session: as it is now, and when it was last written to.

        Of a protected session nothing but its file's name: what home knows is in a file.
        """
        details = self.session.board.details
        at = self.session.saved_at or self._opened_at
        if self.key is not None:
            return Recent(self.path, at=at, badge=self.tr("Protected with a password"))
        return Recent(
            self.path,
            details.title,
            details.side_a.name,
            details.side_b.name,
            at,
            desk_words().signed(signed)[0] if (signed := self.model.frame.signed) else "",
        )

    def warm_up(self) -> None:
        """Get ready for the first line, card and edit, in a quiet moment.

        What they need is imported where it is used, so that the window need not wait for it.
        """
        import andfacil.domain.capture.amend
        import andfacil.ui.desk.inspector.page  # noqa: F401

        self._file.warm_up()
        self.nudging.get_ready()

    def _on_appearance_changed(self) -> None:
        """Other colours for desk or room, another size of the type for the desk alone."""
        self.window.set_style(self._appearance.theme, self._appearance.board_look)
        self.room.set_theme(self._appearance.room_theme)

    def close(self) -> None:
        """Close the window, the room and the file, in this order; the clock of the phase stops."""
        if not self._file.read_only and self.session.trouble is None:
            self.window.timekeeper.stop()
        self.window.close()
        self.room.close()
        self._file.close()
        self.window.deleteLater()
        self.deleteLater()


def _show_screens(placing: RoomPlacing, menu: QMenu) -> None:
    from andfacil.ui.desk.actions.screens_menu import show_screens  # seen rarely

    show_screens(menu, placing)
