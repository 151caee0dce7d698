"""Which paper, in which form: one order, and the bytes of the file that it asks for."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Side
from andfacil.export.base.options import USUAL_BODY, Options, Paper
from andfacil.export.formats import FORMATS
from andfacil.export.papers.drafting import draw_up
from andfacil.export.papers.no_agreement import draw_no_agreement
from andfacil.export.papers.other_papers import draw_board, draw_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.export.papers.outline import Outline


class PaperKind(StrEnum):
    """What is printed."""

    AGREEMENT = "agreement"
    NO_AGREEMENT = "no-agreement"
    BOARD = "board"
    SHEET_A = "sheet-a"
    SHEET_B = "sheet-b"


OPENED_AGAIN = (PaperKind.AGREEMENT, PaperKind.NO_AGREEMENT)
"""Papers whose file carries the session, so that it can be opened again."""


RECORDS = frozenset({PaperKind.AGREEMENT, PaperKind.NO_AGREEMENT})
"""Papers that tell what a session came to; their files can be opened again as a session."""


def ignore(_share: float) -> None:
    """Hear how much is done, and tell nobody."""


@dataclass(frozen=True, slots=True)
class Order:
    """A file that is wanted; `body` is the size of the running text in pt.

    `paper`, `body` and `kind` are for papers; lists, calendars and exchange files are the board
    as it is, whatever they say. `annex`: the picture of the board goes with the paper.
    """

    suffix: str = "pdf"
    kind: PaperKind = PaperKind.AGREEMENT
    paper: Paper = Paper.A4
    body: float = USUAL_BODY
    annex: bool = False

    def words(self) -> dict[str, Any]:
        """The order as JSON can hold it; `Order.read` reads it back."""
        return asdict(self)

    @classmethod
    def read(cls, words: dict[str, Any]) -> Order:
        """The order that `words` stand for."""
        kind, paper = PaperKind(words["kind"]), Paper(words["paper"])
        return cls(words["suffix"], kind, paper, words["body"], words["annex"])


def make(
    board: Board, order: Order, annex: bytes | None = None, tell: Callable[[float], None] = ignore
) -> bytes:
    """The file that is ordered, ready for `write_output`; nothing private or hidden is in it.

    `annex` is the picture of the board (PNG); `tell` hears how much is done, from 0 to 1. Raises
    WorldProblem when the form cannot hold this session.
    """
    board = public_board(board)
    options = Options(order.paper, order.body, annex or b"")
    if order.suffix == "pdf":
        from andfacil.export.pdf.attachment import session_json
        from andfacil.export.pdf.render import render_pdf

        session = session_json(board) if order.kind in RECORDS else b""
        return render_pdf(draw(board, order.kind), options, tell, session=session)
    if order.suffix == "docx":
        from andfacil.export.docx.render import render_docx

        return render_docx(draw(board, order.kind), options)
    if order.suffix == "md":
        from andfacil.export.lists.markdown import render_markdown

        return render_markdown(draw(board, order.kind)).encode("utf-8")
    return FORMATS[order.suffix].make(board, options)


def draw(board: Board, kind: PaperKind) -> Outline:
    """The words of a paper. Raises WorldProblem when andfacil's own word files are missing."""
    if kind is PaperKind.AGREEMENT:
        return draw_up(board)
    if kind is PaperKind.NO_AGREEMENT:
        return draw_no_agreement(board)
    if kind is PaperKind.BOARD:
        return draw_board(board)
    return draw_sheet(board, Side.A if kind is PaperKind.SHEET_A else Side.B)
