"""The room and the desk on screens of every shape, measured on what is drawn; pictures are kept.

A longer check (`script/try_shapes`), of some minutes. Measured is that no word is cut, that no
part is over another one, and that nothing is off the screen.
"""

from __future__ import annotations

import os
import re
import unicodedata
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from andfacil.domain.values.edits import EditKind
from andfacil.export.pdf.shaping.breaks import breaks, clusters
from andfacil.store.session_file import SessionFile
from andfacil.ui.style import long_words
from andfacil.ui.style.line_ends import unbroken_parts, with_word_ends
from tests.builders import ROOT
from tests.ui.conftest import open_desk
from tests.ui.room.test_legible import Room, drawn_on
from tests.ui.room.test_shapes import geometries, layer_of, scenes
from tests.ui.shape_boards import shape_boards

PICTURES = Path(os.environ.get("ANDFACIL_SHAPES", ROOT / "build" / "shapes"))
BOARDS = shape_boards()
ROOMS = {
    "9x16": (1080, 1920),
    "10x16": (1200, 1920),
    "3x4": (1200, 1600),
    "1x1": (1080, 1080),
    "4x3": (1440, 1080),
    "16x10": (1920, 1200),
    "16x9": (1920, 1080),
    "21x9": (2560, 1080),
}
DESKS = [(800, 500), (900, 560), (1024, 600), (1093, 614), (1366, 768), (1920, 1080), (3840, 2160)]
TEXT_SIZES = (100, 150, 200)
_UNSEEN = re.compile("[\u200b-\u200f\u2060-\u2069\u00ad]")


def plain(text):
    """A run as it is compared: digits alike, without marks nobody sees."""
    return re.sub(r"\d+", "#", " ".join(_UNSEEN.sub("", text).replace("…", " ").split()))


class Known:
    """All that a board can say, whole; asked whether a run of letters cuts a word of it."""

    def __init__(self, texts):
        self.texts = {plain(text) for text in texts if plain(text)}
        self.words = set(re.findall(r"[^\W\d_]{2,}", " ".join(self.texts).casefold()))
        self.places = {text: breaks(text) for text in self.texts}
        for text, places in self.places.items():
            for run in re.finditer("[\u1000-\u109f]+", text):  # long words end at syllables
                for at, begins in enumerate(clusters(text)[run.start() : run.end()]):
                    places[run.start() + at] |= begins
            for word in re.finditer(r"\w{12,}", text):
                for at in long_words.places(word.group()):
                    places[word.start() + at] = True  # after a hyphen

    def cuts(self, run):
        """True where a run begins or ends within a word."""
        said = plain(run)
        hyphen = run.endswith(("\N{SOFT HYPHEN}", "-", "\N{HYPHEN}"))
        said = said.removesuffix("-").removesuffix("\N{HYPHEN}") if hyphen else said
        found = False
        for text in self.texts:
            at = text.find(said)
            while at >= 0:
                found = True
                if self._whole(text, at) and (hyphen or self._whole(text, at + len(said))):
                    return False
                at = text.find(said, at + 1)
        words = set(re.findall(r"[^\W\d_]{2,}", said.casefold()))
        return found or not words <= self.words

    def _whole(self, text, at):
        if at in {0, len(text)} or self.places[text][at]:
            return True
        before, after = text[at - 1], text[at]
        ends = not (before.isalnum() and (after.isalnum() or unicodedata.category(after)[0] == "M"))
        return ends or before.isascii() != after.isascii()


def said_by(board, window):
    """Every text of a board, and what its windows say where there is room for all."""
    for card in board:
        for name in ("text", "title", "name", "why", "met_when", "owner"):
            yield str(getattr(card, name, "") or "")
    yield from (board.details.side_a.name, board.details.side_b.name)
    yield from (run.words for run in drawn_on(window))


def kept(picture, name):
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(str(PICTURES / f"{name}.png"))


@pytest.mark.parametrize("shape", ROOMS)
@pytest.mark.parametrize("name", BOARDS)
def test_the_room(qtbot, theme, name, shape):
    board = BOARDS[name]
    wide = Room(qtbot, theme, board, (5120, 2880), 1.5)
    texts = list(said_by(board, wide.window))
    pictures = scenes(board)
    for scene in pictures.values():
        wide.window.show_scene(scene)
        texts += [run.words for run in drawn_on(wide.window)]
        texts.append(scene.line.text if scene.line else "")
    words = wide.model.words
    texts += [text for page in range(1, 30) for text in words.pages(1, page, 30)]
    texts.append(words("pages.lead", refs="", page=2))
    known = Known(texts)
    size = ROOMS[shape]
    room = Room(qtbot, theme, board, size, None)
    parts = geometries(room)
    wrong = []
    for number in range(room.window.board.pages.count):
        runs = drawn_on(room.window)
        wrong += [("page", number, run.words) for run in runs if known.cuts(run.words)]
        if number == 0:
            kept(room.window.grab(), f"room-{name}-{shape}")
        room.window.turn_page(1)
    for what, scene in pictures.items():
        room.window.show_scene(scene)
        runs = drawn_on(layer_of(room.window, what))
        wrong += [(what, run.words) for run in runs if known.cuts(run.words)]
        kept(room.window.grab(), f"room-{name}-{shape}-{what.replace(' ', '-')}")
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert all(room.window.rect().contains(part) for part in parts)
    assert wrong == [], "\n".join(map(str, wrong))


def place(widget, window):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def faults_of(window):
    """What is off the screen, over something else, or without room for its longest word."""
    parts = (window.bar, window.rail, window.board, window.inspector, window.capture)
    seen = {part: place(part, window) for part in parts if part.isVisible()}
    for part, where in seen.items():
        if not window.rect().contains(where):
            yield ("off the screen", type(part).__name__, where)
    for one, other in combinations(seen, 2):
        if seen[one].intersects(seen[other]):
            yield ("over", type(one).__name__, type(other).__name__)
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
            widths = map(
                widget.fontMetrics().horizontalAdvance,
                unbroken_parts(with_word_ends(widget.text())),
            )
            if max(widths, default=0) > widget.contentsRect().width() + 1:
                yield ("cut", widget.objectName(), widget.text())


@pytest.mark.parametrize("name", BOARDS)
def test_the_desk(app, tmp_path, qtbot, name):
    path = tmp_path / "shapes.andfacil"
    SessionFile.create(path, list(BOARDS[name]), EditKind.IMPORT).close()
    rig = open_desk(app, path, qtbot)
    window = rig.window
    window.resize(5000, 6000)
    QApplication.processEvents()
    known = Known(said_by(BOARDS[name], window.board))
    wrong = []
    for percent in TEXT_SIZES:
        rig.app.appearance.choose_size(percent)
        for size in DESKS:
            window.resize(*size)
            QApplication.processEvents()
            where = (percent, size)
            assert window.size().toTuple() == size
            wrong += [(where, *fault) for fault in faults_of(window)]
            runs = drawn_on(window.board)
            wrong += [(where, run.words) for run in runs if known.cuts(run.words)]
            kept(window.grab(), f"desk-{name}-{size[0]}x{size[1]}-{percent}")
    assert wrong == [], "\n".join(map(str, wrong))
