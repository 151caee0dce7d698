"""The paper itself: what can be read on it, and where it stands."""

from __future__ import annotations

import ast
import io
import itertools
import re
import subprocess
import sys
import time

import pypdf
import pytest
from reportlab.pdfbase import pdfmetrics

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Need, Party, Person, Side, Solution, Status
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options, PaperSize
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import fingerprint, keyed_texts, short_fingerprint
from andfacil.export.pdf.render import typeset
from andfacil.export.pdf.styles import BLOCK_WIDTH, MARGIN, MM, block_corner, block_height
from andfacil.export.pdf.text import printable
from andfacil.session_words import words_for
from tests.builders import (
    NIGHT_SHIFT,
    ROOT,
    changed,
    library_window,
    load,
    night_shift,
    small_board,
    with_commitments,
    with_details,
)
from tests.export.reading import (
    grey_page,
    letters_of,
    pages_of,
    paper,
    printed_in_processes,
    said,
    text_of,
    words_of,
)

SAMPLES = [night_shift, library_window]

EDGE = 6 * MM
"""Printers leave up to so much of a sheet blank at its edge."""
CASES = [NIGHT_SHIFT, *sorted((ROOT / "tests/fixtures/cases").glob("*.json"))]


# ---------------------------------------------------------------------------- what it says


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("sheet", USUAL_PAPERS)
def test_the_paper_says_everything_of_the_outline(sample, sheet):
    outline = agreement_outline(sample())
    read = letters_of(text_of(paper(sample(), paper=sheet))).casefold()
    for key, text in keyed_texts(outline):
        if key not in {"page", "title"}:
            assert letters_of(printable(text)).casefold() in read, key
    assert letters_of(outline.head.title).casefold() in read


@pytest.mark.parametrize("sample", SAMPLES)
def test_needs_solutions_and_commitments_can_be_read(sample):
    board = sample()
    words = words_for(board.details.language)
    read = text_of(paper(board))
    for need in board.all_of(Need):
        assert f"{need.ref} {words_of(need.text)}" in read
    for solution in board.all_of(Solution):
        agreed = solution.status is Status.AGREED
        assert (words_of(solution.text) in read) == agreed
    for commitment in board.all_of(Commitment):
        what = f"{words_of(commitment.text)} ({commitment.solution.replace('AND', 'AND ')})"
        by = words_of(words.table_date(commitment.by))
        assert f"{what} {commitment.owner} {by}" in read


PAYLOADS = [
    "<b>bold</b>",
    "Price < 20 & > 10",
    '<img src="/etc/hostname"/>',
    "</para>",
    "<para>",
    '<a href="file:///etc/passwd">x</a>',
    '<font color="[[[getattr(pow,1)]]]">y</font>',
    "&lt;i&gt; &amp; &#65;",
    "<br/>",
    "<<<>>>&&&;;;",
    "%s {0} {name} \\n $x$",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_prints_literally(payload):
    board = changed(small_board(f"start {payload} end"), "AND1", text=payload)
    board = with_details(
        board, title=payload, context=payload, side_a=Party(name=payload), place=payload
    )
    read = letters_of(text_of(paper(board)))
    assert read.count(letters_of(payload)) >= 6
    assert letters_of(f"start {payload} end") in read


def test_only_one_place_makes_paragraphs():
    """Every text for reportlab must go through `text.py`, which escapes it."""
    naming, making = set(), set()
    for path in (ROOT / "andfacil/export").rglob("*.py"):
        if path.parent.name == "docx":
            continue  # a paragraph of python-docx is no markup
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.ImportFrom) else []
            named = getattr(node, "id", getattr(node, "attr", ""))
            if {"Paragraph", "XPreformatted"} & {*names, named}:
                naming.add(path.name)
            made = getattr(node, "func", None)
            if getattr(made, "id", getattr(made, "attr", "")).endswith("Paragraph"):
                making.add(path.name)
    assert naming == {"keyed_paragraph.py"}  # it derives from reportlab's
    assert making == {"text.py", "shaped_paragraph.py"}  # the second divides what the first made


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb\u2066c", "abc"),
        ("a\x00b\x07c", "abc"),
        ("e\u0301", "é"),
        ("co\u00adop\u200d", "coop"),
        ("80\u202f000", "80\u00a0000"),
        ("one\ntwo", "one\ntwo"),
    ],
)
def test_what_cannot_be_seen_is_not_printed(text, shown):
    assert printable(text) == shown


