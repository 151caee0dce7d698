"""Joins the same need of both sides by one key, and parts it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.editing import common_ground
from andfacil.domain.values.cards import Need

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.controllers.selection import Selection


class CommonGround(QObject):
    """What the key does: with one need selected it waits for the one across.

    Signals:
        told: a sentence for the strip.
    """

    told = Signal(str)

    def __init__(self, session: OpenSession, selection: Selection) -> None:
        super().__init__(selection)
        self._session = session
        self._selection = selection
        self._first: CardId = ""

    def toggle(self) -> None:
        """Join the selected needs, one of each side; or part a joined one from its other.

        A need that is selected alone is joined with the one across for which the key is pressed
        next.
        """
        needs = [card for card in self._selection.cards if isinstance(card, Need)]
        if not needs:
            return
        one, refs = needs[0], {need.ref for need in needs}
        if one.same_as and refs <= {one.ref, one.same_as}:
            self._first = ""
            self._session.propose(common_ground.part, one.ref)
        elif len(needs) > 1:
            self._join(tuple(need.ref for need in needs))
        else:
            self._take(one)

    def _take(self, need: Need) -> None:
        first = self._session.board.get(self._first)
        if isinstance(first, Need) and first.side is need.side.other:
            self._join((first.ref, need.ref))
            return
        self._first = need.ref
        words = self.tr("{ref}: now select the same need of side {side}, and press the key again.")
        self.told.emit(words.format(ref=need.ref, side=need.side.other.value))

    def _join(self, refs: tuple[CardId, ...]) -> None:
        self._first = ""
        if self._session.propose(common_ground.join, refs):
            share = common_ground.common_share(self._session.board.all_of(Need))
            words = self.tr("{count} of {needs} needs are the same on both sides ({percent}%).")
            self.told.emit(
                words.format(count=share.joined, needs=share.needs, percent=share.percent)
            )
