"""The board as PDF: landscape sheets that say and show what the board does.

Words, structure and file are made as those of the other papers: the same board gives the same
bytes, for archives (PDF/A-3a) and for screen readers (PDF/UA-1). Threads and rings are drawn, and
said in words on every card.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from andfacil.export.base.progress import Progress
from andfacil.export.papers.board_sheet import board_sheet
from andfacil.export.papers.other_papers import board_outline
from andfacil.export.papers.outline import keyed_texts
from andfacil.export.pdf.glyphs import check_printable
from andfacil.export.pdf.pages import PageFrame
from andfacil.export.pdf.render import TypesetPdf, new_pages, plain_streams
from andfacil.export.pdf.sheet.cards import CardSetter, draw_card
from andfacil.export.pdf.sheet.columns import PlacedCard, placed
from andfacil.export.pdf.sheet.heads import HeadSetter
from andfacil.export.pdf.sheet.measures import SheetMeasures
from andfacil.export.pdf.sheet.threads import draw_threads
from andfacil.export.pdf.styles import REGULAR, Styles
from andfacil.export.pdf.tagging.elements import Element

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.export.base.options import Options
    from andfacil.export.papers.board_sheet import BoardSheet
    from andfacil.export.papers.outline import Outline
    from andfacil.export.pdf.pages import Box

MOST_TURNS = 4
"""Refs that name another page take room, which may move cards to another page."""

GAP = 2.0
"""Between two cards, in units."""


@dataclass(frozen=True)
class _Plan:
    """All cards at their places, the heads above them, and the structure of their words."""

    root: Element
    heads: HeadSetter
    cards: tuple[tuple[PlacedCard, ...], ...]

    @property
    def pages(self) -> int:
        """How many sheets there are."""
        return max((one.page for column in self.cards for one in column), default=1)

    def page_of(self) -> dict[str, int]:
        """On which page each card begins, by its ref."""
        every = (one for column in self.cards for one in column if one.set.first)
        return {one.set.card.ref: one.page for one in every}


def typeset_board(
    board: Board, options: Options, progress: Callable[[float], None] | None = None
) -> TypesetPdf:
    """The board on sheets of `options.paper`, as many as it needs.

    Raises CannotPrint for characters that the paper cannot show.
    """
    outline, sheet = board_outline(board), board_sheet(board)
    check_printable(outline)
    done = Progress(progress, sum(len(text) for _, text in keyed_texts(outline)))
    measures = SheetMeasures(options.paper, Styles(options.body, outline.language))
    plan = _settled(outline, sheet, measures, done)
    done.expect(plan.pages)
    boxes: list[Box] = []
    buffer = io.BytesIO()
    frame = PageFrame((measures.left, measures.top), measures.width, measures.height)
    with plain_streams():
        canvas = new_pages(
            buffer,
            outline=outline,
            options=options,
            boxes=boxes,
            root=plan.root,
            progress=done,
            frame=frame,
            pagesize=measures.size,
            initialFontName=REGULAR,
        )
        for page in range(1, plan.pages + 1):
            _draw_page(canvas, page, plan, sheet, measures)
        canvas.save()
    done.end()
    body = (measures.top - measures.height, measures.top)
    return TypesetPdf(buffer.getvalue(), tuple(boxes), body)


def _settled(outline: Outline, sheet: BoardSheet, measures: SheetMeasures, done: Progress) -> _Plan:
    """The plan in which every ref names the page on which its card is.

    Where no plan settles, refs name no pages.
    """
    page_of: dict[str, int] = {}
    for _ in range(MOST_TURNS):
        plan = _planned(outline, sheet, measures, page_of, done)
        if plan.pages == 1 or plan.page_of() == page_of:
            return plan
        page_of = plan.page_of()
    return _planned(outline, sheet, measures, {}, done)


def _planned(
    outline: Outline,
    sheet: BoardSheet,
    measures: SheetMeasures,
    page_of: dict[str, int],
    done: Progress,
) -> _Plan:
    root = Element("Document")
    heads = HeadSetter(outline, sheet, measures, root)
    setter = CardSetter(measures, page_of, done.broke)
    rooms = (measures.height - heads.height(1), measures.height - heads.height(2))
    gap = GAP * measures.unit
    columns = [
        tuple(placed(setter.cards(column, x, part), rooms, gap))
        for column, x, part in heads.columns()
    ]
    return _Plan(root, heads, tuple(columns))


def _draw_page(
    canvas: Any, page: int, plan: _Plan, sheet: BoardSheet, measures: SheetMeasures
) -> None:
    canvas.saveState()
    canvas.translate(measures.left, measures.top - measures.height)
    plan.heads.draw(canvas, page)
    here = [one for column in plan.cards for one in column if one.page == page]
    draw_threads(canvas, sheet.links, here, measures)
    for one in here:
        draw_card(canvas, one.set, one.top, measures)
    canvas.restoreState()
    canvas.showPage()
