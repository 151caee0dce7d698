"""The paper for somebody who listens, and for somebody who opens it in thirty years."""

from __future__ import annotations

import hashlib
import io
import re
import xml.etree.ElementTree as ElementTree
from itertools import pairwise

import pdfua
import pypdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import Options, PaperSize
from andfacil.export.making import FileRequest, make_file
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import keyed_texts
from andfacil.export.pdf.attachment import read_session_json, session_json
from andfacil.export.pdf.board_picture import blank_picture
from andfacil.export.pdf.render import render_pdf
from andfacil.export.pdf.tagging.passages import passage_language
from andfacil.export.pdf.text import printable
from andfacil.export.verify.check import PICTURE_NOT_COMPARED, Answer, verify
from andfacil.export.verify.file_parts import FilePart
from tests.builders import (
    ROOT,
    changed,
    load,
    night_shift,
    small_board,
    with_commitments,
    with_details,
)
from tests.export.reading import letters_of, paper, text_of
from tests.export.structure import structure_of, texts_of

CASES = sorted((ROOT / "tests/fixtures/cases").glob("*.json"))
KITCHEN = next(path for path in CASES if path.stem.startswith("12"))
JAPANESE = next(path for path in CASES if path.stem.startswith("11"))
HEBREW = next(path for path in CASES if path.stem.startswith("08"))


def catalog_of(pdf: bytes):
    return pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]


def png(width: int = 320, height: int = 180) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGBA", (width, height), (200, 30, 30, 128)).save(buffer, "PNG")
    return buffer.getvalue()


# ---------------------------------------------------------------------------- what is read


@pytest.mark.parametrize("body", [12.0, 18.0])
@pytest.mark.parametrize("case", [KITCHEN, JAPANESE], ids=lambda path: path.stem[:2])
def test_everything_is_read_in_the_order_of_the_outline(case, body):
    outline = agreement_outline(load(case))
    read = structure_of(render_pdf(outline, Options(body=body))).words().casefold()
    at = 0
    for section in outline.sections:
        at = read.index(letters_of(f"{section.number}{section.title}").casefold(), at)
    for key, text in keyed_texts(outline):
        if key not in {"page", "title"}:
            assert letters_of(printable(text)).casefold() in read, key


@pytest.mark.parametrize("case", [KITCHEN, HEBREW], ids=lambda path: path.stem[:2])
def test_no_word_is_without_a_place(case):
    """What is neither part of an element nor an artifact is read anywhere, or nowhere."""
    _, loose = texts_of(paper(load(case)))
    assert loose == []


def test_side_a_is_read_before_side_b():
    board = night_shift()
    read = structure_of(paper(board)).words()
    a = [read.index(letters_of(need.text)) for need in board.needs(Side.A)]
    b = [read.index(letters_of(need.text)) for need in board.needs(Side.B)]
    assert a == sorted(a)
    assert b == sorted(b)
    assert max(a) < min(b)


def test_headings_are_in_sequence():
    roles = [part.role for part in structure_of(paper(night_shift())).all("H1", "H2", "H3")]
    assert roles[0] == "H1"
    assert roles.count("H1") == 1
    for before, after in pairwise(roles):
        assert int(after[1]) <= int(before[1]) + 1


def test_a_table_says_its_heads():
    table = structure_of(paper(night_shift())).all("Table")[-1]
    rows = [row.children for row in table.children]
    assert {len(row) for row in rows} == {5}
    assert [cell.text for cell in rows[0]] == ["", "What", "Who", "By", "Wewillknow"]
    assert all(cell.attributes["/Scope"] == "/Column" for cell in rows[0][1:])
    assert all(row[0].attributes["/Scope"] == "/Row" for row in rows[1:])
    assert rows[1][0].text == "8.1"


def test_a_table_over_pages_is_one_table_whose_heads_are_read_once():
    root = structure_of(paper(with_commitments(60)))
    table = root.all("Table")[-1]
    assert len(table.children) == 61
    assert len({page for part in table.all() for page in part.pages}) > 2
    assert root.words().count("Wewillknow") == 1


