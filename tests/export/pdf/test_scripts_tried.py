"""Marks, rare characters and ends of lines: what was tried, read from the pages that are made.

The inputs are in `tests/fixtures/tried`; beside each stand more of its kind.
"""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Party, Person, Side
from andfacil.export.base.options import Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import render_pdf
from andfacil.export.pdf.shaping.breaks import BREAK_MARKS
from andfacil.export.pdf.shaping.levels import DIRECTION_MARKS, visual_order
from andfacil.export.pdf.shaping.lines import break_lines, prepared, set_line
from andfacil.export.pdf.shaping.scripts import faces_for, right_to_left
from andfacil.export.pdf.styles import REGULAR
from andfacil.export.verify.check import verify
from tests.builders import ROOT, changed, load, small_board, with_details
from tests.export.reading import pages_of, paper
from tests.export.verify.files import paper as whole_file

TRIED = ROOT / "tests/fixtures/tried"


def rows(pdf: bytes, page: int = 0) -> list[str]:
    """The characters of a page (from 0) row by row, from left to right as they are drawn."""
    text = pdfium.PdfDocument(pdf)[page].get_textpage()
    found: dict[int, list[tuple[float, str]]] = {}
    for index in range(text.count_chars()):
        char = text.get_text_range(index, 1)
        if char.strip():
            left, bottom, _, _ = text.get_charbox(index, loose=True)
            found.setdefault(round(bottom / 3), []).append((left, char))
    return ["".join(char for _, char in sorted(found[y])) for y in sorted(found, reverse=True)]


def board_of(name: str):
    return load(TRIED / name)


def pdf_of(board) -> bytes:
    return render_pdf(agreement_outline(board), Options())


def lines_of(text: str, width: float, language: str = "") -> list[str]:
    faces = faces_for(REGULAR, language)
    return [line.text for line in break_lines(text, width, faces, int(right_to_left(language)))]


# ------------------------------------------------------------------------- direction


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("07a-direction-mark-date.json", "2027-01-31"),
        ("07b-direction-mark-range.json", "10-20"),
        ("07c-direction-mark-phone.json", "+962-6-1234567"),
        ("07d-direction-mark-plus.json", "C++"),
        ("07e-direction-mark-minus.json", "-5°C"),
        ("07f-direction-mark-code.json", "12-5/A"),
    ],
)
def test_marks_of_direction_do_their_work_on_paper(name, seen):
    board = board_of(name)
    pdf = pdf_of(board)
    assert any(seen in row for row in rows(pdf))
    assert verify(whole_file(board), board).same


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("السعر \u200e-12.5%\u200e اليوم", "-12.5%"),
        ("الغرفة \u200e3/B\u200e", "3/B"),
        ("יום \u200e12-13.4\u200e בבוקר", "12-13.4"),
        ("גרסה F#\u200e, בלבד", "F#"),
        ("الملف \u200e+ab-7\u200e الآن", "+ab-7"),
    ],
)
def test_more_marks_of_direction(text, seen):
    assert any(seen in row for row in rows(paper(small_board(text))))


def qt_order(text: str) -> str:
    """The characters that Qt shows, from left to right."""
    unseen = DIRECTION_MARKS | BREAK_MARKS
    shown = {at: char for at, char in enumerate(text) if char not in unseen}
    layout = QTextLayout(text, QFont("Noto Sans", 20))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    # letter by letter: the string indexes of a run are its own where it has a face of its own
    places = [
        (min(place.x() for run in line.glyphRuns(at, 1) for place in run.positions()), at)
        for at in shown
    ]
    return "".join(shown[at] for _, at in sorted(places))


ISOLATED = (
    *("ab", "אב", "12", "-", "+", "/", " ", "(", "!", "C++", "2027-01-31"),
    *("\u2066אב-3\u2069", "\u2067ab 5\u2069", "\u2068x\u2069", "\u2068א 1-2\u2069"),
    *(
        "\u206612\u2069",
        "\u2067ab\u2069",
        "\u200f",
        "\u200e",
        "\u061c",
        "（",
        "）",
        "⌈",
        "⌉",
        "%",
        "€",
    ),
)


