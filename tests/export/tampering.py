"""Altering papers, as somebody might who wants them to say something else."""

from __future__ import annotations

import io

import pypdf
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas


def saved(writer: pypdf.PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def rewritten(pdf: bytes) -> bytes:
    """The same paper, saved by another program."""
    return saved(pypdf.PdfWriter(clone_from=io.BytesIO(pdf)))


def replaced(pdf: bytes, old: str, new: str) -> bytes:
    """Words of the pages replaced in place; the printed fingerprint stays."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    found = 0
    for page in writer.pages:
        content = page.get_contents().get_data()
        found += content.count(old.encode())
        stream = DecodedStreamObject()
        stream.set_data(content.replace(old.encode(), new.encode()))
        page[NameObject("/Contents")] = writer._add_object(stream)
    assert found, f"{old!r} is not in the pages as one run"
    return saved(writer)


def overlaid(pdf: bytes, page: int, draw) -> bytes:
    """Something drawn over a page (from 1): `draw` gets a canvas of the page's size."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    target = writer.pages[page - 1]
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(float(target.mediabox.width), float(target.mediabox.height)))
    draw(canvas)
    canvas.save()
    target.merge_page(pypdf.PdfReader(io.BytesIO(buffer.getvalue())).pages[0])
    return saved(writer)


def annotated(pdf: bytes, subtype: str, rect: tuple[float, float, float, float]) -> bytes:
    """A note, stamp or form field laid over the first page."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(subtype),
            NameObject("/Rect"): ArrayObject([FloatObject(edge) for edge in rect]),
            NameObject("/Contents"): TextStringObject("four nights"),
        }
    )
    page = writer.pages[0]
    page[NameObject("/Annots")] = ArrayObject([writer._add_object(note)])
    return saved(writer)


def reordered(pdf: bytes, *pages: int) -> bytes:
    """Only these pages (from 1), in this order."""
    reader, writer = pypdf.PdfReader(io.BytesIO(pdf)), pypdf.PdfWriter()
    for page in pages:
        writer.add_page(reader.pages[page - 1])
    return saved(writer)


def locked(pdf: bytes) -> bytes:
    """The paper behind a password."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    writer.encrypt("secret", algorithm="RC4-128")
    return saved(writer)


def cropped(pdf: bytes, width: float, height: float) -> bytes:
    """The paper with pages of another size."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for page in writer.pages:
        page.mediabox.upper_right = (width, height)
    return saved(writer)
