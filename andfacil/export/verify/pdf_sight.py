"""What can be seen of the text of a PDF page, and what is hidden from a reader.

It uses PDFium's C functions: its Python classes tell neither which object a character belongs to
nor in which order objects were drawn.
"""

from __future__ import annotations

import ctypes
from math import hypot, inf
from typing import Any

import pypdfium2.raw as raw

SMALLEST_TEXT = 3.0
"""pt; smaller print cannot be read."""

PALE, FAINT = 225, 60
"""From 0 to 255: colours with all parts above, or less opaque than this, do not show on white."""

THICK = 3.0
"""pt; a line of this width can hide words under it."""

_UNSEEN_MODES = {raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP}


class VisibilityCheck:
    """Tells which characters of one page can be seen."""

    def __init__(self, page: Any, text: Any) -> None:
        self._text = text
        left, bottom, right, top = page.get_cropbox()
        self._page = (left, bottom, right, top)
        self._order: dict[int, int] = {}
        self._covers: list[tuple[int, tuple[float, float, float, float]]] = []
        self._sizes: dict[int, float | None] = {}
        for index in range(raw.FPDFPage_CountObjects(page)):
            obj = raw.FPDFPage_GetObject(page, index)
            self._order[_address(obj)] = index
            if _hides(obj):
                self._covers.append((index, _bounds(obj)))

    def visible_letter(self, index: int) -> tuple[float, float, float] | None:
        """Centre and size of a character in pt, or None when it cannot be seen."""
        obj = raw.FPDFText_GetTextObject(self._text, index)
        address = _address(obj)
        if address not in self._sizes:
            self._sizes[address] = _visible_size(obj) if obj else None
        size = self._sizes[address]
        if size is None or size < SMALLEST_TEXT:
            return None
        edges = [ctypes.c_double() for _ in range(4)]
        if not raw.FPDFText_GetCharBox(self._text, index, *(ctypes.byref(e) for e in edges)):
            return None
        left, right, bottom, top = (edge.value for edge in edges)
        x, y = (left + right) / 2, (bottom + top) / 2
        if not _inside(x, y, self._page):
            return None
        drawn = self._order.get(address, inf)  # text in a form: its order is not known
        if any(later > drawn and _inside(x, y, box) for later, box in self._covers):
            return None
        return x, y, size


def is_soft_hyphen(text: Any, index: int) -> bool:
    """True for a hyphen at the end of a line that its word does not have.

    PDFium gives all hyphens there the same character; andfacil draws such a one by itself.
    """
    obj = raw.FPDFText_GetTextObject(text, index)
    size = raw.FPDFTextObj_GetText(obj, text, None, 0)
    return bool(size == ctypes.sizeof(ctypes.c_ushort) * 2)  # one character, and the end


def _address(obj: Any) -> int:
    return ctypes.cast(obj, ctypes.c_void_p).value or 0


def _inside(x: float, y: float, box: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = box
    return left <= x <= right and bottom <= y <= top


def _bounds(obj: Any) -> tuple[float, float, float, float]:
    edges = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(obj, *(ctypes.byref(edge) for edge in edges)):
        return (0.0, 0.0, 0.0, 0.0)
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top


def _colour(obj: Any) -> tuple[int, int, int, int] | None:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(obj, *(ctypes.byref(part) for part in parts)):
        return None
    red, green, blue, opaque = (part.value for part in parts)
    return red, green, blue, opaque


def _hides(obj: Any) -> bool:
    """True for what may hide words that were drawn before it."""
    kind = raw.FPDFPageObj_GetType(obj)
    if kind != raw.FPDF_PAGEOBJ_PATH:
        return bool(kind != raw.FPDF_PAGEOBJ_TEXT)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(obj, ctypes.byref(fill), ctypes.byref(stroke))
    width = ctypes.c_float()
    raw.FPDFPageObj_GetStrokeWidth(obj, ctypes.byref(width))
    return fill.value != raw.FPDF_FILLMODE_NONE or (bool(stroke.value) and width.value >= THICK)


def _visible_size(obj: Any) -> float | None:
    """The size in pt of a text object's letters on the page; None when they do not show."""
    if raw.FPDFTextObj_GetTextRenderMode(obj) in _UNSEEN_MODES:
        return None
    colour = _colour(obj)
    if colour is not None and (min(colour[:3]) > PALE or colour[3] < FAINT):
        return None
    size, matrix = ctypes.c_float(), raw.FS_MATRIX()
    raw.FPDFTextObj_GetFontSize(obj, ctypes.byref(size))
    raw.FPDFPageObj_GetMatrix(obj, ctypes.byref(matrix))
    return float(size.value * hypot(matrix.c, matrix.d))
