"""Which of our papers a PDF is: paper size, kind, version, date and size of print.

All is read from the visible text.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from andfacil.domain.exchange.signed import signed_board, signings
from andfacil.export.base.options import (
    BODY_SIZES,
    LARGEST_BODY,
    SMALLEST_BODY,
    USUAL_PAPERS,
    PaperSize,
)
from andfacil.export.making import PaperKind, outline_for
from andfacil.export.papers.outline import fingerprint, keyed_texts
from andfacil.export.pdf.styles import TITLE_RATIO
from andfacil.session_words import words_for

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.export.papers.outline import Outline
    from andfacil.export.verify.compare import Difference
    from andfacil.export.verify.pdf_text import VisiblePdf
    from andfacil.session_words import Words

SAME_SIZE = 2.0
"""pt by which a page may differ from its paper size: programs that rewrite PDFs round it."""

TELLING_PAGES = 4
"""Pages that are read to find out which kind of paper it is, and in which size of print."""

MOST_OTHER = 0.7
"""A paper on which this share of the clauses is other is of another session."""

_OWN_CLAUSES = ("need:", "solution:", "commitment:", "must:", "parked:", "position:")

SAME_LETTERS = 0.06
"""pt by which letters of one size may differ after rounding."""


def paper_size_of(paper: VisiblePdf, kind: PaperKind) -> PaperSize | None:
    """The paper size of the first page; None if a paper of this `kind` is on no such paper.

    The board lies on the long side of its paper, all others are on the short one.
    """
    size = paper.page_size(1) if paper.pages else (0.0, 0.0)
    if kind is PaperKind.BOARD:
        return next((sheet for sheet in PaperSize if alike(size, sheet.size[::-1])), None)
    return next((sheet for sheet in USUAL_PAPERS if alike(size, sheet.size)), None)


def _lies(paper: VisiblePdf) -> bool:
    """True for a paper whose first page is wider than tall, as that of the board is."""
    width, height = paper.page_size(1) if paper.pages else (0.0, 0.0)
    return width > height


def alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """True for two sizes in pt that are the same except for rounding."""
    return all(abs(a - b) <= SAME_SIZE for a, b in zip(one, other, strict=True))


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """What a paper says it is; `version` is 0 and `date` None where it does not say."""

    kind: PaperKind
    version: int = 0
    date: dt.date | None = None
    title: str = ""


def found_paper(
    paper: VisiblePdf, kind: PaperKind, board: Board, attached: Board | None
) -> FoundPaper:
    """What the first page says: its version, and its date if that is a date of a session's.

    `attached` is the session inside the file, if there is one; the title is taken from it.
    """
    said = " ".join(word.text for word in paper.words(1)) if paper.pages else ""
    details = [one.details for one in (attached, board) if one is not None]
    then = [signed_board(signing) for signing in signings(board)]
    details += [one.details for one in then if one is not None]
    version, date = 0, None
    for one in details:
        words = words_for(one.language)
        version = version or _version_in(said, words)
        if date is None and one.date is not None:
            date = one.date if " ".join(words.long_date(one.date).split()) in said else None
    title = "" if attached is None else attached.details.title
    return FoundPaper(kind, version, date, title)


def _version_in(said: str, words: Words) -> int:
    before, _, after = " ".join(words("head.version", number="#").split()).partition("#")
    found = re.search(rf"{re.escape(before)}(\d{{1,6}}){re.escape(after)}(?!\d)", said)
    return int(found[1]) if found else 0


def is_of_another_session(outline: Outline, differences: Sequence[Difference]) -> bool:
    """True when title and most clauses of a paper are not those of `outline`."""
    keys = {key for key, _ in keyed_texts(outline) if key.startswith(_OWN_CLAUSES)}
    other = {difference.key for difference in differences}
    return "title" in other and len(keys & other) >= MOST_OTHER * len(keys)


def closest(paper: VisiblePdf, board: Board) -> tuple[PaperKind, Outline]:
    """The one of our papers about `board` that is most like the first pages of this one."""
    no_such = PaperKind.BOARD_LIST if _lies(paper) else PaperKind.BOARD
    drawn: dict[str, tuple[PaperKind, Outline]] = {}
    for kind in (each for each in PaperKind if each is not no_such):
        made = outline_for(board, kind)
        drawn.setdefault(fingerprint(made), (kind, made))
    found = list(drawn.values())
    outlines = [outline for _, outline in found]
    if len(found) == 1:
        return found[0]
    said = "".join(word.text for page in _first_pages(paper) for word in paper.words(page))
    theirs = Counter(pairwise(said))
    scores = []
    for outline in outlines:
        whole = "".join("".join(text.split()) for _, text in keyed_texts(outline))
        ours = Counter(pairwise(whole[: len(said)]))  # both are in the order of reading
        # Missing words count as much as added ones.
        scores.append(2 * (ours & theirs).total() / max(ours.total() + theirs.total(), 1))
    return found[scores.index(max(scores))]


def _first_pages(paper: VisiblePdf) -> range:
    return range(1, min(paper.pages, TELLING_PAGES) + 1)


def body_size(paper: VisiblePdf) -> float:
    """The size of the running text in pt: the one that fits the title, else that of most letters.

    Letters alone can mislead: the notes of a short paper in 12 pt have 10.5, and may be more.
    """
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
    return guess if letters.get(guess) else max(sizes, key=letters.__getitem__)
