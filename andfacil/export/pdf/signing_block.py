"""The signature block, and the lines of text that stay on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from andfacil.export.pdf.flowables import Blank, Cell, RowBox, Rows, RowsSettings
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.layout import COLUMN, GUTTER
from andfacil.export.pdf.signing_rows import (
    MOST_BLANK,
    SignatureHeads,
    SignatureRows,
    SignerRows,
    SigningTurn,
    TallSigner,
)
from andfacil.export.pdf.styles import BLOCK_WIDTH, INK
from andfacil.export.pdf.tables import HIGHEST_HEAD
from andfacil.export.pdf.text import isolated, para, paras, tag

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Captions, Outline, SideSigns, Signatures, Signer
    from andfacil.export.pdf.styles import Styles
    from andfacil.export.pdf.tagging.elements import Element
WHOLE_SECTION = 0.25
"""A last section of at most this share of a page is not broken above the signatures."""

WITHOUT_HEADING = 0.7
"""Of the room above the statement, what a section may take beside its heading."""

LINES_ABOVE = 2
"""Lines of the agreement that are at least on the page with the signatures (method, 3.2)."""


def with_signatures(
    story: list[Flowable], outline: Outline, styles: Styles, page_height: float, root: Element
) -> list[Flowable]:
    """`story` with the signature block at its end, broken only between whole signers.

    The last lines of the story are on the page where signing begins. `page_height` is in pt,
    `root` the document element.
    """
    signatures = outline.signatures
    assert signatures is not None
    part = root.add("Sect")
    statement = _statement(signatures, styles, part)
    sides = tuple(part.add("Sect") for _ in (signatures.a, signatures.b))
    heads, tall = _heads(outline, signatures, styles, page_height, sides)
    rows = SignatureRows(_signers(signatures, styles, part, sides), heads, page_height)
    block = sum(_height(one, page_height) for one in (*statement, *tall)) + rows.first_height()
    free = max(0.0, page_height - block)
    last_lines = _take_last_lines(story, LINES_ABOVE * styles.body.leading, page_height, free)
    above = [*last_lines, *statement]
    begun = sum(_height(one, page_height) for one in (*above, *tall))
    whole = begun + rows.wrap(BLOCK_WIDTH, page_height)[1]
    turn = SigningTurn(whole, begun + rows.first_height(), page_height)
    return [*story, turn, *above, *tall, rows]


def _height(flowable: Flowable, page_height: float) -> float:
    """The height with the space around it."""
    own = flowable.wrap(BLOCK_WIDTH, page_height)[1]
    return float(own + flowable.getSpaceBefore() + flowable.getSpaceAfter())


def _take_last_lines(
    story: list[Flowable], height: float, page_height: float, free: float
) -> list[Flowable]:
    """Remove flowables of at least `height` pt from the story's end, and the heading above them.

    A short section is taken whole, if what is `free` on the page holds it and its heading, and if
    the page that it leaves is not blank by more than `MOST_BLANK`.
    """
    block = page_height - free
    most = min(
        page_height * WHOLE_SECTION, free * WITHOUT_HEADING, page_height * MOST_BLANK - block
    )
    height = max(height, _last_section(story, most, page_height))
    last_lines: list[Flowable] = []
    while story and height > 0:
        piece = _last_piece(story, page_height)
        last_lines.insert(0, piece)
        height -= piece.wrap(BLOCK_WIDTH, page_height)[1]
        while story and isinstance(story[-1], CondPageBreak):
            story.pop()
    while story and isinstance(story[-1], KeyedParagraph) and story[-1].heads:
        last_lines.insert(0, story.pop())
        if story and isinstance(story[-1], CondPageBreak):
            story.pop()
    return last_lines


def _last_section(story: list[Flowable], most: float, page_height: float) -> float:
    """The height of the last section under its heading; 0 if it is more than `most`."""
    height = 0.0
    for one in reversed(story):
        if isinstance(one, KeyedParagraph) and one.bookmark:
            return height
        if not isinstance(one, CondPageBreak):
            height += one.wrap(BLOCK_WIDTH, page_height)[1]
        if height > most:
            break
    return 0.0


def _last_piece(story: list[Flowable], page_height: float) -> Flowable:
    """Remove the last paragraph or row from the story; of a long one its last lines."""
    last = story.pop()
    _, height = last.wrap(BLOCK_WIDTH, page_height)
    if isinstance(last, Rows):
        if len(last.rows) > 1:
            settings = RowsSettings(page_height)
            story.append(Rows(last.rows[:-1], last.settings))
            last = Rows(last.rows[-1:], settings)
            _, height = last.wrap(BLOCK_WIDTH, page_height)
        if height > page_height / 4 and (parts := last.rows[0].split(height * 0.9)):
            story.append(Rows(parts[:1], last.settings))
            return Rows(parts[1:], RowsSettings(page_height))
    elif isinstance(last, KeyedParagraph) and height > page_height / 4:
        parts_of_text = last.split(BLOCK_WIDTH, height - 3 * last.style.leading)
        if len(parts_of_text) == 2:
            story.append(parts_of_text[0])
            return parts_of_text[1]
    return last


def _statement(signatures: Signatures, styles: Styles, part: Element) -> list[Flowable]:
    statement = para(signatures.statement, styles.strong, key="signatures")
    statement.spaceBefore = 6 * styles.unit
    tag([statement], part.add("P"), styles.language)
    made: list[Flowable] = [statement]
    if signatures.kind:
        kind = [para(signatures.kind, styles.small, key="kind")]
        made += tag(kind, part.add("P"), styles.language)
    if signatures.about_content:
        about = [para(signatures.about_content, styles.small, key="content")]
        made += tag(about, part.add("P"), styles.language)
    return made


def _heads(
    outline: Outline,
    signatures: Signatures,
    styles: Styles,
    page_height: float,
    parts: tuple[Element, ...],
) -> tuple[SignatureHeads, list[Flowable]]:
    """What is above signers on every page; what is too tall for that is there once."""
    sides = (signatures.a, signatures.b)
    titles = tuple(
        _title(side, column.name, styles)
        for side, column in zip(sides, (outline.parties.a, outline.parties.b), strict=True)
    )
    names = tuple(
        Cell(x, COLUMN, tuple(tag(title, own.add("P"), styles.language)))
        for x, title, own in zip((0.0, COLUMN + GUTTER), titles, parts, strict=True)
    )
    row = RowBox(names, above=3 * styles.unit)
    again = para(signatures.statement, styles.strong, key="signatures")
    statement = RowBox((Cell(0, BLOCK_WIDTH, (again,)),))
    most = page_height * HIGHEST_HEAD
    repeated = (statement,) if statement.height + row.height <= most else ()
    if row.height > most:
        return SignatureHeads((), ()), [TallSigner([row], RowsSettings(page_height))]
    return SignatureHeads((row,), repeated), []


def _title(side: SideSigns, name: str, styles: Styles) -> list[KeyedParagraph]:
    """For whom a side's people sign; the name's letters are in the order of every other page."""
    text = side.title.replace(name, isolated(name), 1) if name else side.title
    made = paras(text, styles.side_name(side.side), key=f"sign:{side.side}")
    made[0].mark = side.side
    return made


def _signers(
    signatures: Signatures, styles: Styles, part: Element, parts: tuple[Element, ...]
) -> list[SignerRows]:
    """The signers of both sides; `parts` are those of the sides, one read after the other."""
    sides = (signatures.a, signatures.b)
    count = max(len(side.signers) for side in sides)
    made = [
        SignerRows(
            tuple(_lines(tuple(_signer(s, n) for s in sides), signatures.captions, styles, parts))
        )
        for n in range(count)
    ]
    if signatures.witness is not None:
        made[-1] = SignerRows(made[-1].rows, _witness(signatures, styles, part.add("P")))
    return made


def _signer(side: SideSigns, number: int) -> Signer | None:
    return side.signers[number] if number < len(side.signers) else None


def _lines(
    signers: tuple[Signer | None, ...],
    captions: Captions,
    styles: Styles,
    parts: tuple[Element, ...],
) -> list[RowBox]:
    """The three lines of one signer a side: signature, name and role, place and date."""
    hand = styles.hand
    rows = []
    for caption, room in (
        (captions.signature, 11 * hand),
        (captions.name_and_role, 6.5 * hand),
        (captions.place_and_date, 6.5 * hand),
    ):
        cells = []
        for at, signer in enumerate(signers):
            content: list[Flowable] = []
            if signer is not None:
                named = caption is captions.name_and_role and (signer.name or signer.role)
                own = parts[at].add("P")
                words = tag([para(caption, styles.small, key=signer.key)], own, styles.language)
                name = parts[at].add("P")
                content += _named(signer, room, styles, name) if named else [Blank(room, INK)]
                content += [Spacer(1, 0.4 * hand), *words]
            cells.append(Cell(at * (COLUMN + GUTTER), COLUMN, tuple(content)))
        rows.append(RowBox(tuple(cells), low=True))
    return rows


def _named(signer: Signer, room: float, styles: Styles, element: Element) -> list[Flowable]:
    """The name on its line; a role alone is at the end, so that a name can be written before it."""
    style = styles.cell
    if not signer.name:
        style = style.clone(f"{style.name}-role", alignment=2)
    words = ", ".join(part for part in (signer.name, signer.role) if part)
    lines = tag(paras(words, style, key=signer.key), element, styles.language)
    used = sum(line.wrap(COLUMN, 1e6)[1] for line in lines)
    return [Spacer(1, max(room - used - 2, 0)), *lines, Blank(2, INK)]


def _witness(signatures: Signatures, styles: Styles, element: Element) -> RowBox:
    """One line for the facilitator, who is a witness and guarantees nothing."""
    witness = signatures.witness
    assert witness is not None
    hand = styles.hand
    words: list[Flowable] = [Blank(11 * hand, INK, COLUMN), Spacer(1, 0.4 * hand)]
    words += tag(paras(witness.text, styles.small, key=witness.key), element, styles.language)
    return RowBox((Cell(0, BLOCK_WIDTH, tuple(words)),), above=1.5 * styles.unit)
