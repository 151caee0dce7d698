"""The project's own typeface, so that every machine draws the same board."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from andfacil.domain.values.language_tags import LanguageTag
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource

SCRIPTS = [
    "Arabic",
    "Hebrew",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Oriya",
    "Tamil",
    "Telugu",
    "Kannada",
    "Malayalam",
    "Sinhala",
    "Thai",
    "Georgian",
    "Armenian",
    "Ethiopic",
    "Lao",
    "Khmer",
    "Myanmar",
    "Thaana",
    "Syriac",
    "Mongolian",
    "Ol Chiki",
]
"""Noto Sans itself has Latin, Greek, Cyrillic and Devanagari."""

JAPANESE = "Noto Sans JP"
JAPANESE_FILE = "fonts/NotoSansJP-Regular.ttf"

FAMILIES = (
    "Noto Sans",
    "Andfacil Symbols",
    *(f"Noto Sans {script}" for script in SCRIPTS),
    "Noto Serif Tibetan",
    "Noto Emoji",
    JAPANESE,
    "WenQuanYi Micro Hei",
    "Andfacil Names",
)
"""Asked in this order, glyph by glyph; then the system's fonts."""

CAPITAL = 0.714
"""Height of a capital of Noto Sans, in em."""


def load_fonts() -> tuple[str, ...]:
    """Make the fonts in `resources/fonts` known to Qt; gives the families that it found.

    Raises WorldProblem when the installation has none: in any other face nobody knows what can be
    read from the farthest seat.
    """
    # Qt asks one face after another, and warns of each that lacks the script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    found: list[str] = []
    for path in sorted(resource("fonts").glob("*.[ot]tf")):
        if path.name in JAPANESE_FILE:
            continue
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            found += QFontDatabase.applicationFontFamilies(number)
    if FAMILIES[0] not in found:
        raise WorldProblem("The fonts of this installation are missing; please install it again.")
    return tuple(dict.fromkeys(found))


def draw_han_for(language: str) -> None:
    """Draw Chinese characters as readers of `language`, a BCP 47 tag, are used to them.

    Many look different in Japan. The face with Chinese, Japanese and Korean serves all others;
    the Japanese one lacks characters of modern Chinese, and two faces in one word look ill.
    """
    japanese = LanguageTag.read(language).language == "ja"
    if japanese == bool(QFontDatabase.applicationFontFamilies(_japanese())):
        return
    if japanese:
        QFontDatabase.addApplicationFont(str(resource(JAPANESE_FILE)))
    else:
        QFontDatabase.removeApplicationFont(_japanese())
    board_font.cache_clear()  # a font keeps the faces that it was first drawn with


def _japanese() -> int:
    """Qt's number for the Japanese face, -1 when it is not loaded."""
    most = len(FAMILIES) * 4
    names = (QFontDatabase.applicationFontFamilies(number) for number in range(most))
    return next((number for number, found in enumerate(names) if JAPANESE in found), -1)


@lru_cache(maxsize=64)  # a board asks for a dozen of them, hundreds of times per edit
def board_font(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The board's typeface at a size in px; shared: copy it before changing it."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
