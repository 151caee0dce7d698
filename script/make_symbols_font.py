"""Cut resources/fonts/AndfacilSymbols-Regular.ttf out of DejaVu Sans 2.37.

Run it with the path of DejaVuSans.ttf, in an environment of its own that has fontTools: the cut
font is committed, so that building and running need no such step. It takes arrows, signs and
shapes that Noto Sans lacks, no letters and no emoji, under a name of its own, as the licence of
DejaVu asks. The same DejaVu and fontTools (4.68) give the same file.
"""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-not-found]
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
NAME = "Andfacil Symbols"
COPYRIGHT = 0
NAMES = {
    1: NAME,
    2: "Regular",
    3: f"{NAME}, from DejaVu Sans",
    4: NAME,
    5: "Version 1.0",
    6: "AndfacilSymbols-Regular",
    13: "May be used, changed and passed on under other names: see LICENSE-dejavu.txt",
}
"""What the `name` table says, by the numbers of OpenType; the copyright stays as it was."""

RANGES = ((0x2150, 0x23FF), (0x2460, 0x27FF), (0x2900, 0x2BFF))
"""Number forms, arrows, operators, technical signs; circled numbers, boxes, shapes, dingbats."""

EMOJI = (
    "231A-231B 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB "
    "26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E "
    "2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55"
)
"""Unicode's Emoji_Presentation in those ranges: pictures in colour wherever they are typed."""


def wanted() -> set[int]:
    """The space, and the signs of the ranges that are one character in every normal form."""
    chosen = {0x20}
    for first, last in RANGES:
        for number in range(first, last + 1):
            char = chr(number)
            letter = unicodedata.category(char)[0] == "L"
            if not letter and unicodedata.normalize("NFC", char) == char:
                chosen.add(number)
    for part in EMOJI.split():
        edges = [int(edge, 16) for edge in part.split("-")]
        chosen -= set(range(edges[0], edges[-1] + 1))
    return chosen


def main(source: Path) -> None:
    """Write the font."""
    text = TTFont(FOLDER / "NotoSans-Regular.ttf").getBestCmap().keys() - {0x20}
    font = TTFont(source, recalcTimestamp=False)
    options = Options(hinting=False, notdef_outline=True)
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "MATH"]
    cut = Subsetter(options)
    cut.populate(unicodes=wanted() - text)
    cut.subset(font)
    for record in list(font["name"].names):
        if record.nameID != COPYRIGHT:
            font["name"].removeNames(nameID=record.nameID)
    for number, words in NAMES.items():
        font["name"].setName(words, number, 3, 1, 0x409)
    font.save(FOLDER / "AndfacilSymbols-Regular.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
