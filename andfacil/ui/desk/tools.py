"""What helps to lead the session, protects it and gives it away, once it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from andfacil.ui.desk.panels.bars import BarRank
from andfacil.ui.style.measures import BoardStyle
from andfacil.ui.words.board import desk_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.store.session_file import SessionFile
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.board.model.desk_board import DeskModel
    from andfacil.ui.desk.dialogs.sending import Copies
    from andfacil.ui.desk.method.insights import Insights
    from andfacil.ui.desk.method.laddering import NeedHelpers
    from andfacil.ui.desk.method.packaging import Packaging
    from andfacil.ui.desk.method.quieting import Quieting
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.protection.protecting import Protecting
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.style.appearance import Appearance


class DeskTools:
    """Each is imported and made when it is first used: a window that opens need not wait."""

    def __init__(
        self,
        file: SessionFile,
        session: OpenSession,
        model: DeskModel,
        window: MainWindow,
        stage: RoomStage,
        appearance: Appearance,
        questions: Questions,
        on_protected: Callable[[Path, str], object],
    ) -> None:
        """`on_protected` hears the path and the password of a protected copy to go on in."""
        self._file = file
        self._session = session
        self._model = model
        self._window = window
        self._stage = stage
        self._appearance = appearance
        self._questions = questions
        self._on_protected = on_protected

    @cached_property
    def copies(self) -> Copies:
        """Writes copies of the session; imported and made when the first one is asked for."""
        from andfacil.ui.desk.dialogs.sending import Copies

        window, questions = self._window, self._questions
        return Copies(self._file, self._session, window, window.notices, questions, window.cover)

    @cached_property
    def protecting(self) -> Protecting:
        """Gives the session a password, or another one; made when it is asked for."""
        from andfacil.ui.protection.protecting import Protecting

        found = Protecting(self._file, self._window, self._questions, self._window.notices)
        found.protected.connect(self._on_protected)
        return found

    @cached_property
    def needs_helped(self) -> NeedHelpers:
        """What helps with single needs; made when it is asked for."""
        from andfacil.ui.desk.method.laddering import NeedHelpers

        window = self._window
        mine = (self._session, window.selection, window.cover, window.typed)
        return NeedHelpers(*mine, self._model.turns, self._stage, window.notices)

    @cached_property
    def packaging(self) -> Packaging:
        """Shows the smallest package; made when it is asked for."""
        from andfacil.ui.desk.method.packaging import Packaging

        window, action = self._window, self._window.actions_by_id["package"]
        put_above = window.bar_stack.put(BarRank.PACKAGE)
        found = Packaging(self._session, window.board, self._stage, put_above, action)
        found.left.connect(window.capture.take_focus)
        window.capture.line.step_back_asked.connect(found.leave)
        return found

    @cached_property
    def quieting(self) -> Quieting:
        """Makes the wall quiet; made when it is asked for."""
        from andfacil.domain.method.opening import first_to_tell
        from andfacil.ui.desk.method.quieting import Quieting

        window, put_above = self._window, self._window.bar_stack.put(BarRank.QUIET)
        found = Quieting(
            self._stage,
            lambda: first_to_tell(self._session.board.details),
            put_above,
            window.actions_by_id,
            window,
        )
        found.left.connect(window.capture.take_focus)
        found.told.connect(window.tell_of_room)
        found.listens.connect(window.rail.set_listens)
        return found

    @cached_property
    def insights(self) -> Insights:
        """Shows how the session has gone; made when it is asked for."""
        from andfacil.ui.desk.method.insights import Insights

        window, mirrored = self._window, self._window.isRightToLeft()
        found = Insights(
            self._file.timeline,
            lambda: self._model.frame.title,
            lambda: BoardStyle(window.look, self._appearance.theme, desk_words(), mirrored),
            self._stage,
            self._questions,
            window.notices,
            self._file.path,
        )
        window.cover.covered.connect(found.cover)
        return found
