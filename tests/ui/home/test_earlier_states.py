"""Backups are found at home and come back as copies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from andfacil.store.machine.backups import Reason
from andfacil.ui.home.earlier_states import EarlierStates
from tests.ui.fitting_words import ill_fitting
from tests.ui.openers import earlier_state


def open_box(home) -> EarlierStates:
    home.earlier_button.click()
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, EarlierStates)]
    return next(box for box in boxes if box.isVisible())


def test_an_earlier_state_is_restored_as_a_copy(desk, tmp_path):
    path = desk.app.desk.path
    desk.enter("a: In the first state")
    desk.app.show_home()
    assert desk.app.open(path)
    desk.enter("a: In the second state")
    home = desk.app.show_home()
    before = path.read_bytes()
    box = open_box(home)
    own = [row for row in range(box.list.count()) if path.name in box.list.item(row).text()]
    assert own[:2] == [0, 1]  # the chosen session's own stand first
    assert "at closing" in box.list.item(0).text()
    home.questions = box._questions = desk.answers.questions()
    desk.answers.write_to = tmp_path / "again.andfacil"
    box.list.setCurrentRow(1)
    box.restore_button.click()
    assert desk.app.desk.path == tmp_path / "again.andfacil"
    texts = {getattr(card, "text", "") for card in desk.board}
    assert "In the first state" in texts
    assert "In the second state" not in texts
    assert path.read_bytes() == before


def test_a_copy_that_cannot_be_written_leaves_the_box(desk, tmp_path):
    desk.enter("a: Quiet")
    home = desk.app.show_home()
    box = open_box(home)
    box._questions = desk.answers.questions()
    desk.answers.write_to = tmp_path / "no folder" / "again.andfacil"
    box.restore_button.click()
    assert box.isVisible()
    assert "choose another folder" in box.told.text()
    assert desk.app.desk is None
    box.close()


def test_the_words_of_a_state_are_seen_to_their_end(desk):
    name = "Nachtdienst_auf_Station_7_zweites_Gespraech_nach_der_Sommerpause_Entwurf.andfacil"
    states = [earlier_state(name, Reason.MIGRATION)]
    box = EarlierStates(states, None, desk.answers.questions(), desk.app.show_home())
    box.show()
    QApplication.processEvents()
    assert ill_fitting(box) == []
    height = box.list.visualItemRect(box.list.item(0)).height()
    assert height > 2 * box.list.fontMetrics().lineSpacing() + 16
    assert box.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"\u2068{name}")
    box.close()
