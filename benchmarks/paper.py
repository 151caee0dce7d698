"""The agreement as PDF, against the same lines drawn straight on a reportlab canvas.

Run from the checkout: `.venv/bin/python -m benchmarks.paper`
"""

from __future__ import annotations

import io
from pathlib import Path

from andfacil.domain.board import Board
from andfacil.domain.cards import Commitment
from andfacil.export.formats import find_format, render
from benchmarks.boards import large_session
from benchmarks.figures import compare, timed

PDF = find_format(Path("x.pdf"))


def board_of(clauses: int) -> Board:
    """A board whose paper has about this many clauses: needs, solutions, commitments."""
    cards = large_session(clauses * 2 // 3)
    rest = clauses - len(cards) + 1
    commitments = [
        Commitment(id=f"C{n + 1}", order=n, text=f"Do the thing number {n} that was agreed")
        for n in range(rest)
    ]
    return Board((*cards, *commitments))


def straight(clauses: int) -> None:
    """The same number of lines, with the same font embedded, and nothing else."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    from andfacil.paths import resource

    pdfmetrics.registerFont(TTFont("Straight", str(resource("fonts/NotoSans-Regular.ttf"))))
    paper = canvas.Canvas(io.BytesIO(), invariant=1)
    for number in range(clauses):
        if number % 40 == 0:
            if number:
                paper.showPage()
            paper.setFont("Straight", 11)
        paper.drawString(72, 760 - number % 40 * 17, f"A{number} Something that this side needs")
    paper.showPage()
    paper.save()


def main() -> None:
    """Print both ratios."""
    small, large = board_of(200), board_of(2000)
    compare(
        "agreement of 200 clauses",
        lambda: timed(lambda: render(PDF, small)),
        lambda: timed(lambda: straight(200)),
        at_most=4.0,
        rounds=7,
    )
    compare(
        "a clause among 2,000",
        lambda: timed(lambda: render(PDF, large)) / 2000,
        lambda: timed(lambda: render(PDF, small)) / 200,
        at_most=1.2,
        rounds=3,
    )


if __name__ == "__main__":
    main()
