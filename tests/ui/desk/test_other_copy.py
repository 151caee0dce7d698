"""An older copy of a session, or one that was changed apart, is not opened without a word."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from andfacil.store.machine.last_seen import OtherCopy, Relation
from andfacil.ui.desk.dialogs.other_copy import other_copy_sentence
from tests.ui.desk_rig import CTRL, Key


def fork(desk):
    """A copy of the closed session, which is then changed; gives both paths."""
    path = desk.app.desk.path
    desk.enter("a: In both")
    desk.app.show_home()
    copy = path.with_name("mailed.andfacil")
    shutil.copyfile(path, copy)
    assert desk.app.open(path)
    desk.enter("a: Only here")
    desk.app.show_home()
    return path, copy


def test_an_older_copy_says_so_and_leads_to_the_newer_one(desk):
    path, copy = fork(desk)
    assert desk.app.open(copy)
    notices = desk.window.notices
    assert "older" in notices.text
    assert str(path) in notices.text
    assert notices.text.count("1") >= 1
    desk.click(notices._way_out)
    assert desk.app.desk.path == path
    assert "older" not in desk.window.notices.text
    assert "Only here" in {getattr(card, "text", "") for card in desk.board}


def test_copies_changed_apart_are_both_named_and_kept(desk):
    path, copy = fork(desk)
    assert desk.app.open(copy)
    desk.enter("a: Only in the copy")
    desk.press(Key.Key_W, CTRL)
    assert desk.app.open(path)
    text = desk.window.notices.text
    assert "changed apart" in text
    assert str(copy) in text
    desk.click(desk.window.notices._way_out)
    assert desk.app.desk.path == copy
    assert "Only in the copy" in {getattr(card, "text", "") for card in desk.board}


def test_the_newest_copy_opens_without_a_word(desk):
    path, _ = fork(desk)
    assert desk.app.open(path)
    assert desk.window.notices.text == ""


def test_the_day_of_another_copy_is_said_once(qapp):
    at = dt.datetime(2027, 1, 31, 12, tzinfo=dt.UTC)
    for relation in Relation:
        other = OtherCopy(relation, Path("there.andfacil"), at, edits=3)
        assert other_copy_sentence(other, Path("here.andfacil")).count("2027") == 1
