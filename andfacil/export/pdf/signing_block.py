"""The signature block, and the lines of text that keep it company on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from andfacil.export.pdf.blank import Blank
from andfacil.export.pdf.flowables import Cell, RowBox, Rows, RowsLook
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.layout import COLUMN, GUTTER
from andfacil.export.pdf.styles import BLOCK_WIDTH, INK
from andfacil.export.pdf.text import para, paras, tag

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Captions, SideSigns, Signatures, Signer
    from andfacil.export.pdf.styles import Sheet
    from andfacil.export.pdf.tagging.elements import Element

COMPANY = 2
"""So many lines of the agreement at least stand on the page that is signed (method, 3.2)."""


class SignRows(Rows):
    """The lines to sign on; it tells the canvas, which then leaves out the initials."""

    def draw(self) -> None:
        """Draw the lines."""
        canvas: Any = self.canv
        if hasattr(canvas, "note_signatures"):
            canvas.note_signatures()
        # One side after the other, as it is read, not line by line across both.
        whole = self.rows
        for column in range(max(len(row.cells) for row in whole)):
            top = self.height
            for row in whole:
                row.only(column).draw(canvas, top, self.width)
                top -= row.height


def sign_off(
    story: list[Flowable], signatures: Signatures, sheet: Sheet, page: float, root: Element
) -> list[Flowable]:
    """`story` with the signature block at its end, never split and never alone on a page.

    The last lines of the story move into the block's company. Only a block taller than `page`
    (pt) breaks, between two signers. `root` is the document to somebody who listens.
    """
    company = _take_company(story, COMPANY * sheet.body.leading, page)
    return [*story, KeepTogether([*company, *_block(signatures, sheet, page, root.add("Sect"))])]


def _take_company(story: list[Flowable], height: float, page: float) -> list[Flowable]:
    """Take flowables of at least `height` pt off the story's end, and the heading above them."""
    company: list[Flowable] = []
    while story and height > 0:
        piece = _last_piece(story, page)
        company.insert(0, piece)
        height -= piece.wrap(BLOCK_WIDTH, page)[1]
        while story and isinstance(story[-1], CondPageBreak):
            story.pop()
    while story and isinstance(story[-1], KeyedParagraph) and story[-1].heads:
        company.insert(0, story.pop())
        if story and isinstance(story[-1], CondPageBreak):
            story.pop()
    return company


def _last_piece(story: list[Flowable], page: float) -> Flowable:
    """Take the last paragraph, or the last row, off the story; of a long one its last lines."""
    last = story.pop()
    _, height = last.wrap(BLOCK_WIDTH, page)
    if isinstance(last, Rows):
        if len(last.rows) > 1:
            look = RowsLook(page)
            story.append(Rows(last.rows[:-1], last.look))
            last = Rows(last.rows[-1:], look)
            _, height = last.wrap(BLOCK_WIDTH, page)
        if height > page / 4 and (parts := last.rows[0].split(height * 0.9)):
            story.append(Rows(parts[:1], last.look))
            return Rows(parts[1:], RowsLook(page))
    elif isinstance(last, KeyedParagraph) and height > page / 4:
        parts_of_text = last.split(BLOCK_WIDTH, height - 3 * last.style.leading)
        if len(parts_of_text) == 2:
            story.append(parts_of_text[0])
            return parts_of_text[1]
    return last


def _block(signatures: Signatures, sheet: Sheet, page: float, part: Element) -> list[Flowable]:
    unit = sheet.unit
    statement = para(signatures.statement, sheet.strong, key="signatures")
    statement.spaceBefore = 7 * unit
    tag([statement], part.add("P"), sheet.language)
    made: list[Flowable] = [statement]
    if signatures.kind:
        kind = [para(signatures.kind, sheet.small, key="kind")]
        made += tag(kind, part.add("P"), sheet.language)
    sides = (signatures.a, signatures.b)
    parts = tuple(part.add("Sect") for _ in sides)  # one side is read after the other
    names = tuple(
        Cell(x, COLUMN, tuple(tag(_title(side, sheet), own.add("P"), sheet.language)))
        for x, side, own in zip((0.0, COLUMN + GUTTER), sides, parts, strict=True)
    )
    rows = [RowBox(names, above=3 * unit)]
    for number in range(max(len(side.signers) for side in sides)):
        signers = tuple(_signer(side, number) for side in sides)
        rows += _lines(signers, signatures.captions, sheet, parts)
    made.append(SignRows(rows, RowsLook(page, together=True)))
    if signatures.witness is not None:
        made.append(_witness(signatures, sheet, page, part.add("P")))
    return made


def _title(side: SideSigns, sheet: Sheet) -> list[KeyedParagraph]:
    made = paras(side.title, sheet.side_name(side.side), key=f"sign:{side.side}")
    made[0].mark = side.side
    return made


def _signer(side: SideSigns, number: int) -> Signer | None:
    return side.signers[number] if number < len(side.signers) else None


def _lines(
    signers: tuple[Signer | None, ...],
    captions: Captions,
    sheet: Sheet,
    parts: tuple[Element, ...],
) -> list[RowBox]:
    """The three lines of one signer a side: signature, name and role, place and date."""
    unit = sheet.unit
    rows = []
    for caption, room in (
        (captions.signature, 12 * unit),
        (captions.name_and_role, 7.5 * unit),
        (captions.place_and_date, 7.5 * unit),
    ):
        cells = []
        for at, signer in enumerate(signers):
            content: list[Flowable] = []
            if signer is not None:
                named = caption is captions.name_and_role and (signer.name or signer.role)
                own = parts[at].add("P")
                words = tag([para(caption, sheet.small, key=signer.key)], own, sheet.language)
                name = parts[at].add("P")
                content += _named(signer, room, sheet, name) if named else [Blank(room, INK)]
                content += [Spacer(1, 0.4 * unit), *words]
            cells.append(Cell(at * (COLUMN + GUTTER), COLUMN, tuple(content)))
        rows.append(RowBox(tuple(cells), low=True))
    return rows


def _named(signer: Signer, room: float, sheet: Sheet, element: Element) -> list[Flowable]:
    """The name printed on its line. A role alone leaves the line's beginning to write a name on."""
    style = sheet.cell
    if not signer.name:
        style = style.clone(f"{style.name}-role", alignment=2)
    words = ", ".join(part for part in (signer.name, signer.role) if part)
    lines = tag(paras(words, style, key=signer.key), element, sheet.language)
    used = sum(line.wrap(COLUMN, 1e6)[1] for line in lines)
    return [Spacer(1, max(room - used - 2, 0)), *lines, Blank(2, INK)]


def _witness(signatures: Signatures, sheet: Sheet, page: float, element: Element) -> Flowable:
    """One line for the facilitator, who witnesses and guarantees nothing."""
    witness = signatures.witness
    assert witness is not None
    unit = sheet.unit
    words: list[Flowable] = [Blank(12 * unit, INK, COLUMN), Spacer(1, 0.4 * unit)]
    words += tag(paras(witness.text, sheet.small, key=witness.key), element, sheet.language)
    cell = Cell(0, BLOCK_WIDTH, tuple(words))
    return SignRows([RowBox((cell,), above=1.5 * unit)], RowsLook(page))
