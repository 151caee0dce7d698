"""What the room shows, found by painting what it may show: each page, the overview, the slides.

A picture of the projector is compared, pixel by pixel, with what the room's own window paints anew
from the session file. So a stale thread, a letter in a wrong place, a blank room, or a card that
should be hidden is a picture that fits none.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from andfacil.domain.board.history import History
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.domain.values.cards import Need, Solution
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.open_session import OpenSession
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.off_screen import delete_now, show_off_screen
from andfacil.ui.room.scene import BARE, RoomScene
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.room.window import RoomWindow
from andfacil.ui.style.fonts import draw_han_for, load_fonts
from andfacil.ui.style.theme import Theme, new_application

OVERVIEW = "overview"
PAGE = "page"
CLOCK_SHARE = 0.2
"""Of the width of the room's top, at its right end: the minute there may be another one."""
SLACK = 32
"""Of 255: a colour may be so far off, as the edges of letters are that stand elsewhere by less than
a tenth of a px. A thread or a letter too many is off by more than 100."""


class Seen(NamedTuple):
    """What the room shows: a page, the overview, or a slide by its name; the refs in sight."""

    what: str
    refs: frozenset[str] = frozenset()
    line: int = 0


class RoomEyes:
    """Reads pictures of the projector. Keeps the application that the painting needs."""

    def __init__(self) -> None:
        self.application = new_application(["eyes"])
        load_fonts()
        self._theme = Theme.load("light")
        self._theme.apply(self.application)

    def read(self, picture: QImage, session: Path, work: Path, question: str = "") -> Seen | None:
        """What `picture` shows of the session; None where it is nothing that it should show.

        `question` is the AND question in the facilitator's words, which no file keeps.
        What fits least badly is then left as `expected.png` in the folder `work`.
        """
        copy = work / "eyes.andfacil"
        shutil.copyfile(session, copy)
        with SessionFile.open(copy, read_only=True) as opened:
            now = OpenSession(Session(opened.board(), History(), NoRecorder()))
        draw_han_for(now.board.details.language)
        model = BoardModel(now, now)
        if question and (pair := model.pair()) is not None:
            model.reword(pair, question)
        window = RoomWindow(model, self._theme)
        window.setMinimumSize(1, 1)
        show_off_screen(window, picture.size())
        window.grab()
        nearest, least = QImage(), 1 << 40
        for seen in _possible(window, now):
            drawn = QImage(picture.size(), QImage.Format.Format_RGB32)
            window.render(drawn, QPoint())
            wrong = _apart(drawn, picture, window.top.height())
            if wrong < least:
                nearest, least, found = drawn, wrong, seen
            if wrong == 0:
                break
        window.close()
        delete_now(window, now)
        if least:
            nearest.save(str(work / "expected.png"))
        return found if least == 0 else None


def _possible(window: RoomWindow, session: OpenSession) -> Iterator[Seen]:
    """Have the window show one thing after the other, and say each time what it is."""
    needs = [need.ref for need in session.board.all_of(Need)] or [""]
    solutions = [solution.ref for solution in session.board.all_of(Solution)] or [""]
    pages = set()
    for refs in product(needs, solutions):  # both sides turn together, the AND column by itself
        window.board.pages.follow(refs)
        if (seen := Seen(PAGE, _refs(window))) not in pages:
            pages.add(seen)
            yield seen
    window.show_scene(BARE._replace(overview=True))
    yield Seen(OVERVIEW, _refs(window))
    for kind in SlideKind:
        lines = _lines(session) if kind is SlideKind.READ_BACK else 1
        for line in range(lines):
            window.show_scene(RoomScene(slide=Slide(kind, line)))
            yield Seen(kind.value, line=line)


def _lines(session: OpenSession) -> int:
    from andfacil.domain.board.privacy import public_board
    from andfacil.export.papers.read_back import read_back_lines

    return len(read_back_lines(public_board(session.board)))


def _refs(window: RoomWindow) -> frozenset[str]:
    """The cards on the page that is shown."""
    rows = ((view, row) for view in window.board.views() for row in view.shown_rows())
    return frozenset(view.column.card(row).ref for view, row in rows)


def _apart(one: QImage, other: QImage, top: int) -> int:
    """How many pixels of two pictures of one size differ, the clock aside."""
    apart = ImageChops.difference(_as_pixels(one), _as_pixels(other)).convert("L")
    wide = round(apart.width * CLOCK_SHARE)
    apart.paste(0, (apart.width - wide, 0, apart.width, top))
    return sum(apart.histogram()[SLACK + 1 :])


def _as_pixels(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGBX", size, bytes(plain.constBits())).convert("RGB")
