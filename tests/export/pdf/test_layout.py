"""Papers of 1 to 200 clauses, on both sheets and in all sizes, looked at page by page."""

from __future__ import annotations

from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from reportlab.platypus import Spacer

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Need, Side, Solution, Status
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.flowables import Blank, Cell, RowBox, Rows, RowsSettings
from andfacil.export.pdf.keyed_paragraph import WHOLE_LINES
from andfacil.export.pdf.render import render_pdf, typeset
from andfacil.export.pdf.styles import BLOCK_WIDTH, MM, block_corner
from tests.builders import changed, small_board
from tests.export.reading import letters_of

COUNTS = [1, 3, 8, 13, 21, 34, 55, 89, 144, 200]
WORDS = [
    "with",
    "care",
    "and",
    "everybody",
    "is",
    "told",
    "in",
    "time",
    "what",
    "it",
    "means",
    "for",
    "them",
]


def board_of(clauses: int) -> Board:
    """A board of so many clauses: needs of both sides, solutions, commitments, of any length."""
    cards = [card for card in small_board() if card.id not in {"A1", "B1", "AND1"}]
    for number in range(clauses):
        text = f"Point {number} " + " ".join(WORDS[: 1 + number * 7 % len(WORDS)])
        kind, place = number % 4, number // 4 + 1
        if kind < 2:
            side, must = list(Side)[kind], place < 4
            made = Need(
                id=f"{side}{place}", order=number, side=side, text=text, non_negotiable=must
            )
        elif kind == 2:
            ref = f"AND{place}"
            made = Solution(id=ref, order=number, text=text, status=Status.AGREED, meets=("A1",))
        else:
            made = Commitment(id=f"C{place}", order=number, text=text, owner=f"Person {number}")
        cards.append(made)
    return Board(cards)


EDGE = 6 * MM
"""Printers leave up to so much of a sheet blank at its edge, in pt."""


@pytest.mark.parametrize("clauses", COUNTS)
@pytest.mark.parametrize("body", BODY_SIZES)
@pytest.mark.parametrize("sheet", USUAL_PAPERS)
def test_pages_of_any_number_of_clauses(clauses, body, sheet):
    printed = typeset(agreement_outline(board_of(clauses)), Options(sheet, body))
    document = pdfium.PdfDocument(printed.data)
    left, _ = block_corner(sheet)
    read = ""
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        read += text.get_text_range()
        for place in range(text.count_chars()):
            letter = chr(pdfium_c.FPDFText_GetUnicode(text, place))
            if not letter.isspace():
                x0, y0, x1, y1 = text.get_charbox(place)
                inside = left - 0.5 <= x0 <= x1 <= left + BLOCK_WIDTH + 0.5
                assert inside, (number, letter, x0, x1)
                assert EDGE <= y0 <= y1 <= sheet.size[1] - EDGE, (number, y0, y1)
        boxes = [box for box in printed.boxes if box.page == number]
        assert boxes, f"page {number} is empty"
        lowest = min(boxes, key=lambda box: box.bottom)
        assert not lowest.key.startswith("section:"), f"a heading ends page {number}"
    assert all(f"Point{n}with" in letters_of(read) for n in range(clauses))
    signed = [box for box in printed.boxes if box.key.split(":")[0] in {"sign", "signatures"}]
    assert {box.page for box in signed} == {len(document)}
    company = [box for box in printed.boxes if box.page == len(document) and box not in signed]
    assert sum(box.top - box.bottom for box in company) >= 2 * body


def test_both_sides_sign_on_equal_room():
    boxes = typeset(agreement_outline(small_board()), Options()).boxes
    a, b = ([box for box in boxes if box.key == f"sign:{side}:1"] for side in Side)
    assert len(a) == len(b) == 4  # signature, the printed name and its caption, place and date
    assert [round(box.top, 2) for box in a] == [round(box.top, 2) for box in b]
    widths = {round(box.right - box.left, 2) for box in (*a, *b)}
    assert len(widths) == 1


def test_a_text_of_few_lines_is_never_broken_over_pages():
    words = " ".join(WORDS * 3)
    for lead in range(8, 30):
        board = changed(small_board("\n".join(["x"] * lead)), "B1", text=words)
        printed = typeset(agreement_outline(board), Options())
        pages = {box.page for box in printed.boxes if box.key == "need:B1"}
        boxes = [box for box in printed.boxes if box.key == "need:B1"]
        assert len(pages) == len(boxes) == 1
        assert boxes[0].top - boxes[0].bottom <= WHOLE_LINES * 12 * 1.4


def test_progress_goes_up_to_the_end_in_small_steps():
    shares: list[float] = []
    outline = agreement_outline(board_of(200))
    told = render_pdf(outline, Options(), shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 40
    assert max(b - a for a, b in pairwise(shares)) < 0.2
    assert told == render_pdf(outline, Options())


def uneven(a: int, b: int) -> Board:
    """So many needs of side A and of side B, some longer than others."""
    needs = [
        Need(id=f"{side}{n}", order=n, side=side, text=" ".join(["quiet"] * (4 + n * 3 % 19)))
        for side, count in ((Side.A, a), (Side.B, b))
        for n in range(2, count + 1)
    ]
    return Board([*small_board(), *needs])


@pytest.mark.parametrize("body", BODY_SIZES)
def test_no_name_of_a_side_stands_over_an_empty_column(body):
    printed = typeset(agreement_outline(uneven(70, 4)), Options(body=body))
    document = pdfium.PdfDocument(printed.data)
    only_a = [
        page
        for page in range(2, len(document) + 1)
        if {box.key[:6] for box in printed.boxes if box.page == page} >= {"need:A"}
        and not any(box.key.startswith("need:B") for box in printed.boxes if box.page == page)
    ]
    assert only_a
    for page in only_a:
        text = document[page - 1].get_textpage().get_text_range()
        assert "Upstairs" in text
        assert "Downstairs" not in text.split("Non-negotiables")[0]


def test_what_goes_on_begins_at_the_very_top():
    """The gap behind a text belongs above the break, also where it has no room there."""
    cell = Cell(0, 100, (Blank(20), Spacer(1, 5), Blank(30)))
    upper, rest = cell.split(22)
    assert (upper.height, rest.height) == (20, 30)
    head = RowBox((Cell(0, 100, (Blank(10),)),))
    row = RowBox((Cell(0, 100, (Blank(20), Spacer(1, 5))),), flows=True)
    rows = Rows([row], RowsSettings(500, head=head))
    rows.wrap(100, 500)
    first, *others = rows.split(100, 32)
    assert first.wrap(100, 32)[1] == 30
    assert [other.wrap(100, 500)[1] for other in others] == [0]  # no head over nothing


def test_the_head_of_a_table_stands_once_on_a_page():
    for lead in range(30):
        board = changed(board_of(34), "session", context="\n".join(["x"] * lead))
        printed = typeset(agreement_outline(board), Options())
        heads = [box for box in printed.boxes if box.key in {"musts", "commitments"}]
        for one in heads:
            same = [b for b in heads if (b.key, b.page, b.left) == (one.key, one.page, one.left)]
            assert len(same) == 1, (lead, one)


class Cancelled(Exception):
    """What a window raises when somebody presses Esc."""


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.97])
def test_whoever_hears_of_it_can_stop_it(share):
    heard: list[float] = []

    def hear(now: float) -> None:
        heard.append(now)
        if now >= share:
            raise Cancelled

    with pytest.raises(Cancelled):
        render_pdf(agreement_outline(board_of(60)), Options(), hear)
    assert heard[-1] < share + 0.25
    assert render_pdf(agreement_outline(small_board()))
