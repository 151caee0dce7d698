"""Build the bundle that needs no Python, by build.spec, in an environment of its own."""

from __future__ import annotations

import sys
import sysconfig
import tempfile
from pathlib import Path

import set_up
from plain_words import checked
from qt_libraries import Library, Part, Program, provide_libraries

TOOL = "pyinstaller>=6.22,<7"


def build_bundle() -> Path:
    """The bundle's folder, dist/andfacil, made from the pinned packages; needs the network."""
    if sys.platform.startswith("linux"):
        provide_libraries(needed(), who="PyInstaller")
    with tempfile.TemporaryDirectory(prefix="andfacil-builder-") as place:
        python = set_up.python_of(Path(place))
        set_up.make_venv(Path(place), python)
        set_up.install(python, set_up.ROOT / set_up.DEV_PINS)  # with the libraries of the extras
        checked([*set_up.pip_of(python), "install", "-q", TOOL])
        checked([str(python), "-m", "PyInstaller", "--noconfirm", "build.spec"])
    return set_up.ROOT / "dist" / "andfacil"


def needed() -> tuple[Part, ...]:
    """What PyInstaller asks of Linux: a reader of libraries, and Python as a library."""
    objdump = Program("objdump", "binutils", "binutils")
    number = set_up.dotted(sys.version_info[:2])
    folder, name = (sysconfig.get_config_var(key) or "" for key in ("LIBDIR", "INSTSONAME"))
    if Path(folder, name).is_file():
        return (objdump,)
    return (objdump, Library(f"libpython{number}.so.1.0", f"libpython{number}", "Python"))
