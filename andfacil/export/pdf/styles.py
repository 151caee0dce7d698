"""The styles of the paper: sizes, colours and measures, all from the size of the running text.

Sizes are in pt unless a name says mm. The rules are those of the method's layout part (3.2): one
text block 170 mm wide with margins of 20 mm and more on A4 and Letter, in which head and foot of
the pages stand; line spacing 1.35 to 1.5; in large print (16 pt and up) small parts are as large
as the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from andfacil.domain.values.cards import Side
from andfacil.paths import resource

if TYPE_CHECKING:
    from andfacil.export.base.options import PaperSize

MM = 72 / 25.4
BLOCK_WIDTH = 170 * MM
MARGIN = 20 * MM
LARGE_PRINT = 16.0

SMALLEST_GREY = 9.0
"""pt; letters of this size and smaller ones are black: grey ones break up in a copy or a fax."""

INK = HexColor("#000000")
QUIET = HexColor("#333333")
HAIRLINE = HexColor("#666666")  # darker than half, so that a copy in black and white keeps it
WRITING_LINE = 0.75
"""pt; the width of lines to write on and of boxes for initials."""
SIDE_COLOURS = {Side.A: HexColor("#0B66A8"), Side.B: HexColor("#8A5A00")}

REGULAR, SEMIBOLD, BOLD = "NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Bold"
FACES = (REGULAR, SEMIBOLD, BOLD)
"""The faces of the words on the paper, named as in `resources/fonts`. Each is a static font with
a PostScript name of its own, without which viewers would draw one for the other."""

SYMBOLS = "AndfacilSymbols-Regular"
"""The face of arrows and symbols that the others lack; it has one weight."""

TITLE_RATIO = 1.8
"""The title's size as a multiple of the running text's."""

HEADING_RATIO = 4 / 3
"""The same for headings: 16 pt above 12 pt."""


class MeasuringFont(TTFont):
    """A font that caches the widths of words, which breaking lines asks for again and again."""

    MOST = 20_000
    """Words in the cache."""

    def stringWidth(  # noqa: N802  # reportlab's name
        self, text: str, size: float, encoding: str = "utf-8"
    ) -> float:
        """The width of `text` in pt."""
        known: dict[str, int] = self.__dict__.setdefault("known_widths", {})
        width = known.get(text)
        if width is None:
            face = self.face
            if len(known) >= self.MOST:
                known.clear()
            codes = map(ord, text)
            width = sum(map(face.charWidths.get, codes, repeat(face.defaultWidth)))
            known[text] = width
        return float(0.001 * size * width)


def register_fonts() -> None:
    """Register the faces with reportlab, once a process. Raises WorldProblem if one is missing."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for face in (*FACES, SYMBOLS):
        if face not in known:
            pdfmetrics.registerFont(MeasuringFont(face, str(resource(f"fonts/{face}.ttf"))))


def block_corner(paper: PaperSize) -> tuple[float, float]:
    """Left edge and top edge of the text block on `paper`, in pt from the lower left.

    The block is centred between left and right.
    """
    width, height = paper.size
    return (width - BLOCK_WIDTH) / 2, height - MARGIN


def block_height(paper: PaperSize) -> float:
    """The height of the text block on `paper`, in pt: 257 mm on A4, 239 mm on Letter."""
    return paper.size[1] - 2 * MARGIN


def quiet(size: float) -> Color:
    """The colour of notes in letters of `size` pt: dark grey, which thin letters cannot afford."""
    return QUIET if size > SMALLEST_GREY else INK


