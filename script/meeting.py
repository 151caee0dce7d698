"""One meeting on two real outputs: the program, its session file, and what the screens show."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import set_up
from PySide6.QtGui import QGuiApplication, QImage
from screens_rig import Display, soon

from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from room_eyes import RoomEyes

    from andfacil.domain.board.board import Board

MEASURE_BOX = "Measure the room"
NO_WINDOW = "Openbox"
"""What has the keys, by openbox's name for it, while no window has."""
PAINTED_S = 1.2
"""After a key everything is on disc and painted by then, movements included."""


class WentWrong(Exception):
    """What was seen is not what should be."""


def expect(is_so: bool, otherwise: str) -> None:
    """Raise WentWrong with these words unless it is so."""
    if not is_so:
        raise WentWrong(otherwise)


class Meeting:
    """The program over a home folder of its own, worked by keys and looked at in pictures."""

    def __init__(self, display: Display, folder: Path, eyes: RoomEyes) -> None:
        self.display = display
        self.folder = folder
        self.eyes = eyes
        self.home = folder / "home"
        self.home.mkdir(parents=True, exist_ok=True)
        self.pictures: list[Path] = []
        self._program: subprocess.Popen[bytes] | None = None

    # ------------------------------------------------------------------ the program

    def start(self, *arguments: str) -> None:
        """Open the program and wait for its window."""
        with (self.folder / "program.log").open("ab") as log:
            self._program = subprocess.Popen(
                [sys.executable, "-m", "andfacil", *arguments],
                cwd=set_up.ROOT,
                env={**self.display.environment, **self._own_home()},
                stdout=log,
                stderr=log,
            )
        nobody = {"", NO_WINDOW}
        expect(soon(lambda: self.display.focused() not in nobody), "no window came")
        time.sleep(PAINTED_S)

    def kill(self) -> None:
        """End the program as a power cut would."""
        if self._program is not None:
            self._program.kill()
            self._program.wait(10)

    def is_running(self) -> bool:
        """Whether the program is still there."""
        return self._program is not None and self._program.poll() is None

    def _own_home(self) -> dict[str, str]:
        home = str(self.home)
        return {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "PYTHONPATH": str(set_up.ROOT),
        }

    # ------------------------------------------------------------------ hands

    def line(self, *lines: str) -> None:
        """Type lines into whatever has the keys, each with Enter."""
        for text in lines:
            self.display.write(text)
            self.display.press("Return")
            time.sleep(0.15)
        time.sleep(PAINTED_S)

    def press(self, *keys: str) -> None:
        """Press keys and wait until what they do is on the screens."""
        self.display.press(*keys)
        time.sleep(PAINTED_S)

    def show_room(self) -> None:
        """Show the room; the box that asks for its measures, if it comes, is sent away."""
        self.press("F5")
        if self.display.focused() == MEASURE_BOX:
            self.press("Escape")

    def begin(self) -> None:
        """From an empty home to an empty board, by keys."""
        self.start()
        expect(soon(lambda: self.display.focused() == "andfacil"), "no home came")
        self.press("ctrl+n")
        expect(soon(lambda: self.display.focused() == "New session"), "no box for a new session")
        self.display.write("Delivery: certainty AND flexibility")
        self.display.press("Tab")
        self.display.write("Meridian Foods")
        self.display.press("Tab")
        self.display.write("Harbour Mills")
        self.press("Return")
        expect(soon(lambda: self.display.focused().startswith("Delivery")), "no desk came")
        time.sleep(1)

    # ------------------------------------------------------------------ eyes

    @property
    def session(self) -> Path:
        """The one session file of this home."""
        (found,) = [path for path in self.home.rglob("*.andfacil") if path.is_file()]
        return found

    def board(self) -> dict[str, Any]:
        """What the file on disc says now, as exchange JSON."""
        target = self.folder / "board.json"
        self.command("export", str(self.session), "-o", str(target))
        board: dict[str, Any] = json.loads(target.read_text("utf-8"))
        return board

    def kept(self) -> Board:
        """The board on disc now, with what the exchange format leaves out."""
        copy = self.folder / "kept.andfacil"
        shutil.copyfile(self.session, copy)
        with SessionFile.open(copy, read_only=True) as opened:
            return opened.board()

    def texts(self, side: str) -> list[str]:
        """The texts of one side's needs, in order."""
        return [need["text"] for need in self.board()["needs"] if need["side"] == side]

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one command of the program, without a window."""
        environment = {**os.environ, **self._own_home(), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            [sys.executable, "-m", "andfacil", *words],
            cwd=set_up.ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def picture(self, of: str, name: str) -> QImage:
        """What the output `desk` or `room` shows now, also kept as NAME.png."""
        where = Path(self.folder / f"{len(self.pictures):02}-{name}.png")
        QGuiApplication.processEvents()
        whole = QGuiApplication.screens()
        screen = next(s for s in whole if s.name() == getattr(self.display, of))
        image = screen.grabWindow(0, 0, 0, *_size(screen.geometry())).toImage()
        image.save(str(where))
        self.pictures.append(where)
        return image


def _size(area: QRect) -> tuple[int, int]:
    return area.width(), area.height()
