"""Cut the fonts of other scripts in resources/fonts out of their published files.

Run it in an environment of its own that has fontTools (4.68): the cut fonts are committed, so that
building and running need no such step. It takes six paths:

    make_fonts.py NOTO MICROHEI JAPANESE EMOJI HONG_KONG CHINESE

NOTO is a folder with the static `NotoSansArabic-Regular.ttf` and its kin (Debian's fonts-noto-core
and fonts-noto-extra, 20201225), MICROHEI is `wqy-microhei.ttc` (0.2.0-beta), JAPANESE and EMOJI are
the static `NotoSansJP` (2.004) and `NotoEmoji` (3.006) of weight 400, HONG_KONG and CHINESE the
static `NotoSansHK` and `NotoSansSC` (2.004). Rare characters of three of them are put together in
`AndfacilNames`. Thaana (3.001), Syriac (3.000), Mongolian (3.002), Ol Chiki (2.003) and Tibetan
(2.103) are newer than Debian's, and lie in NOTO as well. Instructions for coarse screens, which are
half of each file, go; every character stays, but for Japanese: there, those of JIS X 0208 stay, and
MicroHei has all others.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.merge import Merger  # type: ignore[import-not-found]
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

NEWER = ["NotoSansThaana", "NotoSansSyriac", "NotoSansOlChiki", "NotoSerifTibetan"]
ONE_WEIGHT = "NotoSansMongolian-Regular.ttf"
HAN = ((0x2E80, 0x2FDF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
SECOND_PLANE = ((0x20000, 0x323AF),)
NO_LAYOUT = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG"]

JAPANESE_FEATURES = ["ccmp", "locl", "mark", "mkmk"]
"""Forms for vertical lines and for choice would be a third of the Japanese file."""

KANA_AND_FORMS = ((0x3000, 0x30FF), (0xFF00, 0xFFEF))


def main(
    noto: Path, microhei: Path, japanese: Path, emoji: Path, hong_kong: Path, chinese: Path
) -> None:
    """Write all the fonts."""
    for name in [*(f"NotoSans{name}" for name in SCRIPTS), *NEWER]:
        for weight in ("Regular", "Bold"):
            file = f"{name}-{weight}.ttf"
            cut(TTFont(noto / file), file)
    cut(TTFont(noto / ONE_WEIGHT), ONE_WEIGHT)
    cut(TTFont(emoji), "NotoEmoji-Regular.ttf")
    cut(TTFont(microhei, fontNumber=0), "WenQuanYiMicroHei.ttf")
    font = TTFont(japanese)
    cut(font, "NotoSansJP-Regular.ttf", jis() & font.getBestCmap().keys(), JAPANESE_FEATURES)

    names(((japanese, HAN), (hong_kong, HAN), (chinese, SECOND_PLANE)))


def names(sources: tuple[tuple[Path, tuple[tuple[int, int], ...]], ...]) -> None:
    """Write the characters of these ranges that no other font has, from the first that has them."""
    known: set[int] = set()
    for path in FOLDER.glob("*.ttf"):
        if not path.name.startswith("AndfacilNames"):
            known |= TTFont(path, lazy=True).getBestCmap().keys()
    parts = []
    for number, (path, ranges) in enumerate(sources):
        font = TTFont(path)
        codes = {c for c in font.getBestCmap() if any(a <= c <= b for a, b in ranges)} - known
        known |= codes
        options = _options([])
        options.drop_tables += NO_LAYOUT
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        part = FOLDER / f"part{number}.tmp"
        font.save(part)
        parts.append(part)
    made = Merger().merge([str(part) for part in parts])
    named = {1: "Andfacil Names", 3: "Andfacil Names 1.0", 4: "Andfacil Names"}
    named[6] = "AndfacilNames-Regular"
    made["name"].names = [r for r in made["name"].names if r.nameID not in {16, 17, 21, 22, 25}]
    for record in made["name"].names:
        record.string = named.get(record.nameID, record.string)
    made["head"].modified = made["head"].created
    made.recalcTimestamp = False
    made.save(FOLDER / "AndfacilNames-Regular.ttf")
    for part in parts:
        part.unlink()


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
    subsetter = Subsetter(_options(features or ["*"]))
    subsetter.populate(unicodes=codes or font.getBestCmap().keys())
    subsetter.subset(font)
    font["head"].modified = font["head"].created  # the same input gives the same file
    font.recalcTimestamp = False
    font.save(FOLDER / file)


def _options(features: list[str]) -> Options:
    options = Options()
    options.hinting = False
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["DSIG", "FFTM", "STAT"]
    return options


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:7]))
