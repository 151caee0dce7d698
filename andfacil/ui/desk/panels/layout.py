"""The desk's window divided among its parts, by its size and that of the type."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from andfacil.ui.style.measures import STACKED_EM

DRAWN_FOR_PX = 15
"""The text of a card for which the measures here were drawn."""
WIDE = 1500
"""From this width in px the panels at both sides have their full width."""
HIGH = 860
"""Below this height in px the phases are closer together."""
ROOMY = 820
"""Below this height in px the rows of the board and the bars around it are closer together."""
VAST = 2200
"""From this width in px they are wider still: the columns have room to give."""
LEAST_BOARD = 690
"""px of the board that the panels leave, or they give way; three columns can be read in it."""
LEAST_EM = 24
"""Of the board's width, in em of a card's text: columns of a narrower one would cut usual words.

A panel that is asked for and leaves less has the board's place."""
MOST_SHARE = (0.19, 0.236)
"""Of the window's width that larger type may give to the panels; the rest is the board's."""
PICTURE_SHARE = 0.22
"""Of the window's height that the small picture of the room may take."""


class Panel(StrEnum):
    """The panels beside the board, by the ids of their actions; the first gives way first."""

    RAIL = "rail"
    INSPECTOR = "inspector"


WIDTHS = {
    "vast": {Panel.RAIL: 320, Panel.INSPECTOR: 400},
    "wide": {Panel.RAIL: 250, Panel.INSPECTOR: 271},
    "narrow": {Panel.RAIL: 212, Panel.INSPECTOR: 244},
}
"""Of the panels, in px."""


class Edges(NamedTuple):
    """px around the parts of the desk and between them."""

    around: int
    across: int
    down: int


EDGES, TIGHT_EDGES = Edges(16, 16, 12), Edges(10, 12, 8)


class Division(NamedTuple):
    """How the window is divided: the width in px of each panel that is there, and what is close.

    `low` are the phases, `tight` all rows; `stacked` are cards whose words are below the ref.
    `covering` is the panel that stands in the board's place.
    """

    panels: dict[Panel, int]
    low: bool
    tight: bool
    stacked: bool
    picture: int
    """The most px that the picture of the room is high."""
    covering: Panel | None = None

    @property
    def beside(self) -> dict[Panel, int]:
        """The panels beside the board, and their widths in px."""
        return {} if self.covering else self.panels

    @property
    def edges(self) -> Edges:
        """The room around the parts."""
        return TIGHT_EDGES if self.tight else EDGES


def divide(
    width: int, height: int, px: int, wanted: Collection[Panel], asked: Panel | None = None
) -> Division:
    """A window of this size (px) with the panels that are wanted, as far as it has room for them.

    The text of a card is `px` high. The panel that is `asked` for just now does not give way.
    """
    scale = px / DRAWN_FOR_PX
    logical = width / scale
    kind = "vast" if logical >= VAST else "wide" if logical >= WIDE else "narrow"
    widths = {
        panel: max(base, min(round(base * scale), round(width * share)))
        for (panel, base), share in zip(WIDTHS[kind].items(), MOST_SHARE, strict=True)
    }
    tight = height < ROOMY * scale
    edges = TIGHT_EDGES if tight else EDGES
    shown = [panel for panel in Panel if panel in wanted]

    def board() -> int:
        taken = sum(widths[panel] + edges.across for panel in shown)
        return width - 2 * edges.around - taken

    for panel in tuple(shown):
        if board() < LEAST_BOARD * scale and panel is not asked:
            shown.remove(panel)
    covering = asked if asked in shown and board() < LEAST_EM * px else None
    if covering:
        shown = [covering]
        widths[covering] = width - 2 * edges.around
    return Division(
        {panel: widths[panel] for panel in shown},
        height < HIGH * scale,
        tight,
        (widths[covering] if covering else board()) < STACKED_EM * px,
        round(height * PICTURE_SHARE),
        covering,
    )
