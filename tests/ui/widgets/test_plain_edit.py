"""The fields that people write in."""

from __future__ import annotations

import pytest

from andfacil.ui.widgets.plain_edit import PlainEdit

ARABIC = "إنتاج الآبار البلدية لا ينخفض عن المقرر سنوياً"


@pytest.fixture
def edit(qtbot, theme):
    made = PlainEdit()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def caret_at(edit, place):
    cursor = edit.textCursor()
    cursor.setPosition(place)
    return edit.cursorRect(cursor).center()


@pytest.mark.parametrize(("text", "from_the_right"), [(ARABIC, True), ("Fresh air", False)])
def test_words_begin_where_their_script_begins(edit, text, from_the_right):
    edit.setPlainText(text)
    start = caret_at(edit, 0)
    assert (start.x() > edit.viewport().width() - 20) is from_the_right
    assert (start.x() < 20) is not from_the_right


@pytest.mark.parametrize("text", [ARABIC * 3, f"{'wide ' * 60}   ", "x" * 300])
def test_no_width_makes_a_line_lose_its_letters(edit, text):
    edit.setPlainText(text)
    for width in range(120, 240):
        edit.resize(width, 200)
        assert edit.horizontalScrollBar().maximum() == 0


def test_the_side_changes_with_the_words(edit):
    edit.setPlainText("Fresh air")
    edit.setPlainText(ARABIC)
    edit.setPlainText("Fresh air")
    assert caret_at(edit, 0).x() < 20
