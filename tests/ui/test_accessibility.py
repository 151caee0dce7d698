"""What a facilitator who does not see the screen is given of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QTabWidget, QWidget

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.words.board import desk_words
from tests.builders import ROOT, load
from tests.ui.boards import PRIVATE, night_board, opened
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.readers import Role, cards, marked_up, nameless, said, seen, tree

CAMP_DAVID = ROOT / "tests/fixtures/cases/01-international-camp-david-sinai.json"
MARKUP = "<b>bold</b> &amp; <img src=x>"


@pytest.fixture
def night(app, tmp_path, qtbot):
    """The session of the design's pictures at a desk, with something private everywhere."""
    path = tmp_path / "night.andfacil"
    SessionFile.create(path, tuple(night_board()), EditKind.IMPORT).close()
    return open_desk(app, path, qtbot)


@pytest.fixture
def spoken(night):
    """What the screen reader is asked to say, as (words, urgent)."""
    QAccessible.setActive(True)
    heard = []
    night.window.announcer.say = lambda _speaker, words, urgent: heard.append((words, urgent))
    return heard


def name_of(window, start):
    return next((node.name for node in tree(window) if node.name.startswith(start)), None)


# ------------------------------------------------------------------ the board


def test_every_card_of_a_real_session_is_read_whole(app, tmp_path, qtbot):
    board = load(CAMP_DAVID)
    path = tmp_path / "sinai.andfacil"
    SessionFile.create(path, tuple(board), EditKind.IMPORT).close()
    rig = open_desk(app, path, qtbot)
    read = cards(rig.window)
    from andfacil.domain.values.cards import Need, Solution
    from andfacil.ui.words.board import desk_words
    from andfacil.ui.words.cards import spoken_ref

    for need in board.all_of(Need):
        kind = "non-negotiable" if need.non_negotiable else "need"
        ring = desk_words().ring(board.coverage.ring(need.id))
        (words,) = (said for said in read if said.startswith(f"{need.id}, {kind}, {ring}: "))
        assert need.text in words
        for solution in board.all_of(Solution):
            if solution.status in {"draft", "agreed"} and need.id in solution.meets:
                assert f" {spoken_ref(solution.id)}" in words.split(need.text)[1]
    for solution in board.all_of(Solution):
        head = f"{spoken_ref(solution.id)}, solution, {desk_words().status(solution.status)}"
        (words,) = (said for said in read if said.startswith(head))
        assert solution.text in words
        tail = words.split(solution.text)[1]
        for refs, verb in ((solution.meets, "Meets"), (solution.breaks, "Breaks")):
            assert (f"{verb} {', '.join(refs)}." in tail) is bool(refs)
    assert len(read) == len(board.all_of(Need)) + len(board.all_of(Solution))


def test_columns_say_whose_they_are_and_how_many_cards_they_have(night):
    names = [node.name for node in seen(night.window) if node.role == Role.Table]
    assert names == [
        "Side A, Night nurses, needs: 5, non-negotiables: 2",
        "AND, solutions: 3",
        "Side B, Hospital operations, needs: 5, non-negotiables: 2",
    ]
    night.enter("b! A quiet door")
    assert name_of(night.window, "Side B") == (
        "Side B, Hospital operations, needs: 6, non-negotiables: 3"
    )


def test_the_tree_follows_every_edit(night):
    assert name_of(night.window, "A5,") == "A5, need, no solution yet: Extra nights are recognised"
    night.enter("+ A bonus > a5 -b5")
    assert name_of(night.window, "A5,") == (
        "A5, need, promised: Extra nights are recognised. Promised by AND 4."
    )
    assert name_of(night.window, "AND 4") == (
        "AND 4, solution, draft: A bonus. Meets A5. Breaks B5."
    )
    assert "Would be broken by AND 4." in name_of(night.window, "B5,")
    night.enter("and4 agreed")
    assert "met: Extra nights are recognised. Met by AND 4." in name_of(night.window, "A5,")
    assert "B5, need, an agreed solution goes against it" in name_of(night.window, "B5,")
    assert "Broken by AND 4." in name_of(night.window, "B5,")
    night.window.selection.select("A5")
    night.press(Key.Key_M, CTRL)
    assert [words[:2] for words in cards(night.window)[:5]] == ["A1", "A2", "A5", "A3", "A4"]
    night.press(Key.Key_Delete)
    assert name_of(night.window, "A5,") is None
    night.press(Key.Key_Z, CTRL)
    assert name_of(night.window, "A5, non-negotiable, met") is not None


