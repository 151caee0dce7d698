"""The agreement as a text document (DOCX) that both sides' advisers can edit and comment on.

It has the words of the paper, with Word's headings, tables, header and footer. Once it is edited,
it is no longer what the board says: the fingerprint in its footer is that of the original words.
"""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from andfacil.domain.values.text import clean_text
from andfacil.export.base.zip_bytes import normalized
from andfacil.export.docx.styles import CLAUSE, NOTE, SIDE_NAME
from andfacil.export.docx.tables import add_table, empty_cell, keep_whole, mark_heads
from andfacil.export.docx.text import add_field
from andfacil.export.docx.writer import Writer
from andfacil.export.papers.outline import fingerprint, short_fingerprint
from andfacil.session_words import DOT

if TYPE_CHECKING:
    from docx.table import _Cell

    from andfacil.export.base.options import Options
    from andfacil.export.papers.outline import (
        Captions,
        Head,
        Outline,
        Section,
        Signatures,
        Signer,
    )

BLOCKS_ABOVE = 3
"""Paragraphs or tables above the signatures that stay on the same page with them."""

PROGRAM = "andfacil"


def render_docx(outline: Outline, options: Options, day: dt.date | None = None) -> bytes:
    """The outline as a Word document; the same outline, options and day give the same bytes.

    `day` is that of the session, the only date in the file's properties; without it they have none.
    """
    writer = Writer(outline.language, options)
    _head(writer, outline.head)
    writer.columns(outline.parties)
    for section in outline.main_sections:
        _section(writer, section)
    if outline.signatures is not None:
        _signatures(writer, outline.signatures)
    for section in outline.annexes:
        _section(writer, section)
    _furniture(writer, outline)
    return _saved(writer, outline, day)


def _head(writer: Writer, head: Head) -> None:
    """Kind, title, the line below it, and why it is a draft."""
    writer.add_paragraph(head.kind, "Subtitle")
    writer.add_paragraph(clean_text(head.title), "Title")
    writer.add_paragraph(head.meta, NOTE)
    if head.draft:
        writer.add_paragraph(head.draft, CLAUSE, bold=True)


def _section(writer: Writer, section: Section) -> None:
    number = f"{section.number}. " if section.number else ""
    writer.add_paragraph(number + clean_text(section.title), "Heading 1")
    for block in section.blocks:
        writer.block(block)


def _signatures(writer: Writer, signs: Signatures) -> None:
    """The statement and the lines to sign on, beginning on one page with what is above them.

    Each row of the table is a signer a side, and whole; the names of the sides are repeated.
    """
    for above in list(writer.document.iter_inner_content())[-BLOCKS_ABOVE:]:
        cells = [above] if isinstance(above, Paragraph) else above.rows[-1].cells
        for paragraph in (p for cell in cells for p in _paragraphs(cell)):
            writer.keep_with_next(paragraph)
    statement = writer.add_paragraph(signs.statement, CLAUSE, bold=True)
    statement.paragraph_format.space_before = Pt(2 * writer.options.body)
    writer.keep_with_next(statement)
    for note in filter(None, (signs.kind, signs.about_content)):
        writer.keep_with_next(writer.add_paragraph(note, NOTE))
    sides = (signs.a, signs.b)
    count = max(len(side.signers) for side in sides)
    rows = 1 + count + (signs.witness is not None)
    table = add_table(
        writer.document, rows, (1, 1), ruled=False, right_to_left=writer.right_to_left
    )
    for row in table.rows:
        keep_whole(row)
    mark_heads(table.rows[0])
    for cell, side in zip(table.rows[0].cells, sides, strict=True):
        title = empty_cell(cell)
        title.style = SIDE_NAME  # which stays with what follows
        writer.fill(title, clean_text(side.title))
    for number, row in enumerate(table.rows[1 : count + 1]):
        for cell, side in zip(row.cells, sides, strict=True):
            if number < len(side.signers):
                last = number == count - 1 and signs.witness is not None
                _sign(writer, cell, side.signers[number], signs.captions, kept=last)
    if signs.witness is not None:
        left, right = table.rows[-1].cells
        writer.line(left.merge(right), "", signs.witness.text)
    writer.gap()


def _paragraphs(part: Paragraph | _Cell) -> list[Paragraph]:
    return [part] if isinstance(part, Paragraph) else part.paragraphs


def _sign(writer: Writer, cell: _Cell, signer: Signer, captions: Captions, *, kept: bool) -> None:
    """The lines of one signer; `kept` on the page of the next row."""
    named = ", ".join(part for part in (signer.name, signer.role) if part)
    writer.line(cell, "", captions.signature)
    writer.line(cell, clean_text(named), captions.name_and_role)
    writer.line(cell, "", captions.place_and_date)
    cell.paragraphs[-1].paragraph_format.keep_with_next = kept


def _furniture(writer: Writer, outline: Outline) -> None:
    """The head and foot of every page, with page x of y and the fingerprint."""
    words = outline.furniture
    section = writer.document.sections[0]
    writer.fill(section.header.paragraphs[0], clean_text(words.running))
    foot = section.footer.paragraphs[0]
    mark = short_fingerprint(fingerprint(outline))
    if words.content:
        writer.fill(foot, words.content.format(fingerprint=mark))
        foot.add_run(DOT)
    before, rest = words.page.split("{page}", 1)
    between, after = rest.split("{pages}", 1)
    for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        foot.add_run(text)
        if field:
            add_field(foot, field)


def _saved(writer: Writer, outline: Outline, day: dt.date | None) -> bytes:
    """The whole file, with nothing of the template's own maker, date and picture in it."""
    about = writer.document.core_properties
    about.title = clean_text(outline.head.title)[:255]
    about.language = outline.language
    about.author = about.last_modified_by = PROGRAM
    about.comments = about.keywords = ""
    about.created = about.modified = dt.datetime.combine(day or dt.date.min, dt.time())
    about.revision = 1
    if day is None:
        element: Any = about._element  # noqa: SLF001  # has no other way to take a date out
        for name in ("dcterms:created", "dcterms:modified"):
            element.remove(element.find(qn(name)))
    relations = writer.document.part.package.rels
    for name, relation in list(relations.items()):
        if relation.reltype.endswith("/thumbnail"):
            relations.pop(name)
        elif relation.reltype.endswith("/extended-properties"):
            relation.target_part._blob = _program()  # noqa: SLF001  # has no other name
    buffer = io.BytesIO()
    writer.document.save(buffer)
    return normalized(buffer.getvalue())


def _program() -> bytes:
    """The properties that say which program wrote the file (ECMA-376, part 1, 22.2)."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{kind}">'
        f"<Application>{PROGRAM}</Application></Properties>"
    ).encode()