@dataclass(frozen=True)
class Styles:
    """Every paragraph style of a paper, for one size of the running text in pt and one language.

    `air` is how wide the gaps between the parts are, 1 or less; letters and lines stay.
    """

    body_size: float
    language: str = ""
    air: float = 1.0

    @property
    def small_size(self) -> float:
        """Notes, captions and people."""
        return self.body_size * (1 if self.body_size >= LARGE_PRINT else 0.875)

    @property
    def table_size(self) -> float:
        """Cells of tables and the needs: the parties' own words, so no smaller than the rest."""
        return self.body_size

    @property
    def page_size(self) -> float:
        """Head and foot of the page; capped so that the foot fits on one line."""
        return min(self.body_size * 0.76, 12.0)

    @cached_property
    def unit(self) -> float:
        """The distance that all gaps are multiples of: a quarter of the body size, times `air`."""
        return self.body_size / 4 * self.air

    @cached_property
    def hand(self) -> float:
        """The distance that room to write in by hand is a multiple of: hands need all of it."""
        return self.body_size / 4

    @cached_property
    def title(self) -> ParagraphStyle:
        """The name of the agreement."""
        return self._style(BOLD, self.body_size * TITLE_RATIO, 1.15)

    @cached_property
    def kind(self) -> ParagraphStyle:
        """The line above the title."""
        return self._style(SEMIBOLD, self.small_size, 1.35, colour=quiet(self.small_size))

    @cached_property
    def heading(self) -> ParagraphStyle:
        """Headings of sections; their number hangs before them."""
        size = self.body_size * HEADING_RATIO
        style = self._style(SEMIBOLD, size, 1.2, label=BOLD, indent=size * 1.75)
        style.spaceBefore = 4.6 * self.unit
        style.spaceAfter = 1.0 * self.unit
        return style

    @cached_property
    def annex_heading(self) -> ParagraphStyle:
        """The heading of a section without a number."""
        style = self._style(SEMIBOLD, self.body_size * HEADING_RATIO, 1.2)
        style.spaceBefore = 4.6 * self.unit
        style.spaceAfter = 1.0 * self.unit
        return style

    @cached_property
    def body(self) -> ParagraphStyle:
        """Running text."""
        return self._style(REGULAR, self.body_size, 1.35)

    @cached_property
    def subheading(self) -> ParagraphStyle:
        """Headings within a section."""
        style = self._style(SEMIBOLD, self.body_size, 1.35)
        style.spaceBefore, style.spaceAfter = 2.4 * self.unit, 0.4 * self.unit
        return style

    @cached_property
    def strong(self) -> ParagraphStyle:
        """The statement above the signatures, which is read aloud."""
        return self._style(BOLD, self.body_size, 1.35)

    @cached_property
    def warning(self) -> ParagraphStyle:
        """Why a paper is a draft, in the box at its head."""
        return self._style(BOLD, self.small_size, 1.35)

    @cached_property
    def small(self) -> ParagraphStyle:
        """Notes and captions."""
        return self._style(REGULAR, self.small_size, 1.35, colour=quiet(self.small_size))

    @cached_property
    def table_head(self) -> ParagraphStyle:
        """Heads of table columns."""
        return self._style(SEMIBOLD, self.small_size, 1.35, colour=quiet(self.small_size))

    @cached_property
    def cell(self) -> ParagraphStyle:
        """Words in tables."""
        return self._style(REGULAR, self.table_size, 1.35)

    @cached_property
    def cell_label(self) -> ParagraphStyle:
        """Refs in the first column of a table."""
        return self._style(BOLD, self.table_size, 1.35)

    def labelled(self, like: ParagraphStyle, indent: float) -> ParagraphStyle:
        """`like` with a bold label hanging in an indent of `indent` pt."""
        return self._style(
            like.fontName, like.fontSize, like.leading / like.fontSize, label=BOLD, indent=indent
        )

    def noted(self, indent: float) -> ParagraphStyle:
        """Small lines under a labelled text."""
        colour = quiet(self.small_size)
        return self._style(REGULAR, self.small_size, 1.35, colour=colour, indent=indent)

    def side_name(self, side: Side) -> ParagraphStyle:
        """The name of a side, in its colour, after its shape."""
        size = self.body_size
        style = self._style(SEMIBOLD, size, 1.35, colour=SIDE_COLOURS[side], indent=size * 0.95)
        style.firstLineIndent = 0
        return style

    def _style(self, *arguments: Any, **named: Any) -> ParagraphStyle:
        style = _style(*arguments, **named)
        style.language = self.language
        return style


def _style(
    font: str,
    size: float,
    spacing: float,
    *,
    colour: Color = INK,
    label: str = REGULAR,
    indent: float = 0.0,
) -> ParagraphStyle:
    """A paragraph style of andfacil's; `spacing` is the leading as a multiple of the size."""
    return ParagraphStyle(
        f"{font}-{size:g}-{indent:g}",
        fontName=font,
        fontSize=size,
        leading=size * spacing,
        textColor=colour,
        leftIndent=indent,
        bulletFontName=label,
        bulletFontSize=size,
        bulletColor=colour,
        bulletIndent=0,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        spaceShrinkage=0,  # no line longer than the block, not even by a squeezed space
    )
