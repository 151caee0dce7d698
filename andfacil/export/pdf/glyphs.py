"""Preflight: whether every character of a paper can be drawn as it must look.

reportlab leaves out characters without a glyph, with no error, and draws scripts that need
shaping or run from right to left with wrong letters. A signed paper must not miss a character, so
export stops here first and names it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.papers.clause_names import clause_name
from andfacil.export.papers.outline import keyed_texts
from andfacil.export.pdf.faces import symbol_characters, word_characters
from andfacil.export.pdf.styles import REGULAR
from andfacil.export.pdf.text import printable

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Outline

_ALPHABETS = ("LATIN ", "GREEK ", "CYRILLIC ", "MODIFIER LETTER ")
_COMMON_LETTERS = frozenset("ªºµ")
_SHAPED = ("DEVANAGARI ", "VEDIC ", "COMBINING DEVANAGARI ")
"""Scripts of which the fonts hold glyphs, but that read wrongly without shaping."""

_LEFT_TO_RIGHT = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "ON", "WS", "S", "B", "BN"})
_HIGHEST = 0xFFFF
"""Above it, reportlab writes a wrong map from glyphs to characters: copied text would be wrong."""


_NO_FONT = (
    "{character} in {place} is in none of the fonts for the paper{more}: install a font that has "
    "it, write it another way, or export to json or md, which keep every character."
)
_NO_FONT_SUCH = (
    "{character} in {place} is in none of the fonts for the paper{more}: install a font that has "
    "it, such as {example}, write it another way, or export to json or md, which keep every "
    "character."
)
_REFUSED = (
    "{character} in {place} is only in {font}{more}, which cannot be put into a PDF: its maker "
    "forbids that, or its outlines are not TrueType's. Install another font that has it, write it "
    "another way, or export to json or md, which keep every character."
)


@dataclass(frozen=True, slots=True)
class Unprintable:
    """One character that cannot be printed, and the key of the first clause with it."""

    character: str
    key: str
    font: str = ""
    """The file of a font of this machine that has it and cannot be put into a PDF."""

    @property
    def name(self) -> str:
        """The name of the character: "U+0627 ARABIC LETTER ALEF"."""
        return named(self.character)

    @property
    def example(self) -> str:
        """A free font that has it; empty where none is known."""
        return example_font(self.character)

    @property
    def clause_name(self) -> str:
        """The clause in words."""
        return clause_name(self.key)


class CannotPrint(WorldProblem):
    """Characters that the paper cannot show; `faults` has each once, in the paper's order."""

    def __init__(self, faults: tuple[Unprintable, ...]) -> None:
        first = faults[0]
        more = len(faults) - 1
        super().__init__(
            _REFUSED if first.font else _NO_FONT_SUCH if first.example else _NO_FONT,
            character=first.name,
            place=first.clause_name,
            more=f" (and {more} more characters)" if more else "",
            font=first.font,
            example=first.example,
        )
        self.faults = faults


def not_printable(text: str, language: str) -> tuple[str, ...]:
    """The characters of `text` that no font for the paper has, each once, as they are typed.

    `language` is the session's. For those who type: on paper they would stop the export.
    """
    if text.isascii():
        return ()
    known = word_characters() | symbol_characters()
    return tuple(
        char
        for char in dict.fromkeys(printable(text))
        if char != "\n"
        and not (ord(char) in known and needs_no_shaping(char))
        and not _drawn(char, language)
    )


def named(char: str) -> str:
    """A character by its number and name: "U+0627 ARABIC LETTER ALEF"."""
    return f"U+{ord(char):04X} {unicodedata.name(char, 'without a name')}"


def example_font(char: str) -> str:
    """A free font to install for `char`; empty where none is known."""
    from andfacil.export.pdf.shaping.fonts_to_install import font_to_install

    return font_to_install(char)


def check_printable(outline: Outline) -> None:
    """Raise CannotPrint when a character of `outline` cannot be printed."""
    covered = word_characters() | symbol_characters()
    known = {"\n"}
    faults = []
    for key, text in keyed_texts(outline):
        shown = printable(text)
        if known.issuperset(shown):
            continue
        for char in dict.fromkeys(shown):
            plain = ord(char) in covered and needs_no_shaping(char)
            if char not in known and not plain and not _drawn(char, outline.language):
                faults.append(Unprintable(char, key, refused_font(char)))
        known.update(shown)
    if faults:
        raise CannotPrint(tuple(faults))


def refused_font(char: str) -> str:
    """The file of a font of this machine that has `char` and cannot be put into a PDF; or none."""
    from andfacil.export.pdf.shaping.system_faces import refused_face

    return refused_face(char)


def _drawn(char: str, language: str) -> bool:
    """True when a face of some script draws `char`."""
    from andfacil.export.pdf.shaping.scripts import faces_for  # most papers do without

    return (
        char in "\u200c\u200d"
        or "\U000e0020" <= char <= "\U000e007f"
        or bool(faces_for(REGULAR, language).face_for(char))
    )


def needs_no_shaping(char: str) -> bool:
    """True for Latin, Greek and Cyrillic letters and for what all scripts share."""
    if ord(char) > _HIGHEST or unicodedata.bidirectional(char) not in _LEFT_TO_RIGHT:
        return False
    name = unicodedata.name(char, "")
    if unicodedata.category(char).startswith("L") and char not in _COMMON_LETTERS:
        return name.startswith(_ALPHABETS)
    return not name.startswith(_SHAPED)
