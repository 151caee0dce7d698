"""Text of any script on paper: order, letter forms, lines, and what viewers copy."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.export.pdf.shaping.levels import base_level, levels, visual_order
from andfacil.export.pdf.shaping.lines import break_lines, set_line
from andfacil.export.pdf.shaping.scripts import faces_for, needs_shaping, right_to_left
from andfacil.export.pdf.styles import BOLD, REGULAR
from andfacil.export.verify.check import verify
from tests.builders import changed, small_board
from tests.export.reading import paper, printed_in_processes, text_of
from tests.export.verify.files import paper as whole_file

SAMPLES = {
    "Arabic": "يستخدم الطرفان المياه (أ) بالتساوي بنسبة 50% لا أكثر",
    "Hebrew": "הצדדים חולקים במים (1994) בשווה",
    "Hindi": "क्षेत्र में दोनों पक्षों की शर्तें स्पष्ट हैं",
    "Bengali": "উভয় পক্ষের শ্রদ্ধা",
    "Tamil": "இரு தரப்பினரும் ஸ்ரீ",
    "Telugu": "ఇరు పక్షాలు స్త్రీ",
    "Thai": "ทั้งสองฝ่ายตกลงร่วมกัน",
    "Khmer": "ភាគីទាំងពីរ",
    "Burmese": "နှစ်ဖက်စလုံး",
    "Georgian": "ორივე მხარე",
    "Armenian": "երկու կողմերը",
    "Amharic": "ሁለቱም ወገኖች",
    "Chinese": "双方同意,共享水源。",
    "Japanese": "双方が合意した。",
    "Korean": "양측이 합의했다",
    "emoji": "done 👍🏽 🇫🇷",
}

MIXED = st.text(
    st.sampled_from("ab (1,2)-/ﷲابتلالَ שלום किक्षत्र ทั้งนี้ 中文「あっ」。한 é"), min_size=1, max_size=60
)


def drawn(text, base=REGULAR, language="", width=1e6):
    return break_lines(text, width, faces_for(base, language), int(right_to_left(language)))


def way(text):
    """The characters of `text` from left to right."""
    found = levels(text, base_level(text))
    return "".join(text[place] for place in visual_order(found))


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("face", [REGULAR, BOLD])
def test_every_letter_has_a_glyph(name, face):
    for line in drawn(SAMPLES[name], face):
        assert all(glyph.number for piece in line.pieces for glyph in piece.glyphs)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_paper_says_what_was_typed(name):
    text = SAMPLES[name]
    board = small_board(text)
    data = paper(board)
    seen = unicodedata.normalize("NFC", text_of(data)).replace("\u200b", "")
    words = [unicodedata.normalize("NFC", w).strip("()") for w in text.split() if "%" not in w]
    assert [word for word in words if "".join(word.split()) not in "".join(seen.split())] == []
    assert verify(whole_file(board), board).same


def test_a_changed_clause_is_found():
    for before, after in (("ماء نظيف", "ماء نظيفة"), ("水を守る", "水を売る")):
        board = small_board(before)
        found = verify(paper(changed(board, "A1", text=after)), board).differences
        assert found
        assert "A1" in {difference.key.split(":")[-1] for difference in found}


def test_arabic_letters_join():
    alone = {g.number for p in drawn("ب")[0].pieces for g in p.glyphs if g.text != " "}
    joined = {g.number for p in drawn("ببب")[0].pieces for g in p.glyphs if g.text != " "}
    assert not alone & joined
    assert len(joined) == 3  # first, middle, last


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("אב ג", "ג בא"),
        ("a אב b", "a בא b"),
        ("אב 12 ג", "ג 12 בא"),
        ("אב (ab)", "(ab) בא"[::1].replace("(ab)", ")ab(")),
        ("ab (אב)", "ab (בא)"),
        ("אב 50%", "50% בא"),
        ("ا 1/2 ب", "ب 1/2 ا"),
    ],
)
def test_the_order_from_left_to_right(typed, seen):
    assert way(typed) == seen


def test_chinese_marks_start_no_line():
    text = "双方同意,共享水源。" * 20
    for width in (3.0, 4.5, 7.2):
        assert not any(line.text[0] in "。," for line in drawn(text, width=width))


def test_korean_words_stay_whole():
    text = "양측이 합의했다 그리고 해마다 숫자를 함께 확인한다"
    words = [word for line in drawn(text, width=8.0) for word in line.text.split()]
    assert words == text.split()


def test_thai_lines_end_between_words():
    lines = drawn("ทั้งสองฝ่ายตกลงร่วมกัน", width=5.0)
    assert len(lines) > 1
    assert lines[0].text.startswith("ทั้ง")
    assert all(unicodedata.category(line.text[0]) != "Mn" for line in lines)


@settings(max_examples=150, deadline=None)
@given(MIXED, st.floats(2.5, 30))
def test_no_letter_is_lost_and_no_line_too_wide(text, width):
    lines = drawn(text, width=width)
    assert "".join("".join(line.text.split(" ")) for line in lines) == text.replace(" ", "")
    assert all(line.width <= width + 0.01 or len(line.text) <= 6 for line in lines)


def test_long_texts_take_bounded_time():
    assert len(drawn("ما" * 2_500, width=40)) > 10
    assert len(drawn("قال كل طرف ما يحتاج إليه " * 400, width=40)) > 50


def test_plain_texts_take_the_quick_way():
    assert not any(map(needs_shaping, ("Olá → ✓", "Ελληνικά", "Жизнь", "80 €", "Tiếng Việt")))
    assert all(map(needs_shaping, (*SAMPLES.values(), "a א")))


def test_one_line_is_as_wide_as_its_pieces():
    line = set_line("ماء 12", faces_for(REGULAR, "ar"), 1)
    assert line.width == pytest.approx(sum(piece.width for piece in line.pieces))


BYTES = """
import hashlib
from tests.builders import small_board
from tests.export.reading import paper
from tests.export.pdf.test_shaping import SAMPLES
print(hashlib.sha256(paper(small_board(" ".join(SAMPLES.values())))).hexdigest())
"""


def test_the_same_bytes_in_every_process():
    assert len(printed_in_processes(BYTES, "0", "1")) == 1
