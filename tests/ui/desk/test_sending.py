"""A copy to be given away says what it holds before it is made, and holds no more."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.editing import propose
from andfacil.domain.editing.guessing import change_guesses
from andfacil.domain.editing.signing import sign
from andfacil.domain.method.open_checks import note_reason
from andfacil.domain.method.walk_away import answer_walk_away
from andfacil.domain.values.cards import Better, Guesses, Phase, Side
from andfacil.domain.views.private_things import private_things
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.dialogs.send_copy import SendCopyBox
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror


@pytest.fixture
def desk(desk, tmp_path):
    """With a deleted card, a hidden one and a private note."""
    desk.enter("a: Deleted: secret one")
    desk.app.desk.session.propose(propose.delete, "A6")
    desk.window.actions_by_id["type_hidden"].trigger()
    desk.enter("b: Hidden: secret two")
    desk.window.actions_by_id["type_hidden"].trigger()
    desk.app.desk.session.propose(propose.change_caucus_note, "A1", "Noted: secret three")
    desk.answers.write_to = tmp_path / "given.andfacil"
    return desk


def open_box(desk) -> SendCopyBox:
    desk.window.actions_by_id["send_copy"].trigger()
    boxes = (box for box in QApplication.topLevelWidgets() if isinstance(box, SendCopyBox))
    return next(box for box in boxes if box.isVisible())


def secrets_in(path) -> list[str]:
    data = path.read_bytes()
    return [word for word in ("one", "two", "three") if f"secret {word}".encode() in data]


def test_at_first_nothing_private_and_no_history_goes_along(desk, tmp_path):
    box = open_box(desk)
    assert "Private: nothing" in box.words.text()
    assert "History: none" in box.words.text()
    box.accept()
    assert secrets_in(tmp_path / "given.andfacil") == []
    with SessionFile.open(tmp_path / "given.andfacil", read_only=True) as file:
        cards = sum(card.id[0] in "ABCPQ" and card.id[1].isdigit() for card in file.board())
    assert cards
    assert "Private: nothing" in desk.window.notices.text


def test_the_box_counts_what_is_private_once_it_is_ticked(desk, tmp_path):
    box = open_box(desk)
    box.private.click()
    assert "Hidden cards: 1" in box.words.text()
    assert "Private notes: 1" in box.words.text()
    box.accept()
    assert secrets_in(tmp_path / "given.andfacil") == ["two", "three"]


def test_all_that_is_private_is_counted_by_its_kind(desk, tmp_path):
    session = desk.app.desk.session
    session.propose(answer_walk_away, Better.NOT_SURE, Better.YES)
    session.propose(change_guesses, Guesses(top_a=("A1",), guess_b=("A2",)))
    session.propose(note_reason, Phase.OPEN, "They leave at four")
    box = open_box(desk)
    counted = (
        "Private answers before signing: 2",
        "Lists of what matters most: 2",
        "Reasons for going on: 1",
    )
    assert not any(words in box.words.text() for words in counted)
    box.private.click()
    assert all(words in box.words.text() for words in counted)
    box.private.click()
    box.accept()
    with SessionFile.open(tmp_path / "given.andfacil", read_only=True) as file:
        assert not any(private_things(file.board()))


def test_a_private_answer_alone_gives_the_choice(new_desk):
    box = open_box(new_desk)
    assert box.private.isHidden()
    box.reject()
    new_desk.app.desk.session.propose(answer_walk_away, None, Better.NO)
    assert not open_box(new_desk).private.isHidden()


def test_the_history_that_all_could_see_has_nothing_hidden(desk, tmp_path):
    box = open_box(desk)
    box.history.click()
    assert "deleted words" in box.words.text()
    box.accept()
    assert secrets_in(tmp_path / "given.andfacil") == ["one"]


def test_no_copy_is_made_where_none_is_wanted(desk, tmp_path):
    box = open_box(desk)
    box.reject()
    assert not (tmp_path / "given.andfacil").exists()


def test_save_a_copy_says_that_all_of_it_is_there(desk, tmp_path):
    desk.press(Key.Key_C, CTRL | SHIFT)
    text = desk.window.notices.text
    assert "Hidden cards: 1" in text
    assert "Private notes: 1" in text
    assert "earlier and deleted words" in text
    assert secrets_in(tmp_path / "given.andfacil") == ["one", "two", "three"]


def test_a_signed_version_that_the_board_left_behind_stays_out_without_history(desk, tmp_path):
    desk.enter("a: Signed: secret one")
    board = desk.app.desk.session.board
    when = dt.datetime.now(dt.UTC)
    desk.app.desk.session.propose(sign, at=when, signed_by=("Ana",), fingerprint="ab" * 32)
    needs = [need for need in board.needs(Side.A) if "Signed" in need.text]
    desk.app.desk.session.propose(propose.change_text, needs[0].id, "Said anew")
    box = open_box(desk)
    assert "left out, for the board has changed since: 1" in box.words.text()
    box.history.click()
    assert "Signed versions, with their words: 1" in box.words.text()
    box.history.click()
    box.accept()
    assert secrets_in(tmp_path / "given.andfacil") == []


def test_while_all_see_the_desk_nothing_tells_how_much_is_private(desk, tmp_path):
    box = open_box(desk)
    box.private.click()
    box.history.click()
    cards = box.words.text().splitlines()[0]
    mirror(desk.app, True)
    assert "hidden while the screen is mirrored" in box.words.text()
    assert not any(word in box.words.text() for word in (cards, "Hidden", "notes", "Steps"))
    box.accept()
    text = desk.window.notices.text
    assert "hidden while the screen is mirrored" in text
    assert not any(word in text for word in ("Hidden cards", "notes", "Steps"))
    assert secrets_in(tmp_path / "given.andfacil") == ["one", "two", "three"]


def test_the_choice_is_there_for_all_to_see_whether_anything_is_private_or_not(new_desk):
    assert open_box(new_desk).private.isHidden()
    mirror(new_desk.app, True)
    assert not open_box(new_desk).private.isHidden()
