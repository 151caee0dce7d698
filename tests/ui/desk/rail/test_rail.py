"""The rail: phases, what to say, what is still open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea, QToolButton

from andfacil.domain.values.cards import Phase
from andfacil.domain.values.edits import Edit, EditKind
from andfacil.ui.desk.rail.energy import energy_of
from andfacil.ui.desk.rail.phase_list import PhaseRow
from andfacil.ui.style.painting import text_width
from andfacil.ui.widgets.entry_list import in_short
from tests.ui.desk_rig import CTRL, Key
from tests.ui.room.test_legible import drawn_on


def refs(entries):
    return [entry.card_id for entry in entries.entries]


def test_unmet_needs_stand_in_the_rail(desk, qtbot):
    rail = desk.window.rail
    assert rail.unmet.isHidden()
    desk.enter("and4 rejected")
    desk.enter("a! Warm hands")
    qtbot.waitUntil(lambda: refs(rail.unmet) == ["A6", "A3", "B4"])


def test_what_a_draft_promises_is_counted_not_listed(desk, qtbot):
    desk.enter("and4 draft")
    desk.enter("a: Warm hands")
    rail = desk.window.rail
    qtbot.waitUntil(lambda: refs(rail.unmet) == ["A6"])
    assert rail.unmet.more.text() == "and 2 more"


def test_lists_follow_the_board(desk, qtbot):
    rail = desk.window.rail
    assert refs(rail.commitments) == ["C1", "C2", "C3"]
    desk.enter("p: Lunch")
    desk.enter("a? Close the door")
    qtbot.waitUntil(lambda: refs(rail.parked) == ["P1"])
    assert refs(rail.positions) == ["Q1"]
    desk.window.selection.select("C1")
    desk.window.on_demand.cards.delete()
    qtbot.waitUntil(lambda: refs(rail.commitments) == ["C2", "C3"])


def test_a_day_after_an_arabic_name_keeps_its_order(desk, qtbot):
    desk.window.selection.select("C1")
    desk.window.changes.change_field("C1", "owner", "وزارتا المياه")
    row = desk.window.rail.commitments.rows[0]
    parts = "\u2068وزارتا المياه\u2069 · \u206812 Jan 2026\u2069 · \u2068AND\u00a01\u2069"
    qtbot.waitUntil(lambda: row.accessibleName().endswith(parts))


def test_a_long_text_takes_three_lines_of_the_rail_and_no_more(desk, qtbot):
    words = " ".join(["Tired people make mistakes"] * 40)
    desk.enter(f"p: {words}")
    rows = desk.window.rail.parked.rows
    qtbot.waitUntil(lambda: len(rows) == 1)
    assert rows[0].accessibleName() == words
    assert rows[0].sizeHint().height() < 120
    assert in_short(words).endswith(" Tired…")
    assert in_short("x" * 300) == f"{'x' * 90}…"
    assert in_short("Short") == "Short"


def test_a_row_selects_its_card(desk):
    row = desk.window.rail.commitments.rows[1]
    desk.click(row)
    assert desk.window.selection.card_id == "C2"
    assert row.property("selected") is True


def test_a_phase_is_chosen_by_a_click(desk, qtbot):
    rows = desk.window.rail.phases.findChildren(PhaseRow)
    build = next(row for row in rows if row.phase is Phase.BUILD)
    build.click()
    assert desk.board.details.phase is Phase.BUILD
    qtbot.waitUntil(build.isChecked)


def test_the_sentence_is_about_the_cards_of_this_session(desk, qtbot):
    desk.enter("and4 rejected")
    desk.window.session_controller.change_phase(Phase.BUILD)
    rail = desk.window.rail
    qtbot.waitUntil(lambda: "A3" in rail.say.text() and "B4" in rail.say.text())
    desk.enter("a? Close the door")
    desk.window.session_controller.change_phase(Phase.CLARIFY)
    qtbot.waitUntil(lambda: "Close the door" in rail.say.text())


def test_every_phase_has_a_sentence(desk, qtbot):
    rail, said = desk.window.rail, set()
    for phase in Phase:
        desk.window.session_controller.change_phase(phase)
        qtbot.wait(2)
        said.add(rail.say.text())
    assert len(said) == len(Phase)
    assert "" not in said


def edit(kind):
    return Edit(kind, "A1", ())


def test_energy_moves_from_own_cards_to_shared_ones():
    bars = energy_of([edit(EditKind.ADD_NEED)] * 9 + [edit(EditKind.ADD_SOLUTION)] * 9)
    assert bars == ((1, 0), (1, 0), (1, 0), (0, 1), (0, 1), (0, 1))


def test_energy_needs_something_to_tell():
    assert energy_of([edit(EditKind.ADD_NEED)] * 5 + [edit(EditKind.MOVE)] * 50) == ()


def test_energy_stands_in_the_rail_once_there_is_enough(new_desk, qtbot):
    rail = new_desk.window.rail
    for number in range(12):
        new_desk.app.desk.session.undo()
        new_desk.enter(f"a: Need {number}")
    qtbot.waitUntil(lambda: rail.energy.isHidden())
    for number in range(12):
        new_desk.enter(f"b: Need {number}")
    qtbot.waitUntil(lambda: not rail.energy.isHidden())


def seen_whole(rail, row):
    """True where the rail has been scrolled so that the whole row is to be seen."""
    port = rail.findChild(QScrollArea).viewport()
    return port.rect().contains(row.rect().translated(row.mapTo(port, row.rect().topLeft())))


def test_the_rail_scrolls_to_a_parked_point_that_was_found(desk, qtbot):
    desk.window.resize(1366, 768)
    for number in range(12):
        desk.enter(f"p: Point {number} about the opening hours")
    rail = desk.window.rail
    qtbot.waitUntil(lambda: len(refs(rail.parked)) == 12)
    last = rail.parked.rows[-1]
    qtbot.waitUntil(lambda: seen_whole(rail, last))  # it was just written
    desk.window.selection.select("C1")
    qtbot.waitUntil(lambda: seen_whole(rail, rail.commitments.rows[0]))
    assert not seen_whole(rail, last)
    desk.window.selection.select("P12")
    qtbot.waitUntil(lambda: seen_whole(rail, last))


def test_finding_leaves_the_rows_that_fit(desk, qtbot):
    desk.enter("p: Lunch")
    desk.enter("p: Zebra crossing")
    rail = desk.window.rail
    qtbot.waitUntil(lambda: len(refs(rail.parked)) == 2)
    desk.press(Key.Key_F, CTRL)
    desk.type("zebra")
    assert [row.isVisible() for row in rail.parked.rows] == [False, True]
    assert rail.commitments.isHidden()
    assert desk.window.selection.card_id == "P2"
    qtbot.waitUntil(lambda: seen_whole(rail, rail.parked.rows[1]))
    desk.press(Key.Key_Escape)
    assert all(row.isVisible() for row in rail.parked.rows)
    assert not rail.commitments.isHidden()


def test_the_clock_says_what_a_press_does(desk):
    desk.window.session_controller.change_phase(Phase.CLARIFY)
    (button,) = [
        each for each in desk.window.rail.clock.findChildren(QToolButton) if each.text() == "Pause"
    ]
    before = button.accessibleName()
    button.click()
    assert not desk.window.timekeeper.runs
    assert (button.text(), before) == ("Run", "Stop the clock")
    assert button.accessibleName() == "Let the clock run"


@pytest.mark.parametrize("width", [140, 180, 250])
def test_the_name_of_a_phase_is_whole_in_a_narrow_rail(desk, width):
    desk.app.appearance.choose_size(200)
    for row in desk.window.rail.phases.findChildren(PhaseRow):
        row.resize(width, row.sizeHint().height())
        drawn = next(run for run in drawn_on(row) if run.words == row.text())
        font = row.font()
        font.setPixelSize(round(drawn.px))
        assert text_width(row.text(), font) <= row.width() - 46, row.text()
