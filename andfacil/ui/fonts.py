"""The project's own typeface, so that every machine draws the same board."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from andfacil.domain.problems import WorldProblem
from andfacil.paths import resource

FAMILIES = (
    "Noto Sans",
    "Andfacil Symbols",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Emoji",
)
"""Asked in this order, glyph by glyph; the system's fonts answer for every other script."""

CAPITAL = 0.714
"""Height of a capital of Noto Sans, in em."""


def load_fonts() -> tuple[str, ...]:
    """Make the fonts in `resources/fonts` known to Qt; gives the families that it found.

    Raises WorldProblem when the installation has none: a board in a random face would not keep
    its promise about what the farthest seat can read.
    """
    found: list[str] = []
    for path in sorted(resource("fonts").glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            found += QFontDatabase.applicationFontFamilies(number)
    if FAMILIES[0] not in found:
        raise WorldProblem("The fonts of this installation are missing; please install it again.")
    return tuple(dict.fromkeys(found))


def board_font(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The board's typeface at a size in px."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
