"""The formats that a session can be exported to, found by the suffix of the file's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import USUAL_BODY, Options, Paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.domain.board.board import Board


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; `description` is for lists of file types and help texts."""

    suffix: str
    description: str
    make: Callable[[Board, Options], bytes]


def find_format(path: Path, to: str | None = None) -> Format:
    """The format named by `to`, or else by the suffix of `path`, in either case of letters.

    Raises WorldProblem for one that is unknown.
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


def render(
    found: Format, board: Board, *, paper: str = Paper.A4, body: float = USUAL_BODY
) -> bytes:
    """The session in a format, ready for `write_output`.

    `paper` is `a4` or `letter` and `body` the size of the running text in pt, both for papers
    alone. Nothing private or hidden is in it. Raises WorldProblem when the format cannot hold this
    session.
    """
    return found.make(public_board(board), Options(Paper(paper), body))


def _pdf(board: Board, options: Options) -> bytes:
    # Imported when needed: reportlab costs a tenth of a second at the start of every command.
    from andfacil.export.papers.drafting import draw_up
    from andfacil.export.pdf.attachment import session_json
    from andfacil.export.pdf.render import render_pdf

    return render_pdf(draw_up(board), options, session=session_json(board))


def _json(board: Board, _options: Options) -> bytes:
    return dump_exchange(board).encode("utf-8")


def _markdown(board: Board, _options: Options) -> bytes:
    from andfacil.export.lists.markdown import render_markdown
    from andfacil.export.papers.drafting import draw_up

    return render_markdown(draw_up(board)).encode("utf-8")


def _docx(board: Board, options: Options) -> bytes:
    from andfacil.export.docx.render import render_docx
    from andfacil.export.papers.drafting import draw_up

    return render_docx(draw_up(board), options)


def _xlsx(board: Board, options: Options) -> bytes:
    from andfacil.export.lists.xlsx import render_workbook

    return render_workbook(board, options.paper)


def _csv(board: Board, _options: Options) -> bytes:
    from andfacil.export.lists.csv import render_csv

    return render_csv(board)


def _ics(board: Board, _options: Options) -> bytes:
    from andfacil.export.lists.ics import render_calendar

    return render_calendar(board)


FORMATS = {
    made.suffix: made
    for made in (
        Format("pdf", "Agreement to print and sign", _pdf),
        Format("docx", "Agreement to edit in a word processor", _docx),
        Format("md", "Agreement as text for mail and wikis", _markdown),
        Format("xlsx", "Workbook of all cards and commitments", _xlsx),
        Format("csv", "Table of all cards and commitments", _csv),
        Format("ics", "Commitments and review for a calendar", _ics),
        Format("json", "Session for other programs", _json),
    )
}

LONGEST_SUFFIX = 20
"""So many letters of an unknown suffix are repeated."""
