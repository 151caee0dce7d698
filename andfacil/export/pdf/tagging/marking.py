"""Marked content: which element each drawn piece of a page belongs to.

A piece of a page is either part of an element of the structure or an artifact: a rule, a shape, the
head and foot of the page, a repeated table head. Screen readers skip artifacts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from andfacil.export.pdf.tagging.elements import Element

LAYOUT_ARTIFACT = "/Artifact <</Type/Layout>> BDC"
HEAD = "/Artifact <</Type/Pagination/Subtype/Header>> BDC"
FOOT = "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"
WATERMARK = "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC"
END = "EMC"


class MarkedContent:
    """The marked content of the pages of one canvas."""

    def __init__(self) -> None:
        self.pages: dict[int, list[Element]] = {}
        self._artifact_depth = 0

    def begin(self, canvas: Any, element: Element | None) -> bool:
        """Begin a piece of `element`; False, and nothing begun, within an artifact."""
        if element is None or self._artifact_depth:
            return False
        page = canvas.getPageNumber() - 1
        owners = self.pages.setdefault(page, [])
        canvas._code.append(f"/{element.role} <</MCID {len(owners)}>> BDC")  # noqa: SLF001
        element.pieces.append((page, len(owners)))
        owners.append(element)
        return True

    def begin_artifact(self, canvas: Any, kind: str = LAYOUT_ARTIFACT) -> None:
        """Begin an artifact; within another one that is the same artifact."""
        if not self._artifact_depth:
            canvas._code.append(kind)  # noqa: SLF001  # reportlab has no other door
        self._artifact_depth += 1

    def end_artifact(self, canvas: Any) -> None:
        """End it."""
        self._artifact_depth -= 1
        if not self._artifact_depth:
            canvas._code.append(END)  # noqa: SLF001


class artifact:  # noqa: N801  # read as a word: `with artifact(canvas):`
    """Mark what is drawn inside as an artifact; on other canvases than `Pages` do nothing."""

    def __init__(self, canvas: Any, kind: str = LAYOUT_ARTIFACT) -> None:
        self._marks: MarkedContent | None = getattr(canvas, "marks", None)
        self._canvas, self._kind = canvas, kind

    def __enter__(self) -> None:
        if self._marks is not None:
            self._marks.begin_artifact(self._canvas, self._kind)

    def __exit__(self, *_: object) -> None:
        if self._marks is not None:
            self._marks.end_artifact(self._canvas)


class tagged:  # noqa: N801
    """Mark what is drawn inside as a piece of `element`."""

    def __init__(self, canvas: Any, element: Element | None) -> None:
        marks: MarkedContent | None = getattr(canvas, "marks", None)
        self._canvas = canvas
        self._begun = marks is not None and marks.begin(canvas, element)

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        if self._begun:
            self._canvas._code.append(END)  # noqa: SLF001  # reportlab has no other door
