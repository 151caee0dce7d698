"""Reading a PDF as a person would: the visible words, and the picture of each page.

A PDF may contain text that it does not show: invisible, white, tiny, off the page, or under
something drawn later. Only visible words count here. PDFium has global state and is not
thread-safe: only one thread may use this module.
"""

from __future__ import annotations

import ctypes
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as raw

from andfacil.export.base.pdf_document import opened_document
from andfacil.export.verify.pdf_sight import VisibilityCheck, is_soft_hyphen

MOST_PIXELS = 40_000_000
"""A picture with more is not read; the annex has about 5 million."""

SCALE = 2.0
"""Pixels per pt of the pictures: 144 dpi, at which a comma and a full stop differ clearly."""

STRETCH = 8
"""Pixels of a line that count as one difference; a letter is about as wide."""

_HARMLESS_NOTES = {raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP}


@dataclass(frozen=True, slots=True)
class Word:
    """A visible word: page from 1, centre of its first letter in pt, and that letter's size."""

    text: str
    page: int
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in grey, one byte a pixel, `stride` bytes a line, the first line on top."""

    width: int
    height: int
    stride: int
    pixels: bytes

    def differences(self, other: Picture, threshold: int) -> Iterator[tuple[float, float]]:
        """Where, in pt from the upper left, two pictures differ by more than `threshold` of 255.

        One point for each `STRETCH` of a line. Pictures of different size differ at the upper left.
        """
        if (self.width, self.height, self.stride) != (other.width, other.height, other.stride):
            yield 0.0, 0.0
            return
        for y in range(self.height):
            line = slice(y * self.stride, y * self.stride + self.width)
            mine, theirs = self.pixels[line], other.pixels[line]
            if mine != theirs:
                for x in _stretches(mine, theirs, threshold):
                    yield x / SCALE, y / SCALE


def _stretches(mine: bytes, theirs: bytes, threshold: int) -> Iterator[int]:
    for start in range(0, len(mine), STRETCH):
        one, other = mine[start : start + STRETCH], theirs[start : start + STRETCH]
        if one != other:
            pairs = enumerate(zip(one, other, strict=True))
            found = (x for x, (a, b) in pairs if abs(a - b) > threshold)
            if (x := next(found, None)) is not None:
                yield start + x


class VisiblePdf:
    """An open PDF; made by `opened`."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self.pages = len(document)
        self._words: dict[int, list[Word]] = {}

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height of a page (from 1), in pt."""
        width, height = self._document.get_page_size(page - 1)
        return float(width), float(height)

    def words(self, page: int) -> list[Word]:
        """The visible words of a page (from 1), in the order in which they were drawn."""
        if page not in self._words:
            with (
                closing(self._document[page - 1]) as opened_page,
                closing(opened_page.get_textpage()) as text,
            ):
                self._words[page] = list(_words(opened_page, text, page))
        return self._words[page]

    def hidden_words(self, page: int) -> Counter[str]:
        """The words of a page (from 1) that a program reads and a person does not see."""
        with (
            closing(self._document[page - 1]) as opened_page,
            closing(opened_page.get_textpage()) as text,
        ):
            count = raw.FPDFText_CountChars(text)
            letters = (_letter(text, index) for index in range(count))
            everything = Counter("".join(letters).replace("\0", " ").split())
        return everything - Counter(word.text for word in self.words(page))

    def largest_picture(self, page: int) -> bytes:
        """The largest picture of a page (from 1) as PNG, each pixel as it is; empty without one."""
        with closing(self._document[page - 1]) as opened_page:
            found = list(opened_page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
            sized = [(one, *one.get_px_size()) for one in found]
            sized = [one for one in sized if 0 < one[1] * one[2] <= MOST_PIXELS]
            if not sized:
                return b""
            largest = max(sized, key=lambda one: one[1] * one[2])[0]
            out = io.BytesIO()
            bitmap = largest.get_bitmap()  # its picture's own, which is closed with it
            bitmap.to_pil().convert("RGB").save(out, "PNG", compress_level=1)
            return out.getvalue()

    def notes(self, page: int) -> int:
        """How many annotations cover a page: notes, stamps, form fields, drawings."""
        with closing(self._document[page - 1]) as opened_page:
            return sum(
                _shows(opened_page, number)
                for number in range(raw.FPDFPage_GetAnnotCount(opened_page))
            )

    def picture(self, page: int, *, printed: bool) -> Picture:
        """A page (from 1) as it is shown on the screen, or as it is printed."""
        with closing(self._document[page - 1]) as opened_page:
            bitmap = opened_page.render(
                scale=SCALE,
                grayscale=True,
                optimize_mode="print" if printed else None,
            )
            with closing(bitmap):
                pixels = bytes(bitmap.buffer)
                return Picture(bitmap.width, bitmap.height, bitmap.stride, pixels)


@contextmanager
def opened(data: bytes, password: str = "") -> Iterator[VisiblePdf]:
    """The PDF in `data`, opened with `password` if it is locked.

    Raises WorldProblem when it is no PDF, is damaged, or stays locked.
    """
    with opened_document(data, password) as document:
        yield VisiblePdf(document)


def _words(page: Any, text: Any, number: int) -> Iterator[Word]:
    letters: list[str] = []
    first = (0.0, 0.0, 0.0)
    check = VisibilityCheck(page, text)
    for index in range(raw.FPDFText_CountChars(text)):
        char = _letter(text, index)
        if char.isspace() or char == "\0":
            if letters:
                yield Word("".join(letters), number, *first)
            letters = []
        elif (seen := check.visible_letter(index)) is not None:
            if not letters:
                first = seen
            letters.append(char)
    if letters:
        yield Word("".join(letters), number, *first)


def _letter(text: Any, index: int) -> str:
    """A character; nothing for the hyphen of a word that goes on in the next line."""
    char = chr(raw.FPDFText_GetUnicode(text, index))
    if char == "\x02":  # PDFium's sign for a hyphen at the end of a line
        return "" if is_soft_hyphen(text, index) else "-"
    return char


def _shows(page: Any, number: int) -> bool:
    """True for an annotation that covers a part of the page."""
    note = raw.FPDFPage_GetAnnot(page, number)
    if not note:
        return False
    try:
        rect = raw.FS_RECTF()
        raw.FPDFAnnot_GetRect(note, ctypes.byref(rect))
        flat = rect.left == rect.right or rect.top == rect.bottom
        return raw.FPDFAnnot_GetSubtype(note) not in _HARMLESS_NOTES and not flat
    finally:
        raw.FPDFPage_CloseAnnot(note)
