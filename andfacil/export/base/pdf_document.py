"""Opens a PDF from anywhere with PDFium.

PDFium has global state and is not thread-safe: only one thread may use this module.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from andfacil.domain.values.problems import WorldProblem

LARGEST = 100_000_000
"""Bytes; an agreement of 2,000 clauses has less than one million."""

LOCKED = "This PDF is locked with a password: give one that anybody can open."
WRONG_PASSWORD = "This password does not open the PDF: type it again."


@contextmanager
def opened_document(data: bytes, password: str = "") -> Iterator[Any]:
    """The PDF in `data` as PDFium's own document, opened with `password` if it is locked.

    Raises WorldProblem when it is no PDF, is damaged, or stays locked.
    """
    if len(data) > LARGEST:
        raise WorldProblem("This PDF is larger than any agreement: it was not read.")
    try:
        with closing(pdfium.PdfDocument(data, password=password or None)) as document:
            yield document
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise WorldProblem(WRONG_PASSWORD if password else LOCKED) from None
        raise WorldProblem(
            "This file cannot be read as a PDF: it is damaged or something else."
        ) from None
