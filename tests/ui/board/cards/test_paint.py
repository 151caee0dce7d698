"""Cards as they are painted: every ring its own shape, words whole or folded, never markup."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Answer, Side, Status
from andfacil.domain.views.room import RoomNeed, RoomSolution
from andfacil.ui.board.cards.layout import card_height, lay_out, ring_rect, text_rect
from andfacil.ui.board.cards.paint import CardState, paint_laid
from andfacil.ui.board.cards.solution_foot import plan_foot
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.measures import BoardLook, BoardStyle
from andfacil.ui.style.text_lines import fold
from andfacil.ui.words.board import desk_words

WIDTH = 290


@pytest.fixture
def style(theme):
    return BoardStyle(BoardLook.desk(), theme, desk_words())


def need(text="Sleep at night", ring=Ring.EMPTY, side=Side.A, must=False):
    return RoomNeed(ref=f"{side}1", side=side, text=text, non_negotiable=must, ring=ring, order=0)


def solution(**fields):
    made = {
        "ref": "AND1",
        "text": "Cook ahead at weekends",
        "status": Status.DRAFT,
        "meets": ("A1", "B1"),
        "breaks": (),
        "waiting": (),
        "order": 0,
    }
    return RoomSolution(**(made | fields))


def painted(card, style, width=WIDTH, state=CardState()):  # noqa: B008
    height = card_height(card, width, style, 2)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_laid(painter, lay_out(card, width, height, style, 2), style, state)
    painter.end()
    return image


def part(image, rect):
    return image.copy(rect.toRect())


def share_of(image, colour):
    """How much of an image is closer to `colour` than half way to white."""
    hits = sum(
        image.pixelColor(x, y).lightness() < (colour.lightness() + 255) / 2
        for x in range(image.width())
        for y in range(image.height())
    )
    return hits / (image.width() * image.height())


# ------------------------------------------------------------------ marks


def test_rings_differ_in_shape(style):
    shares, pictures = {}, set()
    for ring in Ring:
        card = need(ring=ring)
        image = painted(card, style)
        place = ring_rect(QRectF(image.rect()), Side.A, style)
        mark = part(image, place)
        shares[ring] = share_of(mark, style.theme["side_a"])
        pictures.add(bytes(mark.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))
    assert len(pictures) == len(Ring)
    assert shares[Ring.EMPTY] < shares[Ring.PROMISED] < shares[Ring.MET]
    assert shares[Ring.EMPTY] < shares[Ring.BROKEN] < shares[Ring.MET]


def test_a_struck_ring_is_struck_through_its_middle(style):
    card = need(ring=Ring.BROKEN)
    image = painted(card, style)
    middle = ring_rect(QRectF(image.rect()), Side.A, style).center().toPoint()
    assert image.pixelColor(middle) == style.theme["side_a"]


@pytest.mark.parametrize("side", list(Side))
def test_a_non_negotiable_has_a_thick_outer_band(style, side):
    colour = style.theme.of_side("side", side)
    plain, banded = painted(need(side=side), style), painted(need(side=side, must=True), style)
    x = 3 if side is Side.A else WIDTH - 4
    middle = plain.height() // 2
    assert banded.pixelColor(x, middle) == colour
    assert plain.pixelColor(x, middle) != colour


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("side", list(Side))
def test_rings_look_to_the_and_column(theme, side, right_to_left):
    style = BoardStyle(BoardLook.desk(), theme, desk_words(), right_to_left)
    box = QRectF(0, 0, WIDTH, 60)
    on_the_left = ring_rect(box, side, style).center().x() < WIDTH / 2
    assert on_the_left is style.on_right(side)
    words = text_rect(box, need(side=side), style, 2)
    assert not words.intersects(ring_rect(box, side, style))


def test_the_current_card_has_a_heavier_edge(style):
    plain, chosen = painted(need(), style), painted(need(), style, state=CardState(current=True))
    assert chosen.pixelColor(1, 20) == style.theme["side_a"]
    assert plain.pixelColor(1, 20) != style.theme["side_a"]


def test_statuses_can_be_told_apart_without_colour(style):
    grey = QImage.Format.Format_Grayscale8
    pictures = {
        bytes(painted(solution(status=status), style).convertToFormat(grey).constBits())
        for status in Status
    }
    assert len(pictures) == len(Status)


# ------------------------------------------------------------------ the foot of a solution


def foot_words(style, width=300, **fields):
    return plan_foot(solution(**fields), width, style, a_on_right=style.right_to_left)


def test_the_foot_says_what_is_waited_for(style):
    foot = foot_words(style, waiting=((Side.B, Answer.YES_IF),))
    assert foot.words == "AND 1 · B: yes, if…"
    assert foot_words(style, status=Status.AGREED).words == "AND 1 · agreed"


@pytest.mark.parametrize("width", [230, 300, 495])
def test_the_foot_says_what_it_builds_on(style, width):
    foot = foot_words(style, width, builds_on=("AND2",), status=Status.AGREED)
    assert foot.words == "AND 1 · agreed · builds on AND 2"


def test_side_a_stands_left_of_side_b_unless_mirrored(theme):
    for right_to_left in (False, True):
        style = BoardStyle(BoardLook.desk(), theme, desk_words(), right_to_left)
        places = {chip.text: chip.rect.left() for chip in foot_words(style).chips}
        assert (places["A1"] < places["B1"]) is not right_to_left


def test_a_broken_need_is_a_struck_chip(style):
    foot = foot_words(style, meets=("B1",), breaks=("A1",))
    assert [(chip.text, chip.broken) for chip in foot.chips] == [("A1", True), ("B1", False)]
    met = painted(solution(meets=("A1", "B1")), style)
    broken = painted(solution(meets=("B1",), breaks=("A1",)), style)
    assert met != broken


@pytest.mark.parametrize("count", [1, 3, 6, 12, 40, 400])
@pytest.mark.parametrize("width", [180, 300, 495])
def test_chips_never_overlap_nor_leave_the_card(style, count, width):
    refs = tuple(f"{side}{n}" for side in Side for n in range(1, count + 1))
    foot = foot_words(style, width, meets=refs)
    rects = [chip.rect for chip in foot.chips] + [foot.words_rect]
    for number, rect in enumerate(rects):
        assert rect.left() >= -1
        assert rect.right() <= width + 1
        assert rect.bottom() <= foot.height + 1
        assert not any(rect.intersects(other) for other in rects[number + 1 :])
    if count == 400:
        assert {chip.text[0] for chip in foot.chips} == {"A", "B", "+"}


# ------------------------------------------------------------------ words


def test_one_line_or_more(style):
    short, long = need("Sleep"), need("Sleep " * 12)
    assert card_height(short, WIDTH, style, 2) < card_height(long, WIDTH, style, 2)


def test_long_words_fold_with_an_ellipsis(theme):
    folded = fold("word " * 5000, board_font(15), 220, 4)
    assert folded.lines == 4
    assert not folded.whole
    assert folded.layouts[-1].text().endswith("…")
    assert fold("word", board_font(15), 220, 4).whole


@pytest.mark.parametrize("text", ["x" * 400, "水" * 200, "😀" * 100, "ماء " * 80, "", " "])
def test_lines_stay_within_their_width(theme, text):
    folded = fold(text, board_font(15), 200, 4)
    assert folded.lines <= 4
    for layout in folded.layouts:
        for number in range(layout.lineCount()):
            assert layout.lineAt(number).naturalTextWidth() <= 201


def test_folding_after_characters_beyond_the_first_plane(theme):
    folded = fold("😀 " * 30 + "tail " * 60, board_font(15), 200, 2)
    assert "\ufffd" not in folded.layouts[-1].text()


def test_letters_are_never_cut(style):
    """Accents above the first line and tails below the last are inside the card."""
    card = need("Ấỹ gjpqyÅ Ấỹ gjpqyÅ Ấỹ gjpqyÅ Ấỹ gjpqyÅ Ấỹ gjpqyÅ Ấỹ")
    image = painted(card, style)
    words = text_rect(QRectF(image.rect()), card, style, 2)
    for y in (1, 2, image.height() - 3, image.height() - 2):
        row = {image.pixelColor(x, y).lightness() for x in range(int(words.left()), 240)}
        assert min(row) > 140  # the card's ground, no ink


HOSTILE = (
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    "<table>" * 300,
    "a&lt;b",
    "\u0300" * 3000,
    "x" * 200_000,
    "&" * 5000,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words(style, text):
    began = time.perf_counter()
    image = painted(need(text), style)
    assert time.perf_counter() - began < 2  # seconds; usually far below one
    assert image.height() < 6 * style.look.pitch


def test_markup_is_shown_as_letters(style):
    assert painted(need("<b>x</b>"), style) != painted(need("x"), style)
    assert fold("<b>x</b>", board_font(15), 220, 4).layouts[0].text() == "<b>x</b>"


@pytest.mark.parametrize(("text", "right"), [("ماء شرب", True), ("מים", True), ("Water", False)])
def test_words_begin_where_their_script_begins(theme, text, right):
    layout = fold(text, board_font(15), 200, 4).layouts[0]
    line = layout.lineAt(0)
    assert (line.naturalTextRect().left() > 50) is right