def test_the_selected_card_is_the_one_that_is_read(night):
    night.window.board.focus_cards()
    night.press(Key.Key_Down)
    night.press(Key.Key_Down)
    (chosen,) = (node for node in tree(night.window) if node.role == Role.Cell and node.selected)
    assert chosen.name.startswith(night.window.selection.card_id)


def test_what_stands_around_the_board_can_be_read(night):
    night.enter("do Draft the rota @Mira by 2027-01-31 > and1")
    night.enter("p: The car park")
    night.window.rail.refresh()
    names = [node.name for node in seen(night.window)]
    for start in (
        "Night-shift cover for Ward 7",
        "Phases of the session",
        "A: 3 of 5 met, 1 promised; B: 3 of 5 met, 2 promised",
        "STILL UNMET",
        "A5 Extra nights are recognised",
        "COMMITMENTS",
        "Draft the rota",
        "PARKING LOT",
        "The car park",
        "Capture line",
        "The board",
        "Menu",
    ):
        assert any(name.startswith(start) for name in names), start
    (promise,) = (name for name in names if name.startswith("Draft the rota ") and "Mira" in name)
    assert "2027" in promise
    assert "AND\N{NO-BREAK SPACE}1" in promise


def test_the_phase_of_now_is_the_checked_one(night):
    phases = [node for node in seen(night.window) if node.role == Role.CheckBox]
    assert [node.name.split(",")[0] for node in phases if node.checked] == ["Build"]
    told = [node.description.partition(". ") for node in phases[:4]]  # and what each is for
    assert [state for state, _, purpose in told if purpose] == ["over"] * 3


def test_the_question_can_be_read(night):
    from andfacil.ui.board.question.layout import question_words

    asked = question_words(night.app.desk.model)
    assert "recognised" in asked
    assert any(asked in node.name for node in seen(night.window))


def test_the_line_says_where_it_goes_and_what_it_will_do(night):
    def line():
        return next(node for node in tree(night.window) if node.name == "Capture line")

    assert "Target: A need" in line().description
    night.press(Key.Key_Tab)
    assert "AND" in line().description.split(".")[0]
    night.type("and3 agreed")
    assert night.window.capture.preview.words in line().description
    assert night.window.capture.preview.words


# ------------------------------------------------------------------ what is private


def test_a_private_note_is_read_at_the_desk_and_nowhere_in_the_room(night):
    night.press(Key.Key_F5)
    night.window.activateWindow()
    night.window.selection.select("A5")
    assert any(
        node.name.startswith("Private") and PRIVATE in node.value for node in seen(night.window)
    )
    room = night.app.desk.room.room
    read = said(room)
    assert PRIVATE not in " ".join(node.words for node in tree(room))
    assert len(cards(room)) == 13
    assert "Night-shift cover for Ward 7" in read
    assert "A: 3 of 5 met, 1 promised" in read
    assert "Build" in read
    assert nameless(room) == []


# ------------------------------------------------------------------ every window


def boxes(rig):
    """Every box over the desk, opened by its action."""
    for name in ("details", "sign", "undo_list", "look_back", "grid", "keys", "about"):
        rig.window.actions_by_id[name].trigger()
        box = QApplication.activeModalWidget()
        assert box is not None, name
        tabs = box.findChild(QTabWidget)
        for number in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(number)
            yield f"{name} {number}", box
        box.reject()
    rig.window.capture.line.paste_text("a: Light\nno such line > zz")
    box = QApplication.activeModalWidget()
    yield "paste", box
    box.reject()


def test_whatever_takes_the_focus_has_a_name(night):
    night.enter(f"a: {MARKUP}")
    for ref in ("", "A1", "AND3"):
        night.window.selection.select(ref)
        assert (ref, nameless(night.window)) == (ref, [])
    night.enter("do Draft the rota @Mira by 2027-01-31 > and1")
    night.enter("a? Nothing but days")
    night.enter("p: The car park")
    for _ in range(3):
        night.press(Key.Key_F3)
        assert nameless(night.window) == []
    for name in ("find", "go_to"):
        night.window.actions_by_id[name].trigger()
        assert (name, nameless(night.window)) == (name, [])
    for name, box in boxes(night):
        assert (name, nameless(box)) == (name, [])


def test_nothing_is_read_out_as_markup(night):
    night.window.notices.warn("One thing")
    night.window.selection.select("A1")
    assert marked_up(night.window) == []
    for name, box in boxes(night):
        assert (name, marked_up(box)) == (name, [])


