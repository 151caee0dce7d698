"""What a session says today in place of a version that was signed, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.export.papers.changes import ChangeKind, changed_clauses, once
from andfacil.export.verify.compare import Difference, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Signing
    from andfacil.export.papers.changes import ClauseChange


def changes_since(board: Board, signing: Signing) -> Iterator[Difference]:
    """What the session says today in place of what was signed, clause by clause."""
    for change in once(changed_clauses(board, signing)):
        yield Difference(change.key, change.kind is not ChangeKind.NEW, _change_sentence(change))


def _change_sentence(change: ClauseChange) -> str:
    before, after = (quoted(text.split()) for text in (change.before, change.after))
    if change.kind is ChangeKind.NEW:
        return f"The session now also says {after}."
    if change.kind is ChangeKind.GONE:
        return f"The session does not say {before} any more."
    return f"The session now says {after} where {before} was signed."
