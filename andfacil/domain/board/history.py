"""What can be undone and redone: two stacks of edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from andfacil.domain.values.edits import Edit

UNDO_LIMITS = frozenset({EditKind.NEW_SESSION, EditKind.IMPORT, EditKind.SIGN})
"""Edits that undo cannot pass: the board began there, or it was signed."""


class History:
    """The past and the future of one session, newest last."""

    def __init__(self) -> None:
        self._past: list[Edit] = []
        self._future: list[Edit] = []
        self._can_extend = False

    @property
    def past(self) -> tuple[Edit, ...]:
        """Edits that undo can take back, oldest first."""
        return tuple(self._past)

    @property
    def future(self) -> tuple[Edit, ...]:
        """Edits that redo can bring back; the last one is the next."""
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

    def push(self, edit: Edit) -> None:
        """Add a new edit: the future is cleared, and with an undo limit the past too."""
        self._future.clear()
        if edit.kind in UNDO_LIMITS:
            self._past.clear()
        else:
            self._past.append(edit)
        self._can_extend = bool(self._past)

    def can_extend(self, edit: Edit) -> bool:
        """True when `edit` can be joined to the newest one: same kind, same card.

        False after undo, redo or an undo limit, and when the newest edit was typed back to
        nothing.
        """
        newest = self._past[-1] if self._can_extend else None
        return newest is not None and (newest.kind, newest.about) == (edit.kind, edit.about)

    def extend(self, edit: Edit) -> None:
        """Join `edit` to the newest one: the two are one step from now on.

        If together they change nothing, there is nothing to undo.
        """
        whole = self._past.pop().then(edit)
        self._can_extend = bool(whole.changes)
        if whole.changes:
            self._past.append(whole)

    def mark_undone(self) -> None:
        """Remember that the newest edit was undone."""
        self._future.append(self._past.pop())
        self._can_extend = False

    def mark_redone(self) -> None:
        """Remember that the edit last undone was redone."""
        self._past.append(self._future.pop())
