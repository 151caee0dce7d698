"""The paragraph for text of any script; plain text is a `KeyedParagraph`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from reportlab.lib.enums import TA_CENTER, TA_RIGHT

from andfacil.export.pdf.keyed_paragraph import KeyedParagraph, loosened
from andfacil.export.pdf.shaping.lines import HYPHEN, Line, break_lines, set_line
from andfacil.export.pdf.shaping.painter import draw_pieces
from andfacil.export.pdf.shaping.scripts import faces_for, right_to_left
from andfacil.export.pdf.tagging.marking import tagged

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

    from andfacil.export.pdf.keyed_paragraph import NotesClauses


class ShapedParagraph(KeyedParagraph):
    """Lines of any scripts; each begins on the side from which its text is read.

    The label hangs on the side where the page begins.
    """

    def __init__(self, lines: list[str], style: ParagraphStyle, label: str = "") -> None:
        super().__init__("", style, frags=[])
        self.texts = lines
        self.label = label
        self.language = str(getattr(style, "language", ""))
        self._set: list[Line] | None = None
        self._set_width = -1.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines for a width; gives the width and the height."""
        if self.glued:
            self.texts = [loosened(text, self.style, width) for text in self.texts]
        if self._set is None or abs(width - self._set_width) > 0.01:
            self._set, self._set_width = self._broken(width), width
        self.width = width
        self.height = len(self._set) * self.style.leading
        return width, self.height

    def _broken(self, width: float) -> list[Line]:
        room = (width - self.style.leftIndent) / self.style.fontSize
        faces = faces_for(self.style.fontName, self.language)
        default = int(right_to_left(self.language))
        return [line for text in self.texts for line in break_lines(text, room, faces, default)]

    def split(self, width: float, height: float) -> list[Flowable]:
        """The parts above and below `height` pt; label, mark and bookmark stay with the first."""
        self.wrap(width, height)
        lines = self._set or []
        count = int((height + 1e-6) // self.style.leading)
        if count <= 0 or (self.is_short() and count < len(lines)):
            return []
        if count >= len(lines):
            return [self]
        upper, rest = self._part(lines[:count], self.label), self._part(lines[count:], "")
        upper.mark, upper.bookmark, upper.label_tag = self.mark, self.bookmark, self.label_tag
        return [upper, rest]

    def _part(self, lines: list[Line], label: str) -> ShapedParagraph:
        made = ShapedParagraph([line.text for line in lines], self.style, label)
        made.key, made.tag = self.key, self.tag
        made._set, made._set_width = lines, self._set_width
        made.wrap(self._set_width, 0)
        return made

    def draw(self) -> None:
        """Draw the text where the canvas has its origin."""
        self.draw_at(self.canv, 0.0, 0.0)

    def draw_at(self, canvas: Any, x: float, y: float) -> None:
        """Draw the text with its lower left at `x`, `y`, and tell the canvas about it."""
        if hasattr(canvas, "note_clause"):
            cast("NotesClauses", canvas).note_clause(self, x, y)
        right_to_left = bool(getattr(canvas, "right_to_left", False))
        style = self.style
        canvas.setFillColor(style.textColor)
        baseline = y + self.height - style.fontSize
        if self.label:
            with tagged(canvas, self.label_tag or self.tag):
                self._draw_label(canvas, x, baseline, right_to_left=right_to_left)
        if self.tag is not None and any(line.text.endswith(HYPHEN) for line in self._set or []):
            self.tag.actual = self.tag.text  # the word is read whole
        with tagged(canvas, self.tag):
            self._draw_lines(canvas, x, baseline, right_to_left=right_to_left)

    def _draw_lines(self, canvas: Any, x: float, baseline: float, *, right_to_left: bool) -> None:
        style = self.style
        left = x if right_to_left else x + style.leftIndent
        room = self.width - style.leftIndent
        for line in self._set or []:
            spare = room - line.width * style.fontSize
            draw_pieces(
                canvas,
                left + self._aside(line, spare, right_to_left) - line.start * style.fontSize,
                baseline,
                line.pieces,
                style.fontSize,
            )
            baseline -= style.leading

    def _aside(self, line: Line, spare: float, right_to_left: bool) -> float:
        """How far from the left edge a line begins, when it leaves `spare` pt of its width."""
        alignment = self.style.alignment
        if alignment == TA_CENTER:
            return spare / 2
        ends = alignment == TA_RIGHT
        return spare if (right_to_left or bool(line.base)) != ends else 0.0

    def _draw_label(self, canvas: Any, x: float, baseline: float, *, right_to_left: bool) -> None:
        style = self.style
        faces = faces_for(style.bulletFontName, self.language)
        line = set_line(self.label, faces, int(right_to_left))
        if right_to_left:
            x += self.width - line.width * style.bulletFontSize
        draw_pieces(canvas, x, baseline, line.pieces, style.bulletFontSize)
