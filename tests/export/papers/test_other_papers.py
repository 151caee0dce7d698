"""Papers that are no agreement: none today, the board alone, the sheets to prepare on."""

from __future__ import annotations

import re

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import CaucusNote, DocumentKind, Need, Side, Solution, Status
from andfacil.export.base.options import USUAL_PAPERS, Options
from andfacil.export.docx.render import render_docx
from andfacil.export.lists.markdown import render_markdown
from andfacil.export.making import PaperKind, outline_for
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import fingerprint, keyed_texts, short_fingerprint
from andfacil.export.papers.sections import usual_document_text
from andfacil.export.pdf.render import render_pdf
from tests.builders import changed, night_shift, small_board, with_details
from tests.export.reading import pages_of, text_of

MM = 72 / 25.4
OTHERS = [kind for kind in PaperKind if kind is not PaperKind.AGREEMENT]


def titles(outline):
    return [(section.number, section.title) for section in outline.sections]


def words_of(outline):
    return "\n".join(text for _, text in keyed_texts(outline))


def test_no_agreement_today_says_what_stands_and_when_we_meet():
    board = changed(night_shift(), "AND1", status=Status.DRAFT)
    outline = outline_for(board, PaperKind.NO_AGREEMENT)
    assert outline.head.kind == "No agreement today"
    assert outline.head.draft == ""
    assert titles(outline) == [
        ("1", "Purpose"),
        ("2", "Background"),
        ("3", "What we understand each side needs"),
        ("4", "Agreed so far"),
        ("5", "Agreed only on a condition"),
        ("6", "Ideas still open"),
        ("7", "Who does what until then"),
        ("8", "Still open"),
        ("9", "When we meet next"),
        ("", "Annex: how we worked"),
    ]
    text = text_of(render_pdf(outline, Options()))
    assert "We meet again on 1 March 2027." in text
    assert "To sign here agrees to nothing" in text
    assert "says yes willingly" not in text
    assert "Initials" not in text
    assert "legally" not in text


def test_no_agreement_without_a_date_asks_for_one():
    outline = outline_for(with_details(small_board(), review_date=None), PaperKind.NO_AGREEMENT)
    assert "No date is set yet. Let us set one before we leave." in words_of(outline)


def test_the_board_has_every_card_with_its_state_and_no_place_to_sign():
    board = changed(night_shift(), "AND1", status=Status.DRAFT)
    outline = outline_for(board, PaperKind.BOARD)
    assert outline.signatures is None
    assert [title for _, title in titles(outline)] == [
        "Side A · Night nurses",
        "Solutions",
        "Side B · Hospital operations",
    ]
    rows = {row.key: row.cells for s in outline.sections for row in s.blocks[0].rows}
    assert rows["need:A1"][1] == "Non-negotiable · promised"
    assert rows["need:B4"][1] == "met"
    assert rows["solution:AND1"][1:] == ("draft", "A1, A2, B3, B5", "–")
    assert len(rows) == len(board.all_of(Need)) + len(board.all_of(Solution))


@pytest.mark.parametrize("side", Side)
def test_a_sheet_is_blank_whatever_is_on_the_board(side):
    kind = PaperKind.SHEET_A if side is Side.A else PaperKind.SHEET_B
    outline = outline_for(night_shift(), kind)
    assert f"for {night_shift().details.party(side).name}" in outline.head.meta
    text = words_of(outline)
    assert not any(card.text in text for card in night_shift() if isinstance(card, Need))
    assert "One need a line. Write what you need and why." in text
    assert "Non-negotiable 3" in text
    assert "Non-negotiable 4" not in text
    bare = Board([c for c in night_shift() if c.id == "session"])
    assert fingerprint(outline_for(bare, kind)) == fingerprint(outline)


@pytest.mark.parametrize("paper", USUAL_PAPERS)
def test_a_sheet_has_two_pages_front_and_back(paper):
    pdf = render_pdf(outline_for(night_shift(), PaperKind.SHEET_A), Options(paper))
    assert len(pages_of(pdf)) == 2


