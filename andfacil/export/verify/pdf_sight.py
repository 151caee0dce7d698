"""What can be seen of the text of a PDF page, and what is hidden from a reader.

Below PDFium's Python classes: they do not tell which object a character belongs to, nor in which
order objects were drawn.
"""

from __future__ import annotations

import ctypes
from math import hypot, inf
from typing import Any

import pypdfium2.raw as raw

SMALLEST_TEXT = 3.0
"""pt; nobody reads smaller print on paper."""

PALE, FAINT = 225, 60
"""From 0 to 255: colours with all parts above, or less opaque than this, do not show on white."""

THICK = 3.0
"""pt; a drawn line of this width can hide words under it."""

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
        for place in range(raw.FPDFPage_CountObjects(page)):
            thing = raw.FPDFPage_GetObject(page, place)
            self._order[_address(thing)] = place
            if _hides(thing):
                self._covers.append((place, _bounds(thing)))

    def visible_letter(self, index: int) -> tuple[float, float, float] | None:
        """Centre and size of a character in pt, or None when nobody can see it."""
        thing = raw.FPDFText_GetTextObject(self._text, index)
        address = _address(thing)
        if address not in self._sizes:
            self._sizes[address] = _visible_size(thing) if thing else None
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
        place = self._order.get(address, inf)  # text within a form: nothing is said of its order
        if any(later > place and _inside(x, y, box) for later, box in self._covers):
            return None
        return x, y, size


def _address(thing: Any) -> int:
    return ctypes.cast(thing, ctypes.c_void_p).value or 0


def _inside(x: float, y: float, box: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = box
    return left <= x <= right and bottom <= y <= top


def _bounds(thing: Any) -> tuple[float, float, float, float]:
    edges = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(thing, *(ctypes.byref(edge) for edge in edges)):
        return (0.0, 0.0, 0.0, 0.0)
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top


def _colour(thing: Any) -> tuple[int, int, int, int] | None:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(thing, *(ctypes.byref(part) for part in parts)):
        return None
    red, green, blue, opaque = (part.value for part in parts)
    return red, green, blue, opaque


def _hides(thing: Any) -> bool:
    """True for what may hide words that were drawn before it."""
    kind = raw.FPDFPageObj_GetType(thing)
    if kind != raw.FPDF_PAGEOBJ_PATH:
        return bool(kind != raw.FPDF_PAGEOBJ_TEXT)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(thing, ctypes.byref(fill), ctypes.byref(stroke))
    width = ctypes.c_float()
    raw.FPDFPageObj_GetStrokeWidth(thing, ctypes.byref(width))
    return fill.value != raw.FPDF_FILLMODE_NONE or (bool(stroke.value) and width.value >= THICK)


def _visible_size(thing: Any) -> float | None:
    """The size in pt of a text object's letters on the page; None when they do not show."""
    if raw.FPDFTextObj_GetTextRenderMode(thing) in _UNSEEN_MODES:
        return None
    colour = _colour(thing)
    if colour is not None and (min(colour[:3]) > PALE or colour[3] < FAINT):
        return None
    size, matrix = ctypes.c_float(), raw.FS_MATRIX()
    raw.FPDFTextObj_GetFontSize(thing, ctypes.byref(size))
    raw.FPDFPageObj_GetMatrix(thing, ctypes.byref(matrix))
    return float(size.value * hypot(matrix.c, matrix.d))
