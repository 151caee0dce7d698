"""What a side says in private is in confidence until it may be told, in just these words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from andfacil.domain.board.privacy import public_board
from andfacil.domain.editing.propose import (
    change_caucus_note,
    delete,
    notes_to_tell,
    set_may_share,
)
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.values.cards import CaucusNote, Side
from andfacil.domain.values.errors import RuleBroken
from andfacil.export.making import FileRequest, make_file
from andfacil.ui.desk.signing.closing_words_box import ClosingWordsBox
from andfacil.ui.room.slides.slide import SlideKind
from tests.builders import small_board
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror
from tests.ui.readers import everything_told, said

CANARY = "quetzal"
TOLD = "They could start in May"


@pytest.fixture
def talks(new_desk):
    """A need of each side, each with a private note; only that about B1 may be told."""
    for line in ("a: Air", "b: Calm"):
        new_desk.enter(line)
    for ref, text in (("A1", f"Would take less, {CANARY}"), ("B1", TOLD)):
        new_desk.app.desk.session.propose(change_caucus_note, ref, text)
    new_desk.app.desk.session.propose(set_may_share, "B1", True)
    return new_desk


def ticks(desk):
    """The tick of the inspector for the selected card's note."""
    return note_field(desk, "note_may_share")


def note_field(desk, name):
    page = desk.window.inspector._shown_page()
    return next(field for spec, field in page._fields if spec.name == name)


def test_the_note_never_says_that_it_stays_while_it_may_be_told(talks):
    talks.window.selection.select("A1")
    assert "never leaves" in note_field(talks, "note_private").accessibleName()
    talks.window.selection.select("B1")
    assert "lets it be told" in note_field(talks, "note_private").accessibleName()
    mirror(talks.app, True)
    assert "lets it be told" not in "".join(said(talks.window))


def test_one_key_shows_the_ticked_notes_and_no_other(talks):
    room = talks.app.desk.room
    room.set_shown(True)
    talks.press(Key.Key_F1, CTRL | SHIFT)
    assert room.stage.scene.slide.kind is SlideKind.TOLD
    seen = "".join(everything_told(room.room))
    assert TOLD in seen
    assert CANARY not in seen
    talks.press(Key.Key_Escape)
    assert room.stage.scene.slide is None
    hidden, whole = room.room.findChildren(QWidget), room.room
    assert not any(TOLD in widget.accessibleName() for widget in (whole, *hidden))
    talks.app.desk.session.propose(set_may_share, "B1", False)
    talks.press(Key.Key_F1, CTRL | SHIFT)
    assert room.stage.scene.slide is None
    assert "No private note" in talks.window.notices.text


@pytest.mark.parametrize("end", ["undo", "other words", "no tick", "no card"])
def test_what_may_be_told_no_more_leaves_the_wall_at_once(talks, end):
    session, room = talks.app.desk.session, talks.app.desk.room
    room.set_shown(True)
    talks.press(Key.Key_F1, CTRL | SHIFT)
    talks.enter("b: Order")  # the talks go on, and the room sees the note
    assert TOLD in "".join(everything_told(room.room))
    if end == "undo":
        for _ in range(2):
            talks.press(Key.Key_Z, CTRL)
    elif end == "other words":
        session.propose(change_caucus_note, "B1", f"{TOLD}, or earlier")
    elif end == "no tick":
        session.propose(set_may_share, "B1", False)
    else:
        session.propose(delete, "B1")
    assert room.stage.scene.slide is None
    assert TOLD not in said(room.room)


def test_words_of_the_end_that_are_taken_back_leave_the_wall(talks):
    session, stage = talks.app.desk.session, talks.app.desk.room.stage
    talks.window.on_demand.reveal_boxes.open_closing_words()
    box = next(each for each in talks.window.findChildren(ClosingWordsBox))
    box.fields[Side.A].setText("relieved")
    box.fields[Side.B].setText("hopeful")
    box.room_button.click()
    assert stage.scene.slide.said == ("hopeful", "relieved")
    session.undo()
    assert stage.scene.slide is None


def test_the_tick_is_in_the_inspector_and_belongs_to_the_words(talks):
    talks.window.selection.select("A1")
    assert not ticks(talks).box.isChecked()
    ticks(talks).box.click()
    note = next(n for n in talks.board.all_of(CaucusNote) if n.about == "A1")
    assert note.may_share
    talks.press(Key.Key_Z, CTRL)
    assert not ticks(talks).box.isChecked()
    talks.window.selection.select("B1")
    assert ticks(talks).box.isChecked()
    talks.app.desk.session.propose(change_caucus_note, "B1", f"{TOLD}, or earlier")
    assert not ticks(talks).box.isChecked()
    assert notes_to_tell(talks.board) == ()


def test_without_a_note_there_is_nothing_to_tick(talks):
    talks.enter("b: Order")
    talks.window.selection.select("B2")
    ticks(talks).box.click()
    assert not ticks(talks).box.isChecked()
    assert "no private note yet" in talks.window.notices.text


def test_nothing_is_shown_while_everybody_sees_the_desk(talks):
    mirror(talks.app, True)
    talks.press(Key.Key_F1, CTRL | SHIFT)
    assert talks.app.desk.room.stage.scene.slide is None
    mirror(talks.app, False)


def test_no_file_has_a_note_whether_it_may_be_told_or_not():
    board, bare = small_board(), small_board()
    ref = next(iter(board.all_of(type(board["A1"])))).ref
    with pytest.raises(RuleBroken, match="no private note"):
        set_may_share(bare, ref, True)
    board.apply(change_caucus_note(board, ref, CANARY))
    board.apply(set_may_share(board, ref, True))
    assert CANARY in repr(list(board))
    assert public_board(board) == public_board(bare)
    assert dump_exchange(board) == dump_exchange(bare)
    for suffix in ("md", "csv", "docx"):
        assert CANARY.encode() not in make_file(board, FileRequest(suffix))
