"""A box that is left by Escape loses nothing of what was typed or chosen in it."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from andfacil.domain.values.cards import Answer, Side
from andfacil.ui.base.settings import settings_folder
from andfacil.ui.desk.drafts import BOXES_NAME
from tests.ui.desk_rig import Key
from tests.ui.openers import OPENERS

AGAIN = "Typed here before, and not kept yet."
NO_WORDS = {
    *("AboutDialog", "CoverageGrid", "CrashDialog", "EarlierStates", "HelpBox", "InsightBox"),
    *("KeysDialog", "LineSheet", "LookBack", "MissingBox", "NoticesBox", "UndoList", "WaysOut"),
    *("ChangePasswordBox", "PasswordBox", "ProtectBox", "SealBox", "UnlockBox"),  # never kept
    "SendCopyBox",  # begins each time with nothing private
    "WalkAwayBox",  # choices alone: below
}
OTHER_RULES = {
    "AgreementWindow",  # a window: what is typed there is saved as on the board
    "LongTextBox",  # asks which of the two long texts it is to be
}
TAKEN_OVER = {"OpeningBox"}
"""What is typed there is kept on leaving."""
WITH_WORDS = [name for name in OPENERS if name not in NO_WORDS | OTHER_RULES]


def opened(desk, name):
    if not (desk.app.home and desk.app.home.isVisible()):
        desk.window.selection.select("AND1")
    OPENERS[name](desk)
    boxes = (each for each in QApplication.topLevelWidgets() if type(each).__name__ == name)
    return next(each for each in boxes if each.isVisible())


def lines_of(box):
    """Every field in sight that words can be typed into."""
    lines = [
        line for line in box.findChildren(QLineEdit) if line.echoMode() is line.EchoMode.Normal
    ]
    fields = (*lines, *box.findChildren(QPlainTextEdit))
    return [field for field in fields if field.isVisible() and not field.isReadOnly()]


def words_in(box):
    return [
        field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        for field in lines_of(box)
    ]


def says_again(box):
    return AGAIN in [label.text() for label in box.findChildren(QLabel) if label.isVisible()]


def leave(box):
    """By one Escape, from where the caret is."""
    QTest.keyClick(box.focusWidget() or box, Key.Key_Escape)
    assert not box.isVisible()


@pytest.mark.parametrize("name", WITH_WORDS)
def test_words_stand_again_in_a_box_that_was_left(desk, name):
    box = opened(desk, name)
    assert not says_again(box)
    if name == "AnswersBox":  # "yes, if" has a line of its own
        QTest.keyClick(box.focusWidget(), Key.Key_I)
        before = [""]
    else:
        before = words_in(box)
    for field, words in zip(lines_of(box), cycle(("3 4", "9", "6 7")), strict=False):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
    typed = words_in(box)
    assert len(typed) == len(before)
    assert typed != before
    leave(box)
    box = opened(desk, name)
    assert words_in(box) == typed
    assert says_again(box) is (name not in TAKEN_OVER)
    if says_again(box):
        box.findChild(QPushButton, "throw_away").click()
        assert words_in(box) == (before if name != "AnswersBox" else [])
        leave(box)
        assert not says_again(opened(desk, name))


def test_a_condition_and_its_answer_stand_again(desk):
    box = opened(desk, "AnswersBox")
    QTest.keyClick(box.focusWidget(), Key.Key_I)
    QTest.keyClicks(box.focusWidget(), "they knock first")
    leave(box)
    row = opened(desk, "AnswersBox").rows[Side.A]
    assert row.condition.isVisible()
    assert (row.answer.answer, row.answer.condition) == (Answer.YES_IF, "they knock first")


def test_private_answers_stand_again_and_never_lie_on_the_disc(desk):
    box = opened(desk, "WalkAwayBox")
    QTest.keyClick(box.focusWidget(), Key.Key_N)
    said = box.rows[Side.A].answer
    leave(box)
    desk.window.typed.put_by()
    path = settings_folder(desk.app.settings) / BOXES_NAME
    assert not path.exists() or "walk away" not in path.read_text("utf-8")
    assert opened(desk, "WalkAwayBox").rows[Side.A].answer is said is not None


def test_numbers_of_before_outlast_a_look_at_those_of_after(desk):
    box = opened(desk, "ScoresBox")
    box.fields[Side.A].setText("7 8")
    box.when.button(1).click()
    box.fields[Side.B].setText("2")
    leave(box)
    box = opened(desk, "ScoresBox")
    assert box.is_after
    assert box.fields[Side.B].text() == "2"
    box.when.button(0).click()
    assert box.fields[Side.A].text() == "7 8"
    box.keep.click()
    details = desk.board.details
    assert details.willingness_before.a == (7, 8)
    assert details.willingness_after.b == (2,)


def test_a_page_that_was_only_turned_is_nothing_typed(desk):
    box = opened(desk, "ScoresBox")
    box.when.button(1).click()
    leave(box)
    assert not says_again(opened(desk, "ScoresBox"))


def test_a_person_that_was_added_stands_again(desk):
    box = opened(desk, "DetailsDialog")
    count = len(box.side_b.rows)
    box.side_b.add_person()
    box.side_b.rows[-1].name.setText("Ines")
    box.side_b.rows[-1].role.setText("reads at night")
    box.paper.fields["ending"].setPlainText("at the end of June")
    leave(box)
    box = opened(desk, "DetailsDialog")
    assert len(box.side_b.rows) == count + 1
    assert box.side_b.rows[-1].person().name == "Ines"
    assert box.paper.fields["ending"].text == "at the end of June"
    box.accept()
    assert desk.board.details.side_b.people[-1].role == "reads at night"
    assert not says_again(opened(desk, "DetailsDialog"))


def test_what_was_pasted_and_mended_stands_again_for_the_same_lines_only(desk):
    box = opened(desk, "PasteBox")
    box.lines.setPlainText("a: Quiet\nb: More light")
    leave(box)
    assert opened(desk, "PasteBox").text_lines == ["a: Quiet", "b: More light"]
