"""Nobody reads what is hidden: not on a mirrored screen, not in the room, whatever is done.

Every action of the desk is asked for with every kind of card in hand, and every word that comes
into sight is read. New actions, boxes, lists and tips are looked at without being named here.
"""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import (
    Answer,
    CaucusNote,
    Clash,
    Commitment,
    GoneOn,
    Need,
    Phase,
    Position,
    Side,
    SideAnswer,
)
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from tests.builders import changed, library_window
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, Key, mirror
from tests.ui.readers import everything_told
from tests.ui.words_in_sight import words_in_sight

SECRET = "QUETZAL"
"""In each private text."""
LEAVING = {"home", "quit", "agreement"}
"""They end the desk, or start another process; what is on paper has tests of its own."""
OF_LOOKS = {"theme", "larger_text", "smaller_text", "normal_text"}
"""The same words in other colours and sizes; each takes half a second."""
REVEALING = {"reveal", "reveal_next", "reveal_all", "reveal_answers"}
IN_HAND = ["A6", "AND5", "Q1", "C1"]


def board_with_secrets() -> Board:
    """The tutorial's session, and something hidden or private of each kind."""
    hidden_answers = {
        "answer_a": SideAnswer(answer=Answer.YES_IF, condition=f"{SECRET} condition"),
        "answers_hidden": True,
    }
    board = changed(library_window(), "AND1", **hidden_answers)
    first = board["AND2"]
    fields = dict.fromkeys(("why", "met_when", "said_as"), f"{SECRET} field")
    return Board(
        [
            *board,
            Need(id="A6", order=90, side=Side.A, text=f"{SECRET} of A", hidden=True, **fields),
            Need(id="B6", order=91, side=Side.B, text=f"{SECRET} of B", hidden=True, **fields),
            type(first)(
                id="AND5",
                order=92,
                text=f"{SECRET} solution",
                how_we_will_know=f"{SECRET} field",
                note=f"{SECRET} note",
                meets=("A1", "A6", "B1"),
                breaks=("B6",),
                hidden=True,
            ),
            Position(id="Q1", order=93, side=Side.A, text=f"{SECRET} position", hidden=True),
            Commitment(id="C9", order=94, text="Oil the hinge", solution="AND5"),
            CaucusNote(id="N1", about="A1", text=f"{SECRET} note"),
            GoneOn(id="G1", phase=Phase.BUILD, text=f"{SECRET} reason"),
            Clash(id="X1", need_a="A1", need_b="B6", want_a=f"{SECRET} want", because=(SECRET,)),
            CaucusNote(id="N2", about="AND1", text=f"{SECRET} note"),
        ]
    )


