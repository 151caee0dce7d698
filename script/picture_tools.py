"""Real windows over real session files, grabbed without a screen, and sheets of such pictures."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from andfacil.app import App, build
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.room.window import RoomWindow

CLOCK = dt.datetime(2026, 11, 23, 18, 42)
"""What the clock on the wall says."""
SETTLE_MS = 250
"""For how long nothing may have moved before a window is at rest."""
MOST_SETTLE_MS = 5_000
"""After which a window that still moves is taken as it is."""
LOOK_MS = 50
GAP = 16
COLOURS = 96
"""Of a sheet; the windows themselves have about forty, the rest are the edges of their letters."""

# ---------------------------------------------------------------------------- real windows


def settle(ms: int = SETTLE_MS) -> None:
    """Let the windows do what they have put off, until none of their parts has moved for `ms`."""
    moved, rested, waited = _places(), 0, 0
    _wait(min(ms, LOOK_MS))
    while rested < ms and waited < MOST_SETTLE_MS:
        _wait(LOOK_MS)
        waited += LOOK_MS
        places = _places()
        rested = rested + LOOK_MS if places == moved else 0
        moved = places


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _places() -> list[tuple[int, QRect]]:
    """Where each part of each window lies that can be seen."""
    return [
        (id(part), part.geometry())
        for window in _application().topLevelWidgets()
        if window.isVisible()
        for part in (window, *window.findChildren(QWidget))
        if part.isVisibleTo(window)
    ]


def show_on(screen: Mapping[str, object], folder: Path) -> None:
    """Have Qt's offscreen platform show this one screen; its description is kept in `folder`."""
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"


class Desks:
    """Opens sessions in the real program, each in a file of its own, with settings of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self._app: App | None = None

    def open(self, board: Board, theme: str, size: tuple[int, int]) -> MainWindow:
        """The desk's window over this board."""
        self.close()
        self._number += 1
        path = self._folder / f"{self._number}.andfacil"
        SessionFile.create(path, tuple(board), EditKind.IMPORT).close()
        settings = self._folder / f"settings-{self._number}"
        settings.mkdir()
        self._app = build(["andfacil"], settings_dir=settings)
        app = self._app
        app.appearance.choose_theme(theme)
        app.appearance.choose_room_theme(theme)
        if not app.open(path) or app.window is None:
            raise SystemExit(f"andfacil: the board for {path.name} could not be opened")
        window = app.window
        window.setMinimumSize(1, 1)
        window.resize(*size)
        window.activateWindow()
        settle()
        return window

    def show_room(self, size: tuple[int, int]) -> RoomWindow:
        """The room of the desk that is open, as a window of this size in px."""
        desk = self._app.desk if self._app else None
        if desk is None:
            raise SystemExit("andfacil: no session is open, so there is no room to show")
        trigger("room_window")(desk.window)
        room = desk.room.room
        assert room is not None
        room.top.clock = lambda: CLOCK
        room.curtain.rest.clock = lambda: CLOCK
        room.setMinimumSize(1, 1)
        room.resize(*size)
        settle()
        return room

    def stage(self) -> RoomStage:
        """What the open desk leads everybody's eyes to."""
        desk = self._app.desk if self._app else None
        if desk is None:
            raise SystemExit("andfacil: no session is open, so there is no room to show")
        return desk.room.stage

    def close(self) -> None:
        """Close what is open."""
        if self._app is not None:
            self._app.close()
            for window in _application().topLevelWidgets():
                window.close()
            self._app.deleteLater()
            self._app = None
            settle(0)


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def grab(window: QWidget, *, bare: bool = False) -> QImage:
    """The window and, unless it is to be `bare`, the boxes and menus over it."""
    settle()
    image = window.grab().toImage()
    if bare:
        return image
    painter = QPainter(image)
    for box in _application().topLevelWidgets():
        if box is not window and box.isVisible() and isinstance(box, QDialog | QMenu):
            corner = box.pos() - window.pos()
            if isinstance(box, QDialog):
                corner = QPoint(
                    (window.width() - box.width()) // 2, (window.height() - box.height()) // 2
                )
            painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
            painter.drawPixmap(corner, box.grab())
    painter.end()
    return image


# ---------------------------------------------------------------------------- edits


def type_line(window: MainWindow, words: str) -> None:
    """As if typed into the capture line."""
    window.capture.take_focus()
    window.capture.line.setText("")
    window.capture.line.insert(words)


def trigger(name: str) -> Callable[[MainWindow], None]:
    """An action of the menus."""
    return lambda window: window.actions_by_id[name].trigger()


# ---------------------------------------------------------------------------- sheets


def png(image: QImage) -> bytes:
    """As a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes here
    return bytes(buffer.data().data())


def sheet(rows: Sequence[Sequence[QImage]]) -> QImage:
    """Pictures side by side and below each other."""
    width = max(sum(p.width() + GAP for p in row) for row in rows) + GAP
    height = sum(max(p.height() for p in row) + GAP for row in rows) + GAP
    whole = QImage(width, height, QImage.Format.Format_RGB32)
    whole.fill(QColor("#8A8F98"))
    painter = QPainter(whole)
    top = GAP
    for row in rows:
        left = GAP
        for picture in row:
            painter.drawImage(QPoint(left, top), picture)
            left += picture.width() + GAP
        top += max(p.height() for p in row) + GAP
    painter.end()
    return whole


def write_small(path: Path, image: QImage) -> None:
    """A PNG in few colours."""
    few = Image.open(io.BytesIO(png(image))).convert("RGB")
    few = few.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def smaller(image: QImage, *, width: int = 0, height: int = 0) -> QImage:
    """Scaled to a width or a height in px."""
    smooth = Qt.TransformationMode.SmoothTransformation
    if width:
        return image.scaledToWidth(width, smooth)
    return image.scaledToHeight(height, smooth)


def in_threes(tiles: Sequence[QImage]) -> Iterator[Sequence[QImage]]:
    """Rows of three."""
    for place in range(0, len(tiles), 3):
        yield tiles[place : place + 3]
