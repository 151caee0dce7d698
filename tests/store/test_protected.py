"""Sessions with a password: nothing in the clear, wrong passwords told, damage never believed."""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from andfacil.domain.board.rules import LONGEST_TEXT
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Details, Need, Party, Side
from andfacil.domain.values.edits import EditKind
from andfacil.store import header, new_file, problems, salvage
from andfacil.store.check import Verdict, check_file
from andfacil.store.cipher import library
from andfacil.store.cipher.key import derive_key, new_key
from andfacil.store.connection import connect
from andfacil.store.header import is_protected
from andfacil.store.migrating import copy_beside
from andfacil.store.schema import RELEASED
from andfacil.store.session_file import SessionFile
from andfacil.store.writing import copy_tables
from tests.store.builders import EVERY_KIND, names_in
from tests.store.test_durability import make_faulty
from tests.store.test_migrating import VERSION_1

pytest.importorskip("sqlcipher3", reason="the extra andfacil[encrypt] is not installed")

ROOT = Path(__file__).resolve().parent.parent.parent
PASSWORD = "Wörter, die niemand rät"
CANARY = "canary-Xq7-yellow"
DETAILS = Details(
    title=f"Rota {CANARY}", side_a=Party(name=f"Nurses {CANARY}"), side_b=Party(name="Hospital")
)
PAGE = 4096


@pytest.fixture
def path(tmp_path):
    return protected(tmp_path)


@pytest.fixture(autouse=True)
def backups(tmp_path_factory, monkeypatch):
    """Where andfacil keeps backups in this test."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def protected(folder, *cards, name="rota.andfacil", password=PASSWORD):
    path = folder / name
    SessionFile.create(path, cards or (DETAILS,), EditKind.IMPORT, password=password).close()
    return path


def add(session, text=CANARY):
    return session.perform(propose.add_need(session.board, Side.A, text))


def texts(path, password=PASSWORD):
    with SessionFile.open(path, read_only=True, password=password) as file:
        return [need.text for need in file.board().all_of(Need)]


def in_the_clear(folder):
    """The files under `folder` that say a word of the session."""
    words = [coded for coding in ("utf-8", "utf-16-le") for coded in [CANARY.encode(coding)]]
    return [
        one.name
        for one in folder.rglob("*")
        if one.is_file() and any(word in one.read_bytes() for word in words)
    ]


# ---------------------------------------------------------------------------- password


def test_every_kind_of_card_comes_back_with_the_password(tmp_path):
    path = protected(tmp_path, *EVERY_KIND)
    assert is_protected(path)
    with SessionFile.open(path, password=PASSWORD) as file:
        assert set(file.board()) == set(EVERY_KIND)
        session = file.session()
        add(session)
        session.undo()
        session.redo()
    with SessionFile.open(path, password=PASSWORD) as file:
        assert file.board().get("A2").text == CANARY
        assert len(file.timeline().moments) == 4
        assert file.history().past
    assert names_in(tmp_path) == [path.name]


def test_without_its_password_a_session_is_not_opened_and_stays_as_it_is(path):
    before = path.read_bytes()
    with pytest.raises(problems.PasswordNeeded, match=r"rota\.andfacil is protected"):
        SessionFile.open(path)
    for wrong in ("", "wörter, die niemand rät", f"{PASSWORD} "):
        for read_only in (True, False):
            begun = time.monotonic()
            with pytest.raises(problems.WrongPassword, match="does not open"):
                SessionFile.open(path, password=wrong, read_only=read_only)
            assert time.monotonic() - begun < 5
    assert check_file(path).verdict is Verdict.CANNOT_TELL
    assert check_file(path, "wrong").verdict is Verdict.CANNOT_TELL
    with pytest.raises(problems.WrongPassword):
        salvage.read_what_is_left(path, "wrong")
    assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]


def test_a_wrong_password_writes_nothing_to_the_terminal(path, capfd):
    with pytest.raises(problems.WrongPassword):
        SessionFile.open(path, password="wrong")
    assert capfd.readouterr() == ("", "")


def test_a_letter_made_of_two_is_the_same_letter(path):
    assert texts(path, PASSWORD.replace("ö", "o\u0308").replace("ä", "a\u0308")) == []


def test_a_session_without_a_password_opens_whatever_is_given(tmp_path):
    path = protected(tmp_path, password=None)
    assert not is_protected(path)
    assert texts(path, "anything") == texts(path, None) == []


def test_without_the_extra_a_session_says_what_to_install(path, monkeypatch):
    monkeypatch.setattr(library, "MODULE", "no_such_module")
    for act in (
        lambda: SessionFile.open(path, password=PASSWORD),
        lambda: protected(path.parent, name="new.andfacil"),
        lambda: salvage.read_what_is_left(path, PASSWORD),
    ):
        with pytest.raises(problems.EncryptionMissing, match="sqlcipher3"):
            act()
    assert names_in(path.parent) == [path.name]


def test_any_tool_for_the_format_opens_it_with_the_password(path):
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(str(path))) as foreign:
        foreign.execute(f"PRAGMA key = '{PASSWORD}'")
        assert foreign.execute("SELECT title FROM session").fetchall() == [(DETAILS.title,)]


# ---------------------------------------------------------------------------- nothing in the clear


def test_no_file_holds_a_word_of_it(tmp_path, monkeypatch):
    """Also none that is there for a moment only: each is looked at before it goes or moves."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    seen = []
    monkeypatch.setattr(new_file, "_sync_file", lambda written: seen.append(in_the_clear(tmp_path)))
    path = protected(tmp_path, DETAILS)
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        for number in range(20):
            add(session, f"{CANARY} {number} " * 200)
        session.undo()
        file.save_copy(tmp_path / "copy.andfacil")
        file.save_copy(tmp_path / "short.andfacil", with_history=False)
        file.save_copy(tmp_path / "other.andfacil", password="another password")
        SessionFile.save_board(tmp_path / "rescued.andfacil", session.board, file.key)
        file.change_password("a third password")
        add(session)
        copy_beside(file._writer.connection, path, 1, file.key)
    assert [*seen, in_the_clear(tmp_path)] == [[]] * 9  # the last is the backup at closing
    assert len(names_in(tmp_path)) == 7  # five copies, the session, and the folder of backups


