"""How a page of the help is laid out: the room between its parts, and where its lines begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
)

from andfacil.ui.help.mirrored import runs_from_right

MARGIN = 20
PARAGRAPH_GAP, HEADING_GAP, LINE_GAP = 8, 14, 2
"""px around a page, after a paragraph, before a heading, and between lines to type."""


def lay_out_page(page: QTextDocument, *, right_to_left: bool) -> None:
    """Give a page the room that Qt's reading of Markdown leaves out, and its direction.

    On a page from right to left, lines to type, and tables and paragraphs without a letter of
    that script, still begin at the left.
    """
    page.setDocumentMargin(MARGIN)
    tables: list[QTextTable] = []
    block = page.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        table = _table_at(cursor)
        if table is None:
            _space_out(block, cursor)
            _turn(
                cursor,
                turned=right_to_left and not _is_code(block) and runs_from_right(block.text()),
            )
        elif table not in tables:
            tables.append(table)
        block = block.next()
    for table in tables:
        _turn_table(table, mirrored=right_to_left)


def _table_at(cursor: QTextCursor) -> QTextTable | None:
    return cursor.currentTable()


def _space_out(block: QTextBlock, cursor: QTextCursor) -> None:
    if block.textList() is not None:
        return
    spaced = block.blockFormat()
    spaced.setNonBreakableLines(False)  # lines of code go on below, too
    spaced.setBottomMargin(
        LINE_GAP if _is_code(block) and _is_code(block.next()) else PARAGRAPH_GAP
    )
    if spaced.headingLevel() > 1:
        spaced.setTopMargin(HEADING_GAP)
    cursor.setBlockFormat(spaced)


def _turn_table(table: QTextTable, *, mirrored: bool) -> None:
    """The lines in all cells begin at one side, whatever runs in them."""
    cells = [
        _whole(table.cellAt(row, column))
        for row in range(table.rows())
        for column in range(table.columns())
    ]
    body = "".join(cell.selectedText() for cell in cells[table.columns() :])
    turned = mirrored and runs_from_right(body)
    side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
    if turned:  # Qt forgets the page's margin with a narrow table at its right
        shape = table.format()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)
    for cell in cells:
        _turn(cell, turned=runs_from_right(cell.selectedText()), side=side)


def _whole(cell: QTextTableCell) -> QTextCursor:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _turn(cursor: QTextCursor, *, turned: bool, side: Qt.AlignmentFlag | None = None) -> None:
    shape = QTextBlockFormat()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    shape.setLayoutDirection(right if turned else left)
    if side is not None:
        shape.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    cursor.mergeBlockFormat(shape)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)