def test_texts_never_meet_the_markup_parser(monkeypatch):
    def parse(*_):
        raise AssertionError("a text was parsed as markup")

    monkeypatch.setattr("reportlab.platypus.paraparser.ParaParser.parse", parse)
    assert paper(night_shift())


# ---------------------------------------------------------------------------- size


def test_a_card_of_ten_thousand_lines_loses_nothing_and_is_quick():
    lines = [f"line{n:05}" for n in range(10_000)]
    board = small_board("\n".join(lines))
    start = time.process_time()
    paper(board)
    took = time.process_time() - start
    need, must = said(board, "need:A1", "must:A1")
    assert need == "A1" + "".join(lines)
    assert (
        must.replace("Metwhen:Nobodywoken·Metby:AND1", "", 1) == "A1line00000…"
    )  # the whole stands above
    assert took < 15, f"{took:.1f} s of work for lines that take 2.2 s"


def test_a_word_of_five_thousand_letters_loses_nothing():
    word = "".join(chr(ord("a") + n * n % 26) for n in range(5_000))
    board = changed(small_board(word), "AND1", text=word)
    need, solution = said(board, "need:A1", "solution:AND1")
    assert need == f"A1{word}"
    assert solution == f"AND1{word}meetsA1,B1"


@pytest.mark.parametrize("count", [1, 20, 200])
@pytest.mark.parametrize("sheet", USUAL_PAPERS)
def test_commitments_of_any_number_are_all_there(count, sheet):
    data = paper(with_commitments(count), paper=sheet)
    read = text_of(data)
    for number in range(1, count + 1):
        assert read.count(f"Task number {number} is done") == 1
        assert f"Person {number} " in read
        assert f"List {number} hangs" in read


def test_table_heads_repeat_on_every_page_of_the_table():
    pages = [words_of(text) for text in pages_of(paper(with_commitments(200)))]
    with_rows = [text for text in pages if "Task number" in text]
    assert len(with_rows) > 5
    assert all("What Who By We will know" in text for text in with_rows)


def test_a_row_that_fits_on_a_page_is_not_broken():
    printed = typeset(agreement_outline(with_commitments(60)), Options())
    for number in range(1, 61):
        pages = {box.page for box in printed.boxes if box.key == f"commitment:{number}"}
        assert len(pages) == 1


@pytest.mark.parametrize("body", BODY_SIZES)
@pytest.mark.parametrize("sheet", USUAL_PAPERS)
def test_every_body_size_keeps_all_words_within_the_block(body, sheet):
    outline = agreement_outline(night_shift())
    printed = typeset(outline, Options(sheet, body))
    left, top = block_corner(sheet)
    for box in printed.boxes:
        assert box.left >= left - 0.01, box
        assert box.right <= left + BLOCK_WIDTH + 0.01, box
        assert printed.body[0] - 0.01 <= box.bottom <= box.top <= top + 0.01, box
    read = letters_of(text_of(printed.data))
    assert all(letters_of(need.text) in read for need in night_shift().all_of(Need))


def test_words_are_not_broken_in_tables_at_any_size():
    for body in BODY_SIZES:
        read = text_of(paper(night_shift(), body=body))
        assert "self-rostering" in read
        assert "15 Dec 2026" in read


@pytest.mark.parametrize("sheet", USUAL_PAPERS)
def test_margins(sheet):
    width, height = sheet.size
    left, top = block_corner(sheet)
    assert BLOCK_WIDTH <= 170 * MM + 0.01
    assert block_height(sheet) == pytest.approx({"a4": 257, "letter": 239.4}[sheet] * MM, abs=0.1)
    assert left >= MARGIN
    assert width - left - BLOCK_WIDTH >= MARGIN - 0.01
    assert height - top >= MARGIN - 0.01
    assert top - block_height(sheet) >= MARGIN - 0.01


def test_both_papers_say_the_same():
    a4, letter = (text_of(paper(night_shift(), paper=sheet)) for sheet in USUAL_PAPERS)
    for need in night_shift().all_of(Need):
        assert words_of(need.text) in words_of(a4)
        assert words_of(need.text) in words_of(letter)


