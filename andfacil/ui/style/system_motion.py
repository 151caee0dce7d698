"""What the system says about motion."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ANSWER_S = 0.5
"""How long the desktop may take to answer."""

LIKE_GNOME = frozenset({"gnome", "unity", "budgie", "x-cinnamon", "cinnamon", "pantheon"})


def system_allows_motion() -> bool:
    """What the system says; True where it cannot be asked, as on macOS before Qt 6.12."""
    if sys.platform == "win32":
        return _windows_allows()
    if sys.platform == "darwin":
        return True
    return desktop_allows(os.environ, Path.home(), _gnome_setting)


def desktop_allows(
    environment: Mapping[str, str], home: Path, gnome: Callable[[], str | None]
) -> bool:
    """What a desktop of Linux says: GNOME and its kin by `gnome`, KDE and GTK by their files."""
    desktops = set(environment.get("XDG_CURRENT_DESKTOP", "").casefold().split(":"))
    if desktops & LIKE_GNOME and (answer := gnome()) is not None:
        return answer != "false"
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    if "kde" in desktops:
        factor = _value(config / "kdeglobals", "animationdurationfactor")
        return not _is_nothing(factor)
    answers = (_value(config / f"gtk-{n}.0/settings.ini", "gtk-enable-animations") for n in (4, 3))
    return next((not _is_nothing(answer) for answer in answers if answer is not None), True)


def _value(path: Path, wanted: str) -> str | None:
    """The value of a key in a file of `key=value` lines; None where there is none to be read."""
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    pairs = (line.partition("=") for line in lines)
    found = [value.strip() for key, _, value in pairs if key.strip().casefold() == wanted]
    return found[-1] if found else None


def _is_nothing(value: str | None) -> bool:
    if value is None:
        return False
    try:
        return float(value) == 0
    except ValueError:
        return value.casefold() == "false"


def _gnome_setting() -> str | None:
    command = ["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"]
    try:
        answer = subprocess.run(
            command, capture_output=True, text=True, timeout=ANSWER_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.strip()


def _windows_allows() -> bool:
    if sys.platform == "win32":
        import ctypes

        client_area_animation = 0x1042
        enabled = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            client_area_animation, 0, ctypes.byref(enabled), 0
        )
        return bool(enabled.value)
    return True
