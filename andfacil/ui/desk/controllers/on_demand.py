"""The controllers that act only when asked to: a window that opens need not wait for them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.card_changes import CardChanges
    from andfacil.ui.desk.controllers.cards import CardController
    from andfacil.ui.desk.controllers.reshape import ReshapeController
    from andfacil.ui.desk.controllers.reveal import RevealController
    from andfacil.ui.desk.controllers.reveal_boxes import RevealBoxes
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.words.cover import Cover


class OnDemand:
    """Each controller is imported and made when it is first used, with the edits it proposes."""

    def __init__(
        self,
        session: OpenSession,
        selection: Selection,
        changes: CardChanges,
        capture: CaptureLine,
        cover: Cover,
        typed: TypedBoxes,
        stage: RoomStage,
        tell: Callable[[str], object],
        window: QWidget,
    ) -> None:
        """`tell` shows a sentence to the facilitator."""
        self._session = session
        self._selection = selection
        self._changes = changes
        self._capture = capture
        self._cover = cover
        self._typed = typed
        self._stage = stage
        self._tell = tell
        self._window = window

    @cached_property
    def cards(self) -> CardController:
        """For what can be done to the selected cards."""
        from andfacil.ui.desk.controllers.cards import CardController

        return CardController(self._session, self._selection, self._changes, self._capture)

    @cached_property
    def reshaping(self) -> ReshapeController:
        """For what makes more, fewer or other cards."""
        from andfacil.ui.desk.controllers.reshape import ReshapeController

        return ReshapeController(self._session, self._selection)

    @cached_property
    def revealing(self) -> RevealController:
        """For what hides and reveals."""
        from andfacil.ui.desk.controllers.reveal import RevealController

        return RevealController(self._session, self._selection, self._capture)

    @cached_property
    def reveal_boxes(self) -> RevealBoxes:
        """For the boxes of answers and willingness."""
        from andfacil.ui.desk.controllers.reveal_boxes import RevealBoxes

        boxes = RevealBoxes(
            *(self._session, self.revealing, self._cover, self._typed, self._stage), self._window
        )
        boxes.told.connect(self._tell)
        return boxes