def test_the_search_for_clear_words_finds_them(tmp_path):
    path = protected(tmp_path, password=None)
    assert in_the_clear(tmp_path) == [path.name]


# ---------------------------------------------------------------------------- killed


WORKER = """
import os, sys
from pathlib import Path
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store.session_file import SessionFile

path, password, canary, half = Path(sys.argv[1]), *sys.argv[2:5]
file = SessionFile.open(path, password=password)
session = file.session()
if half:
    connection = file._writer.connection
    connection.set_authorizer(None)
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN IMMEDIATE")
    for number in range(200):
        connection.execute("INSERT INTO parked VALUES (?, 0, '[]', ?, '', NULL)",
                           (f"P{number + 1}", canary + "x" * 3000))
    os.kill(os.getpid(), 9)
for number in range(1000):
    session.perform(propose.add_need(session.board, Side.A, f"{canary} {number} " * 50))
    print("saved", flush=True)
"""


def start_worker(path, half=""):
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, path, PASSWORD, CANARY, half],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_every_acknowledged_edit_survives_sigkill(path):
    chance = random.Random(20260118)
    standing = 0
    for _ in range(5):
        with start_worker(path) as worker:
            first = worker.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.06))
            worker.send_signal(signal.SIGKILL)
            said = len([first, *worker.stdout.readlines()])
        assert in_the_clear(path.parent) == []  # its journal may lie there, too
        found = len(texts(path))
        assert found in (standing + said, standing + said + 1)
        standing = found
    assert standing > 5
    with SessionFile.open(path, password=PASSWORD):
        pass
    assert names_in(path.parent) == [path.name]


def test_a_save_cut_short_is_taken_back_and_a_wrong_password_harms_nothing(path, backups):
    with start_worker(path, "half") as worker:
        worker.wait()
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > PAGE
    assert in_the_clear(path.parent) == []
    with pytest.raises(problems.WrongPassword):
        SessionFile.open(path, password="wrong password")
    with SessionFile.open(path, password=PASSWORD) as file:
        assert file.board().details == DETAILS
        assert len(file.board()) == 1
    assert [*backups.rglob("*-recovery.andfacil")]  # both states as they were found
    assert in_the_clear(backups) == []
    assert names_in(path.parent) == [path.name]


def test_the_promises_of_sqlite_are_set(path):
    wanted = {
        "journal_mode": "delete",
        "synchronous": 3,
        "locking_mode": "normal",
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "recursive_triggers": 0,
    }
    with SessionFile.open(path, password=PASSWORD) as file:
        file.warm_up()
        connection = file._writer.connection
        connection.set_authorizer(None)
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


# ---------------------------------------------------------------------------- damage


@pytest.fixture
def quick_keys(monkeypatch):
    """Each key is derived once: it is the same each time, and made to be slow."""
    monkeypatch.setattr(header, "derive_key", functools.cache(header.derive_key))


