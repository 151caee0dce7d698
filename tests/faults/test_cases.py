"""The hostile files of reliability's cases, by their numbers, through the real commands."""

from __future__ import annotations

import os
import sqlite3
import zipfile

import pytest

from andfacil.cli import main
from tests.store.builders import make_session


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


def refused(path, capsys, command="check"):
    """One sentence, a status that says no, and a file that stays as it is."""
    before = path.read_bytes() if path.stat().st_size < 10_000_000 else b""
    status = main([command, str(path)])
    told = "".join(capsys.readouterr())
    assert status in (1, 3)
    assert "Traceback" not in told
    assert not before or path.read_bytes() == before
    return told


def sql(path, *statements):
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


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


def test_case_14_a_flipped_letter_is_found(path, capsys):
    path.write_bytes(path.read_bytes().replace(b"A pool of stand-ins", b"A fool of stand-ins", 1))
    assert "AND1" in refused(path, capsys)


def test_case_15_a_trigger_is_refused(path, capsys):
    sql(path, "CREATE TRIGGER t AFTER INSERT ON need BEGIN DELETE FROM need; END")
    refused(path, capsys)


def test_case_16_an_endless_view_is_refused(path, capsys):
    sql(
        path,
        "DROP TABLE parked",
        "CREATE VIEW parked AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r)"
        " SELECT n AS id FROM r",
    )
    refused(path, capsys)


def test_case_18_other_tables_and_newer_versions_are_refused(path, capsys):
    whole = path.read_bytes()
    sql(path, "CREATE TABLE other (a)")
    refused(path, capsys)
    path.write_bytes(whole)
    sql(path, "PRAGMA user_version = 9999")
    refused(path, capsys)


def test_case_20_two_gigabytes_are_refused_unread(path, capsys):
    os.truncate(path, 2 * 1024**3)
    refused(path, capsys)
