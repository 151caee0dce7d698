"""Cases 15 to 19 and 21 to 23: what somebody planted in a file, and cards that are hard to show."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.text import clean_text
from andfacil.store.schema import NEWEST
from andfacil.store.session_file import SessionFile
from tests.builders import library_window
from tests.faults.reading import refused, texts_in
from tests.hostile import MARK, board_of, signed
from tests.store.builders import make_session
from tests.store.test_hostile_files import crafted_journal
from tests.ui.desk_rig import Answers
from tests.ui.test_hostile_texts import check_words, pdf_words, squeezed

ROOT = Path(__file__).resolve().parents[2]
MEMORY = """
import resource, sys
from andfacil.cli import main
assert main(["check", sys.argv[1]]) == int(sys.argv[2])
sys.stderr.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
"""


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


def sql(path, *statements):
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_case_15_a_trigger_is_refused(path, capsys):
    sql(path, "CREATE TRIGGER t AFTER INSERT ON need BEGIN DELETE FROM need; END")
    refused(path, capsys)


BOMBS = {
    "endless view": (
        "DROP TABLE parked",
        "CREATE VIEW parked AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r)"
        " SELECT n AS id FROM r",
    ),
    "900 MB column": (
        "ALTER TABLE need ADD COLUMN big BLOB GENERATED ALWAYS AS (zeroblob(900000000))",
    ),
}


def memory_of_check(path, status):
    """MB that `andfacil check` takes at most."""
    command = [sys.executable, "-c", MEMORY, path, str(status)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=60)
    unit = 1 if sys.platform == "darwin" else 1024
    return int(done.stderr.split()[-1]) * unit / 1_000_000


@pytest.mark.skipif(os.name == "nt", reason="memory is counted otherwise there")
@pytest.mark.parametrize("how", BOMBS)
def test_case_16_what_would_take_for_ever_or_all_memory_is_refused(path, capsys, how):
    idle = memory_of_check(path, 0)
    sql(path, *BOMBS[how])
    begun = time.process_time()
    refused(path, capsys)
    assert time.process_time() - begun < 1
    assert memory_of_check(path, 1) < idle + 100


def test_case_17_a_planted_journal_deletes_no_other_file(app, path, tmp_path, capsys):
    victim = tmp_path / "thesis.doc"
    victim.write_text("ten years of work")
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(crafted_journal(path, victim))
    refused(path, capsys)
    assert not app.open(path)
    assert app.home.notices.is_problem
    assert victim.read_text() == "ten years of work"


STRANGERS = {
    "full-text table": ("CREATE VIRTUAL TABLE f USING fts5(x)",),
    "another table": ("CREATE TABLE other (a)",),
    "all migrations done": (
        'CREATE TABLE "_sqlite_migrations" ("migration_set" TEXT, "name" TEXT, "applied_at" TEXT)',
        "INSERT INTO \"_sqlite_migrations\" VALUES ('andfacil', 'all', '2027-01-01')",
        "DROP TABLE parked",
    ),
    "the next version": (f"PRAGMA user_version = {NEWEST + 1}",),
}


@pytest.mark.parametrize("how", STRANGERS)
def test_case_18_other_tables_and_newer_versions_are_refused(app, path, capsys, how):
    sql(path, *STRANGERS[how])
    told = refused(path, capsys)
    assert ("newer andfacil" in told) == (how == "the next version")
    before = path.read_bytes()
    assert not app.open(path)
    assert app.home.notices.is_problem
    assert path.read_bytes() == before


@pytest.fixture
def answers(app, tmp_path):
    """What the person answers: a file for the copy."""
    given = Answers(write_to=tmp_path / "copy.andfacil")
    app.questions = given.questions()
    return given


ODD_ROWS = {
    "last rowid": "UPDATE journal SET seq = 9223372036854775807 WHERE seq = 1",
    "endless order": "UPDATE need SET \"order\" = 9e999 WHERE id = 'A1'",
    "endless order below": "UPDATE need SET \"order\" = -9e999 WHERE id = 'A1'",
    "vast order": "UPDATE need SET \"order\" = 1e308 WHERE id = 'A1'",
    "no text": "UPDATE need SET text = CAST(x'80FF' AS TEXT) WHERE id = 'A1'",
    "NUL": "UPDATE need SET text = 'a' || char(0) || 'b' WHERE id = 'A1'",
    "5 MB": "UPDATE need SET text = printf('%.*c', 5000000, 'x') WHERE id = 'A1'",
}


def sql_without_types(path, statement):
    """A statement where the tables take values of any type; their text is as it was again."""
    loose = "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')')"
    strict = "UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE type = 'table'"
    sql(path, "PRAGMA writable_schema = ON", loose)
    sql(path, statement)
    sql(path, "PRAGMA writable_schema = ON", strict)


@pytest.mark.parametrize("how", ["last rowid", "endless order", "no text", "5 MB"])
def test_case_19_the_window_names_the_damaged_row_and_loads_the_others(app, answers, path, how):
    """The row itself comes from the history where that has it, and is named all the same."""
    others = texts_in(path)
    with SessionFile.open(path, read_only=True) as file:
        others.remove(file.board()["A1"].text)
    sql_without_types(path, ODD_ROWS[how])
    damaged = path.read_bytes()
    assert not app.open(path)
    assert "damaged" in app.home.notices.text
    app.home.notices.findChild(QPushButton, "way_out").click()
    assert app.desk.path == answers.write_to
    shown = {getattr(card, "text", "") for card in app.desk.session.board}
    assert set(others) <= shown
    assert "A1" in app.window.notices.text or how == "last rowid"  # there, it is the history
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("how", ODD_ROWS)
def test_case_19_a_damaged_row_takes_no_other_with_it(path, tmp_path, capsys, how):
    others = texts_in(path)
    with SessionFile.open(path, read_only=True) as file:
        others.remove(file.board()["A1"].text)
    whole = path.read_bytes()
    sql_without_types(path, ODD_ROWS[how])
    assert path.read_bytes() != whole
    refused(path, capsys)
    new = tmp_path / "new.andfacil"
    assert main(["salvage", str(path), "-o", str(new)]) == 0
    assert capsys.readouterr().out  # what is missing, or that it was taken from the history
    assert set(others) <= set(texts_in(new))
    assert main(["check", str(new)]) == 0


# ---------------------------------------------------------------------- cards hard to show


def reads_are_seen(picture):
    """True where this disc notes when a file was read."""
    os.utime(picture, ns=(0, 10**18))
    picture.read_bytes()
    return picture.stat().st_atime_ns != 0


def test_case_21_markup_is_shown_as_letters_and_fetches_nothing(app, tmp_path, capsys):
    picture = tmp_path / "picture.png"
    picture.write_bytes((ROOT / "resources/icons/andfacil.png").read_bytes())
    seen = reads_are_seen(picture)
    os.utime(picture, ns=(0, 10**18))
    text = f'{MARK} <img src="//host/x"><img src="{picture}">' + "<table><tr><td>" * 30
    path, paper = tmp_path / "s.andfacil", tmp_path / "s.pdf"
    SessionFile.create(path, tuple(signed(board_of(text), text)), EditKind.IMPORT).close()
    assert app.open(path)
    window = app.window
    begun = time.process_time()
    window.selection.select("A1")
    window.grab()
    assert time.process_time() - begun < 5  # one table more would double it, if it were read
    check_words(text, at_least=10)
    for name in ("undo_list", "find", "grid"):
        window.actions_by_id[name].trigger()
        check_words(text, at_least=10)
        for box in QApplication.topLevelWidgets():
            if box is not window and box.isVisible():
                box.close()
    window.notices.warn(text)
    check_words(text, at_least=10)
    assert main(["export", str(path), "-o", str(paper)]) == 0
    assert squeezed(text)[:200] in squeezed(pdf_words(paper.read_bytes()))
    if seen:
        assert picture.stat().st_atime_ns == 0, "somebody has read the picture"


ALL_SCRIPTS = "سلام 中文 \U0001f600 \u202eleft \ud800 end"


def test_case_22_all_scripts_are_kept_and_printed_or_named(new_desk, tmp_path, capsys):
    path = new_desk.app.desk.path
    new_desk.app.desk.session.propose(add_need, ALL_SCRIPTS)
    shown = new_desk.board["A1"].text
    assert shown == clean_text(ALL_SCRIPTS)
    assert "سلام 中文 \U0001f600" in shown
    assert not {"\u202e", "\ud800"} & set(shown)
    new_desk.app.show_home()
    assert new_desk.app.open(path)
    assert new_desk.board["A1"].text == shown
    paper = tmp_path / "paper.pdf"
    if main(["export", str(path), "-o", str(paper)]) == 0:
        words = pdf_words(paper.read_bytes())
        assert "中文" in words
        assert "end" in words
    else:
        assert not paper.exists()
        assert "U+1F600" in capsys.readouterr().err


def add_need(board, text):
    return propose.add_need(board, Side.A, clean_text(text))


def long_board():
    """A card of 10,000 lines, a word of 5,000 letters, and 2,000 more cards."""
    board = library_window()
    need = board.needs(Side.A)[0]
    lines = "\n".join(["w"] * 9_990)
    more = [
        replace(need, id="A100", order=100.0, text=lines, non_negotiable=False),
        replace(need, id="A101", order=101.0, text="x" * 5_000, non_negotiable=False),
        *(
            Need(id=f"A{200 + n}", order=200.0 + n, side=Side.A, text=f"Need {n:04}.")
            for n in range(2_000)
        ),
    ]
    return Board([*board, *more])


def test_case_23_a_long_paper_is_made_and_whole(tmp_path):
    """With 2,000 cards, and Cancel, in `tests/ui/agreement/test_agreement.py`."""
    path, paper = tmp_path / "s.andfacil", tmp_path / "s.pdf"
    SessionFile.create(path, tuple(long_board()), EditKind.IMPORT).close()
    begun = time.process_time()
    assert main(["export", str(path), "-o", str(paper)]) == 0
    assert time.process_time() - begun < 30
    words = pdf_words(paper.read_bytes())
    assert squeezed(words).count("x" * 20) > 0
    assert words.count("x") >= 5_000
    assert words.count("w") >= 9_990
    assert all(f"Need {n:04}." in words for n in range(2_000))
