"""A half-written copy that a crash left holds a whole session: it goes when home starts."""

from __future__ import annotations

import os

from andfacil.part_files import hold
from andfacil.store.machine.folder import private_folder
from tests.store.builders import make_session

LEFT = ".andfacil-0123456789abcdef.part"


def test_what_a_crash_left_beside_recent_sessions_is_gone(app, tmp_path, qtbot):
    folders = [tmp_path / name for name in ("here", "there", "elsewhere")]
    for folder in folders:
        folder.mkdir()
        path = make_session(folder)
        if folder.name != "elsewhere":
            assert app.open(path)
            app.desk.window.close()
    for folder in folders:
        (folder / LEFT).write_bytes(b"words of a session")
    held = folders[1] / ".andfacil-fedcba9876543210.part"
    with held.open("wb") as file:
        hold(file.fileno())
        app.show_home()
        here, there, elsewhere = (folder / LEFT for folder in folders)
        qtbot.waitUntil(lambda: not here.exists() and not there.exists(), timeout=5_000)
        assert held.exists()  # somebody writes it just now
    assert elsewhere.exists()  # nobody opened a session there


def test_what_a_crash_left_among_the_backups_is_gone_too(app, tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    backup = private_folder("backups", "0123") / LEFT
    old, new = (private_folder("trial", name) / "both.andfacil" for name in ("old", "new"))
    for one in (backup, old, new):
        one.write_bytes(b"words of a session")
    os.utime(old.parent, (0, 0))
    app.show_home()
    qtbot.waitUntil(lambda: not backup.exists() and not old.parent.exists(), timeout=5_000)
    assert new.exists()  # somebody tries a journal just now
