"""The AND question: its words, other pairs, and the solution that begins from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from andfacil.domain.question.and_question import names_in
from andfacil.domain.values.cards import Side
from andfacil.ui.board.question.editor import QuestionEditor
from andfacil.ui.board.question.layout import MOST_LINES, ask, asked_by
from andfacil.ui.board.question_card import Prompt
from andfacil.ui.style.measures import BoardLook, BoardStyle
from andfacil.ui.words.board import desk_words
from tests.ui.boards import modelled, night_board
from tests.ui.desk_rig import CTRL, SHIFT, Key

ALT = Qt.KeyboardModifier.AltModifier


def words(question):
    return question.layout.text()


@pytest.fixture
def style(theme):
    return BoardStyle(BoardLook.desk(), theme, desk_words(), right_to_left=False)


@pytest.mark.parametrize(
    ("language", "opening", "joint"),
    [
        ("en", "How can we ", " AND "),
        ("", "How can we ", " AND "),
        ("fr", "Comment ", " ET "),
        ("de", "Wie gelingt uns beides: ", " UND "),
    ],
)
def test_the_question_is_asked_in_the_language_of_the_session(style, language, opening, joint):
    _, model = modelled(night_board(language=language))
    question = words(ask(asked_by(model), 400, style))
    assert question.startswith(opening)
    assert joint in question


def test_the_question_reads_as_a_sentence(style):
    _, model = modelled(night_board())
    assert words(ask(asked_by(model), 400, style)) == (
        "How can we make sure that extra nights are recognised AND stay within the agency budget?"
    )


def test_both_needs_stand_in_the_colour_of_their_side(style):
    _, model = modelled(night_board())
    formats = ask(asked_by(model), 400, style).layout.formats()
    inks = [span.format.foreground().color() for span in formats]
    assert inks == [style.theme[role] for role in ("side_a", "and", "side_b")]


def test_a_question_too_long_for_its_lines_names_the_refs(style):
    _, model = modelled(night_board())
    question = ask(asked_by(model), 60, style)
    assert words(question) == "How can we make this work: A5 AND B2?"
    assert ask(asked_by(model), 400, style).layout.lineCount() <= MOST_LINES


def test_names_of_the_board_keep_their_capital(style):
    _, model = modelled(night_board())
    texts = (need.text for side in ("A", "B") for need in model.needs(side))
    assert model.names() == names_in(texts)


@pytest.fixture
def open_needs(new_desk):
    for line in ("a: Fresh air", "a! Not to freeze", "b: No draught", "b: Quiet"):
        new_desk.enter(line)
    return new_desk


def test_ctrl_enter_begins_a_solution_for_the_pair(open_needs):
    open_needs.press(Key.Key_Return, CTRL)
    assert open_needs.line == "+  > a2 b1"  # the non-negotiable comes first
    open_needs.enter("a window on the stairs")
    made = open_needs.board["AND1"]
    assert (made.text, made.meets) == ("a window on the stairs", ("A2", "B1"))


def test_another_pair_is_what_ctrl_enter_takes(open_needs):
    open_needs.press(Key.Key_Right, CTRL)
    open_needs.press(Key.Key_Return, CTRL)
    assert open_needs.line == "+  > a2 b2"
    open_needs.press(Key.Key_Z, CTRL)
    open_needs.press(Key.Key_Right, CTRL)
    open_needs.press(Key.Key_Return, CTRL)
    assert open_needs.line == "+  > a1 b1"


def test_without_a_pair_ctrl_enter_leaves_the_line_alone(new_desk):
    new_desk.press(Key.Key_Return, CTRL)
    assert new_desk.line == ""


def test_the_question_is_at_the_desk_before_any_solution(open_needs):
    """The room shows it above an empty column."""
    prompt = open_needs.window.board.findChild(Prompt)
    assert prompt.isVisible()
    assert prompt.accessibleName() == question(open_needs)
    open_needs.press(Key.Key_E, CTRL | SHIFT)
    assert editor(open_needs).hasFocus()
    open_needs.type("Warm AND still?")
    open_needs.press(Key.Key_Tab)
    assert question(open_needs) == "Warm AND still?"
    assert [need.ref for need in open_needs.board.needs(Side.B)] == ["B1", "B2"]
    assert open_needs.line == ""


def test_the_same_key_again_leads_back_into_the_words(open_needs):
    open_needs.press(Key.Key_E, CTRL | SHIFT)
    open_needs.press(Key.Key_E, CTRL | SHIFT)
    assert editor(open_needs).hasFocus()


@pytest.mark.parametrize(("key", "held"), [(Key.Key_E, CTRL | SHIFT), (Key.Key_Return, CTRL)])
def test_without_a_question_the_desk_says_so(new_desk, key, held):
    new_desk.enter("a: Fresh air")
    assert not new_desk.window.board.findChild(Prompt).isVisible()
    new_desk.press(key, held)
    assert "There is no AND question" in new_desk.window.notices.text
    assert new_desk.line_has_focus


# ------------------------------------------------------------------ a line half typed


def test_a_half_typed_line_waits_for_the_solution(open_needs):
    open_needs.type("a: Light that does not")
    open_needs.press(Key.Key_Return, CTRL)
    assert open_needs.line == "+  > a2 b1"
    assert "Alt+PgUp" in open_needs.window.notices.text
    open_needs.enter("a window on the stairs")
    open_needs.press(Key.Key_PageUp, ALT)
    open_needs.press(Key.Key_PageUp, ALT)
    assert open_needs.line == "a: Light that does not"


def test_ctrl_l_takes_no_words_away_either(asked):
    asked.window.selection.select("AND1")
    asked.type("a: Light")
    asked.press(Key.Key_L, CTRL)
    assert asked.line == "and1 > "
    asked.press(Key.Key_PageUp, ALT)
    assert asked.line == "a: Light"


def test_a_hidden_line_does_not_wait_where_it_could_come_back_in_clear(open_needs):
    open_needs.press(Key.Key_U, CTRL | SHIFT)
    open_needs.type("a: Money")
    open_needs.press(Key.Key_Return, CTRL)
    assert open_needs.line == "a: Money"
    assert "Finish the line first" in open_needs.window.notices.text
    assert open_needs.window.capture.history.lines.count("a: Money") == 0


def test_a_card_being_amended_stays_in_the_line(open_needs):
    open_needs.press(Key.Key_Up, ALT)
    line = open_needs.line
    open_needs.type("!")
    open_needs.press(Key.Key_Return, CTRL)
    assert open_needs.line == f"{line}!"
    open_needs.press(Key.Key_Return)
    assert open_needs.board["B2"].text == "Quiet!"


@pytest.fixture
def asked(open_needs):
    """A board with a solution, so that the question stands below it."""
    open_needs.enter("+ lunch")
    return open_needs


def editor(desk):
    return desk.window.board.findChild(QuestionEditor)


def question(desk):
    return asked_by(desk.app.desk.model).words.text


def test_the_question_is_put_into_other_words_and_enter_takes_it(asked):
    made = question(asked)
    asked.press(Key.Key_E, CTRL | SHIFT)
    assert editor(asked).toPlainText() == made
    asked.enter("How does nobody freeze AND have no draught?")
    assert question(asked) == "How does nobody freeze AND have no draught?"
    assert asked.line == "+  > a2 b1"
    asked.enter("a window on the stairs")
    assert asked.board["AND2"].meets == ("A2", "B1")


def test_tab_keeps_the_words_and_gives_the_line_back(asked):
    asked.press(Key.Key_E, CTRL | SHIFT)
    asked.type("Warm AND still?")
    asked.press(Key.Key_Tab)
    assert (question(asked), asked.line) == ("Warm AND still?", "")
    assert asked.line_has_focus


def test_own_words_stay_with_their_pair(asked):
    asked.press(Key.Key_E, CTRL | SHIFT)
    asked.type("Warm AND still?")
    asked.press(Key.Key_Tab)
    asked.press(Key.Key_Right, CTRL)
    assert question(asked) != "Warm AND still?"
    asked.press(Key.Key_Left, CTRL)
    assert question(asked) == "Warm AND still?"
    asked.window.changes.change_text("A2", "Not to shiver")
    assert question(asked) == "How can we make sure not to shiver AND have no draught?"


def test_escape_puts_the_made_words_back(asked):
    made = question(asked)
    asked.press(Key.Key_E, CTRL | SHIFT)
    asked.type("Warm AND still?")
    asked.press(Key.Key_Tab)
    asked.press(Key.Key_E, CTRL | SHIFT)
    asked.type("x")
    asked.press(Key.Key_Escape)
    assert question(asked) == made
    assert asked.line_has_focus


def test_a_click_on_the_question_opens_its_words(asked, qtbot):
    asked.click(asked.window.board.findChild(Prompt))
    qtbot.wait(20)
    assert editor(asked).hasFocus()
    asked.type("Warm AND still?")
    asked.click(asked.window.capture.line)
    qtbot.wait(20)
    assert question(asked) == "Warm AND still?"


def place_of(prompt, words):
    """Where words that tell of a key are seen on the question's card."""
    found = [key for key in (prompt._another(), *prompt._keys()) if words in key.text]
    return found[0].place.center().toPoint()


