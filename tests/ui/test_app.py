"""The windows put together."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from andfacil.ui.base.settings import THEME
from andfacil.ui.desk.dialogs.crash import CrashDialog
from tests.ui.desk_rig import CTRL, Key


def test_ctrl_w_leads_home(desk):
    desk.press(Key.Key_W, CTRL)
    assert desk.app.desk is None
    assert desk.app.home.isVisible()


def test_the_next_look_keeps_the_session(desk, qapp):
    desk.enter("a: Quiet")
    path = desk.app.desk.path
    desk.type("b: half a thought")
    desk.press(Key.Key_F9)
    assert desk.line == "b: half a thought"
    assert desk.app.theme.name == "dark"
    assert THEME.read(desk.app.settings) == "dark"
    assert desk.app.desk.path == path
    assert desk.board["A6"].text == "Quiet"
    assert qapp.palette().window().color() == desk.app.theme["window"]


def test_the_next_look_keeps_the_card_in_hand_and_the_line(desk):
    desk.window.selection.select("A2")
    desk.enter("a: Quiet")
    desk.window.selection.select("A2")
    desk.enter("and1 > a99")
    desk.press(Key.Key_F9)
    assert desk.window.selection.card_id == "A2"
    assert desk.line == "and1 > a99"
    assert desk.window.capture.history.lines == ("a: Quiet",)


def test_undo_reaches_back_behind_the_closed_window(desk):
    desk.enter("a: Quiet")
    path = desk.app.desk.path
    desk.press(Key.Key_W, CTRL)
    assert desk.app.open(path)
    desk.press(Key.Key_Z, CTRL)
    assert "A6" not in desk.board


def test_one_file_is_left_when_the_session_is_closed(desk):
    folder = desk.app.desk.path.parent
    desk.enter("a: Quiet")
    desk.app.close()
    assert sorted(path.name for path in folder.glob("*andfacil*") if path.suffix != ".ini") == [
        "library.andfacil"
    ]


def test_the_end_of_the_system_session_keeps_what_is_being_typed(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    desk.type("Half a thought")
    desk.app._on_commit_data(None)
    assert desk.board["A2"].text == "Half a thought"


def test_the_end_of_the_system_session_keeps_a_card_being_edited(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F2)
    desk.type("Half a thought")
    desk.app._on_commit_data(None)
    assert desk.board["A2"].text == "Half a thought"


def test_the_window_fits_a_small_laptop(desk):
    desk.window.resize(1366, 768)
    hint = desk.window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 768


def test_a_fault_while_the_desk_is_built_leads_home_with_a_report(desk, qapp, qtbot, monkeypatch):
    """Without this, `andfacil SESSION` would end without a word, before the windows run."""
    path = desk.app.desk.path
    desk.app.show_home()
    with monkeypatch.context() as patch:
        patch.setattr("andfacil.ui.desk.session.Wiring", lambda *_: {}["a mistake"])
        assert not desk.app.open(path)
    assert desk.app.home.isVisible()
    shown = lambda: [box for box in qapp.topLevelWidgets() if isinstance(box, CrashDialog)]  # noqa: E731
    qtbot.waitUntil(lambda: bool(shown()))
    words = " ".join(label.text() for label in shown()[0].findChildren(QLabel))
    assert "read from there again" not in words  # there is no board
    shown()[0].close()
    assert desk.app.open(path)  # nobody holds the file
