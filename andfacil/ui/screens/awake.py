"""Keeps the machine from going to sleep, or its screens dark, while the room is shown.

Each system has its own way, and each ends with our process, however it ends. That a machine has
none of them is no reason to trouble anybody: it is noted in the log, and that is all.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from andfacil.paths import is_there

if TYPE_CHECKING:
    import subprocess

log = logging.getLogger("andfacil")

BUS_NAME = "andfacil-awake"
CAFFEINATE = "/usr/bin/caffeinate"
ES_CONTINUOUS = 0x80000000
ES_SYSTEM_REQUIRED = 0x00000001
ES_DISPLAY_REQUIRED = 0x00000002


class Keeper(Protocol):
    """One system's way. Both raise OSError, or ImportError, when it does not work."""

    def hold(self) -> None:
        """No sleep from now on."""

    def let_go(self) -> None:
        """Sleep as ever."""


class Awake:
    """Holds the machine awake, or not; a failure is noted in the log and changes nothing else."""

    def __init__(self, find_keeper: Callable[[], Keeper | None] | None = None) -> None:
        self._find_keeper = find_keeper or system_keeper
        self._keeper: Keeper | None = None
        self.held = False

    def set_held(self, held: bool) -> None:
        """Keep the machine awake from now on, or let it sleep as ever."""
        if held is self.held:
            return
        self.held = held
        try:
            if held:
                self._keeper = self._keeper or self._find_keeper()
            if self._keeper is not None and held:
                self._keeper.hold()
            elif self._keeper is not None:
                self._keeper.let_go()
        except (OSError, ImportError) as problem:
            log.warning("this machine cannot be kept awake: %s", type(problem).__name__)


class WindowsKeeper:
    """Windows keeps it with the thread that asked, and forgets it with the thread."""

    def hold(self) -> None:
        """No sleep, no dark screen."""
        self._tell(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)

    def let_go(self) -> None:
        """As the person has it in the system's settings."""
        self._tell(ES_CONTINUOUS)

    @staticmethod
    def _tell(state: int) -> None:
        import ctypes

        loader = getattr(ctypes, "windll", None)
        if loader is None or not loader.kernel32.SetThreadExecutionState(ctypes.c_uint(state)):
            raise OSError


class ChildKeeper:
    """A child process that keeps the machine awake while it runs, as macOS's own command does."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start the child."""
        import subprocess  # not before a room is shown

        self._child = subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def let_go(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()  # it has nothing to put in order
            child.wait()


class BusKeeper:
    """The desktop's own service on Linux, asked over a connection of its own.

    The service lets go when that connection ends: so nothing is left behind by a crash, and no
    answer has to be waited for.
    """

    def hold(self) -> None:
        """Ask the desktop to leave the screens alone."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # a second or never

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, BUS_NAME)
        if not bus.isConnected():
            raise OSError
        service = "org.freedesktop.ScreenSaver"
        call = QDBusMessage.createMethodCall(service, "/ScreenSaver", service, "Inhibit")
        call.setArguments(["andfacil", "The board is shown to the room"])
        bus.asyncCall(call)

    def let_go(self) -> None:
        """End the connection, and with it what was asked for."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(BUS_NAME)


def system_keeper() -> Keeper | None:
    """This machine's way; None where none is known."""
    if sys.platform == "win32":
        return WindowsKeeper()
    if sys.platform == "darwin":
        return ChildKeeper((CAFFEINATE, "-d", "-i", "-w", str(os.getpid())))
    return BusKeeper() if _has_session_bus() else None


def _has_session_bus() -> bool:
    """Without one, the library would go and start a bus, which takes seconds."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and is_there(Path(str(runtime)) / "bus")
