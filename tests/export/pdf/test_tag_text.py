"""What a reader of the tags is told: whole words, none joined where a line ends, none backwards."""

from __future__ import annotations

import ctypes
import io
import re
from collections import Counter

import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.export.base.options import Options
from andfacil.export.making import PaperKind, outline_for, typeset_paper
from andfacil.export.papers.outline import keyed_texts
from andfacil.export.pdf.text import printable
from tests.builders import ROOT, load, night_shift, small_board, with_details

CASES = sorted((ROOT / "tests/fixtures/cases").glob("*.json"))
KINDS = (PaperKind.AGREEMENT, PaperKind.BOARD, PaperKind.BOARD_LIST, PaperKind.NO_AGREEMENT)
LONG = "A need that says in many words what matters to us so that it takes several lines " * 3


def said_in_tags(pdf):
    """The text of every element that has any: its own, or that of its pieces one after the other.

    Pieces are put together as they are, as a screen reader does it: what joins is read joined.
    """
    pieces = {}
    for number, page in enumerate(pdfium.PdfDocument(pdf)):
        text = page.get_textpage()
        for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            mark = raw.FPDFPageObj_GetMarkedContentID(thing)
            if mark >= 0:
                size = raw.FPDFTextObj_GetText(thing, text, None, 0)
                buffer = ctypes.create_string_buffer(size)
                wide = ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))
                raw.FPDFTextObj_GetText(thing, text, wide, size)
                words = buffer.raw[:size].decode("utf-16-le").rstrip("\0")
                pieces[number, mark] = pieces.get((number, mark), "") + words
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    return list(_said(reader.trailer["/Root"]["/StructTreeRoot"]["/K"], pieces, pages))


def _said(element, pieces, pages):
    text, below = "", []
    for kid in element.get("/K", []):
        kid = kid.get_object()
        if isinstance(kid, int):
            text += pieces.get((pages[element.raw_get("/Pg").idnum], int(kid)), "")
        elif kid.get("/Type") == "/MCR":
            text += pieces.get((pages[kid.raw_get("/Pg").idnum], int(kid["/MCID"])), "")
        else:
            below.append(kid)
    text = str(element.get("/ActualText", text))
    if text.strip():
        yield text
    for kid in below:
        yield from _said(kid, pieces, pages)


def words_in(texts):
    return Counter(re.findall(r"[^\W\d_]{2,}", " ".join(texts).replace("\x02", "-")))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", [0, 1, 2, 4, 11])
def test_no_two_words_are_joined_where_a_line_ends(case, kind):
    board = load(CASES[case])
    outline = outline_for(public_board(board), kind)
    wanted = {word.lower() for word in words_in(text for _, text in keyed_texts(outline))}
    said = words_in(said_in_tags(typeset_paper(board, kind, Options()).data))
    new = {word.lower() for word in said} - wanted
    joined = {
        word
        for word in new
        if any(word[:at] in wanted and word[at:] in wanted for at in range(2, len(word) - 1))
    }
    assert joined == set()


@pytest.mark.parametrize("kind", KINDS)
def test_lines_of_one_long_card_are_words_apart(kind):
    said = " ".join(said_in_tags(typeset_paper(small_board(LONG), kind, Options()).data))
    assert LONG.strip() in " ".join(said.split())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text",
    [
        "🎉 We keep quiet evenings and late suppers for everybody here " * 4,
        "हमें रात में शांत घर चाहिए " * 6,
    ],
    ids=["symbols", "hi"],
)
def test_shaped_lines_are_words_apart(text, kind):
    """Letters that are shaped are put on the page in another way than plain ones."""
    said = " ".join(said_in_tags(typeset_paper(small_board(text), kind, Options()).data))
    assert text.strip() in " ".join(said.split())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", [6, 7], ids=["ar", "he"])
def test_words_from_right_to_left_are_read_forwards(case, kind):
    board = load(CASES[case])
    said = [
        " ".join(text.split()) for text in said_in_tags(typeset_paper(board, kind, Options()).data)
    ]
    every = "\n".join(said)
    cards = (
        board.all_of(Need)
        if kind is not PaperKind.BOARD
        else (*board.all_of(Need), *board.all_of(Solution))
    )
    for card in cards:
        assert " ".join(printable(card.text).split()) in every
    assert " ".join(printable(board.details.title).split()) in every
    assert board.details.party(Side.A).name in every


@pytest.mark.parametrize("case", [6, 7], ids=["ar", "he"])
def test_words_from_right_to_left_are_copied_forwards_from_a_browser(case):
    board = load(CASES[case])
    pdf = typeset_paper(board, PaperKind.AGREEMENT, Options()).data
    pages = (page.get_textpage().get_text_bounded() for page in pdfium.PdfDocument(pdf))
    said = words_in(pages)
    wanted = words_in(printable(need.text) for need in board.all_of(Need))
    turned = {word for word in wanted if word[::-1] in said and word[::-1] not in wanted}
    assert turned == set()
    assert len(wanted.keys() & said.keys()) >= 0.9 * len(wanted)


@pytest.mark.parametrize("case", [6, 7], ids=["ar", "he"])
def test_headings_from_right_to_left_are_read_with_their_numbers(case):
    outline = outline_for(load(CASES[case]), PaperKind.AGREEMENT)
    said = said_in_tags(typeset_paper(load(CASES[case]), PaperKind.AGREEMENT, Options()).data)
    for section in outline.main_sections:
        assert f"{section.number} {printable(section.title)}" in said


def test_a_name_from_right_to_left_in_an_english_paper_is_read_forwards():
    board = with_details(night_shift(), title="Talks with שלום עולם about water")
    every = "\n".join(said_in_tags(typeset_paper(board, PaperKind.AGREEMENT, Options()).data))
    assert "Talks with שלום עולם about water" in every
