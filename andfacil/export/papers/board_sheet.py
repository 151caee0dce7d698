"""The board as it is printed on a landscape sheet: side A, AND, side B, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import column_order
from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Side, Solution, Status
from andfacil.domain.views.links import links_of
from andfacil.domain.views.room import room_solution
from andfacil.export.papers.sections import printed_ref
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.coverage import Ring, Tally
    from andfacil.domain.values.cards import CardId, Need
    from andfacil.domain.views.links import Link
    from andfacil.session_words import Words


@dataclass(frozen=True, slots=True)
class SheetCard:
    """A card on the sheet: a need with its ring, or a solution with its status.

    `state` is said in words beside the mark; `meets` and `breaks` are the refs of a solution's
    needs; of a need they are those of the solutions that meet it and go against it.
    """

    key: str
    ref: CardId
    text: str
    state: str
    ring: Ring | None = None
    status: Status | None = None
    must: bool = False
    meets: tuple[CardId, ...] = ()
    breaks: tuple[CardId, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column with its head; `side` is None for the one in the middle."""

    key: str
    side: Side | None
    name: str
    caption: str
    cards: tuple[SheetCard, ...]


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """The whole board: its columns from the left, and the links that are drawn as threads."""

    columns: tuple[SheetColumn, ...]
    links: tuple[Link, ...]


def board_sheet(board: Board) -> BoardSheet:
    """What is on the sheet, in the session's language; nothing private or hidden.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    board = public_board(board)
    words = words_for(board.details.language)
    solutions = [room_solution(board, one) for one in board.all_of(Solution)]
    links = tuple(link for one in solutions for link in links_of(one))
    middle = tuple(
        SheetCard(
            f"solution:{one.ref}",
            one.ref,
            board.card(one.ref, Solution).text,
            words(f"list.{one.status}"),
            status=one.status,
            meets=one.meets,
            breaks=one.breaks,
        )
        for one in solutions
    )
    a, b = (_side_column(board, side, links, words) for side in Side)
    asked = SheetColumn("board_and", None, words("question.joint"), words("question.ask"), middle)
    return BoardSheet((a, asked, b), links)


def refs_words(refs: Iterable[CardId], pages: dict[CardId, int], here: int, words: Words) -> str:
    """Refs as they are printed; of cards on another page than `here` with their page."""
    by_page: dict[int, list[str]] = {}
    for ref in refs:
        by_page.setdefault(pages.get(ref, here), []).append(printed_ref(ref))
    said = [
        ", ".join(found)
        if page == here
        else words("pages.lead", refs=", ".join(found), page=page).replace(
            " ", "\N{NO-BREAK SPACE}"
        )
        for page, found in sorted(by_page.items(), key=lambda item: (item[0] != here, item[0]))
    ]
    return "; ".join(said)


def _side_column(board: Board, side: Side, links: Iterable[Link], words: Words) -> SheetColumn:
    needs = sorted(board.needs(side), key=column_order)
    return SheetColumn(
        f"board_{side.value.lower()}",
        side,
        board.details.party(side).name,
        _tally_words(board.coverage.tally(side), words),
        tuple(_need_card(board, need, links, words) for need in needs),
    )


def _need_card(board: Board, need: Need, links: Iterable[Link], words: Words) -> SheetCard:
    ring = board.coverage.ring(need.ref)
    own = [link for link in links if link.need == need.ref]
    return SheetCard(
        f"need:{need.ref}",
        need.ref,
        need.text,
        words(f"list.{ring}"),
        ring=ring,
        must=need.non_negotiable,
        meets=tuple(link.solution for link in own if not link.breaks),
        breaks=tuple(link.solution for link in own if link.breaks),
    )


def _tally_words(tally: Tally, words: Words) -> str:
    """How many needs are met: "3 of 5 met, 1 promised"."""
    if not tally.needs:
        return words("bridge.none")
    met = words.counted("bridge.met", tally.met, met=tally.met, needs=tally.needs)
    if not tally.promised:
        return met
    promised = words.counted("bridge.promised", tally.promised, promised=tally.promised)
    return words("bridge.both", met=met, promised=promised)
