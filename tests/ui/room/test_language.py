"""The room speaks the language of its session, whatever the windows speak."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt, QTranslator
from PySide6.QtGui import QFont, QImage, QPainter

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import (
    Clash,
    Commitment,
    Details,
    Parked,
    Party,
    Phase,
    Scores,
    Status,
)
from andfacil.session_words import languages, words_for
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.board.sheet import board_svg
from andfacil.ui.board.view import BoardView
from andfacil.ui.room.scene import BARE, Pause, Typed
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.measures import BoardLook
from andfacil.ui.style.painting import draw_word
from tests.ui.boards import night_board, opened
from tests.ui.readers import said
from tests.ui.room.test_legible import Room, drawn_on

WINDOWS = "Fensterwort"
"""What the windows say in place of all their own words."""

NOBODYS = "Жз"
"""Words of people in these tests: no fixed words are written like that in any language here."""

REFS = frozenset({"AND"})


class Foreign(QTranslator):
    """The windows speak another language than everybody in the room."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return "en" if source == "en" else WINDOWS


@pytest.fixture
def foreign(qapp):
    translator = Foreign(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def unworded(board, **fields):
    """The board with no word in it that could be a fixed one."""

    def of(card):
        if isinstance(card, Details):
            names = {side: Party(name=NOBODYS) for side in ("side_a", "side_b")}
            return replace(card, title=NOBODYS, **names, **fields)
        own = {
            name: f"{NOBODYS} {card.id[-1]}"
            for name in ("text", "why", "met_when", "how_we_will_know", "owner")
            if hasattr(card, name)
        }
        own |= {"heard": True} if hasattr(card, "heard") else {}
        return replace(card, **own)

    return Board(of(card) for card in board)


def english_in(text, language):
    """The words of English that are in a text and not in the language's own file."""

    def words(of):
        return set(re.findall(r"[^\W\d_]{2,}", repr(words_for(of).table).replace("\\n", " ")))

    foreign = words("en") - words(language) - REFS
    return set(re.findall(r"[^\W\d_]{2,}", text)) & foreign


def told(room):
    """All that is painted, read aloud or written above the window."""
    painted = "\n".join(run.words for run in drawn_on(room.window))
    return "\n".join((painted, said(room.window), room.window.windowTitle()))


def scenes(room):
    """Everything that the room can show, one after the other."""
    now = room.window.curtain.rest.clock()
    for count in (1, 2, 1, 2):  # pages, and the board itself
        room.window.turn_page(count)
        yield told(room)
    for large in (("A1", "B1"), ("A3",), ("B2",), ("B5",), ("AND1",), ("AND3",)):
        room.window.show_scene(BARE._replace(large=large))
        yield told(room)
    for typed in (Typed(NOBODYS), Typed(NOBODYS, room.views[0].column.side)):
        room.window.show_scene(BARE._replace(line=typed))
        yield told(room)
    for kind in SlideKind:
        for line in range(30 if kind is SlideKind.READ_BACK else 1):
            room.window.show_scene(BARE._replace(slide=Slide(kind, line, clash="X1")))
            yield told(room)
    for back_at in (None, now + dt.timedelta(hours=1), now - dt.timedelta(hours=1)):
        room.window.show_scene(BARE._replace(pause=Pause(back_at)))
        yield told(room)
    room.window.show_scene(BARE)
    for switch in (room.window.set_frozen, room.window.set_black):
        switch(True)
        yield told(room)
        switch(False)


@pytest.mark.parametrize("language", languages())
def test_every_word_in_the_room_is_the_sessions(qtbot, theme, foreign, language):
    cards = [*night_board()]
    against = replace(cards[-2], id="AND4", meets=("A5",), breaks=("B5", "A1"), order=9)
    beside = (
        Commitment(id="C1", text=NOBODYS, owner=NOBODYS, by=dt.date(2027, 1, 3), solution="AND1"),
        Commitment(id="C2", order=1, text=NOBODYS, how_we_will_know=NOBODYS, if_then=NOBODYS),
        Parked(id="P1", text=NOBODYS),
        Clash(id="X1", need_a="A1", need_b="B1", want_a=NOBODYS, because=(NOBODYS,) * 2, doubted=1),
    )
    board = Board([*cards, *beside, replace(against, status=Status.AGREED)])
    asked = {"language": language, "willingness_before": Scores(a=(3, 8), b=(5, 9))}
    boards = [unworded(board, phase=phase, **asked) for phase in (Phase.OPEN, Phase.BUILD)]
    boards.append(Board([boards[0].details]))  # nothing on it yet
    for board in boards:
        room = Room(qtbot, theme, board, ratio=5.0)
        for text in scenes(room):
            assert WINDOWS not in text
            assert english_in(text, language) == set() or language == "en"


@pytest.mark.parametrize("language", languages())
def test_every_phase_has_its_name(qtbot, theme, foreign, language):
    room = Room(qtbot, theme, unworded(night_board(), language=language, phase=None), ratio=4.0)
    for phase in Phase:
        details = replace(room.session.board.details, phase=phase)
        room.session.perform(propose.change_details(room.session.board, details))
        assert words_for(language)(f"phase.{phase}") in told(room)


@pytest.mark.parametrize("language", languages())
def test_a_sheet_is_in_the_sessions_language(qapp, theme, foreign, language):
    svg = board_svg(unworded(night_board(), language=language)).decode()
    painted = "\n".join(re.findall(r"<text [^>]*>([^<]*)</text>", svg))
    letters = "".join(painted.split())  # a line is drawn run by run
    for key in ("column.musts", "column.needs", "question.ask"):
        assert "".join(words_for(language)(key).split()) in letters
    assert WINDOWS not in painted
    assert language == "en" or english_in(painted, language) == set()


def test_an_empty_sheet_does_not_say_what_to_type(qapp, theme):
    board = Board([night_board(language="de").details])
    assert "Was muss sein" in board_svg(board).decode()
    assert "Type:" not in board_svg(board).decode()


def test_another_language_is_spoken_at_once(qtbot, theme):
    room = Room(qtbot, theme, night_board(language="en"), ratio=4.0)
    assert "Build" in told(room)
    details = replace(room.session.board.details, language="de")
    room.session.perform(propose.change_details(room.session.board, details))
    text = told(room)
    assert "Entwickeln" in text
    assert "erfüllt" in text
    assert english_in(text, "de") & {"Build", "met", "promised", "Met", "need", "solution"} == set()


@pytest.mark.parametrize(
    ("tag", "base"), [("de-CH", "de"), ("pt-BR", "pt"), ("zh-Hant", "zh-Hant"), ("zh-Hans", "zh")]
)
def test_a_country_or_script_has_its_languages_words(qtbot, theme, tag, base):
    room = Room(qtbot, theme, night_board(language=tag), ratio=4.0)
    assert words_for(base)("phase.build") in told(room)


@pytest.mark.parametrize("text", ["(שלום) 12!", "سلام: A1!"])
def test_one_line_runs_as_its_own_letters_do(qapp, theme, text):
    """In a window from left to right, too: the sign at its end stands at its left end."""

    def picture(words):
        image = QImage(600, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = board_font(40, QFont.Weight.Bold)
        draw_word(painter, QRectF(0, 0, 600, 80), words, font, theme["ink"])
        painter.end()
        return image

    def embedded(words):
        """What the rules for lines of both directions say: the whole as one run to the left."""
        image = QImage(600, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        font = board_font(40, QFont.Weight.Bold)
        draw_word(painter, QRectF(0, 0, 600, 80), f"\u202b{words}\u202c", font, theme["ink"])
        painter.end()
        return image

    assert picture(text) == embedded(text)


def test_the_desk_keeps_to_the_language_of_the_windows(qtbot, theme):
    session = opened(night_board(language="de"))
    model = DeskModel(session, session)
    view = BoardView(model, BoardLook.desk(), theme)
    held = (session, model, view)  # until it is closed: Qt paints once more after a test
    qtbot.addWidget(view, before_close_func=lambda _: held)
    view.resize(1200, 700)
    view.show()
    heard = said(view)
    assert "non-negotiable" in heard
    assert "unverzichtbar" not in heard
