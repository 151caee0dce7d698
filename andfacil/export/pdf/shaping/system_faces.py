"""Fonts of this machine, for characters that none of our own has.

Only fonts that may be embedded are taken (`fsType` in their table OS/2 says so), and only those
with TrueType outlines, which is what `glyph_face` puts into a PDF. On Linux fontconfig is asked, as
Qt asks it; elsewhere the folders of fonts are looked through.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import uharfbuzz as hb

from andfacil.paths import is_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "#"
"""Between the path of a font and its place in the file."""

_FORBIDDEN = 0x0002 | 0x0100 | 0x0200
"""Bits of fsType (OpenType, OS/2): no embedding, no subsets, bitmaps only."""
_FS_TYPE_AT = 8
_ENDINGS = frozenset({".ttf", ".ttc", ".otf", ".otc"})
_SECONDS = 10


@cache
def system_face(char: str) -> str:
    """The font of this machine that draws `char`, as "PATH#PLACE"; empty without one."""
    listed = _listed(char) if shutil.which("fc-list") else _in_folders()
    for path, place in listed:
        if _draws(path, place, char):
            return f"{path}{MARK}{place}"
    return ""


@cache
def refused_face(char: str) -> str:
    """The name of the file of a font of this machine that has `char` and is not taken; else empty.

    Its maker forbids to embed it, or its outlines are not TrueType's.
    """
    listed = _listed(char) if shutil.which("fc-list") else _in_folders()
    return next((Path(path).name for path, place in listed if _has(path, place, char)), "")


def load(name: str) -> hb.Face:
    """The font that `system_face` has named."""
    path, _, place = name.rpartition(MARK)
    return hb.Face(hb.Blob.from_file_path(path), int(place))


def may_be_embedded(face: hb.Face) -> bool:
    """True when the font's maker allows a part of it in a document, and its outlines can be."""
    if "glyf" not in face.table_tags:
        return False
    about = bytes(face.reference_table("OS/2").data)
    if len(about) < _FS_TYPE_AT + 2:
        return False
    return not int.from_bytes(about[_FS_TYPE_AT : _FS_TYPE_AT + 2], "big") & _FORBIDDEN


def _has(path: str, place: int, char: str) -> bool:
    try:
        return ord(char) in hb.Face(hb.Blob.from_file_path(path), place).unicodes
    except (OSError, hb.HarfBuzzError):
        return False


def _draws(path: str, place: int, char: str) -> bool:
    try:
        face = hb.Face(hb.Blob.from_file_path(path), place)
        return ord(char) in face.unicodes and may_be_embedded(face)
    except (OSError, hb.HarfBuzzError):
        return False  # a font that cannot be read is none


def _listed(char: str) -> list[tuple[str, int]]:
    """What fontconfig lists for a character: plain weights first, then by name."""
    command = ["fc-list", "-f", "%{weight}\t%{slant}\t%{file}\t%{index}\n"]
    try:
        done = subprocess.run(
            [*command, f":charset={ord(char):x}"],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    found = []
    for line in done.stdout.splitlines():
        weight, slant, path, place = line.split("\t")
        regular = weight == "80" and slant == "0"
        # In fontconfig, the upper half of the number is a named instance of a variable font.
        found.append((not regular, path, int(place or 0) & 0xFFFF))
    return [(path, place) for _, path, place in sorted(set(found))]


def _in_folders() -> Iterator[tuple[str, int]]:
    for folder in _folders():
        for path in sorted(folder.rglob("*")) if is_folder(folder) else ():
            if path.suffix.lower() in _ENDINGS:
                for place in range(_faces_in(str(path))):
                    yield str(path), place


@cache
def _faces_in(path: str) -> int:
    """How many fonts a file has; 0 when it cannot be read."""
    try:
        with open(path, "rb") as file:
            head = file.read(12)
    except OSError:
        return 0
    return int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1


def _folders() -> list[Path]:
    """Where this system keeps fonts."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        own = [Path(local, "Microsoft", "Windows", "Fonts")] if local else []
        return [Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts"), *own]
    if sys.platform == "darwin":
        shared = [Path("/System/Library/Fonts"), Path("/Library/Fonts")]
        return [*shared, Path.home() / "Library" / "Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts"]
