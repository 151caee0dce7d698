"""What helps with single needs: the ladder, made here, and what is made of clashes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from andfacil.domain.editing import musts, propose
from andfacil.domain.values.cards import Need, Position
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.ui.base.keys import LADDER_KEY, native_keys
from andfacil.ui.desk.understanding.own_boxes import OwnBoxes
from andfacil.ui.room.scene import lasting
from andfacil.ui.words.open_checks import untested_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.question_turns import QuestionTurns
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.desk.method.ladder import LadderBox
    from andfacil.ui.desk.understanding.clashing import Clashing, Clouding
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.widgets.notice_strip import Notices
    from andfacil.ui.words.cover import Cover


class Laddering(OwnBoxes):
    """The questions that lead from a position to the need, or test a non-negotiable."""

    def __init__(
        self,
        session: OpenSession,
        selection: Selection,
        cover: Cover,
        typed: TypedBoxes,
        window: QWidget,
    ) -> None:
        super().__init__(session, cover, typed, window)
        self._selection = selection

    def open(self) -> None:
        """Open the ladder."""
        from andfacil.ui.desk.method.ladder import LadderBox  # not at start

        card = self._selection.card
        if not isinstance(card, Need | Position) or not self._may_open():
            return
        box = LadderBox(card, self._window)
        self._connect(box, card.id)
        self._open(f"ladder {card.id}", box)

    def _tell_untested(self) -> None:
        """Which non-negotiables are still to be tested, while needs are made clear."""
        lines = untested_lines(self._session.board, native_keys(LADDER_KEY))
        if lines:
            self.told.emit(lines[0])

    def _connect(self, box: LadderBox, card_id: str) -> None:
        def do(propose_edit: Callable[..., Edit], *said: object) -> None:
            try:
                propose_edit(self._session.board, card_id, *said)
            except NothingToChange:
                return  # it stays as it was: nothing to tell
            except RuleBroken:
                pass  # told below, as every edit that is refused
            if self._session.propose(propose_edit, card_id, *said):
                self._tell_untested()

        def turn(text: str, must: bool) -> None:
            def turned(board: Board, position: str) -> Edit:
                return propose.turn_position(board, position, text, non_negotiable=must)

            do(turned)

        box.turned.connect(turn)
        box.stayed.connect(lambda said: do(musts.stays, said))
        box.lowered.connect(lambda said: do(musts.becomes_need, said))
        box.was_split.connect(lambda said, rim: do(musts.split_off, said, rim))
        box.facts_asked.connect(lambda said, facts: do(musts.needs_facts, said, facts))


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
        window = self._notices.window()
        laddering = Laddering(self._session, self._selection, self._cover, self._typed, window)
        laddering.told.connect(self._notices.inform)
        return laddering

    def _tell_of_room(self, words: str) -> None:
        self._notices.inform(words, of=lasting(self._stage.scene))

    @cached_property
    def clashing(self) -> Clashing:
        """For needs that seem to exclude each other."""
        from andfacil.ui.desk.understanding.clashing import Clashing

        clashing = Clashing(self._session, self._selection, self._turns, self._selection)
        clashing.told.connect(self._notices.inform)
        return clashing

    @cached_property
    def clouding(self) -> Clouding:
        """For what lies under a clash, and the way out of it."""
        from andfacil.ui.desk.understanding.clashing import Clouding

        window = self._notices.window()
        clouding = Clouding(
            self._session, self._selection, self._cover, self._typed, self._stage, window
        )
        clouding.told.connect(self._tell_of_room)
        return clouding
