"""Verifying that a paper says what its session says.

A fingerprint printed on a page proves nothing: whoever alters the words can leave it alone. So
the visible words of a PDF are compared with those of a fresh one, clause by clause, and where
the words agree, the pictures of the pages are compared too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.export.compare import Keyed, WordDifference, compare
from andfacil.export.drafting import draw_up
from andfacil.export.options import LARGEST_BODY, SMALLEST_BODY, Options, Paper
from andfacil.export.pdf import print_outline
from andfacil.export.pdf_text import VisiblePdf, opened
from andfacil.export.places import place_of
from andfacil.export.styles import TITLE_RATIO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.board import Board
    from andfacil.export.outline import Outline
    from andfacil.export.pdf import Box, Printed
    from andfacil.export.pdf_text import Word

SAME_SIZE = 2.0
"""pt by which a page may differ from its paper's size: programs that rewrite PDFs round it."""

DIFFERS = 48
"""Of 255: by so much a pixel must differ to count. Rounding of numbers in a rewritten file gives
differences below 10; a changed comma gives more than 100."""

EXTRA_PAGES = 3
"""So many pages beyond what the session fills are read; the others are only counted."""

SHOWN_WORDS = 12
"""So many words of a difference are quoted."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that paper and session do not have in common.

    `key` names the clause as in the outline (`need:A1`) or the page (`page:2`); `on_paper` is
    False when nothing of the clause is on the paper; `sentence` says the difference.
    """

    key: str
    on_paper: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The answer, and every difference when it is no."""

    same: bool
    differences: tuple[Difference, ...]


def verify(pdf: bytes, board: Board) -> VerifyReport:
    """Compare the PDF in `pdf` with what `board` would print today on the same paper.

    Raises WorldProblem when the PDF cannot be read or the session cannot be printed.
    """
    outline = draw_up(board)
    with opened(pdf) as paper:
        differences = tuple(_differences(paper, outline))
    return VerifyReport(not differences, differences)


def _differences(paper: VisiblePdf, outline: Outline) -> Iterator[Difference]:
    sheet = _paper_of(paper)
    if sheet is None:
        yield Difference("page:1", True, "The pages are neither A4 nor Letter.")
        return
    printed = print_outline(outline, Options(sheet, _body_size(paper)))
    with opened(printed.data) as fresh:
        yield from _compare(paper, fresh, printed, sheet)


def _paper_of(paper: VisiblePdf) -> Paper | None:
    size = paper.page_size(1) if paper.pages else (0.0, 0.0)
    return next((sheet for sheet in Paper if _close(size, sheet.size)), None)


def _close(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) <= SAME_SIZE for a, b in zip(one, other, strict=True))


def _body_size(paper: VisiblePdf) -> float:
    """The size of the running text in pt, told from the title, the largest print there is."""
    title = max((word.size for word in paper.words(1)), default=0.0)
    guess = round(2 * title / TITLE_RATIO) / 2
    return guess if SMALLEST_BODY <= guess <= LARGEST_BODY else Options().body


def _compare(
    paper: VisiblePdf, fresh: VisiblePdf, printed: Printed, sheet: Paper
) -> Iterator[Difference]:
    if paper.pages != fresh.pages:
        yield Difference(
            "pages",
            True,
            f"The paper has {paper.pages} pages, the session fills {fresh.pages}.",
        )
    read = range(1, min(paper.pages, fresh.pages + EXTRA_PAGES) + 1)
    theirs = {page: paper.words(page) for page in read}
    ours = {page: fresh.words(page) for page in range(1, fresh.pages + 1)}
    found = compare(_keyed(ours, printed), _body_words(theirs, printed))
    yield from (_told(difference) for difference in found)
    yield from _furniture(ours, theirs, printed, told=bool(found))
    for page in read:
        if paper.notes(page):
            yield Difference(
                f"page:{page}", True, f"On page {page} something is laid over the text."
            )
        if not _close(paper.page_size(page), sheet.size):
            yield Difference(f"page:{page}", True, f"Page {page} has a size of its own.")
        elif _plain(ours.get(page, [])) == _plain(theirs[page]):
            yield from _pictures(paper, fresh, page, printed.boxes)


def _in_body(word: Word, printed: Printed) -> bool:
    foot, head = printed.body
    return word.y > foot and (word.page == 1 or word.y < head)


def _body_words(words: dict[int, list[Word]], printed: Printed) -> list[Word]:
    return [word for page in words.values() for word in page if _in_body(word, printed)]


def _keyed(words: dict[int, list[Word]], printed: Printed) -> list[Keyed]:
    """The words of the fresh paper, each with the key of the clause in whose box it stands."""
    boxes: dict[int, list[Box]] = {}
    for box in printed.boxes:
        boxes.setdefault(box.page, []).append(box)
    return [
        Keyed(word, _key_at(word.x, word.y, boxes.get(word.page, ())) or f"page:{word.page}")
        for word in _body_words(words, printed)
    ]


def _key_at(x: float, y: float, boxes: Sequence[Box]) -> str:
    # The first letter of a label may stand a little outside its paragraph; of several boxes the
    # one drawn last is the innermost.
    return next(
        (
            box.key
            for box in reversed(boxes)
            if box.left - 2 <= x <= box.right + 2 and box.bottom <= y <= box.top and box.key
        ),
        "",
    )


def _furniture(
    ours: dict[int, list[Word]], theirs: dict[int, list[Word]], printed: Printed, *, told: bool
) -> Iterator[Difference]:
    """Heads and feet that differ. When clauses differ, other feet are told already."""
    for page, words in theirs.items():
        mine = [word.text for word in ours.get(page, ()) if not _in_body(word, printed)]
        other = [word.text for word in words if not _in_body(word, printed)]
        if mine != other and page in ours and not told:
            sentence = (
                f"The head or foot of page {page} says {_quoted(other)} "
                f"where the session says {_quoted(mine)}."
            )
            yield Difference(f"page:{page}", True, sentence)


def _plain(words: list[Word]) -> list[str]:
    return [word.text for word in words]


def _pictures(
    paper: VisiblePdf, fresh: VisiblePdf, page: int, boxes: Sequence[Box]
) -> Iterator[Difference]:
    """One difference when a page with the same words looks different, on screen or printed."""
    for printed in (False, True):
        mine = fresh.picture(page, printed=printed)
        where = mine.first_difference(paper.picture(page, printed=printed), DIFFERS)
        if where is None:
            continue
        x, y = where[0], fresh.page_size(page)[1] - where[1]
        key = _key_at(x, y, [box for box in boxes if box.page == page])
        near = f", first near {place_of(key)}" if key else ""
        yield Difference(
            f"page:{page}", True, f"Page {page} has the same words but looks different{near}."
        )
        return


def _told(difference: WordDifference) -> Difference:
    paper, session = _quoted(difference.paper), _quoted(difference.session)
    if not difference.paper:
        sentence = f"The paper does not say {session}."
    elif not difference.session:
        sentence = f"The paper also says {paper}."
    else:
        sentence = f"The paper says {paper} where the session says {session}."
    return Difference(difference.key, difference.on_paper, sentence)


def _quoted(words: Sequence[str]) -> str:
    shown = " ".join(words[:SHOWN_WORDS])
    return f"“{shown}{' …' if len(words) > SHOWN_WORDS else ''}”"
