"""The agreement as PDF: pages, their head and foot, and the file's own description.

The same outline gives the same bytes on every machine and in every process: the file has no time
and no random id (`invariant`); the date that counts is printed in the text.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from andfacil.export.base.options import Options
from andfacil.export.base.progress import Progress
from andfacil.export.papers.outline import fingerprint, keyed_texts, short_fingerprint
from andfacil.export.pdf.attachment import DESCRIPTION, MIME_TYPE, NAME
from andfacil.export.pdf.board_picture import annex_picture
from andfacil.export.pdf.fitting import LaidOut, fewest_pages
from andfacil.export.pdf.glyphs import check_printable
from andfacil.export.pdf.layout import Layout
from andfacil.export.pdf.pages import Box, Pages, text_block
from andfacil.export.pdf.signing_block import with_signatures
from andfacil.export.pdf.styles import BLOCK_WIDTH, REGULAR, Styles, block_corner, block_height
from andfacil.export.pdf.tagging.archive import EmbeddedFile
from andfacil.export.pdf.tagging.metadata import Description
from andfacil.export.pdf.text import on_one_line
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Outline

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class TypesetPdf:
    """A PDF, and where each clause is in it. `body` is the frame between head and foot."""

    data: bytes
    boxes: tuple[Box, ...]
    body: tuple[float, float]


def render_pdf(
    outline: Outline,
    options: Options | None = None,
    progress: Callable[[float], None] | None = None,
    *,
    session: bytes = b"",
) -> bytes:
    """The agreement as PDF. Raises CannotPrint for characters that the paper cannot show.

    `progress` is called with the progress, from 0 to 1, and may raise an error to stop;
    `session` is the exchange JSON that is attached.
    """
    return typeset(outline, options or Options(), progress, session=session).data


def typeset(
    outline: Outline,
    options: Options,
    progress: Callable[[float], None] | None = None,
    *,
    session: bytes = b"",
) -> TypesetPdf:
    """As `render_pdf`, with the boxes of the clauses."""
    check_printable(outline)
    done = Progress(progress, sum(len(text) for _, text in keyed_texts(outline)))
    buffer = io.BytesIO()
    left, top = block_corner(options.paper)
    room = block_height(options.paper)
    foot = top - room
    laid_out = fewest_pages(_layouts(outline, options, room, done), room)
    done.expect(laid_out.height / room)
    boxes: list[Box] = []

    def canvas_for(*arguments: Any, **named: Any) -> Pages:
        canvas = new_pages(
            *arguments,
            outline=outline,
            options=options,
            frame=text_block(options.paper),
            boxes=boxes,
            root=laid_out.root,
            progress=done,
            **named,
        )
        if session:
            canvas.embed(EmbeddedFile(NAME, DESCRIPTION, MIME_TYPE, session))
        return canvas

    description = _description(outline, fingerprint(outline))
    document = _document(buffer, options, (left, foot, room), description)
    with plain_streams():
        document.build(laid_out.story, canvasmaker=canvas_for)
    done.end()
    return TypesetPdf(buffer.getvalue(), tuple(boxes), (foot, top))


def new_pages(*arguments: Any, outline: Outline, **named: Any) -> Pages:
    """The canvas of a paper about `outline`; all else is given as `Pages` takes it."""
    mark = fingerprint(outline)
    content = outline.furniture.content.format(fingerprint=short_fingerprint(mark))
    return Pages(
        *arguments,
        words=replace(outline.furniture, content=content),
        description=_description(outline, mark),
        draft=bool(outline.head.draft),
        **named,
    )


def _layouts(
    outline: Outline, options: Options, room: float, done: Progress
) -> Callable[[float], LaidOut]:
    """Lays the outline out with gaps that are such a share of the usual ones.

    `room` is the height of a page in pt. Usual gaps come first; `done` hears of them alone.
    """

    def lay_out(air: float) -> LaidOut:
        styles = Styles(options.body, outline.language, air)
        layout = Layout(styles, room, done if air == 1 else Progress(None, 1))
        story = layout.story(outline)
        if outline.signatures is not None:
            story = with_signatures(story, outline, styles, room, layout.root)
            story += layout.annexes(outline)
        if options.annex_picture:
            story += annex_picture(options.annex_picture, styles, room, layout.root)
        return LaidOut(story, layout.root, layout.height)

    return lay_out


def _document(
    buffer: io.BytesIO, options: Options, body: tuple[float, float, float], description: Description
) -> BaseDocTemplate:
    """`body` is left edge, foot and height of the frame, in pt."""
    return BaseDocTemplate(
        buffer,
        pagesize=options.paper.size,
        pageTemplates=[PageTemplate("page", [_frame(*body)])],
        initialFontName=REGULAR,
        title=description.title,
        author=description.author,
        subject=description.subject,
        creator=description.creator,
        producer=description.producer,
    )


def _description(outline: Outline, mark: str) -> Description:
    known = _LANGUAGE.fullmatch(outline.language)
    return Description(
        title=on_one_line(outline.head.title).replace("\n", " "),
        author=on_one_line(_author(outline)).replace("\n", " "),
        subject=f"{on_one_line(outline.head.kind)}, {mark}",
        language=outline.language if known else words_for(outline.language).language,
    )


@contextmanager
def plain_streams() -> Iterator[None]:
    """Write compressed streams as bytes, not as ASCII: a smaller file in less time."""
    usual, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = usual


def _frame(left: float, bottom: float, height: float) -> Frame:
    return Frame(
        left,
        bottom,
        BLOCK_WIDTH,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _author(outline: Outline) -> str:
    return f"{outline.parties.a.name} / {outline.parties.b.name}"
