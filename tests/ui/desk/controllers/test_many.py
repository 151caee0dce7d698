"""Several cards in hand: taken by keys and clicks, and what is done to all of them is one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Need, Parked, Solution, Status
from tests.ui.desk_rig import CTRL, SHIFT, Key


@pytest.fixture
def desk(desk, qtbot):
    """The tutorial's session on a screen as wide as they are."""
    desk.window.resize(1600, 1000)
    views = desk.window.board.views()
    qtbot.waitUntil(lambda: all(view.rows.card_width > 200 for view in views), timeout=2000)
    return desk


def ids(desk):
    return " ".join(desk.window.selection.ids)


def column(desk, side, *, must):
    return [n.ref for n in desk.board.all_of(Need) if (n.side, n.non_negotiable) == (side, must)]


def view_of(desk, ref):
    return next(view for view in desk.window.board.views() if view.column.find(ref))


def spot(desk, ref):
    view = view_of(desk, ref)
    return view.rect_of(view.column.row(ref)).center()


def click(desk, ref, modifiers=Qt.KeyboardModifier.NoModifier):
    port = view_of(desk, ref).viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, modifiers, spot(desk, ref))


def drag(desk, ref, to, *, ring=False):
    view = view_of(desk, ref)
    port, start = view.viewport(), spot(desk, ref)
    if ring:
        start = QPoint(view.rect_of(view.column.row(ref)).right() - 18, start.y())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(4, 12), (start + to) / 2, to):
        QTest.mouseMove(port, place)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)


def one_step(desk, do, *args):
    """Do something, see that it is one step for undo, and give what it made of the board."""
    before, steps = tuple(desk.board), len(desk.window._session.history.past)
    do(*args)
    assert len(desk.window._session.history.past) == steps + 1
    now = {card.id: card for card in desk.board}
    desk.window.actions_by_id["undo"].trigger()
    assert sorted(desk.board, key=lambda c: c.id) == sorted(before, key=lambda c: c.id)
    return now


# ------------------------------------------------------------------ taking several


def test_shift_and_arrows_reach_further_and_give_back(desk):
    desk.window.selection.select("A2")
    walked = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up):
        desk.press(key, SHIFT)
        walked.append(ids(desk))
    assert walked == ["A2 A3", "A2 A3 A4", "A2 A3", "A2", "A1 A2"]
    assert desk.line_has_focus
    desk.press(Key.Key_Down)
    assert ids(desk) == "A2"


def test_the_whole_column_and_back_to_one(desk):
    desk.window.selection.select("AND3")
    desk.press(Key.Key_A, CTRL)
    assert ids(desk) == "AND1 AND2 AND3 AND4 AND5"
    desk.press(Key.Key_Escape)
    assert ids(desk) == "AND3"


def test_in_a_line_that_is_begun_the_same_keys_are_the_lines(desk):
    desk.window.selection.select("A1")
    desk.press(Key.Key_Down, SHIFT)
    desk.type("quiet")
    desk.press(Key.Key_A, CTRL)
    assert desk.window.capture.line.selectedText() == "quiet"
    desk.press(Key.Key_Escape)
    assert (desk.line, ids(desk)) == ("", "A1 A2")
    desk.press(Key.Key_Escape)
    assert ids(desk) == "A2"


def test_clicks_with_ctrl_and_shift(desk):
    click(desk, "A2")
    click(desk, "B1", CTRL)
    assert ids(desk) == "A2 B1"
    click(desk, "B3", SHIFT)
    assert ids(desk) == "B1 B2 B3"
    click(desk, "AND1", CTRL)
    click(desk, "B2", CTRL)
    assert ids(desk) == "AND1 B1 B3"
    click(desk, "B3")
    assert ids(desk) == "B3"


def test_a_letter_after_a_click_is_in_the_line(desk):
    click(desk, "A2")
    click(desk, "A3", CTRL)
    desk.type("x")
    assert desk.line == "x"


def test_a_right_click_keeps_all_in_hand(desk):
    click(desk, "A2")
    click(desk, "A3", CTRL)
    view, place = view_of(desk, "A3"), spot(desk, "A3")
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        right = Qt.MouseButton.RightButton
        there = QPointF(view.viewport().mapToGlobal(place))
        event = QMouseEvent(kind, QPointF(place), there, right, right, Qt.KeyboardModifier(0))
        QApplication.sendEvent(view.viewport(), event)
    desk.window.board.menu_asked.emit("A3", view.viewport().mapToGlobal(place))
    desk.window.card_menu.close()
    assert ids(desk) == "A2 A3"


def test_the_inspector_says_how_many_and_offers_what_fits(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_Down, SHIFT)
    click(desk, "AND1", CTRL)
    inspector = desk.window.inspector
    assert inspector._heading.text() == "3 cards selected"
    page = inspector._several
    assert page.refs.text() == "A2  A3  AND 1"
    assert [name for name, button in page.buttons.items() if button.isEnabled()] == [
        "park",
        "delete",
    ]
    click(desk, "AND1", CTRL)
    assert inspector._heading.text() == "2 cards selected"
    assert not page.buttons["agreed"].isVisible()
    assert page.buttons["move_up"].isEnabled()
    page.buttons["non_negotiable"].click()
    assert {"A2", "A3"} <= set(column(desk, "A", must=True))


