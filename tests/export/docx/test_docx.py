"""The text document reads back as the outline, in Word's own styles, whatever the script."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import subprocess
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Party, Person
from andfacil.export.base.options import Options, PaperSize
from andfacil.export.docx.render import render_docx
from andfacil.export.making import FileRequest, make_file
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import Furniture, fingerprint, keyed_texts, short_fingerprint
from tests.builders import (
    NIGHT_SHIFT,
    ROOT,
    changed,
    load,
    night_shift,
    small_board,
    with_commitments,
    with_details,
)
from tests.hostile import LONG, TEXTS, UNSEEN, board_of

SESSIONS = [NIGHT_SHIFT, *sorted((ROOT / "tests/fixtures/cases").glob("*.json"))]
HEBREW = next(path for path in SESSIONS if path.name.startswith("08"))
CHINESE = next(path for path in SESSIONS if path.name.startswith("10"))

OUTSIDE = {"language": "", "furniture": Furniture("", "", "", "", "")}
"""What is no text of the document's body."""


def made(board, **options) -> bytes:
    return render_docx(agreement_outline(board), Options(**options))


def read(data: bytes):
    return docx.Document(io.BytesIO(data))


def parts_of(container):
    """Every paragraph in reading order, those in tables row by row."""
    for part in container.iter_inner_content():
        if isinstance(part, Paragraph):
            yield part
        elif isinstance(part, Table):
            for row in part.rows:
                cells = dict.fromkeys(row.cells)
                for cell in cells:
                    yield from parts_of(cell)


def squeezed(text: str) -> str:
    return "".join(text.split())


def text_of(document) -> str:
    section = document.sections[0]
    everything = (*parts_of(section.header), *parts_of(document), *parts_of(section.footer))
    return squeezed("".join(part.text for part in everything))


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_every_word_of_the_outline_reads_back_in_order(path):
    outline = agreement_outline(load(path))
    text = text_of(read(render_docx(outline, Options())))
    at = 0
    for section in outline.sections:
        for _, words in keyed_texts(replace(outline, sections=(section,), **OUTSIDE)):
            assert squeezed(words) in text
        at = text.index(squeezed(section.title), at)


def test_headings_are_words_own():
    outline = agreement_outline(night_shift())
    document = read(render_docx(outline, Options()))
    found = [p.text for p in parts_of(document) if p.style.name == "Heading 1"]
    assert found == [f"{s.number}. {s.title}" if s.number else s.title for s in outline.sections]
    [title] = [p.text for p in parts_of(document) if p.style.name == "Title"]
    assert title == outline.head.title
    assert document.core_properties.title == title
    assert "python" not in repr(vars(document.core_properties)).lower()


def test_tables_say_which_row_holds_their_heads():
    tables = [t for t in read(made(night_shift())).tables if len(t.columns) > 2]
    assert len(tables) == 1
    for table in tables:
        marks = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") for row in table.rows]
        assert marks[0] is not None
        assert all(mark is None for mark in marks[1:])
    assert [cell.text for cell in tables[0].rows[1].cells][:2] == [
        "8.1",
        "Set up self-rostering and train both wards (AND\N{NO-BREAK SPACE}1)",
    ]


