"""The paragraph that knows which clause it belongs to. Only `text` makes any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol, cast

from reportlab.lib.enums import TA_LEFT
from reportlab.platypus import Paragraph

from andfacil.export.papers.unbroken import GLUE
from andfacil.export.pdf.faces import width_of
from andfacil.export.pdf.shaping.lines import is_widow
from andfacil.export.pdf.tagging.marking import tagged
from andfacil.export.pdf.writing import write_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

    from andfacil.domain.values.cards import Side
    from andfacil.export.pdf.tagging.elements import Element


class NotesClauses(Protocol):
    """A canvas that records what is drawn where."""

    def note_clause(self, paragraph: KeyedParagraph, x: float, y: float) -> None:
        """Record that `paragraph` is drawn with its lower left at `x`, `y`."""


class KeyedParagraph(Paragraph):
    """A paragraph that tells the canvas which clause it belongs to.

    `mark` puts the shape of a side before the first line; `bookmark` names it in the viewer's
    table of contents; what `heads` stays with what follows. `tag` and `label_tag` are the
    structure elements of the text and its label; `source_text` is its text. A `glued` text has
    places where lines should not end; where the width is too small, they end there all the same.
    Where a word must be broken, `shaped` takes over, which knows where: `made_shaped` makes it.
    """

    key: str = ""
    mark: Side | None = None
    bookmark: str = ""
    heads: bool = False
    source_text: str = ""
    glued: bool = False
    shaped: KeyedParagraph | None = None
    made_shaped: Callable[[], KeyedParagraph]
    tag: Element | None = None
    label_tag: Element | None = None
    bulletText: Any  # noqa: N815  # reportlab's name for the label
    blPara: Any  # noqa: N815  # reportlab's name for the broken lines

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines for a width; gives the width and the height."""
        if self._has_longer_word(width):
            return self._taken_over(width)
        self.shaped = None
        wrapped: tuple[float, float] = super().wrap(width, height)
        last = self._last_line()
        if last and is_widow(last) and not self._filled_last_line(width):
            return self._taken_over(width)
        return wrapped

    def _has_longer_word(self, width: float) -> bool:
        """True when a word of the text is wider than its line in `width` pt."""
        style = self.style
        room = width - style.leftIndent
        few = room / (style.fontSize * WIDEST_LETTER)
        if len(self.source_text) <= few:
            return False
        words = (word for word in _PIECES.findall(self.source_text) if len(word) > few)
        return any(width_of(word, style.fontName, style.fontSize) > room for word in words)

    def _taken_over(self, width: float) -> tuple[float, float]:
        self.shaped = self.made_shaped()
        wrapped = self.shaped.wrap(width, 0)
        self.width, self.height = wrapped
        return wrapped

    def _in_charge(self) -> KeyedParagraph | None:
        """The paragraph that has taken over, with all that this one was told."""
        other = self.shaped
        if other is not None:
            other.key, other.mark, other.bookmark = self.key, self.mark, self.bookmark
            other.tag, other.label_tag = self.tag, self.label_tag
        return other

    def _last_line(self) -> str:
        """The last of several lines, without what a writer began as a line."""
        lines = self.blPara.lines
        if not self.source_text or len(lines) < 2:
            return ""
        line = lines[-1]
        words = line[1] if self.blPara.kind == ONE_KIND else [word.text for word in line.words]
        last = "".join(words).strip() if len(words) < 2 else ""
        written = self.source_text.rpartition("\n")[2].split(" ")
        return last if len(written) > 1 and written[-1] == last else ""

    def _filled_last_line(self, width: float) -> bool:
        """Give the last line the last word of the one before; False when others must do it."""
        if self.blPara.kind != ONE_KIND:
            return False
        (spare, words), (last_spare, last) = self.blPara.lines[-2:]
        style = self.style
        moved = width_of(f"{words[-1]} ", style.fontName, style.fontSize) if words else 0.0
        if len(words) > 1 and moved <= last_spare:
            self.blPara.lines[-2:] = [
                (spare + moved, words[:-1]),
                (last_spare - moved, [words[-1], *last]),
            ]
        return True

    def split(self, width: float, height: float) -> list[Flowable]:
        """The parts above and below `height` pt; mark and bookmark stay with the first.

        Nothing when it has too few lines to be broken.
        """
        if self.is_short():
            return []
        if (other := self._in_charge()) is not None:
            return other.split(width, height)
        parts = super().split(width, height)
        for number, part in enumerate(parts):
            if isinstance(part, KeyedParagraph):
                part.key, part.tag = self.key, self.tag
                if number == 0:
                    part.mark, part.bookmark = self.mark, self.bookmark
                    part.label_tag = self.label_tag
        return parts

    def is_short(self) -> bool:
        """True for a paragraph that stays on one page; its lines must have been broken."""
        return bool(self.height <= WHOLE_LINES * self.style.leading + 1e-6)

    def draw(self) -> None:
        """Draw the text where the canvas has its origin."""
        self.draw_at(self.canv, 0.0, 0.0)

    def draw_at(self, canvas: Any, x: float, y: float) -> None:
        """Draw the text with its lower left at `x`, `y`, and tell the canvas about it.

        Lines of one kind, set to the left, are written in one go: in a table of 200 rows that
        takes a third of the time that reportlab's general way takes.
        """
        if (other := self._in_charge()) is not None:
            other.draw_at(canvas, x, y)
            return
        if hasattr(canvas, "note_clause"):
            cast("NotesClauses", canvas).note_clause(self, x, y)
        self._end_lines_with_spaces()
        label = self.bulletText
        if self.label_tag is not None and label:
            with tagged(canvas, self.label_tag):
                self._write_label(canvas, x, y)
            self.bulletText = None
        with tagged(canvas, self.tag):
            if self.blPara.kind == ONE_KIND and self.style.alignment == TA_LEFT:
                self._write(canvas, x, y)
            else:
                canvas.saveState()
                canvas.translate(x, y)
                self.canv = canvas
                super().draw()
                canvas.restoreState()
        self.bulletText = label

    def _end_lines_with_spaces(self) -> None:
        """End each line with the space at which it was broken, and the last one with one, too.

        Who reads the file in its order, as screen readers do, would join two words otherwise.
        """
        spaces = _spaces_after("".join(map(_text_of, self.frags)))
        one_kind = self.blPara.kind == ONE_KIND
        letters = 0
        for line in self.blPara.lines:
            words = line[1] if one_kind else line.words
            said = words if one_kind else [word.text for word in words]
            letters += len("".join("".join(said).split()))
            last = line is self.blPara.lines[-1]
            if not said or said[-1].endswith(" ") or (one_kind and not said[-1]):
                continue
            if not last and letters not in spaces:
                continue
            if one_kind:
                words.append("")  # joined with a space
            else:
                words[-1].text += " "

    def _write_label(self, canvas: Any, x: float, y: float) -> None:
        style = self.style
        baseline = x, y + self.height - style.fontSize
        font = style.bulletFontName, style.bulletFontSize, style.leading
        write_lines(canvas, baseline, (f"{self.bulletText} ",), font, style.bulletColor)

    def _write(self, canvas: Any, x: float, y: float) -> None:
        style = self.style
        if self.bulletText:
            self._write_label(canvas, x, y)
        baseline = x + style.leftIndent, y + self.height - style.fontSize
        font = self.blPara.fontName, style.fontSize, style.leading
        lines = (" ".join(words) for _, words in self.blPara.lines)
        write_lines(canvas, baseline, lines, font, style.textColor)


