"""Build the bundle that needs no Python, by build.spec, in an environment of its own."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import set_up
from plain_words import checked

TOOL = "pyinstaller>=6.22,<7"


def build_bundle() -> Path:
    """The bundle's folder, dist/andfacil, made from the pinned packages; needs the network."""
    with tempfile.TemporaryDirectory(prefix="andfacil-builder-") as place:
        checked([sys.executable, "-m", "venv", place])
        python = str(set_up.python_of(Path(place)))
        pins = str(set_up.ROOT / set_up.DEV_PINS)  # with the libraries of the extras
        checked([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", pins])
        checked([python, "-m", "pip", "install", "-q", TOOL])
        checked([python, "-m", "PyInstaller", "--noconfirm", "build.spec"])
    return set_up.ROOT / "dist" / "andfacil"
