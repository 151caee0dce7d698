"""Pictures that were looked at once and kept, compared with what is drawn today.

Two machines may draw a letter a little differently: another FreeType, another compiler. So both
pictures are softened by a px before they are compared, and a pixel is wrong when it is then off by
more than `SLACK`. An edge that is softer or harder passes; a cross, a figure or a line that is
gone, another one, or elsewhere does not: 6 for 8 in letters of 13 px makes six wrong pixels.

After a change that is meant to be seen: run the test with ANDFACIL_KEEP_PICTURES=1, look at each
new picture in tests/pictures, and commit it with the change.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).resolve().parent / "pictures"
KEEP = "ANDFACIL_KEEP_PICTURES"
SOFTENED = 1
"""In px around each pixel."""
SLACK = 36
"""Of 255, in any colour; letters with colour at their edges, for flat screens, are within it."""
TILE = 24
"""In px; a letter and its neighbours."""
STRAY = 2
"""Wrong pixels that one tile may have."""
COLOURS = 256
"""A kept picture has a palette: half the size in git, and no colour is off by half of `SLACK`."""

not_our_letters = pytest.mark.skipif(
    not sys.platform.startswith("linux"),
    reason="the kept pictures have FreeType's letters; this system draws its own",
)


class Apart(NamedTuple):
    """How far two pictures are from each other."""

    pixels: int
    """Wrong ones in the worst tile."""
    where: tuple[int, int]
    """The left upper corner of that tile, in px."""
    mask: Image.Image
    """White where they differ."""


def check_picture(name: str, drawn: Image.Image, slack: int = SLACK) -> None:
    """Fails when `drawn` is not what is kept as `name`; the three are then left side by side.

    With less than the usual `slack` the picture is kept in all its colours.
    """
    drawn, path = drawn.convert("RGB"), FOLDER / f"{name}.png"
    if os.environ.get(KEEP):
        coarse = drawn.quantize(COLOURS, dither=Image.Dither.NONE)
        (drawn if slack < SLACK else coarse).save(path, optimize=True)
        return
    if not path.exists():
        pytest.fail(f"no picture is kept as {path}; with {KEEP}=1 this one will be")
    kept = read_png(path.read_bytes())
    if kept.size != drawn.size:
        pytest.fail(f"{name}: {drawn.size} px, kept {kept.size}; see {_left(name, kept, drawn)}")
    apart = difference(kept, drawn, slack)
    if apart.pixels > STRAY:
        seen = _left(name, kept, drawn, apart.mask)
        pytest.fail(
            f"{name}: not the picture that was kept, around {apart.where}"
            f" ({apart.pixels} px wrong there). Kept, drawn, difference: {seen}"
        )


def difference(kept: Image.Image, drawn: Image.Image, slack: int = SLACK) -> Apart:
    """Where two pictures of one size (RGB) say different things."""
    soft = ImageFilter.BoxBlur(SOFTENED)
    red, green, blue = ImageChops.difference(kept.filter(soft), drawn.filter(soft)).split()
    most = ImageChops.lighter(red, ImageChops.lighter(green, blue))
    mask = most.point(lambda off: 255 if off > slack else 0)
    width, height = (-(-side // TILE) for side in mask.size)
    whole = Image.new("L", (width * TILE, height * TILE))
    whole.paste(mask)
    tiles = whole.reduce(TILE).tobytes()  # the mean of each tile
    worst = max(range(len(tiles)), key=tiles.__getitem__)
    where = (worst % width * TILE, worst // width * TILE)
    box = (*where, where[0] + TILE, where[1] + TILE)
    return Apart(whole.crop(box).histogram()[255], where, mask)


def _left(name: str, kept: Image.Image, drawn: Image.Image, mask: Image.Image | None = None) -> str:
    """Where the pictures lie for whoever looks into it: the file with all side by side."""
    shown = [kept, drawn, *([] if mask is None else [mask.convert("RGB")])]
    row = Image.new("RGB", (sum(p.width for p in shown), max(p.height for p in shown)), "red")
    left = 0
    for picture in shown:
        row.paste(picture, (left, 0))
        left += picture.width
    folder = Path(tempfile.mkdtemp(prefix="andfacil-pictures-"))
    row.save(folder / f"{name}.png")
    drawn.save(folder / f"{name}-drawn.png")
    return str(folder / f"{name}.png")


def read_png(png: bytes) -> Image.Image:
    """The picture in these bytes."""
    return Image.open(io.BytesIO(png)).convert("RGB")
