"""Which text needs shaping, and which face draws which character of it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from andfacil.domain.values.language_tags import LanguageTag

if TYPE_CHECKING:
    from andfacil.export.pdf.shaping.glyph_face import GlyphFace

_PLAIN = re.compile(
    "[\\x00-\\xac\\xae-\\u052f\\u1c80-\\u1c8f\\u1d00-\\u200a\\u2010-\\u205f\\u2065\\u2070-\\u20e2\\u20e4-\\u2319"
    "\\u231c-\\u23e8\\u23ed-\\u23ef\\u23f1\\u23f2\\u23f4-\\u2bff\\ua640-\\ua69f\\ufb00-\\ufb06]*"
)
"""What reportlab sets as it is: Latin, Greek, Cyrillic, their marks, signs. Marks for the direction
or the end of a line, and the frame of a key, are not among them."""

SCRIPTS = {
    "ARABIC": "NotoSansArabic",
    "HEBREW": "NotoSansHebrew",
    "BENGALI": "NotoSansBengali",
    "GURMUKHI": "NotoSansGurmukhi",
    "GUJARATI": "NotoSansGujarati",
    "ORIYA": "NotoSansOriya",
    "TAMIL": "NotoSansTamil",
    "TELUGU": "NotoSansTelugu",
    "KANNADA": "NotoSansKannada",
    "MALAYALAM": "NotoSansMalayalam",
    "SINHALA": "NotoSansSinhala",
    "THAI": "NotoSansThai",
    "LAO": "NotoSansLao",
    "KHMER": "NotoSansKhmer",
    "MYANMAR": "NotoSansMyanmar",
    "GEORGIAN": "NotoSansGeorgian",
    "ARMENIAN": "NotoSansArmenian",
    "ETHIOPIC": "NotoSansEthiopic",
    "THAANA": "NotoSansThaana",
    "SYRIAC": "NotoSansSyriac",
    "MONGOLIAN": "NotoSansMongolian",
    "OL": "NotoSansOlChiki",
    "TIBETAN": "NotoSerifTibetan",
}
"""The first word of a character's Unicode name, and its face without the weight."""

ONE_WEIGHT = frozenset({"NotoSansMongolian"})
"""Faces that have no bold weight."""

SYMBOLS = "AndfacilSymbols-Regular"
EMOJI = "NotoEmoji-Regular"
CHINESE, JAPANESE = "WenQuanYiMicroHei", "NotoSansJP-Regular"
NAMES = "AndfacilNames-Regular"
"""Rare Chinese characters, most of them in names of people and places."""

KEYCAP = re.compile("[0-9#*]\\ufe0f?\\u20e3")
"""A digit in the frame of a key."""

JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f\u180b\u180c\u180d\u180f\u20e3")
"""What changes the form of the letter before it, and is set in its face."""

_RADICALS = (
    "\u2e81\u5382\u2e84\u4e5a\u2e86\u5182\u2e8b\u5369\u2e8c\u5c0f\u2e8f\u5140\u2e90\u5140\u2e93\u5e7a"
    "\u2e97\u5fc3\u2e98\u624c\u2e9d\u6708\u2e9f\u6bcd\u2ea0\u6c11\u2ea9\u738b\u2ead\u793b\u2eb6\u7f8a"
    "\u2eb9\u8002\u2ebb\u8080\u2ebc\u8089\u2ec1\u864e\u2ec2\u8864\u2ec3\u8980\u2ec4\u897f\u2ec5\u89c1"
    "\u2ec6\u89d2\u2ec8\u8ba0\u2ec9\u8d1d\u2eca\u8db3\u2ecb\u8f66\u2ecc\u8fb6\u2ed0\u9485\u2ed1\u9577"
    "\u2ed2\u9578\u2ed3\u957f\u2ed4\u95e8\u2ed6\u961d\u2ed7\u96e8\u2ed8\u9752\u2ed9\u97e6\u2eda\u9875"
    "\u2edb\u98ce\u2edc\u98de\u2edd\u98df\u2edf\u98e0\u2ee2\u9a6c\u2ee3\u9aa8\u2ee4\u9b3c\u2ee5\u9c7c"
    "\u2ee6\u9e1f\u2ee7\u5364\u2ee8\u9ea6\u2ee9\u9ec4\u2eea\u9efe\u2eeb\u6589\u2eec\u9f50\u2eed\u6b6f"
    "\u2eee\u9f7f\u2eef\u7adc\u2ef0\u9f99\u2ef2\u4e80\u2ef3\u9f9f"
)
_DRAWN_AS = dict(zip(_RADICALS[::2], _RADICALS[1::2], strict=True))
"""Radicals, which PDFs give for letters, and the letter of that shape (EquivalentUnifiedIdeograph
of Unicode); those of U+2F00 to U+2FD5 say theirs themselves."""


def needs_shaping(text: str) -> bool:
    """True when a character of `text` is more than reportlab alone can set."""
    return not text.isascii() and _PLAIN.fullmatch(text) is None


def right_to_left(language: str) -> bool:
    """True for languages whose pages run from right to left; `language` is a BCP 47 tag."""
    return LanguageTag.read(language).right_to_left


def script_of(char: str) -> str:
    """A name for the script of a letter; empty for what all scripts share."""
    if unicodedata.category(char)[0] not in "LM" or char in JOINERS:
        return ""
    name = unicodedata.name(char, "")
    word = re.split("[ -]", name, maxsplit=1)[0]
    if word == "EXTENDED":
        word = "ARABIC"
    return "" if word == "COMBINING" else word


def drawn_as(char: str) -> str:
    """The letter whose shape `char` has: for radicals another one, for all others the same."""
    if not "\u2e80" <= char <= "\u2fd5":
        return char
    return _DRAWN_AS.get(char) or unicodedata.normalize("NFKC", char)


class Faces:
    """The faces for one weight and one language, asked in a fixed order."""

    def __init__(self, base: str, language: str) -> None:
        self.base, self.language = base, language
        self._weight = "Regular" if base.endswith("Regular") else "Bold"
        japanese = LanguageTag.read(language).language == "ja"
        han = (JAPANESE, CHINESE) if japanese else (CHINESE, JAPANESE)
        others = map(self._weighted, SCRIPTS.values())
        self._order = (base, SYMBOLS, *han, NAMES, EMOJI, *others)
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
        order = (self._weighted(own), *self._order) if own else self._order
        if 0x1F000 <= ord(char) < 0x20000:
            order = (EMOJI, *order)
        found = next((name for name in order if _face(name).has(char)), "")
        if not found and (other := drawn_as(char)) != char:
            return self.face_for(other)
        return found or _of_system(char)

    def _weighted(self, name: str) -> str:
        return f"{name}-{'Regular' if name in ONE_WEIGHT else self._weight}"


def _of_system(char: str) -> str:
    """A font of this machine with a character that ours do not have; empty without one."""
    if unicodedata.category(char) in {"Co", "Cs", "Cc", "Cf"}:
        return ""
    from andfacil.export.pdf.shaping.system_faces import system_face

    return system_face(char)


@cache
def faces_for(base: str, language: str) -> Faces:
    """The faces for text set in `base`, with Chinese characters as in `language`."""
    return Faces(base, language)


def _face(name: str) -> GlyphFace:
    from andfacil.export.pdf.shaping.glyph_face import glyph_face

    return glyph_face(name)
