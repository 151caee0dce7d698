"""A desk over a session file of its own, for tests that work the windows."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QLocale

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.edits import EditKind
from andfacil.store.templates import create_from_template
from andfacil.ui.style.motion import MotionChoice
from tests.builders import LIBRARY_WINDOW
from tests.ui.desk_rig import Answers, Rig
from tests.ui.openers import OPENERS

ROOMY = (1600, 1000)
"""px of the desk's window."""
JOIN_S = 20
"""The longest that a thread of the program is waited for."""


@pytest.fixture(autouse=True)
def _may_sleep(monkeypatch):
    """Tests do not keep the machine awake that they run on."""
    monkeypatch.setattr("andfacil.ui.screens.awake.system_keeper", lambda: None)


@pytest.fixture(autouse=True)
def _own_locale():
    """A test may say where it is; the next one is where it was."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp):
    """What one test copied is not what another one finds, pastes or looks through."""
    qapp.clipboard().clear()


@pytest.fixture
def app(qapp, tmp_path):
    """The program with no window yet; its settings are in a folder of their own."""
    from andfacil.app import build

    built = build([], settings_dir=tmp_path, questions=Answers().questions())
    built.appearance.motion.choice = MotionChoice.OFF
    qapp.setProperty("andfacil-theme", built.theme.name)
    yield built
    built.close()
    if built.home is not None:
        built.home.close()
    for window in qapp.topLevelWidgets():
        window.close()
    built.deleteLater()
    for thread in threading.enumerate():
        if thread.name.startswith("andfacil"):
            thread.join(JOIN_S)  # no window is taken apart in a thread that outlives its test
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # styling counts every widget alive


def give_room(window):
    """Make the desk larger than the screen that there is here: all its panels have room."""
    window.showNormal()
    window.resize(*ROOMY)


def show_roomy(window, _screen=None):
    """Show it so from the beginning: laid out and drawn once."""
    window.resize(*ROOMY)
    window.show()


def open_desk(app, path, qtbot):
    answers = Answers()
    app.questions = answers.questions()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("andfacil.app.show_fitting", show_roomy)
        assert app.open(path)
    rig = Rig(app, answers)
    with qtbot.waitActive(rig.window):
        rig.window.activateWindow()
    return rig


def each_box(desk, qtbot):
    """The name of every box that can be opened, each with a desk that it can be opened at."""
    path = desk.app.desk.path
    for name in OPENERS:
        if desk.app.window is None:  # home was shown in its place
            desk = open_desk(desk.app, path, qtbot)
        desk.window.selection.select("AND1")
        yield name, desk


@pytest.fixture
def new_desk(app, tmp_path, qtbot):
    """An empty board between the two readers of the tutorial."""
    path = tmp_path / "new.andfacil"
    create_from_template(
        path,
        template="blank",
        title="The library window: fresh air AND no draught",
        side_a="Reader by the window",
        side_b="Reader by the door",
    )
    return open_desk(app, path, qtbot)


@pytest.fixture
def desk(app, tmp_path, qtbot):
    """The tutorial's session."""
    from andfacil.store.session_file import SessionFile

    path = tmp_path / "library.andfacil"
    SessionFile.create(path, load_exchange(LIBRARY_WINDOW.read_bytes()), EditKind.IMPORT).close()
    return open_desk(app, path, qtbot)
