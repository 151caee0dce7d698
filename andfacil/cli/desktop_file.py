"""`andfacil desktop-file`: andfacil in the menu of a Linux desktop, and sessions as its files.

The places are those of the XDG Base Directory Specification 0.8, for one person alone: nothing
outside `$XDG_DATA_HOME` (`~/.local/share`) is touched, so no password of an administrator is
needed. `andfacil.desktop` follows the Desktop Entry Specification 1.4, `andfacil.xml` the
Shared MIME-info Database 0.21, `andfacil.metainfo.xml` AppStream 1.0.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.output import write_output
from andfacil.paths import is_folder, resource

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

DONE = 0
NO = 1
PLACES = {
    "applications/andfacil.desktop": "desktop/andfacil.desktop",
    "mime/packages/andfacil.xml": "desktop/andfacil.xml",
    "metainfo/andfacil.metainfo.xml": "desktop/andfacil.metainfo.xml",
    "icons/hicolor/scalable/apps/andfacil.svg": "icons/andfacil.svg",
    "icons/hicolor/256x256/apps/andfacil.png": "icons/andfacil.png",
    "icons/hicolor/scalable/mimetypes/application-x-andfacil-session.svg": "icons/andfacil.svg",
}
"""What is made under the folder for data, and the resource it is made of."""
RENEWERS = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""Programs that tell a running desktop of the change, with the folder that they look through;
desktops without them look by themselves."""
RENEWING_SECONDS = 20
OTHER_SYSTEM = (
    "a desktop entry is for Linux desktops: on Windows and macOS make a shortcut to andfacil, and "
    "choose it once under 'Open with' for a session file."
)
NOT_INSTALLED = (
    "this andfacil is not installed, so that a menu could start it: install it with pipx or pip, "
    "then run andfacil desktop-file from there."
)
SUPERUSER = (
    "a desktop entry belongs to the person who works with andfacil: run this as that person, "
    "without sudo."
)
NO_FOLDER = "the menu's files are kept below {folder}, which cannot be used ({reason})."
_QUOTED = re.compile(r'(["`$\\])')


def desktop_file(chosen: Namespace) -> int:
    """`andfacil desktop-file`: prints each file that it made or removed."""
    data = _data_folder()
    try:
        changed = list(_install(data) if chosen.install else _remove(data))
    except OSError as error:
        reason = (error.strerror or "no reason given").lower()
        raise WorldProblem(NO_FOLDER, folder=str(data), reason=reason) from error
    if not changed:
        print(f"nothing of andfacil was in {data}")
        return NO
    _tell_desktop(data)
    print("\n".join(map(str, changed)))
    return DONE


def _install(data: Path) -> Iterator[Path]:
    words = command_words()
    for place, source in PLACES.items():
        content = resource(source).read_bytes()
        if place.endswith(".desktop"):
            content = content.replace(b"@PROGRAM@", exec_line(words).encode("utf-8"))
        path = data / place
        path.parent.mkdir(parents=True, exist_ok=True)
        write_output(path, content)
        yield path


def _remove(data: Path) -> Iterator[Path]:
    for place in PLACES:
        path = data / place
        if os.path.isfile(path):
            path.unlink()
            yield path


def _data_folder() -> Path:
    """The person's folder for data. Raises WorldProblem where a desktop entry makes no sense."""
    if sys.platform in {"win32", "darwin"}:
        raise WorldProblem(OTHER_SYSTEM)
    if os.geteuid() == 0 and os.environ.get("SUDO_USER"):
        raise WorldProblem(SUPERUSER)
    chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def command_words() -> list[str]:
    """The program that a menu starts, and its arguments. Raises WorldProblem when there is none."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    program = Path(sysconfig.get_path("scripts"), "andfacil")
    if not os.access(program, os.X_OK):
        raise WorldProblem(NOT_INSTALLED)
    return [str(program)]


def exec_line(words: list[str]) -> str:
    """The words as the key Exec has them: quoted, with signs that mean something escaped twice."""
    quoted = []
    for word in words:
        escaped = _QUOTED.sub(r"\\\1", word).replace("\\", "\\\\").replace("%", "%%")
        quoted.append(f'"{escaped}"')
    return " ".join(quoted)


def _tell_desktop(data: Path) -> None:
    for program, folder in RENEWERS:
        found = shutil.which(program)
        if found and is_folder(data / folder):
            # The files are in their place; where this fails, the desktop finds them later.
            with suppress(subprocess.TimeoutExpired, OSError):
                subprocess.run(
                    [found, str(data / folder)],
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    timeout=RENEWING_SECONDS,
                    check=False,
                )
