"""When the session can no longer be saved: the board stays, and goes on in a copy."""

from __future__ import annotations

import os
import shutil

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from andfacil.domain.board.board import Board
from andfacil.store.problems import ReadOnly
from andfacil.store.salvage import read_what_is_left
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.crash_door import report_of
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.desk.dialogs.crash import CrashDialog
from andfacil.ui.home import salvaging
from tests.store.builders import make_session
from tests.ui.desk_rig import CTRL, Key


def way_out(window) -> QPushButton:
    return window.notices.findChild(QPushButton, "way_out")


def pull_the_stick(desk):
    """The folder of the session is gone, with all that was in it."""
    folder = desk.app.desk.path.parent
    shutil.move(folder, folder.with_name("gone"))


def in_file(path):
    with SessionFile.open(path, read_only=True) as file:
        return file.board(), file.history()


@pytest.fixture
def desk(desk, tmp_path):
    """In a folder of its own, with a private note and a hidden card."""
    stick = tmp_path / "stick"
    stick.mkdir()
    path = desk.app.desk.path
    desk.app.show_home()
    moved = stick / path.name
    shutil.move(path, moved)
    assert desk.app.open(moved)
    desk.enter("a: Seen by all")
    desk.window.actions_by_id["type_hidden"].trigger()
    desk.enter("b: Hidden so far")
    desk.window.actions_by_id["type_hidden"].trigger()
    desk.answers.write_to = tmp_path / "copy.andfacil"
    return desk


def test_a_pulled_stick_loses_no_word(desk, tmp_path):
    before = Board(desk.board)
    steps = len(desk.app.desk.session.history.past)
    pull_the_stick(desk)
    desk.enter("a: Typed after the stick was pulled")
    assert desk.line == "a: Typed after the stick was pulled"
    assert way_out(desk.window).isVisible()
    desk.click(way_out(desk.window))
    assert desk.app.desk.path == tmp_path / "copy.andfacil"
    assert desk.board == before
    assert desk.line == "a: Typed after the stick was pulled"
    desk.press(Key.Key_Return)
    saved, history = in_file(tmp_path / "copy.andfacil")
    assert "Typed after the stick was pulled" in {getattr(card, "text", "") for card in saved}
    assert len(history.past) == steps + 1
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert "Hidden so far" not in {getattr(card, "text", "") for card in desk.board}


def test_all_words_beside_the_button_are_seen(desk):
    desk.window.resize(800, 700)
    pull_the_stick(desk)
    desk.enter("a: One")
    QTest.qWait(1)
    words = next(
        label
        for label in desk.window.notices.findChildren(QLabel)
        if label.text() == desk.window.notices.text
    )
    assert way_out(desk.window).isVisible()
    assert words.height() >= words.heightForWidth(words.width())


def test_the_message_stays_while_one_goes_on_typing(desk):
    pull_the_stick(desk)
    desk.enter("a: One")
    desk.type(" more")
    assert way_out(desk.window).isVisible()
    assert not desk.window.notices._leaves.isActive()


def test_another_file_in_its_place_is_not_taken_for_ours(desk, tmp_path):
    other = make_session(tmp_path)
    path, ours = desk.app.desk.path, Board(desk.board)
    foreign = other.read_bytes()
    os.replace(other, path)
    desk.enter("a: Typed after that")
    desk.click(way_out(desk.window))
    assert path.read_bytes() == foreign
    assert in_file(tmp_path / "copy.andfacil")[0] == ours
    desk.press(Key.Key_Return)
    assert "Typed after that" in {getattr(card, "text", "") for card in desk.board}


def test_a_copy_is_whole_without_the_file_it_is_of(desk, tmp_path):
    ours = Board(desk.board)
    pull_the_stick(desk)
    desk.window.actions_by_id["copy"].trigger()
    assert in_file(tmp_path / "copy.andfacil")[0] == ours


