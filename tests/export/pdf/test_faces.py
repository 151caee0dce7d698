"""Arrows, signs and shapes: drawn from a face of their own wherever text goes onto the paper."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess

import pypdf
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Party, Person
from andfacil.export.base.options import Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.faces import runs, symbol_characters, width_of, word_characters
from andfacil.export.pdf.glyphs import needs_no_shaping
from andfacil.export.pdf.render import typeset
from andfacil.export.pdf.styles import BLOCK_WIDTH, BOLD, REGULAR, SYMBOLS, block_corner
from andfacil.export.pdf.text import printable
from andfacil.export.verify.check import verify
from andfacil.export.verify.pdf_text import opened
from tests.builders import ROOT, changed, night_shift, small_board, with_details
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
from tests.export.verify.files import paper as whole_file

SIGNS = "→ ← ↑ ↓ ↔ ⇒ ⇔ ≥ ≤ ≠ ≈ ± × √ ∞ ∑ ∈ ✓ ✗ ✔ ✘ ☐ ☑ ☒ ● ○ ◆ ◇ ■ □ ▲ ▸ ★ ☆ ① ⚠ ♥ ➜ ⟶"
TIGHT = "24h→48h, n≥3, A⇔B, √2≈1.4, ☑done/☐open, ★★★, ■■"


def signs_everywhere():
    """A session with arrows in every kind of place that a user's text goes to."""
    board = changed(small_board(f"Need {TIGHT}"), "A1", met_when=f"sign {SIGNS}")
    board = changed(board, "AND1", text=f"Solution {SIGNS}", how_we_will_know="more ≥ less")
    edit = Commitment(
        id="C1",
        text=f"Task {TIGHT}",
        owner="Ana → Bo",
        how_we_will_know="☑ all",
        if_then="If ✗ ⇒ then ✓",
    )
    person = Person(name="Ana ★ Ruiz", role="head → deputy", authority="≤ 500 €", signs=True)
    return with_details(
        Board([*board, edit]),
        title="Day ↔ night ⇒ rest",
        place="Room ① → left",
        purpose="Purpose ≠ position",
        facilitator="Kim ◆ Lee",
        side_a=Party(name="Up ▲ stairs", people=(person,)),
        ground_rules=("No ✗ blame",),
    )


def fonts_of(pdf):
    fonts = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for name, font in page["/Resources"]["/Font"].items():
            fonts[name] = font.get_object()["/BaseFont"].split("+")[-1]
    return set(fonts.values())


# ---------------------------------------------------------------------------- what is read back


@pytest.mark.parametrize("text", [SIGNS, TIGHT, "→", "→ →", "→→", " ← a", "a ←", "one\n→ two\n✓"])
def test_signs_are_read_back_with_the_spaces_they_had(text):
    board = changed(small_board(), "AND1", text=text)
    assert words_of(f"AND 1 {text} meets") in text_of(paper(board))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's tools are not installed")
@pytest.mark.parametrize("text", [SIGNS, TIGHT])
def test_another_reader_finds_the_same(text, tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper(changed(small_board(), "AND1", text=text)))
    told = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True)
    assert words_of(f"AND 1 {text} meets") in words_of(told.stdout.decode("utf-8"))


def test_every_sign_of_the_face_is_printed_and_read_back():
    signs = sorted(map(chr, symbol_characters()))
    assert len(signs) > 1000
    assert all(map(needs_no_shaping, signs))
    assert all(printable(sign) == sign for sign in signs)
    [read] = said(changed(small_board(), "AND1", text=" ".join(signs)), "solution:AND1")
    assert read == f"AND1{''.join(signs)}meetsA1,B1"