def test_the_foot_counts_pages_and_carries_the_fingerprint():
    outline = agreement_outline(night_shift())
    foot = read(render_docx(outline, Options())).sections[0].footer
    codes = [code.text.strip() for code in foot._element.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    words = "".join(p.text for p in foot.paragraphs)
    assert f"Content {short_fingerprint(fingerprint(outline))} · Page 1 of 1" in words


@pytest.mark.parametrize(("paper", "width"), [(PaperSize.A4, 210.0), (PaperSize.LETTER, 215.9)])
def test_paper_and_size(paper, width):
    document = read(made(night_shift(), paper=paper, body=18.0))
    assert document.sections[0].page_width.mm == pytest.approx(width, abs=0.1)
    assert document.styles["Normal"].font.size.pt == 18


def test_a_document_from_right_to_left_is_mirrored():
    document = read(made(load(HEBREW)))
    assert document.sections[0]._sectPr.find(qn("w:bidi")) is not None
    paragraphs = [p for p in parts_of(document) if any("א" <= c <= "ת" for c in p.text)]
    assert paragraphs
    for paragraph in paragraphs:
        assert paragraph._p.pPr.find(qn("w:bidi")) is not None
        for run in paragraph.runs:
            if any("א" <= char <= "ת" for char in run.text):
                assert run.font.rtl
    for table in document.tables:
        assert table._tbl.tblPr.find(qn("w:bidiVisual")) is not None
    assert language(document)["bidi"] == "he"


def test_words_from_right_to_left_within_english_turn_alone():
    document = read(made(small_board("Meet at מים קרים by 9")))
    paragraph = next(p for p in parts_of(document) if p.text.endswith("Meet at מים קרים by 9"))
    assert paragraph._p.pPr.find(qn("w:bidi")) is None
    turned = [run.text for run in paragraph.runs if run.font.rtl]
    assert turned == ["מים קרים"]


def language(document):
    found = next(document.styles.element.iter(qn("w:lang")))
    return {key.split("}")[1]: value for key, value in found.attrib.items()}


def test_east_asian_text_has_a_face_and_a_language():
    document = read(made(load(CHINESE)))
    faces = next(document.styles.element.iter(qn("w:rFonts")))
    assert faces.get(qn("w:eastAsia")) == "Microsoft YaHei"
    assert language(document)["eastAsia"] == "zh-CN"
    assert not [key for key in faces.attrib if "Theme" in key]


def test_nobody_signs_what_is_not_to_be_signed():
    outline = replace(agreement_outline(night_shift()), signatures=None)
    text = text_of(read(render_docx(outline, Options())))
    assert "Placeanddate" not in text
    assert "Purpose" in text


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_texts_are_whole(text):
    assert squeezed(text) in text_of(read(made(small_board(text))))


@pytest.mark.parametrize("text", [*TEXTS.values(), *UNSEEN.values()])
def test_hostile_text_stays_text(text):
    outline = agreement_outline(board_of(text))
    document = read(render_docx(outline, Options()))
    said = text_of(document)
    for char in "\u202e\u202a\x1b\x00\x07":
        assert char not in said
    assert "Zq" in said
    assert not list(document.element.iter(qn("w:hyperlink")))


def test_a_long_agreement_is_quick_enough_to_wait_for():
    document = read(made(with_commitments(300)))
    assert "Task number 300" in document.tables[-2].rows[-1].cells[1].text


def kept_whole(row) -> bool:
    properties = row._tr.trPr
    return properties is not None and properties.find(qn("w:cantSplit")) is not None


def test_a_row_higher_than_a_page_may_break_and_a_short_one_may_not():
    """LibreOffice loses the last words of a row that must not break and has to."""
    tall = "\n".join(f"Line {number}" for number in range(90))
    document = read(made(changed(night_shift(), "C1", text=tall)))
    promises = next(t for t in document.tables if "Line 89" in t.rows[1].cells[1].text)
    assert [kept_whole(row) for row in promises.rows[:3]] == [True, False, True]
    for table in document.tables[:-1]:
        if len(table.columns) == 2:  # the sides side by side
            assert [kept_whole(row) for row in table.rows] == [True, False]
    assert all(kept_whole(row) for row in document.tables[-1].rows)  # who signs


def test_no_heading_is_alone_at_the_foot():
    """Nor the heads of a table: they stay with the next row, and are repeated overleaf."""
    document = read(made(night_shift()))
    for name in ("Heading 1", "Heading 2", "Side name"):
        assert document.styles[name].paragraph_format.keep_with_next
    for table in document.tables[:-1]:
        heads, *rows = table.rows
        assert rows
        assert heads._tr.trPr.find(qn("w:tblHeader")) is not None
        for cell in heads.cells:
            [paragraph] = cell.paragraphs
            own = paragraph.paragraph_format.keep_with_next
            assert own or paragraph.style.paragraph_format.keep_with_next


@pytest.mark.parametrize("day", [dt.date(2026, 11, 23), None])
def test_the_file_says_who_made_it_and_no_day_but_the_sessions(day):
    board = with_details(night_shift(), date=day)
    data = make_file(board, FileRequest("docx"))
    assert data == make_file(board, FileRequest("docx"))
    about = read(data).core_properties
    assert (about.author, about.last_modified_by) == ("andfacil", "andfacil")
    for made_at in (about.created, about.modified):
        assert (made_at and made_at.date()) == day
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        said = file.read("docProps/app.xml").decode()
        everything = "".join(file.read(name).decode() for name in file.namelist() if "ml" in name)
    assert "<Application>andfacil</Application>" in said
    for other in ("Macintosh", "python-docx", "2000-01-01", "2013-"):
        assert other not in everything


# ------------------------------------------------------------------ another program's eyes


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_reads_the_same_words(tmp_path):
    files = []
    for path in SESSIONS:
        file = tmp_path / f"{path.stem}.docx"
        file.write_bytes(made(load(path)))
        files.append(file)
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run([*command, *files], cwd=tmp_path, check=True, capture_output=True, timeout=500)
    for path, file in zip(SESSIONS, files, strict=True):
        ours = squeezed("".join(p.text for p in parts_of(read(file.read_bytes()))))
        theirs = squeezed(file.with_suffix(".txt").read_text("utf-8-sig"))
        assert theirs == ours, path.stem


def signed_by(count):
    people = tuple(Person(name=f"Noor {n}", role="Nurse", signs=True) for n in range(count))
    return small_board(
        side_b=Party(name="Downstairs", people=people),
        ground_rules=("One voice at a time",),
        facilitator="Ingrid Vale",
    )


def test_each_signer_is_a_whole_row_under_the_repeated_names_of_the_sides():
    document = read(render_docx(agreement_outline(signed_by(5)), Options()))
    table = document.tables[-1]
    heads, *signers, witness = table.rows
    assert [cell.text for cell in heads.cells] == ["For Upstairs", "For Downstairs"]
    assert heads._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [f"Noor {n}, Nurse" in row.cells[1].text for n, row in enumerate(signers)] == [True] * 5
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert "Ingrid Vale" in witness.cells[0].text
    kept = [row.cells[1].paragraphs[-1].paragraph_format.keep_with_next for row in signers]
    assert kept == [False, False, False, False, True]


def test_annexes_come_after_the_signatures():
    document = read(render_docx(agreement_outline(signed_by(1)), Options()))
    said = [p.text for p in parts_of(document)]
    order = [
        next(i for i, text in enumerate(said) if words in text)
        for words in ("Each of us says yes", "Place and date", "Annex: how we worked", "One voice")
    ]
    assert order == sorted(order)


def test_columns_are_as_wide_as_the_names_and_dates_in_them():
    told = Commitment(
        id="C1",
        text="Tell all",
        owner="Christopher Barnes-Wood, Tom",
        by=dt.date(2027, 3, 31),
        how_we_will_know="Noise ≤ 55 dB at night",
    )
    document = read(render_docx(agreement_outline(Board([*small_board(), told])), Options()))
    [table] = [t for t in document.tables if t.rows[0].cells[1].text == "What"]
    cells = table.rows[1].cells
    assert cells[2].text == "Christopher Barnes-Wood, Tom"  # as it was typed
    assert cells[3].text.replace("\xa0", "_") == "31_Mar_2027"
    assert "≤ 55 dB" in cells[4].text
    assert cells[2].width.pt >= 12 * 0.6 * len("Christopher Barnes-")
    assert cells[3].width.pt >= 12 * 0.6 * len("31 Mar 2027")
    assert sum(cell.width.pt for cell in cells) == pytest.approx(170 * 72 / 25.4, abs=20)
