"""One word each: by keys, in one step, the facilitator's own, in the room when that is chosen."""

from __future__ import annotations

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.rules import check_card
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.method.closing_words import closing_words_of, keep_closing_words
from andfacil.domain.values.cards import ClosingWords
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.export.making import FileRequest, make_file
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.signing.closing_words_box import ClosingWordsBox, read_words
from andfacil.ui.room.slides.slide import Slide, SlideKind
from tests.builders import small_board
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror
from tests.ui.readers import everything_told

CANARY = "quetzal"


def open_box(desk):
    desk.press(Key.Key_F2, CTRL | SHIFT)
    return next((b for b in desk.window.findChildren(ClosingWordsBox) if b.isVisible()), None)


def note(desk, a, b):
    box = open_box(desk)
    desk.type(a)
    desk.press(Key.Key_Tab)
    desk.type(b)
    return box


def words(desk):
    found = closing_words_of(desk.board)
    return found.a, found.b


def test_a_line_a_side_and_enter_keeps_both_in_one_step(new_desk):
    note(new_desk, "relieved, heard at last", "tired")
    new_desk.press(Key.Key_Return)
    assert words(new_desk) == (("relieved", "heard at last"), ("tired",))
    box = open_box(new_desk)
    assert [field.text() for field in box.fields.values()] == ["relieved, heard at last", "tired"]
    box.reject()
    assert new_desk.app.desk.room.stage.scene.slide is None
    new_desk.press(Key.Key_Z, CTRL)
    assert words(new_desk) == ((), ())
    new_desk.press(Key.Key_Z, CTRL | SHIFT)
    assert words(new_desk) == (("relieved", "heard at last"), ("tired",))
    with SessionFile.open(new_desk.app.desk.path, read_only=True) as file:
        assert closing_words_of(file.board()).b == ("tired",)


def test_the_room_has_them_by_choice_and_without_whose_they_are(new_desk):
    room = new_desk.app.desk.room
    room.set_shown(True)
    note(new_desk, f"{CANARY}, glad", "tired").accept()
    assert CANARY not in "".join(everything_told(room.room))
    open_box(new_desk).room_button.click()
    said = ("glad", CANARY, "tired")  # by the alphabet
    assert room.stage.scene.slide == Slide(SlideKind.CLOSING, said=said)
    assert ". ".join(said) in "".join(everything_told(room.room))
    new_desk.window.capture.take_focus()
    new_desk.press(Key.Key_Escape)
    assert room.stage.scene.slide is None


def test_it_stays_shut_and_shuts_while_everybody_sees_the_desk(new_desk):
    box = open_box(new_desk)
    assert not box.room_button.isEnabled()
    mirror(new_desk.app, True)
    assert not box.isVisible()
    assert open_box(new_desk) is None
    mirror(new_desk.app, False)


def test_nothing_that_leaves_the_desk_has_them():
    board, bare = small_board(), small_board()
    board.apply(keep_closing_words(board, [CANARY], ["tired"]))
    assert CANARY in repr(list(board))
    assert public_board(board) == public_board(bare)
    assert dump_exchange(board) == dump_exchange(bare)
    for suffix in ("md", "csv", "docx"):
        made = make_file(board, FileRequest(suffix))
        assert CANARY.encode() not in made


def test_words_are_parted_by_commas_of_any_script():
    assert read_words("glad,  heard at last;, 疲れた、ほっとした ، مرتاح\n") == (
        *("glad", "heard at last", "疲れた", "ほっとした", "مرتاح"),
    )
    assert read_words(" , ") == ()


def test_the_rules():
    board = Board(small_board())
    with pytest.raises(NothingToChange):
        keep_closing_words(board, [], [])
    for wrong in (ClosingWords(), ClosingWords(a=("",)), ClosingWords(id="x", a=("glad",))):
        with pytest.raises(RuleBroken, match="words at the end"):
            check_card(wrong)