@pytest.fixture
def secrets(app, tmp_path, qtbot):
    """A desk with secrets; the cards have been hidden, reworded and undone before."""
    QGuiApplication.clipboard().clear()
    path = tmp_path / "secrets.andfacil"
    SessionFile.create(path, board_with_secrets(), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    desk.window.changes.change_text("A6", f"{SECRET} of A, in other words")
    desk.window.changes.change_text("AND5", f"{SECRET} solution, in other words")
    return desk


def leaks(**how):
    """What is in sight and ought not to be."""
    words = words_in_sight(**how)
    assert len(words) > 50  # somebody looked
    return sorted({text for text in words if SECRET.casefold() in text.casefold()})


def close_what_opened(window):
    """Boxes and menus that an action left, so that the next one finds the desk."""
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    for box in QApplication.topLevelWidgets():
        if box is not window and box.isVisible() and not isinstance(box, QMenu):
            box.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cards_of(desk):
    """All but the clock: undo takes back no time."""
    return {card.id: card for card in desk.board if card.id != "clock"}


def take_back(desk, steps):
    """Undo or redo until as many steps are done as were."""
    while len(desk.history.past) > steps and desk.undo():
        pass
    while len(desk.history.past) < steps and desk.redo():
        pass


def hands(window, name):
    """Cards with which an action can be asked for: one, and where it is about cards, two more."""
    able = []
    for card in IN_HAND:
        window.selection.select(card)
        if window.actions_by_id[name].isEnabled():
            able.append(card)
    return able if len(able) < len(IN_HAND) else able[:1]


def do_everything(desk, look):
    """Every action with a card in hand that it can be done with; gives what `look` has seen."""
    window, found = desk.window, {}
    start, steps = cards_of(desk), len(desk.app.desk.session.history.past)
    for name in (name for name in window.actions_by_id if name not in LEAVING | OF_LOOKS):
        for card in hands(window, name):
            window.selection.select(card)
            action = window.actions_by_id[name]
            before = action.isChecked()
            action.trigger()
            QApplication.sendPostedEvents()
            if name not in REVEALING:
                found.update(dict.fromkeys(look(), f"{name} with {card} in hand"))
            close_what_opened(window)
            if action.isCheckable() and action.isChecked() is not before:
                action.trigger()
            desk.window.capture.drop_line()
            take_back(desk.app.desk.session, steps)
            assert cards_of(desk) == start, name
    return found


def test_the_walk_finds_hidden_words_where_they_may_be_seen(secrets):
    """On a desk of one's own they are there to be read; else the tests below would see nothing."""
    secrets.window.selection.select("A6")
    assert len(leaks()) > 5
    assert len(leaks(told=False)) > 2


def test_nothing_that_can_be_done_shows_hidden_words_on_a_mirrored_screen(secrets):
    mirror(secrets.app, on=True)
    assert leaks() == []
    assert do_everything(secrets, lambda: leaks(told=False)) == {}
    assert leaks() == []


def test_no_card_in_hand_shows_what_is_private_about_it_on_a_mirrored_screen(secrets):
    """Also where the card itself is for everybody: its note, its hidden answers, what it said."""
    window = secrets.window
    shown = 0
    for mirrored in (False, True):
        mirror(secrets.app, on=mirrored)
        for card in ("A1", "A6", "AND1", "AND5", "Q1", "C9"):
            window.selection.select(card)
            window.inspector.history.open_up()
            QApplication.sendPostedEvents()
            if mirrored:
                assert leaks(told=False) == [], card
            else:
                shown += bool(leaks(told=False))
    assert shown >= 5  # else there would be nothing to hide


def test_nobody_finds_a_hidden_word_on_a_mirrored_screen(secrets):
    secrets.press(Key.Key_F, CTRL)
    secrets.type("quetzal")
    assert not any("Nothing found" in words for words in words_in_sight(told=False))
    mirror(secrets.app, on=True)
    assert any("Nothing found" in words for words in words_in_sight(told=False))
    secrets.press(Key.Key_Escape)
    secrets.press(Key.Key_F, CTRL)
    secrets.type("quetzal")
    assert any("Nothing found" in words for words in words_in_sight(told=False))


@pytest.mark.parametrize(
    "line",
    [
        *("+ Air > ", "+ Air > a", "+ Air > a6", "+ Air > b6 -", "+ Air > quet", "and5 > "),
        *("and1 > -", "a6", "a6 // ", "and5 == ", "and5 agreed"),
        *("do Oil @Ola > ", "do Oil > and", "do Oil > quet"),
    ],
)
def test_no_line_brings_up_hidden_words_on_a_mirrored_screen(secrets, line):
    mirror(secrets.app, on=True)
    secrets.window.capture.take_focus()
    secrets.window.capture.begin(line)
    QApplication.sendPostedEvents()
    assert [words for words in leaks() if words.strip() != line.strip()] == []
    if "quet" in line:  # nobody learns which card has the word
        assert secrets.window.completion.refs == ()


def test_the_list_of_refs_does_offer_words_where_they_may_be_seen(secrets):
    secrets.window.capture.take_focus()
    secrets.window.capture.begin("+ Air > quet")
    assert secrets.window.completion.refs != ()
    assert any("in other words" in words for words in leaks())


def test_what_is_open_when_the_screen_is_mirrored_is_covered(secrets):
    """Boxes, lists and searches opened before, while nobody else could see them."""
    window = secrets.window
    window.selection.select("A6")
    window.inspector.history.open_up()
    for name in ("find", "grid", "undo_list", "look_back", "answers", "details", "steps"):
        if name in window.actions_by_id:
            window.actions_by_id[name].trigger()
    window.capture.begin("+ Air > ")
    mirror(secrets.app, on=True)
    QApplication.sendPostedEvents()
    assert leaks() == []
    mirror(secrets.app, on=False)
    assert leaks() != []


def test_cards_that_are_edited_when_the_screen_is_mirrored_are_closed(secrets):
    window = secrets.window
    for ref in ("A6", "AND5"):
        window.selection.select(ref)
        secrets.press(Key.Key_F2)
        secrets.type("And more")
        mirror(secrets.app, on=True)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert leaks() == []
        mirror(secrets.app, on=False)


def test_every_row_under_the_pointer_tells_nothing_hidden(secrets, qtbot):
    """Real tips: the pointer rests on each column, list and label."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QToolTip

    window = secrets.window
    mirror(secrets.app, on=True)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for share in (0.1, 0.3, 0.5, 0.7, 0.9):
            inside = QPoint(widget.width() // 2, round(widget.height() * share))
            at = widget.mapToGlobal(inside)
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, inside, at))
            assert SECRET.casefold() not in QToolTip.text().casefold()
    QToolTip.hideText()


def test_nothing_that_can_be_done_shows_hidden_words_in_the_room(secrets):
    """Nor in a title or on the clipboard, which others may see while a screen is shared."""
    control = secrets.app.desk.room
    control.set_shown(True)
    secrets.window.activateWindow()
    assert QTest.qWaitForWindowActive(secrets.window)

    def look():
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        told = [w.windowTitle() for w in windows] + [QGuiApplication.clipboard().text()]
        if not control.is_shown:
            control.set_shown(True)
        shown = everything_told(control.room)
        assert any("library window" in words for words in shown)  # somebody looked
        told += shown
        return [words for words in told if SECRET.casefold() in words.casefold()]

    assert do_everything(secrets, look) == {}


def test_copying_a_covered_card_takes_nothing_along(secrets):
    window = secrets.window
    mirror(secrets.app, on=True)
    for ref in ("A6", "AND5", "Q1", "A1"):
        window.selection.select(ref)
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy():
                widget.setFocus()
                secrets.press(Key.Key_A, CTRL)
                secrets.press(Key.Key_C, CTRL)
                assert SECRET not in QGuiApplication.clipboard().text()


def test_the_guard_would_see_a_word_wherever_it_stands(qtbot):
    """One of each place: a title, a tip, a row's tip, a header, a box to choose from, a menu."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QTableView, QVBoxLayout

    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    label, line, table, choice = QLabel("one"), QLineEdit(), QTableView(), QComboBox()
    for widget in (label, line, table, choice):
        layout.addWidget(widget)
    window.setWindowTitle("two")
    label.setToolTip("three")
    label.setAccessibleDescription("four")
    line.setCompleter(QCompleter(["five"], line))
    line.setPlaceholderText("six")
    model = QStandardItemModel(1, 1, table)
    item = QStandardItem("seven")
    item.setToolTip("eight")
    model.setItem(0, 0, item)
    model.setHorizontalHeaderLabels(["nine"])
    table.setModel(model)
    choice.addItems(["ten", "eleven"])
    menu = QMenu(window)
    menu.addAction("twelve")
    secret = QLineEdit("thirteen")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    layout.addWidget(secret)
    window.show()
    seen = re.split(r"\W+", " ".join(words_in_sight()))
    window.close()
    wanted = "one two three four five six seven eight nine ten eleven twelve"
    assert set(wanted.split()) <= set(seen)
    assert "thirteen" not in seen
