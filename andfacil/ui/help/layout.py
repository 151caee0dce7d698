"""How a page of the help is laid out: the room between its parts, and where its lines begin."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable

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
            _turn(cursor, turned=right_to_left and not _is_code(block) and _turns(block.text()))
        elif table not in tables:
            tables.append(table)
        block = block.next()
    for table in tables:
        _turn_table(table, right_to_left=right_to_left)


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


def _turn_table(table: QTextTable, *, right_to_left: bool) -> None:
    """Columns, and the lines in all cells, begin at one side."""
    cursor = table.firstCursorPosition()
    cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    turned = right_to_left and _turns(cursor.selectedText())
    shape = table.format()
    shape.setLayoutDirection(_direction(turned=turned))
    table.setFormat(shape)
    for row in range(table.rows()):
        for column in range(table.columns()):
            _turn(table.cellAt(row, column).firstCursorPosition(), turned=turned)


def _turn(cursor: QTextCursor, *, turned: bool) -> None:
    shape = cursor.blockFormat()
    shape.setLayoutDirection(_direction(turned=turned))
    cursor.setBlockFormat(shape)


def _direction(*, turned: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _turns(text: str) -> bool:
    """True when some letter of the text runs from right to left."""
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
