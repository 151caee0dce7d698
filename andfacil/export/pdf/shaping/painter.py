"""Writing pieces of glyphs into a page, each with its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from andfacil.export.pdf.shaping.lines import set_line
from andfacil.export.pdf.shaping.scripts import faces_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.export.pdf.shaping.shaper import Piece

THICKEN = 0.03
"""em; the stroke around letters of faces that have no bold weight."""


NO_TEXT = "\u200b"
"""The text of a glyph whose text belongs to another glyph; without any, viewers use its number."""


def draw_pieces(canvas: Any, x: float, y: float, pieces: Iterable[Piece], size: float) -> None:
    """Draw pieces from `x` on, their baseline at `y`, in the canvas's fill colour."""
    for piece in pieces:
        _draw(canvas, x, y, piece, size)
        x += piece.width * size


def text_width(text: str, face: str, size: float, language: str = "") -> float:
    """The width of `text` on one line, in pt."""
    return set_line(text, faces_for(face, language), 0).width * size


def draw_text(
    canvas: Any, x: float, y: float, text: str, face: str, size: float, language: str = ""
) -> None:
    """Draw `text` on one line."""
    draw_pieces(canvas, x, y, set_line(text, faces_for(face, language), 0).pieces, size)


def _draw(canvas: Any, x: float, y: float, piece: Piece, size: float) -> None:
    used = piece.face.used_in(canvas._doc)  # noqa: SLF001  # reportlab has no other door
    code = canvas._code  # noqa: SLF001
    said = not piece.exact and piece.level % 2 == 0
    if said:
        text = piece.text.encode("utf-16-be").hex().upper()
        code.append(f"/Span << /ActualText <FEFF{text}> >> BDC")
    begin, end = "BT", "ET"
    if piece.thicken:
        canvas.setStrokeColor(canvas._fillColorObj)  # noqa: SLF001
        begin, end = f"q 2 Tr {THICKEN * size:.3f} w BT", "ET Q"
    code.append(f"{begin} /{used.internal} {size:.3f} Tf 1 0 0 1 {x:.3f} {y:.3f} Tm")
    code.extend(_shown(piece, used, size))
    code.append(end)
    if said:
        code.append("EMC")


def _shown(piece: Piece, used: Any, size: float) -> Iterable[str]:
    """The operators that show the glyphs where HarfBuzz put them."""
    parts: list[str] = []
    rise = owed = 0.0
    blank = piece.face.blank
    width = piece.face.advance(blank)
    for glyph in piece.glyphs:
        # Viewers reverse letters one by one: if one glyph has two letters, a blank glyph in it has
        # the other.
        said = (
            [*reversed(glyph.text)] if piece.level % 2 and glyph.text else [glyph.text or NO_TEXT]
        )
        if glyph.y != rise:
            if parts:
                yield f"[{''.join(parts)}] TJ"
                parts = []
            rise = glyph.y
            yield f"{rise * size / 1000:.3f} Ts"
        move = owed + glyph.x
        if abs(move) > 0.01:
            parts.append(f"{-move:.2f} ")
        parts.append(f"<{used.number(glyph.number, said[0]):04X}>")
        owed = glyph.advance - glyph.x - piece.face.advance(glyph.number)
        for index, letter in enumerate(said[1:], 1):
            # `owed` is how far the pen is to the left of the end of the glyph's advance.
            left = len(said) - index
            move = owed - min(glyph.advance * left / len(said), width * left)
            parts.append(f"{-move:.2f} <{used.number(blank, letter):04X}>")
            owed -= move + width
    if parts:
        yield f"[{''.join(parts)}] TJ"
    if rise:
        yield "0 Ts"
