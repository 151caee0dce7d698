"""A whole session, from the list of sessions to the signed version, without a mouse."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from andfacil.domain.values.cards import (
    CaucusNote,
    Commitment,
    Need,
    Parked,
    Phase,
    Position,
    Side,
    Signing,
    Solution,
    Status,
)
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.settings import FOLDER
from tests.ui.conftest import give_room
from tests.ui.desk_rig import CTRL, NO_MODIFIER, SHIFT, Answers, Key, Rig


@pytest.fixture
def home(app, tmp_path, qtbot):
    FOLDER.write(app.settings, str(tmp_path))
    window = app.show_home()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def press(key, modifiers=NO_MODIFIER, times=1):
    """A key, to whatever window has the focus, as the system would send it."""
    for _ in range(times):
        QTest.keyClick(active_window(), key, modifiers)


def write(words):
    for letter in words:
        QTest.keyClick(active_window(), ord(letter))


def active_window():
    """The system's window that keys go to; after a box there is no window manager to choose it."""
    if QApplication.focusWidget() is None:
        window = next(
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, QMainWindow) and w.isVisible()
        )
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
    return QApplication.focusWidget().window().windowHandle()


def tab_to(name, most=40):
    """Tab until the field of this name has the focus."""
    for _ in range(most):
        if QApplication.focusWidget().accessibleName().startswith(name):
            return
        press(Key.Key_Tab)
    raise AssertionError(name)


def begin_session(app, qtbot):
    """From home: a new session between two sides."""
    press(Key.Key_N, CTRL)
    for words in ("Ward 7", "Nurses", "Operations"):
        write(words)
        press(Key.Key_Tab)
    press(Key.Key_Return)
    return opened(app, qtbot)


def opened(app, qtbot):
    rig = Rig(app, Answers())
    qtbot.waitUntil(lambda: app.window is not None and app.window.isVisible())
    give_room(rig.window)
    with qtbot.waitActive(rig.window):
        rig.window.activateWindow()  # there is no window manager here to do it
    return rig


def type_cards(rig):
    for line in (
        "a! At most three nights in a row",
        "a: Rota known early",
        "a? Nothing but days",
        "b! Two nurses at all times",
        "b: Stay within the budget",
        "+ A shared rota > a1",
        "p: The car park",
        "do Draft the rota @Mira by 2027-01-31 > and1",
    ):
        rig.enter(line)
        assert rig.line == "", line


def work_on_the_board(rig):
    """Edit, mark, move, link, and give a card what stands behind it."""
    press(Key.Key_F12, times=2)  # rail, then board
    press(Key.Key_Home)
    press(Key.Key_Down)
    assert rig.window.selection.card_id == "A2"
    press(Key.Key_F2)
    press(Key.Key_End)
    write(", four weeks")
    press(Key.Key_Return)
    assert rig.board.get("A2").text == "Rota known early, four weeks"
    press(Key.Key_M, CTRL)
    press(Key.Key_Up, CTRL)
    assert [need.ref for need in rig.board.needs(Side.A)] == ["A2", "A1"]
    press(Key.Key_H, CTRL)
    press(Key.Key_Right)
    assert rig.window.selection.card_id == "AND1"
    press(Key.Key_L, CTRL)
    write("b1 -b2")
    press(Key.Key_Return)
    press(Key.Key_E, CTRL)
    rig.enter("a1 // Tired people make mistakes")
    rig.enter("a1 == No fourth night in any rota")
    assert rig.window.selection.card_id == "A1"


def note_privately(rig):
    press(Key.Key_I, CTRL)
    tab_to("Private")
    write("They would take four")
    press(Key.Key_Return)
    assert rig.line_has_focus


def answer_the_question(rig):
    press(Key.Key_Right, CTRL)
    press(Key.Key_Return, CTRL)
    write("A swap bank")
    press(Key.Key_Return)


def turn_the_position(rig):
    press(Key.Key_F3)
    assert isinstance(rig.window.selection.card, Position)
    press(Key.Key_T, CTRL)
    write("Sleep that restores")
    press(Key.Key_Return)


def change_phases(rig):
    press(Key.Key_PageDown, CTRL, times=2)
    press(Key.Key_F4)
    press(Key.Key_F12)
    tab_to("Test")
    press(Key.Key_Space)
    assert rig.board.details.phase is Phase.TEST
    press(Key.Key_F12, SHIFT)
    assert rig.line_has_focus


def go_back_and_forth(rig):
    """Undo, redo, the list of steps, and the board as it was."""
    before = rig.board.details.phase
    press(Key.Key_Z, CTRL)
    assert rig.board.details.phase is not before
    press(Key.Key_Y, CTRL)
    assert rig.board.details.phase is before
    press(Key.Key_H, CTRL | SHIFT)
    press(Key.Key_Down, times=3)
    press(Key.Key_Return)
    assert len(rig.app.desk.session.history.future) == 3
    press(Key.Key_H, CTRL | SHIFT)
    press(Key.Key_Home)
    press(Key.Key_Return)
    assert rig.board.details.phase is before
    press(Key.Key_B, CTRL)
    box = QApplication.activeModalWidget()
    press(Key.Key_Home)
    assert box.shown.all_of(Need) == ()
    press(Key.Key_Escape)


