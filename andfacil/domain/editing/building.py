"""Building on: a new solution that answers another one with "yes, and"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Solution
from andfacil.domain.values.edits import Change, Edit

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId


def built_on(edit: Edit, solution: CardId) -> Edit:
    """The same edit, but the solutions that it adds build on `solution`."""
    changes = (_built(change, solution) for change in edit.changes)
    return Edit(edit.kind, edit.about, tuple(changes))


def _built(change: Change, solution: CardId) -> Change:
    if change.before is not None or not isinstance(change.after, Solution):
        return change
    return Change(change.card_id, None, replace(change.after, builds_on=(solution,)))
