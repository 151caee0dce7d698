"""Commitments, parked points and the agreement's lines on the projector: whole, large, in order."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Commitment, Parked, Solution, Status
from andfacil.ui.room.scene import RoomScene
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.room.stage import RoomStage
from andfacil.ui.style.measures import floor_px
from tests.ui.boards import details, night_board
from tests.ui.room.slide_pages import all_pages, said
from tests.ui.room.test_legible import Room, drawn_on

SIZES = ((1024, 768), (1366, 768), (1920, 1080))


def promised(count=9, text="Promise number {n} is kept by those who made it"):
    """The night shift, with this many commitments."""
    cards = [
        Commitment(
            id=f"C{n}",
            order=n,
            text=text.format(n=n),
            owner="Maria Barnes-Whitcombe",
            by=dt.date(2027, 1, n),
            solution="AND1",
            how_we_will_know="It is seen by all",
        )
        for n in range(1, count + 1)
    ]
    parked = [
        Parked(id="P1", text="New lockers", owner="Tom"),
        Solution(id="AND7", order=9, text="Nap rooms", status=Status.PARKED),
    ]
    return Board([*night_board(), *cards, *parked])


@pytest.fixture
def room(qtbot, theme):
    return Room(qtbot, theme, promised())


def show(room, kind, line=0):
    room.window.show_scene(RoomScene(slide=Slide(kind, line)))
    return room.window.slides


@pytest.mark.parametrize("kind", SlideKind)
@pytest.mark.parametrize("ratio", [4, 6, 8])
@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_below_the_floor_and_none_is_cut(qtbot, theme, size, ratio, kind):
    room = Room(qtbot, theme, promised(4, "A promise " + "with many words " * 20), size, ratio)
    view = show(room, kind)
    assert min(run.px for run in drawn_on(view) if run.words) >= floor_px(size[1], ratio)
    if kind is SlideKind.COMMITMENTS:
        whole = " ".join(all_pages(room, view))
        assert whole.count("many") == 4 * 20
        for page in view._pages:
            assert all(piece.box.bottom() <= view.height() for piece in page)


def test_commitments_have_owner_date_and_sign(room):
    view = show(room, SlideKind.COMMITMENTS)
    assert view.count > 1
    pages = all_pages(room, view)
    whole = " ".join(pages)
    assert "Commitments" in pages[0]
    assert "1–4 of 9" in pages[0]
    for n in range(1, 10):
        assert whole.count(f"Promise number {n}") == 1
        assert f"Maria Barnes-Whitcombe · by {n} January 2027 · AND 1" in whole
    assert whole.count("We will know: It is seen by all") == 9


def test_parked_points_and_solutions_say_who_takes_them_up(room):
    words = said(show(room, SlideKind.PARKED))
    assert "New lockers" in words
    assert "Tom · no date yet" in words
    assert "Nap rooms" in words
    assert "AND 7" in words
    room.session.perform(propose.delete(room.session.board, "P1"))
    assert "New lockers" not in said(room.window.slides)


def test_an_empty_list_says_so(qtbot, theme):
    room = Room(qtbot, theme, night_board())
    assert "No commitments yet" in said(show(room, SlideKind.COMMITMENTS))
    assert "Nothing is parked" in said(show(room, SlideKind.PARKED))


def test_a_line_is_large_and_those_beside_it_are_pale(room):
    view = show(room, SlideKind.READ_BACK, 1)
    lines = view._lines
    runs = drawn_on(view)
    large = [run for run in runs if run.px >= 2 * floor_px(1080)]
    assert " ".join(run.words for run in large) == lines[1].text
    words = said(view)
    assert lines[0].text in words
    assert lines[2].text in words
    assert f"2 of {len(lines)}" in words
    assert lines[1].heading in words


def test_lines_beside_it_give_way_before_a_line_is_parted(qtbot, theme):
    seen = set()
    for words in range(16, 60, 4):
        room = Room(qtbot, theme, promised(1, "Words " * words), (1080, 1080), None)
        view = show(room, SlideKind.READ_BACK)
        number = next(n for n, line in enumerate(view._lines) if line.text.startswith("Words"))
        show(room, SlideKind.READ_BACK, number)
        pale = sum(run.words in view._lines[number - 1].text for run in drawn_on(view))
        seen.add((view.count > 1, pale > 0))
    assert {(False, True), (False, False)} <= seen
    assert (True, True) not in seen


def test_a_line_of_several_pages_says_so(qtbot, theme):
    room = Room(qtbot, theme, promised(1, "Words " * 400))
    view = show(room, SlideKind.READ_BACK)
    number = next(n for n, line in enumerate(view._lines) if line.text.startswith("Words"))
    show(room, SlideKind.READ_BACK, number)
    assert f"1/{view.count}" in said(view)
    room.window.turn_page(1)
    assert f"2/{view.count}" in said(view)


def test_pages_and_lines_go_by_the_keys_of_the_room(qtbot, theme):
    room = Room(qtbot, theme, promised(1, "Words " * 400))
    stage = RoomStage(room.model)
    stage.changed.connect(room.window.show_scene)
    room.window.line_asked.connect(stage.step_line)
    stage.show_slide(SlideKind.READ_BACK)
    seen, keys = [], Qt.Key
    lines = stage.lines()
    for _ in range(40):
        seen.append(stage.scene.slide.line)
        QTest.keyClick(room.window, keys.Key_PageDown)
    assert sorted(set(seen)) == list(range(len(lines)))
    long = next(n for n, line in enumerate(lines) if line.text.startswith("Words"))
    assert seen.count(long) > 1  # it takes more than a page
    assert stage.scene.slide.line == len(lines) - 1
    QTest.keyClick(room.window, keys.Key_PageUp)
    assert stage.scene.slide.line == len(lines) - 2


def test_the_line_that_is_read_stays_the_same_when_the_board_changes(room):
    stage = RoomStage(room.model)
    stage.show_slide(SlideKind.READ_BACK)
    while stage.lines()[stage.scene.slide.line].key != "commitment:1":
        stage.step_line(1)
    room.session.perform(propose.change_status(room.session.board, "AND3", Status.AGREED))
    assert stage.lines()[stage.scene.slide.line].key == "commitment:1"
    stage.show_slide(None)
    stage.show_slide(SlideKind.READ_BACK)
    assert stage.lines()[stage.scene.slide.line].key == "commitment:1"


def test_the_board_comes_back_as_it_was(room):
    before = room.picture()
    view = show(room, SlideKind.COMMITMENTS)
    assert room.picture() != before
    room.window.show_scene(RoomScene())
    assert not view.isVisible()
    assert room.picture() == before


def test_it_can_be_heard(room):
    view = show(room, SlideKind.READ_BACK)
    assert view._lines[0].text in view.accessibleName()
    assert "Promise number 1" in show(room, SlideKind.COMMITMENTS).accessibleName()


WORDS = ("hopeful", "tired but glad", "relieved", "curious", "calm")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_one_word_each_stands_large_in_the_middle_and_by_itself(qtbot, theme, language):
    frame = details(language=language)
    room = Room(qtbot, theme, Board([frame]), (1920, 1080), None)
    room.window.show_scene(RoomScene(slide=Slide(SlideKind.CLOSING, said=WORDS)))
    view = room.window.slides
    (page,) = view._pages
    assert [view._cards[piece.number].text for piece in page] == list(WORDS)
    assert min(run.px for run in drawn_on(view) if run.words in WORDS) > 1.5 * floor_px(1080)
    boxes = [piece.box for piece in page]
    assert all(view.rect().toRectF().contains(box) for box in boxes)
    assert not any(a.intersects(b) for a, b in itertools.combinations(boxes, 2))
    above, below = boxes[0].top() - view._room().top(), view._room().bottom() - boxes[-1].bottom()
    assert abs(above - below) <= 2


def test_a_short_list_is_larger_than_a_long_one_and_as_whole(qtbot, theme):
    few, many = Room(qtbot, theme, promised(2)), Room(qtbot, theme, promised(9))
    sizes = [
        max(run.px for run in drawn_on(show(room, SlideKind.COMMITMENTS)) if "number" in run.words)
        for room in (few, many)
    ]
    assert sizes[0] > 1.2 * sizes[1]
    assert sizes[1] >= floor_px(1080)