@pytest.mark.parametrize("body", [8.9, 24.1, float("nan")])
def test_an_insane_body_size_is_refused(body):
    with pytest.raises(ValueError, match="body size"):
        Options(body=body)


# ---------------------------------------------------------------------------- pages


def test_head_and_foot_of_the_pages():
    outline = agreement_outline(night_shift())
    pages = [words_of(text) for text in pages_of(paper(night_shift()))]
    mark = fingerprint(outline)
    running = "Night-shift cover for Ward 7 · version 1 · 23 November 2026"
    for number, text in enumerate(pages, 1):
        assert f"Content {short_fingerprint(mark)}" in text
        assert f"Page {number} of {len(pages)}" in text
        assert (running in text) == (number > 1)
    assert all("Initials A" in text and "Initials B" in text for text in pages[:-1])
    assert "Initials" not in pages[-1]


@pytest.mark.parametrize("body", BODY_SIZES)
def test_the_running_head_keeps_version_and_date_and_cuts_the_title_at_a_word(body):
    title = "Night-shift cover for Ward 7 and for all who have ever worked there " * 6
    board = with_details(night_shift(), title=title)
    for text in pages_of(paper(board, body=body))[1:]:
        head = next(line for line in text.split("\r\n") if "\N{HORIZONTAL ELLIPSIS}" in line)
        assert head.rstrip().endswith(" · version 1 · 23 November 2026")
        kept, dots, _ = head.partition("\N{HORIZONTAL ELLIPSIS}")
        assert dots
        assert title.startswith(f"{kept} ")


@pytest.mark.parametrize("count", range(0, 40, 3))
def test_the_signature_block_is_whole_and_in_company(count):
    board = with_commitments(count)
    board = Board(c for c in board if c.id != "P1") if count else board
    printed = typeset(agreement_outline(board), Options())
    signed = {box.page for box in printed.boxes if box.key.startswith("sign")}
    assert len(signed) == 1
    [page] = signed
    others = [b for b in printed.boxes if b.page == page and not b.key.startswith("sign")]
    assert sum(box.top - box.bottom for box in others) >= 2 * 11


def test_a_long_last_text_leaves_its_last_lines_with_the_signatures():
    text = " ".join(f"word{n}" for n in range(900))
    board = with_details(small_board(), decision_rule=text)
    boxes = typeset(agreement_outline(board), Options()).boxes
    assert any(box.page == boxes[-1].page and box.key == "decision_rule" for box in boxes)
    assert said(board, "decision_rule") == [letters_of(f"How we decide: {text}")]


def test_more_signers_than_a_page_holds_flow_over_pages():
    people = tuple(Person(name=f"Signer {n}", role="member", signs=True) for n in range(30))
    board = small_board(side_a=Party(name="Upstairs", people=people))
    read = text_of(paper(board))
    assert all(read.count(f"Signer {n}, member") == 2 for n in range(30))
    assert read.count("Name and role") == 31


def test_no_heading_stands_alone_at_the_foot():
    """With a background of every length, so that each heading comes to every place on a page."""
    board = night_shift()
    for lines in range(1, 60, 2):
        grown = with_details(board, context="\n".join(lines * ["One more line."]))
        boxes = typeset(agreement_outline(grown), Options()).boxes
        for heading, following in itertools.pairwise(boxes):
            if heading.key.startswith("section:") or heading.key in {"ground_rules", "commitments"}:
                assert following.page == heading.page, (lines, heading.key)


@pytest.mark.parametrize("sheet", USUAL_PAPERS)
def test_lines_to_sign_on_are_drawn(sheet):
    """Dark rules across both columns, as many left as right, in the picture of the last page."""
    data = paper(small_board(), paper=sheet)
    page = len(pages_of(data))
    image = grey_page(data, page)
    left, _ = block_corner(sheet)
    pixels = image.load()
    middle_a, middle_b = left + BLOCK_WIDTH * 0.2, left + BLOCK_WIDTH * 0.8
    rules = [
        sum(
            all(pixels[int(2 * x) + step, y] < 140 for step in range(-60, 61))
            for y in range(image.height)
        )
        for x in (middle_a, middle_b)
    ]
    assert rules[0] == rules[1]
    assert rules[0] >= 3


