"""Lines of a screen end where those of the paper may: at words, syllables, writer's marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from andfacil.export.pdf.shaping.breaks import breaks, clusters
from andfacil.export.pdf.shaping.lines import break_lines, set_line
from andfacil.export.pdf.shaping.scripts import faces_for
from andfacil.export.pdf.styles import REGULAR, register_fonts
from andfacil.ui.base.utf16 import from_qt
from andfacil.ui.style.elided import from_a_word
from andfacil.ui.style.flow import flow
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.line_ends import Inset
from andfacil.ui.style.text_lines import fold, longest_word

TEXTS = {
    "thai": "ประกาศตารางเวรล่วงหน้าสี่สัปดาห์เพื่อให้ครอบครัววางแผนได้",
    "lao": "ພະນັກງານກະກາງຄືນຕ້ອງຮູ້ຕາຕະລາງເຮັດວຽກລ່ວງໜ້າສີ່ອາທິດ",
    "khmer": "បុគ្គលិកពេលយប់ត្រូវដឹងកាលវិភាគការងារបួនសប្តាហ៍ជាមុន",
    "burmese": "ညဆိုင်းဝန်ထမ်းများသည်အလုပ်ချိန်ဇယားကိုလေးပတ်ကြိုတင်သိရမည်",
    "tibetan": "མཚན་མོའི་ལས་མི་རྣམས་ཀྱིས་ལས་ཀའི་དུས་ཚོད་བདུན་བཞི་གོང་ནས་ཤེས་དགོས།",
    "korean": "야간 근무자들은 넉 주 전에 근무표를 알아야 합니다",
    "japanese": "夜勤の予定を四週間前に「必ず」知らせること、ー全員に。",
    "arabic": "على كل معرف/ة ومدير/ة معرفة جدول العمل",
    "german": "Jede Mitarbeiter/in (m/w/d) sagt es 😀 der Vertreter/in",
}
WORD_JOINER = "\u2060"
MARKS = "\u200b\u2028"


def lines_of(layouts):
    """The letters of each line, as Qt breaks them, without the marks that nobody sees."""
    found = []
    for layout in layouts:
        text = layout.text()
        for row in range(layout.lineCount()):
            line = layout.lineAt(row)
            start = from_qt(text, line.textStart())
            end = from_qt(text, line.textStart() + line.textLength())
            found.append("".join(char for char in text[start:end] if char not in MARKS))
    return found


def assert_at_places(lines, text):
    """Nothing is lost, and every line ends where the paper may end one."""
    assert "".join(lines) == text
    places, at = breaks(text), 0
    for line in lines[:-1]:
        at += len(line)
        assert places[at], lines


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("more", [1, 1.3, 1.7, 2.5, 4])
def test_a_card_and_a_large_one_end_their_lines_as_the_paper_does(qapp, name, more):
    text, font = TEXTS[name], board_font(20)
    width = longest_word(text, font) * more + 1
    folded = fold(text, font, width, 40)
    assert folded.whole
    assert_at_places(lines_of(folded.layouts), text)
    layout = QTextLayout(text, font)
    large = flow([layout], width, 400, 10)
    assert len(large.lines) == layout.lineCount()
    assert_at_places(lines_of([layout]), text)
    assert all(line.naturalTextWidth() <= width + 1 for line in large.lines)


@pytest.mark.parametrize("name", TEXTS)
def test_lines_are_filled(qapp, name):
    """No line is ended before the next part of the text has no room in it."""
    text, font = TEXTS[name], board_font(20)
    width = longest_word(text, font) * 2
    lines = lines_of(fold(text, font, width, 40).layouts)
    for line, following in pairwise(lines):
        places = breaks(following)
        end = next((at for at in range(1, len(following)) if places[at]), len(following))
        assert longest_word(glued(line + following[:end]), font) > width - 2, lines


def glued(text):
    """As one word, however it is written."""
    return WORD_JOINER.join(text.rstrip().replace(" ", "\xa0"))


@pytest.mark.parametrize("name", ["khmer", "burmese", "lao", "thai"])
def test_a_word_wider_than_any_line_is_broken_between_letters_with_their_marks(qapp, name):
    text, font = TEXTS[name], board_font(20)
    width = longest_word(text, font) * 0.6
    lines = lines_of(fold(text, font, width, 60).layouts)
    assert "".join(lines) == text
    whole, at = clusters(text), 0
    for line in lines[:-1]:
        at += len(line)
        inside = whole[at - len(line) + 1 : at]
        assert whole[at] or not any(inside), lines  # a syllable may be wider than the line


@pytest.mark.parametrize(
    ("text", "whole"),
    [("معرف/ة", "معرف/ة"), ("Mitarbeiter/in", "Mitarbeiter/in"), ("kompetent/erfahren", "")],
)
def test_the_other_ending_of_a_word_stays_with_it(qapp, text, whole):
    font = board_font(20)
    said = f"xx {text}"
    width = longest_word(text, font) + 1
    assert lines_of(fold(said, font, width, 9).layouts)[-1] == (whole or "erfahren")


@pytest.mark.parametrize("row", [0, 1])
def test_a_word_without_room_in_a_shorter_line_begins_below_it(qapp, row):
    """Beside a card's ref, and in the second line beside its ring."""
    font, word = board_font(40), "معرف/ة"
    width = longest_word(word, font) + 4
    inset = (Inset(90.0, 0.0), Inset(0.0, 0.0, 90.0, 0.0))[row]
    text = " ".join([word] * 2)
    lines = [line.strip() for line in lines_of(fold(text, font, width, 6, inset=inset).layouts)]
    assert lines == (["", word, word], [word, "", word])[row]


