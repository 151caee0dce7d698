"""Writing lines of one face straight into a page.

reportlab's text objects do much for every line that a paper does not need; this takes a tenth of
the time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.lib.colors import Color

_BARE = re.compile(rb"[ -'*-\[\]-~]*")
"""Bytes that need no escape in a PDF string."""


def write_lines(
    canvas: Any,
    baseline: tuple[float, float],
    lines: Iterable[str],
    font: tuple[str, float, float],
    colour: Color,
) -> None:
    """Write lines one below the other, the first with its baseline at `baseline`.

    `font` is face, size and leading in pt. Fill colour and font of the page stay as they are set.
    """
    face, size, leading = font
    made: Any = pdfmetrics.getFont(face)
    document = canvas._doc  # noqa: SLF001  # reportlab has no other door
    red, green, blue = colour.rgb()
    code = [
        f"BT {red:.4g} {green:.4g} {blue:.4g} rg "
        f"1 0 0 1 {baseline[0]:.2f} {baseline[1]:.2f} Tm {leading:.2f} TL"
    ]
    used = None
    for number, line in enumerate(lines):
        if number:
            code.append("T*")
        for subset, piece in made.splitString(line, document):
            if subset != used:
                name = made.getSubsetInternalName(subset, document)
                code.append(f"{name} {size:.2f} Tf")
                used = subset
            code.append(f"({_string(canvas, piece)}) Tj")
    code.append("ET")
    canvas._code.append(" ".join(code))  # noqa: SLF001


def _string(canvas: Any, piece: bytes) -> str:
    if _BARE.fullmatch(piece):
        return piece.decode("ascii")
    return str(canvas._escape(piece))  # noqa: SLF001
