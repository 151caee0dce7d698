"""The session inside a paper's file: the exchange JSON that is attached to the PDF.

With it the file can be opened again as a session. It proves nothing about the pages: somebody who
changes them can keep the attachment. PDFium has global state: only one thread may use this module.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.process import run_in_process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board

NAME = "andfacil-session.json"
"""The name of the attachment; no other one is read."""

DESCRIPTION = "The session as andfacil exchange JSON"
MIME_TYPE = "application/json"

LARGEST = 16 * 1024 * 1024
"""Bytes; a session of 2,000 cards has less than one million."""

MOST = 64
"""Attachments that are looked at; a paper of ours has one."""

LONGEST = 30
"""Seconds that finding the attachment may take."""

NO_SESSION = (
    "There is no session inside this PDF: it was not made by andfacil, or another program has "
    "saved it without."
)


def session_json(board: Board) -> bytes:
    """The attachment of a paper of `board`: the exchange JSON, without anything private."""
    return dump_exchange(board).encode("utf-8")


def read_session_json(pdf: bytes, password: str = "") -> bytes | None:
    """The exchange JSON attached to a PDF, unchanged; None when there is none.

    `password` opens a locked one.

    Raises WorldProblem when the PDF cannot be read, or has several or one that is far too large.
    """
    from andfacil.export.base.pdf_document import opened_document

    with opened_document(pdf, password) as document:
        found = list(_named(document))
        if not found:
            return None
        if len(found) > 1:
            raise WorldProblem(
                "This PDF holds {count} sessions, and nothing says which one it is about.",
                count=str(len(found)),
            )
        return _content(found[0])


def session_in(pdf: bytes) -> bytes:
    """The exchange JSON in a PDF from anywhere, read in another process, with limits.

    Raises WorldProblem when there is none or it cannot be read.
    """
    found = run_in_process(read_session_json, pdf, seconds=LONGEST)
    if found is None:
        raise WorldProblem(NO_SESSION)
    return found


def _named(document: Any) -> Iterator[Any]:
    import pypdfium2.raw as raw

    count = raw.FPDFDoc_GetAttachmentCount(document)
    if count > MOST:
        raise WorldProblem(
            "This PDF has {count} attachments; no paper of andfacil has so many.", count=str(count)
        )
    for number in range(count):
        attachment = raw.FPDFDoc_GetAttachment(document, number)
        if attachment and _name(attachment) == NAME:
            yield attachment


def _name(attachment: Any) -> str:
    import pypdfium2.raw as raw

    size = 2 * (len(NAME) + 1)  # UTF-16 with a zero at its end; any other length is another name
    if raw.FPDFAttachment_GetName(attachment, None, 0) != size:
        return ""
    buffer = (raw.FPDF_WCHAR * (size // 2))()
    raw.FPDFAttachment_GetName(attachment, buffer, size)
    return bytes(buffer)[:-2].decode("utf-16-le", "replace")


def _content(attachment: Any) -> bytes:
    import pypdfium2.raw as raw

    size = ctypes.c_ulong()
    if not raw.FPDFAttachment_GetFile(attachment, None, 0, ctypes.byref(size)):
        raise WorldProblem("The session inside this PDF cannot be read: the file is damaged.")
    if size.value > LARGEST:
        raise WorldProblem(
            "The session inside this PDF is larger than any ({most} MB); it is not read.",
            most=str(LARGEST // 2**20),
        )
    buffer = ctypes.create_string_buffer(max(size.value, 1))
    raw.FPDFAttachment_GetFile(attachment, buffer, size.value, ctypes.byref(size))
    return buffer.raw[: size.value]
