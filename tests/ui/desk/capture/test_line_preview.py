"""What Enter will do, said while one types."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics

from andfacil.export.pdf.shaping.breaks import breaks
from andfacil.ui.base.utf16 import from_qt, to_qt
from tests.ui.desk_rig import CTRL, Key


@pytest.fixture
def said(desk):
    """Types a line, without Enter, and tells what is said about it."""
    desk.window.capture.reader.today = lambda: dt.date(2027, 1, 6)  # a Wednesday

    def type_and_tell(line):
        desk.type(line)
        return desk.window.capture.preview.words.translate({0x2068: None, 0x2069: None})

    return type_and_tell


def test_what_the_line_does_is_said(said, desk):
    for line, words in {
        "a! Quiet": "A6: new non-negotiable",
        "b: Light // it is dark": "B6: new need",
        "Quiet": "A6: new need",
        "a? We want it shut": "position of side A",
        "p: Lunch": "parked",
        "and1 parked": "AND1: parked",
        "a2 // they said so == it is so": "A2: why, met when",
    }.items():
        assert said(line) == words
        desk.window.capture.line.clear()


def test_letters_that_no_font_has_are_named_while_one_types(said, monkeypatch):
    monkeypatch.setattr("andfacil.export.pdf.shaping.system_faces.system_face", lambda _char: "")
    assert said("a! Quiet 𠮷") == "A6: new non-negotiable"
    assert said(" \U00012000") == "no font for \U00012000: not for the paper"


def test_a_solution_says_its_links(said, desk):
    new = desk.board.numbers.next_id(type(desk.board["AND1"]))
    assert said("+ Fan > a1 b2 -b3") == f"{new}: new solution, meets A1 B2, breaks B3"


def test_a_date_in_words_is_the_day_it_means(said):
    QLocale.setDefault(QLocale(QLocale.Language.English))
    assert said("do Order it @Rota manager by mon") == "commitment · Rota manager · Mon 11 Jan 2027"


def test_what_cannot_be_understood_yet_is_passed_over_in_silence(said, desk):
    for line in ("a!", "a: x >", "and1 > a99", "and1", "a1 hard", " "):
        assert said(line) == ""
        assert desk.window.above.fault_text == ""
        assert "Enter" in desk.window.capture.preview.text()
        desk.window.capture.line.clear()


def test_nothing_is_done_before_enter(said, desk):
    before = len(desk.board)
    said("a: Quiet")
    assert len(desk.board) == before


def test_another_target_is_said_at_once(said, desk):
    said("Quiet")
    desk.press(Key.Key_Tab)
    assert "new solution" in desk.window.capture.preview.words


def test_a_deed_in_between_counts_on(said, desk):
    desk.enter("a: Quiet")
    said("a: Light")
    desk.press(Key.Key_M, CTRL)
    assert desk.window.capture.preview.words == "A7: new need"


def test_a_long_name_leaves_room_for_the_line(said, desk):
    desk.window.resize(1366, 768)
    said(f"do it @{'Wolfeschlegelstein ' * 12}by mon")
    capture = desk.window.capture
    width = QFontMetrics(capture.preview.font()).horizontalAdvance(capture.preview.text())
    assert width < capture.width() / 2
    assert capture.line.width() > capture.width() / 4


def test_a_name_without_spaces_is_cut_between_its_words(said, desk):
    desk.window.resize(1366, 768)
    name = "ฝ่ายบริหารโรงพยาบาลประกาศตารางเวรล่วงหน้าสี่สัปดาห์" * 3
    said(f"do it @{name} by mon")
    shown = desk.window.capture.preview.text().translate({0x2068: None, 0x2069: None})
    assert "…" in shown
    part = shown.split("…")[0].removeprefix("commitment · ").rstrip(" \u200d")
    assert name.startswith(part)
    assert len(part) > 10
    assert breaks(name)[len(part)]


def test_markup_in_a_name_stays_letters(said, desk):
    assert "<b>x</b>" in said("do it @<b>x</b> by mon")
    assert "<b>" not in desk.window.capture.preview.toolTip()


def test_the_caret_finds_the_fault_behind_wide_letters(desk):
    desk.window.capture.begin("+ \U0001f600\U0001f600 > x9")
    desk.press(Key.Key_Return)
    assert desk.window.capture.line.cursorPosition() == 9


@pytest.mark.parametrize("text", ["", "abc", "a\U0001f600b", "\U0001f600\U0001f600"])
def test_places_go_to_qt_and_back(text):
    assert [from_qt(text, to_qt(text, at)) for at in range(len(text) + 1)] == [
        *range(len(text) + 1)
    ]


def test_an_empty_line_names_the_key_in_full(new_desk):
    preview = new_desk.window.capture.preview
    assert preview.text() == "? examples    Enter ↵"
    new_desk.type("a:")
    assert preview.text() == "Enter ↵"
    new_desk.enter(" Fresh air")
    assert preview.text() == "? examples    Enter ↵"
    assert preview.sizeHint().width() <= preview.width()
