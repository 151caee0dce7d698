"""`andfacil copy` and `andfacil salvage`, as a script sees them."""

from __future__ import annotations

import io
import os
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.editing.clashes import mark
from andfacil.domain.editing.hiding import hide, reveal
from andfacil.domain.values.cards import CaucusNote, Need, Side, Solution
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, EVERY_KIND, make_session

ROOT = Path(__file__).parents[2]


def andfacil(*words: object) -> subprocess.CompletedProcess[str]:
    """One command, with what it says; in this process, for each of its own would cost a second."""
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        try:
            status = main([str(word) for word in words])
        except SystemExit as ended:
            status = int(str(ended.code))
    return subprocess.CompletedProcess(words, status, out.getvalue(), err.getvalue())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session in which words were changed, cards removed, hidden and told in confidence."""
    path = make_session(tmp_path, *EVERY_KIND)
    with SessionFile.open(path) as file:
        session = file.session()

        def do(edit):  # type: ignore[no-untyped-def]
            return session.perform(edit)

        do(propose.add_need(session.board, Side.A, "said-at-first"))
        do(propose.change_text(session.board, "A2", "said later"))
        do(propose.add_need(session.board, Side.A, "taken-away"))
        do(propose.delete(session.board, "A3"))
    return path


def board(path: Path):  # type: ignore[no-untyped-def]
    with SessionFile.open(path, read_only=True) as file:
        return file.board(), len(file.timeline().moments)


def test_a_copy_with_all_says_so(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.andfacil"
    done = andfacil("copy", path, "-o", copy)
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        "private: caucus notes 1, hidden cards 3, solutions with hidden answers 1, lists of what"
        " matters most 4, private answers before signing 2, words at the end 3, hidden scores 2,"
        " reasons for going on 1"
    ) in done.stdout
    assert "history: every step until now, with earlier and deleted words" in done.stdout
    assert board(copy) == board(path)


def test_without_history_no_byte_tells_of_earlier_or_deleted_words(
    path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.andfacil"
    done = andfacil("copy", path, "-o", copy, "--without-history")
    assert done.returncode == 0
    assert "history: none" in done.stdout
    assert b"taken-away" in path.read_bytes()
    assert b"said-at-first" not in copy.read_bytes()
    assert b"taken-away" not in copy.read_bytes()
    assert b"They would take ten hours: secret" in copy.read_bytes()
    assert "signed versions left out: 1" in done.stdout  # what cannot be read proves nothing
    assert board(copy) == (Board(card for card in board(path)[0] if card.id != "V1"), 1)


@pytest.mark.parametrize("more", [(), ("--without-history",)])
def test_without_private_nothing_private_is_in_any_byte(
    path: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    copy = tmp_path / "copy.andfacil"
    done = andfacil("copy", path, "-o", copy, "--without-private", *more)
    assert done.returncode == 0
    assert "private: none" in done.stdout
    raw = copy.read_bytes()
    for word in (b"ten hours: secret", b"Every bed", b"Nap rooms", b"No more sick notes", b"paid"):
        assert word in path.read_bytes()
        assert word not in raw
    assert (b"said-at-first" in raw) is (not more)
    found, _ = board(copy)
    assert [need.text for need in found.all_of(Need)] == [EVERY_KIND[1].text, "said later"]  # type: ignore[union-attr]
    assert found.all_of(CaucusNote) == ()
    assert found.details.willingness_after is None
    assert andfacil("check", copy).returncode == 0
    added = andfacil("capture", copy, "a: next")
    assert added.stdout.startswith("A4\t")  # A3 was said aloud and is not used again


def test_what_was_hidden_once_is_told_only_from_when_it_was_revealed(tmp_path: Path) -> None:
    path = make_session(tmp_path, DETAILS, Need(id="A1", side=Side.A, text="Sleep"))
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(hide(session.board, ["A1"]))
        session.perform(propose.change_text(session.board, "A1", "while-hidden"))
        session.perform(propose.change_text(session.board, "A1", "Rest"))
        session.perform(reveal(session.board, ["A1"]))
    copy = tmp_path / "copy.andfacil"
    assert andfacil("copy", path, "-o", copy, "--without-private").returncode == 0
    assert b"while-hidden" not in copy.read_bytes()
    assert board(copy)[0].card("A1", Need).text == "Rest"


def test_what_was_said_and_is_hidden_now_is_in_no_byte(tmp_path: Path) -> None:
    """Also where it was deleted while it was hidden, and where others lead to it."""
    path = make_session(tmp_path, DETAILS, Need(id="A1", side=Side.A, text="said-then-hidden"))
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.B, "said-and-gone"))
        session.perform(propose.add_solution(session.board, "Nap rooms", meets=("A1", "B1")))
        session.perform(hide(session.board, ["A1"]))
        session.perform(hide(session.board, ["B1"]))
        session.perform(propose.delete(session.board, "B1"))
    copy = tmp_path / "copy.andfacil"
    assert andfacil("copy", path, "-o", copy, "--without-private").returncode == 0
    raw = copy.read_bytes()
    for word in (b"said-then-hidden", b"said-and-gone"):
        assert word in path.read_bytes()
        assert word not in raw
    assert board(copy)[0].card("AND1", Solution).meets == ()
    assert andfacil("check", copy).returncode == 0


@pytest.mark.parametrize("command", ["copy", "salvage"])
def test_nothing_is_overwritten(path: Path, tmp_path: Path, command: str) -> None:
    before = path.read_bytes()
    for target in (path, tmp_path / "old.txt"):
        if target != path:
            target.write_text("old")
        done = andfacil(command, path, "-o", target)
        assert done.returncode == 3
        assert done.stderr.startswith("andfacil: ")
        assert done.stderr.count("\n") == 1
        assert done.stdout == ""
    assert path.read_bytes() == before
    assert (tmp_path / "old.txt").read_text() == "old"


def test_salvage_of_a_whole_session_misses_nothing(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.andfacil"
    done = andfacil("salvage", path, "-o", new)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "nothing is missing"
    assert {card.id for card in board(path)[0]} <= {card.id for card in board(new)[0]}


def test_a_file_cut_short_gives_what_it_still_has(tmp_path: Path) -> None:
    needs = [Need(id=f"A{n}", order=n, side=Side.A, text=f"need {n} " * 40) for n in range(1, 80)]
    path = make_session(tmp_path, DETAILS, *needs)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 3 // 4 + 77])
    cut = path.read_bytes()
    assert andfacil("check", path).returncode == 1
    done = andfacil("salvage", path, "-o", tmp_path / "new.andfacil")
    assert done.returncode == 0, done.stderr
    assert "was cut short" in done.stdout
    assert "need 1 " not in done.stdout  # refs are named, words are not
    assert path.read_bytes() == cut
    found = board(tmp_path / "new.andfacil")[0].all_of(Need)
    assert len(found) > 20
    told = {need.id: need.text for need in needs}
    assert all(need.text.strip() == told[need.id].strip() for need in found)


def test_a_session_without_its_first_page_is_still_read(path: Path, tmp_path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(os.urandom(4096) + raw[4096:])
    done = andfacil("salvage", path, "-o", tmp_path / "new.andfacil")
    assert done.returncode == 0, done.stderr
    found = board(tmp_path / "new.andfacil")[0]
    assert set(EVERY_KIND) <= set(found)


@pytest.mark.parametrize("content", [b"", b"Dear team,\n" * 900, os.urandom(9000)])
def test_where_nothing_is_readable_the_status_is_3(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.andfacil"
    path.write_bytes(content)
    done = andfacil("salvage", path, "-o", tmp_path / "new.andfacil")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "new.andfacil").exists()


def test_copy_and_check_count_the_same_cards(path: Path, tmp_path: Path) -> None:
    said = andfacil("copy", path, "-o", tmp_path / "copy.andfacil").stdout.splitlines()[0]
    cards = int(said.removeprefix("cards: "))
    for each in (path, tmp_path / "copy.andfacil"):
        assert check_file(each).cards == cards


@pytest.mark.parametrize("more", [(), ("--without-history",)])
def test_a_clash_with_a_hidden_need_is_no_card_of_a_public_copy(
    path: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    """It was counted, though it is not in the file: the number told that something is hidden."""
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(mark(session.board, ["A2", "B1"]))
        session.perform(hide(session.board, ["A2"]))
    copy = tmp_path / "copy.andfacil"
    said = andfacil("copy", path, "-o", copy, "--without-private", *more).stdout.splitlines()[0]
    assert said == f"cards: {check_file(copy).cards}"


def test_a_damaged_session_names_the_command_that_reads_it(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 : 3 * 4096] = bytes(2 * 4096)
    path.write_bytes(content)
    run = andfacil("coverage", path)
    assert run.returncode == 3
    assert "'andfacil salvage'" in run.stderr
    assert run.stderr.count("\n") == 1
