"""The cloud of a clash, laid out: what both want, the two needs, what each leads to, and why.

After the evaporating cloud of the theory of constraints. What does not fit goes on another page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout

from andfacil.domain.values.cards import Clash, Need, Side
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.lengths import beginning
from andfacil.ui.board.cards.layout import ref_font
from andfacil.ui.style.elided import LONGEST
from andfacil.ui.style.flow import Flow, flow
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import text_width
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.board.privacy import PublicBoard
    from andfacil.domain.values.cards import CardId
    from andfacil.ui.style.measures import BoardLook, BoardStyle
    from andfacil.ui.words.board import BoardWords

NARROWEST_EM = 22
"""A slide that is narrower, in em, has the two sides one below the other."""
PAD_EM, GAP_EM, BETWEEN_EM = 0.3, 0.5, 2.0
"""Within a box above and below its words, between two rows, and between the columns, in em."""
EDGE_EM = 0.4
"""Within a box beside its words, in em."""


class CloudPart(NamedTuple):
    """What one box says; nobody's where it has no side. `doubted` is not always true."""

    text: str
    side: Side | None = None
    label: str = ""
    doubted: bool = False


CloudRow = tuple[CloudPart | None, ...]
"""One box over the whole width, or one of each side, where None has nothing to say."""


class CloudPiece(NamedTuple):
    """A box on a page, or the part of a long one; its place from the slide's corner, in px."""

    part: CloudPart
    box: QRectF
    words: QRectF
    flow: Flow
    rows: range


class CloudPage(NamedTuple):
    """Rows of boxes from top to bottom; `clash` is the row between whose boxes the clash is."""

    rows: tuple[tuple[CloudPiece, ...], ...] = ()
    clash: int | None = None


def cloud_rows(board: PublicBoard, clash_id: CardId, words: BoardWords) -> tuple[CloudRow, ...]:
    """What is said about a clash; nothing where there is none that everybody may see."""
    clash = board.get(clash_id)
    if not isinstance(clash, Clash):
        return ()
    return tuple(_rows(board, clash, words))


def clashing_refs(rows: Sequence[CloudRow]) -> tuple[CardId, ...]:
    """The refs of the two needs."""
    return tuple(part.label for row in rows for part in row if part and part.label)


def spoken_cloud(rows: Sequence[CloudRow]) -> list[str]:
    """The same for a screen reader."""
    parts = [part for row in rows for part in row if part]
    return [f"{spoken_ref(part.label)} {part.text}".strip() for part in parts]


def _rows(board: PublicBoard, clash: Clash, words: BoardWords) -> Iterator[CloudRow]:
    if purpose := clean_text(board.details.purpose):
        yield (CloudPart(words("cloud.both_want", text=purpose)),)
    needs = [board.card(ref, Need) for ref in clash.needs]
    yield tuple(CloudPart(clean_text(need.text), need.side, need.ref) for need in needs)
    wants = [clean_text(want) for want in (clash.want_a, clash.want_b)]
    if any(wants):
        yield tuple(
            CloudPart(words("cloud.therefore", text=want), side) if want else None
            for want, side in zip(wants, Side, strict=True)
        )
    for number, text in enumerate(map(clean_text, clash.because), 1):
        doubted = number == clash.doubted
        key = "cloud.doubted" if doubted else "cloud.because"
        yield (CloudPart(words(key, text=text), doubted=doubted),)


def is_wide(room: QRectF, style: BoardStyle) -> bool:
    """True where the sides have room beside each other."""
    return room.width() >= NARROWEST_EM * style.look.px


def lay_out_cloud(
    rows: Sequence[CloudRow], room: QRectF, style: BoardStyle, *, beside: bool
) -> list[CloudPage]:
    """As many rows on each page as fit; only what is higher than a page is parted.

    `beside` has the two sides beside each other, else one is below the other. A single page is in
    the middle.
    """
    if not beside:
        sides = [
            part for side in Side for row in rows for part in row if part and part.side is side
        ]
        whole = [(part,) for row in rows for part in row if part and part.side is None]
        first = 1 if len(rows[0]) == 1 else 0  # what both want
        rows = [*whole[:first], *((part,) for part in sides), *whole[first:]] if rows else rows
    pages, page, top = list[CloudPage](), CloudPage(), room.top()
    for row in rows:
        both = len(row) > 1
        for pieces in _placed(row, room, style):
            height = max(piece.box.height() for piece in pieces)
            if page.rows and top + height > room.bottom():
                pages.append(page)
                page, top = CloudPage(), room.top()
            down = tuple(_moved(piece, top) for piece in pieces)
            clash = len(page.rows) if both and len(down) > 1 else page.clash
            page = CloudPage((*page.rows, down), clash)
            top += height + round(GAP_EM * style.look.px)
    if not pages and page.rows:
        lowest = max(piece.box.bottom() for piece in page.rows[-1])
        spare = max(0, round((room.bottom() - lowest) / 2))
        moved = tuple(tuple(_moved(piece, spare) for piece in row) for row in page.rows)
        return [page._replace(rows=moved)]
    return [*pages, page] if page.rows else pages


def _placed(row: CloudRow, room: QRectF, style: BoardStyle) -> Iterator[tuple[CloudPiece, ...]]:
    """The boxes of a row at the top of a slide; a second time where they go on on another page."""
    look = style.look
    pad = round(PAD_EM * look.px)
    between = round(BETWEEN_EM * look.px)
    half = round((room.width() - between) / 2)
    laid = list[tuple[CloudPart, QRectF, QRectF, Flow]]()
    for part in row:
        if part is None:
            continue
        box = QRectF(room.left(), 0, room.width(), 0)
        if len(row) > 1 and part.side is not None:
            right = style.on_right(part.side)
            box = QRectF(room.right() - half if right else room.left(), 0, half, 0)
        inner = _inner(part, box, style)
        weight = QFont.Weight.Bold if part.doubted else QFont.Weight.Medium
        text = beginning(part.text, LONGEST)
        words = QTextLayout(text, board_font(look.px_for(text), weight))
        laid.append((part, box, inner, flow([words], inner.width(), room.height() - 2 * pad, 0)))
    for page in range(max((len(each[3].pages) for each in laid), default=0)):
        shown = [each for each in laid if page < len(each[3].pages)]
        height = max(round(each[3].height(each[3].pages[page])) for each in shown) + 2 * pad
        yield tuple(
            CloudPiece(
                part._replace(label="" if page else part.label),
                box.adjusted(0, 0, 0, height),
                inner.adjusted(0, pad, 0, height - pad),
                lines,
                lines.pages[page],
            )
            for part, box, inner, lines in shown
        )


def box_edge(look: BoardLook) -> int:
    """From the side of a box to its words or its label, in px; the band of the colour is in it."""
    return look.band + round(EDGE_EM * look.px)


def _inner(part: CloudPart, box: QRectF, style: BoardStyle) -> QRectF:
    """A box without its edges and the column of its label."""
    look, edge = style.look, box_edge(style.look)
    label = text_width(part.label, ref_font(look)) + look.inner_gap if part.label else 0.0
    if style.right_to_left:
        return box.adjusted(edge, 0, -edge - label, 0)
    return box.adjusted(edge + label, 0, -edge, 0)


def _moved(piece: CloudPiece, down: float) -> CloudPiece:
    box, words = piece.box.translated(0, down), piece.words.translated(0, down)
    return piece._replace(box=box, words=words)
