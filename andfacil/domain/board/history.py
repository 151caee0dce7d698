"""What can be undone and redone: two stacks of edits, with nothing of windows in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from andfacil.domain.values.edits import Edit

FLOORS = frozenset({EditKind.NEW_SESSION, EditKind.IMPORT, EditKind.SIGN})
"""Edits that undo cannot pass: the board began there, or people signed it."""


class History:
    """The past and the future of one session, newest last."""

    def __init__(self) -> None:
        self._past: list[Edit] = []
        self._future: list[Edit] = []
        self._going_on = False

    @property
    def past(self) -> tuple[Edit, ...]:
        """Edits that undo can take back, oldest first."""
        return tuple(self._past)

    @property
    def future(self) -> tuple[Edit, ...]:
        """Edits that redo can bring back; the last one comes first."""
        return tuple(self._future)

    def next_undo(self) -> Edit:
        """The edit that undo would take back. Raises RuleBroken when there is none."""
        if not self._past:
            raise RuleBroken("There is nothing to undo.")
        return self._past[-1]

    def next_redo(self) -> Edit:
        """The edit that redo would bring back. Raises RuleBroken when there is none."""
        if not self._future:
            raise RuleBroken("There is nothing to redo.")
        return self._future[-1]

    def done(self, edit: Edit) -> None:
        """Note a new edit: the future is gone, and behind a floor the past is too."""
        self._future.clear()
        if edit.kind in FLOORS:
            self._past.clear()
        else:
            self._past.append(edit)
        self._going_on = bool(self._past)

    def can_extend(self, edit: Edit) -> bool:
        """True when `edit` can go on where the newest left off: same edit, same card.

        Not after anything was undone or redone, over a floor, or when typing has come back to
        where it began.
        """
        newest = self._past[-1] if self._going_on else None
        return newest is not None and (newest.kind, newest.about) == (edit.kind, edit.about)

    def extended(self, edit: Edit) -> None:
        """Note that `edit` went on where the newest left off: the two are one step from now on.

        If together they change nothing, there is nothing left to undo.
        """
        whole = self._past.pop().then(edit)
        self._going_on = bool(whole.changes)
        if whole.changes:
            self._past.append(whole)

    def undone(self) -> None:
        """Note that the newest edit was taken back."""
        self._future.append(self._past.pop())
        self._going_on = False

    def redone(self) -> None:
        """Note that the edit last taken back was brought back."""
        self._past.append(self._future.pop())
