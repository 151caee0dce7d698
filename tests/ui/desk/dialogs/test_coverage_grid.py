"""The coverage grid: cells toggled by keys and clicks, and announced one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side, Status
from andfacil.ui.desk.dialogs.coverage_grid import CoverageGrid
from andfacil.ui.desk.dialogs.coverage_paint import row_height
from andfacil.ui.style.measures import BoardLook, BoardStyle
from andfacil.ui.style.theme import Theme
from andfacil.ui.words.board import desk_words
from tests.ui.boards import modelled, night_board

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def grid(qtbot, theme):
    session, _ = modelled(night_board())
    box = CoverageGrid(session, BoardStyle(BoardLook.desk(), theme, desk_words()))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    box.session = session
    box.tester = QAbstractItemModelTester(box.cells)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    return box


def words(grid, need, solution):
    row, column = grid.cells.needs.index(need), grid.cells.solutions.index(solution)
    return grid.cells.index(row, column).data()


def ring(grid, need):
    row = grid.cells.needs.index(need)
    return grid.cells.headerData(row, Qt.Orientation.Vertical).rpartition(" · ")[2]


def test_needs_stand_by_solutions(grid):
    assert grid.cells.needs == tuple(f"{side}{n}" for side in "AB" for n in range(1, 6))
    assert grid.cells.solutions == ("AND1", "AND2", "AND3")
    assert words(grid, "A1", "AND1") == "meets"
    assert words(grid, "A1", "AND2") == ""


def test_space_toggles_meets_and_shift_space_breaks(grid):
    QTest.keyClick(grid.view, Key.Key_Right)  # A1 by AND2
    QTest.keyClick(grid.view, Key.Key_Space)
    assert words(grid, "A1", "AND2") == "meets"
    QTest.keyClick(grid.view, Key.Key_Space, Mod.ShiftModifier)
    assert words(grid, "A1", "AND2") == "breaks"
    assert "A1" in grid.session.board["AND2"].breaks
    QTest.keyClick(grid.view, Key.Key_Space, Mod.ShiftModifier)
    assert words(grid, "A1", "AND2") == ""


@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Minus, Key.Key_Delete])
def test_one_key_toggles_breaks_and_undo_takes_it_back(grid, key):
    QTest.keyClick(grid.view, key)
    assert words(grid, "A1", "AND1") == "breaks"
    QTest.keyClick(grid.view, Key.Key_Z, Mod.ControlModifier)
    assert words(grid, "A1", "AND1") == "meets"


def shot(grid, row, column):
    """The cell as it is painted, without the frame of the keys."""
    grid.view.setCurrentIndex(grid.cells.index(1, 1))
    return grid.view.viewport().grab(grid.view.visualRect(grid.cells.index(row, column))).toImage()


def test_marks_differ_by_link_and_status(grid):
    meets = shot(grid, 0, 0)
    grid.cells.toggle(grid.cells.index(0, 0), breaks=True)
    breaks = shot(grid, 0, 0)
    grid.session.propose(propose.change_status, "AND1", Status.DRAFT)
    draft = shot(grid, 0, 0)
    grid.cells.toggle(grid.cells.index(0, 0), breaks=True)
    nothing = shot(grid, 0, 0)
    pictures = (meets, breaks, draft, nothing)
    assert all(a != b for n, a in enumerate(pictures) for b in pictures[:n])


def test_headers_say_the_status_and_tooltips_the_whole_words_as_letters(grid):
    across, whole = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    grid.session.propose(propose.change_text, "AND1", "<b>x</b> " + "y " * 90)
    assert grid.cells.headerData(0, across) == "AND 1 · agreed"
    told = grid.cells.headerData(0, across, whole)
    assert "&lt;b&gt;x" in told
    assert told.count("y") >= 90
    assert "&lt;b&gt;x" in grid.cells.index(0, 0).data(whole)


def test_headers_stay_while_many_cards_scroll(grid):
    for _ in range(30):
        grid.session.propose(propose.add_need, Side.A, "One more")
    box = CoverageGrid(grid.session, BoardStyle(BoardLook.desk(), Theme.load("dark"), desk_words()))
    box.show()
    for _ in range(39):
        QTest.keyClick(box.view, Key.Key_Down)
    assert box.need.text().startswith("B5")
    assert box.view.horizontalHeader().isVisible()
    assert box.view.visualRect(box.view.currentIndex()).isValid()
    assert box.view.viewport().rect().contains(box.view.visualRect(box.view.currentIndex()))
    box.close()


def test_the_solution_of_the_column_is_said(grid):
    QTest.keyClick(grid.view, Key.Key_Right)
    assert (
        grid.solution.text() == "AND 2 (agreed): On-call senior nurse shared between Wards 7 and 8"
    )


def test_the_row_shows_the_ring(grid):
    before = ring(grid, "A1")
    QTest.keyClick(grid.view, Key.Key_Space)
    assert ring(grid, "A1") != before


def test_a_click_toggles_meets(grid):
    index = grid.cells.index(4, 0)  # A5 by AND1
    spot = grid.view.visualRect(index).center()
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "A5" in grid.session.board["AND1"].meets


def test_only_the_cell_that_changed_is_announced(grid):
    told = []
    grid.cells.dataChanged.connect(
        lambda first, last, _roles: told.append((first.row(), first.column(), last == first))
    )
    QTest.keyClick(grid.view, Key.Key_Down)
    QTest.keyClick(grid.view, Key.Key_Space)
    assert told == [(1, 0, True)]


def test_the_grid_is_opened_by_its_key(desk):
    from PySide6.QtWidgets import QApplication

    from tests.ui.desk_rig import CTRL, SHIFT

    desk.press(Key.Key_G, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    assert isinstance(box, CoverageGrid)
    QTest.keyClick(box.view, Key.Key_Space)
    QTest.keyClick(box, Key.Key_Escape)
    assert not isinstance(QApplication.activeModalWidget(), CoverageGrid)
    desk.window.actions_by_id["undo"].trigger()


def test_in_a_window_from_the_right_a_need_begins_at_the_right(qtbot, theme, qapp):
    session, _ = modelled(night_board())
    pictures = []
    for mirrored in (False, True):
        style = BoardStyle(BoardLook.desk(), theme, desk_words(), mirrored)
        if mirrored:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            box = CoverageGrid(session, style)
            box.resize(1000, 700)
            box.show()
            qtbot.waitExposed(box)
            pictures.append(box.view.verticalHeader().grab().toImage())
            box.close()
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    band = theme["side_a"]
    for picture, edge in zip(pictures, (1, pictures[1].width() - 2), strict=True):
        assert picture.pixelColor(edge, row_height(style) // 2) == band
