"""A password to open a paper's file: AES-256, as PDF 2.0 has it.

PDF/A does not allow locked files, so such a PDF does not claim to be PDF/A. The password is not
stored anywhere: without it, the paper is printed again from the session.
"""

from __future__ import annotations

import io
from typing import Any

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.pdf.tagging.metadata import ARCHIVE_CLAIM
from andfacil.export.protect.seal import need_extra

SHORTEST = 8
"""Letters; shorter passwords can be found by trying all."""

LONGEST = 127
"""Bytes in UTF-8; the format takes no more."""

NOT_FIT = "This password has letters that a PDF cannot take: choose another."


def lock(pdf: bytes, password: str) -> bytes:
    """The PDF, locked with `password`.

    Raises WorldProblem when the extra is missing or the password cannot be taken.
    """
    need_extra()
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    # As many spaces, so that no offset in the file changes.
    unclaimed = pdf.replace(ARCHIVE_CLAIM, b" " * len(ARCHIVE_CLAIM))
    out = io.BytesIO()
    try:
        writer: Any = copy_into_new_writer(PdfFileReader(io.BytesIO(unclaimed)))
        # Every program of today reads AES-256; few know the newer code against tampering.
        writer.encrypt(password, password, pdf_mac=False)
        writer.write(out)
    except (PdfError, ValueError):
        raise WorldProblem(NOT_FIT) from None
    return out.getvalue()
