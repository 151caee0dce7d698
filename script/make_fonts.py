"""Cut the fonts of other scripts in resources/fonts out of their published files.

Run it in an environment of its own that has fontTools (4.68): the cut fonts are committed, so that
building and running need no such step. It takes four paths:

    make_fonts.py NOTO MICROHEI JAPANESE EMOJI

NOTO is a folder with the static `NotoSansArabic-Regular.ttf` and its kin (Debian's fonts-noto-core
and fonts-noto-extra, 20201225), MICROHEI is `wqy-microhei.ttc` (0.2.0-beta), JAPANESE and EMOJI are
the static `NotoSansJP` (2.004) and `NotoEmoji` (3.006) of weight 400. Instructions for coarse
screens, which are half of each file, go; every character stays, but for Japanese: there, those of
JIS X 0208 stay, and MicroHei has all others.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-not-found]
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SCRIPTS = [
    "Arabic",
    "Armenian",
    "Bengali",
    "Ethiopic",
    "Georgian",
    "Gujarati",
    "Gurmukhi",
    "Hebrew",
    "Kannada",
    "Khmer",
    "Lao",
    "Malayalam",
    "Myanmar",
    "Oriya",
    "Sinhala",
    "Tamil",
    "Telugu",
    "Thai",
]
"""Devanagari is in Noto Sans itself."""

JAPANESE_FEATURES = ["ccmp", "locl", "mark", "mkmk"]
"""Forms for vertical lines and for choice would be a third of the Japanese file."""

KANA_AND_FORMS = ((0x3000, 0x30FF), (0xFF00, 0xFFEF))


def main(noto: Path, microhei: Path, japanese: Path, emoji: Path) -> None:
    """Write all the fonts."""
    for name in SCRIPTS:
        for weight in ("Regular", "Bold"):
            file = f"NotoSans{name}-{weight}.ttf"
            cut(TTFont(noto / file), file)
    cut(TTFont(emoji), "NotoEmoji-Regular.ttf")
    cut(TTFont(microhei, fontNumber=0), "WenQuanYiMicroHei.ttf")
    font = TTFont(japanese)
    cut(font, "NotoSansJP-Regular.ttf", jis() & font.getBestCmap().keys(), JAPANESE_FEATURES)


def jis() -> set[int]:
    """The code points of JIS X 0208, kana and full-width forms."""
    found = {code for first, last in KANA_AND_FORMS for code in range(first, last + 1)}
    for lead in range(0x81, 0x100):
        for trail in range(0x40, 0x100):
            found.update(map(ord, bytes((lead, trail)).decode("shift_jis", "ignore")))
    return {code for code in found if code > 0x7F}


def cut(
    font: TTFont, file: str, codes: set[int] | None = None, features: list[str] | None = None
) -> None:
    """Write `font`, or its glyphs for `codes`, without instructions for coarse screens."""
    options = Options()
    options.hinting = False
    options.layout_features = features or ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["DSIG", "FFTM", "STAT"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes or font.getBestCmap().keys())
    subsetter.subset(font)
    font["head"].modified = font["head"].created  # the same input gives the same file
    font.recalcTimestamp = False
    font.save(FOLDER / file)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]))
