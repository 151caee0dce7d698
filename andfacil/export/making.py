"""The kinds of file that a session can become: one table, and the one function that makes them.

Each format imports its library when it is used: reportlab alone costs a tenth of a second, and
most commands make no paper.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.method.calendar_marks import CalendarMarks
from andfacil.domain.values.cards import Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import COMMA, USUAL_BODY, USUAL_PAPERS, Options, PaperSize

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.domain.board.board import Board
    from andfacil.export.papers.outline import Outline
    from andfacil.export.pdf.render import TypesetPdf

LONGEST_SUFFIX = 20
"""An error message repeats at most this many characters of an unknown suffix."""


class PaperKind(StrEnum):
    """What is printed."""

    AGREEMENT = "agreement"
    NO_AGREEMENT = "no-agreement"
    BOARD = "board"
    BOARD_LIST = "board-list"
    SHEET_A = "sheet-a"
    SHEET_B = "sheet-b"


RECORDS = frozenset({PaperKind.AGREEMENT, PaperKind.NO_AGREEMENT})
"""Papers that record the result of a session; their PDF can be opened again as a session."""


def ignore(_share: float) -> None:
    """Do nothing with the progress."""


@dataclass(frozen=True, slots=True)
class FileRequest:
    """Which file is wanted; `body` is the size of the running text in pt.

    `kind`, `paper` and `body` matter for papers only; lists, calendars and exchange files are the
    same for all of them. `annex`: the picture of the board is added to the paper. `marks`: what a
    calendar knows the entries by; `separator`: what is put between the cells of a CSV table.
    """

    suffix: str = "pdf"
    kind: PaperKind = PaperKind.AGREEMENT
    paper: PaperSize = PaperSize.A4
    body: float = USUAL_BODY
    annex: bool = False
    marks: CalendarMarks | None = None
    separator: str = COMMA

    def to_json(self) -> dict[str, Any]:
        """The request as values that JSON can hold."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return values | {"marks": self.marks.to_json() if self.marks else None}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> FileRequest:
        """The request that `to_json` gave."""
        kind, paper = PaperKind(values["kind"]), PaperSize(values["paper"])
        marks = CalendarMarks.from_json(values["marks"]) if values["marks"] else None
        more = (values["body"], values["annex"], marks, values["separator"])
        return cls(values["suffix"], kind, paper, *more)


class Job(NamedTuple):
    """What a format needs to make a file."""

    kind: PaperKind
    options: Options
    tell: Callable[[float], None]
    marks: CalendarMarks | None = None
    separator: str = COMMA


@dataclass(frozen=True, slots=True)
class Format:
    """A format of files. `description` is for file dialogs and help texts."""

    suffix: str
    description: str
    make: Callable[[Board, Job], bytes]


def find_format(path: Path, to: str | None = None) -> Format:
    """The format named by `to`, or else by the suffix of `path`; upper and lower case are equal.

    Raises WorldProblem when there is no such format.
    """
    name = (path.suffix if to is None else to).removeprefix(".").lower()
    if name in FORMATS:
        return FORMATS[name]
    known = ", ".join(FORMATS)
    if not name:
        raise WorldProblem(
            "{name} has no suffix: end it in one of {known}.", name=path.name, known=known
        )
    raise WorldProblem(
        "The format {suffix} is not known here; use one of {known}.",
        suffix=name[:LONGEST_SUFFIX],
        known=known,
    )


def make_file(
    board: Board,
    request: FileRequest,
    annex: bytes | None = None,
    tell: Callable[[float], None] = ignore,
) -> bytes:
    """The requested file, ready for `write_output`; nothing private or hidden is in it.

    `annex` is the picture of the board (PNG). `tell` is called with the progress, from 0 to 1.
    Raises WorldProblem when the format cannot hold this session.
    """
    check_paper(request)
    _check_annex(request, annex)
    options = Options(request.paper, request.body, annex or b"")
    job = Job(request.kind, options, tell, request.marks, request.separator)
    return FORMATS[request.suffix].make(public_board(board), job)


