"""The pages of a paper: their head and foot, and where clauses are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas

from andfacil.export.pdf.faces import draw_line, width_of
from andfacil.export.pdf.marks import MARK_WIDTH, draw_mark
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.export.pdf.styles import (
    BLOCK_WIDTH,
    HAIRLINE,
    INK,
    MM,
    REGULAR,
    WRITING_LINE,
    Styles,
    block_corner,
    block_height,
    quiet,
)
from andfacil.export.pdf.tagging.archive import ArchiveDocument
from andfacil.export.pdf.tagging.marking import END, FOOT, HEAD, WATERMARK, MarkedContent, artifact
from andfacil.export.pdf.text import on_one_line
from andfacil.export.pdf.watermark import watermark
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from andfacil.export.base.options import Options, PaperSize
    from andfacil.export.base.progress import Progress
    from andfacil.export.papers.outline import Furniture
    from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
    from andfacil.export.pdf.tagging.archive import EmbeddedFile
    from andfacil.export.pdf.tagging.elements import Element
    from andfacil.export.pdf.tagging.metadata import Description

INITIALS = (12 * MM, 9 * MM)
"""Width and height of the boxes for initials, in pt: two letters by hand."""

ABOVE_BLOCK = 15.0
"""From the text block up to the baseline of the running head, in pt."""

BELOW_BLOCK = 6.0
"""From the text block down to the rule above the foot, and from there to its boxes, in pt."""


LONGEST_LINE = 500
"""Letters of a running head that are looked at; no page is so wide."""

LEAST_TITLE = 6
"""A title cut to less than this, in em, tells nothing: the end of the line is cut instead."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class Box:
    """Where a piece of a clause was drawn: page from 1, and a rectangle in pt from lower left."""

    key: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The block on each page that holds the text: upper left corner, width and height, in pt."""

    corner: tuple[float, float]
    width: float
    height: float


def text_block(paper: PaperSize) -> PageFrame:
    """The block of the papers that are read from the top down."""
    return PageFrame(block_corner(paper), BLOCK_WIDTH, block_height(paper))


class Pages(Canvas):
    """A canvas that finishes the pages when it knows how many there are."""

    def __init__(
        self,
        *arguments: Any,
        words: Furniture,
        options: Options,
        frame: PageFrame,
        boxes: list[Box],
        description: Description,
        draft: bool,
        root: Element,
        progress: Progress,
        **named: Any,
    ) -> None:
        super().__init__(*arguments, **named)
        self.marks = MarkedContent()
        self._doc = ArchiveDocument(description, root, self.marks)
        self.progress = progress
        self.words = words
        self.title = description.title
        self.draft = draft
        self.frame = frame
        self.styles = Styles(options.body, description.language)
        self.right_to_left = right_to_left(description.language)
        self.boxes = boxes
        self.signature_pages: set[int] = set()
        self.kept_pages: list[dict[str, Any]] = []
        self.setViewerPreference("DisplayDocTitle", "true")

    def embed(self, file: EmbeddedFile) -> None:
        """Embed a file in the PDF."""
        self._doc.embed(file)

    def note_clause(self, paragraph: KeyedParagraph, x: float, y: float) -> None:
        """Record where a paragraph is; draw the shape of its side; set its bookmark."""
        left, bottom = self.absolutePosition(x, y)
        right, top = left + paragraph.width, bottom + paragraph.height
        self.boxes.append(Box(paragraph.key, self.getPageNumber(), left, bottom, right, top))
        if paragraph.mark is not None:
            side = MARK_WIDTH * paragraph.style.fontSize
            at = x + paragraph.width - side if self.right_to_left else x
            draw_mark(self, paragraph.mark, at, y + paragraph.height, paragraph.style.fontSize)
        if paragraph.bookmark:
            self.bookmarkPage(paragraph.key, fit="XYZ", top=top)
            self.addOutlineEntry(on_one_line(paragraph.bookmark), paragraph.key, 0)

    def note_signatures(self) -> None:
        """Record that this page has signatures, and so no boxes for initials."""
        self.signature_pages.add(self.getPageNumber())

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        """Keep the page until the number of pages is known."""
        self.progress.drew(self.getPageNumber())
        self.kept_pages.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # missing in the stubs

    def save(self) -> None:
        """Finish every page, then the file."""
        under = self._watermark() if self.draft else []
        for number, page in enumerate(self.kept_pages, 1):
            self.__dict__.update(page)
            self._code[:0] = under  # type: ignore[attr-defined]  # missing in the stubs
            self._draw_furniture(number, len(self.kept_pages))
            super().showPage()
            self.progress.finished(number, len(self.kept_pages))
        super().save()

    def _watermark(self) -> list[str]:
        word = words_for(self.styles.language)("head.draft")
        return [
            WATERMARK,
            watermark(word, self.frame.corner, self.frame.height, self.styles.language),
            END,
        ]

    def _draw_furniture(self, page: int, pages: int) -> None:
        left, top = self.frame.corner
        words = self.words
        size = self.styles.page_size
        self.setFont(REGULAR, size)
        self.setFillColor(quiet(size))
        if page > 1:
            with artifact(self, HEAD):
                running = _fitted(words.running, self.title, size, self.frame.width)
                self._draw_text(left, top + ABOVE_BLOCK, running)
        with artifact(self, FOOT):
            self._draw_foot(page, pages, left, top - self.frame.height - BELOW_BLOCK)

    def _draw_foot(self, page: int, pages: int, left: float, rule: float) -> None:
        words, size = self.words, self.styles.page_size
        self.setStrokeColor(HAIRLINE)
        self.setLineWidth(0.5)
        self.line(left, rule, left + self.frame.width, rule)
        top, (width, height) = rule - BELOW_BLOCK + 1, INITIALS
        number = words.page.format(page=page, pages=pages)
        self._draw_text(left, top - 0.8 * size, number)
        if words.content:
            self._draw_text(left, top - 2.2 * size, words.content)
        if page in self.signature_pages:
            return
        self.setStrokeColor(INK)
        self.setLineWidth(WRITING_LINE)
        x = left + self.frame.width
        for caption in filter(None, (words.initials_b, words.initials_a)):
            x -= width
            page_width = self._pagesize[0]  # type: ignore[attr-defined]
            box = page_width - x - width if self.right_to_left else x
            self.rect(box, top - height, width, height)
            x -= 5 + width_of(caption, REGULAR, size)
            self._draw_text(x, top - height / 2 - size * 0.36, caption)
            x -= 9

    def _draw_text(self, x: float, y: float, text: str) -> None:
        """Draw a text that begins `x` pt from where the language begins its lines."""
        size, language = self.styles.page_size, self.styles.language
        if self.right_to_left:
            x = self._pagesize[0] - x - width_of(text, REGULAR, size, language)  # type: ignore[attr-defined]
        draw_line(self, x, y, text, REGULAR, size, language)


def _fitted(text: str, title: str, size: float, width: float) -> str:
    """`text` on one line of `width` pt; if necessary its `title` is cut, else its end."""
    text = on_one_line(text).replace("\n", " ")
    if len(text) <= LONGEST_LINE and width_of(text, REGULAR, size) <= width:
        return text
    before, found, after = text.partition(title)
    room = width - width_of(before[:LONGEST_LINE] + after[:LONGEST_LINE], REGULAR, size)
    if found and room > LEAST_TITLE * size:
        return before + _cut(title, room, size) + after
    return _cut(text, width, size)


def _cut(text: str, room: float, size: float) -> str:
    """The beginning of `text` that fits into `room` pt, to the end of a word if it has any."""
    text = text[:LONGEST_LINE]
    kept = len(text)
    while kept and width_of(text[:kept] + ELLIPSIS, REGULAR, size) > room:
        kept -= 1
    word = text.rfind(" ", kept // 2, kept + 1)
    return text[: word if word > 0 else kept].rstrip(" ,;:.\u2013-") + ELLIPSIS
