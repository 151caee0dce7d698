"""Settings: a bad value on the disc is no crash."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from andfacil.ui.base.recent import (
    MOST_RECENT,
    Recent,
    forget_session,
    recent_sessions,
    remember_session,
    update_session,
)
from andfacil.ui.base.settings import (
    AS_SYSTEM,
    FOLDER,
    RECENT,
    SESSIONS,
    THEME,
    open_settings,
    settings_folder,
)

KNOWN = Recent(
    Path("/x/a, b.andfacil"),
    "Fresh air, “AND” no draught",
    "Nurses; day",
    "שלום",
    dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC),
    "signed, version 2",
    1_795_000_000_123_456_789,
)


@pytest.fixture
def settings(tmp_path):
    return open_settings(tmp_path)


def test_what_is_written_is_read_again(settings, tmp_path):
    THEME.write(settings, "dark")
    FOLDER.write(settings, str(tmp_path))
    settings.sync()
    again = open_settings(tmp_path)
    assert THEME.read(again) == "dark"
    assert FOLDER.read(again) == str(tmp_path)


def test_a_folder_that_is_gone_reads_as_none(settings, tmp_path):
    FOLDER.write(settings, str(tmp_path / "gone"))
    assert FOLDER.read(settings) == ""


@pytest.mark.parametrize("junk", ["pink", "", 7, ["dark", "light"]])
def test_junk_reads_as_the_default(settings, junk):
    settings.setValue(THEME.key, junk)
    assert THEME.read(settings) == AS_SYSTEM


def test_recent_sessions_newest_first_each_once(settings):
    for name in ("one", "two", "one"):
        remember_session(settings, Recent(Path(f"/x/{name}.andfacil")))
    assert [session.path.stem for session in recent_sessions(settings)] == ["one", "two"]


def test_one_recent_session_comes_back_from_the_disc(settings, tmp_path):
    remember_session(settings, KNOWN)
    settings.sync()
    assert recent_sessions(open_settings(tmp_path)) == (KNOWN,)


def test_what_is_known_of_a_session_is_said_anew_where_it_stands(settings):
    for name in ("one", "two"):
        remember_session(settings, Recent(Path(f"/x/{name}.andfacil")))
    update_session(settings, Recent(Path("/x/one.andfacil"), "Ward 7"))
    update_session(settings, Recent(Path("/x/gone.andfacil"), "Ward 8"))
    assert [each.title for each in recent_sessions(settings)] == ["", "Ward 7"]


def test_a_list_of_paths_from_before_is_taken_over(settings):
    RECENT.write(settings, ("/x/one.andfacil", "/x/two.andfacil"))
    assert [each.path.stem for each in recent_sessions(settings)] == ["one", "two"]
    remember_session(settings, Recent(Path("/x/two.andfacil"), "Two"))
    assert [each.path.stem for each in recent_sessions(settings)] == ["two", "one"]
    forget_session(settings, Path("/x/one.andfacil"))
    assert [each.title for each in recent_sessions(settings)] == ["Two"]


@pytest.mark.parametrize(
    "junk", ["{", "7", '{"title": "x"}', '{"path": "/x", "at": "soon"}', '["a"]', "null"]
)
def test_junk_in_the_list_is_left_out(settings, junk):
    SESSIONS.write(settings, (junk, '{"path": "/x/one.andfacil", "title": "One"}'))
    assert [each.title for each in recent_sessions(settings)] == ["One"]


def test_the_list_has_an_end(settings):
    for number in range(MOST_RECENT + 5):
        remember_session(settings, Recent(Path(f"/x/{number}.andfacil")))
    assert len(recent_sessions(settings)) == MOST_RECENT


def test_forgetting(settings):
    remember_session(settings, Recent(Path("/x/one.andfacil")))
    forget_session(settings, Path("/x/one.andfacil"))
    assert recent_sessions(settings) == ()


def test_the_folder(settings, tmp_path):
    assert settings_folder(settings) == tmp_path
