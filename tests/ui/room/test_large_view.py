"""One card or one pair at twice the size, whole, with whose it is and what meets it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout
from PySide6.QtTest import QTest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.ui.room.scene import RoomScene
from andfacil.ui.style.line_ends import set_lines
from andfacil.ui.style.measures import floor_px
from andfacil.ui.style.painting import text_width
from tests.ui.boards import many_board, night_board
from tests.ui.room.test_legible import SMALL, Room, drawn_on

LONG = "Need number {n} says " + "what it has to say in so many words and then once more " * 16


def focus(room, *refs):
    room.window.show_scene(RoomScene(large=refs))
    return room.window.large


def said(room):
    return " ".join(run.words for run in drawn_on(room.window.large))


@pytest.fixture
def room(qtbot, theme):
    return Room(qtbot, theme, night_board())


@pytest.mark.parametrize("size", SMALL)
@pytest.mark.parametrize("ratio", [4, 6, 8])
@pytest.mark.parametrize("refs", [("A1",), ("A5", "B2"), ("B1", "AND2")])
def test_words_are_twice_as_large_and_the_rest_at_the_floor(qtbot, theme, size, ratio, refs):
    """Or smaller, where that has the words whole on one page."""
    room = Room(qtbot, theme, night_board(), size, ratio)
    view = focus(room, *refs)
    floor = floor_px(size[1], ratio)
    runs = drawn_on(view)
    assert min(run.px for run in runs) >= floor
    for ref in refs:
        first = room.model.card(ref).text.split()[0]
        large = [run.px for run in runs if first in run.words and run.px >= 2 * floor]
        assert large or shrinks_for_a_reason(view, ref, 2 * floor), (first, runs)


def shrinks_for_a_reason(view, ref, px):
    """A word, or the words, have no room at this size; then they are whole."""
    [large] = [large for large in view.larges if large.card.ref == ref]
    if all(each.begins_whole for each in view.larges) and any(
        tall_at(each, px) > each.words.height() for each in view.larges
    ):
        return True
    longest = max(large.card.text.split(), key=len)
    font = QFont(large.flow.layouts[0].font())
    own = text_width(longest, font)
    assert any(longest in run.words for run in drawn_on(view))
    assert large.words.width() * 0.9 <= own <= large.words.width()
    font.setPixelSize(px)
    return text_width(longest, font) > large.words.width()


def tall_at(large, px):
    """What a card's own words would take at this size, in px."""
    font = QFont(large.flow.layouts[0].font())
    font.setPixelSize(px)
    layout = QTextLayout(large.card.text, font)
    return sum(
        QFontMetricsF(font).capHeight() * 1.79 for _ in set_lines(layout, large.words.width())
    )


def test_it_says_whose_it_is_and_what_meets_it(room):
    focus(room, "A1")
    words = said(room)
    for part in ("A1", "Night nurses", "non-negotiable", "met: AND 1"):
        assert part in words
    focus(room, "A5")
    assert "no solution yet" in said(room)
    focus(room, "AND3")
    words = said(room)
    for part in ("AND 3", "draft", "A3", "B2", "B4", "B: yes, if"):
        assert part in words


def test_it_says_why_the_sign_and_that_it_was_said_back(room):
    focus(room, "A1", "B1")
    words = said(room)
    for part in ("Why:", "What A1 protects", "Met when:", "The sign of B1"):
        assert part in words
    assert words.count("non-negotiable") == 2
    assert "said back" not in words
    room.session.perform(propose.set_heard(room.session.board, "A1", heard=True))
    assert said(room).count("said back by the other side") == 1
    assert "What A1 protects" in room.window.large.accessibleName()
    board = room.session.board
    idea = replace(board.get("AND1"), how_we_will_know="A list")
    room.session.perform(propose.change_card(board, idea))
    focus(room, "AND1")
    assert "We will know: A list" in said(room).replace("  ", " ")


def test_what_was_said_back_is_marked_on_the_board(room):
    before = room.picture()
    room.session.perform(propose.set_heard(room.session.board, "A1", heard=True))
    marked = room.picture()
    assert marked != before
    room.session.perform(propose.set_heard(room.session.board, "A1", heard=False))
    assert room.picture() == before


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_columns_and_groups_are_named(qtbot, theme, language):
    room = Room(qtbot, theme, night_board(language=language))
    words = room.model.words
    panels = {panel.side: panel for panel in room.window.board._panels.values()}
    pieces = dict.fromkeys(Side, "")
    for _ in range(room.window.board.pages.count):
        for side in Side:
            pieces[side] += " ".join(run.words for run in drawn_on(panels[side]))
        room.window.turn_page(1)
    for side in Side:
        for key in ("column.musts", "column.needs"):
            assert set(words(key).split()) <= set(pieces[side].split()), (side, key)
    first = next(run for run in drawn_on(panels[None]) if run.words)
    assert first.words == words("question.joint")


def test_every_page_says_which_group_it_shows(qtbot, theme):
    room = Room(qtbot, theme, many_board(12))
    for _ in range(room.window.board.pages.count):
        runs = [run.words for run in drawn_on(room.window)]
        assert runs.count("NEEDS") == 2
        room.window.turn_page(1)


def test_a_pair_stands_as_on_the_board(room):
    view = focus(room, "B2", "A5")
    assert [large.card.ref for large in view.larges] == ["A5", "B2"]
    view = focus(room, "B2", "AND3")
    assert [large.card.ref for large in view.larges] == ["AND3", "B2"]


def test_the_pair_that_is_asked_about_has_its_question(room):
    focus(room, *(need.ref for need in room.model.pair()))
    assert "How can we" in said(room)
    focus(room, "A1", "B1")
    assert "How can we" not in said(room)


def test_long_words_go_on_on_the_next_page(qtbot, theme):
    room = Room(qtbot, theme, many_board(2, LONG))
    view = focus(room, "A1")
    assert view.count > 1
    assert f"1 of {view.count}" in said(room)
    read = []
    for _ in range(view.count):
        read.append(said(room))
        QTest.keyClick(room.window, Qt.Key.Key_PageDown)
    assert view.page == 0
    whole = " ".join(read)
    assert sum(text.count("once more") for text in read) >= 7
    assert whole.count("Need number 1") == 1
    QTest.keyClick(room.window, Qt.Key.Key_PageUp)
    assert view.page == view.count - 1


def test_every_line_is_on_one_page_and_inside_it(qtbot, theme):
    for ratio in (4, 8):
        room = Room(qtbot, theme, many_board(2, LONG), (1024, 768), ratio)
        view = focus(room, "A1", "B2")
        for large in view.larges:
            rows = [row for page in large.pages for row in page]
            assert rows == list(range(len(large.flow.lines)))
            assert large.box.contains(large.words)
            for page in large.pages:
                assert large.flow.height(page) <= large.words.height() + 1


def test_it_follows_the_board(room):
    focus(room, "A5")
    room.session.perform(propose.change_text(room.session.board, "A5", "Other words"))
    assert "Other words" in said(room)
    room.session.perform(propose.toggle_meets(room.session.board, "AND1", "A5"))
    assert "met: AND 1" in said(room)


def test_it_goes_with_the_scene(room):
    before = room.picture()
    view = focus(room, "A1")
    assert view.isVisible()
    assert room.picture() != before
    focus(room)
    assert not view.isVisible()
    assert room.picture() == before


def test_it_can_be_heard(room):
    assert "Extra nights" in focus(room, "A5").accessibleName()
