"""Commands on sessions with a password: where it is read, what is said without it."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys

import pytest

from andfacil.store.cipher import library
from andfacil.store.header import is_protected
from tests.cli.test_commands import LIBRARY, one_line, run

pty = pytest.importorskip("pty", reason="no terminals of this kind here")
pytest.importorskip("sqlcipher3", reason="the extra andfacil[encrypt] is not installed")

PASSWORD = "Wörter, die niemand rät"
CANARY = "canary-Xq7-yellow"


@pytest.fixture
def words(tmp_path):
    path = tmp_path / "password.txt"
    path.write_text(f"{PASSWORD}\r\nmore\n", "utf-8")
    return path


@pytest.fixture
def session(tmp_path, words):
    path = tmp_path / "library.andfacil"
    assert run("import", LIBRARY, "-o", path, "--password-file", words) == 0
    assert is_protected(path)
    return path


class Typed(io.TextIOWrapper):
    """Standard input with these bytes, which is no terminal."""

    def __init__(self, data):
        super().__init__(io.BytesIO(data))


def reading_commands(session, words, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    return [
        ["export", session, "-o", made / "a.pdf"],
        ["export", session, "-o", made / "a.json"],
        ["picture", session, "-o", made / "a.png"],
        ["coverage", session],
        ["check", session],
        ["package", session],
        ["insight", session],
        ["capture", session, f"a: {CANARY}"],
    ]


def test_every_command_opens_it_with_the_password_and_none_without(
    session, words, tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr(sys, "stdin", Typed(b""))
    for command in reading_commands(session, words, tmp_path):
        assert run(*command) == 3, command
        assert "library.andfacil is protected" in one_line(capsys)
        assert run(*command, "--password-file", words) == 0, command
        capsys.readouterr()
    before = session.read_bytes()
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the password")
    assert run("coverage", session, "--password-file", wrong) == 3
    assert "This password does not open library.andfacil" in one_line(capsys)
    assert session.read_bytes() == before
    assert CANARY.encode() not in before


def test_copies_and_what_is_salvaged_are_protected_too(session, words, tmp_path, capsys):
    given, readable = tmp_path / "given.andfacil", tmp_path / "readable.andfacil"
    assert run("capture", session, f"a: {CANARY}", "--password-file", words) == 0
    for less in ([], ["--without-history"], ["--without-private"]):
        given.unlink(missing_ok=True)
        assert run("copy", session, "-o", given, *less, "--password-file", words) == 0
        assert is_protected(given)
        assert CANARY.encode() not in given.read_bytes()
        assert run("check", given, "--password-file", words) == 0
    data = bytearray(session.read_bytes())
    data[-3000] ^= 1
    session.write_bytes(data)
    assert run("check", session, "--password-file", words) == 1
    assert run("salvage", session, "-o", readable, "--password-file", words) == 0
    assert is_protected(readable)
    assert CANARY.encode() not in readable.read_bytes()
    assert run("check", readable, "--password-file", words) == 0
    assert CANARY not in capsys.readouterr().err


def test_the_new_session_is_protected_from_the_first_byte(tmp_path, words, capsys):
    path = tmp_path / "new.andfacil"
    title = ("--title", CANARY, "--side-a", "A", "--side-b", "B")
    assert run("new", path, *title, "--encrypt", "--password-file", words) == 0
    assert is_protected(path)
    assert run("check", path, "--json", "--password-file", words) == 0
    assert json.loads(capsys.readouterr().out)["whole"] is True
    assert not any(CANARY.encode() in one.read_bytes() for one in tmp_path.iterdir())


def test_a_short_or_missing_password_makes_nothing(tmp_path, capsys, monkeypatch):
    path, short = tmp_path / "new.andfacil", tmp_path / "short.txt"
    monkeypatch.setattr(sys, "stdin", Typed(b""))
    for content, told in (("seven77", "at least 8"), ("\nsecond line", "no password in the first")):
        short.write_text(content)
        assert run("new", path, "--password-file", short) == 3
        assert told in one_line(capsys)
    assert run("new", path, "--encrypt") == 3
    assert "--password-file" in one_line(capsys)
    short.write_bytes(b"\xff\xfe\xfa secret")
    assert run("new", path, "--password-file", short) == 3
    assert "UTF-8" in one_line(capsys)
    assert not path.exists()


def test_password_and_lines_can_both_come_from_standard_input(session, words, capsys, monkeypatch):
    typed = f"{PASSWORD}\na: one\nb: two\n".encode()
    monkeypatch.setattr(sys, "stdin", Typed(typed))
    assert run("capture", session, "--password-file", "-") == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_without_the_extra_it_says_what_to_install(session, words, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(library, "MODULE", "no_such_module")
    monkeypatch.setattr(sys, "stdin", Typed(b""))
    for command in (
        ["coverage", session],
        ["check", session, "--password-file", words],
        ["new", tmp_path / "new.andfacil", "--encrypt"],
    ):
        assert run(*command) == 3
        assert 'pip install "sqlcipher3>=' in one_line(capsys)


@pytest.mark.parametrize(
    ("answers", "status", "told"),
    [
        ([PASSWORD, PASSWORD], 0, ""),
        ([PASSWORD, "another one"], 3, "not the same"),
        (["short"], 3, "at least 8"),
    ],
)
def test_on_a_terminal_the_password_is_asked_for_unseen(tmp_path, answers, status, told):
    path = tmp_path / "new.andfacil"
    shown, ended = on_a_terminal(["new", path, "--encrypt"], answers)
    assert ended == status
    assert told in shown
    assert not any(answer in shown for answer in answers)
    assert path.exists() == (status == 0)
    if status == 0:
        shown, ended = on_a_terminal(["coverage", path], [PASSWORD])
        assert ended == 0
        assert "Password for new.andfacil:" in shown
        assert "AND solutions: none" in shown


QUESTION = re.compile(r"(New password|The same again|Password for [^:]+): ")


def on_a_terminal(words, answers):
    """What stands on the terminal, and the exit status; each question gets the next answer."""
    try:
        ours, theirs = pty.openpty()
    except OSError:  # a system so small that it has none
        pytest.skip("no terminal to be had")
    command = subprocess.Popen(
        [sys.executable, "-m", "andfacil", *map(str, words)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, left = "", list(answers)
    with command:
        while chunk := _read(ours):
            shown += chunk
            while left and len(QUESTION.findall(shown)) > len(answers) - len(left):
                os.write(ours, f"{left.pop(0)}\n".encode())
        os.close(ours)
    return shown, command.returncode


def _read(terminal):
    try:
        return os.read(terminal, 4096).decode("utf-8", "replace")
    except OSError:  # the command has ended
        return ""
