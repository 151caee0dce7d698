"""The hints of the practice session, in the order of the method: what to try, and when it is done.

They lead through the phases as the session goes: whom the coin chose comes first, and the refs are
those that there are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from andfacil.domain.values.cards import (
    Commitment,
    LineTick,
    Need,
    Phase,
    Side,
    Solution,
    Status,
)
from andfacil.ui.desk.actions.table import key_texts
from andfacil.ui.desk.practice.facts import (
    SAMPLE_NEEDS,
    facts_of,
    first_side,
    position_of,
)

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.ui.words.sentences import Marked


class Hint(NamedTuple):
    """What to try, and how one sees on the board that it is done.

    Words in braces are ids of actions, for the action's key, or names of `facts_of`. What is to be
    typed stands at the end, after two spaces. A click
    in place of a key does the last one of `actions` that can be done now.
    """

    words: Marked
    is_done: Callable[[Board], bool]
    actions: tuple[str, ...] = ()


def _is_in(phase: Phase) -> Callable[[Board], bool]:
    phases = list(Phase)
    return lambda board: (
        board.details.phase is not None and phases.index(board.details.phase) >= phases.index(phase)
    )


def _is_opened(board: Board) -> bool:
    details = board.details
    return details.looking_a and details.looking_b and details.starts is not None


def _is_asked(board: Board, side: Side) -> bool:
    """True when the side has told what its position would give it."""
    return not position_of(board, side) or len(board.needs(side)) > SAMPLE_NEEDS[side]


def _has_typed_need(board: Board) -> bool:
    """True when there is a need beside those that were positions."""
    plain = (need for need in board.all_of(Need) if not need.said_as)
    return len(tuple(plain)) > sum(SAMPLE_NEEDS.values())


def _is_answered(board: Board) -> bool:
    return any(
        idea.answer_a and idea.answer_b and not idea.answers_hidden
        for idea in board.all_of(Solution)
    )


# fmt: off
NEXT_PHASE = QT_TRANSLATE_NOOP(
    "Hints", "Now the next phase: {next_phase}. What to say in it stands at the left.")
GO_ON = QT_TRANSLATE_NOOP(
    "Hints",
    "Now the next phase: {next_phase}. What is open stands at the left; one can go on all the"
    " same.")
GO_TO_SIGN = QT_TRANSLATE_NOOP(
    "Hints",
    "Now the last phase: {next_phase}. A bar will come here in my place, with the agreement line by"
    " line. {read_back} gives it the keys: Space when a line is right for both sides, Esc to end.")
LISTENING = QT_TRANSLATE_NOOP(
    "Hints",
    "Clarify begins with listening. {listen}: the wall is quiet while each side tells its story,"
    " and its minutes are counted. {listen} again shows the board.")
EXAMPLES: dict[Side, Marked] = {
    Side.A: QT_TRANSLATE_NOOP("Hints", "Fresh air to breathe"),
    Side.B: QT_TRANSLATE_NOOP("Hints", "No draught on my neck"),
}
"""What is behind the position of each side."""
HINTS = (
    Hint(QT_TRANSLATE_NOOP("Hints",
         "At the left stand the phases, what this one is for, and what to say. {opening}: each side"
         " says yes to looking for a result together, and a coin says who starts."),
         _is_opened, ("opening",)),
    Hint(GO_ON, _is_in(Phase.CLARIFY), ("next_phase",)),
    Hint(LISTENING, lambda board: _is_asked(board, first_side(board)), ("listen",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Side {first} starts: “{first_position}”. {next_listed} selects that, {turn} takes what it"
         " would give them. Type, then Enter:  {first_example}"),
         lambda board: _is_asked(board, first_side(board)), ("next_listed", "turn")),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "The same for side {second}, “{second_position}”: {next_listed}, {turn}. Type, then Enter:"
         "  {second_example}"),
         lambda board: _is_asked(board, first_side(board).other), ("next_listed", "turn")),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "What a side says it needs goes into the line below ({capture}), its letter first. Type,"
         " then Enter:  {letter}: Light on my book"),
         _has_typed_need),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Could a side not sign without one of its needs? Click that need (or {go_to} and its ref),"
         " then {non_negotiable}."),
         lambda board: any(need.non_negotiable for need in board.all_of(Need)),
         ("non_negotiable",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Side {second} says back what it has heard, and side {first} says that it is right. Type,"
         " then Enter:  {need} heard"),
         lambda board: any(need.heard for need in board.all_of(Need))),
    Hint(NEXT_PHASE, _is_in(Phase.UNDERSTAND), ("next_phase",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Do both want the same? Once for both columns:  ab: Quiet while we read"),
         lambda board: any(need.same_as for need in board.all_of(Need))),
    Hint(NEXT_PHASE, _is_in(Phase.BUILD), ("next_phase",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Now a solution that meets needs of both, by their refs:"
         "  + Open a window in the next room > {need_a} {need_b}"),
         lambda board: any(idea.meets_both_sides for idea in board.all_of(Solution))),
    Hint(NEXT_PHASE, _is_in(Phase.TEST), ("next_phase",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Does each side say yes? Click {card} (or {go_to} and its ref), then {answers}. Both"
         " answers stay unseen until they are revealed together ({reveal_answers})."),
         _is_answered, ("answers",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "With {card} selected, {agreed} marks it as agreed: the rings of its needs close."),
         lambda board: any(idea.status is Status.AGREED for idea in board.all_of(Solution)),
         ("agreed",)),
    Hint(NEXT_PHASE, _is_in(Phase.COMMIT), ("next_phase",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Who will do what, by when?  do Open the window @Librarian by fri > {solution}"),
         lambda board: bool(board.all_of(Commitment))),
    Hint(GO_TO_SIGN, _is_in(Phase.SIGN), ("next_phase",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "{read_back} reads the agreement line by line. Space: the line is right for both sides."
         " Esc ends it."),
         lambda board: any(len(tick.sides) == len(Side) for tick in board.all_of(LineTick)),
         ("read_back",)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back"
         " whatever you try."),
         lambda _board: False, ("agreement",)),
)
# fmt: on
"""In the order of the method; a longer tour is a longer table."""


def next_hint(board: Board, before: int = 0) -> int:
    """The index of the first hint that is still to be done; none before `before` comes again."""
    left = (n for n in range(before, len(HINTS)) if not HINTS[n].is_done(board))
    return next(left, len(HINTS) - 1)


def hint_words(number: int, board: Board) -> str:
    """The hint with the keys of this machine and the cards of this session."""
    translate, first = QCoreApplication.translate, first_side(board)
    words = translate("Hints", HINTS[number].words)
    return words.format(
        **key_texts(),
        **facts_of(board),
        first_example=translate("Hints", EXAMPLES[first]),
        second_example=translate("Hints", EXAMPLES[first.other]),
    )
