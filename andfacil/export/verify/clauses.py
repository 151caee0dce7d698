"""Comparing the pages of two papers, as a person sees them, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.export.papers.outline import Table
from andfacil.export.pdf.board_picture import KEY as ANNEX
from andfacil.export.verify.compare import (
    Difference,
    Keyed,
    WordDifference,
    compare,
    quoted,
    size_of,
    without_repeated_heads,
)
from andfacil.export.verify.which_paper import alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from andfacil.export.papers.outline import Outline
    from andfacil.export.pdf.pages import Box
    from andfacil.export.pdf.render import TypesetPdf
    from andfacil.export.verify.pdf_text import VisiblePdf, Word

DIFFERS = 48
"""Of 255; smaller differences of a pixel do not count. Rounding in a rewritten file gives less than
10; a changed comma gives more than 100."""

EXTRA_PAGES = 3
"""Pages beyond those of the session that are read; others are only counted."""

SHOWN_CLAUSES = 12
"""Clauses of a page that looks different that are named at most."""


def compare_pages(
    paper: VisiblePdf,
    fresh: VisiblePdf,
    printed: TypesetPdf,
    size: tuple[float, float],
    heads: AbstractSet[str],
) -> Iterator[Difference]:
    """How the pages of a paper differ from `fresh`, which was `printed` on pages of `size`.

    `size` is in pt; `heads` are the keys of the heads of tables.
    """
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
        if not alike(paper.page_size(page), size):
            yield Difference(f"page:{page}", True, f"Page {page} has a size of its own.")
        elif any(box.key == ANNEX and box.page == page for box in printed.boxes):
            continue  # the board is not painted here; the page says that its text counts
        elif page <= fresh.pages and _plain(ours[page]) == _plain(theirs[page]):
            yield from _pictures(paper, fresh, page, [b for b in printed.boxes if b.page == page])


def table_keys(outline: Outline) -> frozenset[str]:
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


def _told(difference: WordDifference) -> Difference:
    paper, session = quoted(difference.paper), quoted(difference.session)
    if difference.on_paper and all(difference.phrases):
        paper, session = map(quoted, difference.phrases)
        sentence = f"The paper says {paper} where the session says {session}."
    elif not difference.paper:
        sentence = f"The paper does not say {session}."
    elif not difference.session:
        sentence = f"The paper also says {paper}."
    else:
        sentence = f"The paper says {paper} where the session says {session}."
    return Difference(difference.key, difference.on_paper, sentence)
