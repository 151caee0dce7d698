"""Marks two needs as clashing by one key, and takes the mark back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.board.privacy import open_clashes
from andfacil.domain.editing import clashes
from andfacil.domain.values.cards import Need

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId, Clash
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.question_turns import QuestionTurns
    from andfacil.ui.desk.controllers.selection import Selection


class Clashing(QObject):
    """What the key does: with one need selected it waits for the one across.

    Signals:
        told: a sentence for the strip.
    """

    told = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        selection: Selection,
        turns: QuestionTurns,
    ) -> None:
        super().__init__(selection)
        self._session = session
        self._selection = selection
        self._turns = turns
        self._first: CardId = ""

    def toggle(self) -> None:
        """Mark the selected needs, one of each side, or take their mark back.

        A need that is selected alone is marked with the one across for which the key is pressed
        next; when it is in one clash only, that mark is taken back.
        """
        needs = [card for card in self._selection.cards if isinstance(card, Need)]
        if not needs:
            return
        if len(needs) > 1:
            self._mark(tuple(need.ref for need in needs))
            return
        (one,) = needs
        first = self._session.board.get(self._first)
        marked = clashes.clashes_of(self._session.board, one.ref)
        if isinstance(first, Need) and first.side is one.side.other:
            self._mark((first.ref, one.ref))
        elif len(marked) == 1:
            self._unmark(marked[0])
        else:
            self._first = one.ref
            words = self.tr(
                "{ref}: now select the need of side {side} that it clashes with, and press the key"
                " again."
            )
            self.told.emit(words.format(ref=one.ref, side=one.side.other.value))

    def _mark(self, refs: tuple[CardId, ...]) -> None:
        self._first = ""
        if len(refs) == 2:
            clash = clashes.clash_of(self._session.board, *refs)
            if clash is not None:
                self._unmark(clash)
                return
        if self._session.propose(clashes.mark, refs):
            clash = clashes.clash_of(self._session.board, *refs)
            if clash is not None:
                self._ask_about(clash)
                words = self.tr("{a} and {b} clash: the AND column asks about them.")
                a, b = clash.needs
                self.told.emit(words.format(a=a, b=b))

    def _ask_about(self, clash: Clash) -> None:
        """The question is about this clash now, if it has no answer yet."""
        clashing = open_clashes(self._session.board)
        if clash in clashing:
            self._turns.ask(clashing.index(clash))

    def _unmark(self, clash: Clash) -> None:
        self._first = ""
        if self._session.propose(clashes.unmark, clash.id):
            a, b = clash.needs
            self.told.emit(self.tr("{a} and {b}: no clash any more.").format(a=a, b=b))
