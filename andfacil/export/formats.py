"""The formats that a session can be exported to, found by the suffix of the file's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.exchange import dump_exchange
from andfacil.domain.privacy import public_board
from andfacil.domain.problems import WorldProblem
from andfacil.export.options import USUAL_BODY, Options, Paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.domain.board import Board


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; `description` is for lists of file types and help texts."""

    suffix: str
    description: str
    make: Callable[[Board, Options], bytes]


def find_format(path: Path, to: str | None = None) -> Format:
    """The format named by `to`, or else by the suffix of `path`, in either case of letters.

    Raises WorldProblem for one that is unknown or comes later.
    """
    name = (path.suffix if to is None else to).removeprefix(".").lower()
    if name in FORMATS:
        return FORMATS[name]
    if name in LATER:
        raise WorldProblem(
            "{description} ({suffix}) comes in a later version; use pdf, json or md.",
            description=LATER[name],
            suffix=name,
        )
    if not name:
        raise WorldProblem("{name} has no suffix: end it in .pdf, .json or .md.", name=path.name)
    raise WorldProblem(
        "The format {suffix} is not known here; use pdf, json or md.", suffix=name[:LONGEST_SUFFIX]
    )


def render(
    found: Format, board: Board, *, paper: str = Paper.A4, body: float = USUAL_BODY
) -> bytes:
    """The session in a format, ready for `write_output`.

    `paper` is `a4` or `letter` and `body` the size of the running text in pt, both for papers
    alone. Raises WorldProblem when the format cannot hold this session.
    """
    return found.make(public_board(board), Options(Paper(paper), body))


def _pdf(board: Board, options: Options) -> bytes:
    # Imported when needed: reportlab costs a tenth of a second at the start of every command.
    from andfacil.export.drafting import draw_up
    from andfacil.export.pdf import render_pdf

    return render_pdf(draw_up(board), options)


def _json(board: Board, _options: Options) -> bytes:
    return dump_exchange(board).encode("utf-8")


def _markdown(board: Board, _options: Options) -> bytes:
    from andfacil.export.drafting import draw_up
    from andfacil.export.markdown import render_markdown

    return render_markdown(draw_up(board)).encode("utf-8")


FORMATS = {
    made.suffix: made
    for made in (
        Format("pdf", "Agreement to print and sign", _pdf),
        Format("json", "Session for other programs", _json),
        Format("md", "Agreement as text for mail and wikis", _markdown),
    )
}

LATER = {
    "csv": "A table of all cards",
    "xlsx": "A workbook",
    "docx": "A text document",
    "ics": "A calendar of the commitments",
}
"""Formats that are promised, with what they will be."""

LONGEST_SUFFIX = 20
"""So many letters of an unknown suffix are repeated."""
