"""What can be chosen about a paper, except its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

USUAL_BODY = 12.0

BODY_SIZES = (10.5, USUAL_BODY, 14.0, 18.0)
"""Sizes of the running text in pt: compact (fewer pages), usual (clear print), better clear print,
large print."""

SMALLEST_BODY, LARGEST_BODY = 9.0, 24.0
"""In pt; with other sizes the layout does not work."""

COMMA, SEMICOLON, TAB = ",", ";", "\t"
"""What can be put between the cells of a table in CSV."""


def usual_separator(decimal_sign: str) -> str:
    """The separator that spreadsheets expect where numbers have this decimal sign."""
    return SEMICOLON if decimal_sign in {COMMA, "\N{ARABIC DECIMAL SEPARATOR}"} else COMMA


class PaperSize(StrEnum):
    """The size of the paper that is printed on; the large ones are for the board."""

    A4 = "a4"
    LETTER = "letter"
    A3 = "a3"
    TABLOID = "tabloid"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in pt, standing on its short side."""
        return _SIZES[self]


_SIZES = {
    PaperSize.A4: (595.276, 841.89),
    PaperSize.LETTER: (612.0, 792.0),
    PaperSize.A3: (841.89, 1190.551),
    PaperSize.TABLOID: (792.0, 1224.0),
}

USUAL_PAPERS = (PaperSize.A4, PaperSize.LETTER)
"""What all papers can be printed on."""


@dataclass(frozen=True, slots=True)
class Options:
    """Paper size, and the size of the running text in pt.

    `annex_picture` (PNG) is the picture of the board for the annex; empty for a paper without.
    """

    paper: PaperSize = PaperSize.A4
    body: float = USUAL_BODY
    annex_picture: bytes = b""

    def __post_init__(self) -> None:
        if not SMALLEST_BODY <= self.body <= LARGEST_BODY:
            raise ValueError(f"the body size must be {SMALLEST_BODY} to {LARGEST_BODY} pt")
