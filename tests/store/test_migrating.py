"""From one version of the format to the next: the real ones, and two that never were."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.editing import hiding, propose
from andfacil.domain.method import clock
from andfacil.domain.values.cards import (
    CaucusNote,
    Clash,
    Clock,
    Guesses,
    LineTick,
    Need,
    Phase,
    Position,
    Side,
    WalkAway,
)
from andfacil.store import problems
from andfacil.store.check import Verdict, check_file
from andfacil.store.columns import dump_json
from andfacil.store.contents import read_contents
from andfacil.store.journal import first_head, parse_changes
from andfacil.store.rows import COLUMNS
from andfacil.store.schema import NEWEST, RELEASED, Migration, SchemaHistory
from andfacil.store.session_file import SessionFile
from tests.store.builders import EVERY_KIND, make_session, names_in

VERSION_1 = Path(__file__).parents[1] / "fixtures" / "version-1.andfacil"
VERSION_2 = VERSION_1.with_name("version-2.andfacil")
VERSION_3 = VERSION_1.with_name("version-3.andfacil")
NINE = dt.datetime(2027, 1, 31, 9, 0, tzinfo=dt.UTC)
NEED_NOW = RELEASED.tables[NEWEST]["need"]
NEED_THEN = NEED_NOW.replace(',\n    "heard" INTEGER NOT NULL', "")
OLD_COLUMNS = ", ".join(f'"{name}"' for name in COLUMNS["need"] if name != "heard")
UNHEARD_COLUMNS = ", ".join("0" if name == "heard" else f'"{name}"' for name in COLUMNS["need"])


def with_heard(card):
    return {**card, "heard": 0} if card["card"] == "need" else card


def rebuilt(new, columns):
    return (
        new.replace('"need"', '"need_new"', 1),
        f'INSERT INTO "need_new" SELECT {columns} FROM "need"',
        'DROP TABLE "need"',
        'ALTER TABLE "need_new" RENAME TO "need"',
    )


FICTITIOUS = SchemaHistory(
    tables={1: {**RELEASED.tables[NEWEST], "need": NEED_THEN}, 2: RELEASED.tables[NEWEST]},
    migrations={2: Migration(rebuilt(NEED_NOW, UNHEARD_COLUMNS), with_heard)},
)
"""A past in which needs could not be heard yet."""

BROKEN = SchemaHistory(tables=FICTITIOUS.tables, migrations={2: Migration((), with_heard)})
"""A step that forgot its statements."""


@pytest.fixture
def path(tmp_path):
    """A session of the fictitious first version, with some history."""
    b1 = next(
        replace(card, same_as="") for card in EVERY_KIND if isinstance(card, Need) and card.hidden
    )
    path = make_session(tmp_path, EVERY_KIND[0], b1)
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, "Sleep"))
        session.perform(propose.change_text(session.board, "A1", "Rest"))
        session.undo()
    take_back_to_version_1(path)
    return path


def take_back_to_version_1(path):
    def unheard(card):
        return card and {key: value for key, value in card.items() if key != "heard"}

    connection = sqlite3.connect(path, isolation_level=None)
    for statement in rebuilt(NEED_THEN, OLD_COLUMNS):
        connection.execute(statement)
    contents = read_contents(connection, ())
    previous = first_head(contents.meta).hash
    for entry in contents.entries:
        changes = [
            {key: unheard(value) if key != "id" else value for key, value in change.items()}
            for change in parse_changes(entry.changes)
        ]
        sealed = entry._replace(changes=dump_json(changes), previous=previous).with_hash()
        previous = sealed.hash
        connection.execute(
            "UPDATE journal SET changes = ?, previous = ?, hash = ? WHERE seq = ?",
            [sealed.changes, sealed.previous, sealed.hash, sealed.seq],
        )
    connection.execute("PRAGMA user_version=1")
    connection.execute("VACUUM")
    connection.close()


def test_an_older_session_is_brought_up_behind_a_backup(path):
    old = path.read_bytes()
    with SessionFile.open(path, schemas=FICTITIOUS) as file:
        session = file.session()
        assert session.board["A1"] == Need(id="A1", order=2, side=Side.A, text="Sleep")
        session.redo()
        session.perform(propose.set_heard(session.board, "A1"))
    assert names_in(path.parent) == [path.name, f"{path.name}.v1.bak"]
    backup = path.with_name(f"{path.name}.v1.bak")
    with SessionFile.open(path, schemas=FICTITIOUS, read_only=True) as file:
        assert file.board()["A1"].heard
        assert file.board()["A1"].text == "Rest"
    shutil.copyfile(backup, path)
    with SessionFile.open(path, schemas=FICTITIOUS, read_only=True) as file:
        assert file.board()["A1"].text == "Sleep"
    assert len(old) == len(backup.read_bytes())


def test_an_older_backup_is_kept(path):
    path.with_name(f"{path.name}.v1.bak").write_text("mine")
    SessionFile.open(path, schemas=FICTITIOUS).close()
    assert names_in(path.parent) == [
        path.name,
        f"{path.name}.v1-2.bak",
        f"{path.name}.v1.bak",
    ]
    assert path.with_name(f"{path.name}.v1.bak").read_text() == "mine"


def test_read_only_an_older_session_is_shown_and_stays_old(path):
    old = path.read_bytes()
    with SessionFile.open(path, schemas=FICTITIOUS, read_only=True) as file:
        assert file.board()["A1"].text == "Sleep"
        assert not file.board()["A1"].heard
    assert path.read_bytes() == old
    assert names_in(path.parent) == [path.name]


def test_a_step_that_leads_elsewhere_changes_nothing(path):
    old = path.read_bytes()
    with pytest.raises(RuntimeError, match="do not lead to 2"):
        SessionFile.open(path, schemas=BROKEN)
    assert path.read_bytes() == old


def test_a_damaged_older_session_is_refused_before_the_backup(path):
    path.write_bytes(path.read_bytes().replace(b"Sleep", b"Slept"))
    with pytest.raises(problems.Damaged):
        SessionFile.open(path, schemas=FICTITIOUS)
    assert names_in(path.parent) == [path.name]


def test_a_disc_without_room_for_the_backup_leaves_the_session_old(path, monkeypatch):
    old = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("andfacil.store.new_file._give_name", full)
    with pytest.raises(problems.DiscFull):
        SessionFile.open(path, schemas=FICTITIOUS)
    assert path.read_bytes() == old
    assert names_in(path.parent) == [path.name]


# ---------------------------------------------------------------- files of earlier versions


@pytest.fixture
def old_path(tmp_path):
    """A session that the first released format kept: every kind of card, and some history."""
    return Path(shutil.copy(VERSION_1, tmp_path / "ward.andfacil"))


def test_a_session_of_the_first_format_opens_behind_a_backup(old_path):
    with SessionFile.open(old_path) as file:
        session = file.session()
        board = session.board
        assert board["A1"] == Need(
            id="A1",
            side=Side.A,
            text="Sleep after a night shift — 12 h",
            non_negotiable=True,
            why="Errors",
            met_when="12 h in the rota",
            said_as="No more double shifts!",
            heard=True,
            spelled=frozenset({"heard"}),
        )
        assert board["A2"].text == "Rest"
        assert board.details.title == "Rota of the ward"
        assert not any(is_hidden(card) for card in board)
        assert not board.details.swapped
        session.perform(hiding.hide(board, ["A2"]))
    assert names_in(old_path.parent) == [old_path.name, f"{old_path.name}.v1.bak"]
    assert old_path.read_bytes()[60:64] == NEWEST.to_bytes(4)
    assert check_file(old_path).verdict is Verdict.WHOLE
    with SessionFile.open(old_path, read_only=True) as file:
        assert file.board()["A2"].hidden
    # The copy was made through SQLite, which counts its own writes in the header.
    backup = old_path.with_name(f"{old_path.name}.v1.bak")
    with SessionFile.open(backup, read_only=True) as file:
        assert file.board()["A2"].text == "Rest"


def test_the_journal_of_the_first_format_is_brought_up_too(old_path):
    with SessionFile.open(old_path) as file:
        session = file.session()
        session.redo()  # the position that was taken back
        assert [p.text for p in session.board.all_of(Position)][-1] == "No nights"
        for _ in range(3):
            session.undo()
        assert session.board["A2"].text == "Rest"
        session.undo()
        assert session.board["A2"].text == "Sleep"
    with SessionFile.open(old_path, read_only=True) as file:
        said = [text for _, text in file.timeline().text_history("A2")]
    assert said[:2] == ["Sleep", "Rest"]


def test_read_only_the_first_format_stays_as_it_is(old_path):
    old = old_path.read_bytes()
    with SessionFile.open(old_path, read_only=True) as file:
        assert file.board()["A2"].text == "Rest"
    assert old_path.read_bytes() == old
    assert names_in(old_path.parent) == [old_path.name]


@pytest.fixture
def second_path(tmp_path):
    """A session of the second format, in the phase Test, with a step that was taken back."""
    return Path(shutil.copy(VERSION_2, tmp_path / "ward.andfacil"))


def test_a_session_of_the_second_format_opens_behind_a_backup(second_path):
    with SessionFile.open(second_path) as file:
        session = file.session()
        assert session.board.details.phase is Phase.TEST
        assert session.board.details.plan == ()
        assert session.board.details.swapped
        assert session.board.all_of(Clock) == ()
        session.redo()
        assert session.board["A2"].text == "A pause at four"
        session.perform(clock.run(session.board, NINE))
        session.undo()
        assert session.board["A2"].text == "A pause at three"
    assert names_in(second_path.parent) == [second_path.name, f"{second_path.name}.v2.bak"]
    assert check_file(second_path).verdict is Verdict.WHOLE
    with SessionFile.open(second_path, read_only=True) as file:
        assert clock.clock_of(file.board()).since == NINE
        assert file.history().next_redo().about == "A2"


def test_a_session_of_the_third_format_opens_behind_a_backup(tmp_path):
    """It has a card of every kind that there was, and a step that was taken back."""
    path = Path(shutil.copy(VERSION_3, tmp_path / "rota.andfacil"))
    with SessionFile.open(path) as file:
        session = file.session()
        told = {note.id: note.may_share for note in session.board.all_of(CaucusNote)}
        assert told
        assert not any(told.values())
        assert session.board.details.answer_scale is None
        assert all(session.board.all_of(kind) for kind in (Clash, Guesses, LineTick, WalkAway))
        session.redo()
        assert session.board["A1"].text == "A pause at four"
        session.undo()
        assert session.board["A1"].text == "A pause at three"
    assert names_in(path.parent) == [path.name, f"{path.name}.v3.bak"]
    assert check_file(path).verdict is Verdict.WHOLE


def test_every_version_has_a_step_that_leads_to_it():
    assert sorted(RELEASED.tables) == list(range(1, NEWEST + 1))
    assert sorted(RELEASED.migrations) == list(range(2, NEWEST + 1))
