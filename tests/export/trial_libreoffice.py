"""A longer check, behind script/try_formats: what LibreOffice prints of documents and workbooks.

No word is lost, none is printed over another, and no heading is alone at the foot of a page.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections import Counter
from itertools import combinations

import docx
import openpyxl
import pypdfium2
import pytest

from andfacil.export.making import FileRequest, make_file
from tests.builders import ROOT, changed, load, night_shift, small_board, with_commitments

OFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not here"),
    pytest.mark.timeout(1500),  # it prints all files at once, before the first test
]

TALL = "\n".join(f"Line{number}" for number in range(90))
LONG = " ".join(f"word{number}" for number in range(1_500))
BOARDS = {
    "night": night_shift(),
    "tall": small_board(TALL),
    "long": small_board(LONG),
    "row": changed(night_shift(), "C1", text=LONG),
    "many": with_commitments(60),
    **{path.stem: load(path) for path in sorted((ROOT / "tests/fixtures/cases").glob("*.json"))},
}
LEFT_TO_RIGHT = [name for name in BOARDS if not name.startswith(("07", "08"))]
"""PDFium gives what stands between words from right to left in another order."""

WORD = re.compile(r"[A-Za-z]+\d*")
LEAST_OVER = 2.0
"""In pt, across and along: nearer pieces of lines are printed over each other."""


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Every board in both formats, with the PDF that LibreOffice makes of it."""
    folder = tmp_path_factory.mktemp("office")
    made = {}
    for suffix in ("docx", "xlsx"):
        for name, board in BOARDS.items():
            made[name, suffix] = make_file(board, FileRequest(suffix))
            (folder / suffix).mkdir(exist_ok=True)
            (folder / suffix / f"{name}.{suffix}").write_bytes(made[name, suffix])
        home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
        command = [OFFICE, home, "--headless", "--convert-to", "pdf", "--outdir", folder / suffix]
        files = sorted((folder / suffix).glob(f"*.{suffix}"))
        subprocess.run([*command, *files], check=True, capture_output=True, timeout=700)
    return {
        (name, suffix): (data, pages_of(folder / suffix / f"{name}.pdf"))
        for (name, suffix), data in made.items()
    }


def pages_of(path):
    """The words of each page, and the boxes of its lines (left, bottom, right, top) in pt."""
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        text = page.get_textpage()
        said = text.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-")
        pages.append((said, [text.get_rect(at) for at in range(text.count_rects())]))
    document.close()
    return pages


def words_of(text):
    return Counter(WORD.findall("".join(text)))


def lost(wanted, pages):
    """Words that are not printed as often as they stand in the file, but for hyphenation."""
    whole = re.sub(r"\s", "", "".join(text for text, _ in pages))
    return {w: n for w, n in words_of(wanted).items() if whole.count(w) < n}


@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_a_text_document_loses_no_word(printed, name):
    data, pages = printed[name, "docx"]
    document = docx.Document(io.BytesIO(data))
    said = [node.text or "" for node in document.element.iter() if node.tag.endswith("}t")]
    assert lost(" ".join(said), pages) == {}


@pytest.mark.parametrize("name", BOARDS)
def test_a_text_document_has_no_heading_alone_at_the_foot(printed, name):
    data, pages = printed[name, "docx"]
    document = docx.Document(io.BytesIO(data))
    heads = {
        "".join(p.text.split()) for p in document.paragraphs if p.style.name.startswith("Heading")
    }
    for text, _ in pages:
        lines = ["".join(line.split()) for line in text.split("\n") if line.strip()]
        assert lines[-2] not in heads  # above the foot


@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_a_workbook_loses_no_word(printed, name):
    data, pages = printed[name, "xlsx"]
    book = openpyxl.load_workbook(io.BytesIO(data))
    said = [c.value for sheet in book for row in sheet.iter_rows() for c in row]
    assert lost(" ".join(text for text in said if isinstance(text, str)), pages) == {}


@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_a_workbook_prints_no_line_over_another(printed, name):
    _, pages = printed[name, "xlsx"]
    for _, boxes in pages:
        assert [pair for pair in combinations(boxes, 2) if over_each_other(*pair)] == []


def over_each_other(one, other):
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across > LEAST_OVER and along > LEAST_OVER
