"""The annex with the picture of the board: a page of its own, after the signatures."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, PageBreak

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.pdf.styles import BLOCK_WIDTH
from andfacil.export.pdf.tagging.marking import tagged
from andfacil.export.pdf.text import para, tag
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.export.pdf.styles import Styles
    from andfacil.export.pdf.tagging.elements import Element

KEY = "annex_picture"

ENOUGH = 0.6
"""A page with this share of the annex's words, by their letters, is the annex..."""
CLOSE = 1.2
"""... where they are in so many times the room that they take."""


MOST_PIXELS = 60_000_000
"""Of a picture; the tallest sheet with a board has half as many."""

NO_PICTURE = "The picture for the annex cannot be read: export it as PNG, and try again."


class BoardPicture(Flowable):
    """A picture (PNG), as large as width and `room` allow; both in pt."""

    def __init__(self, png: bytes, room: float, element: Element) -> None:
        super().__init__()
        self.reader = ImageReader(io.BytesIO(png))
        self.room, self.element = room, element

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The width of the block, and the height of the picture."""
        across, down = self.reader.getSize()
        self.scale = min(width / across, self.room / down)
        self.width, self.height = width, down * self.scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw it in the middle of the width."""
        canvas: Any = self.canv
        across = self.reader.getSize()[0] * self.scale
        x = (self.width - across) / 2
        left, bottom = canvas.absolutePosition(x, 0)
        right, top = left + across, bottom + self.height
        box = f"{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}"
        self.element.attributes = f"/O/Layout/BBox[{box}]"
        with tagged(canvas, self.element):
            canvas.drawImage(self.reader, x, 0, across, self.height)


def annex_picture(png: bytes, styles: Styles, page_height: float, root: Element) -> list[Flowable]:
    """The annex; `page_height` is that of an empty page in pt, `root` the document element."""
    words = words_for(styles.language)
    heading = para(words("annex.board"), styles.annex_heading, key=KEY)
    heading.bookmark, heading.heads = words("annex.board"), True
    part = root.add("Sect")
    tag([heading], part.add("H2"), styles.language)
    note = [para(words("annex.board_note"), styles.small, key=KEY)]
    tag(note, part.add("P"), styles.language)
    note[0].spaceAfter = 2 * styles.unit
    figure = part.add("Figure")
    figure.alternative = words("annex.board_alt")
    used = sum(
        one.wrap(BLOCK_WIDTH, page_height)[1] + one.getSpaceAfter() for one in (heading, *note)
    )
    return [PageBreak(), heading, *note, BoardPicture(png, page_height - used - 2, figure)]


def has_annex(words: Iterable[str], language: str) -> bool:
    """True when these words of a paper's last page are those of the annex.

    They stand close together there: any full page has most of them somewhere.
    """
    there, said = "".join(words), words_for(language)
    wanted = set(f"{said('annex.board')} {said('annex.board_note')}".split())
    letters = sum(map(len, wanted))
    wide = round(CLOSE * sum(map(len, (said("annex.board"), said("annex.board_note")))))
    starts = range(0, max(1, len(there) - wide // 2), max(1, wide // 10))
    # PDFium may miss a mark or a joined letter of Arabic.
    return any(
        sum(len(word) for word in wanted if word in there[start : start + wide]) >= ENOUGH * letters
        for start in starts
    )


def check_picture(png: bytes) -> None:
    """Raises WorldProblem for what is no picture, or a larger one than any board's."""
    try:
        across, down = ImageReader(io.BytesIO(png)).getSize()
    except Exception as error:  # reportlab wraps whatever Pillow raises
        raise WorldProblem(NO_PICTURE) from error
    if across * down > MOST_PIXELS:
        raise WorldProblem(NO_PICTURE)


def blank_picture() -> bytes:
    """A PNG of one white pixel, used instead of the picture."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\xff")),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )
