"""What is typed into a box outlives a crash, closing, and a disc that refuses it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import GoneOn, Phase, Side
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.settings import settings_folder
from andfacil.ui.desk.dialogs.details import DetailsDialog
from andfacil.ui.desk.dialogs.opening import OpeningBox
from andfacil.ui.desk.drafts import BOXES_NAME, BoxDrafts, Drafts
from andfacil.ui.desk.method.ladder import LadderBox
from tests.ui.desk_rig import ALT, CTRL, Key, mirror


def shown(desk, kind):
    return next((box for box in desk.window.findChildren(kind) if box.isVisible()), None)


def open_ladder(desk):
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    desk.press(Key.Key_N, CTRL)
    return shown(desk, LadderBox)


def open_by(name):
    def open_box(desk):
        desk.window.actions_by_id[name].trigger()
        return shown(desk, {"details": DetailsDialog, "opening": OpeningBox}[name])

    return open_box


BOXES = {
    "ladder": (open_ladder, lambda box: box.fields["why"]),
    "details": (open_by("details"), lambda box: box.purpose),
    "opening": (open_by("opening"), lambda box: box.rule),
}


@pytest.fixture(params=BOXES)
def kind(request):
    return BOXES[request.param]


@pytest.fixture
def desk(new_desk):
    new_desk.enter("a! Window open")
    return new_desk


def words_of(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def type_into(desk, kind, words="half a thought"):
    open_box, field_of = kind
    box = open_box(desk)
    if isinstance(box, DetailsDialog):
        box.go_to("purpose")
    field_of(box).setFocus()
    QTest.keyClicks(field_of(box), words)
    return box


def start_anew(desk, path):
    """As a program that knows what is on the disc, and no more."""
    desk.app._lines.clear()
    desk.app._drafts = Drafts(settings_folder(desk.app.settings))
    assert desk.app.open(path)
    desk.window.activateWindow()


def kept_on_disc(desk):
    path = settings_folder(desk.app.settings) / BOXES_NAME
    return path.read_text("utf-8") if path.exists() else ""


def test_a_half_typed_box_is_kept_while_it_is_typed(desk, kind, qtbot):
    """So it is there after a kill."""
    box = type_into(desk, kind)
    qtbot.waitUntil(lambda: "half a thought" in kept_on_disc(desk), timeout=10_000)
    box.reject()


def test_a_half_typed_box_comes_back_after_the_desk_was_closed_over_it(desk, kind):
    path = desk.app.desk.path
    type_into(desk, kind)
    desk.window.close()
    start_anew(desk, path)
    desk.window.selection.select("A1")
    box = kind[0](desk)
    assert words_of(kind[1](box)).endswith("half a thought")
    assert "not kept yet" in " ".join(label.text() for label in box.findChildren(QLabel))
    box.accept() if not isinstance(box, LadderBox) else box.outcomes["stays"].click()
    assert "half a thought" not in kept_on_disc(desk)


def test_quitting_over_a_box_keeps_its_words(desk, kind):
    path = desk.app.desk.path
    box = type_into(desk, kind)
    desk.window.quit_asked.disconnect(desk.app._application.quit)
    desk.window.quit_asked.emit()
    box.close()  # as Qt does with every window
    desk.app.close()
    start_anew(desk, path)
    desk.window.selection.select("A1")
    if kind is not BOXES["opening"]:  # what is in it is kept whenever it is closed
        assert words_of(kind[1](kind[0](desk))).endswith("half a thought")
    else:
        assert desk.board.details.decision_rule.endswith("half a thought")


def test_what_is_thrown_away_is_nowhere(desk):
    type_into(desk, BOXES["ladder"])
    desk.press(Key.Key_Escape)
    box = open_ladder(desk)
    assert box.fields["why"].text() == "half a thought"
    box.findChild(QPushButton, "throw_away").click()
    assert box.fields["why"].text() == ""
    assert kept_on_disc(desk) == "{}"


def test_a_ladder_that_is_covered_keeps_its_words(desk):
    type_into(desk, BOXES["ladder"])
    mirror(desk.app, True)
    assert shown(desk, LadderBox) is None
    mirror(desk.app, False)
    assert open_ladder(desk).fields["why"].text() == "half a thought"


def test_what_another_has_changed_meanwhile_is_not_typed_over(desk):
    path = desk.app.desk.path
    type_into(desk, BOXES["ladder"])
    desk.window.close()
    start_anew(desk, path)
    card = desk.board["A1"]
    assert desk.app.desk.session.propose(propose.change_card, replace(card, why="Other words"))
    desk.window.selection.select("A1")
    assert open_ladder(desk).fields["why"].text() == "Other words"


def test_words_of_a_ladder_that_a_pulled_stick_refused_go_along(desk, tmp_path):
    path = desk.app.desk.path
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.app.show_home()
    shutil.move(path, stick / path.name)
    assert desk.app.open(stick / path.name)
    desk.window.selection.select("A1")
    box = open_ladder(desk)
    box.fields["rim"].setFocus()
    desk.type("A view")
    shutil.move(stick, tmp_path / "gone")
    box.outcomes["split"].click()
    assert desk.window.notices.is_problem
    desk.answers.write_to = tmp_path / "copy.andfacil"
    desk.click(desk.window.notices.findChild(QPushButton, "way_out"))
    assert desk.app.desk.path == tmp_path / "copy.andfacil"
    desk.window.selection.select("A1")
    box = open_ladder(desk)
    assert box.fields["rim"].text() == "A view"
    box.outcomes["split"].click()
    assert [need.text for need in desk.board.needs(Side.A)] == ["Window open", "A view"]
    assert "A view" not in kept_on_disc(desk)


def reasons(desk):
    return [(card.phase, card.text) for card in desk.board.all_of(GoneOn)]


def go_on_and_type(desk, words="They must leave"):
    desk.window.session_controller.change_phase(Phase.CLARIFY)
    desk.press(Key.Key_PageDown, CTRL)
    desk.press(Key.Key_W, ALT)
    desk.type(words)
    return desk.app.desk.leading.bar


def test_a_half_typed_reason_comes_back_with_its_bar(desk):
    path = desk.app.desk.path
    go_on_and_type(desk)
    desk.window.close()
    start_anew(desk, path)
    bar = desk.app.desk.leading.bar
    assert not bar.isHidden()
    assert bar.line.text() == "They must leave"
    desk.press(Key.Key_W, ALT)
    desk.press(Key.Key_Return)
    assert reasons(desk) == [(Phase.CLARIFY, "They must leave")]
    assert bar.isHidden()
    assert "They must leave" not in kept_on_disc(desk)


def test_the_next_phase_keeps_a_reason_that_waits_for_enter(desk, qtbot):
    go_on_and_type(desk)
    desk.press(Key.Key_PageDown, CTRL)
    qtbot.waitUntil(lambda: reasons(desk) == [(Phase.CLARIFY, "They must leave")])
    assert desk.app.desk.leading.bar.line.text() == ""


def test_a_reason_that_the_disc_refused_stays_in_its_bar(desk, tmp_path):
    bar = go_on_and_type(desk)
    path = desk.app.desk.path
    path.rename(tmp_path / "away")
    desk.press(Key.Key_Return)
    assert reasons(desk) == []
    assert not bar.isHidden()
    assert bar.line.text() == "They must leave"
    (tmp_path / "away").rename(path)
    desk.press(Key.Key_Return)
    assert reasons(desk) == [(Phase.CLARIFY, "They must leave")]


def test_of_a_protected_session_nothing_typed_lies_on_the_disc(tmp_path):
    drafts = BoxDrafts(tmp_path)
    drafts.keep("s", "ladder A1", {"0": ("", "secret")}, on_disc=False)
    assert drafts.find("s", "ladder A1") == {"0": ("", "secret")}
    assert not (tmp_path / BOXES_NAME).exists()
    assert BoxDrafts(tmp_path).find("s", "ladder A1") == {}


def test_the_file_of_drafts_may_say_anything(tmp_path):
    for words in ("[]", '{"x": 3}', "nothing", '{"x": {"0": [1, 2], "1": ["a"]}}'):
        (tmp_path / BOXES_NAME).write_text(words)
        assert BoxDrafts(tmp_path).find("s", "ladder A1") == {}


def test_the_session_itself_knows_nothing_of_drafts(desk):
    type_into(desk, BOXES["ladder"])
    desk.window.typed.put_by()
    assert "half a thought" in kept_on_disc(desk)
    assert b"half a thought" not in desk.app.desk.path.read_bytes()
    with SessionFile.open(desk.app.desk.path, read_only=True) as file:
        assert file.board() == desk.board
