"""The cloud of a clash on the projector: whole, large, in the session's own language."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.editing import clashes, hiding
from andfacil.domain.values.cards import Clash, Details
from andfacil.session_words import words_for
from andfacil.ui.room.scene import RoomScene
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.style.measures import floor_px
from andfacil.ui.style.theme import Theme
from tests.contrast import contrast
from tests.ui.boards import night_board
from tests.ui.room.slide_pages import all_pages, said
from tests.ui.room.test_legible import Room, drawn_on

CLASH = Clash(
    id="X1",
    need_a="A1",
    need_b="B1",
    want_a="Every rota is agreed with the team",
    want_b="The ward manager fills every gap",
    because=("a gap is only seen on the day", "whoever fills it cannot ask", "agencies cost twice"),
    doubted=2,
)
PURPOSE = "A ward where nobody is alone at night"


def clashing(clash=CLASH, **details):
    details = {"purpose": PURPOSE, **details}
    cards = [replace(c, **details) if isinstance(c, Details) else c for c in night_board()]
    return Board([*cards, clash])


def show(room, clash="X1"):
    room.window.show_scene(RoomScene(slide=Slide(SlideKind.CLOUD, clash=clash)))
    return room.window.slides


@pytest.mark.parametrize("language", ["en", "de", "ar", "ja"])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920), (768, 1366)])
def test_everything_said_is_seen_whole_and_large(qtbot, theme, size, language):
    room = Room(qtbot, theme, clashing(language=language), size, None)
    view = show(room)
    floor, words = floor_px(min(size)), words_for(language)
    assert min(run.px for run in drawn_on(view) if run.words) >= floor
    expected = [
        words("cloud.both_want", text=PURPOSE),
        words("cloud.therefore", text=CLASH.want_a),
        words("cloud.therefore", text=CLASH.want_b),
        words("cloud.because", text=CLASH.because[0]),
        words("cloud.doubted", text=CLASH.because[1]),
        words("cloud.because", text=CLASH.because[2]),
        "No one works more than three nights in a row",
        "Two registered nurses on the ward at all times",
    ]
    heard = view.accessibleName()
    assert all(text.rstrip(".") in heard for text in expected)
    for page in view._cloud_pages:
        boxes = [piece.box for row in page.rows for piece in row]
        assert all(view.rect().toRectF().contains(box) for box in boxes)
        rows = [(row[0].box.top(), max(p.box.bottom() for p in row)) for row in page.rows]
        assert all(above[1] < below[0] for above, below in itertools.pairwise(rows))
    if language == "en":
        whole = " ".join(all_pages(room, view))
        for text in expected:
            assert whole.count(text) == 1


def test_the_sides_stand_as_on_the_board_and_the_clash_is_between_them(qtbot, theme):
    room = Room(qtbot, theme, clashing(), (1366, 768), 6.0)
    (page,) = show(room)._cloud_pages
    needs, wants = page.rows[1], page.rows[2]
    assert [piece.part.label for piece in needs] == ["A1", "B1"]
    assert needs[0].box.right() < needs[1].box.left()
    assert page.clash == 2
    assert {p.part.side for p in wants} == {p.part.side for p in needs}
    room = Room(qtbot, theme, clashing(swapped=True), (1366, 768), 6.0)
    swapped = show(room)._cloud_pages[0].rows[1]
    assert swapped[0].box.left() > swapped[1].box.right()


def test_long_words_go_on_on_other_pages(qtbot, theme):
    long = replace(CLASH, want_a="many words " * 45, because=("reasons " * 60,), doubted=0)
    room = Room(qtbot, theme, clashing(long), (1366, 768), 8.0)
    view = show(room)
    assert view.count > 2
    whole = " ".join(all_pages(room, view))
    assert whole.count("many") == 45
    assert whole.count("reasons") == 60
    assert f"1 of {view.count}" in whole


def test_what_is_not_said_has_no_box(qtbot, theme):
    bare = Clash(id="X1", need_a="A1", need_b="B1")
    view = show(Room(qtbot, theme, clashing(bare, purpose=""), (1366, 768), 6.0))
    (page,) = view._cloud_pages
    assert len(page.rows) == 1
    assert page.clash == 0
    assert "therefore" not in said(view)
    one = replace(bare, want_b="Noon")
    view = show(Room(qtbot, theme, clashing(one, purpose=""), (1366, 768), 6.0))
    assert said(view).count("therefore") == 1


def test_a_hidden_need_takes_the_cloud_away(qtbot, theme):
    room = Room(qtbot, theme, clashing(), (1366, 768), 6.0)
    view = show(room)
    assert "agencies cost twice" in said(view)
    room.session.perform(hiding.hide(room.session.board, ("A1",)))
    assert "agencies" not in said(view) + view.accessibleName()
    assert "There is no clash to be drawn" in said(view)


def test_what_is_said_next_is_drawn_and_a_clash_that_is_gone_is_not(qtbot, theme):
    room = Room(qtbot, theme, clashing(), (1366, 768), 6.0)
    view = show(room)
    more = replace(CLASH, because=("it is dark",), doubted=1)
    room.session.perform(clashes.keep_words(room.session.board, more, "Light"))
    assert "because: it is dark (always?)" in said(view)
    assert "both want: Light" in said(view)
    room.session.perform(clashes.unmark(room.session.board, "X1"))
    assert "There is no clash to be drawn" in said(view)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_its_words_and_lines_are_seen_in_every_theme(name):
    theme = Theme.load(name)
    assert contrast(theme["ink"], theme["card"]) >= 7
    for role in ("ink_soft", "and"):
        assert contrast(theme[role], theme["window"]) >= 3
