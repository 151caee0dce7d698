"""What can be chosen about a paper, apart from its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BODY_SIZES = (12.0, 14.0, 18.0)
"""Sizes of the running text in pt: usual (clear print), better clear print, large print."""

USUAL_BODY = BODY_SIZES[0]

SMALLEST_BODY, LARGEST_BODY = 9.0, 24.0
"""Beyond these, in pt, the layout is no longer sane."""


class Paper(StrEnum):
    """The sheet that the agreement is printed on."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in pt."""
        return (595.276, 841.89) if self is Paper.A4 else (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Options:
    """Paper and size of the running text in pt.

    `annex_picture`, a PNG, is the board's picture for the annex; empty for a paper without.
    """

    paper: Paper = Paper.A4
    body: float = USUAL_BODY
    annex_picture: bytes = b""

    def __post_init__(self) -> None:
        if not SMALLEST_BODY <= self.body <= LARGEST_BODY:
            raise ValueError(f"the body size must be {SMALLEST_BODY} to {LARGEST_BODY} pt")
