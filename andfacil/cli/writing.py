"""Where a command's output file goes: a plain file, or standard output where that is named."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from andfacil.export.base.output import write_output

if TYPE_CHECKING:
    from pathlib import Path

STANDARD_OUTPUT = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}


def put_output(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all, or to standard output. Raises WorldProblem and OSError."""
    if str(path) in STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_output(path, data)