def test_marks_of_the_writer_end_lines(qapp):
    font = board_font(20)
    khmer = "បុគ្គលិក\u200bពេល\u200bយប់\u200bត្រូវ\u200bដឹង"
    parts = khmer.split("\u200b")
    width = longest_word(khmer, font) * 1.2
    lines, ends = lines_of(fold(khmer, font, width, 9).layouts), set()
    assert len(lines) > 1
    for part in parts:
        ends.add(len(part) + max(ends, default=0))
    at = 0
    for line in lines:
        at += len(line)
        assert at in ends
    soft = "co\xadop\xader\xada\xadtion"
    shown = lines_of(fold(soft, font, longest_word("operxx", font), 9).layouts)
    assert len(shown) > 1
    assert all(line.endswith("\xad") for line in shown[:-1])


def test_bold_words_stay_bold_when_marks_are_put_between_the_letters(qapp):
    label, text = "Why 😀: ", TEXTS["burmese"]
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = 0, len(label) + 1  # the face is two units for Qt
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    strong.format = bold
    rest = QTextLayout.FormatRange()
    rest.start, rest.length = strong.length, len(text)
    rest.format = QTextCharFormat()
    layout = QTextLayout(label + text, board_font(20))
    layout.setFormats([strong, rest])
    flow([layout], 200, 400, 10)
    first, second = layout.formats()
    laid = layout.text()
    assert len(laid) > len(label + text)
    assert laid[: from_qt(laid, first.length)].strip(MARKS) == label
    assert from_qt(laid, second.start + second.length) == len(laid)


def test_the_end_of_a_typed_line_begins_with_a_word():
    text = TEXTS["thai"]
    at = text.index("สัปดาห์") + 3
    assert from_a_word(text, f"…{text[at:]}") == "… เพื่อให้ครอบครัววางแผนได้"


@pytest.mark.parametrize("script", ["thai", "khmer", "japanese"])
@pytest.mark.parametrize("letters", [5, 7, 10])
def test_a_folded_text_without_spaces_fills_its_last_line(app, script, letters):
    text, font = TEXTS[script], board_font(40)
    width = longest_word(text, font) + letters * 20
    first, last = lines_of(fold(text, font, width, 2).layouts)[:2]
    shown = last.rstrip("…").strip(f" {MARKS}")
    assert shown
    assert text.startswith(first.strip() + shown)
    assert breaks(text)[len(first.strip() + shown)]


def test_a_folded_line_of_two_scripts_keeps_the_letters_without_spaces(app):
    text, font = "A4 紙は三日続けての夜勤は誰にもさせない", board_font(40)
    (line,) = lines_of(fold(text, font, 420, 1).layouts)
    assert len(line) > len("A4 紙は三…")


def test_a_long_word_is_not_cut_within_a_syllable_where_a_ring_takes_part_of_its_line(app):
    font, text = board_font(30), "Für Schichtplanänderungen gibt es Regeln"
    inset, wide = Inset(0.0, 60.0, 0.0, 60.0), longest_word("Schichtplanänderungen", font)
    for width in range(round(wide) + 2, round(wide) + 100, 4):
        for line in lines_of(fold(text, font, width, 2, inset=inset).layouts):
            cut = line.removesuffix("…").split()
            assert not line.endswith("…") or not cut or cut[-1] in text.split(), (width, line)


FRENCH = (
    "Les voisins disent : « du calme la nuit » ; et vous ? Nous aussi ! Avec (« oui » ?) … voilà"
)


@pytest.mark.parametrize("width", range(130, 460, 30))
def test_a_sign_with_a_space_before_it_begins_no_line(qapp, width):
    """Typed with plain spaces, as on most keyboards; on cards and on paper alike."""
    register_fonts()
    font = board_font(20)
    cards = lines_of(fold(FRENCH, font, width, 40).layouts)
    assert "".join(cards) == FRENCH
    paper = [line.text for line in break_lines(FRENCH, width / 20, faces_for(REGULAR, ""), 0)]
    assert " ".join(paper) == FRENCH
    for line in (*cards, *paper):
        assert line[0] not in ":;?!»…", (cards, paper)
        assert not line.strip().endswith("«"), (cards, paper)


def test_where_the_line_is_too_short_for_a_word_and_its_sign_the_word_stays_whole(qapp):
    register_fonts()
    text, font = "La responsabilité : à nous", board_font(20)
    width = longest_word(text, font) + 2
    assert "responsabilité " in lines_of(fold(text, font, width, 40).layouts)
    faces = faces_for(REGULAR, "")
    room = set_line("responsabilité", faces, 0).width + 0.1
    assert "responsabilité" in [line.text for line in break_lines(text, room, faces, 0)]