def test_words_in_an_open_card_go_along(desk):
    desk.window.selection.select("A1")
    desk.press(Key.Key_F2)
    pull_the_stick(desk)
    desk.type("Words of the last moment")
    desk.press(Key.Key_Return)
    assert desk.window.board.findChild(CardEditor).toPlainText() == "Words of the last moment"
    desk.click(way_out(desk.window))
    assert desk.board["A1"].text.endswith("Words of the last moment")


def test_closing_asks_before_the_only_copy_is_let_go(desk, tmp_path):
    desk.answers.write_to = None
    pull_the_stick(desk)
    desk.enter("a: One")
    desk.press(Key.Key_W, CTRL)
    assert "nowhere but on this screen" in desk.answers.asked[-1]
    assert desk.window.isVisible()
    desk.window.close()
    assert desk.window.isVisible()
    assert way_out(desk.window).isVisible()
    desk.answers.yes = True
    desk.press(Key.Key_W, CTRL)
    assert desk.app.desk is None


def test_a_stick_pulled_with_no_edit_since_is_noticed_at_closing(desk):
    pull_the_stick(desk)
    desk.press(Key.Key_W, CTRL)
    assert "nowhere but on this screen" in desk.answers.asked[-1]
    assert desk.window.isVisible()
    desk.answers.asked.clear()
    desk.click(way_out(desk.window))
    desk.press(Key.Key_W, CTRL)
    assert not any("nowhere but" in question for question in desk.answers.asked)
    assert desk.app.desk is None


def test_another_file_in_its_place_is_noticed_at_closing(desk, tmp_path):
    os.replace(make_session(tmp_path), desk.app.desk.path)
    desk.press(Key.Key_W, CTRL)
    assert "nowhere but on this screen" in desk.answers.asked[-1]
    assert desk.window.isVisible()


def test_a_copy_that_cannot_be_opened_leaves_the_board_on_the_screen(desk, tmp_path, monkeypatch):
    before, window = Board(desk.board), desk.window
    pull_the_stick(desk)
    desk.enter("a: Half typed")
    save_copy = SessionFile.save_copy

    def save_badly(file, path, **choices):
        save_copy(file, path, **choices)
        os.truncate(path, 2000)

    with monkeypatch.context() as patch:
        patch.setattr(SessionFile, "save_copy", save_badly)
        desk.click(way_out(desk.window))
    assert desk.window is window
    assert window.isVisible()
    assert desk.board == before
    assert desk.line == "a: Half typed"
    assert "damaged" in window.notices.text
    desk.answers.write_to = tmp_path / "second.andfacil"
    desk.click(way_out(window))
    assert desk.app.desk.path == tmp_path / "second.andfacil"
    assert desk.board == before
    assert desk.line == "a: Half typed"


def test_nothing_is_asked_while_all_is_well(desk):
    pull_the_stick(desk)
    desk.enter("a: One")
    gone = desk.app.desk.path.parent.with_name("gone")
    shutil.move(gone, desk.app.desk.path.parent)
    desk.press(Key.Key_Return)
    desk.answers.asked.clear()
    desk.press(Key.Key_W, CTRL)
    assert desk.answers.asked == []
    assert desk.app.desk is None


def test_the_crash_door_keeps_the_last_copy(desk, tmp_path):
    ours = Board(desk.board)
    pull_the_stick(desk)
    desk.app._on_crashed(report_of(ValueError(), None, ()))
    box = desk.window.findChild(CrashDialog)
    told = [label.text() for label in box.findChildren(QLabel)]
    assert any("still is in memory" in words for words in told)
    assert not any("is safe" in words for words in told)
    box.close()
    assert desk.board == ours
    desk.click(way_out(desk.window))
    assert in_file(tmp_path / "copy.andfacil")[0] == ours


