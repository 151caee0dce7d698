"""Several pasted lines: seen first, then made."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Parked
from andfacil.ui.desk.capture.paste_box import PasteBox
from tests.ui.desk_rig import CTRL, SHIFT, Key


@pytest.fixture
def paste(desk):
    def pasted(text):
        QApplication.clipboard().setText(text)
        desk.press(Key.Key_V, CTRL)
        box = QApplication.activeModalWidget()
        assert isinstance(box, PasteBox)
        return box

    return pasted


def told(box):
    return box.told.toPlainText().split("\n")


def test_each_line_says_what_it_will_do_after_those_before_it(desk, paste):
    before = len(desk.board)
    box = paste("a: Quiet\n\na! Light\r\np: Lunch\n+ A lamp > a7\n")
    new = desk.board.numbers.next_id(type(desk.board["AND1"]))
    assert told(box) == [
        "A6: new need",
        "A7: new non-negotiable",
        "parked",
        f"{new}: new solution, meets A7",
    ]
    assert "4" in box.count.text()
    assert len(desk.board) == before
    assert desk.board.numbers.next_id(type(desk.board["AND1"])) == new


def test_enter_makes_them_and_the_line_is_next(desk, paste):
    paste("a: Quiet\n\np: Lunch\r\nb: Light\n")
    desk.press(Key.Key_Return)
    assert desk.board["A6"].text == "Quiet"
    assert desk.board["B6"].text == "Light"
    assert [card.text for card in desk.board.all_of(Parked)] == ["Lunch"]
    assert QApplication.activeModalWidget() is None
    desk.type("x")
    assert desk.line == "x"
    assert desk.window.selection.card_id == "B6"


def test_each_card_is_taken_back_alone(desk, paste):
    paste("a: Quiet\nb: Light")
    desk.press(Key.Key_Return)
    desk.focus()
    desk.press(Key.Key_Z, CTRL)
    assert "B6" not in desk.board
    assert "A6" in desk.board


def test_faulty_lines_stay_and_are_mended(desk, paste):
    box = paste("a: Quiet\nand1 > a99\nb: Light")
    assert "A99" in told(box)[1]
    assert "mended: 1" in box.count.text()
    assert "A99" in box.fault.text()
    desk.press(Key.Key_Return)
    assert {"A6", "B6"} <= {card.id for card in desk.board}
    assert box.text_lines == ["and1 > a99"]
    assert QApplication.activeModalWidget() is box
    desk.press(Key.Key_End)
    desk.press(Key.Key_Backspace)
    desk.press(Key.Key_Backspace)
    desk.type("6")
    desk.press(Key.Key_Return)
    assert "A6" in desk.board["AND1"].meets
    assert QApplication.activeModalWidget() is None


def test_escape_puts_nothing_in(desk, paste):
    before = len(desk.board)
    paste("a: Quiet\nb: Light")
    desk.press(Key.Key_Escape)
    assert len(desk.board) == before
    desk.type("x")
    assert desk.line == "x"


def test_what_stood_in_the_line_is_part_of_the_lines(desk, paste):
    desk.type("a: ")
    box = paste("Quiet\nb: Light")
    assert told(box)[0] == "A6: new need"
    desk.press(Key.Key_Escape)
    desk.focus()
    assert desk.line == "a: "
    paste("Quiet\nb: Light")
    desk.press(Key.Key_Return)
    desk.focus()
    assert desk.line == ""
    assert desk.board["A6"].text == "Quiet"


def test_what_is_mended_is_said_anew(desk, paste, qtbot):
    box = paste("a!\nb: Light")
    desk.press(Key.Key_End)
    desk.type(" Quiet")
    qtbot.waitUntil(lambda: told(box)[0] == "A6: new non-negotiable")
    desk.press(Key.Key_Return, SHIFT)
    desk.type("p: Lunch")
    qtbot.waitUntil(lambda: told(box)[1] == "parked")
    desk.press(Key.Key_Return)
    assert len(desk.board.all_of(Parked)) == 1


def test_markup_stays_letters(desk, paste):
    box = paste("a: <b>x</b>\n<img src=x>")
    assert box.text_lines == ["a: <b>x</b>", "<img src=x>"]
    desk.press(Key.Key_Return)
    assert desk.board["A7"].text == "<img src=x>"
