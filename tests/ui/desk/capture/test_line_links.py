"""With a solution in hand, refs alone say what it meets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.ui.desk_rig import CTRL, Key


@pytest.fixture
def solution(new_desk):
    """AND1, just captured and so in hand; it meets A1."""
    for line in ("a: Fresh air", "a: Quiet", "b: No draught", "+ Open it at ten > a1"):
        new_desk.enter(line)
    assert new_desk.window.selection.card_id == "AND1"
    return new_desk


def links(desk):
    return desk.board["AND1"].meets, desk.board["AND1"].breaks


def test_refs_alone_toggle_what_it_meets(solution):
    solution.enter("a2 b1 a1")
    assert links(solution) == (("A2", "B1"), ())
    assert (solution.line, solution.line_has_focus) == ("", True)
    assert solution.window.selection.card_id == "AND1"  # the next refs are about it as well
    solution.enter("-b1")
    assert links(solution) == (("A2",), ("B1",))
    solution.press(Key.Key_Z, CTRL)
    solution.press(Key.Key_Z, CTRL)
    assert links(solution) == (("A1",), ())


def test_what_they_will_do_is_said_before_enter(solution):
    solution.type("a2 -b1 a1")
    words = solution.window.capture.preview.words
    assert words == "AND1: meets A2, breaks B1, no longer linked to A1"
    assert links(solution) == (("A1",), ())


def test_the_empty_line_says_so_while_a_solution_is_in_hand(solution):
    line = solution.window.capture.line
    assert line.placeholderText().startswith("a1 b2 links AND 1")
    solution.window.selection.select("A1")
    assert "links" not in line.placeholderText()
    solution.type("a2")
    assert solution.window.capture.preview.words == ""
    solution.press(Key.Key_Return)
    assert links(solution) == (("A1",), ())
    assert solution.window.above.fault_text


def test_a_ref_that_is_not_there_stays_in_the_line(solution):
    solution.enter("a2 a9")
    assert solution.line == "a2 a9"
    assert "A9" in solution.window.above.fault_text
    assert links(solution) == (("A1",), ())


def test_words_are_still_words(solution):
    solution.enter("a2 is not all")
    assert "a2" in solution.line  # a line about A2 that says nothing known is a fault as before
    solution.press(Key.Key_Escape)
    solution.enter("a: B1 is a vitamin")
    assert solution.board["A3"].text == "B1 is a vitamin"


def test_from_the_board_the_letters_go_to_the_line(solution):
    solution.window.board.select("AND1")
    next(view for view in solution.window.board.views() if view.column.find("AND1")).setFocus()
    solution.enter("b1")
    assert links(solution) == (("A1", "B1"), ())


def test_a_click_behind_the_links_leads_to_where_the_words_go(desk):
    desk.enter("a: Quiet")
    desk.enter("b: Music")
    desk.press(Key.Key_Return, CTRL)  # takes the AND question
    line = desk.window.capture.line
    start = line.text()
    assert "words go before >" in desk.window.capture.preview.words
    desk.click(line, QPoint(line.width() - 4, line.height() // 2))
    desk.type("Headphones")
    assert line.text() == start.replace("+  >", "+ Headphones >")
    assert "words go before" not in desk.window.capture.preview.words
    desk.click(line, QPoint(line.width() - 4, line.height() // 2))
    assert line.cursorPosition() == len(line.text())  # now there are words: a click is a click
