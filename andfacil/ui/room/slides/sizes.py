"""How large a slide's cards are: as large as all of them fit on one page, in its middle.

Few words on a wall are read from the last seat at a glance; many of them have the room's own size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.ui.style.measures import BoardStyle

SIZES = (1.7, 1.5, 1.3, 1.15, 1.0)
"""Against the room's own type."""

PageT = TypeVar("PageT")


def enlarged(style: BoardStyle, times: float) -> BoardStyle:
    """The style with type of so many times the size, and all measures that come with it."""
    look = style.look
    sizes = (look.px, look.small_px, look.ref_px, look.heading_px)
    px, small, ref, heading = (round(times * size) for size in sizes)
    larger = look._replace(px=px, small_px=small, ref_px=ref, heading_px=heading)
    return style._replace(look=larger)


def as_large_as_fits(
    lay_out: Callable[[BoardStyle], list[PageT]], style: BoardStyle
) -> tuple[list[PageT], BoardStyle]:
    """The pages as `lay_out` gives them for a style, and that style."""
    for times in SIZES:
        larger = enlarged(style, times) if times > 1 else style
        pages = lay_out(larger)
        if len(pages) <= 1:
            break
    return pages, larger
