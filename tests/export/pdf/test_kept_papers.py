"""Papers look as they did when somebody last looked at them: PDFium draws them, as viewers do."""

from __future__ import annotations

import datetime as dt

import pypdfium2
import pytest

from andfacil.domain.values.cards import Status
from andfacil.export.base.options import PaperSize
from andfacil.export.making import FileRequest, PaperKind, make_file
from tests.builders import ROOT, changed, load, night_shift
from tests.kept_pictures import check_picture, not_our_letters

HEBREW = ROOT / "tests/fixtures/cases/08-international-he-jordan-water-1994.json"
DRAFT = changed(night_shift(), "AND1", status=Status.DRAFT)
DAY = dt.date(2026, 11, 23)
SLACK = 10
"""PDFium brings its own FreeType and our fonts are in the file; a hairline is no more than this."""

PAPERS = {
    "paper_agreement": (night_shift(), FileRequest(), 0),
    "paper_signatures": (night_shift(), FileRequest(), -1),
    "paper_no_agreement_letter": (
        DRAFT,
        FileRequest(kind=PaperKind.NO_AGREEMENT, paper=PaperSize.LETTER),
        0,
    ),
    "paper_draft": (DRAFT, FileRequest(), 0),
    "paper_sheet_b": (night_shift(), FileRequest(kind=PaperKind.SHEET_B), 0),
    "paper_board_large": (night_shift(), FileRequest(kind=PaperKind.BOARD, body=14), 0),
    "paper_hebrew": (changed(load(HEBREW), "session", date=DAY), FileRequest(), 0),
}
"""A board, what is ordered of it, and the page that is looked at; one dot is a pt."""


@not_our_letters
@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_looks_as_it_did(name):
    board, order, page = PAPERS[name]
    document = pypdfium2.PdfDocument(make_file(board, order))
    try:
        number = page % len(document)
        drawn = document[number].render(scale=1, optimize_mode=None).to_pil()
    finally:
        document.close()
    check_picture(name, drawn, SLACK)