def test_no_altered_byte_is_believed(path, quick_keys):
    """A page that is not as it was written is damage, wherever the byte and whatever it holds."""
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        for number in range(5):
            add(session, f"{number} " * 500)
        session.undo()
    whole = path.read_bytes()
    chance = random.Random(7)
    for _ in range(200):
        place = chance.randrange(len(whole))
        changed = bytearray(whole)
        changed[place] ^= chance.randrange(1, 256)
        path.write_bytes(changed)
        kinds = (problems.Damaged, problems.WrongPassword, problems.NotASession)
        with pytest.raises(kinds) as told:
            SessionFile.open(path, password=PASSWORD)
        # Only in the salt does damage look like another password, or like another kind of file.
        assert told.type is problems.Damaged or place < 16
    path.write_bytes(whole)
    assert len(texts(path)) == 4


def test_pages_that_changed_places_are_damage(path, quick_keys):
    whole = path.read_bytes()
    assert len(whole) > 4 * PAGE
    second, third = whole[PAGE : 2 * PAGE], whole[2 * PAGE : 3 * PAGE]
    path.write_bytes(whole[:PAGE] + third + second + whole[3 * PAGE :])
    with pytest.raises(problems.Damaged):
        SessionFile.open(path, password=PASSWORD)
    path.write_bytes(whole[: -2 * PAGE])
    with pytest.raises(problems.Damaged):
        SessionFile.open(path, password=PASSWORD)


def test_the_right_password_on_a_damaged_beginning_is_not_called_wrong(path):
    path.write_bytes(flipped(path.read_bytes(), 1000))
    with pytest.raises(problems.Damaged, match="though the password is right"):
        SessionFile.open(path, password=PASSWORD)


def test_salvage_reads_around_a_damaged_page(tmp_path, quick_keys):
    """As much as of a clear session: one bad page does not take the others with it."""
    path = protected(tmp_path, *EVERY_KIND)
    whole = path.read_bytes()
    found = []
    for page in range(1, len(whole) // PAGE):
        path.write_bytes(flipped(whole, page * PAGE + 50))
        with contextlib.suppress(problems.Damaged):  # a page of the list of tables
            left = salvage.read_what_is_left(path, PASSWORD)
            found.append((len(left.cards), len(left.missing)))
    assert len(found) >= len(whole) // PAGE - 3
    assert all(cards == len(EVERY_KIND) and missing <= 4 for cards, missing in found)
    assert sum(missing > 0 for _, missing in found) > 5


def flipped(data, place):
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def foreign_sql(path, *statements):
    key = derive_key(PASSWORD, path.read_bytes()[:16])
    with closing(library.open_encrypted(path.as_uri(), key, 0.2)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON need BEGIN DELETE FROM need; END",
        "CREATE VIEW v AS SELECT * FROM need",
        "CREATE TABLE more (a)",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
        "UPDATE session SET title = 'other'",
        "UPDATE journal SET about = 'A1'",
    ],
)
def test_who_knows_the_password_cannot_smuggle_anything_in(path, statement):
    foreign_sql(path, statement)
    for read_only in (True, False):
        with pytest.raises(problems.Damaged):
            SessionFile.open(path, password=PASSWORD, read_only=read_only)
    assert check_file(path, PASSWORD).verdict is Verdict.NOT_WHOLE


def test_a_giant_value_is_refused_before_it_is_read(path):
    foreign_sql(path, "UPDATE meta SET value = printf('%.*c', 9000000, 'x') WHERE key = 'made_by'")
    with pytest.raises(problems.Damaged):
        SessionFile.open(path, password=PASSWORD)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("PRAGMA user_version=99", problems.TooNew),
        ("PRAGMA user_version=0", problems.Damaged),
        ("PRAGMA application_id=1", problems.NotASession),
    ],
)
def test_the_header_is_read_inside(path, statement, kind):
    foreign_sql(path, statement)
    with pytest.raises(kind):
        SessionFile.open(path, password=PASSWORD)


def test_what_only_begins_like_a_protected_session_opens_with_no_password(tmp_path):
    path = tmp_path / "other.andfacil"
    path.write_bytes(b"ANDF" + bytes(range(256)) * 64)
    with pytest.raises(problems.WrongPassword):
        SessionFile.open(path, password=PASSWORD)
    path.write_bytes(b"ANDF")
    with pytest.raises(problems.NotASession):
        SessionFile.open(path, password=PASSWORD)


def test_an_edit_too_large_for_the_file_is_refused_in_words(path):
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        long = "\N{GRINNING FACE}" * LONGEST_TEXT
        session.perform(propose.add_need(session.board, Side.A, long, why=long, met_when=long))
        with pytest.raises(problems.TooLarge, match="shorten it"):
            session.perform(propose.change_text(session.board, "A1", long[1:]))
        add(session)
    assert texts(path) == [long, CANARY]


