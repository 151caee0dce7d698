"""Verify knows which of our papers it reads, and finds any word that a forger writes anew."""

from __future__ import annotations

import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.export.base.options import BODY_SIZES, Options, PaperSize
from andfacil.export.making import FileRequest, PaperKind, make_file
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import fingerprint, short_fingerprint
from andfacil.export.pdf.attachment import NAME, session_json
from andfacil.export.pdf.render import typeset
from andfacil.export.verify.check import Answer, verify, verify_in_process
from andfacil.export.verify.file_parts import FilePart
from andfacil.export.verify.pdf_text import opened
from andfacil.store.session_file import SessionFile
from andfacil.store.templates import create_from_template, template_names
from tests.builders import ROOT, changed, load, night_shift, small_board, with_commitments
from tests.export.pdf.test_attachment import empty, saved
from tests.export.reading import text_of
from tests.export.tampering import overlaid
from tests.export.verify.files import paper

CASES = ROOT / "tests/fixtures/cases"
BOARDS = {
    "latin": night_shift,
    "hebrew": lambda: load(CASES / "08-international-he-jordan-water-1994.json"),
    "hindi": lambda: load(CASES / "09-community-hi-arabari.json"),
    "chinese": lambda: load(CASES / "10-community-zh-xinanjiang.json"),
}


def keys(report):
    return {difference.key for difference in report.differences}


# ---------------------------------------------------------------------------- which paper


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize(
    ("sheet", "body"), [(PaperSize.A4, BODY_SIZES[0]), (PaperSize.LETTER, 18.0)]
)
def test_every_kind_of_paper_is_known_again(kind, sheet, body):
    data = make_file(night_shift(), FileRequest(kind=kind, paper=sheet, body=body))
    report = verify(data, night_shift())
    assert report.same, report.differences


@pytest.mark.parametrize("kind", [PaperKind.AGREEMENT, PaperKind.NO_AGREEMENT])
def test_in_every_kind_the_changed_clause_is_named(kind):
    board = night_shift()
    other = changed(board, "A4", text="Senior cover whenever a patient deteriorates")
    report = verify(make_file(other, FileRequest(kind=kind)), board)
    assert keys(report) == {"need:A4", "unmet:A4"}  # only a solution with a condition meets it


@pytest.mark.parametrize("language", ["en", "de", "ar", "zh"])
@pytest.mark.parametrize("template", template_names())
def test_a_paper_without_a_picture_of_the_board_has_none(tmp_path, template, language):
    path = tmp_path / "new.andfacil"
    names = {"title": "Milk", "side_a": "Farm", "side_b": "Shop"}
    create_from_template(path, template, language=language, **names)
    with SessionFile.open(path) as opened_file:
        board = opened_file.board()
    assert verify(paper(board), board).differences == ()


@pytest.mark.parametrize("body", [9.0, 13.0, 24.0])
def test_sizes_of_ones_own_are_known_again(body):
    assert verify(paper(small_board(), body=body), small_board()).same


def test_a_long_paper_is_verified_apart_in_time():
    board = with_commitments(120)
    assert verify_in_process(make_file(board, FileRequest()), board).same


# ---------------------------------------------------------------------------- a forger


@cache
def printed(name):
    """A paper with its boxes and the words on it that are more than a mark."""
    board = BOARDS[name]()
    made = typeset(agreement_outline(board), Options())
    with opened(made.data) as pdf:
        words = [w for n in range(1, pdf.pages + 1) for w in pdf.words(n) if len(w.text) > 2]
    return board, made, words


@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_any_word_painted_over_and_written_anew_is_found_in_its_clause(data):
    board, made, words = printed(data.draw(st.sampled_from(sorted(BOARDS))))
    word = data.draw(st.sampled_from(words))
    new = data.draw(st.sampled_from(["zebra", "not", "9"]))

    def forge(canvas):
        canvas.setFillColorRGB(1, 1, 1)
        half = word.size / 2
        canvas.rect(word.x - half, word.y - half, word.size * 2, word.size, stroke=0, fill=1)
        canvas.setFillColorRGB(0.1, 0.1, 0.1)
        canvas.setFont("Helvetica", word.size)
        canvas.drawString(word.x - half, word.y - half / 2, new)

    altered = overlaid(made.data, word.page, forge)
    report = verify(altered, board)
    boxes = [
        box.key
        for box in made.boxes
        if box.page == word.page
        and box.left - 2 <= word.x <= box.right + 2
        and box.bottom <= word.y <= box.top
    ]
    assert not report.same
    assert keys(report) & {*boxes, f"page:{word.page}"}, (word, report.differences)


def test_the_fingerprint_stands_on_the_forged_paper_all_the_same():
    board, made, words = printed("latin")
    word = next(word for word in words if word.text == "three")

    def strike(canvas):
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(word.x - 4, word.y - 6, 26, 12, stroke=0, fill=1)

    altered = overlaid(made.data, word.page, strike)
    assert short_fingerprint(fingerprint(agreement_outline(board))) in text_of(altered)
    assert "need:A1" in keys(verify(altered, board))


# ---------------------------------------------------------------------------- the attachment


def enclosing(pdf: bytes, session: bytes) -> bytes:
    """The pages of `pdf` with another session inside."""
    import io

    import pypdf

    writer = empty()
    writer.remove_page(0)
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        writer.add_page(page)
    writer.add_attachment(NAME, session)
    return saved(writer)


def test_a_session_that_says_something_else_is_told():
    board = night_shift()
    document = json.loads(session_json(board))
    document["needs"][0]["text"] = "No one works more than five nights in a row"
    forged = enclosing(paper(board), json.dumps(document).encode())
    report = verify(forged, board)
    assert report.answer is Answer.SAME_WORDS
    assert FilePart.SESSION in {part.part for part in report.parts}
    assert not report.same


def test_a_session_that_cannot_be_read_is_told():
    report = verify(enclosing(paper(night_shift()), b"{"), night_shift())
    assert report.answer is Answer.SAME_WORDS
    assert FilePart.SESSION in {part.part for part in report.parts}


def test_what_is_not_on_the_paper_may_differ_inside_and_is_told():
    board = changed(night_shift(), "A1", why="Another reason")
    report = verify(make_file(night_shift(), FileRequest()), board)
    assert (report.answer, report.differences) == (Answer.SAME_WORDS, ())
    assert [part.part for part in report.parts] == [FilePart.SESSION]


# ---------------------------------------------------------------------------- the fingerprint


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_changed_word_changes_the_fingerprint(data):
    board = night_shift()
    document = json.loads(session_json(board))
    places = [
        (entry, key)
        for part in ("needs", "solutions", "commitments", "parking_lot")
        for entry in document[part]
        for key in ("text", "owner", "by")
        if entry.get(key) and entry.get("status", "agreed") == "agreed"
    ]
    entry, key = data.draw(st.sampled_from(places))
    if key == "by":
        entry[key] = f"2030{entry[key][4:]}"
    else:
        words = entry[key].split(" ")
        at = data.draw(st.integers(0, len(words) - 1))
        words[at] += data.draw(st.sampled_from(["x", "s", ".", "\u0301x"]))
        entry[key] = " ".join(words)
    from andfacil.domain.exchange.format import from_exchange

    other = Board(from_exchange(document))
    assert fingerprint(agreement_outline(other)) != fingerprint(agreement_outline(board))