def test_words_that_look_like_markup_are_read_letter_by_letter(night):
    night.enter(f"a: {MARKUP}")
    assert MARKUP in name_of(night.window, "A6,")
    assert "&lt;" not in said(night.window)


def test_home_and_the_box_of_a_new_session_can_be_read(app, tmp_path, qtbot):
    home = app.show_home()
    qtbot.waitUntil(home.isVisible)
    assert nameless(home) == []
    assert marked_up(home) == []
    home.new_button.click()
    box = QApplication.activeModalWidget()
    assert nameless(box) == []
    assert {"Title", "Name of side A", "Name of side B"} <= {node.name for node in seen(box)}
    box.reject()


def test_the_grid_says_each_cell_in_full(night):
    night.window.actions_by_id["grid"].trigger()
    box = QApplication.activeModalWidget()
    read = cards(box)
    assert "AND 1: meets A1" in read
    assert "AND 1: does not touch A3" in read
    assert len(read) == 30
    box.reject()


def test_the_undo_list_names_its_steps(night):
    night.enter("a: Quiet")
    night.press(Key.Key_H, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    assert any("A6" in words for words in cards(box))
    box.reject()


# ------------------------------------------------------------------ what is said by itself


def test_a_fault_in_the_line_is_said_at_once(night, spoken):
    night.enter("+ A bonus > zz")
    ((words, urgent),) = spoken
    assert words == night.window.above.fault_text
    assert urgent


def test_a_card_is_said_to_be_saved_with_what_it_changed(night, spoken):
    night.enter("+ A bonus > a5")
    QTest.qWait(1)
    ((words, urgent),) = spoken
    assert words.startswith("AND4: ")
    assert words.endswith(", saved. A5: promised. A: 3 of 5 met, 2 promised")
    assert not urgent


def test_each_side_is_said_with_its_own_tally(night, spoken):
    night.enter("b: One need more than side A has")
    QTest.qWait(1)
    spoken.clear()
    night.enter("+ A bonus > a5 b6")
    QTest.qWait(1)
    tallies = [night.board.coverage.tally(side) for side in Side]
    assert tallies[0] != tallies[1]
    words = [desk_words().tally(tally)[0] for tally in tallies]
    assert spoken[0][0].endswith(f". A: {words[0]}. B: {words[1]}")


def test_undo_is_said(night, spoken):
    night.enter("a: Quiet")
    QTest.qWait(1)
    spoken.clear()
    night.press(Key.Key_Z, CTRL)
    QTest.qWait(1)
    assert spoken[0][0].startswith("Undone: ")
    assert "saved" in spoken[0][0]


def test_the_card_walked_to_from_the_line_is_read(night, spoken):
    for _ in range(2):
        night.press(Key.Key_Down)
        QTest.qWait(1)
    assert [words.split(",")[0] for words, _ in spoken] == ["A1", "A2"]
    assert not any(urgent for _, urgent in spoken)


def test_the_next_target_and_the_next_question_are_said(night, spoken):
    night.press(Key.Key_Tab)
    night.press(Key.Key_Right, CTRL)
    target, question = (words for words, _ in spoken)
    assert target == night.window.capture.chip_text
    assert question.endswith("?")


def test_a_refusal_is_said(night, spoken):
    night.window.notices.warn("The disk is full.")
    assert spoken == [("The disk is full.", True)]
    night.window.notices.inform("Copy saved.")
    assert spoken[-1] == ("Copy saved.", False)


def test_the_ref_chosen_from_the_list_is_said(night, spoken):
    night.type("+ A bonus > ")
    night.type("a")
    spoken.clear()
    night.press(Key.Key_Down)
    assert spoken
    assert spoken[0][0].startswith("A")


def test_qt_takes_an_announcement(night):
    from andfacil.ui.desk.announcer import say_aloud

    QAccessible.setActive(True)
    say_aloud(night.window, "One thing", True)
    say_aloud(night.window, "Another", False)


def test_without_a_screen_reader_nothing_is_said(qapp):
    """The words are not even put together: an edit must not wait for them."""
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.announcer import Announcer
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.widgets.notice_strip import Notices

    QAccessible.setActive(False)
    desk, speaker, heard = opened(night_board()), QWidget(), []
    parts = (CaptureLine(desk, speaker), Notices(speaker), QListWidget(speaker))
    announcer = Announcer(speaker, desk, BoardModel(desk, desk), Selection(desk), *parts)
    announcer.say = lambda *said: heard.append(said)
    desk.propose(propose.change_text, "A1", "Other words")
    announcer.tell_question()
    assert heard == []
    QAccessible.setActive(True)
    announcer.tell_question()
    assert len(heard) == 1
