"""The desk on small screens: what is seen there, and the panels that give way or are hidden."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Card, Details, Need, Party, Phase, Side, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.settings import RAIL
from andfacil.ui.desk.method.going_on_bar import GoingOnBar
from tests.builders import LIBRARY_WINDOW
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, NO_MODIFIER, SHIFT, Key

NEEDS = (
    "Prices hold for twelve months",
    "Payment thirty days after the goods are in our books",
    "No penalty when our own forecast was wrong",
    "Forecast of orders eight weeks ahead",
    "One contact who answers within a day",
    "Room to raise the price when steel goes up",
    "Returns only with a reason code",
    "A reference we may name in tenders",
    "Pallets come back within a month",
)
SOLUTION = "Rolling forecast, shared each Monday"


@pytest.fixture
def full(app, tmp_path, qtbot):
    """Nine needs a side and nine solutions between them."""
    reader, other = Party(name="Reader by the window"), Party(name="Reader by the door")
    cards: list[Card] = [Details(title="The library window", side_a=reader, side_b=other)]
    for number, words in enumerate(NEEDS, start=1):
        a, b = f"A{number}", f"B{number}"
        hard = number <= 3
        cards += [
            Need(id=a, order=number, side=Side.A, text=words, non_negotiable=hard),
            Need(id=b, order=number, side=Side.B, text=words, non_negotiable=hard),
            Solution(id=f"AND{number}", order=number, text=f"{SOLUTION} {number}", meets=(a, b)),
        ]
    path = tmp_path / "full.andfacil"
    SessionFile.create(path, Board(cards), EditKind.IMPORT).close()
    return open_desk(app, path, qtbot)


def resize(desk, qtbot, width, height):
    window = desk.window
    window.resize(width, height)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height))
    qtbot.wait(1)


def seen(view):
    """How many cards of a column are seen whole."""
    space = view.viewport().rect()
    return sum(space.contains(view.rect_of(row)) for row in range(view.column.rowCount()))


def in_window(window, widget):
    """True when the whole widget is within its window."""
    return window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


def test_a_small_laptop_shows_most_of_a_full_board(full, qtbot):
    """It was 5 of 9 needs and 4 of 9 solutions."""
    resize(full, qtbot, 1366, 768)
    a, solutions, b = full.window.board.views()
    assert full.window.rail.isVisible()
    assert min(seen(a), seen(b)) >= 7
    assert seen(solutions) >= 6
    full.press(Key.Key_F8, SHIFT)
    assert full.window.rail.isHidden()
    assert seen(a) == seen(b) == 9
    assert seen(solutions) >= 6


def test_a_key_hides_the_rail_and_it_is_remembered(desk, app, tmp_path, qtbot):
    window, action = desk.window, desk.window.actions_by_id["rail"]
    width = window.board.width()
    assert window.rail.isVisible()
    assert action.isChecked()
    desk.press(Key.Key_F8, SHIFT)
    assert window.rail.isHidden()
    assert not action.isChecked()
    assert window.board.width() > width + 200
    assert not RAIL.read(app.settings)
    path = tmp_path / "other.andfacil"
    SessionFile.create(path, load_exchange(LIBRARY_WINDOW.read_bytes()), EditKind.IMPORT).close()
    other = open_desk(app, path, qtbot)
    assert other.window.rail.isHidden()
    other.press(Key.Key_F8, SHIFT)
    assert other.window.rail.isVisible()
    assert RAIL.read(app.settings)


@pytest.mark.parametrize(
    ("size", "rail", "inspector"),
    [
        ((1366, 768), True, True),
        ((1024, 640), False, True),
        ((900, 560), False, False),
        ((800, 500), False, False),
        ((640, 440), False, False),
    ],
)
def test_the_line_and_three_columns_are_on_every_screen(full, qtbot, size, rail, inspector):
    resize(full, qtbot, *size)
    window = full.window
    assert (window.rail.isVisible(), window.inspector.isVisible()) == (rail, inspector)
    assert in_window(window, window.capture)
    assert window.capture.line.width() >= 150
    for view in window.board.views():
        assert view.rows.card_width >= 140
        assert seen(view) >= 2
    resize(full, qtbot, 1600, 1000)
    assert window.rail.isVisible()
    assert window.inspector.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers", "part"),
    [(Key.Key_F8, NO_MODIFIER, "inspector"), (Key.Key_F8, SHIFT, "rail")],
)
def test_what_gave_way_comes_when_it_is_asked_for(full, qtbot, key, modifiers, part):
    resize(full, qtbot, 800, 500)
    panel = getattr(full.window, part)
    assert panel.isHidden()
    full.press(key, modifiers)
    assert panel.isVisible()
    assert full.window.actions_by_id[part].isChecked()
    assert in_window(full.window, full.window.capture)
    full.press(key, modifiers)
    assert panel.isHidden()


def test_the_cards_fields_are_lent_to_a_small_desk(full, qtbot):
    resize(full, qtbot, 900, 560)
    full.window.selection.select("A2")
    full.press(Key.Key_I, CTRL)
    assert full.window.inspector.isVisible()
    full.type("Sooner")
    full.press(Key.Key_Escape)
    assert full.window.inspector.isHidden()
    assert full.line_has_focus
    resize(full, qtbot, 1600, 1000)
    assert full.window.inspector.isVisible()


def test_what_the_room_sees_stays_in_sight_beside_a_long_form(full, qtbot):
    """It slid below the edge as soon as a solution was chosen."""
    resize(full, qtbot, 1366, 768)
    full.app.desk.room.set_shown(True)
    window = full.window
    qtbot.waitUntil(window.preview.isVisible)
    for ref in ("", "A1", "AND1"):
        window.selection.select(ref)
        qtbot.wait(20)
        assert in_window(window, window.preview)
        visible = window.preview.visibleRegion().boundingRect()
        assert visible.height() == window.preview.height()
    full.app.desk.room.set_shown(False)


def sign(desk, name):
    return desk.window.signs.findChild(QPushButton, name)


SIGNS = {
    "light_cards": "spotlight",
    "light_column": "spotlight",
    "light_unmet": "spotlight",
    "large": "large",
    "large_question": "large",
    "lock_room": "lock",
    "tell_line": "line",
    "point": "pointer",
    "show_commitments": "commitments",
    "show_parked": "parked",
    "read_back": "read_back",
}


def test_what_holds_in_the_room_has_a_sign_at_the_desk_that_ends_it(full, qtbot):
    full.app.desk.room.set_shown(True)
    window = full.window
    window.session_controller.change_phase(Phase.BUILD)
    full.enter("a: Not met yet")
    full.enter("b: Nor this")
    for action, name in SIGNS.items():
        window.selection.select("A1")
        assert window.signs.isHidden(), action
        window.actions_by_id[action].trigger()
        assert window.signs.shown == (name,), action
        qtbot.waitUntil(partial(in_window, window, sign(full, name)))
        window.selection.select("B2")  # it ends what holds, whatever is in hand by now
        sign(full, name).click()
        assert window.signs.isHidden(), action
        assert not window.actions_by_id[action].isChecked(), action
        scene = full.app.desk.room.stage.scene
        assert not scene.spot, action
        assert not scene.large, action
    full.app.desk.room.set_shown(False)


def test_a_sign_stands_above_the_board_while_the_panel_is_away(full, qtbot):
    full.window.selection.select("A1")
    full.window.actions_by_id["light_cards"].trigger()
    for size in ((1600, 1000), (800, 500), (1600, 1000)):
        resize(full, qtbot, *size)
        assert sign(full, "spotlight").isVisible()
        assert in_window(full.window, sign(full, "spotlight"))
    full.press(Key.Key_Escape)
    assert full.window.signs.isHidden()


def test_what_the_room_sees_in_place_of_the_board_is_said_while_the_panel_is_away(full, qtbot):
    full.app.desk.room.set_shown(True)
    full.window.actions_by_id["inspector"].trigger()
    assert not full.window.preview.isVisible()
    full.window.session_controller.change_phase(Phase.COMMIT)
    assert in_window(full.window, sign(full, "commitments"))
    assert "Commitments" in sign(full, "commitments").text()
    full.window.session_controller.change_phase(Phase.SIGN)
    assert in_window(full.window, sign(full, "read_back"))
    full.app.desk.room.set_shown(False)


def test_texts_are_whole_while_their_column_has_room(new_desk, qtbot):
    long = "We may audit once a year, announced ten days before, for at most two days and "
    long += "with two people, one of whom knows the language of the plant that is looked at"
    new_desk.enter(f"a: {long}")
    new_desk.enter(f"+ {long}")
    view, solutions, _ = new_desk.window.board.views()
    for column in (view, solutions):
        assert "".join(drawn_words(column, 0)).replace(" ", "") == long.replace(" ", "")
    for number in range(12):
        new_desk.enter(f"a: Need {number} {long}")
    words = drawn_words(view, 0)
    assert len(words) == 3  # no room any more: three lines each
    assert words[-1].endswith("…")
    cut = " ".join(each.strip() for each in words).removesuffix("…").strip()
    assert long.startswith(f"{cut} ")  # at the end of a word
    for _ in range(12):
        new_desk.press(Key.Key_Z, CTRL)
    assert len(drawn_words(view, 0)) > 3
    assert new_desk.board.needs(Side.A)


def drawn_words(view, row):
    """The lines of a card as they are painted."""
    from andfacil.ui.board.cards.layout import lay_out

    rect = view.rect_of(row)
    card, style = view.column.card(row), view.rows.style
    laid = lay_out(card, rect.width(), rect.height(), style, view.column.ref_letters)
    lines = []
    for layout in laid.words.layouts:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            lines.append(layout.text()[line.textStart() : line.textStart() + line.textLength()])
    return lines[: laid.words.lines]


@pytest.mark.parametrize("status", ["agreed", "draft", "parked", "rejected"])
def test_a_narrow_card_says_its_state(full, qtbot, status):
    """Beside the chips there was room for "AND 1" alone."""
    from andfacil.ui.board.cards.layout import lay_out

    full.enter(f"and1 {status}")
    full.enter("and1 > a2 a3 b2 b3")
    resize(full, qtbot, 640, 500)
    view = full.window.board.views()[1]
    rect = view.rect_of(0)
    laid = lay_out(view.column.card(0), rect.width(), rect.height(), view.rows.style, 2)
    assert status in laid.foot.words


def test_a_form_beside_which_words_would_be_cut_has_the_boards_place(desk, qtbot):
    """At 200 % a third of a window of 800 px was left to three columns: "Nobod", "y loses"."""
    desk.app.appearance.choose_size(200)
    resize(desk, qtbot, 800, 500)
    window = desk.window
    window.selection.select("A2")
    for leave in (Key.Key_Escape, Key.Key_F8):
        desk.press(Key.Key_I, CTRL)
        assert window.board.isHidden()
        assert in_window(window, window.inspector)
        assert window.inspector.width() > 700
        assert in_window(window, window.capture)
        desk.press(leave)
        assert window.inspector.isHidden()
        assert window.board.isVisible()
    assert desk.line_has_focus


def test_whoever_edits_on_the_board_sees_it_again(desk, qtbot):
    desk.app.appearance.choose_size(200)
    resize(desk, qtbot, 800, 500)
    desk.press(Key.Key_F8)
    assert desk.window.board.isHidden()
    desk.press(Key.Key_Escape)  # from the line, too
    assert desk.window.board.isVisible()
    desk.press(Key.Key_F8)
    desk.window.selection.select("A2")
    desk.press(Key.Key_F2)
    assert desk.window.board.isVisible()
    desk.type("Sooner")
    desk.press(Key.Key_Return)
    assert desk.board.get("A2").text == "Sooner"


def test_bars_above_the_board_leave_it_most_of_a_low_window(desk, qtbot):
    """The question about going on, the hint and the lines of Sign left it no height at all.

    One bar stands there at a time, the most pressing: here the one to find words with.
    """
    desk.app.appearance.choose_size(200)
    resize(desk, qtbot, 800, 500)
    window = desk.window
    board = window.board.height()
    window.session_controller.change_phase(Phase.CLARIFY)
    desk.press(Key.Key_PageDown, CTRL)
    desk.press(Key.Key_F, CTRL)
    assert 0.5 * board < window.board.height() < board
    assert not window.findChild(GoingOnBar).isVisible()
    line = window.finding.bar.line
    assert line.hasFocus()
    assert not line.visibleRegion().isEmpty()
    line.clear()
    desk.press(Key.Key_Escape)
    window.findChild(GoingOnBar).leave()
    qtbot.waitUntil(lambda: window.board.height() == board)
