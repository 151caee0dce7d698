"""The desk's window divided among its panels, by its size and that of the type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from andfacil.ui.desk.foot import Foot
    from andfacil.ui.desk.inspector.panel import Inspector
    from andfacil.ui.desk.rail.panel import Rail

DRAWN_FOR_PX = 15
"""The text of a card for which the measures here were drawn."""
WIDE = 1500
"""From this width in px the panels at both sides have their full width."""
HIGH = 860
"""Below this height in px the phases stand closer together."""
VAST = 2200
"""From this width in px they are wider still: the columns have room to give."""
PANELS_VAST = (320, 400)
PANELS_WIDE = (250, 271)
PANELS_NARROW = (212, 244)
MOST_SHARE = (0.19, 0.236)
"""Of the window's width that larger type may give to the panels; the rest is the board's."""


def fit_panels(size: QSize, px: int, rail: Rail, inspector: Inspector, foot: Foot) -> None:
    """Divide the window's `size` among its parts; the text of a card is `px` high."""
    scale = px / DRAWN_FOR_PX
    width = size.width() / scale
    panels = PANELS_WIDE if width >= WIDE else PANELS_NARROW
    panels = PANELS_VAST if width >= VAST else panels
    left, right = (
        max(base, min(round(base * scale), round(size.width() * share)))
        for base, share in zip(panels, MOST_SHARE, strict=True)
    )
    rail.setFixedWidth(left)
    inspector.setFixedWidth(right)
    foot.align_with(left, right)
    rail.phases.set_low(size.height() < HIGH * scale)
