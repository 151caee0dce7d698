"""Places of rows, against adding heights up by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from andfacil.ui.board.columns.geometry import ColumnGeometry, Spacing
from andfacil.ui.board.page_breaks import equal_pages, kept_page, page_with, pages_before

HEIGHTS = st.lists(st.integers(1, 300), max_size=30)
SPACING = Spacing(first=20, section=30, gap=8)


def column(heights, section=0, spacing=SPACING):
    made = ColumnGeometry()
    made.spacing, made.section = spacing, section
    made.reset(heights)
    return made


def by_hand(heights, section):
    tops, y = [], SPACING.first
    for row, height in enumerate(heights):
        y += SPACING.section if row == section > 0 else 0
        tops.append(y)
        y += height + SPACING.gap
    return tops


@given(HEIGHTS, st.integers(0, 31))
def test_tops_are_sums(heights, section):
    made = column(heights, section)
    assert [made.top(row) for row in range(len(made))] == by_hand(heights, section)


@given(HEIGHTS, st.integers(0, 31), st.integers(-50, 9000))
def test_the_row_at_a_height(heights, section, y):
    tops = by_hand(heights, section)
    assert column(heights, section).row_at(y) == sum(top <= y for top in tops) - 1


@given(
    HEIGHTS,
    st.lists(
        st.tuples(st.sampled_from("ird"), st.integers(0, 40), st.integers(1, 99)), max_size=30
    ),
)
def test_changes_leave_nothing_stale(heights, changes):
    made, mirror = column(heights), list(heights)
    for kind, place, height in changes:
        if kind == "i":
            row = place % (len(mirror) + 1)
            made.insert(row, height)
            mirror.insert(row, height)
        elif mirror:
            row = place % len(mirror)
            if kind == "r":
                assert made.remove(row) == mirror.pop(row)
            else:
                assert made.resize(row, height) is (mirror[row] != height)
                mirror[row] = height
        assert [made.top(row) for row in range(len(made))] == by_hand(mirror, 0)
    assert made.total == (by_hand(mirror, 0)[-1] + mirror[-1] if mirror else SPACING.first)


@given(HEIGHTS, HEIGHTS, st.integers(1, 900))
def test_pages_hold_every_row_once_and_equally_many(one, other, height):
    columns = [column(one, spacing=Spacing(gap=8)), column(other, spacing=Spacing(gap=8))]
    pages = equal_pages(columns, height)
    rows = [row for page in pages for row in page]
    assert rows == list(range(max(len(one), len(other))))
    for number, page in enumerate(pages):
        assert page_with(pages, page.start) == number
        for heights in (one, other):
            part = range(min(page.start, len(heights)), min(page.stop, len(heights)))
            needed = sum(heights[row] for row in part) + 8 * max(0, len(part) - 1)
            assert needed <= height or len(part) == 1


@given(
    HEIGHTS,
    HEIGHTS,
    st.integers(1, 900),
    st.lists(
        st.tuples(
            st.integers(0, 1), st.sampled_from("irds"), st.integers(0, 40), st.integers(1, 300)
        ),
        max_size=12,
    ),
)
def test_pages_cut_from_the_first_change_on_are_those_cut_from_the_top(one, other, height, changes):
    columns = [column(one), column(other, section=2)]
    pages = equal_pages(columns, height)
    for changed in columns:
        changed.take_changed_from()
    for which, kind, place, pixels in changes:
        rows = columns[which]
        if kind == "i":
            rows.insert(place % (len(rows) + 1), pixels)
        elif kind == "s":
            rows.section = place
        elif len(rows) and kind == "r":
            rows.remove(place % len(rows))
        elif len(rows):
            rows.resize(place % len(rows), pixels)
        if place % 2:  # several changes, and then pages
            continue
        first = min([changed.take_changed_from() for changed in columns])
        pages = equal_pages(columns, height, pages_before(pages, first))
        assert pages == equal_pages(columns, height)
        assert [page_with(pages, row) for page in pages for row in page] == [
            number for number, page in enumerate(pages) for _ in page
        ]


def test_a_row_at_the_end_leaves_the_pages_before_it():
    ten = column([40] * 10, spacing=Spacing(gap=8))
    pages = equal_pages([ten], 190)
    ten.take_changed_from()
    ten.insert(10, 40)
    first = ten.take_changed_from()
    assert (first, ten.take_changed_from()) == (10, 11)
    assert pages_before(pages, first) == pages[:2]


def test_no_rows_no_pages():
    assert equal_pages([column([]), column([])], 100) == []
    assert page_with([], 3) == 0


def test_a_column_that_runs_out_keeps_its_last_page():
    pages = [range(3), range(3, 6), range(6, 8)]
    assert [kept_page(pages, number, 8) for number in range(3)] == pages
    last = range(3, 4)
    assert [kept_page(pages, number, 4) for number in range(3)] == [range(3), last, last]
    assert [kept_page(pages, number, 3) for number in range(3)] == [None, None, None]


def test_a_side_that_runs_out_does_not_shorten_the_other_sides_pages():
    ten, nine = (column([40] * rows, spacing=Spacing(gap=8)) for rows in (10, 9))
    assert equal_pages([ten, nine], 190) == [range(4), range(4, 8), range(8, 10)]
    assert equal_pages([nine, ten], 190) == [range(4), range(4, 8), range(8, 10)]
