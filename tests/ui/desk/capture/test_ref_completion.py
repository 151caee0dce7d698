"""The refs that fit, offered behind `>` while the caret stays in the line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Commitment
from andfacil.ui.desk.capture.ref_completion import MOST
from tests.ui.desk_rig import CTRL, Key


@pytest.fixture
def offered(desk):
    return lambda: desk.window.completion.refs


def test_needs_are_offered_behind_a_solution(desk, offered):
    desk.type("+ A fan ")
    assert offered() == ()
    desk.type("> ")
    assert offered()[:2] == ("A1", "A2")
    desk.type("b")
    assert {ref[0] for ref in offered()} == {"B"}
    desk.type("3")
    assert offered() == ("B3",)
    assert desk.line_has_focus


def test_down_chooses_and_enter_takes_it_into_the_line(desk, offered):
    desk.type("+ A fan > b")
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    before = len(desk.board)
    desk.press(Key.Key_Return)
    assert desk.line == "+ A fan > b2 "
    assert len(desk.board) == before
    assert "B2" not in offered()
    desk.type("-a")
    desk.press(Key.Key_Up)
    last = desk.window.completion.chosen
    desk.press(Key.Key_Tab)
    assert desk.line == f"+ A fan > b2 -{last.lower()} "
    desk.press(Key.Key_Return)
    assert desk.line == ""
    made = desk.board[desk.window.selection.card_id]
    assert made.meets == ("B2",)
    assert made.breaks == (last,)
    assert desk.line_has_focus


def test_by_hand_everything_is_as_before(desk, offered):
    desk.type("+ A fan > a1 b2")
    target = desk.window.capture.target
    desk.press(Key.Key_Tab)
    assert desk.window.capture.target is not target
    desk.press(Key.Key_Return)
    assert desk.line == ""
    assert offered() == ()
    assert desk.board[desk.window.selection.card_id].meets == ("A1", "B2")


def test_a_letter_after_a_choice_goes_into_the_line(desk, offered):
    desk.type("and1 > ")
    desk.press(Key.Key_Down)
    desk.type("b")
    assert desk.line == "and1 > b"
    assert desk.window.completion.chosen == ""


def test_solutions_are_offered_behind_a_commitment(desk, offered):
    desk.type("do Order it @Ann by 2027-01-31 > ")
    assert offered()[0] == "AND1"
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert offered() == ()
    desk.press(Key.Key_Return)
    assert desk.board.all_of(Commitment)[-1].solution == "AND1"


@pytest.mark.parametrize("line", ["a: So > ", "p: So > ", r"+ So \> ", "a1 > "])
def test_where_no_ref_belongs_none_is_offered(desk, offered, line):
    desk.type(line)
    assert offered() == ()


def test_escape_sends_the_list_away_and_then_the_line(desk, offered):
    desk.type("+ A fan > ")
    desk.press(Key.Key_Escape)
    assert offered() == ()
    desk.type("a")
    assert offered() == ()
    assert desk.line == "+ A fan > a"
    desk.press(Key.Key_Escape)
    assert desk.line == ""
    desk.type("+ A fan > ")
    assert offered()


def test_words_of_a_text_find_its_ref(desk, offered):
    word = max(desk.board["A2"].text.split(), key=len).lower()
    desk.type(f"+ A fan > {word}")
    assert "A2" in offered()
    desk.press(Key.Key_Down)
    chosen = desk.window.completion.chosen
    desk.press(Key.Key_Return)
    assert desk.line == f"+ A fan > {chosen.lower()} "


def test_a_fault_is_not_covered_by_the_list(desk, offered):
    desk.enter("+ A fan > a1 b")
    assert desk.window.above.fault_text
    assert offered() == ()


def test_the_link_key_opens_the_list(desk, offered):
    desk.window.selection.select("AND1")
    desk.press(Key.Key_L, CTRL)
    assert offered()


def test_texts_stand_in_one_line_letter_by_letter(desk, offered):
    desk.enter("a: <b>x</b> & y")
    desk.type("+ A fan > a6")
    item = desk.window.completion.item(0)
    assert item.text() == "A6   <b>x</b> & y"


def test_wide_letters_before_the_caret_are_counted_as_one(desk):
    desk.window.capture.begin("+ \U0001f600\U0001f600 > a")
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.line == "+ \U0001f600\U0001f600 > a1 "


def test_a_ref_is_mended_in_the_middle(desk):
    desk.type("+ A fan > a1 b2")
    for _ in range(3):
        desk.press(Key.Key_Left)
    desk.press(Key.Key_Up)
    chosen = desk.window.completion.chosen.lower()
    desk.press(Key.Key_Return)
    assert desk.line == f"+ A fan > {chosen} b2"


def test_a_click_takes_a_ref_and_leaves_the_caret_in_the_line(desk):
    desk.type("+ A fan > ")
    found = desk.window.completion
    place = found.visualItemRect(found.item(1)).center()
    desk.click(found.viewport(), place)
    QApplication.processEvents()
    assert desk.line == "+ A fan > a2 "
    assert desk.line_has_focus


def test_many_needs_make_no_endless_list(desk, offered):
    for number in range(MOST):
        desk.window.capture.begin(f"a: Need {number}")
        desk.press(Key.Key_Return)
    desk.type("+ A fan > ")
    assert len(offered()) == MOST
    top = desk.window.completion.geometry().top()
    assert top > 0