def paper_order(text: str) -> str:
    """The characters that the paper sets, from left to right."""
    ready = prepared(text, 0)
    order = (ready.text[at] for at in visual_order(ready.ways))
    seen = "".join(char for char in order if char not in DIRECTION_MARKS)
    pieces = set_line(text, faces_for(REGULAR, ""), 0).pieces
    # The pieces are in the same order; within one, a font may join letters.
    drawn = "".join(piece.text[::-1] if piece.level % 2 else piece.text for piece in pieces)
    assert drawn == seen
    return seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("סיסמה 12\u200f34", "3412המסיס"),
        ("קוד \u2066AB\u2069\u2066CD\u2069", "CDABדוק"),
        ("ساعة \u206610\u2069\u206620\u2069", "2010ةعاس"),
        ("ab אב\u200eגד", "abבאדג"),
        ("الرمز 5\u061c6", "65زمرلا"),
        ("קוד 1\u200f\u200b2", "21דוק"),
        ("x 1 \u2067אב\u2069\u2067גד\u2069", "x1באדג"),
    ],
)
def test_a_mark_keeps_apart_what_runs_the_same_way(qapp, text, seen):
    assert paper_order(text).replace(" ", "") == seen == qt_order(text).replace(" ", "")
    # Letters that join stand in several rows of a reader.
    plain = "".join(char for char in seen if char.isascii() or "א" <= char <= "ת")
    assert any(plain in row for row in rows(paper(small_board(text))))


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.text(
            st.sampled_from("abאבגדה12345-+/:,.%()[] \u200e\u200f\u061c\u0661\u0662дα夜。，"),
            min_size=1,
            max_size=24,
        ),
        st.lists(st.sampled_from(ISOLATED), min_size=1, max_size=8).map("".join),
    )
)
def test_paper_and_room_have_one_order(qapp, text):
    text = text.strip()
    assert paper_order(text).replace(" ", "") == qt_order(text).replace(" ", "")


# ------------------------------------------------------------------------- names


@pytest.mark.parametrize("path", sorted(TRIED.glob("09*.json")), ids=lambda path: path.stem)
def test_names_that_people_have_are_printed(path):
    board = board_of(path.name)
    assert verify(whole_file(board), board).same


@pytest.mark.parametrize(
    "text",
    [
        "𠮷野家 𡈽井 𩸽 𠮟る 𦚰",  # extension B, in names of Japan
        "㐂寿 䅈 㛃 㮾",  # extension A
        "葛\U000e0100城 辻\U000e0101",  # chosen forms
        "⼀⼆⾳⻑⻘⺠",  # radicals
        "佢哋㗎嘅𠺢𡃁",  # Cantonese
        "བོད་ཡིག",
        "ދިވެހި",
        "ܣܘܪܝܝܐ",
        "ᠮᠣᠩᠭᠣᠯ",
        "ᱥᱟᱱᱛᱟᱲᱤ",
    ],
)
def test_more_names(text):
    board = changed(small_board(), "A1", text=text)
    assert verify(whole_file(board), board).same
    for line in break_lines(
        text.replace("\U000e0100", "").replace("\U000e0101", ""), 1e6, faces_for(REGULAR, ""), 0
    ):
        assert all(glyph.number for piece in line.pieces for glyph in piece.glyphs)


@pytest.mark.parametrize(
    "mark",
    [
        "\uf0b7",
        "\uf0a7",
        "\uf0d8",
        "\ufffc",
        "\ufe0f",
        "\u034f",
        "\U000e0001",
        "\U000e0101",
        "\ufe00",
    ],
)
def test_what_is_no_letter_is_not_printed(mark):
    marked, plain = (
        [row for row in rows(paper(small_board(text))) if "Content" not in row]  # the fingerprint
        for text in (f"Quiet{mark} nights", "Quiet nights")
    )
    assert marked == plain


@pytest.mark.parametrize("key", ["1\ufe0f\u20e3", "#\u20e3", "*\ufe0f\u20e3"])
def test_a_digit_in_the_frame_of_a_key_is_one_sign(key):
    (line,) = break_lines(f"{key} a", 1e6, faces_for(REGULAR, ""), 0)
    framed = line.pieces[0]
    assert framed.face.name == "NotoEmoji-Regular"
    assert [glyph.number for glyph in framed.glyphs if glyph.advance > 1000] != []
    assert all(glyph.number for glyph in framed.glyphs)


