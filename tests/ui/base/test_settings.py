"""Settings: a bad value on the disc is no crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from andfacil.ui.base.settings import (
    AS_SYSTEM,
    FOLDER,
    MOST_RECENT,
    THEME,
    forget_session,
    open_settings,
    recent_sessions,
    remember_session,
    settings_folder,
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
        remember_session(settings, Path(f"/x/{name}.andfacil"))
    assert [path.stem for path in recent_sessions(settings)] == ["one", "two"]


def test_one_recent_session_comes_back_from_the_disc(settings, tmp_path):
    remember_session(settings, Path("/x/a, b.andfacil"))
    settings.sync()
    assert recent_sessions(open_settings(tmp_path)) == (Path("/x/a, b.andfacil"),)


def test_the_list_has_an_end(settings):
    for number in range(MOST_RECENT + 5):
        remember_session(settings, Path(f"/x/{number}.andfacil"))
    assert len(recent_sessions(settings)) == MOST_RECENT


def test_forgetting(settings):
    remember_session(settings, Path("/x/one.andfacil"))
    forget_session(settings, Path("/x/one.andfacil"))
    assert recent_sessions(settings) == ()


def test_the_folder(settings, tmp_path):
    assert settings_folder(settings) == tmp_path
