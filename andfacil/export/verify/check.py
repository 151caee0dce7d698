"""Verifying that a paper says what its session says.

A fingerprint printed on a page proves nothing: somebody who changes the words can keep it. So the
visible words of a PDF are compared with those of a fresh one, clause by clause, and if they agree,
the pictures of the pages too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.format import from_exchange, load_exchange, to_exchange
from andfacil.domain.exchange.signed import board_then, signings
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import Options, PaperSize
from andfacil.export.base.process import run_in_process
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import Table, fingerprint
from andfacil.export.pdf.attachment import read_session_json
from andfacil.export.pdf.board_picture import KEY as ANNEX
from andfacil.export.pdf.board_picture import blank_picture, has_annex
from andfacil.export.pdf.render import typeset
from andfacil.export.verify.compare import (
    Difference,
    Keyed,
    WordDifference,
    compare,
    quoted,
    size_of,
    without_repeated_heads,
)
from andfacil.export.verify.pdf_text import VisiblePdf, opened
from andfacil.export.verify.signed_changes import changes_since
from andfacil.export.verify.which_paper import alike, body_size, closest, paper_size_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from andfacil.domain.values.cards import AnyCard, Signing
    from andfacil.export.papers.outline import Outline
    from andfacil.export.pdf.pages import Box
    from andfacil.export.pdf.render import TypesetPdf
    from andfacil.export.verify.pdf_text import Word

DIFFERS = 48
"""Of 255; smaller differences of a pixel do not count. Rounding in a rewritten file gives less than
10; a changed comma gives more than 100."""

EXTRA_PAGES = 3
"""Pages beyond those of the session that are read; others are only counted."""

LONGEST, LONGER = 20.0, 0.1
"""Seconds for reading a PDF, and more seconds for each card of the session."""

SHOWN_CLAUSES = 12
"""Clauses of a page that looks different that are named at most."""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The answer, and every difference when it is no.

    With `version`, the paper is that version (from 1) as it was signed at `signed_at` (UTC), and
    the differences are what has changed in the session since.
    """

    same: bool
    differences: tuple[Difference, ...]
    version: int = 0
    signed_at: dt.datetime | None = None


def verify(pdf: bytes, board: Board) -> VerifyReport:
    """Compare the PDF in `pdf` with what `board` would print today on the same paper.

    A paper that is different is also compared with the versions that were signed. Raises
    WorldProblem when the PDF cannot be read or the session cannot be printed.
    """
    with opened(pdf) as paper:
        differences = tuple(_differences(paper, board)) or tuple(_attached(pdf, board))
        signing = _version_of(pdf, paper, board) if differences else None
    if signing is None:
        return VerifyReport(not differences, differences)
    return VerifyReport(
        same=False,
        differences=tuple(changes_since(board, signing)),
        version=signing.version,
        signed_at=signing.at,
    )


def _version_of(pdf: bytes, paper: VisiblePdf, board: Board) -> Signing | None:
    """The version that this paper is, word for word and without anything added; the first such."""
    for signing in signings(board):
        then = board_then(board, signing)
        if then is None:
            continue
        differences = _differences(paper, then, agreement_outline(then))
        if next(differences, None) is None and next(_attached(pdf, then), None) is None:
            return signing
    return None


def verify_in_process(pdf: bytes, board: Board) -> VerifyReport:
    """As `verify`, for a PDF from anywhere: in another process, with limits.

    Raises WorldProblem also when the PDF takes too long or breaks the program that reads it.
    """
    seconds = (LONGEST + len(board) * LONGER) * (1 + len(signings(board)))
    return run_in_process(_verify_cards, pdf, tuple(public_board(board)), seconds=round(seconds))


def _verify_cards(pdf: bytes, cards: tuple[AnyCard, ...]) -> VerifyReport:
    return verify(pdf, Board(cards))


def _differences(
    paper: VisiblePdf, board: Board, outline: Outline | None = None
) -> Iterator[Difference]:
    """How a paper differs from an outline, or from the closest one of our papers about `board`."""
    sheet = paper_size_of(paper)
    if sheet is None:
        yield Difference("page:1", True, "The pages are neither A4 nor Letter.")
        return
    outline = outline or closest(paper, board)
    last = [word.text for word in paper.words(paper.pages)]
    annex = blank_picture() if has_annex(last, outline.language) else b""
    printed = typeset(outline, Options(sheet, body_size(paper), annex))
    with opened(printed.data) as fresh:
        yield from _compare(paper, fresh, printed, sheet, _table_keys(outline))


