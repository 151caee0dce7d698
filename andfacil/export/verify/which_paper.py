"""Which of our papers a PDF is: paper size, kind and size of print, from its visible text."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from andfacil.export.base.options import BODY_SIZES, LARGEST_BODY, SMALLEST_BODY, PaperSize
from andfacil.export.making import PaperKind, outline_for
from andfacil.export.papers.outline import fingerprint, keyed_texts
from andfacil.export.pdf.styles import TITLE_RATIO

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.export.papers.outline import Outline
    from andfacil.export.verify.pdf_text import VisiblePdf

SAME_SIZE = 2.0
"""pt by which a page may differ from its paper size: programs that rewrite PDFs round it."""

TELLING_PAGES = 4
"""Pages that are read to find out which kind of paper it is, and in which size of print."""

SAME_LETTERS = 0.06
"""pt by which letters of one size may differ after rounding."""


def paper_size_of(paper: VisiblePdf) -> PaperSize | None:
    """The paper size of the first page; None if it is none of ours."""
    size = paper.page_size(1) if paper.pages else (0.0, 0.0)
    return next((sheet for sheet in PaperSize if alike(size, sheet.size)), None)


def alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """True for two sizes in pt that are the same except for rounding."""
    return all(abs(a - b) <= SAME_SIZE for a, b in zip(one, other, strict=True))


def closest(paper: VisiblePdf, board: Board) -> Outline:
    """The one of our papers about `board` that is most like the first pages of this one."""
    drawn = {
        fingerprint(outline): outline
        for outline in (outline_for(board, kind) for kind in PaperKind)
    }
    outlines = list(drawn.values())
    if len(outlines) == 1:
        return outlines[0]
    said = "".join(word.text for page in _first_pages(paper) for word in paper.words(page))
    theirs = Counter(pairwise(said))
    scores = []
    for outline in outlines:
        whole = "".join("".join(text.split()) for _, text in keyed_texts(outline))
        ours = Counter(pairwise(whole[: len(said)]))  # both are in the order of reading
        # Missing words count as much as added ones.
        scores.append(2 * (ours & theirs).total() / max(ours.total() + theirs.total(), 1))
    return outlines[scores.index(max(scores))]


def _first_pages(paper: VisiblePdf) -> range:
    return range(1, min(paper.pages, TELLING_PAGES) + 1)


def body_size(paper: VisiblePdf) -> float:
    """The size of the running text in pt: of the possible sizes, the one with most letters."""
    words = [word for page in _first_pages(paper) for word in paper.words(page)]
    title = max((word.size for word in words if word.page == 1), default=0.0)
    guess = round(2 * title / TITLE_RATIO) / 2
    sizes: tuple[float, ...] = (
        *BODY_SIZES,
        *((guess,) if SMALLEST_BODY <= guess <= LARGEST_BODY else ()),
    )
    letters = {
        size: sum(len(word.text) for word in words if abs(word.size - size) < SAME_LETTERS)
        for size in sizes
    }
    return max(sizes, key=letters.__getitem__)
