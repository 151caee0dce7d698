"""Threads join the right cards, keep out of their words, and show what is broken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.domain.views.links import Link
from andfacil.ui.board.threads import Thread, Threads, curve, paint_thread
from andfacil.ui.style.painting import painting
from andfacil.ui.style.theme import Theme
from tests.contrast import contrast
from tests.ui.board.test_board_view import Bench
from tests.ui.boards import night_board


@pytest.fixture
def bench(qtbot, theme):
    return Bench(qtbot, theme, night_board())


def threads_of(bench, side):
    found = bench.view.findChildren(Threads)
    return next(threads for threads in found if threads._needs.column.side is side)


def near(image, point, colour, reach=2):
    """True when `colour` is at, or a little around, a point."""
    return any(
        abs(image.pixelColor(point.x() + dx, point.y() + dy).red() - colour.red()) < 40
        and abs(image.pixelColor(point.x() + dx, point.y() + dy).blue() - colour.blue()) < 40
        for dx in range(-reach, reach + 1)
        for dy in range(-reach, reach + 1)
    )


@pytest.mark.parametrize("side", list(Side))
def test_every_link_is_a_thread_between_its_cards(bench, side):
    widget = threads_of(bench, side)
    links = {thread.link for thread in widget.threads()}
    assert links == {link for link in bench.model.links() if link.need.startswith(side)}
    image = bench.view.grab().toImage()
    for thread in widget.threads():
        role = "side" if thread.link.solid else "soft"
        colour = bench.view._style.theme.of_side(role, side)
        path = curve(thread.start, thread.end)
        hits = [
            near(image, path.pointAtPercent(step / 20).toPoint() + widget.pos(), colour)
            for step in range(2, 19)
        ]
        assert sum(hits) >= (15 if thread.link.solid else 8)


def test_threads_end_at_the_middle_of_the_cards_edge(bench):
    widget = threads_of(bench, Side.A)
    for thread in widget.threads():
        for ref, end in ((thread.link.need, thread.start), (thread.link.solution, thread.end)):
            middle = bench.column(ref).viewport().mapTo(bench.view, bench.rect(ref).center())
            assert abs(end.y() + widget.y() - middle.y()) <= 1


def test_threads_stay_off_every_card(bench):
    """The gutter's widget overlaps cards by no more than their border."""
    for side in Side:
        gutter = threads_of(bench, side).geometry()
        for ref in ("A1", "B5", "AND1"):
            view = bench.column(ref)
            card = bench.rect(ref).translated(view.viewport().mapTo(bench.view, QPoint()))
            assert gutter.intersected(card).width() <= 1


def test_threads_let_the_mouse_through(bench):
    from PySide6.QtCore import Qt

    for side in Side:
        widget = threads_of(bench, side)
        assert widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_break_looks_like_no_other_thread(bench):
    meets = bench.view.grab().toImage()
    bench.session.perform(propose.toggle_breaks(bench.session.board, "AND2", "A4"))
    breaks = bench.view.grab().toImage()
    widget = threads_of(bench, Side.A)
    thread = next(t for t in widget.threads() if t.link.breaks)
    black = bench.view._style.theme["breaks"]
    path = curve(thread.start, thread.end)
    for step in (14, 16, 18):
        spot = path.pointAtPercent(step / 20).toPoint() + widget.pos()
        assert near(breaks, spot, black)
        assert not near(meets, spot, black)


def inked(image, thread, widget, colour):
    """The share of a thread's points at which this colour is."""
    path = curve(thread.start, thread.end)
    spots = [path.pointAtPercent(n / 20).toPoint() + widget.pos() for n in range(2, 19)]
    return sum(near(image, spot, colour) for spot in spots) / len(spots)


def test_the_threads_of_the_selected_card_are_strong_and_the_others_quiet(bench):
    bench.view.select("AND1")
    image = bench.view.grab().toImage()
    widget = threads_of(bench, Side.A)
    colour = bench.view._style.theme["side_a"]
    for thread in widget.threads():
        share = inked(image, thread, widget, colour)
        assert share > 0.8 if thread.link.solution == "AND1" else share < 0.5
    bench.view.select("")
    image = bench.view.grab().toImage()
    solid = [thread for thread in widget.threads() if thread.link.solid]
    assert all(inked(image, thread, widget, colour) > 0.8 for thread in solid)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_strong_threads_stand_out_from_whatever_lies_below(name):
    theme = Theme.load(name)
    for side in Side:
        for ground in ("window", "panel_and", f"panel_{side.value.lower()}"):
            for colour in (theme.of_side("side", side), theme["breaks"]):
                assert contrast(colour, theme[ground]) >= 3


def test_cards_that_are_scrolled_away_keep_their_threads_on_the_desk(bench):
    bench.view.resize(1016, 320)
    bench.view.reveal("A5")
    assert {t.link.need for t in threads_of(bench, Side.A).threads()} >= {"A3", "A4"}
    assert not bench.view.grab().isNull()


GUTTER = (40, 300)
"""Width and height in px."""


@pytest.mark.parametrize(("start", "end"), [(20, 4_000), (-3_000, 250), (4_000, 20), (5, 290)])
def test_of_a_long_thread_what_is_seen_is_drawn_alike_and_no_more(bench, start, end):
    link = Link("AND1", "A1", breaks=False, solid=True)
    thread = Thread(link, QPointF(0, start), QPointF(GUTTER[0], end))
    seen = thread.seen_path(GUTTER[1])
    assert seen.boundingRect().height() <= GUTTER[1] + 102
    images = []
    for path in (thread.path, seen):
        image = QImage(*GUTTER, QImage.Format.Format_RGB32)
        image.fill(0)
        with painting(image) as painter:
            paint_thread(painter, path, link, Side.A, bench.view._style, strong=False)
        images.append(image)
    points = [(x, y) for x in range(GUTTER[0]) for y in range(GUTTER[1])]
    lit = [p for p in points if images[0].pixelColor(*p).lightness() > 60]
    same = [p for p in lit if abs(_light(images[0], p) - _light(images[1], p)) < 40]
    assert len(lit) >= 200
    assert len(same) >= 0.97 * len(lit)


def test_both_ends_of_a_thread_out_of_sight_at_one_height():
    link = Link("AND1", "A1", breaks=False, solid=False)
    thread = Thread(link, QPointF(0, -80), QPointF(40, -80))
    assert thread.seen_path(300) == thread.path


def _light(image, point):
    return image.pixelColor(*point).lightness()
