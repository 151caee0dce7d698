"""What could be said more plainly on the paper, as rows that lead to the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Need
from andfacil.domain.values.ids import is_ref
from andfacil.export.papers.plain_language import Finding, Problem
from andfacil.ui.widgets.entry_list import Entry
from andfacil.ui.words.cards import spoken_ref
from andfacil.ui.words.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board


def finding_entries(board: Board, findings: Sequence[Sequence[str]]) -> tuple[Entry, ...]:
    """A row for each finding (card id, problem, the words at fault), in the paper's order.

    The same words found twice in a card are one row; a card deleted since has none.
    """
    rows: dict[Entry, None] = {}
    for card_id, problem, said in findings:
        card = board.get(card_id)
        if card is None:
            continue
        found = Finding("", card_id, Problem(problem), said)
        side = card.side.value if isinstance(card, Need) else ""
        lead = spoken_ref(card_id) if is_ref(card_id) else ""
        what = translated("PlainLanguage", found.what, said=said)
        text = what if lead or card_id == "session" else f"{getattr(card, 'text', '')}: {what}"
        below = translated("PlainLanguage", found.suggestion)
        rows[Entry(card_id, lead, text, below, side)] = None
    return tuple(rows)