def find_cards(rig):
    press(Key.Key_F, CTRL)
    write("car park")
    assert isinstance(rig.window.selection.card, Parked)
    press(Key.Key_Escape)
    assert rig.line_has_focus
    press(Key.Key_G, CTRL)
    write("b2")
    press(Key.Key_Return)
    assert rig.window.selection.card_id == "B2"
    press(Key.Key_F4)


def tick_in_the_grid(rig):
    press(Key.Key_G, CTRL | SHIFT)
    press(Key.Key_Home, CTRL)
    press(Key.Key_Space)
    assert "A2" in rig.board.get("AND1").meets
    press(Key.Key_Escape)


def show_the_room(rig, qtbot):
    press(Key.Key_F5)
    assert rig.app.desk.room.is_shown
    rig.window.activateWindow()
    qtbot.waitUntil(rig.window.isActiveWindow)
    press(Key.Key_F7)
    assert rig.app.desk.room.is_black
    press(Key.Key_F5)
    assert not rig.app.desk.room.is_shown


def sign(rig):
    press(Key.Key_S, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    tab_to("Who signs")
    write("Ada")
    if box.although.isVisible():
        tab_to_widget(box.although)
        press(Key.Key_Space)
    tab_to_widget(box.sign_button)
    press(Key.Key_Return)
    assert len(rig.board.all_of(Signing)) == 1


def tab_to_widget(widget, most=20):
    for _ in range(most):
        if widget.hasFocus():
            return
        press(Key.Key_Tab)
    raise AssertionError(widget)


def test_a_whole_session_by_keys_alone(app, home, tmp_path, qtbot):
    rig = begin_session(app, qtbot)
    type_cards(rig)
    work_on_the_board(rig)
    note_privately(rig)
    answer_the_question(rig)
    turn_the_position(rig)
    change_phases(rig)
    go_back_and_forth(rig)
    find_cards(rig)
    tick_in_the_grid(rig)
    show_the_room(rig, qtbot)
    sign(rig)
    export(app, rig, tmp_path, qtbot)
    press(Key.Key_W, CTRL)
    reopen(app, home, qtbot)
    app.close()
    assert_all_is_in_the_file(tmp_path / "Ward 7.andfacil")


def export(app, rig, tmp_path, qtbot):
    """The system's own box is answered here: it is not ours to drive."""
    agreement = rig.window.boxes.agreement
    agreement._questions = Answers(write_to=tmp_path / "paper.pdf").questions()
    press(Key.Key_P, CTRL)
    with qtbot.waitActive(agreement.window):
        agreement.window.activateWindow()
    press(Key.Key_E, CTRL)
    qtbot.waitUntil(agreement.window.formats.isVisible)
    qtbot.waitUntil(lambda: agreement.window.formats.activeAction() is not None)
    QTest.keyClick(agreement.window.formats, Key.Key_Return)  # the first format is the PDF
    qtbot.waitUntil((tmp_path / "paper.pdf").exists, timeout=20_000)
    with qtbot.waitActive(rig.window):
        press(Key.Key_Escape)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def reopen(app, home, qtbot):
    with qtbot.waitActive(app.home):
        app.home.activateWindow()
    tab_to("Recent sessions")
    press(Key.Key_Return)
    assert app.window is not None


def assert_all_is_in_the_file(path):
    with SessionFile.open(path, read_only=True) as file:
        board = file.board()
    needs = {need.ref: need for need in board.all_of(Need)}
    assert {ref: (need.text, need.non_negotiable) for ref, need in needs.items()} == {
        "A1": ("At most three nights in a row", True),
        "A2": ("Rota known early, four weeks", True),
        "A3": ("Sleep that restores", False),
        "B1": ("Two nurses at all times", True),
        "B2": ("Stay within the budget", False),
    }
    assert [need.ref for need in board.needs(Side.A)] == ["A2", "A1", "A3"]
    assert needs["A1"].why == "Tired people make mistakes"
    assert needs["A1"].met_when == "No fourth night in any rota"
    assert needs["A2"].heard
    first, second = board.all_of(Solution)
    assert (first.text, first.status) == ("A shared rota", Status.AGREED)
    assert set(first.meets) == {"A1", "A2", "B1"}
    assert first.breaks == ("B2",)
    assert second.text == "A swap bank"
    assert {ref[0] for ref in second.meets} == {"A", "B"}
    (note,) = board.all_of(CaucusNote)
    assert (note.about, note.text) == ("A1", "They would take four")
    (promise,) = board.all_of(Commitment)
    assert (promise.owner, promise.by, promise.solution) == ("Mira", dt.date(2027, 1, 31), "AND1")
    assert [parked.text for parked in board.all_of(Parked)] == ["The car park"]
    assert board.all_of(Position) == ()
    assert board.details.phase is Phase.TEST
    (signing,) = board.all_of(Signing)
    assert signing.signed_by == ("Ada",)
