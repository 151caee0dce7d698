"""Readable to the last seat: measured on what is painted, from 5 to 200 cards, in any room."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgGenerator

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Answer, Need, Side, SideAnswer, Solution, Status
from andfacil.ui.board.cards.layout import (
    lay_out,
    need_inset,
    need_ring,
    need_text_rect,
    solution_font,
)
from andfacil.ui.room.window import RoomWindow
from andfacil.ui.style.fonts import CAPITAL
from andfacil.ui.style.measures import BoardLook, floor_px
from andfacil.ui.style.script_sizes import language_scale, text_scale
from andfacil.ui.style.text_lines import fold
from tests.contrast import contrast
from tests.ui.boards import details, modelled, night_board

COUNTS = (5, 12, 30, 80, 200)
SMALL = ((1024, 768), (1280, 720), (1920, 1080))
RATIOS = (4, 6, 8)
ROOMS = [
    *((count, size, ratio) for count in COUNTS for size in SMALL for ratio in RATIOS),
    *((count, (3840, 2160), ratio) for count, ratio in ((12, 4), (80, 6), (200, 8))),
]
TEXTS = (
    "No one works more than three nights in a row",
    "Rota known 4 weeks ahead",
    "Childcare",
    "Two registered nurses on the ward at all times, also when a third one is ill or away, and "
    "whoever is called in knows of it by noon, so that nobody has to find a minder at night",
)


def board_of(count):
    """Two of three cards are of side A; solutions meet few and many needs, and break some."""
    sides = [Side.B if n % 3 == 2 else Side.A for n in range(count)]
    refs, cards = {Side.A: [], Side.B: []}, []
    for n, side in enumerate(sides):
        refs[side].append(f"{side}{len(refs[side]) + 1}")
        text = TEXTS[n % len(TEXTS)]
        cards.append(Need(id=refs[side][-1], order=n, side=side, text=text, non_negotiable=n < 4))
    every = [ref for pair in zip(*refs.values(), strict=False) for ref in pair]
    for n in range(max(2, count // 3)):
        meets = tuple(every[: 1 + 3 * (n % 5)])
        status = tuple(Status)[n % 4]
        text = TEXTS[(n + 1) % len(TEXTS)]
        cards.append(Solution(id=f"AND{n + 1}", order=n, text=text, meets=meets, status=status))
    return Board([details(), *cards])


class Room:
    """A room window of some size, measured."""

    def __init__(self, qtbot, theme, board, size=(1920, 1080), ratio=6.0):
        self.session, self.model = modelled(board)
        self.window = RoomWindow(self.model, theme, ratio)
        self.window.top.clock = lambda: dt.datetime(2026, 11, 23, 18, 42)
        qtbot.addWidget(self.window, before_close_func=self.leave)  # holds the room until then
        self.window.setMinimumSize(1, 1)
        self.window.resize(*size)
        self.window.show()
        self.views = self.window.board.views()

    def leave(self, _window):
        """Qt paints once more after a test; a window collected by then would take all down."""

    def picture(self):
        image = QImage(self.window.size(), QImage.Format.Format_RGB32)
        self.window.render(image, QPoint())
        return image

    def pages(self):
        """Turn through all pages."""
        for _ in range(self.window.board.pages.count):
            yield [view.shown_rows() for view in self.views]
            self.window.turn_page(1)


class Drawn(NamedTuple):
    """A run of letters as it was drawn: its words, and the size of its type in px."""

    words: str
    px: float


def drawn_on(window):
    """Every run of letters that painting the window draws, clock and letters of sides included."""
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    spy = QSvgGenerator()
    spy.setOutputDevice(buffer)
    spy.setSize(QSize(window.size()))
    spy.setViewBox(QRect(QPoint(), window.size()))
    window.render(spy, QPoint())
    text = bytes(target.data()).decode()
    runs = re.findall(r"<text ([^>]*)>([^<]*)</text>", text)
    sizes = ((re.search(r'font-size="([\d.]+)"', marks), words) for marks, words in runs)
    return [Drawn(words.strip(), float(size[1])) for size, words in sizes if size]


# ------------------------------------------------------------------ large enough, whole, equal


@pytest.mark.parametrize(("count", "size", "ratio"), ROOMS)
def test_every_room_is_readable_whole_and_fair(qtbot, theme, count, size, ratio):
    room = Room(qtbot, theme, board_of(count), size, ratio)
    floor = floor_px(size[1], ratio)
    seen = drawn_on(room.window)
    assert len(seen) > 5
    assert [run for run in seen if run.px < floor] == []
    shown = [set(), set(), set()]
    longest = max(view.column.rowCount() for view in (room.views[0], room.views[2]))
    for side_a, solutions, side_b in room.pages():
        assert_fair(side_a, side_b, [view.column.rowCount() for view in room.views], longest)
        for place, rows in enumerate((side_a, solutions, side_b)):
            shown[place] |= set(rows)
            view = room.views[place]
            for row in rows:
                assert view.viewport().rect().contains(view.rect_of(row)), view.column.card(row)
    assert [len(rows) for rows in shown] == [view.column.rowCount() for view in room.views]


def assert_fair(side_a, side_b, counts, longest):
    """As many rows left and right, but where a side has no more cards."""
    if len(side_a) != len(side_b):
        last_of_b = not side_b or side_b.stop == counts[2]
        last_of_a = not side_a or side_a.stop == counts[0]
        assert last_of_b or last_of_a
    assert side_a or not counts[0]
    assert side_b or not counts[2]
    if side_a.start != side_b.start:  # one has run out: it keeps its last cards
        early, count = min((side_a, counts[0]), (side_b, counts[2]), key=lambda side: side[0].start)
        assert early.stop == count
    assert max(side_a.stop, side_b.stop) <= longest


@pytest.mark.parametrize("size", [*SMALL, (3840, 2160)])
@pytest.mark.parametrize("ratio", RATIOS)
def test_a_capital_on_the_picture_is_as_high_as_the_last_seat_needs(qtbot, theme, size, ratio):
    need = Need(id="A1", order=1, side=Side.A, text="H")
    room = Room(qtbot, theme, Board([details(), need]), size, ratio)
    view = room.views[0]
    look = view.rows.style.look
    card = QRectF(view.rect_of(0))
    words = need_text_rect(card, view.column.card(0), view.rows.style, 2)
    inset = need_inset(card, view.column.card(0), view.rows.style, 2)
    corner = view.viewport().mapTo(room.window, words.topLeft().toPoint())
    image, x = room.picture(), round(corner.x() + inset.left)
    ink = theme["ink"].lightness()
    runs = "".join(
        "#"
        if any(
            abs(image.pixelColor(x + dx, y).lightness() - ink) < 60 for dx in range(look.px // 2)
        )
        else " "
        for y in range(corner.y(), corner.y() + round(words.height()))
    ).split()
    assert len(runs) == 1
    assert len(runs[0]) >= size[1] * ratio / 200 - 1
    assert look.px * CAPITAL >= size[1] * ratio / 200


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("size", SMALL)
def test_words_and_marks_of_a_card_do_not_meet(qtbot, theme, size, ratio):
    room = Room(qtbot, theme, board_of(30), size, ratio)
    for view in (room.views[0], room.views[2]):
        style, letters = view.rows.style, view.column.ref_letters
        for row, card in enumerate(view.column.cards()):
            rect = QRectF(view.rect_of(row))
            words, inset = need_text_rect(rect, card, style, letters), None
            inset = need_inset(rect, card, style, letters)
            first = QRectF(words.left() + inset.left, words.top(), 0, style.look.pitch)
            first.setRight(words.right() - inset.right)
            assert rect.contains(words)
            second = QRectF(words.left() + inset.second_left, words.top() + style.look.pitch, 0, 1)
            second.setRight(words.right() - inset.second_right)
            ring = need_ring(rect, card, style, letters)
            assert rect.contains(ring)
            assert not first.intersects(ring)
            assert not second.intersects(ring)
            assert first.width() > 2 * style.look.px


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("language", ["de", "he"])
def test_a_long_first_word_leaves_no_line_to_the_ring_alone(qtbot, theme, side, language):
    """It stands beside the ref, and the ring beside the words of the next line."""
    text = "Lieferantenauswahl bleibt offen"
    need = Need(id=f"{side}1", order=1, side=side, text=text)
    room = Room(qtbot, theme, Board([details(language=language), need]))
    view = next(view for view in room.views if view.column.side is side)
    card, style, letters = view.column.card(0), view.rows.style, view.column.ref_letters
    assert style.look.stacked
    rect = QRectF(view.rect_of(0))
    laid = lay_out(card, rect.width(), rect.height(), style, letters)
    assert laid.words.lines == 2
    assert laid.words.whole
    first, second = (laid.words.layouts[0].lineAt(row) for row in (0, 1))
    middle = laid.start.y() + second.y() + second.height() / 2
    assert abs(laid.ring.center().y() - middle) < style.look.px / 2
    assert first.textLength() == len("Lieferantenauswahl ")
    for line in (first, second):
        words = line.naturalTextRect().translated(laid.start)
        assert not words.intersects(laid.ring)
        assert laid.box.contains(words)
    assert laid.box.contains(laid.ring)


def test_what_cannot_be_large_enough_is_left_out(qtbot, theme):
    """First the title, then the clock; nothing of the top is cut, and nothing is made small."""

    def top(width, height, ratio):
        room = Room(qtbot, theme, night_board(), (width, height), ratio)
        words = [run.words for run in drawn_on(room.window.top)]
        return [any(text in word for word in words) for text in ("Night-shift", "18:42", "Build")]

    assert top(1920, 1080, 5) == [True, True, True]
    assert top(1024, 768, 8) == [False, True, True]
    assert top(560, 600, 8) == [False, False, True]
    assert top(430, 600, 8) == [False, False, False]


def test_the_question_gives_its_room_to_the_cards(qtbot, theme):
    words = {}
    for ratio in (4, 6, 8):
        room = Room(qtbot, theme, night_board(), (1024, 768), ratio)
        words[ratio] = room.window.board._panels[None]._question().layout.text()
    assert words[4].startswith("How can we make sure that extra nights")
    assert words[6] == "How can we make this work: A5 AND B2?"
    assert words[8] == "A5 AND B2?"


def test_revealed_answers_are_read_in_the_room_however_many_chips_there_are(qtbot, theme):
    b = SideAnswer(answer=Answer.YES_IF, condition="the hinge is mended")
    needs = [Need(id=f"A{n}", order=n, side=Side.A, text="Fresh air") for n in (1, 2, 3)]
    meets = ("A1", "A2", "A3")
    solution = Solution(id="AND1", order=9, text="A fan", meets=meets, answer_b=b)
    room = Room(qtbot, theme, Board([details(), *needs, solution]))
    assert any("B: yes, if" in run.words for run in drawn_on(room.window))


# ------------------------------------------------------------------ scripts of many strokes


def test_a_card_is_as_large_as_its_script_needs(qtbot, theme):
    texts = {"A1": "Fresh air", "A2": "地下水を守る", "A3": "हमारा जंगल", "A4": "ماء نظيف"}
    needs = [
        Need(id=ref, order=n, side=Side.A, text=text) for n, (ref, text) in enumerate(texts.items())
    ]
    room = Room(qtbot, theme, Board([details(), *needs]), ratio=4)
    floor = floor_px(1080, 4)
    sizes = {
        "A1": floor,
        "A2": floor * 1.25,
        "A3": floor * 1.15,
        "A4": floor * 1.2,
    }
    for ref, needed in sizes.items():
        assert needed <= room.views[0].rows.style.look.px_for(texts[ref]) < needed + 1
    drawn = {px for words, px in drawn_on(room.window) if "地" in words or "水" in words}
    assert drawn
    assert min(drawn) >= floor * 1.25


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("Fresh air, 4 °C – “quoted” … €", 1.0),
        ("Größe, Łódź, Ελλάδα, Москва, שלום", 1.0),
        ("A1 と B2", 1.25),
        ("한국어", 1.25),
        ("ﾊﾝｶｸ", 1.25),
        ("𠮷野家", 1.25),
        ("سلام", 1.2),
        ("ভাষা ਪੰਜਾਬੀ தமிழ் ไทย ລາວ မြန်မာ ភាសា", 1.15),
        ("ಕನ್ನಡ and العربية", 1.2),
        ("😀", 1.0),
        ("", 1.0),
    ],
)
def test_scripts_are_told_by_their_letters(text, scale):
    assert text_scale(text) == scale


def test_a_language_and_its_letters_count_once():
    look = BoardLook.room(1080, language="ja")
    assert language_scale("ja-JP") == 1.25
    assert look.px_for("地下水を守る") == look.px == look.px_for("Latin")


def test_on_the_desk_all_scripts_are_of_one_size():
    assert BoardLook.desk().px_for("地下水を守る") == BoardLook.desk().px


# ------------------------------------------------------------------ folding


def test_folding_keeps_to_a_height_and_draws_no_line_beyond_it():
    card = Solution(id="AND1", order=1, text="word " * 60, status=Status.DRAFT)
    font = solution_font(card, BoardLook.room(1080))
    pitch = fold("word", font, 400, 1).height
    for lines in (1, 2, 3):
        folded = fold(card.text, font, 400, 9, lines * pitch + 3)
        assert folded.lines == lines
        assert folded.height == lines * pitch
        assert not folded.whole
        assert sum(layout.lineCount() for layout in folded.layouts) == lines
    assert fold(card.text, font, 400, 9, 1).lines == 1


# ------------------------------------------------------------------ why, and met when


def noted_board(count, noted=(Side.A, Side.B)):
    """So many needs a side, each with its reason and its sign on the sides in `noted`."""
    cards = []
    for side in Side:
        said = {"why": f"{side} asked", "met_when": f"{side} sees it"} if side in noted else {}
        for n in range(1, count + 1):
            cards.append(Need(id=f"{side}{n}", order=n, side=side, text=f"Need {n}", **said))
    return Board([details(), *cards])


def notes_on(room):
    """What is drawn that begins as a note does."""
    drawn = drawn_on(room.window)
    return [run for run in drawn if run.words.startswith(("Why:", "Met when:"))]


def test_a_board_with_room_says_why_and_when_each_need_is_met(qtbot, theme):
    room = Room(qtbot, theme, noted_board(2))
    said = sorted(run.words for run in notes_on(room))
    notes = [note for s in Side for note in (f"Why: {s} asked", f"Met when: {s} sees it")]
    assert said == sorted(2 * notes)
    assert min(run.px for run in notes_on(room)) >= floor_px(1080, 6.0)
    assert contrast(theme["ink_dim"], theme["card"]) >= 7


def test_with_less_room_it_says_when_each_is_met_and_with_none_nothing(qtbot, theme):
    some = Room(qtbot, theme, noted_board(4))
    assert {run.words.split(":")[0] for run in notes_on(some)} == {"Met when"}
    assert some.window.board.pages.count == 1
    full = Room(qtbot, theme, noted_board(7))
    assert notes_on(full) == []


def test_neither_side_says_more_than_the_other_has_room_for(qtbot, theme):
    board = noted_board(2)
    more = [Need(id=f"B{n}", order=n, side=Side.B, text=f"Need {n}") for n in range(3, 7)]
    room = Room(qtbot, theme, Board([*board, *more]))
    assert room.window.board.pages.count == 1
    assert not any(run.words.startswith("Why:") for run in notes_on(room))


def test_notes_make_way_when_cards_come_and_come_back(qtbot, theme):
    room = Room(qtbot, theme, noted_board(2))
    for n in range(4):
        room.session.perform(propose.add_need(room.session.board, Side.A, f"Another need {n}"))
    assert room.window.board.pages.count == 1
    assert not any(run.words.startswith("Why:") for run in notes_on(room))
    for _ in range(4):
        room.session.undo()
    assert len(notes_on(room)) == 8
