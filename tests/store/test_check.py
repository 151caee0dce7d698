"""`andfacil check`: whole, not whole, or not to be told; the faults in words."""

from __future__ import annotations

import datetime as dt
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from andfacil.domain.board.session import Step
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.domain.values.edits import Edit, EditKind
from andfacil.domain.views.private_things import count_cards
from andfacil.store import problems
from andfacil.store.check import Verdict, check_file
from andfacil.store.contents import read_contents
from andfacil.store.session_file import SessionFile
from tests.store.builders import EVERY_KIND, make_session

NOON = dt.datetime(2027, 1, 31, 12, tzinfo=dt.UTC)
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


def test_a_whole_file_is_counted(path):
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, "Sleep"))
        session.undo()
    report = check_file(path)
    assert report.whole
    assert report.verdict is Verdict.WHOLE
    assert report.problems == ()
    assert (report.cards, report.entries) == (count_cards(EVERY_KIND), 3)
    assert report.sqlite == sqlite3.sqlite_version


def test_every_damaged_card_is_named(path):
    connection = sqlite3.connect(path)
    connection.execute("UPDATE need SET text = 'secret'")
    connection.execute("DELETE FROM parked")
    connection.commit()
    connection.close()
    report = check_file(path)
    assert report.verdict is Verdict.NOT_WHOLE
    assert [problem.holes["ref"] for problem in report.problems] == ["A1", "B1", "P1"]
    assert all(problem.template.startswith("{name} is damaged") for problem in report.problems)


@pytest.mark.parametrize("step", ["extend", "undo", "redo", "leap"])
def test_a_history_that_cannot_have_happened_is_damage(path, step):
    """Sealed by somebody who knows how, and yet no history."""
    connection = sqlite3.connect(path, isolation_level=None)
    contents = read_contents(connection, ())
    entry = contents.head.entry(Edit(EditKind.MOVE, "A1", ()), Step.DO, NOON)
    impossible = entry._replace(step=step)
    row = impossible.with_hash().row()
    connection.execute(f"INSERT INTO journal VALUES ({','.join('?' * len(row))})", [*row.values()])
    connection.close()
    assert check_file(path).verdict is Verdict.NOT_WHOLE
    with SessionFile.open(path) as file, pytest.raises(problems.Damaged):
        file.session()


def test_looking_at_problems_loads_no_sqlite():
    ask = (
        "import sys, andfacil.store, andfacil.store.problems\n"
        "print({'sqlite3', 'sqlite_utils'} & set(sys.modules))"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "set()"


def test_reading_a_session_loads_no_sqlite_utils(path):
    ask = (
        "import sys; from pathlib import Path\n"
        "from andfacil.store.session_file import SessionFile\n"
        f"SessionFile.open(Path({str(path)!r}), read_only=True).session()\n"
        "print('sqlite_utils' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "False"
