"""Saying, while a page is drawn, what it is that is being drawn.

A piece of a page is either part of an element of the structure or an artifact: a rule, a shape,
the head and foot of the page, a table's head that repeats. Screen readers leave artifacts out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from andfacil.export.pdf.tagging.elements import Element

ORNAMENT = "/Artifact <</Type/Layout>> BDC"
HEAD = "/Artifact <</Type/Pagination/Subtype/Header>> BDC"
FOOT = "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"
WATERMARK = "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC"
END = "EMC"


class Marks:
    """What is being drawn on the pages of one canvas."""

    def __init__(self) -> None:
        self.pages: dict[int, list[Element]] = {}
        self._ornament = 0

    def begin(self, canvas: Any, element: Element | None) -> bool:
        """Begin a piece of `element`; False, and nothing begun, within an artifact."""
        if element is None or self._ornament:
            return False
        page = canvas.getPageNumber() - 1
        owners = self.pages.setdefault(page, [])
        canvas._code.append(f"/{element.role} <</MCID {len(owners)}>> BDC")  # noqa: SLF001
        element.pieces.append((page, len(owners)))
        owners.append(element)
        return True

    def begin_ornament(self, canvas: Any, kind: str = ORNAMENT) -> None:
        """Begin an artifact; within another one that is the same artifact."""
        if not self._ornament:
            canvas._code.append(kind)  # noqa: SLF001  # reportlab has no other door
        self._ornament += 1

    def end_ornament(self, canvas: Any) -> None:
        """End it."""
        self._ornament -= 1
        if not self._ornament:
            canvas._code.append(END)  # noqa: SLF001


class ornament:  # noqa: N801  # read as a word: `with ornament(canvas):`
    """What is drawn within is no part of the text. Other canvases than ours hear nothing of it."""

    def __init__(self, canvas: Any, kind: str = ORNAMENT) -> None:
        self._marks: Marks | None = getattr(canvas, "marks", None)
        self._canvas, self._kind = canvas, kind

    def __enter__(self) -> None:
        if self._marks is not None:
            self._marks.begin_ornament(self._canvas, self._kind)

    def __exit__(self, *_: object) -> None:
        if self._marks is not None:
            self._marks.end_ornament(self._canvas)


class tagged:  # noqa: N801
    """What is drawn within is a piece of `element`."""

    def __init__(self, canvas: Any, element: Element | None) -> None:
        marks: Marks | None = getattr(canvas, "marks", None)
        self._canvas = canvas
        self._begun = marks is not None and marks.begin(canvas, element)

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        if self._begun:
            self._canvas._code.append(END)  # noqa: SLF001  # reportlab has no other door
