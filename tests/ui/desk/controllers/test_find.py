"""Finding and going to cards, by keys: what is in hand, what is quiet, what is told."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from andfacil.ui.desk.controllers.find import ref_in
from tests.ui.desk_rig import CTRL, SHIFT, Key


def finding(desk):
    return desk.window.finding


def told(desk):
    return finding(desk).bar.told.text()


def in_hand(desk):
    return desk.window.selection.card_id


def quiet(desk):
    return {ref for view in desk.window.board.views() for ref in view.quiet_refs}


@pytest.fixture
def cards(desk):
    """Cards of every class that say zebra, among others; B1 is in hand."""
    desk.enter("a: A Zebra in the street")
    desk.enter("b: Zébra again")
    desk.enter("+ A zebra crossing > a6 b6")
    desk.enter("a? no zebra")
    desk.enter("do paint zebra @Ada")
    desk.enter("p: zebra colours")
    desk.window.selection.select("B1")
    return desk


def test_typing_takes_the_first_match_and_quietens_the_rest(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zebra")
    assert in_hand(cards) == "A6"
    assert told(cards) == "1 of 6"
    assert not {"A6", "B6", "AND6"} & quiet(cards)
    assert {"A1", "B1", "AND1"} <= quiet(cards)
    assert cards.line == ""


def test_enter_goes_round_and_shift_enter_goes_back(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zebra")
    walked = [in_hand(cards)]
    for _ in range(5):
        cards.press(Key.Key_Return)
        walked.append(in_hand(cards))
    assert walked[:3] == ["A6", "B6", "AND6"]
    assert [card_id[0] for card_id in walked[3:]] == ["Q", "C", "P"]
    assert told(cards) == "6 of 6"
    cards.press(Key.Key_Return)
    assert in_hand(cards) == "A6"
    cards.press(Key.Key_Return, SHIFT)
    assert in_hand(cards) == walked[-1]
    cards.press(Key.Key_Up)
    assert in_hand(cards) == walked[-2]


def test_escape_gives_back_the_board_and_the_line_and_keeps_what_was_found(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("crossing")
    cards.press(Key.Key_Escape)
    assert quiet(cards) == set()
    assert finding(cards).bar.isHidden()
    assert in_hand(cards) == "AND6"
    cards.type("x")
    assert cards.line == "x"


def test_without_a_match_the_card_from_before_is_in_hand(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zq")
    assert told(cards) == "Nothing found"
    assert in_hand(cards) == "B1"
    cards.press(Key.Key_Return)
    assert in_hand(cards) == "B1"
    cards.press(Key.Key_Backspace)
    cards.press(Key.Key_Backspace)
    assert (told(cards), quiet(cards)) == ("", set())
    cards.press(Key.Key_Escape)
    assert in_hand(cards) == "B1"


def test_the_words_of_last_time_are_typed_over(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zebra")
    cards.press(Key.Key_Escape)
    cards.press(Key.Key_F, CTRL)
    assert told(cards) == "1 of 6"
    cards.type("crossing")
    assert finding(cards).bar.line.text() == "crossing"
    assert told(cards) == "1 of 1"


def test_another_card_in_hand_is_no_match_and_edits_are_followed(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zebra")
    cards.window.selection.select("B1")
    assert told(cards) == "6 found"
    cards.press(Key.Key_Return)
    assert told(cards) == "1 of 6"
    cards.app.desk.session.undo()
    assert told(cards) == "1 of 5"


def test_a_click_on_the_cross_closes_the_bar(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zebra")
    cards.click(finding(cards).bar.findChild(QPushButton))
    assert finding(cards).bar.isHidden()
    assert quiet(cards) == set()
    cards.type("x")
    assert cards.line == "x"


@pytest.mark.parametrize(("typed", "ref"), [("a3", "A3"), ("And 2", "AND2"), (" B 01 ", "B1")])
def test_go_to_a_ref(desk, typed, ref):
    desk.press(Key.Key_G, CTRL)
    desk.type(typed)
    assert in_hand(desk) == ref
    desk.press(Key.Key_Return)
    assert finding(desk).bar.isHidden()
    assert in_hand(desk) == ref
    desk.type("x")
    assert desk.line == "x"


def test_going_nowhere_is_told_and_escape_goes_back(desk):
    desk.window.selection.select("B1")
    desk.press(Key.Key_G, CTRL)
    desk.type("and 1")
    assert in_hand(desk) == "AND1"
    desk.type("9")
    assert told(desk) == "There is no AND 19"
    assert in_hand(desk) == "B1"
    desk.press(Key.Key_Return)
    assert not finding(desk).bar.isHidden()
    desk.press(Key.Key_Backspace)
    assert told(desk) == ""
    desk.press(Key.Key_Escape)
    assert in_hand(desk) == "B1"
    assert desk.line_has_focus


def test_from_finding_to_going_and_back(cards):
    cards.press(Key.Key_F, CTRL)
    cards.type("zebra")
    cards.press(Key.Key_G, CTRL)
    assert quiet(cards) == set()
    assert finding(cards).bar.line.text() == ""
    cards.type("a2")
    cards.press(Key.Key_F, CTRL)
    assert finding(cards).bar.line.text() == ""
    cards.type("zebra in")
    assert in_hand(cards) == "A6"


@pytest.mark.parametrize("typed", ["", "a", "3", "a0", "ab1", "session", "a1 b2", "q1"])
def test_what_is_no_ref(typed):
    assert ref_in(typed) == ""


def test_a_quiet_card_is_painted_fainter(desk):
    desk.window.resize(1600, 1000)
    view = desk.window.board.views()[0]
    before = darkest(view.viewport().grab(view.rect_of(0)))
    desk.press(Key.Key_F, CTRL)
    desk.type("zq")
    assert before + 40 < darkest(view.viewport().grab(view.rect_of(0)))
    desk.press(Key.Key_Escape)
    assert darkest(view.viewport().grab(view.rect_of(0))) == before


def darkest(picture):
    image = picture.toImage()
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
    )