def test_needs_are_lists_with_labels():
    points = structure_of(paper(night_shift())).all("LI")
    first = points[0]
    assert [part.role for part in first.children] == ["Lbl", "LBody"]
    assert first.words() == "A1Nooneworksmorethanthreenightsinarow"


def test_a_text_over_several_pages_is_one_element():
    lines = "\n".join(f"line{n:03}" for n in range(120))
    parts = [p for p in structure_of(paper(small_board(lines))).all() if "line000" in p.text]
    whole, quoted = parts  # among the needs, and among the non-negotiables
    assert len(set(whole.pages)) > 2
    assert whole.text == lines.replace("\n", "")
    assert quoted.text == "line000…"


@pytest.mark.parametrize(
    ("text", "document", "language"),
    [
        ("שלום לכולם", "en", "he"),
        ("γειά σου", "de", "el"),
        ("水を分ける", "en", "ja"),
        ("水を分ける", "ja", ""),
        ("مرحبا", "en", "und-Arab"),
        ("مرحبا", "ar", ""),
        ("Привет", "en", "und-Cyrl"),
        ("Привет", "uk", ""),
        ("Plain words → and signs", "en", ""),
        ("Déjà vu", "en", ""),
        ("mostly English words, one שלום", "en", ""),
    ],
)
def test_a_passage_in_another_script_says_its_language(text, document, language):
    assert passage_language(text, document) == language


def test_the_language_of_a_passage_is_in_the_file():
    root = structure_of(paper(small_board("שלום לכולם")))
    (named,) = [p for p in root.all("LBody") if p.language == "he"]
    assert len(named.text) == 9


def test_the_picture_of_the_board_is_an_annex_that_says_what_it_is():
    data = paper(night_shift(), annex_picture=png())
    (figure,) = structure_of(data).all("Figure")
    assert figure.alternative.startswith("Picture of the board")
    document = pdfium.PdfDocument(data)
    assert figure.pages == [len(document) - 1]
    image = document[len(document) - 1].render(scale=1).to_pil()
    left, bottom, right, top = map(float, figure.attributes["/BBox"].strip("[]").split(", "))
    middle = int((left + right) / 2), int(image.height - (bottom + top) / 2)
    red, green, blue = image.getpixel(middle)
    assert red > green + 50 < red - blue + green + 50


def test_a_paper_with_the_annex_is_verified_by_its_words():
    board = night_shift()
    data = make_file(board, FileRequest(annex=True), png())
    report = verify(data, board)
    assert (report.answer, report.differences) == (Answer.SAME_WORDS, ())
    # All the rest of the file is as andfacil writes it; that alone is told.
    assert [(one.part, one.sentence) for one in report.parts] == [
        (FilePart.PICTURES, PICTURE_NOT_COMPARED)
    ]
    other = changed(board, "A1", text="Another need")
    assert {d.key for d in verify(data, other).differences} >= {"need:A1"}


def test_with_the_picture_that_belongs_there_it_is_the_very_file():
    board, picture = night_shift(), png()
    data = make_file(board, FileRequest(annex=True), picture)
    assert verify(data, board, picture=picture).answer is Answer.VERY_FILE
    named = verify(data, changed(board, "A1", text="Another need"), picture=picture)
    assert named.answer is Answer.DIFFERS
    assert "need:A1" in {one.key for one in named.differences}


def test_another_picture_than_the_one_named_is_told():
    board = night_shift()
    data = make_file(board, FileRequest(annex=True), blank_picture())
    report = verify(data, board, picture=png())
    assert report.answer is Answer.SAME_WORDS
    assert FilePart.PICTURES in {one.part for one in report.parts}
    assert PICTURE_NOT_COMPARED not in {one.sentence for one in report.parts}


def test_what_is_laid_over_the_picture_is_told():
    board = night_shift()
    data = make_file(board, FileRequest(annex=True), png())
    reader = pypdf.PdfReader(io.BytesIO(data))
    writer = pypdf.PdfWriter(clone_from=reader)
    page = writer.pages[-1]
    drawn = page.get_contents().get_data() + b" q 1 0 0 rg 100 300 200 200 re f Q"
    stream = pypdf.generic.DecodedStreamObject()
    stream.set_data(drawn)
    page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    report = verify(out.getvalue(), board, picture=png())
    assert report.answer is not Answer.VERY_FILE
    assert FilePart.DRAWING in {one.part for one in report.parts}


