"""The whole board as the views see it: three columns, the frame around them, the links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, TypeGuard

from PySide6.QtCore import QObject, Signal

from andfacil.domain.board.coverage import Tally
from andfacil.domain.board.privacy import (
    is_hidden,
    open_clashes,
    public_board,
    public_card,
    same_needs,
)
from andfacil.domain.method.read_back import ticked_by
from andfacil.domain.question.and_question import names_in
from andfacil.domain.question.next_pair import open_needs, pair_to_ask
from andfacil.domain.values.cards import Clash, Need, Side, Solution
from andfacil.domain.views.desk_view import is_revealed
from andfacil.domain.views.links import links_of
from andfacil.domain.views.room import RoomFrame, RoomNeed, RoomSolution, room_card, room_view
from andfacil.domain.views.standing import Badge
from andfacil.ui.base.question_turns import QuestionTurns
from andfacil.ui.board.model.column import ColumnModel
from andfacil.ui.words.board import BoardWords, room_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.privacy import PublicBoard
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.question.next_pair import Pair
    from andfacil.domain.values.cards import CardId, Details
    from andfacil.domain.values.edits import Change, Edit
    from andfacil.domain.views.links import Link
    from andfacil.domain.views.room import RoomCard, RoomView
    from andfacil.domain.views.standing import Signed
    from andfacil.ui.base.open_session import OpenSession


MOST_SKIPPED = 8
"""Pairs of joined needs that are passed over for the next question."""


class CardViews(Protocol):
    """Which cards are shown, and how."""

    def view(self, board: Board, signed: Signed | None) -> RoomView:
        """Every card that is shown, and the frame around them."""

    def card(self, board: Board, ref: CardId) -> RoomCard | None:
        """The card with this ref; None when it is not shown."""


class RoomViews:
    """Cards as everybody sees them."""

    def view(self, board: Board, signed: Signed | None) -> RoomView:
        """Every public card."""
        return room_view(board, signed)

    def card(self, board: Board, ref: CardId) -> RoomCard | None:
        """The card with this ref; None while it is hidden."""
        return room_card(board, ref)


class BoardModel(QObject):
    """Follows the desk edit by edit; by default it shows what everybody may see, and no more.

    Signals:
        edited: something of the session is another now, on the board or beside it.
        frame_changed: title, names, language, phase, places of the sides or willingness.
        tally_changed: how many needs are met, or how far the board has come (its badge).
        question_changed: another pair of needs is asked about, or the same in other words.
        links_changed: some thread came, went or looks different.
        cards_touched: an edit was about these cards (refs), as everybody may know.
    """

    edited = Signal()
    frame_changed = Signal()
    tally_changed = Signal()
    question_changed = Signal()
    links_changed = Signal()
    cards_touched = Signal(object)

    def __init__(
        self,
        session: OpenSession,
        parent: QObject | None = None,
        views: CardViews | None = None,
        turns: QuestionTurns | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.ticked_by = lambda words: ticked_by(self._session.board, words)
        """Who ticked a line of these words (SHA-256); a public board may have no ticks."""
        self.turns = turns or QuestionTurns(self)
        self._views = views or RoomViews()
        view = self._views.view(session.board, session.signed)
        self._frame = session.frame

        def spoken(card: RoomCard) -> str:
            return self.words.spoken_card(card, self.links_at(card.ref))

        self._sides = {
            Side.A: ColumnModel(view.side_a, Side.A, self, spoken),
            Side.B: ColumnModel(view.side_b, Side.B, self, spoken),
        }
        self._and_column = ColumnModel(view.and_column, None, self, spoken)
        self._columns = (self._sides[Side.A], self._and_column, self._sides[Side.B])
        self._pairs: tuple[Pair | None] | None = None  # None: to be looked for
        self._names: tuple[Pair | None, frozenset[str]] = (None, frozenset())
        self._told = _question_of(self)
        self._session.edited.connect(self._on_edited)
        self.turns.changed.connect(self._take_question)

    @property
    def frame(self) -> RoomFrame:
        """Everything around the cards."""
        return self._frame

    @property
    def words(self) -> BoardWords:
        """The board's fixed words: for everybody, so in the language of the session."""
        return room_words(self._frame.language)

    def column(self, side: Side | None) -> ColumnModel:
        """The needs of one side; the solutions for None."""
        return self._and_column if side is None else self._sides[side]

    def columns(self) -> tuple[ColumnModel, ColumnModel, ColumnModel]:
        """Side A, AND, side B."""
        return self._columns

    def column_of(self, ref: CardId) -> ColumnModel | None:
        """The column of the card with this ref."""
        for column in self._columns:
            if column.find(ref) is not None:
                return column
        return None

    def public_board(self) -> PublicBoard:
        """Everything that everybody may see, for what is in no column."""
        return public_board(self._session.board)

    def card(self, ref: CardId) -> RoomCard | None:
        """The card with this ref."""
        for column in self._columns:
            if (card := column.find(ref)) is not None:
                return card
        return None

    def links(self) -> Iterator[Link]:
        """Every thread on the board. Parked and rejected solutions have none."""
        for card in self._and_column.cards():
            yield from self.links_at(card.ref)

    def links_at(self, ref: CardId) -> Iterator[Link]:
        """The threads that start or end at one card."""
        card = self.card(ref)
        if isinstance(card, RoomSolution):
            yield from links_of(card)
        elif isinstance(card, RoomNeed):
            for solution in self._session.board.coverage.solutions_linked_to(ref):
                touching = self._and_column.find(solution)
                if isinstance(touching, RoomSolution):
                    yield from (link for link in links_of(touching) if link.need == ref)

    def pair(self) -> Pair | None:
        """A need of either side to ask about next; None when one side has none left."""
        if self._pairs is None:
            coverage = self._session.board.coverage
            side_a, side_b = (open_needs(coverage, side) for side in Side)
            clashing = [clash.needs for clash in open_clashes(self._session.board)]
            turn = self.turns.turn
            refs = pair_to_ask(clashing, side_a, side_b, turn)
            for _ in range(MOST_SKIPPED):  # a need is not asked about together with itself
                if refs is None or not _is_joined(self._sides[Side.A].find(refs[0]), refs[1]):
                    break
                turn += 1
                refs = pair_to_ask(clashing, side_a, side_b, turn)
            self._pairs = (self._pair_of(*refs) if refs else None,)
        return self._pairs[0]

    def _pair_of(self, one: CardId, other: CardId) -> Pair | None:
        needs = self._sides[Side.A].find(one), self._sides[Side.B].find(other)
        return needs if _are_needs(needs) and not _is_joined(needs[0], other) else None

    def needs(self, side: Side) -> list[RoomNeed]:
        """The public needs of one side, non-negotiables first."""
        cards = self._sides[side].cards()
        return [card for card in cards if isinstance(card, RoomNeed) and is_revealed(card)]

    def names(self) -> frozenset[str]:
        """Words of the needs that keep their capital letter, as they were when the pair came up.

        Reading every need anew after every edit would take longer than the edit.
        """
        pair = self.pair()
        if pair != self._names[0]:
            texts = (need.text for side in Side for need in self.needs(side))
            self._names = (pair, names_in(texts) | _people(self._session.board.details))
        return self._names[1]

    def turn_pair(self, step: int = 1) -> None:
        """Ask about another pair: the next, or with -1 the one before."""
        before = self.pair()
        self.turns.turn_by(step)
        if before is not None and self.pair() == before:  # joined needs stood between
            self.turns.turn_by(step)

    def clash(self) -> Clash | None:
        """The clash that is asked about; None where the pair is no clash."""
        pair = self.pair()
        refs = tuple(need.ref for need in pair) if pair else ()
        clashes = open_clashes(self._session.board)
        return next((clash for clash in clashes if clash.needs == refs), None)

    def wording(self) -> str:
        """The facilitator's own words for the question about the pair; empty without any."""
        pair = self.pair()
        return self.turns.wording(_both(pair)) if pair else ""

    def reword(self, pair: Pair, text: str) -> None:
        """Ask about this pair in other words; with an empty text in those made for it.

        They are kept while the session is open, and as long as both needs say the same.
        """
        self.turns.reword(_both(pair), text)

    def reload(self) -> None:
        """Update all cards, where cards look different for another reason than an edit."""
        shown = {card.ref for column in self.columns() for card in column.cards()}
        standing = {card.id for card in self._session.board if isinstance(card, Need | Solution)}
        self._show(shown | standing)

    def _on_edited(self, outcome: Outcome) -> None:
        touched = {
            change.card_id
            for change in outcome.edit.changes
            if isinstance(change.before or change.after, Need | Solution)
        }
        there = {ref for ref in touched if self.card(ref) is not None}
        same = {ref for change in outcome.edit.changes for ref in same_needs(change)}
        linked = _linked_to_revealed(self._session.board, outcome.edit)
        clashing = _clashing(self._session.board) if touched else frozenset()
        self._show(touched | outcome.rings | linked | same | clashing)
        came = tuple(ref for ref in sorted(touched - there) if self.card(ref) is not None)
        if about := came or self._changed_for_all(outcome.edit):
            self.cards_touched.emit(about)
        self.edited.emit()

    def _changed_for_all(self, edit: Edit) -> tuple[CardId, ...]:
        """The card that an edit is about, where more than the facilitator's own notes changed."""
        board, ref = self._session.board, edit.about
        if self.card(ref) is None:
            return ()
        mine = (change for change in edit.changes if change.card_id == ref)
        return (ref,) if any(_is_public(board, change) for change in mine) else ()

    def _show(self, refs: Iterable[CardId]) -> None:
        """Update these cards in their columns, in the order of their refs."""
        now = {ref: self._views.card(self._session.board, ref) for ref in sorted(refs)}
        for column in self.columns():
            column.update({ref: now[ref] for ref in now if _belongs(ref, column)})
        self._take_frame()
        self._take_question()
        if now:
            self.links_changed.emit()

    def _take_frame(self) -> None:
        before, self._frame = self._frame, self._session.frame
        if _around(before) != _around(self._frame):
            self.frame_changed.emit()
        if _counted(before) != _counted(self._frame):
            self.tally_changed.emit()

    def _take_question(self) -> None:
        self._pairs = None
        before, self._told = self._told, _question_of(self)
        if before != self._told:
            self.question_changed.emit()


