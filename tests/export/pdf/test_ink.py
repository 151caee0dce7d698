"""Ink: what a copier and a fax make of a page, read from its picture turned to one bit."""

from __future__ import annotations

from itertools import groupby

import pypdfium2 as pdfium
import pytest

from andfacil.domain.values.cards import Side
from andfacil.export.base.options import BODY_SIZES, SMALLEST_BODY, Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.other_papers import preparation_outline
from andfacil.export.pdf.layout import COLUMN
from andfacil.export.pdf.render import render_pdf, typeset
from andfacil.export.pdf.styles import MM, Styles
from tests.builders import night_shift

DOTS = 300
"""An inch; what a common copier reads."""

DARK = 110
"""0 is black; a worn copier drops what is paler than this."""


def one_bit(data, page):
    """Rows of dots, True where a page is dark."""
    drawn = pdfium.PdfDocument(data)[page].render(scale=DOTS / 72, grayscale=True).to_pil()
    row, dots = drawn.width, drawn.tobytes()
    return [[dot < DARK for dot in dots[at : at + row]] for at in range(0, len(dots), row)]


def runs(dots, least):
    """Where runs of at least `least` dark dots are: start and length."""
    at, found = 0, []
    for dark, group in groupby(dots):
        length = len(list(group))
        if dark and length >= least:
            found.append((at, length))
        at += length
    return found


def test_lines_to_write_on_survive_a_copier():
    outline = preparation_outline(night_shift(), Side.A)
    page = one_bit(render_pdf(outline), 0)
    full = [bool(runs(row, int(160 * MM * DOTS / 72))) for row in page]
    *bars, _rule_above_the_foot = (len(list(group)) for dark, group in groupby(full) if dark)
    assert len(bars) >= 6
    assert min(bars) >= 2  # dots: 0.75 pt are three, less the pale ones at their edges


@pytest.mark.parametrize("body", BODY_SIZES)
def test_lines_to_sign_on_survive_a_copier(body):
    """Three a side: signature, name, place and date."""
    printed = typeset(agreement_outline(night_shift()), Options(body=body))
    last = max(box.page for box in printed.boxes if box.key == "sign:A:1")
    page = one_bit(printed.data, last - 1)
    least, most = (round(share * COLUMN * DOTS / 72) for share in (0.97, 1.05))
    middle = len(page[0]) // 2
    own = [row for row in page if not row[middle]]  # no rule goes over both sides
    for side in range(2):
        at = middle * side
        half = [bool(line_runs(row[at : at + middle], least, most)) for row in own]
        bars = [len(list(group)) for dark, group in groupby(half) if dark]
        assert len(bars) >= 3, side
        assert min(bars[:3]) >= 2  # dots, as above


def line_runs(dots, least, most):
    return [run for run in runs(dots, least) if run[1] <= most]


def test_boxes_for_initials_are_dark_and_hold_two_letters():
    page = one_bit(render_pdf(agreement_outline(night_shift())), 0)
    a_mm = DOTS / 25.4
    tops = [
        (y, start, length)
        for y, row in enumerate(page)
        for start, length in runs(row, int(11 * a_mm))
        if length < 14 * a_mm
    ]
    lefts = sorted({start for _, start, _ in tops})
    boxes = [x for at, x in enumerate(lefts) if not at or x - lefts[at - 1] > 5]
    assert len(boxes) == 2
    for x in boxes:
        rows = [y for y, start, _ in tops if abs(start - x) <= 5]
        widths = [length for _, start, length in tops if abs(start - x) <= 5]
        assert max(widths) >= 12 * a_mm - 1
        assert max(rows) - min(rows) >= 9 * a_mm - 2


@pytest.mark.parametrize("body", [SMALLEST_BODY, *BODY_SIZES])
def test_text_is_pure_black_and_only_larger_notes_are_dark_grey(body):
    styles = Styles(body)
    for style in (styles.body, styles.cell, styles.title, styles.heading, styles.strong):
        assert style.textColor.rgb() == (0, 0, 0)
    for style in (styles.small, styles.kind, styles.table_head, styles.noted(12)):
        if style.fontSize <= 9:
            assert style.textColor.rgb() == (0, 0, 0)
        assert max(style.textColor.rgb()) <= DARK / 255


@pytest.mark.parametrize("body", BODY_SIZES)
def test_no_words_are_lost_on_one_bit(body):
    """All letters of a page are there: every line of text has dark dots."""
    data = render_pdf(agreement_outline(night_shift()), Options(body=body))
    page = one_bit(data, 0)
    text = pdfium.PdfDocument(data)[0].get_textpage()
    height = len(page) * 72 / DOTS
    for place in range(text.count_chars()):
        char = text.get_text_range(place, 1)
        if not char.isalnum():
            continue
        x0, y0, x1, y1 = (side * DOTS / 72 for side in text.get_charbox(place))
        top, foot = round(height * DOTS / 72 - y1), round(height * DOTS / 72 - y0)
        dark = any(any(row[int(x0) : int(x1) + 1]) for row in page[top : foot + 1])
        assert dark, (place, char)