def _compare(
    paper: VisiblePdf,
    fresh: VisiblePdf,
    printed: TypesetPdf,
    sheet: PaperSize,
    heads: AbstractSet[str],
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
    keyed, words = _keyed(ours, printed), _body_words(theirs, printed)
    found = compare(keyed, words)
    if found:  # a repeated head may be on another page, or itself be what was changed
        without = compare(*without_repeated_heads(keyed, words, heads))
        found = min(filter(None, (without, found)), key=size_of)
    yield from (_told(difference) for difference in found)
    yield from _furniture(ours, theirs, printed, told=bool(found))
    for page in read:
        if paper.notes(page):
            yield Difference(
                f"page:{page}", True, f"On page {page} something is laid over the text."
            )
        if not alike(paper.page_size(page), sheet.size):
            yield Difference(f"page:{page}", True, f"Page {page} has a size of its own.")
        elif any(box.key == ANNEX and box.page == page for box in printed.boxes):
            continue  # the board is not painted here; the page says that its text counts
        elif _plain(ours.get(page, [])) == _plain(theirs[page]):
            yield from _pictures(paper, fresh, page, [b for b in printed.boxes if b.page == page])


def _table_keys(outline: Outline) -> frozenset[str]:
    """The keys that the heads of the outline's tables have."""
    blocks = (block for section in outline.sections for block in section.blocks)
    return frozenset(block.key for block in blocks if isinstance(block, Table))


def _in_body(word: Word, printed: TypesetPdf) -> bool:
    foot, head = printed.body
    return word.y > foot and (word.page == 1 or word.y < head)


def _body_words(words: dict[int, list[Word]], printed: TypesetPdf) -> list[Word]:
    return [word for page in words.values() for word in page if _in_body(word, printed)]


def _keyed(words: dict[int, list[Word]], printed: TypesetPdf) -> list[Keyed]:
    """The words of the fresh paper, each with the key of the clause in whose box it is."""
    boxes: dict[int, list[Box]] = {}
    for box in printed.boxes:
        boxes.setdefault(box.page, []).append(box)
    return [
        Keyed(word, _key_at(word.x, word.y, boxes.get(word.page, ())) or f"page:{word.page}")
        for word in _body_words(words, printed)
    ]


def _key_at(x: float, y: float, boxes: Sequence[Box]) -> str:
    # The first letter of a label may be a little outside its paragraph; of several boxes the one
    # drawn last is the innermost.
    return next(
        (
            box.key
            for box in reversed(boxes)
            if box.left - 2 <= x <= box.right + 2 and box.bottom <= y <= box.top and box.key
        ),
        "",
    )


def _furniture(
    ours: dict[int, list[Word]], theirs: dict[int, list[Word]], printed: TypesetPdf, *, told: bool
) -> Iterator[Difference]:
    """Heads and feet that differ; with `told`, clauses differ and these follow from it."""
    for page, words in theirs.items():
        mine = [word.text for word in ours.get(page, ()) if not _in_body(word, printed)]
        other = [word.text for word in words if not _in_body(word, printed)]
        if mine != other and page in ours and not told:
            sentence = (
                f"The head or foot of page {page} says {quoted(other)} "
                f"where the session says {quoted(mine)}."
            )
            yield Difference(f"page:{page}", True, sentence)


def _plain(words: list[Word]) -> list[str]:
    return [word.text for word in words]


def _pictures(
    paper: VisiblePdf, fresh: VisiblePdf, page: int, boxes: Sequence[Box]
) -> Iterator[Difference]:
    """The clauses of a page with the same words that look different, on screen or printed."""
    height = fresh.page_size(page)[1]
    found: dict[str, None] = {}
    for printed in (False, True):
        theirs = paper.picture(page, printed=printed)
        for x, y in fresh.picture(page, printed=printed).differences(theirs, DIFFERS):
            found[_key_at(x, height - y, boxes)] = None
    clauses = [key for key in found if key]
    for key in clauses[:SHOWN_CLAUSES]:
        sentence = f"On page {page} this has the same words but looks different."
        yield Difference(key, True, sentence)
    if found and len(clauses) != len(found):
        sentence = f"Page {page} has the same words but looks different beside them."
        yield Difference(f"page:{page}", True, sentence)


def _attached(pdf: bytes, board: Board) -> Iterator[Difference]:
    """A session inside the file that would print another paper than these pages."""
    try:
        data = read_session_json(pdf)
        theirs = None if data is None else Board(load_exchange(data))
    except (WorldProblem, RuleBroken):
        yield Difference("attachment", True, "The session inside the file cannot be read.")
        return
    # What the exchange format does not hold, such as signatures, may differ.
    ours = Board(from_exchange(to_exchange(board)))
    if theirs is not None and fingerprint(agreement_outline(theirs)) != fingerprint(
        agreement_outline(ours)
    ):
        sentence = "The pages are the same, but the session inside the file says something else."
        yield Difference("attachment", True, sentence)


def _told(difference: WordDifference) -> Difference:
    paper, session = quoted(difference.paper), quoted(difference.session)
    if not difference.paper:
        sentence = f"The paper does not say {session}."
    elif not difference.session:
        sentence = f"The paper also says {paper}."
    else:
        sentence = f"The paper says {paper} where the session says {session}."
    return Difference(difference.key, difference.on_paper, sentence)
