"""Zipped files with nothing in them that changes by itself: the same contents, the same bytes."""

from __future__ import annotations

import io
import zipfile

MADE = (1980, 1, 1, 0, 0, 0)
"""The time of every file inside: the earliest that a zip knows, as other programs do it too."""


def settled(data: bytes) -> bytes:
    """A zip with the same files in the same order, each compressed anew and without its time."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # not the system that it happened on
            new.writestr(entry, old.read(name))
    return buffer.getvalue()
