"""How many pages a paper has, and how well they are filled."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import DocumentKind, Need, Side
from andfacil.export.base.options import Options, PaperSize
from andfacil.export.base.progress import Progress
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf import fitting, render
from andfacil.export.pdf.columns import lines_in, shifted
from andfacil.export.pdf.styles import block_height, register_fonts
from andfacil.export.verify.pdf_text import opened
from tests.builders import ROOT, changed, load, night_shift, small_board, with_details
from tests.export.pdf.test_layout import board_of

CASES = ROOT / "tests/fixtures/cases"
FIVE_AND_FIVE = [
    "04-peer-library-window",
    "07-international-ar-saq-disi",
    "08-international-he-jordan-water-1994",
    "09-community-hi-arabari",
    "10-community-zh-xinanjiang",
    LONGEST := "11-partner-ja-kumamoto-groundwater",
]


def pages_of(board: Board, options: Options | None = None) -> int:
    printed = render.typeset(agreement_outline(board), options or Options())
    return max(box.page for box in printed.boxes)


def ready(name: str) -> Board:
    """A case as it is signed: with a date and what it is."""
    board = load(CASES / f"{name}.json")
    return with_details(board, date=dt.date(2026, 11, 28), document_kind=DocumentKind.RECORD)


def complete(name: str) -> Board:
    """The same with all needs said back, and somebody who signs on each side."""
    board = ready(name)
    parties = {
        f"side_{side.lower()}": replace(
            party, people=(replace(party.people[0], signs=True), *party.people[1:])
        )
        for side in Side
        if (party := board.details.party(side))
    }
    heard = (replace(card, heard=True) if isinstance(card, Need) else card for card in board)
    return with_details(Board(heard), **parties)


def test_a_session_of_one_need_a_side_has_one_page():
    assert pages_of(small_board()) == 1


@pytest.mark.parametrize("name", FIVE_AND_FIVE)
def test_a_session_of_five_needs_a_side_has_two_pages(name):
    assert pages_of(load(CASES / f"{name}.json")) == 2
    assert pages_of(complete(name)) == 2
    if name != LONGEST:  # which needs a third one while needs are not said back
        assert pages_of(ready(name)) == 2


@pytest.mark.parametrize("name", FIVE_AND_FIVE)
def test_it_has_two_pages_in_compact_letters_on_shorter_paper(name):
    assert pages_of(ready(name), Options(PaperSize.LETTER, body=10.5)) == 2


@pytest.mark.parametrize("name", FIVE_AND_FIVE[:-1])
def test_what_is_signed_has_two_pages_in_usual_letters_on_shorter_paper(name):
    assert name != LONGEST
    assert pages_of(complete(name), Options(PaperSize.LETTER)) == 2


def test_in_large_print_who_by_when_and_the_sign_share_a_line():
    """Where a table is too wide for the paper; a page less for case 12."""
    board = load(CASES / "12-peer-shared-kitchen.json")
    assert pages_of(board, Options(body=18.0)) == 5
    printed = render.typeset(agreement_outline(board), Options(body=18.0))
    [*_, last] = [box for box in printed.boxes if box.key == "commitment:3"]
    assert last.top - last.bottom < 2 * 18 * 1.35
    with opened(printed.data) as pdf:
        words = [word for word in pdf.words(last.page) if last.bottom <= word.y <= last.top]
    assert " ".join(word.text for word in words) == "Who: Baker · By: no date yet · We will know: –"


CELLS = st.lists(st.tuples(st.floats(5, 120), st.just(3.0)), min_size=1, max_size=12).map(tuple)


@given(st.lists(st.tuples(*[st.tuples(CELLS)] * 3), min_size=1, max_size=6))
def test_columns_are_shifted_only_where_that_saves_a_line(rows):
    widths, cells = [160.0, 160.0, 130.0], [list(column) for column in zip(*rows, strict=True)]
    least = [min(120.0, max(max(w for w, _ in line) for [line] in column)) for column in cells]
    found = shifted(widths, least, cells)

    def lines(tried):
        return sum(max(map(lines_in, row, tried)) for row in zip(*cells, strict=True))

    assert sum(found) == pytest.approx(sum(widths))
    assert all(width >= need for width, need in zip(found, least, strict=True))
    assert lines(found) < lines(widths) or found == widths


def test_who_has_the_room_that_a_column_of_dates_leaves():
    """In the table of case 02 nobody's name takes more than two lines."""
    printed = render.typeset(
        agreement_outline(load(CASES / "02-employee-kaiser-permanente-2000.json")), Options()
    )
    rows = [box for box in printed.boxes if box.key.startswith("commitment:")]
    assert rows
    assert max(box.top - box.bottom for box in rows) <= 4 * 12 * 1.35 + 0.1


@pytest.mark.parametrize(
    ("words", "most"),
    [(60, 5), (110, 6), (170, 7)],  # had been 9, 13 and 20 pages
)
def test_long_needs_are_printed_once(words, most):
    """Six needs a side, all of them non-negotiable, with so many words each."""
    text = " ".join(["We sleep at night and wake up rested"] * (words // 8 + 1))
    needs = [
        Need(
            id=f"{side}{n}",
            order=n,
            side=side,
            text=text,
            non_negotiable=True,
            met_when="It is so",
        )
        for side in Side
        for n in range(1, 7)
    ]
    board = Board([*(c for c in small_board() if c.id not in {"A1", "B1"}), *needs])
    assert pages_of(board) <= most


@pytest.mark.parametrize("lead", range(4, 26, 3))
def test_the_columns_of_needs_begin_under_what_is_above_them(lead):
    """However far down: page 1 is full, and no column begins on a page of its own."""
    board = board_of(60)
    board = with_details(board, context="\n".join(["One more line."] * lead))
    printed = render.typeset(agreement_outline(board), Options())
    lowest = min(b.bottom for b in printed.boxes if b.page == 1)
    assert lowest - printed.body[0] < 0.12 * (printed.body[1] - printed.body[0])
    heads = {b.page for b in printed.boxes if b.key in {"side:A", "side:B"} and b.page > 1}
    first = {k: min(b.page for b in printed.boxes if b.key == f"need:{k}") for k in ("A1", "B1")}
    assert len(set(first.values())) == 1
    assert heads or first["A1"] == 1


@pytest.mark.parametrize("sheet", PaperSize)
@pytest.mark.parametrize("body", [10.5, 12.0, 18.0])
@pytest.mark.parametrize("clauses", [3, 13, 21, 34])
def test_pages_are_counted_as_they_are_printed(clauses, body, sheet):
    outline, options = agreement_outline(board_of(clauses)), Options(sheet, body)
    room = block_height(sheet)
    register_fonts()
    laid_out = fitting.fewest_pages(
        render._layouts(outline, options, room, Progress(None, 1)), room
    )
    counted = fitting.filled_by(laid_out.story, room).pages
    assert counted == max(box.page for box in render.typeset(outline, options).boxes)


def test_gaps_are_narrower_only_where_that_saves_a_page():
    def gap(board: Board) -> float:
        boxes = render.typeset(agreement_outline(board), Options()).boxes
        places = {box.key: box for box in boxes}
        return places["kind"].bottom - places["section:needs"].top

    closer = small_board()
    usual = changed(closer, "A1", text="\n".join(["Sleep"] * 70))
    assert pages_of(usual) > 1
    assert gap(closer) < gap(usual)
    assert pages_of(night_shift(), Options(body=10.5)) == 2
