"""A line of refs only: while a solution is selected, it toggles what that solution meets.

With `a1 b2` it also meets A1 and B2, or no longer meets those of them that it met; `-b3` does the
same for what it breaks; `~a1` removes the link, of either kind. Without a selected solution such a
line means what `andfacil.domain.capture.grammar` says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from andfacil.domain.capture.markers import NEED_REF, TILDE_REF, Span, read_links, ref_at
from andfacil.domain.capture.to_edit import find_typed, linked_refs
from andfacil.domain.capture.values import CardChange, LinkKind, TypedLink
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Solution

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit

_ONE = rf"(?:[-~]?{NEED_REF}|~\s+{NEED_REF}|{TILDE_REF})"
_ONLY_REFS = re.compile(rf"[\s,]*{_ONE}(?:[\s,]+{_ONE})*[\s,]*", re.IGNORECASE)


def toggle_edit(board: Board, solution: CardId, line: str) -> tuple[CardChange, Edit] | None:
    """What a line of refs does to the links of `solution`, and the edit; None for other lines.

    Raises CaptureFault for a need that is not on the board and for a ref that is typed in two
    ways, and NothingToChange when it only removes links that are not there.
    """
    typed = Span.of(line).trimmed()
    if not _ONLY_REFS.fullmatch(typed.text):
        return None
    on_board = board.card(solution, Solution)
    links = tuple(_toggled(on_board, link) for link in read_links(typed, may_clear=True))
    for link in links:
        find_typed(board, link, Need)
    edit = propose.change_links(
        board,
        solution,
        meets=linked_refs(links, LinkKind.MEETS),
        breaks=linked_refs(links, LinkKind.BREAKS),
        clears=linked_refs(links, LinkKind.CLEAR),
    )
    return CardChange(ref=ref_at(Span.of(solution)), links=links), edit


def _toggled(solution: Solution, link: TypedLink) -> TypedLink:
    """The link that the typed ref asks for; its removal if it is there already."""
    there = {LinkKind.MEETS: solution.meets, LinkKind.BREAKS: solution.breaks}
    if link.ref in there.get(link.how, ()):
        return TypedLink(how=LinkKind.CLEAR, ref=link.ref, start=link.start, end=link.end)
    return link
