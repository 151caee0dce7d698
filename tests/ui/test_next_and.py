"""The AND question: its words, other pairs, and the solution that begins from it."""

from __future__ import annotations

import pytest

from andfacil.domain.and_question import names_in
from andfacil.ui.look import BoardLook, BoardStyle
from andfacil.ui.question import MOST_LINES, ask, asked_by
from tests.ui.boards import modelled, night_board
from tests.ui.desk_rig import CTRL, Key


def words(question):
    return question.layout.text()


@pytest.fixture
def style(theme):
    return BoardStyle(BoardLook.desk(), theme, mirrored=False)


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