@pytest.mark.parametrize("body", [9.0, 11.0, 18.0])
def test_signs_are_whole_in_every_place_of_the_paper(body):
    data = paper(signs_everywhere(), body=body)
    read = letters_of(text_of(data))
    for text, times in [
        ("Day ↔ night ⇒ rest", len(pages_of(data))),  # the title, and the heads of other pages
        ("Room ① → left", 1),
        ("Up ▲ stairs", 2),
        ("Ana ★ Ruiz, head → deputy", 2),
        ("≤ 500 €", 1),
        ("Purpose ≠ position", 1),
        (f"Need {TIGHT}", 2),  # the need, and the table of what must be met
        (f"sign {SIGNS}", 1),
        (f"Solution {SIGNS}", 1),
        ("more ≥ less", 1),
        (f"Task {TIGHT}", 1),
        ("Ana → Bo", 1),
        ("☑ all", 1),
        ("If ✗ ⇒ then ✓", 1),
        ("No ✗ blame", 1),
        ("Kim ◆ Lee", 2),
    ]:
        assert read.count(letters_of(text)) >= times, text


def test_the_head_of_a_page_has_its_signs_and_no_gaps():
    pages = pages_of(paper(with_details(night_shift(), title="Day↔night ⇒ rest ✓")))
    heads = [words_of(page) for page in pages[1:]]
    assert heads
    assert all("Day↔night ⇒ rest ✓ · version 1" in head for head in heads)


def test_what_follows_a_sign_in_the_head_stands_right_behind_it():
    before = "→★→★→★→★→★ "
    printed = typeset(agreement_outline(with_details(night_shift(), title=f"{before}I")), Options())
    left, _ = block_corner(Options().paper)
    with opened(printed.data) as pdf:
        letter = next(word for word in pdf.words(2) if word.text == "I")
    middle = width_of(before, REGULAR, letter.size) + width_of("I", REGULAR, letter.size) / 2
    assert letter.x == pytest.approx(left + middle, abs=0.5)


def test_a_long_head_with_wide_signs_ends_within_the_block():
    printed = typeset(agreement_outline(with_details(night_shift(), title="⟶" * 90)), Options())
    left, top = block_corner(Options().paper)
    image = grey_page(printed.data, 2, 4.0).point(lambda pixel: 255 if pixel < 200 else 0)
    head = image.crop((0, 0, image.width, int((image.height / 4 - printed.body[1]) * 4)))
    right = head.getbbox()[2] / 4
    assert left + BLOCK_WIDTH - 20 < right <= left + BLOCK_WIDTH + 1
    assert "…" in pages_of(printed.data)[1]
    assert top >= printed.body[1]


# ---------------------------------------------------------------------------- lines


def test_lines_break_at_spaces_only_and_stay_within_the_block():
    """Enough words for a dozen lines."""
    words = [f"w{n}→{n}" if n % 3 else f"≥{n}" for n in range(150)]
    board = changed(small_board(), "AND1", text=" ".join(words))
    data = paper(board)
    read = text_of(data)
    assert " ".join(words) in read
    left, _ = block_corner(Options().paper)
    for page in range(1, len(pages_of(data)) + 1):
        image = grey_page(data, page, 4.0).point(lambda pixel: 255 if pixel < 200 else 0)
        x0, _, x1, _ = image.getbbox()
        assert x0 / 4 >= left - 1
        assert x1 / 4 <= left + BLOCK_WIDTH + 1


def test_a_word_longer_than_the_line_loses_nothing():
    word = "".join(f"x{n}→✓" for n in range(300))
    need, must, solution = said(
        changed(small_board(word), "AND1", text=word), "need:A1", "must:A1", "solution:AND1"
    )
    assert need == f"A1{word}"
    quoted = must.partition("…")[0]  # the whole stands above
    assert f"A1{word}".startswith(quoted)
    assert len(quoted) > 20
    assert solution == f"AND1{word}meetsA1,B1"


def test_a_word_of_signs_widens_its_column_of_a_table():
    owner = "⟶" * 8
    edit = Commitment(id="C1", text="An edit that takes up all its column " * 5, owner=owner)
    assert f" {owner} " in text_of(paper(Board([*small_board(), edit])))


def test_signs_alone_flow_over_pages():
    stars = "★" * 5_000
    need, solution = said(
        changed(small_board(stars), "AND1", text=stars), "need:A1", "solution:AND1"
    )
    assert need == f"A1{stars}"
    assert solution == f"AND1{stars}meetsA1,B1"


