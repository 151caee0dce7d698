"""How many pages the papers of the twelve cases have, before the parts were set closer and now.

Run from the checkout: `.venv/bin/python -m benchmarks.pages`
It prints the two tables of docs/paper.md.
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.export.base.options import BODY_SIZES, Options, PaperSize
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import render_pdf

CASES = Path(__file__).resolve().parent.parent / "tests/fixtures/cases"

BEFORE_SIZES = (12.0, 14.0, 18.0)
BEFORE = {
    "01": (5, 6, 10),
    "02": (5, 7, 10),
    "03": (4, 6, 9),
    "04": (3, 4, 5),
    "05": (4, 5, 8),
    "06": (5, 6, 9),
    "07": (3, 4, 5),
    "08": (3, 4, 5),
    "09": (3, 4, 6),
    "10": (3, 4, 5),
    "11": (3, 4, 6),
    "12": (3, 4, 5),
}
"""Pages by case and size; on A4 and Letter alike, since one block was cut to fit both."""


def pages_of(board: Board, options: Options) -> int:
    """The pages of the board's agreement."""
    return len(pdfium.PdfDocument(render_pdf(agreement_outline(board), options)))


def table(paper: PaperSize) -> list[str]:
    """The lines of the table for one paper, in Markdown."""
    heads = ["case"]
    for body in BODY_SIZES:
        heads += [f"{body:g} before"] * (body in BEFORE_SIZES) + [f"{body:g} now"]
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for path in sorted(CASES.glob("*.json")):
        board = Board(load_exchange(path.read_bytes()))
        before = dict(zip(BEFORE_SIZES, BEFORE[path.stem[:2]], strict=True))
        cells = [path.stem]
        for body in BODY_SIZES:
            cells += [str(before[body])] if body in before else []
            cells.append(str(pages_of(board, Options(paper, body))))
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def main() -> None:
    """Print both tables."""
    for paper in (PaperSize.A4, PaperSize.LETTER):
        print(f"{paper.value}\n")
        print(*table(paper), "", sep="\n")


if __name__ == "__main__":
    main()
