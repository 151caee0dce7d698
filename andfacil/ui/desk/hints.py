"""One hint at a time for a practice session: what to try next, at the desk alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

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
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, set_tooltip
from andfacil.ui.widgets.layouts import WordsRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.words.sentences import Marked


class Hint(NamedTuple):
    """What to try, and how one sees on the board that it is done.

    Words in braces are ids of actions; the action's key is there.
    """

    words: Marked
    is_done: Callable[[Board], bool]


def _has_needs(side: Side, count: int) -> Callable[[Board], bool]:
    return lambda board: len(board.needs(side)) >= count


def _is_in(phase: Phase) -> Callable[[Board], bool]:
    phases = list(Phase)
    return lambda board: (
        board.details.phase is not None and phases.index(board.details.phase) >= phases.index(phase)
    )


def _is_opened(board: Board) -> bool:
    details = board.details
    return details.looking_a and details.looking_b and details.starts is not None


def _meets_both(board: Board) -> bool:
    sides = ({ref[0] for ref in solution.meets} for solution in board.all_of(Solution))
    return any(len(met) == len(Side) for met in sides)


# fmt: off
NEXT_PHASE = QT_TRANSLATE_NOOP(
    "Hints", "Now the next phase: {next_phase}. What to say in it stands at the left.")
HINTS = (
    Hint(QT_TRANSLATE_NOOP("Hints",
         "At the left stand the phases, what this one is for, and what to say. {opening}: each side"
         " says yes to looking for a result together, and a coin says who starts."),
         _is_opened),
    Hint(NEXT_PHASE, _is_in(Phase.CLARIFY)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Side A says “Window open”. Ask what that would give them, and type what they answer:"
         "  a: Fresh air to breathe"),
         _has_needs(Side.A, 3)),
    Hint(QT_TRANSLATE_NOOP("Hints", "The same for side B:  b: No draught on my neck"),
         _has_needs(Side.B, 4)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Could a side not sign without one of its needs? Select that need and press"
         " {non_negotiable}."),
         lambda board: any(need.non_negotiable for need in board.all_of(Need))),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Side B says back what it has heard, and side A says that it is right:  a3 heard"),
         lambda board: any(need.heard for need in board.all_of(Need))),
    Hint(NEXT_PHASE, _is_in(Phase.UNDERSTAND)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Do both want the same? Once for both columns:  ab: Quiet while we read"),
         lambda board: any(need.same_as for need in board.all_of(Need))),
    Hint(NEXT_PHASE, _is_in(Phase.BUILD)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Now a solution that meets needs of both:  + Open a window in the next room > a3 b4"),
         _meets_both),
    Hint(NEXT_PHASE, _is_in(Phase.TEST)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Do both say yes to it? Select it; {agreed} marks it as agreed, and the rings close."),
         lambda board: any(s.status is Status.AGREED for s in board.all_of(Solution))),
    Hint(NEXT_PHASE, _is_in(Phase.COMMIT)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "Who will do what, by when?  do Open the window @Librarian by fri > and1"),
         lambda board: bool(board.all_of(Commitment))),
    Hint(NEXT_PHASE, _is_in(Phase.SIGN)),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "The room reads the agreement line by line. Is the first one right for both sides? Click"
         " “Both, next line” above the board."),
         lambda board: any(len(tick.sides) == len(Side) for tick in board.all_of(LineTick))),
    Hint(QT_TRANSLATE_NOOP("Hints",
         "That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back"
         " whatever you try."),
         lambda _board: False),
)
# fmt: on
"""In the order of the method; a longer tour is a longer table."""


def next_hint(board: Board, before: int = 0) -> int:
    """The index of the first hint that is still to be done; none before `before` comes again."""
    left = (n for n in range(before, len(HINTS)) if not HINTS[n].is_done(board))
    return next(left, len(HINTS) - 1)


def with_newest_refs(words: str, board: Board) -> str:
    """A hint's line with refs that there are: what was undone and typed again has another one."""
    newest: dict[str, Sequence[Need | Solution]] = {
        "A3": board.needs(Side.A),
        "B4": board.needs(Side.B),
        "AND1": board.all_of(Solution),
    }
    for ref, cards in newest.items():
        if board.get(ref) is None and cards:
            words = re.sub(rf"\b{ref}\b", cards[-1].ref.lower(), words, flags=re.IGNORECASE)
    return words


class HintBar(QFrame):
    """A quiet bar above the board with one hint; each goes when it is done.

    Signals:
        dismissed: no more hints, for good.
    """

    dismissed = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self._session = session
        self._now = next_hint(session.board)
        self._number = PlainLabel("", self, "lead")
        self._words = WrappedLabel("", self)
        self.close_button = push_button("×", self, "small")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("No more hints"))
        set_tooltip(self.close_button, self.tr("No more hints"))
        parts = (self._number, self._words, self.close_button)
        WordsRow(*parts, on=self, margins=(14, 6, 8, 6))
        self.close_button.clicked.connect(self._on_closed)
        session.edited.connect(self._on_edited)
        self._show_hint()

    @property
    def words(self) -> str:
        """What is to be tried now."""
        return self._words.text()

    def cover(self, words: str) -> None:
        """With any words everybody sees the desk: the hint is not for them."""
        self.setVisible(not words)

    def _on_edited(self) -> None:
        self._now = next_hint(self._session.board, self._now)
        self._show_hint()

    def _show_hint(self) -> None:
        number = self.tr("Try {number} of {count}")
        self._number.setText(number.format(number=self._now + 1, count=len(HINTS)))
        words = QCoreApplication.translate("Hints", HINTS[self._now].words)
        words = with_newest_refs(words.format(**key_texts()), self._session.board)
        if words != self._words.text():
            self._words.setText(words)

    def _on_closed(self) -> None:
        self._session.edited.disconnect(self._on_edited)
        self.dismissed.emit()