def _text_of(fragment: Any) -> str:
    """The text of a fragment; of what reportlab keeps of a broken paragraph, with its space."""
    if not isinstance(fragment, list):
        if getattr(fragment, "lineBreak", False):
            return "\n"
        words = getattr(fragment, "words", None)
        return str(fragment.text) if words is None else "".join(map(_with_space, words))
    _, *parts = fragment  # its width, then pairs of a fragment and its text
    text = "".join("\n" if getattr(f, "lineBreak", False) else str(t) for f, t in parts)
    return f"{text} " if "HS" in type(fragment).__name__ else text


def _with_space(word: str) -> str:
    """A word and its space; the beginning of a word that was broken has none."""
    kind = type(word).__name__
    return word if kind.startswith("_SplitWord") and not kind.endswith("End") else f"{word} "


def _spaces_after(text: str) -> set[int]:
    """After how many letters of a text, spaces not counted, there is a space."""
    found, letters = set(), 0
    for char in text:
        if char.isspace():
            found.add(letters)
        else:
            letters += 1
    return found


def loosened(text: str, style: ParagraphStyle, width: float) -> str:
    """`text` without its no-break spaces in pieces that are wider than `width`, in pt."""
    room = width - style.leftIndent
    language = str(getattr(style, "language", ""))

    def fitting(piece: str) -> str:
        wide = GLUE in piece and width_of(piece, style.fontName, style.fontSize, language) > room
        return piece.replace(GLUE, " ") if wide else piece

    return _PIECES.sub(lambda found: fitting(found.group()), text)


_PIECES = re.compile(r"[^ \n]+")


WIDEST_LETTER = 1.5
"""em; but for dashes of two em and more, no character of our faces of words is wider."""

WHOLE_LINES = 8
"""Lines; a paragraph with at most as many is never broken over two pages."""


ONE_KIND = 0
"""reportlab's number for lines in one font and colour, kept as plain words."""
