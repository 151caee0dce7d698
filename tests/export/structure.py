"""What a screen reader finds in a paper: its elements in order, and the words of each."""

from __future__ import annotations

import ctypes
import io
from dataclasses import dataclass, field

import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw


@dataclass
class Part:
    """An element of the structure: its role, its words, the pages it stands on, what it holds."""

    role: str
    text: str = ""
    language: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    alternative: str = ""
    pages: list[int] = field(default_factory=list)
    children: list[Part] = field(default_factory=list)

    def all(self, *roles: str) -> list[Part]:
        """The element itself and all below it, in order, of these roles or of any."""
        found = [self] if not roles or self.role in roles else []
        return found + [part for child in self.children for part in child.all(*roles)]

    def words(self) -> str:
        """What is read aloud, without spaces."""
        return "".join(part.text for part in self.all())


def texts_of(pdf: bytes) -> tuple[dict[tuple[int, int], str], list[str]]:
    """The words of each marked piece, by page (from 0) and number; and those of no piece."""
    found: dict[tuple[int, int], str] = {}
    loose: list[str] = []
    document = pdfium.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        for place in range(raw.FPDFPage_CountObjects(page)):
            thing = raw.FPDFPage_GetObject(page, place)
            if raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_TEXT:
                continue
            said = _said(thing, text)
            piece = raw.FPDFPageObj_GetMarkedContentID(thing)
            if piece >= 0:
                found[number, piece] = found.get((number, piece), "") + said
            elif not _marked(thing, "Artifact"):
                loose.append(said)
    return found, loose


def structure_of(pdf: bytes) -> Part:
    """The document element."""
    texts, _ = texts_of(pdf)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    return _part(reader.trailer["/Root"]["/StructTreeRoot"]["/K"], texts, pages)


def _part(element, texts, pages) -> Part:
    attributes = {key: str(value) for key, value in element.get("/A", {}).items()}
    made = Part(
        element["/S"].removeprefix("/"),
        language=element.get("/Lang", ""),
        attributes=attributes,
        alternative=element.get("/Alt", ""),
    )
    for kid in element.get("/K", []):
        kid = kid.get_object()
        if isinstance(kid, int):
            page, piece = pages[element.raw_get("/Pg").idnum], int(kid)
        elif kid.get("/Type") == "/MCR":
            page, piece = pages[kid.raw_get("/Pg").idnum], int(kid["/MCID"])
        else:
            made.children.append(_part(kid, texts, pages))
            continue
        made.pages.append(page)
        made.text += texts.get((page, piece), "")
    return made


def _said(thing, text) -> str:
    size = raw.FPDFTextObj_GetText(thing, text, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(thing, text, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    said = buffer.raw[:size].decode("utf-16-le").rstrip("\0")
    if said == "\x02":  # by itself: a hyphen that only the end of the line has
        return ""
    return "".join(said.replace("\x02", "-").split())


def _marked(thing, name: str) -> bool:
    for number in range(raw.FPDFPageObj_CountMarks(thing)):
        mark = raw.FPDFPageObj_GetMark(thing, number)
        buffer = ctypes.create_string_buffer(64)
        size = ctypes.c_ulong()
        raw.FPDFPageObjMark_GetName(
            mark, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), 64, ctypes.byref(size)
        )
        if buffer.raw[: size.value].decode("utf-16-le").rstrip("\0") == name:
            return True
    return False
