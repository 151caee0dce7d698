"""A disc that is really full, and one that is really gone; both need root to be mounted."""

from __future__ import annotations

from contextlib import suppress

import pytest
from PySide6.QtWidgets import QPushButton

from tests.faults.mounted import mounted, try_full_discs, try_vanished_discs, why_not
from tests.faults.reading import texts_in
from tests.store.builders import DETAILS, make_session, names_in
from tests.ui.desk_rig import Answers


@pytest.fixture(autouse=True)
def _can_mount():
    if reason := why_not():
        pytest.skip(reason)


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


def test_case_04_a_full_disc_loses_nothing_and_takes_more_once_there_is_room(path, after):
    tally = try_full_discs(path, after, sizes=6)
    assert tally.clean(), tally
    assert tally.tried == 6


def test_case_06_a_vanished_disc_leaves_the_board_for_a_copy_elsewhere(path, after):
    tally = try_vanished_discs(path, after, rounds=4)
    assert tally.clean(), tally


def test_case_04_a_session_on_a_full_disc_opens_and_goes_on_elsewhere(app, after, tmp_path):
    """Not even the lock file has room for its words."""
    copy = tmp_path / "elsewhere.andfacil"
    app.questions = Answers(write_to=copy).questions()
    with mounted(after, 400 * 1024):
        path = make_session(after)
        with suppress(OSError), (after / "film").open("wb") as rest:
            while True:
                rest.write(bytes(4096))
                rest.flush()
        assert app.open(path)
        app.window.capture.line.setText("a: Typed on a full disc")
        app.window.capture.line.returnPressed.emit()
        assert "full" in app.window.notices.text
        app.window.notices.findChild(QPushButton, "way_out").click()
        assert app.desk.path == copy
        app.window.capture.line.returnPressed.emit()
        assert names_in(after) == ["film", path.name]
    assert "Typed on a full disc" in texts_in(copy)
