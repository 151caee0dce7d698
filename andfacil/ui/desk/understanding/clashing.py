"""Marks two needs as clashing by one key, and leads through the cloud of a clash by another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from andfacil.domain.board.privacy import open_clashes
from andfacil.domain.editing import clashes
from andfacil.domain.values.cards import Clash, Need, Side
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.ui.desk.understanding.own_boxes import OwnBoxes
from andfacil.ui.room.slides.slide import SlideKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.question_turns import QuestionTurns
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.words.cover import Cover


class Selected(Protocol):
    """The selection, of which only the cards count here."""

    @property
    def cards(self) -> Sequence[object]:
        """Every selected card."""


class Clashing(QObject):
    """What the key does: with one need selected it waits for the one across.

    Signals:
        told: a sentence for the strip.
    """

    told = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        selection: Selected,
        turns: QuestionTurns,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
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


class Clouding(OwnBoxes):
    """The facilitator's own guide through a clash.

    The room sees it when that is chosen, as a picture in the language of the session.
    """

    def __init__(
        self,
        session: OpenSession,
        selection: Selected,
        cover: Cover,
        typed: TypedBoxes,
        stage: RoomStage,
        window: QWidget,
    ) -> None:
        super().__init__(session, cover, typed, window)
        self._selection = selection
        self._stage = stage

    def open(self) -> None:
        """Open the cloud of the two selected needs, or of the clash that the selected one is in."""
        from andfacil.ui.desk.understanding.cloud_box import CloudBox  # not at start

        if not self._may_open():
            return
        try:
            clash = self._chosen()
        except RuleBroken:
            self.told.emit(self.tr("Select one need of each side, or one that is in a clash."))
            return
        board = self._session.board
        needs = [board.card(ref, Need) for ref in clash.needs]
        box = CloudBox(clash, needs, board.details.purpose, self._window)
        box.kept.connect(lambda *said: self._do(clashes.keep_words, *said))
        box.room_asked.connect(self._show_in_room)
        box.solved.connect(lambda *said: self._do(clashes.solve, *said))
        self._open(f"cloud {clash.need_a} {clash.need_b}", box)

    def _chosen(self) -> Clash:
        """Raises RuleBroken where the selected cards are no two needs, and no clash is theirs."""
        board = self._session.board
        refs = tuple(card.ref for card in self._selection.cards if isinstance(card, Need))
        if len(refs) == 1 and (marked := clashes.clashes_of(board, refs[0])):
            return marked[0]
        if len(refs) == len(Side) and (clash := clashes.clash_of(board, *refs)):
            return clash
        return clashes.new_clash(board, refs)

    def _show_in_room(self, clash: Clash, purpose: str) -> None:
        self._do(clashes.keep_words, clash, purpose)
        if isinstance(self._session.board.get(clash.id), Clash):
            self._stage.show_slide(SlideKind.CLOUD, clash=clash.id)
            self.told.emit(self.tr("The room sees why the two clash. Esc shows the board."))

    def _do(self, propose: Callable[..., Edit], *said: object) -> None:
        try:
            propose(self._session.board, *said)
        except NothingToChange:
            return  # it is kept as it was
        except RuleBroken:
            pass  # told below, as every edit that is refused
        self._session.propose(propose, *said)