def check_paper(request: FileRequest) -> None:
    """Raises WorldProblem for a large paper that is not for the board."""
    is_board = request.kind is PaperKind.BOARD and request.suffix == "pdf"
    if request.paper not in USUAL_PAPERS and not is_board:
        raise WorldProblem(
            "Only the board is printed on large paper: choose {papers} for this.",
            papers=", ".join(USUAL_PAPERS),
        )


def _check_annex(request: FileRequest, annex: bytes | None) -> None:
    if not annex:
        return
    from andfacil.export.pdf.board_picture import check_picture

    if request.suffix != "pdf" or request.kind not in RECORDS:
        raise WorldProblem("Only a PDF that records the session has an annex with a picture.")
    check_picture(annex)


def outline_for(board: Board, kind: PaperKind) -> Outline:
    """The outline of a paper. Raises WorldProblem when andfacil's own word files are missing."""
    if kind is PaperKind.AGREEMENT:
        from andfacil.export.papers.agreement import agreement_outline

        return agreement_outline(board)
    if kind is PaperKind.NO_AGREEMENT:
        from andfacil.export.papers.no_agreement import no_agreement_outline

        return no_agreement_outline(board)
    from andfacil.export.papers.other_papers import board_outline, preparation_outline

    if kind in {PaperKind.BOARD, PaperKind.BOARD_LIST}:
        return board_outline(board)
    return preparation_outline(board, Side.A if kind is PaperKind.SHEET_A else Side.B)


def typeset_paper(
    board: Board,
    kind: PaperKind,
    options: Options,
    tell: Callable[[float], None] | None = None,
    outline: Outline | None = None,
) -> TypesetPdf:
    """A paper as PDF, with the places of its clauses; `board` has nothing private.

    `outline` is that of this paper, where it is at hand. Raises WorldProblem when the paper cannot
    show it.
    """
    if kind is PaperKind.BOARD:
        from andfacil.export.pdf.sheet.render import typeset_board

        return typeset_board(board, options, tell)
    from andfacil.export.pdf.attachment import session_json
    from andfacil.export.pdf.render import typeset

    session = session_json(board) if kind in RECORDS else b""
    return typeset(outline or outline_for(board, kind), options, tell, session=session)


def _pdf(board: Board, job: Job) -> bytes:
    return typeset_paper(board, job.kind, job.options, job.tell).data


def _docx(board: Board, job: Job) -> bytes:
    from andfacil.export.docx.render import render_docx

    return render_docx(outline_for(board, job.kind), job.options, board.details.date)


def _markdown(board: Board, job: Job) -> bytes:
    from andfacil.export.lists.markdown import render_markdown

    return render_markdown(outline_for(board, job.kind)).encode("utf-8")


def _xlsx(board: Board, job: Job) -> bytes:
    from andfacil.export.lists.xlsx import render_workbook

    return render_workbook(board, job.options.paper)


def _csv(board: Board, job: Job) -> bytes:
    from andfacil.export.lists.csv import render_csv

    return render_csv(board, job.separator)


def _ics(board: Board, job: Job) -> bytes:
    from andfacil.export.lists.ics import render_calendar

    return render_calendar(board, job.marks)


def _json(board: Board, _job: Job) -> bytes:
    return dump_exchange(board).encode("utf-8")


FORMATS = {
    made.suffix: made
    for made in (
        Format("pdf", "Paper to print and sign", _pdf),
        Format("docx", "Paper to edit in a word processor", _docx),
        Format("md", "Paper as text for mail and wikis", _markdown),
        Format("xlsx", "Workbook of all cards and commitments", _xlsx),
        Format("csv", "Table of all cards and commitments", _csv),
        Format("ics", "Commitments and review for a calendar", _ics),
        Format("json", "Session for other programs", _json),
    )
}
