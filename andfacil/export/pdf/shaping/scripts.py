"""Which text needs shaping, and which face draws which character of it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.export.pdf.shaping.glyph_face import GlyphFace

_PLAIN = re.compile(
    "[\\x00-\\u052f\\u1c80-\\u1c8f\\u1d00-\\u2319\\u231c-\\u23e8\\u23ed-\\u23ef\\u23f1\\u23f2\\u23f4-\\u2bff"
    "\\ua640-\\ua69f\\ufb00-\\ufb06]*"
)
"""What reportlab sets as it is: Latin, Greek, Cyrillic, their marks, signs."""

SCRIPTS = {
    "ARABIC": "Arabic",
    "HEBREW": "Hebrew",
    "BENGALI": "Bengali",
    "GURMUKHI": "Gurmukhi",
    "GUJARATI": "Gujarati",
    "ORIYA": "Oriya",
    "TAMIL": "Tamil",
    "TELUGU": "Telugu",
    "KANNADA": "Kannada",
    "MALAYALAM": "Malayalam",
    "SINHALA": "Sinhala",
    "THAI": "Thai",
    "LAO": "Lao",
    "KHMER": "Khmer",
    "MYANMAR": "Myanmar",
    "GEORGIAN": "Georgian",
    "ARMENIAN": "Armenian",
    "ETHIOPIC": "Ethiopic",
}
"""The first word of a character's Unicode name, and the part of its face's name."""

SYMBOLS = "AndfacilSymbols-Regular"
EMOJI = "NotoEmoji-Regular"
CHINESE, JAPANESE = "WenQuanYiMicroHei", "NotoSansJP-Regular"
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "yi", "ps", "sd", "ckb", "dv", "ug"})
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"


def needs_shaping(text: str) -> bool:
    """True when a character of `text` is more than reportlab alone can set."""
    return not text.isascii() and _PLAIN.fullmatch(text) is None


def right_to_left(language: str) -> bool:
    """True for languages whose pages run from right to left; `language` is a BCP 47 tag."""
    return language.lower().replace("_", "-").split("-")[0] in _RIGHT_TO_LEFT


def script_of(char: str) -> str:
    """A name for the script of a letter; empty for what all scripts share."""
    if unicodedata.category(char)[0] not in "LM" or char in _JOINERS:
        return ""
    name = unicodedata.name(char, "")
    word = re.split("[ -]", name, maxsplit=1)[0]
    if word == "EXTENDED":
        word = "ARABIC"
    return "" if word == "COMBINING" else word


class Faces:
    """The faces for one weight and one language, asked in a fixed order."""

    def __init__(self, base: str, language: str) -> None:
        self.base = base
        self._weight = "Regular" if base.endswith("Regular") else "Bold"
        japanese = language.lower().split("-")[0] == "ja"
        han = (JAPANESE, CHINESE) if japanese else (CHINESE, JAPANESE)
        others = (f"NotoSans{name}-{self._weight}" for name in SCRIPTS.values())
        self._order = (base, SYMBOLS, *han, EMOJI, *others)
        self._known: dict[str, str] = {}

    @property
    def bold(self) -> bool:
        """True when faces of one weight are to be thickened."""
        return self._weight == "Bold"

    def face_for(self, char: str) -> str:
        """The face that draws `char`; empty when there is none."""
        if char not in self._known:
            self._known[char] = self._find(char)
        return self._known[char]

    def _find(self, char: str) -> str:
        own = SCRIPTS.get(re.split("[ -]", unicodedata.name(char, ""), maxsplit=1)[0])
        order = (f"NotoSans{own}-{self._weight}", *self._order) if own else self._order
        if ord(char) >= 0x1F000:
            order = (EMOJI, *order)
        return next((name for name in order if _face(name).has(char)), "")


@cache
def faces_for(base: str, language: str) -> Faces:
    """The faces for text set in `base`, with Chinese characters as in `language`."""
    return Faces(base, language)


def _face(name: str) -> GlyphFace:
    from andfacil.export.pdf.shaping.glyph_face import glyph_face

    return glyph_face(name)
