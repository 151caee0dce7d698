"""Cases 4 to 8, 24 and 25: the disc, the stick or the program fails while a meeting goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store.edit_writer import EditWriter
from andfacil.ui.board.cards import delegate
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.board.model.column import ColumnModel
from andfacil.ui.desk.dialogs.send_copy import SendCopyBox
from tests.faults.disc import watched_disc
from tests.faults.limited import size_limit
from tests.faults.reading import texts_in, whole
from tests.store.builders import make_session, names_in
from tests.ui.desk_rig import CTRL, Key


def way_out(desk):
    return desk.window.notices.findChild(QPushButton, "way_out")


@pytest.fixture
def stick(desk, tmp_path):
    """The folder of the open session: alone on a stick; a copy is answered to be elsewhere."""
    folder = tmp_path / "stick"
    folder.mkdir()
    path = desk.app.desk.path
    desk.app.show_home()
    shutil.move(path, folder / path.name)
    assert desk.app.open(folder / path.name)
    desk.answers.write_to = tmp_path / "copy.andfacil"
    return folder


def pull(stick):
    return shutil.move(stick, stick.with_name("pulled"))


def plug_in(stick):
    shutil.move(stick.with_name("pulled"), stick)


@pytest.fixture
def full_disc(desk):
    """The desk on a disc that is full once it is told to be."""
    path = desk.app.desk.path
    desk.app.show_home()
    with watched_disc() as disc:
        disc.about = str(path)
        assert desk.app.open(path)
        yield disc
        desk.app.show_home()


def full(_number, call):
    return (sqlite3.SQLITE_FULL, False) if call.kind == "write" else None


def test_case_04_a_full_disc_in_mid_meeting(desk, full_disc, tmp_path):
    path, before = desk.app.desk.path, Board(desk.board)
    full_disc.fault = full
    desk.enter("a: Typed on a full disc")
    assert f"The disc that holds {path.name} is full" in desk.window.notices.text
    assert desk.board == before
    assert desk.line == "a: Typed on a full disc"
    full_disc.fault = lambda number, call: None
    desk.press(Key.Key_Return)
    assert "Typed on a full disc" in texts_in(path)
    full_disc.fault = full
    desk.enter("a: And again")
    desk.answers.write_to = tmp_path / "elsewhere.andfacil"
    desk.click(way_out(desk))
    desk.press(Key.Key_Return)
    assert desk.app.desk.path == tmp_path / "elsewhere.andfacil"
    assert {"Typed on a full disc", "And again"} <= set(texts_in(desk.app.desk.path))


def test_case_04_words_that_a_full_disc_refused_are_not_dropped_by_closing(desk, full_disc):
    full_disc.fault = full
    desk.window.selection.select("A1")
    desk.press(Key.Key_F2)
    desk.type("Refused by the disc")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_W, CTRL)
    assert "nowhere but on this screen" in desk.answers.asked[-1]
    assert desk.window.board.findChild(CardEditor).toPlainText() == "Refused by the disc"
    desk.answers.write_to = full_disc_copy = desk.app.desk.path.with_name("copy.andfacil")
    desk.click(way_out(desk))
    assert desk.app.desk.path == full_disc_copy
    assert desk.board["A1"].text == "Refused by the disc"
    assert "Refused by the disc" in texts_in(desk.app.desk.path)


@pytest.mark.skipif(os.name == "nt", reason="files cannot be limited there")
def test_case_05_a_full_disc_leaves_the_old_paper(tmp_path, capsys):
    """Through the window in `tests/ui/agreement/test_agreement.py`."""
    path, paper = make_session(tmp_path), tmp_path / "agreement.pdf"
    paper.write_bytes(b"the old one")
    before = names_in(tmp_path)
    with size_limit(4096):
        assert main(["export", str(path), "-o", str(paper)]) == 3
    told = capsys.readouterr().err
    assert "it was not written" in told
    assert told.count("\n") == 1
    assert paper.read_bytes() == b"the old one"
    assert names_in(tmp_path) == before


def test_case_06_a_pulled_stick_is_told_at_the_first_edit(desk, stick):
    pull(stick)
    desk.enter("a: After the stick was pulled")
    assert desk.window.notices.is_problem
    assert way_out(desk).isVisible()
    assert not stick.exists()
    desk.click(way_out(desk))
    assert not stick.exists()
    desk.press(Key.Key_Return)
    assert "After the stick was pulled" in texts_in(desk.answers.write_to)


def test_case_07_a_stick_that_is_back_with_an_older_file_overwrites_nothing(desk, stick):
    path, copy = desk.app.desk.path, desk.answers.write_to
    pull(stick)
    desk.enter("a: Only in the copy")
    desk.click(way_out(desk))
    desk.press(Key.Key_Return)
    desk.app.show_home()
    plug_in(stick)
    on_stick, in_copy = path.read_bytes(), copy.read_bytes()
    assert desk.app.open(path)
    assert desk.line == ""  # the line went along into the copy
    assert "older" in desk.window.notices.text
    assert str(copy) in desk.window.notices.text
    desk.click(way_out(desk))
    assert desk.app.desk.path == copy
    assert "Only in the copy" in {getattr(card, "text", "") for card in desk.board}
    desk.app.show_home()
    assert (path.read_bytes(), copy.read_bytes()) == (on_stick, in_copy)


def test_case_08_another_file_in_its_place_is_left_and_so_is_ours(desk, stick, tmp_path):
    path, before = desk.app.desk.path, Board(desk.board)
    other = make_session(tmp_path)
    theirs = other.read_bytes()
    os.replace(other, path)
    desk.enter("a: Not into theirs")
    assert "moved or replaced" in desk.window.notices.text
    assert desk.board == before
    desk.click(way_out(desk))
    desk.press(Key.Key_Return)
    assert path.read_bytes() == theirs
    in_copy = texts_in(desk.answers.write_to)
    assert "Not into theirs" in in_copy
    assert {card.text for card in before.needs(Side.A)} <= set(in_copy)


# ---------------------------------------------------------------------- errors of our own

SECRET = "Two people are thinking of leaving"


def broken(*_arguments, **_more):
    raise KeyError(SECRET)


def in_paint(_desk, patch):
    patch.setattr(delegate, "paint_laid", broken)


def in_data(_desk, patch):
    patch.setattr(ColumnModel, "card", broken)


def in_closing(desk, patch):
    desk.window.may_close = broken


def in_thread(_desk, _patch):
    pass


@pytest.mark.parametrize("where", [in_paint, in_data, in_closing, in_thread])
def test_case_24_an_error_of_ours_in_a_save_harms_neither_it_nor_the_desk(
    desk, qtbot, monkeypatch, where
):
    window, path, app = desk.window, desk.app.desk.path, desk.app
    begin = EditWriter.check_place
    hooks = (sys.excepthook, threading.excepthook)

    def in_the_midst(writer):
        begin(writer)
        if where is in_thread:
            thread = threading.Thread(target=broken)
            thread.start()
            thread.join()
        elif where is in_closing:
            window.close()
        else:
            window.grab()

    with qtbot.capture_exceptions():
        app.door.install()
        with monkeypatch.context() as patch:
            where(desk, patch)
            patch.setattr(EditWriter, "check_place", in_the_midst)
            desk.enter("a: Saved all the same")
        qtbot.waitUntil(lambda: app.window is not window, timeout=5_000)
        app.door.uninstall()
    assert hooks == (sys.excepthook, threading.excepthook)
    assert "Saved all the same" in texts_in(path)
    assert whole(path)
    report = app.door.path.read_text("utf-8")
    assert report.count("andfacil report") == 1
    assert "KeyError" in report
    assert "leaving" not in report
    QApplication.activeModalWidget().close()
    desk.enter("a: And on")
    assert "And on" in texts_in(path)


def test_case_25_what_was_deleted_is_not_sent(desk, tmp_path):
    path, given = desk.app.desk.path, tmp_path / "given.andfacil"
    desk.enter("a: Withdrawn offer of ten")
    desk.app.desk.session.propose(propose.delete, "A6")
    assert b"Withdrawn offer" in path.read_bytes()
    desk.answers.write_to = given
    desk.window.actions_by_id["send_copy"].trigger()
    next(box for box in QApplication.topLevelWidgets() if isinstance(box, SendCopyBox)).accept()
    assert b"Withdrawn" not in given.read_bytes()


def test_case_25_what_is_typed_when_the_system_ends_is_kept(desk):
    path = desk.app.desk.path
    desk.window.selection.select("A1")
    desk.press(Key.Key_F2)
    desk.type("Typed when the system ended")
    desk.app._on_commit_data(None)  # Qt lets nobody else make what the signal carries
    assert any("Typed when the system ended" in text for text in texts_in(path))
    assert desk.answers.asked == []
