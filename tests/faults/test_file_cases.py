"""Cases 9 to 14 and 20: files in use, not writable, not whole, through command and window."""

from __future__ import annotations

import json
import os
import socket
import time
import zipfile
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QPushButton

from andfacil.cli import main
from andfacil.domain.values.cards import Need, Side
from andfacil.store.session_file import SessionFile
from tests.faults.disc import watched_disc
from tests.faults.meeting import hold
from tests.faults.power_cut import cuts, lay_out
from tests.faults.reading import refused, texts_in
from tests.store.builders import DETAILS, make_session, names_in
from tests.ui.desk_rig import Answers


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


@pytest.fixture
def answers(app, tmp_path):
    """What the person answers: yes, and a file for the copy."""
    given = Answers(write_to=tmp_path / "copy.andfacil", yes=True)
    app.questions = given.questions()
    return given


def enter(app, line):
    """A line and Enter at the desk, without waiting for its window to be in front."""
    app.window.capture.line.setText(line)
    app.window.capture.line.returnPressed.emit()


def test_case_09_a_second_andfacil_looks_on_at_once(app, answers, path, capsys):
    with SessionFile.open(path):
        words = texts_in(path)
        begun = time.process_time()
        assert app.open(path)
        assert time.process_time() - begun < 10  # without waiting for the other one
        assert "read only" in app.window.notices.text
        enter(app, "a: From the second desk")
        capsys.readouterr()
        assert main(["capture", str(path), "a: From the second desk"]) == 3
        assert texts_in(path) == words
    assert len(answers.asked) == 1
    for sentence in (answers.asked[0], capsys.readouterr().err):
        assert f"open on {socket.gethostname()} since 20" in sentence


def test_case_10_the_lock_of_a_dead_laptop_is_one_question(app, answers, path):
    lock = path.with_name(f".{path.name}.lock")
    lock.write_text(json.dumps({"pid": 7, "host": "amas-laptop", "since": "2026-01-18 09:00"}))
    assert app.open(path)
    assert len(answers.asked) == 1
    assert "amas-laptop" in answers.asked[0]
    assert "2026-01-18 09:00" in answers.asked[0]
    enter(app, "a: After the question")
    app.close()
    assert "After the question" in texts_in(path)
    assert not lock.exists()


@contextmanager
def nobody():
    """Root is a user who owns nothing; others stay who they are."""
    if is_root := os.geteuid() == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.fixture(params=["file", "folder", "disc"])
def not_writable(request, tmp_path):
    """A session that can only be read: its file, its folder, or both, as on a DVD."""
    place = tmp_path / "place"
    place.mkdir()
    found = make_session(place)
    for folder in tmp_path.parents[:3]:
        folder.chmod(0o755)
    tmp_path.chmod(0o777)
    found.chmod(0o666 if request.param == "folder" else 0o444)
    place.chmod(0o777 if request.param == "file" else 0o555)
    yield found
    place.chmod(0o777)


@pytest.mark.skipif(os.name == "nt", reason="folders that may not be written are made otherwise")
def test_case_11_what_cannot_be_written_is_looked_at_and_copied(
    app, answers, path, tmp_path, not_writable
):
    before = names_in(not_writable.parent)
    assert app.open(path)  # with all that is loaded late
    with nobody():
        assert app.open(not_writable)
    assert "read only" in app.window.notices.text
    assert "A1" in app.desk.session.board
    assert names_in(not_writable.parent) == before
    app.window.notices.findChild(QPushButton, "way_out").click()
    assert app.desk.path == tmp_path / "copy.andfacil"
    enter(app, "a: In the copy")
    assert "In the copy" in texts_in(tmp_path / "copy.andfacil")


@pytest.mark.parametrize("how", ["empty", "cut", "text", "zip", "random"])
def test_case_12_what_is_no_session_is_refused_and_left(path, capsys, how):
    if how == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a", "b" * 5000)
    else:
        content = {
            "empty": b"",
            "cut": path.read_bytes()[:5000],
            "text": b"Dear team,\n" * 200,
            "random": os.urandom(9000),
        }[how]
        path.write_bytes(content)
    assert path.name in refused(path, capsys)


def test_case_13_without_its_journal_a_file_is_whole_or_said_not_to_be(tmp_path, capsys):
    """Mailed in the midst of a save, at each call of it, with nothing of what lay beside it."""
    path = make_session(tmp_path, DETAILS, Need(id="A1", side=Side.A, text="Sleep"))
    with watched_disc() as disc:
        meeting = hold(path, disc, 2)
    after = tmp_path / "after"
    after.mkdir()
    told = 0
    states = cuts(meeting.before, meeting.disc.calls, seed=1, random_states=0)
    for number, (state, saved) in enumerate(states):
        mailed = {name: data for name, data in state.items() if name == str(path)}
        if len(mailed) == len(state):
            continue
        lay_out(mailed, after)
        copy = after / path.name
        if main(["check", str(copy)]) == 0:
            with SessionFile.open(copy, read_only=True) as file:
                assert file.board() in meeting.boards[max(0, saved - 1) : saved + 2]
            continue
        told += 1
        if told % 6 == 1:
            assert path.name in refused(copy, capsys)
            new = tmp_path / f"salvaged-{number}.andfacil"
            assert main(["salvage", str(copy), "-o", str(new)]) == 0
            assert "Sleep" in texts_in(new)
    assert told > 3


def test_case_14_a_flipped_letter_is_found(app, answers, path, tmp_path, capsys):
    path.write_bytes(path.read_bytes().replace(b"A pool of stand-ins", b"A fool of stand-ins", 1))
    assert "AND1" in refused(path, capsys)
    damaged = path.read_bytes()
    assert not app.open(path)
    assert "AND1" in app.home.notices.text  # the chain names the entry
    app.home.notices.findChild(QPushButton, "way_out").click()
    assert app.desk.path == tmp_path / "copy.andfacil"
    assert "AND1" in app.window.notices.text
    assert path.read_bytes() == damaged
    assert "A1" in app.desk.session.board


def test_case_20_two_gigabytes_are_refused_unread(path, capsys):
    os.truncate(path, 2 * 1024**3)
    begun = time.process_time()
    refused(path, capsys)
    assert time.process_time() - begun < 1