def test_what_cannot_be_written_can_be_looked_at(desk, tmp_path, monkeypatch):
    path = desk.app.desk.path
    desk.app.show_home()

    def refuse(session, **_):
        raise ReadOnly(session.name)

    with monkeypatch.context() as patch:
        patch.setattr("andfacil.store.session_file.Lock.take", refuse)
        assert desk.app.open(path)
    assert "read only" in desk.window.notices.text
    desk.click(way_out(desk.window))
    assert desk.app.desk.path == tmp_path / "copy.andfacil"
    desk.enter("a: Typed in the copy")
    assert "Typed in the copy" in {getattr(card, "text", "") for card in desk.board}


def test_a_damaged_session_opens_as_far_as_it_is_readable(desk, tmp_path):
    path = desk.app.desk.path
    cards = len(desk.board)
    home = desk.app.show_home()
    data = bytearray(path.read_bytes())
    data[data.rindex(b"Seen by all")] ^= 1
    path.write_bytes(data)
    assert not desk.app.open(path)
    assert "damaged" in home.notices.text
    way_out(home).click()
    assert desk.app.desk.path == tmp_path / "copy.andfacil"
    assert len(desk.board) == cards
    assert path.read_bytes() == data


def test_all_that_is_missing_can_be_read(desk, tmp_path, monkeypatch):
    """Of a file that was cut short many things are missing: the strip has the worst of them."""
    monkeypatch.setattr(salvaging, "MOST_SENTENCES", 2)
    path = desk.app.desk.path
    desk.app.show_home()
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 5])
    told = [str(problem) for problem in read_what_is_left(path).missing]
    assert len(told) > 2
    assert not desk.app.open(path)
    way_out(desk.app.home).click()
    assert desk.app.desk.path == tmp_path / "copy.andfacil"
    assert desk.window.notices.text.startswith(told[0])
    assert "more" in desk.window.notices.text.splitlines()[-1]
    way_out(desk.window).click()
    box = desk.window.findChild(salvaging.MissingBox)
    assert box.words.toPlainText().split("\n\n") == told
    box.close()


def test_a_half_typed_line_waits_for_the_next_start(desk, qtbot):
    from andfacil.ui.base.settings import settings_folder
    from andfacil.ui.base.typing_pause import LONGEST_MS
    from andfacil.ui.desk.drafts import FILE_NAME, Drafts

    folder, name = settings_folder(desk.app.settings), desk.app.desk.session_id
    desk.type("b: half a thou")
    qtbot.waitUntil(lambda: Drafts(folder).find(name) is not None, timeout=10_000)
    assert Drafts(folder).find(name).text == "b: half a thou"  # so after a kill
    assert (folder / FILE_NAME).stat().st_mode & 0o077 == 0 or os.name == "nt"
    path = desk.app.desk.path
    desk.type("g")
    desk.app.show_home()  # before the pause in which it would be kept
    desk.app._lines.clear()  # as a program that starts anew
    desk.app._drafts = Drafts(folder)
    assert desk.app.open(path)
    assert desk.line == "b: half a thoug"
    desk.enter("ht")
    QTest.qWait(LONGEST_MS + 200)
    assert Drafts(folder).find(name) is None


def test_steady_typing_is_saved_all_the_same(desk):
    from andfacil.ui.base.typing_pause import LONGEST_MS

    path = desk.app.desk.path
    desk.window.selection.select("A1")
    desk.press(Key.Key_F2)
    waited = 0
    while waited < LONGEST_MS + 400:
        desk.type("x")
        QTest.qWait(100)
        waited += 100
    assert "xxx" in in_file(path)[0]["A1"].text


def test_the_crash_door_does_not_take_another_file_for_the_board(desk):
    """Also one that is a whole session: it is not the one on the screen."""
    desk.enter("a: Only here")
    path = desk.app.desk.path
    other = path.with_name("other")
    shutil.copyfile(make_session(path.parent, name="theirs.andfacil"), other)
    os.replace(other, path)
    window = desk.window
    desk.app._on_crashed(report_of(KeyError(), None, ()))
    assert desk.window is window
    assert "Only here" in {getattr(card, "text", "") for card in desk.board}
    assert way_out(window).isVisible()
