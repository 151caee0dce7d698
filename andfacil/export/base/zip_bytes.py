"""Zip files without times: the same contents give the same bytes."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MADE = (1980, 1, 1, 0, 0, 0)
"""The time of every file inside: the earliest that a zip can hold."""


def normalized(data: bytes, changes: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """A zip with the same files in the same order, compressed again and without times.

    `changes` are made to the contents of the files that they name.
    """
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            contents = old.read(name)
            change = (changes or {}).get(name)
            new.writestr(entry, change(contents) if change else contents)
    return buffer.getvalue()