def test_a_picture_named_for_a_paper_without_one_is_said():
    data = make_file(night_shift(), FileRequest())
    with pytest.raises(WorldProblem, match="no annex"):
        verify(data, night_shift(), picture=png())
    with pytest.raises(WorldProblem, match="cannot be read"):
        verify(data, night_shift(), picture=b"no picture")


# ---------------------------------------------------------------------------- what lasts


@pytest.fixture(scope="module")
def kept() -> bytes:
    """A paper with everything that a file can have: draft mark, picture, session, two scripts."""
    board = changed(load(KITCHEN), "A2", text="The big pan clean → ✓ שלום 水 हिन्दी 🙂")
    options = Options(annex_picture=png())
    return render_pdf(agreement_outline(board), options, session=session_json(board))


def test_an_independent_checker_finds_nothing(kept, tmp_path):
    for name, data in (("kept", kept), ("hebrew", paper(load(HEBREW)))):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(data)
        report = pdfua.validate(str(path))
        assert [finding for finding in report.findings if finding.severity.name != "INFO"] == []


def test_the_file_says_its_title_and_language(kept):
    catalog = catalog_of(kept)
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert (
        pypdf.PdfReader(io.BytesIO(kept)).metadata.title
        == "A shared kitchen: quiet mornings AND late suppers"
    )


def test_metadata_name_the_standards_and_agree_with_the_old_ones(kept):
    packet = ElementTree.fromstring(catalog_of(kept)["/Metadata"].get_data())
    said = {}
    for part in packet.iter():
        said.setdefault(part.tag.split("}")[-1], "".join(part.itertext()).strip())
    assert (said["conformance"], said["format"]) == ("A", "application/pdf")
    parts = [(e.tag, e.text) for e in packet.iter() if e.tag.endswith("/id/}part")]
    assert sorted(text for _, text in parts) == ["1", "3"]
    old = pypdf.PdfReader(io.BytesIO(kept)).metadata
    pairs = {"title": "/Title", "creator": "/Author", "description": "/Subject"}
    pairs |= {"CreatorTool": "/Creator", "Producer": "/Producer"}
    assert {key: said[key] for key in pairs} == {key: old[name] for key, name in pairs.items()}
    assert set(old) == set(pairs.values())


def test_hostile_titles_leave_the_metadata_whole():
    board = with_details(small_board(), title="A & B < C > ]]> endstream\nendobj \u202e\x07 <x>")
    packet = ElementTree.fromstring(catalog_of(paper(board))["/Metadata"].get_data())
    assert "A & B < C > ]]> endstream endobj" in "".join(packet.itertext())


def test_the_session_lies_in_the_file_and_is_declared(kept):
    board = load(KITCHEN)
    data = render_pdf(agreement_outline(board), session=session_json(board))
    assert load_exchange(read_session_json(data))
    assert read_session_json(data) == session_json(board)
    (file,) = catalog_of(data)["/AF"]
    file = file.get_object()
    assert (file["/AFRelationship"], file["/UF"]) == ("/Source", "andfacil-session.json")
    held = file["/EF"]["/F"]
    assert held["/Subtype"] == "/application/json"
    assert held["/Params"]["/Size"] == len(session_json(board))
    digest = hashlib.md5(session_json(board), usedforsecurity=False).digest()
    assert held["/Params"]["/CheckSum"].original_bytes == digest
    assert read_session_json(paper(board)) is None


def test_every_font_is_inside_and_every_letter_has_its_character(kept):
    fonts = {}
    for page in pypdf.PdfReader(io.BytesIO(kept)).pages:
        fonts |= page["/Resources"]["/Font"]
    assert len(fonts) > 5
    for font in (f.get_object() for f in fonts.values()):
        assert "/ToUnicode" in font, font
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        assert "/FontFile2" in inner["/FontDescriptor"], font
        if font["/Subtype"] == "/TrueType":
            assert font["/FontDescriptor"]["/Flags"] & 4  # symbolic: it has an encoding of its own
            assert "/Encoding" not in font
            assert len(font["/Widths"]) == font["/LastChar"] - font["/FirstChar"] + 1
        characters = re.findall(rb"<([0-9A-F]{4,})>", font["/ToUnicode"].get_data())
        assert b"0000" not in [c for c in characters[2:] if len(c) == 4 and c != b"0000"]


