"""Where a command's output file goes: a plain file, or standard output where that is named."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from andfacil.domain.values.errors import RuleBroken
from andfacil.export.base.output import SESSION_SUFFIX, write_output

if TYPE_CHECKING:
    from pathlib import Path

STANDARD_OUTPUT = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}
DRAWING = ".svg"
PICTURES = {"", ".png", DRAWING, SESSION_SUFFIX}
"""Suffixes of a picture's name; that of a session has a sentence of its own."""


def is_drawing(path: Path) -> bool:
    """Whether a picture is drawn or painted, by its name. Raises RuleBroken for another kind."""
    suffix = path.suffix.lower()
    if suffix not in PICTURES:
        raise RuleBroken("A picture is no {suffix}: name it .png, or .svg.", suffix=suffix)
    return suffix == DRAWING


def put_output(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all, or to standard output. Raises WorldProblem and OSError."""
    if str(path) in STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_output(path, data)
