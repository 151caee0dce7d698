"""What helps with single needs: the ladder, clashes. Each is made when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.question_turns import QuestionTurns
    from andfacil.ui.base.typing_pause import TypedBoxes
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.desk.method.clashing import Clashing
    from andfacil.ui.desk.method.laddering import Laddering
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.widgets.notice_strip import Notices
    from andfacil.ui.words.cover import Cover


class NeedHelpers:
    """The helpers of one desk."""

    def __init__(
        self,
        session: OpenSession,
        selection: Selection,
        cover: Cover,
        typed: TypedBoxes,
        turns: QuestionTurns,
        stage: RoomStage,
        notices: Notices,
    ) -> None:
        """The boxes are over the window of `notices`, which are told."""
        self._session = session
        self._selection = selection
        self._cover = cover
        self._typed = typed
        self._turns = turns
        self._stage = stage
        self._notices = notices

    @cached_property
    def laddering(self) -> Laddering:
        """For the questions that lead to a need, or test it."""
        from andfacil.ui.desk.method.laddering import Laddering

        window = self._notices.window()
        laddering = Laddering(self._session, self._selection, self._cover, self._typed, window)
        laddering.told.connect(self._notices.inform)
        return laddering

    @cached_property
    def clashing(self) -> Clashing:
        """For needs that seem to exclude each other."""
        from andfacil.ui.desk.method.clashing import Clashing

        clashing = Clashing(self._session, self._selection, self._turns)
        clashing.told.connect(self._notices.inform)
        return clashing