# ------------------------------------------------------------------------- lines


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("08a-khmer-with-break-points.json", "[\u1780-\u17a2]\u17cb|\u1784\u1780\u17b6\u179a"),
        ("08b-burmese-with-break-points.json", "[\u1000-\u1021]\u1037?\u103a"),
        ("08c-burmese-plain.json", "[\u1000-\u1021]\u1037?\u103a"),
        ("08d-khmer-plain.json", "[\u1780-\u17a2]\u17cb"),
        ("08e-lao-plain.json", "[\u0eb0-\u0ebd\u0ec8-\u0ecd]"),
    ],
)
def test_no_line_begins_inside_a_syllable(name, wrong):
    text = board_of(name).needs(Side.A)[0].text
    for width in (8.0, 11.5, 17.0):
        lines = lines_of(text, width)
        assert len(lines) > 2
        assert not [line for line in lines if re.match(wrong, line)]
        if "\u200b" in text:
            starts = {len("".join(lines[:n])) for n in range(len(lines))}
            ends, at = {0}, 0
            for part in text.split("\u200b"):
                at += len(part)
                ends.add(at)
            assert starts <= ends


def test_a_soft_hyphen_shows_where_a_line_ends_and_nowhere_else():
    found = rows(pdf_of(board_of("08f-soft-hyphens.json")))
    parts = "schiff|haupt|elektrizitäten|betriebs|fahrts|werk|bau|unter|beamten"
    assert any(re.search(f"(?:{parts})[\x02\ufffe]", row) for row in found)
    assert lines_of("co\u00adop\u00aderate", 100.0) == ["cooperate"]
    assert lines_of("Bau\u00adunter\u00adbeamter", 6.4) == ["Bauunter\N{HYPHEN}", "beamter"]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Wasser\u00adver\u00adsorgungs\u00adver\u00adband", 7.0, "Wasserver‐ sorgungsver‐ band"),
        (
            "in\u00adter\u00adna\u00adtio\u00adnal\u00adi\u00adsa\u00adtion",
            5.0,
            "internatio‐ nalisation",
        ),
        ("Lärm\u00adschutz\u00adver\u00adord\u00adnung", 6.0, "Lärmschutz‐ verordnung"),
        ("contra\u00adtação pública", 4.5, "contra‐ tação pública"),
        ("вода\u00adснаб\u00adжение", 4.5, "вода‐ снаб‐ жение"),
        ("ទឹក\u200bស្អាត\u200bសម្រាប់\u200bភូមិ", 4.0, "ទឹកស្អាត សម្រាប់ ភូមិ"),
        ("ទឹកស្អាតសម្រាប់ភូមិ", 4.0, "ទឹកស្អាត សម្រាប់ ភូមិ"),
        ("ညဘက်\u200bတိတ်ဆိတ်\u200bစေရန်", 5.5, "ညဘက် တိတ်ဆိတ် စေရန်"),
        ("ນ້ຳສະອາດສຳລັບບ້ານ", 4.0, "ນ້ຳສະອາດ ສຳລັບບ້ານ"),
        ("น้ำ\u200bสะอาด\u200bสำหรับ\u200bหมู่บ้าน", 4.0, "น้ำสะอาด สำหรับ หมู่บ้าน"),
    ],
)
def test_more_lines_end_where_the_writer_or_the_script_lets_them(text, width, lines):
    assert lines_of(text, width) == lines.split()


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("ທັງສອງຝ່າຍຕົກລົງຮ່ວມກັນ", 6.0),
        ("ភាគីទាំងពីរឯកភាពប្រើប្រាស់ទឹក", 7.0),
        ("နှစ်ဖက်စလုံးသဘောတူညီမှုရရှိသည်", 8.0),
        ("ทั้งสองฝ่ายตกลงร่วมกัน", 6.0),
        ("one\u200btwo\u200bthree", 4.5),
    ],
)
def test_lines_end_between_words(text, width):
    lines = lines_of(text, width)
    assert len(lines) > 1
    assert "".join(lines) == text.replace("\u200b", "")