def test_sides_are_told_by_shape_in_a_grey_copy():
    """The diamond of A fills half of its square, the disc of B more than three quarters."""
    printed = typeset(agreement_outline(small_board()), Options())
    image = grey_page(printed.data, 1, 8.0)
    shares = []
    for key in ("side:A", "side:B"):
        box = next(box for box in printed.boxes if box.key == key)
        em = 11 * 8
        x, y = int(box.left * 8), int(image.height - (box.bottom + box.top) / 2 * 8)
        square = image.crop((x, y - em // 2, x + int(0.62 * em), y + em // 2))
        dark = square.point(lambda pixel: 255 if pixel < 180 else 0)
        left, top, right, bottom = dark.getbbox()
        shares.append(dark.histogram()[255] / ((right - left) * (bottom - top)))
    assert 0.42 < shares[0] < 0.6
    assert 0.7 < shares[1] < 0.85


# ---------------------------------------------------------------------------- the file


def test_fonts_are_embedded_under_names_of_their_own():
    reader = pypdf.PdfReader(io.BytesIO(paper(night_shift())))
    names, embedded = set(), True
    objects = {}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            font = font.get_object()
            if font["/Subtype"] == "/TrueType":
                objects[font["/BaseFont"]] = font
    for name, font in objects.items():
        names.add(name)
        embedded &= "/FontFile2" in font["/FontDescriptor"]
    assert {name.split("+")[1] for name in names} == {
        "NotoSans-Regular",
        "NotoSans-SemiBold",
        "NotoSans-Bold",
    }
    assert embedded
    used = {font["/BaseFont"] for font in objects.values()}
    assert all("Helvetica" not in name for name in used)


def test_metadata_names_the_agreement():
    reader = pypdf.PdfReader(io.BytesIO(paper(night_shift())))
    assert reader.metadata.title == "Night-shift cover for Ward 7"
    assert reader.metadata.author == "Night nurses / Hospital operations"
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    titles = [entry.title for entry in reader.outline]
    assert titles[0] == "1 What this document is"
    assert titles[-1] == "Annex: how we worked"


BYTES = """
import hashlib, sys
from tests.builders import night_shift
from tests.export.reading import paper
print(hashlib.sha256(paper(night_shift())).hexdigest())
"""


def test_the_same_session_gives_the_same_bytes_in_every_process():
    found = printed_in_processes(BYTES, "0", "1", "4242")
    assert len(found) == 1
    assert paper(night_shift()) == paper(night_shift())


def test_importing_does_no_work():
    ask = (
        "import andfacil.export.pdf.render, andfacil.export.verify.check\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "print([n for n in pdfmetrics.getRegisteredFontNames() if 'Noto' in n])\n"
    )
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_side_with_no_needs_and_an_empty_table():
    board = Board(
        [
            *(c for c in small_board() if not isinstance(c, Need | Solution)),
            Need(id="B1", side=Side.B, text="Quiet"),
        ]
    )
    assert "B1 Quiet" in text_of(paper(board))
    assert pdfmetrics.getFont("NotoSans-Regular")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_session_from_a_file_is_printed_whole(case):
    board = load(case)
    seen = text_of(paper(board))
    if board.details.language[:2] in {"ar", "he"}:  # viewers mix up the order of words there
        words = {word for text in binding(board) for word in re.findall(r"\w+", text)}
        assert {word for word in words if word not in seen} == set()
    else:
        read = letters_of(seen)
        assert [text for text in binding(board) if letters_of(text) not in read] == []


def binding(board):
    """What the paper of any session must hold: needs, what is agreed, who does what by when."""
    yield from (need.text for need in board.all_of(Need))
    yield from (s.text for s in board.all_of(Solution) if s.status is Status.AGREED)
    for commitment in board.all_of(Commitment):
        yield from (commitment.text, commitment.owner)
        if commitment.by:
            yield words_for(board.details.language).table_date(commitment.by)


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_ink_beyond_the_text_block(sample):
    data = paper(sample())
    left, _ = block_corner(PaperSize.A4)
    for page in range(1, len(pages_of(data)) + 1):
        image = grey_page(data, page, 4.0).point(lambda pixel: 255 if pixel < 200 else 0)
        x0, y0, x1, y1 = image.getbbox()
        assert x0 / 4 >= left - 1
        assert x1 / 4 <= left + BLOCK_WIDTH + 1
        assert y0 / 4 >= EDGE
        assert y1 / 4 <= PaperSize.A4.size[1] - EDGE
