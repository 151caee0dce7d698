"""The agreement as PDF, against the same lines drawn straight on a reportlab canvas.

Run from the checkout: `.venv/bin/python -m benchmarks.paper`
"""

from __future__ import annotations

import io
import time
from dataclasses import replace
from itertools import pairwise

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment
from andfacil.export.making import FileRequest, make_file
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import render_pdf
from benchmarks.boards import large_session
from benchmarks.figures import compare, timed

AIM = 3000.0
"""ms for each of the long things."""


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


def with_text(text: str) -> Board:
    """A small board in which a non-negotiable that is not met says `text`: printed three times."""
    frame, *cards = large_session(5)
    longer = (replace(card, text=text) if card.id == "A1" else card for card in cards)
    return Board((frame, *longer))


def long_things() -> None:
    """Print how long each takes, and the longest time in which nothing is heard of it."""
    for name, board in (
        (
            "a card of 10,000 lines, printed three times",
            with_text("\n".join(f"line {n}" for n in range(10_000))),
        ),
        ("a word of 5,000 letters, printed three times", with_text("abcde" * 1000)),
        ("2,000 cards", board_of(2000)),
    ):
        took, silence = times_of(board)
        verdict = "within" if took <= AIM else "OVER"
        print(f"{name}: {took:.0f} ms ({verdict} {AIM:.0f} ms); silent {silence:.0f} ms at most")


def times_of(board: Board) -> tuple[float, float]:
    """How long its paper takes, and the longest time without a word of progress, in ms."""
    heard = [time.perf_counter()]
    outline = agreement_outline(board)
    took = timed(lambda: render_pdf(outline, None, lambda _: heard.append(time.perf_counter())))
    return took, max(after - before for before, after in pairwise(heard)) * 1000


def main() -> None:
    """Print both ratios, and the times of long things."""
    long_things()
    small, large = board_of(200), board_of(2000)
    compare(
        "agreement of 200 clauses",
        lambda: timed(lambda: make_file(small, FileRequest())),
        lambda: timed(lambda: straight(200)),
        at_most=4.0,
        rounds=7,
    )
    compare(
        "a clause among 2,000",
        lambda: timed(lambda: make_file(large, FileRequest())) / 2000,
        lambda: timed(lambda: make_file(small, FileRequest())) / 200,
        at_most=1.2,
        rounds=3,
    )


if __name__ == "__main__":
    main()
