"""A longer check, behind script/try_formats: what poppler and PDFBox read in tags and pages."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Need
from andfacil.export.base.options import Options
from andfacil.export.making import PaperKind, outline_for, typeset_paper
from andfacil.export.papers.outline import keyed_texts
from andfacil.export.pdf.text import printable
from tests.builders import ROOT, load, small_board
from tests.export.java_tools import find_jar, lacking, run_java
from tests.export.pdf.test_line_ends import WORDS
from tests.export.reading import paper

JAR = find_jar()
LACKING = lacking(JAR, binding=False)
needs_box = pytest.mark.skipif(bool(LACKING), reason=f"PDFBox cannot be asked. {LACKING}")
needs_poppler = pytest.mark.skipif(
    shutil.which("pdfinfo") is None or shutil.which("pdftotext") is None,
    reason="poppler (pdfinfo, pdftotext) is not here",
)
CASES = {path.stem: load(path) for path in sorted((ROOT / "tests/fixtures/cases").glob("*.json"))}
KINDS = (PaperKind.AGREEMENT, PaperKind.BOARD)
TO_LEFT = [name for name in CASES if name.startswith(("07", "08"))]
OF_WORDS = [name for name in CASES if not name.startswith(("07", "08", "10", "11"))]
"""Chinese and Japanese have no spaces to lose."""
MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """The path of every case's paper, by its name and kind."""
    folder = tmp_path_factory.mktemp("tags")
    made = {}
    for name, board in CASES.items():
        for kind in KINDS:
            made[name, kind] = folder / f"{name}-{kind}.pdf"
            data = typeset_paper(public_board(board), kind, Options()).data
            made[name, kind].write_bytes(data)
    return made


@pytest.fixture(scope="module")
def boxed(papers):
    """What PDFBox reads in the tags of each, by the path of the file."""
    done = run_java("TagText.java", JAR, *map(str, papers.values()))
    found, lines = {}, []
    for line in done.stdout.splitlines():
        role, _, text = line.partition("\t")
        if role == "file":
            lines = found.setdefault(text, [])
        else:
            lines.append(text)
    return found


def joined(said, board, kind):
    """Words that are two words of the paper without what is between them."""
    outline = outline_for(public_board(board), kind)
    wanted = words_in(" ".join(text for _, text in keyed_texts(outline)))
    return {
        word
        for word in words_in(said) - wanted
        if any(word[:at] in wanted and word[at:] in wanted for at in range(2, len(word) - 1))
    }


def words_in(text):
    return {word.lower() for word in re.findall(r"[^\W\d_]{2,}", text)}


def plain(text):
    return " ".join(re.sub(f"[{MARKS}]", "", printable(text)).split())


@needs_box
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", OF_WORDS)
def test_pdfbox_joins_no_words(papers, boxed, name, kind):
    said = " ".join(boxed[str(papers[name, kind])])
    assert joined(said, CASES[name], kind) == set()


@needs_box
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", TO_LEFT)
def test_pdfbox_reads_words_from_right_to_left_forwards(papers, boxed, name, kind):
    said = plain(" ".join(boxed[str(papers[name, kind])]))
    for need in CASES[name].all_of(Need):
        assert plain(need.text) in said


@needs_poppler
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", OF_WORDS)
def test_poppler_joins_no_words_in_tags(papers, name, kind):
    command = ["pdfinfo", "-struct-text", str(papers[name, kind])]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    said = " ".join(line.strip().strip('"') for line in done.stdout.splitlines())
    assert joined(said, CASES[name], kind) == set()


@needs_poppler
@pytest.mark.parametrize("language", WORDS)
def test_poppler_has_a_broken_word_whole_in_tags(tmp_path, language):
    word, _ = WORDS[language]
    made = tmp_path / "paper.pdf"
    made.write_bytes(paper(small_board(word, language=language)))
    command = ["pdfinfo", "-struct-text", str(made)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.count(word) >= 2  # the need and the non-negotiable


@needs_poppler
@pytest.mark.parametrize("name", TO_LEFT)
def test_poppler_reads_words_from_right_to_left_forwards(papers, name):
    """Its text of the pages; its list of the tags shows letters as drawn and asks for no more."""
    command = ["pdftotext", "-enc", "UTF-8", str(papers[name, PaperKind.AGREEMENT]), "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    said = set(re.findall(r"[\u0590-\u05ff]{3,}|[\u0621-\u064a]{3,}", done.stdout))
    wanted = {
        word
        for need in CASES[name].all_of(Need)
        for word in re.findall(r"[\u0590-\u05ff]{3,}|[\u0621-\u064a]{3,}", need.text)
    }
    assert len(wanted & said) >= 0.9 * len(wanted)
    assert not {word[::-1] for word in wanted if word != word[::-1]} & (said - wanted)
