"""Two real outputs on one machine: an X server with the dummy driver, keys, and pictures.

The offscreen platform has no focus to lose, no window manager and no second output to pull out.
This has: Xorg with virtual monitors, a window manager (openbox, which gives the focus to new
windows, or another), and xdotool, which presses keys as a keyboard does. Nothing of it needs a
graphics card.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from plain_words import CannotSetUpError

TOOLS = {
    "Xorg": "xserver-xorg-core",
    "xrandr": "x11-xserver-utils",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
DRIVER = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
DRIVER_PACKAGE = "xserver-xorg-video-dummy"
FIRST_DISPLAY, LAST_DISPLAY = 80, 120
PATIENCE_S = 20.0
KEY_PAUSE_MS = "25"
"""Between two keys, so that no repeated letter is taken for one that is held down."""

CONFIGURATION = """
Section "ServerFlags"
 Option "AutoAddDevices" "false"
 Option "AutoEnableDevices" "false"
 Option "DontVTSwitch" "true"
 Option "AllowMouseOpenFail" "true"
EndSection
Section "Device"
 Identifier "Card"
 Driver "dummy"
 VideoRam 256000
EndSection
Section "Monitor"
 Identifier "Any"
 HorizSync 5.0-1000.0
 VertRefresh 5.0-200.0
 Modeline "1600x1000" 133.00 1600 1704 1872 2144 1000 1003 1009 1038 -hsync +vsync
 Modeline "1920x1080" 173.00 1920 2048 2248 2576 1080 1083 1088 1120 -hsync +vsync
 Modeline "1366x768" 85.25 1366 1436 1579 1792 768 771 774 798 -hsync +vsync
EndSection
Section "Screen"
 Identifier "Both"
 Device "Card"
 Monitor "Any"
 DefaultDepth 24
 SubSection "Display"
  Depth 24
  Modes "1600x1000" "1920x1080" "1366x768"
  Virtual 3840 2160
 EndSubSection
EndSection
"""


def missing_packages() -> list[str]:
    """The Debian packages that are not here, of those that two outputs need."""
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    return missing if DRIVER.exists() else [*missing, DRIVER_PACKAGE]


@dataclass(frozen=True)
class Display:
    """A running X server with a desk's output on the left and a projector's beside it."""

    name: str
    desk: str = "DUMMY0"
    room: str = "DUMMY1"

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to open its windows here."""
        kept = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "DISPLAY")}
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> str:
        """Run a tool on this display and return what it prints, without the last line end."""
        told = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return told.stdout.rstrip("\n")

    # ------------------------------------------------------------------ outputs

    def plug(self, desk: str = "1600x1000", room: str = "1920x1080") -> None:
        """Have the desk's output and the projector to its right, with these modes."""
        across = desk.split("x")[0]
        self.run("xrandr", "--addmode", self.room, room)
        self.run(
            *("xrandr", "--output", self.desk, "--mode", desk, "--pos", "0x0", "--primary"),
            *("--output", self.room, "--mode", room, "--pos", f"{across}x0"),
        )

    def unplug(self) -> None:
        """Pull the projector out."""
        self.run("xrandr", "--output", self.room, "--off")

    def mirror(self) -> None:
        """Have the projector show what the desk's screen shows."""
        self.run("xrandr", "--output", self.room, "--mode", "1600x1000", "--same-as", self.desk)

    # ------------------------------------------------------------------ hands

    def press(self, *keys: str) -> None:
        """Press keys by xdotool's names, such as `ctrl+shift+u`, one after the other."""
        self.run("xdotool", "key", "--delay", KEY_PAUSE_MS, *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self.run("xdotool", "type", "--delay", KEY_PAUSE_MS, text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place of the whole area, in px."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def focused(self) -> str:
        """The title of the window that has the keys."""
        return self.run("xdotool", "getwindowfocus", "getwindowname")

    def give_keys(self, window: str) -> None:
        """Give a window the keys whatever it asks for, as a careless window manager does."""
        self.run("xdotool", "windowfocus", window)

    def windows(self, title: str) -> list[str]:
        """The ids of the visible windows with this in their title."""
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).split()


@contextmanager
def two_outputs(folder: Path, manager_name: str = "openbox") -> Iterator[Display]:
    """A display with two outputs and a window manager; both end with the block.

    `folder` takes the configuration and the servers' logs. Raises CannotSetUpError.
    """
    configuration = folder / "two-outputs.conf"
    configuration.write_text(CONFIGURATION, "utf-8")
    number = next(n for n in range(FIRST_DISPLAY, LAST_DISPLAY) if is_free(n))
    display = Display(f":{number}")
    command = ["Xorg", display.name, "-config", str(configuration), "-noreset"]
    quiet = ["-nolisten", "tcp", "-novtswitch", "-sharevts"]
    with (folder / "servers.log").open("wb") as log:
        server = subprocess.Popen([*command, *quiet], stdout=log, stderr=log)
        manager = None
        try:
            if not soon(lambda: bool(display.run("xrandr"))):
                raise CannotSetUpError(f"the X server did not start; see {folder}/servers.log.")
            display.plug()
            manager = subprocess.Popen(
                [manager_name], env=display.environment, stdout=log, stderr=log
            )
            time.sleep(1)
            yield display
        finally:
            for process in filter(None, (manager, server)):
                process.terminate()
                process.wait(10)


def is_free(number: int) -> bool:
    """Whether no X server has this display."""
    return not Path(f"/tmp/.X{number}-lock").exists()


def soon(is_so: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Wait until something is so, and say whether it came to be."""
    until = time.monotonic() + patience_s
    while time.monotonic() < until:
        if is_so():
            return True
        time.sleep(0.1)
    return is_so()