@pytest.mark.parametrize("kind", [PaperKind.SHEET_A, PaperKind.SHEET_B])
@pytest.mark.parametrize("paper", USUAL_PAPERS)
def test_a_sheet_has_room_to_write_and_no_fingerprint(kind, paper):
    outline = outline_for(night_shift(), kind)
    pdf = render_pdf(outline, Options(paper))
    text = text_of(pdf)
    assert "Content" not in text
    assert short_fingerprint(fingerprint(outline)) not in text
    lines = 0
    for page in pdfium.PdfDocument(pdf):
        words = page.get_textpage()
        across = 0.9 * (page.get_width() - 40 * MM)
        heights = sorted(
            bottom
            for left, bottom, right, top in (
                thing.get_bounds() for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
            )
            if right - left > across and top - bottom < 2 and bottom > 25 * MM
        )
        lines += len(heights)
        for height in heights:  # above each line is room for letters by hand, and nothing in it
            room = (25 * MM, height + 1.5, page.get_width() - 25 * MM, height + 6 * MM)
            assert words.get_text_bounded(*room).strip() == ""
    assert lines >= 20


@pytest.mark.parametrize("kind", OTHERS)
def test_nothing_private_or_hidden_is_on_any_paper(kind):
    secret = "They would settle for less"
    hidden = Need(id="B9", side=Side.B, text=secret, hidden=True)
    note = CaucusNote(id="N1", about="A1", text=secret)
    board = Board([*night_shift(), hidden, note])
    assert outline_for(board, kind) == outline_for(night_shift(), kind)


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "pt"])
def test_each_paper_can_be_had_in_every_form_and_language(kind, language):
    outline = outline_for(with_details(night_shift(), language=language), kind)
    assert outline.head.title in text_of(render_pdf(outline, Options(body=18.0)))
    assert outline.head.title in render_markdown(outline)
    assert render_docx(outline, Options())


def test_lines_to_write_on_are_lines_in_markdown_too():
    written = render_markdown(outline_for(night_shift(), PaperKind.SHEET_A))
    assert re.search(r"^- \\_+ Met when$", written, re.M)


def test_a_session_may_say_in_its_own_words_what_its_paper_is():
    own = "A promise between neighbours. No court will read it."
    board = with_details(night_shift(), document_text=own)
    outline = agreement_outline(board)
    assert outline.sections[0].blocks[0].clauses[0].text == own
    assert outline.signatures.kind == own
    text = text_of(render_pdf(outline))
    assert text.count(own) == 2
    assert "not meant to be legally binding" not in text
    assert fingerprint(outline) != fingerprint(agreement_outline(night_shift()))


def test_long_words_of_its_own_are_pointed_to_above_the_signatures():
    board = with_details(night_shift(), document_text="We promise. " * 40)
    assert agreement_outline(board).signatures.kind == "Part 1 says what this document is."


def test_the_usual_words_are_those_of_kind_and_language():
    details = small_board(document_kind=DocumentKind.BINDING, language="fr").details
    assert usual_document_text(details).startswith("Un accord destiné à lier juridiquement.")
    assert usual_document_text(small_board(document_kind=None).details) == ""


def test_the_paper_has_each_closing_part_that_the_session_has_words_for():
    said = {
        "disagreement": "We talk within seven days",
        "confidentiality": "Names stay in the room",
        "amending": "Only in writing",
        "ending": "From 1 May for a year",
        "prevailing": "The English text counts",
    }
    outline = agreement_outline(
        with_details(night_shift(), review_how="The manager calls it", **said)
    )
    keys = [section.key.removeprefix("section:") for section in outline.sections]
    assert keys[-8:] == ["review", *said, "left_open", "annex"]
    assert [section.number for section in outline.sections[-7:-2]] == ["12", "13", "14", "15", "16"]
    text = text_of(render_pdf(outline))
    assert all(words in text for words in (*said.values(), "The manager calls it"))