def _question_of(model: BoardModel) -> tuple[str, ...]:
    """What makes one question differ from another."""
    pair = model.pair()
    if pair is None:
        return ()
    clash = model.clash()
    told = (clash.id, *clash.because, str(clash.doubted)) if clash else ()
    return (*_both(pair), model.wording(), model.frame.language, *told)


def _is_joined(need: RoomCard | None, other: CardId) -> bool:
    return isinstance(need, RoomNeed) and need.same_as == other


def _are_needs(cards: tuple[RoomCard | None, RoomCard | None]) -> TypeGuard[Pair]:
    return all(isinstance(card, RoomNeed) for card in cards)


def _counted(frame: RoomFrame) -> tuple[object, ...]:
    return frame.tally_a, frame.tally_b, frame.badge, frame.signed


def _around(frame: RoomFrame) -> RoomFrame:
    """The frame without its counts."""
    return frame._replace(tally_a=Tally(), tally_b=Tally(), badge=Badge.OPEN, signed=None)


def _people(details: Details) -> frozenset[str]:
    """The parts of the names of all people in the session."""
    people = (*details.side_a.people, *details.side_b.people)
    return frozenset(part for person in people for part in person.name.split())


def _both(pair: Pair) -> tuple[str, ...]:
    return tuple(words for need in pair for words in (need.ref, need.text))


def _clashing(board: Board) -> frozenset[CardId]:
    """The needs that clash: any solution may be the answer, any card the one that was hidden."""
    return frozenset(ref for clash in board.all_of(Clash) for ref in clash.needs)


def _linked_to_revealed(board: Board, edit: Edit) -> set[CardId]:
    """Solutions with a link that is seen, or no longer seen, because a need came or went."""
    return {
        solution
        for change in edit.changes
        if is_hidden(change.before) is not is_hidden(change.after)
        for solution in board.coverage.solutions_linked_to(change.card_id)
    }


def _is_public(board: Board, change: Change) -> bool:
    """True when everybody may know that something has changed."""
    before, after = (card and public_card(board, card) for card in (change.before, change.after))
    return before != after


def _belongs(ref: CardId, column: ColumnModel) -> bool:
    if ref.startswith("AND"):
        return column.side is None
    return column.side is not None and ref.startswith(column.side.value)