@pytest.mark.parametrize(
    ("tag", "way"),
    [
        ("iw", True),
        ("prs", True),
        ("pa-Arab", True),
        ("sd-Deva", False),
        ("az-Arab-IR", True),
        ("he-IL", True),
        ("zh_TW", False),
        ("ks-Deva", False),
        ("uz-Cyrl", False),
        ("ug_CN", True),
    ],
)
def test_tags_say_the_direction(tag, way):
    assert right_to_left(tag) is way


def test_japanese_by_any_tag_is_drawn_as_in_japan():
    assert faces_for(REGULAR, "ja_JP").face_for("直") == faces_for(REGULAR, "ja").face_for("直")


# ------------------------------------------------------------------------- order of reading


def test_words_at_the_end_of_a_line_are_apart_in_the_file():
    text = "Quiet mornings and late suppers for everybody who works at night, in every season " * 3
    drawn = text_operators(paper(small_board(text.strip())))
    assert "".join(text.split()) in "".join(drawn.split())
    assert drawn.count(text.split()[0]) >= 1
    words = drawn.split()
    assert set(text.split()) <= set(words)
    assert not [word for word in words if re.search("[a-z](?:Quiet|mornings|AND)", word)]


def text_operators(pdf: bytes) -> str:
    """The characters of the first page in the order of the file, as its fonts map them."""
    page = PdfReader(BytesIO(pdf)).pages[0]
    parts: list[str] = []
    page.extract_text(visitor_text=lambda text, *_: parts.append(text.replace("\n", "")))
    return "".join(parts)


def test_right_to_left_words_are_read_forwards():
    text = "الطرفان متفقان على الموعد"
    data = paper(small_board(text))
    actual = re.findall(rb"/ActualText<FEFF([0-9A-F]+)>", data)
    assert text in [bytes.fromhex(found.decode()).decode("utf-16-be") for found in actual]


def test_in_a_paper_from_right_to_left_the_side_is_named_before_its_people():
    board = with_details(
        small_board("מים"),
        language="he",
        side_a=Party(name="Port נמל 3"),
        side_b=Party(name="דייגים"),
    )
    found = rows(paper(board))
    assert "םיגיידBPort3למנA" in found  # the head: each letter to the right of its name
    assert "םיגיידPort3למנ" in found  # and the columns, in the same order


@pytest.mark.parametrize("language", ["he", "en"])
@pytest.mark.parametrize(
    ("name", "person"), [("Port נמל", "Dana כהן"), ("נמל Port", "כהן Dana")], ids=["ab", "אב"]
)
def test_a_mixed_name_has_one_order_in_head_columns_and_signatures(name, person, language):
    """Its own first letter decides it, not what happens to be beside it."""
    people = (Person(name=person, signs=True),)
    board = with_details(
        small_board("מים"), language=language, side_a=Party(name=name, people=people)
    )
    board = Board([*board, Commitment(id="C1", text="Ask", owner=person)])
    pages = range(len(pages_of(paper(board))))
    found = " ".join(row for page in pages for row in rows(paper(board), page))
    assert found.count("Portלמנ") == 3  # head, column, signatures
    assert "למנPort" not in found
    assert found.count("Danaןהכ") == 3  # head, table, signatures
    assert "ןהכDana" not in found
    # What is beside it follows as the page runs.
    signs = {"en": "Danaןהכ·signs", "he": "·Danaןהכ"}[language]
    assert signs in found


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("קוד \u2066a-1 (b)\u2069 כאן", "a-1(b)"),
        ("\u2067אב 12\u2069, c", "12בא,c"),
        ("ab \u2068אב\u2069 12", "abבא12"),
        ("אב \u20681-2\u2069 ג", "ג1-2בא"),
        ("ab \u2067c, d\u2069 e", "abc,de"),
        ("א （b）c", "c）b（א"),  # logical signs: brackets run as what stands around them
        ("א ［b］c", "c］b［א"),
        ("א ⌈b⌉c", "c⌉b⌈א"),
    ],
)
def test_isolates_do_their_work(text, seen):
    assert seen in paper_order(text).replace(" ", "")