def test_colours_mean_the_same_everywhere_and_nothing_shines_through(kept):
    (intent,) = catalog_of(kept)["/OutputIntents"]
    profile = intent["/DestOutputProfile"]
    assert (intent["/S"], profile["/N"]) == ("/GTS_PDFA1", 3)
    assert profile.get_data()[36:40] == b"acsp"
    plain = b"".join(
        page.get_contents().get_data() for page in pypdf.PdfReader(io.BytesIO(kept)).pages
    )
    assert not re.search(rb"\s[kK]\s|/DeviceCMYK|\bgs\b", plain)
    for name in (b"/SMask", b"/JavaScript", b"/Encrypt", b"/LZWDecode", b"/Interpolate true"):
        assert name not in kept


def test_every_stream_is_as_long_as_it_says_and_ends_on_a_line_of_its_own(kept):
    assert kept.startswith(b"%PDF-1.7\n%")
    assert all(byte > 127 for byte in kept[10:14])
    start = int(re.search(rb"startxref\n(\d+)\n", kept)[1])
    places = [int(line[:10]) for line in kept[start:].splitlines()[3:] if line.endswith(b" n ")]
    streams = 0
    for at in places:
        head = re.match(rb"\d+ 0 obj\n(<<.*?>>)\s*\nstream\n", kept[at : at + 900], re.DOTALL)
        if head and b"endobj" not in head[1]:
            length = int(re.search(rb"/Length (\d+)", head[1])[1])
            end = at + head.end() + length
            assert kept[end : end + 18] == b"\nendstream\nendobj\n"
            streams += 1
    assert streams == kept.count(b"\nendstream\nendobj\n") > 10


def test_every_place_in_the_table_of_objects_is_right(kept):
    start = int(re.search(rb"startxref\n(\d+)\n%%EOF\n$", kept)[1])
    table = kept[start:].split(b"trailer")[0].splitlines()
    assert table[0] == b"xref"
    for number, line in enumerate(table[3:], 1):
        at = int(line[:10])
        assert kept[at:].startswith(b"%d 0 obj\n" % number)


def test_every_piece_of_a_page_has_one_owner(kept):
    reader = pypdf.PdfReader(io.BytesIO(kept))
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = {numbers[n]: numbers[n + 1] for n in range(0, len(numbers), 2)}
    for page in reader.pages:
        content = page.get_contents().get_data()
        pieces = [int(n) for n in re.findall(rb"/MCID (\d+)>> BDC", content)]
        assert pieces == list(range(len(owners[page["/StructParents"]])))
        assert page["/Tabs"] == "/S"
        assert content.count(b"BDC") == len(re.findall(rb"\bEMC\b", content))


# ---------------------------------------------------------------------------- draft


def test_a_draft_says_so_on_every_page_and_in_no_text():
    draft = load(KITCHEN)
    ready = night_shift()
    assert not draft.coverage.ready_to_sign
    assert ready.coverage.ready_to_sign
    data = paper(draft, paper=PaperSize.LETTER)
    assert "DRAFT" not in text_of(data)
    contents = [p.get_contents().get_data() for p in pypdf.PdfReader(io.BytesIO(data)).pages]
    assert all(content.count(b"/Watermark") == 1 for content in contents)
    assert b"/Watermark" not in paper(ready)
    for page in pypdf.PdfReader(io.BytesIO(paper(ready))).pages:
        assert b"/Watermark" not in page.get_contents().get_data()


def test_the_draft_mark_is_pale_and_survives_a_copier():
    page = pdfium.PdfDocument(paper(load(KITCHEN)))[1].render(scale=3, grayscale=True).to_pil()
    greys = page.histogram()
    assert sum(greys[170:215]) > 3_000  # there on a grey copy
    first = pypdf.PdfReader(io.BytesIO(paper(load(KITCHEN)))).pages[1]
    content = first.get_contents().get_data()
    assert content.index(b"/Watermark") < content.index(b"Tj")  # under the text