def test_a_mixed_word_is_as_wide_as_its_pieces():
    assert runs("a→b", BOLD) == [(BOLD, "a"), (SYMBOLS, "→"), (BOLD, "b")]
    assert runs("", REGULAR) == [(REGULAR, "")]
    assert runs("é", REGULAR) == [(REGULAR, "é")]
    assert runs("✓ ✓", REGULAR) == [(SYMBOLS, "✓"), (REGULAR, " "), (SYMBOLS, "✓")]
    parts = (width_of("a", BOLD, 10), width_of("→", BOLD, 10), width_of("b", BOLD, 10))
    assert width_of("a→b", BOLD, 10) == pytest.approx(sum(parts))
    assert width_of("→", BOLD, 10) == width_of("→", REGULAR, 10) > 5


def test_ink_stands_where_each_sign_is_drawn():
    """Not an empty glyph: as many separate blots in the picture as signs in the text."""
    printed = typeset(
        agreement_outline(with_details(small_board(), title="■ ● ◆ ★ → ✓")), Options()
    )
    box = next(box for box in printed.boxes if box.key == "title")
    image = grey_page(printed.data, 1, 4.0)
    line = image.crop(
        (int(box.left * 4), int(image.height - box.top * 4), int(box.right * 4), image.height)
    ).crop((0, 0, int((box.right - box.left) * 4), int((box.top - box.bottom) * 4)))
    dark = [line.crop((x, 0, x + 1, line.height)).getextrema()[0] < 128 for x in range(line.width)]
    assert sum(now and not before for before, now in zip([False, *dark], dark, strict=False)) == 6


# ---------------------------------------------------------------------------- the file


def test_a_paper_without_signs_does_not_carry_their_face():
    plain = paper(night_shift())
    assert SYMBOLS not in fonts_of(plain)
    one = with_details(night_shift(), context=f"{night_shift().details.context} →")
    with_one = paper(one)
    assert SYMBOLS in fonts_of(with_one)
    assert 500 < len(with_one) - len(plain) < 5000


def test_bold_text_shows_signs_too():
    data = paper(with_details(small_board(), title="Rest → ✓"))
    assert {SYMBOLS, BOLD} <= fonts_of(data)
    assert "Rest → ✓" in text_of(data)


BYTES = """
import hashlib
from tests.export.reading import paper
from tests.export.pdf.test_faces import signs_everywhere
print(hashlib.sha256(paper(signs_everywhere())).hexdigest())
"""


def test_the_same_bytes_in_every_process():
    found = printed_in_processes(BYTES, "0", "4242")
    assert found == {hashlib.sha256(paper(signs_everywhere())).hexdigest()}


def test_verify_says_same_and_sees_a_turned_arrow():
    board = signs_everywhere()
    assert verify(whole_file(board), board).same
    turned = changed(board, "AND1", text=f"Solution {SIGNS}".replace("→", "←", 1))
    found = verify(paper(turned), board)
    assert [difference.key for difference in found.differences] == ["solution:AND1"]


# ---------------------------------------------------------------------------- emoji


@pytest.mark.parametrize("char", "😀✅❌⭐⚡⚽⬛")
def test_emoji_have_a_face_of_one_colour(char):
    plain, with_one = paper(small_board("Done")), paper(small_board(f"Done {char}"))
    assert "NotoEmoji-Regular" not in fonts_of(plain)
    assert "NotoEmoji-Regular" in fonts_of(with_one)


def test_the_asked_for_form_of_a_sign_is_not_seen_on_paper():
    assert printable("✔\ufe0f ☑\ufe0e") == "✔ ☑"


def test_words_are_never_drawn_from_the_face_of_signs():
    assert not symbol_characters() & word_characters()
    assert not any(chr(c).isalpha() or chr(c).isspace() for c in symbol_characters())


def test_the_face_has_its_licence_beside_it():
    words = (ROOT / "resources/fonts/LICENSE-dejavu.txt").read_text("utf-8")
    assert "Bitstream Vera Fonts Copyright" in words
    assert "Arev Fonts Copyright" in words
