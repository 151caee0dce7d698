"""The structure of a paper: headings, lists and tables as a tree, in the order of reading.

The layout makes the tree before anything is drawn, so that its order is that of the outline. Pieces
of pages are added to its elements while they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN_LIST = "/O/List/ListNumbering/None"
COLUMN_HEAD, ROW_HEAD = "/O/Table/Scope/Column", "/O/Table/Scope/Row"
EVEN_WHEN_EMPTY = frozenset({"TR", "TH", "TD"})
"""Elements that stay when they are empty: empty cells are cells too."""


@dataclass(slots=True, eq=False)
class Element:
    """One element: its role as PDF names it, its children, and where it was drawn.

    `text` is its text, and `actual` what is said of it in place of what was drawn: where the file
    has it as it is seen, from left to right, or with a word that is divided at the end of a line.
    `pieces` are pairs of a page (from 0) and a number on that page.
    """

    role: str
    attributes: str = ""
    language: str = ""
    alternative: str = ""
    text: str = ""
    actual: str = ""
    children: list[Element] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def add(self, role: str, attributes: str = "") -> Element:
        """A new last child."""
        made = Element(role, attributes)
        self.children.append(made)
        return made

    def prune(self) -> bool:
        """Remove what was never drawn; False when nothing is left of the element."""
        self.children = [child for child in self.children if child.prune()]
        return bool(self.children or self.pieces or self.role in EVEN_WHEN_EMPTY)

    def walk(self) -> Iterator[Element]:
        """The element and all below it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.walk()
