"""Moves: which edits of a session build, and which defend.

The rules are those of `andfacil insight`. Only what everybody may see counts: a card that was
hidden counts when it is revealed, as if it were added then.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.privacy import is_hidden, public_answers
from andfacil.domain.board.session import Step
from andfacil.domain.values.cards import (
    Answer,
    Commitment,
    Need,
    Position,
    Solution,
    Status,
)
from andfacil.domain.values.edits import EditKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, SideAnswer
    from andfacil.domain.values.edits import Change, Edit

BEGINNINGS = frozenset({EditKind.NEW_SESSION, EditKind.IMPORT})


class Recorded(NamedTuple):
    """One entry of the journal: when (UTC), how, and what happened to the cards."""

    at: dt.datetime
    step: Step
    edit: Edit


class Move(StrEnum):
    """What an edit does to the talks."""

    BUILDING = "building"
    DEFENDING = "defending"


def standing_edits(journal: Iterable[Recorded]) -> list[tuple[dt.datetime, Edit]]:
    """The edits that stand, in their order, each with the time (UTC) when it was begun.

    What was undone is left out; what was done again stands where it stood. Joined typing is one.
    """
    past: list[tuple[dt.datetime, Edit]] = []
    future: list[tuple[dt.datetime, Edit]] = []
    for entry in journal:
        match entry.step:
            case Step.DO:
                past.append((entry.at, entry.edit))
                future.clear()
            case Step.EXTEND if past:
                at, edit = past.pop()
                if (whole := edit.then(entry.edit)).changes:  # else it was typed back to nothing
                    past.append((at, whole))
            case Step.UNDO if past:
                future.append(past.pop())
            case Step.REDO if future:
                past.append(future.pop())
    return past


def move_of(board: Board, edit: Edit) -> Move | None:
    """What this edit was; None for one that neither builds nor defends. `board` is after it."""
    seen = [_Seen.of(board, change) for change in edit.changes]
    if any(each.builds() for each in seen) or _turns_position(seen):
        return Move.BUILDING
    return Move.DEFENDING if any(each.defends() for each in seen) else None


def _turns_position(seen: list[_Seen]) -> bool:
    """True when a position goes and a need comes."""
    goes = any(isinstance(each.before, Position) and each.after is None for each in seen)
    return goes and any(each.before is None and isinstance(each.after, Need) for each in seen)


class _Seen(NamedTuple):
    """A change as everybody may see it: a card that is hidden is not there."""

    board: Board
    before: AnyCard | None
    after: AnyCard | None

    @classmethod
    def of(cls, board: Board, change: Change) -> _Seen:
        before, after = (
            None if is_hidden(card) else card for card in (change.before, change.after)
        )
        return cls(board, before, after)

    def builds(self) -> bool:
        before, after = self.before, self.after
        if isinstance(after, Commitment):
            return before is None
        if isinstance(after, Need):
            return self._joins() or (isinstance(before, Need) and after.heard and not before.heard)
        if not isinstance(after, Solution):
            return False
        if not isinstance(before, Solution):
            return True
        agreed = after.status is Status.AGREED and before.status is not Status.AGREED
        return agreed or self._links("meets") or self._answers(Answer.YES, Answer.YES_IF)

    def _joins(self) -> bool:
        """True when a need becomes the same as one that can be seen."""
        if not isinstance(self.after, Need) or not self.after.same_as:
            return False
        old = self.before.same_as if isinstance(self.before, Need) else ""
        return not old and not is_hidden(self.board.get(self.after.same_as))

    def defends(self) -> bool:
        if isinstance(self.after, Position):
            return self.before is None
        return self._links("breaks") or self._answers(Answer.NOT_YET)

    def _links(self, name: str) -> bool:
        """True when a solution that was there gets such a link, to a need that can be seen."""
        if not (isinstance(self.before, Solution) and isinstance(self.after, Solution)):
            return False
        new = set(getattr(self.after, name)) - set(getattr(self.before, name))
        return any(not is_hidden(self.board.get(ref)) for ref in new)

    def _answers(self, *wanted: Answer) -> bool:
        """True when a side's answer becomes one of these, or is revealed to be one."""
        if not isinstance(self.after, Solution):
            return False
        old: tuple[SideAnswer | None, SideAnswer | None] = (None, None)
        if isinstance(self.before, Solution):
            old = public_answers(self.before)
        return any(
            new is not None and new.answer in wanted and (was is None or was.answer != new.answer)
            for was, new in zip(old, public_answers(self.after), strict=True)
        )
