"""Tables on a page of Markdown; with large letters, wide ones become lists."""

from __future__ import annotations

import re

TABLE = re.compile(r"(?:^\|.*\|$\n?)+", re.MULTILINE)
ABOVE_ROWS = 2
"""Lines of a table that are no rows: its heading, and the rule below it."""
MOST_COLUMNS = 3
"""That have room for whole words where letters are large."""


def unfolded(words: str) -> str:
    """The page with a list for each row of a table that has more columns than are readable."""
    return TABLE.sub(lambda table: _as_lists(table[0]), words)


def cells_of(line: str) -> list[str]:
    """What stands between the bars of a line."""
    return [cell.strip() for cell in line.strip("|").split("|")]


def _as_lists(table: str) -> str:
    lines = table.splitlines()
    _, *headings = cells_of(lines[0])
    if len(headings) < MOST_COLUMNS:
        return table
    parts = []
    for line in lines[ABOVE_ROWS:]:
        name, *cells = cells_of(line)
        parts.append(f"### {name}")
        pairs = zip(headings, cells, strict=True)
        parts.append("\n".join(f"- *{heading}* {cell}" for heading, cell in pairs))
    return "\n\n".join(parts) + "\n"