def test_the_room_does_not_know(desk):
    desk.window.actions_by_id["room"].trigger()
    room = desk.app.desk.room.room
    desk.window.selection.select("A2")  # whose page it shows
    before = room.grab().toImage()
    desk.press(Key.Key_A, CTRL)
    assert room.grab().toImage() == before
    desk.window.actions_by_id["room"].trigger()


def test_selected_cards_are_seen_and_their_threads_are_strong(desk):
    desk.window.selection.select("A2")
    shown = desk.window.board.grab().toImage()
    desk.press(Key.Key_Down, SHIFT)
    assert desk.window.board.grab().toImage() != shown
    view = view_of(desk, "A3")
    rows = sorted(index.row() for index in view.selectionModel().selectedRows())
    assert rows == [view.column.row("A2"), view.column.row("A3")]
    threads = next(iter(desk.window.board._threads.values()))
    strong = {t.link.need for t in threads.threads() if threads._is_chosen(t.link)}
    assert strong == {"A2", "A3"}


def test_cards_that_leave_are_no_longer_in_hand(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_Down, SHIFT)
    desk.press(Key.Key_Down, SHIFT)
    desk.window.changes.delete_card("A3")
    assert ids(desk) == "A2 A4"


# ------------------------------------------------------------------ one step each


@pytest.fixture
def needs(desk):
    """A2, A3 and A4, needs of one side, in hand."""
    desk.window.selection.select("A2")
    for _ in range(2):
        desk.press(Key.Key_Down, SHIFT)
    assert ids(desk) == "A2 A3 A4"
    assert not any(desk.board[ref].non_negotiable for ref in ("A3", "A4"))
    return desk


def test_deleted(needs):
    now = one_step(needs, needs.press, Key.Key_Delete)
    assert not {"A2", "A3", "A4"} & set(now)
    assert needs.window.actions_by_id["redo"].text() == "Redo: delete A2 and others"


def test_put_aside(needs):
    texts = [needs.board[ref].text for ref in ("A2", "A3", "A4")]
    now = one_step(needs, needs.press, Key.Key_K, CTRL | SHIFT)
    assert [c.text for c in now.values() if isinstance(c, Parked)] == texts


def test_made_non_negotiable_and_back(needs):
    needs.press(Key.Key_M, CTRL)
    assert column(needs, "A", must=True)[-3:] == ["A2", "A3", "A4"]
    assert ids(needs) == "A2 A3 A4"
    now = one_step(needs, needs.press, Key.Key_M, CTRL)
    assert not any(now[ref].non_negotiable for ref in ("A2", "A3", "A4"))


def test_moved_together(desk):
    assert column(desk, "A", must=False) == ["A2", "A3", "A4", "A5"]
    desk.window.selection.select("A4")
    desk.press(Key.Key_Up, SHIFT)
    one_step(desk, desk.press, Key.Key_Up, CTRL)
    desk.press(Key.Key_Up, CTRL)
    assert column(desk, "A", must=False) == ["A3", "A4", "A2", "A5"]
    for _ in range(4):
        desk.press(Key.Key_Down, CTRL)
    assert column(desk, "A", must=False) == ["A2", "A5", "A3", "A4"]
    assert desk.window.notices.text == ""


def test_a_status_for_several(desk):
    desk.window.selection.select("AND2")
    desk.press(Key.Key_A, CTRL)
    now = one_step(desk, desk.press, Key.Key_R, CTRL)
    assert {c.status for c in now.values() if isinstance(c, Solution)} == {Status.REJECTED}


def test_merged(needs):
    now = one_step(needs, needs.press, Key.Key_J, CTRL)
    assert "A2" in now
    assert not {"A3", "A4"} & set(now)


def test_what_does_not_fit_all_does_nothing(desk):
    desk.window.selection.select("A2")
    click(desk, "AND1", CTRL)
    before = tuple(desk.board)
    for key in (Key.Key_M, Key.Key_E, Key.Key_Up, Key.Key_J, Key.Key_H, Key.Key_T):
        desk.press(key, CTRL)
    assert tuple(desk.board) == before


def test_dragged_over_the_border(needs):
    place = QPoint(spot(needs, "A3").x(), spot(needs, "A1").y() - 3)
    now = one_step(needs, drag, needs, "A3", place)
    musts = sorted(
        (c for c in now.values() if isinstance(c, Need) and c.side == "A" and c.non_negotiable),
        key=lambda card: card.order,
    )
    assert [card.ref for card in musts] == ["A2", "A3", "A4", "A1"]


def test_dragged_to_a_solution(needs):
    view, other = view_of(needs, "A3"), view_of(needs, "AND5")
    there = other.viewport().mapToGlobal(spot(needs, "AND5"))
    now = one_step(
        needs, lambda: drag(needs, "A3", view.viewport().mapFromGlobal(there), ring=True)
    )
    assert {"A2", "A3", "A4"} <= {*now["AND5"].meets}