def test_what_a_key_does_is_done_by_a_click_on_its_words(asked, qtbot):
    prompt = asked.window.board.findChild(Prompt)
    before = question(asked)
    asked.click(prompt, place_of(prompt, "another pair"))
    qtbot.wait(20)
    assert question(asked) != before
    assert editor(asked) is None
    asked.click(prompt, place_of(prompt, "take it"))
    qtbot.wait(20)
    assert asked.line.startswith("+  > ")
    assert asked.line_has_focus


@pytest.mark.parametrize("px", [230, 400])
def test_words_of_the_keys_never_cover_each_other(asked, qtbot, px):
    asked.window.resize(px * 4, 900)
    qtbot.wait(20)
    prompt = asked.window.board.findChild(Prompt)
    for editing in (False, True):
        if editing:
            prompt.edit()
            qtbot.wait(20)
        places = [key.place for key in (prompt._another(), *prompt._keys())]
        for number, place in enumerate(places):
            assert prompt.rect().toRectF().contains(place)
            assert not any(place.intersects(other) for other in places[:number])


def test_all_lines_of_the_question_are_seen_while_it_is_reworded(asked, qtbot):
    long = "Somewhere that is neither cold in the morning nor hot in the afternoon"
    asked.window.changes.change_text("A2", long)
    asked.press(Key.Key_E, CTRL | SHIFT)
    qtbot.wait(50)
    writer = editor(asked)
    assert writer.document().lineCount() > 0
    end = writer.textCursor()
    end.movePosition(end.MoveOperation.End)
    bottom = writer.cursorRect(end).bottom()
    assert writer.cursorRect(end).top() > writer.fontMetrics().height()  # of several lines
    assert bottom <= writer.viewport().height()
    assert writer.verticalScrollBar().value() == 0


def test_the_room_asks_in_the_same_words(asked, style):
    asked.press(Key.Key_E, CTRL | SHIFT)
    asked.type("How to have no draught, warm?")
    asked.press(Key.Key_Tab)
    room = asked_by(asked.app.desk.model)
    assert words(ask(room, 400, style)) == "How to have no draught, warm?"


def test_another_pair_meanwhile_keeps_what_was_typed_for_the_one_before(asked):
    asked.press(Key.Key_E, CTRL | SHIFT)
    asked.type("Warm AND still?")
    asked.app.desk.model.turn_pair(1)
    assert editor(asked) is None or editor(asked).isHidden()
    asked.app.desk.model.turn_pair(-1)
    assert question(asked) == "Warm AND still?"
