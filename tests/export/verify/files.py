"""The files that andfacil writes, for tests that verify them."""

from __future__ import annotations

from andfacil.export.making import FileRequest, make_file


def paper(board, **options) -> bytes:
    """The agreement as it is exported, with the session inside."""
    return make_file(board, FileRequest(**options))