# ---------------------------------------------------------------------------- older versions


def version_1(folder):
    """A protected session as an andfacil that only knew version 1 would have made it."""
    path = folder / "ward.andfacil"
    with closing(connect(VERSION_1, "ro")) as source:
        new_file.make_file(
            path,
            lambda fresh: copy_tables(source, fresh, RELEASED.tables[1], 1),
            new_key(PASSWORD),
        )
    return path


def test_an_older_protected_session_is_brought_up_behind_a_protected_backup(tmp_path):
    path = version_1(tmp_path)
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        assert session.board["A2"].text == "Rest"
        add(session)
    backup = path.with_name(f"{path.name}.v1.bak")
    assert is_protected(backup)
    assert b"Rota of the ward" not in backup.read_bytes() + path.read_bytes()
    assert texts(backup) == texts(path)[:-1]
    assert check_file(path, PASSWORD).verdict is Verdict.WHOLE


def test_read_only_an_older_protected_session_is_shown_and_stays_as_it_is(tmp_path):
    path = version_1(tmp_path)
    before = path.read_bytes()
    with SessionFile.open(path, password=PASSWORD, read_only=True) as file:
        assert file.board()["A2"].text == "Rest"
    assert path.read_bytes() == before
    assert names_in(tmp_path) == [path.name]


# ---------------------------------------------------------------------------- copies, other words


def test_copies_are_under_the_same_password_or_a_new_one(path, tmp_path):
    with SessionFile.open(path, password=PASSWORD) as file:
        add(file.session())
        file.save_copy(tmp_path / "copy.andfacil")
        file.save_copy(tmp_path / "short.andfacil", with_history=False)
        file.save_copy(tmp_path / "other.andfacil", password="another password")
    assert texts(tmp_path / "copy.andfacil") == texts(tmp_path / "short.andfacil") == [CANARY]
    assert texts(tmp_path / "other.andfacil", "another password") == [CANARY]
    with pytest.raises(problems.WrongPassword):
        texts(tmp_path / "other.andfacil")
    with SessionFile.open(tmp_path / "other.andfacil", password="another password") as file:
        assert file.history().past


def test_a_clear_session_gets_a_protected_copy_with_its_history(tmp_path):
    path = protected(tmp_path, *EVERY_KIND, password=None)
    with SessionFile.open(path) as file:
        add(file.session())
        head = file.head
        file.save_copy(tmp_path / "locked.andfacil", password=PASSWORD)
    with SessionFile.open(tmp_path / "locked.andfacil", password=PASSWORD) as file:
        assert file.head == head
        assert file.history().past
    assert in_the_clear(tmp_path) == [path.name]


def test_the_password_is_changed_in_place_and_work_goes_on(path):
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        add(session, "before")
        old = path.read_bytes()
        file.change_password("another password")
        add(session, "after")
        session.undo()
    assert path.read_bytes()[:16] != old[:16]
    assert texts(path, "another password") == ["before"]
    with pytest.raises(problems.WrongPassword):
        SessionFile.open(path, password=PASSWORD)
    assert names_in(path.parent) == [path.name]


def test_when_the_password_cannot_be_changed_the_old_one_stays_and_work_goes_on(path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(new_file, "_sync_file", full)
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        add(session, "before")
        with pytest.raises(problems.DiscFull):
            file.change_password("another password")
        add(session, "after")
    assert texts(path) == ["before", "after"]
    assert names_in(path.parent) == [path.name]


def test_a_foreign_write_stops_the_change_of_the_password(path):
    with SessionFile.open(path, password=PASSWORD) as file:
        foreign_sql(path, "UPDATE meta SET value = 'x' WHERE key = 'made_by'")
        with pytest.raises(problems.ChangedElsewhere):
            file.change_password("another password")


def test_a_new_password_makes_an_open_session_protected_in_place(tmp_path):
    path = protected(tmp_path, password=None)
    with SessionFile.open(path) as file:
        session = file.session()
        add(session)
        file.change_password(PASSWORD)
        session.undo()
        assert file.key is not None
    assert texts(path) == []
    assert in_the_clear(tmp_path) == []


def test_an_error_after_the_save_had_worked_counts_as_saved(path):
    with SessionFile.open(path, password=PASSWORD) as file:
        session = file.session()
        make_faulty(file, commits=True)
        add(session, "One")
        add(session, "Two")
    assert texts(path) == ["One", "Two"]


def test_errors_of_the_other_library_are_problems_of_the_world_too(path):
    with (
        SessionFile.open(path, password=PASSWORD) as file,
        closing(connect(path, "rw", file.key)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(problems.Busy):
            add(file.session())
