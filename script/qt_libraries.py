"""What Linux itself must have and no Python package brings: mostly libraries that Qt loads."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from plain_words import CannotSetUpError, last, run_quietly, say

APT_LISTS = Path("/var/lib/apt/lists")


class Library(NamedTuple):
    """A system library: by the name it is loaded by, Debian's package, and what people call it."""

    name: str
    package: str
    words: str

    def is_here(self) -> bool:
        """Whether this machine can load it."""
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


class Program(NamedTuple):
    """A command of the system."""

    name: str
    package: str
    words: str

    def is_here(self) -> bool:
        """Whether the command is found."""
        return shutil.which(self.name) is not None


Part = Library | Program


DRAWING = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "GLib"),
    Library("libEGL.so.1", "libegl1", "EGL"),
    Library("libGL.so.1", "libgl1", "OpenGL"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "xkbcommon"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libdbus-1.so.3", "libdbus-1-3", "D-Bus"),
)
WINDOW = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-cursor"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "xkbcommon-x11"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-icccm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-keysyms"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "xcb-shape"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland-cursor"),
    Library("libcups.so.2", "libcups2", "CUPS printing"),
)


def provide_libraries(parts: Iterable[Part], *, who: str = "Qt") -> None:
    """Have the parts that `who` needs on this Linux: as root install them, else say how, or ask."""
    missing = missing_parts(parts)
    if not missing:
        return
    names = ", ".join(f"{part.words} ({part.name})" for part in missing)
    if not shutil.which("apt-get"):
        raise CannotSetUpError(
            f"{who} needs system libraries that are not here: {names}. "
            "Install them with this system's package manager and run this again."
        )
    packages = [part.package for part in missing]
    lack = f"{who} needs system libraries."
    line = f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() == 0:
        say(f"installing system libraries for {who} with apt-get: {' '.join(packages)}")
        apt_install([], packages)
    elif sys.stdin.isatty() and agreed(f"{lack} Run this?\n  {line}\n[y/N] "):
        apt_install(["sudo"], packages)
    else:
        raise CannotSetUpError(f"{lack} Run this line, then try again:\n{line}")
    still = missing_parts(missing)
    if still:
        raise CannotSetUpError(f"still missing: {', '.join(part.name for part in still)}.")


def missing_parts(parts: Iterable[Part]) -> list[Part]:
    """Return those that this machine does not have."""
    return [part for part in parts if not part.is_here()]


def agreed(question: str) -> bool:
    """Ask at the terminal; only a yes is a yes."""
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def apt_install(prefix: Sequence[str], packages: Sequence[str]) -> None:
    """Install Debian packages; fetch the package lists first where there are none or old ones."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    wanted = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if any(APT_LISTS.glob("*_Packages*")) and run_quietly(wanted).returncode == 0:
        return
    run_quietly([*apt, "update"])
    done = run_quietly(wanted)
    if done.returncode != 0:
        raise CannotSetUpError(f"apt-get could not install the libraries. {last(done.stdout)}")
