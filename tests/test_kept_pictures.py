"""The comparison sees what a person would see, and no more than that."""

from __future__ import annotations

import itertools
from functools import cache

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests import kept_pictures
from tests.builders import ROOT
from tests.kept_pictures import STRAY, check_picture, difference

PAPER, INK = "#F4F3EF", "#5A5A5A"
FACE = ROOT / "resources/fonts/NotoSans-Regular.ttf"


@cache
def face(px):
    return ImageFont.truetype(str(FACE), px)


def words(text, px=13):
    picture = Image.new("RGB", (120, 30), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.text((5, 4), text, font=face(px), fill=INK)
    return picture


def thread(*, cross):
    """A thread of the desk, with or without the cross of one that breaks a need."""
    picture = Image.new("RGB", (120, 60), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.line((0, 10, 120, 40), fill="#A33C3C", width=1)
    if cross:
        draw.ellipse((33, 13, 47, 27), fill="white", outline="#A33C3C")
        draw.line((37, 17, 43, 23), fill="#A33C3C")
        draw.line((37, 23, 43, 17), fill="#A33C3C")
    return picture


def test_another_figure_is_seen():
    tallies = {figure: words(f"{figure} of 9 met") for figure in "0123456789"}
    for one, other in itertools.combinations(tallies, 2):
        apart = difference(tallies[one], tallies[other])
        assert apart.pixels > STRAY, (one, other)
        assert apart.where == (0, 0)


def test_a_missing_cross_is_seen():
    assert difference(thread(cross=True), thread(cross=False)).pixels > STRAY


def test_another_colour_is_seen():
    flat = Image.new("RGB", (60, 60), PAPER)
    side_a, side_b = flat.copy(), flat.copy()
    side_a.paste("#0B66A8", (10, 10, 16, 16))
    side_b.paste("#8A5A00", (10, 10, 16, 16))
    assert difference(side_a, side_b).pixels > STRAY


def test_a_softer_edge_is_the_same_picture():
    sharp = words("3 of 9 met")
    softer = Image.blend(sharp, sharp.filter(ImageFilter.BoxBlur(1)), 0.4)
    assert difference(sharp, softer).pixels == 0


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(kept_pictures, "FOLDER", tmp_path)
    monkeypatch.setattr(kept_pictures.tempfile, "mkdtemp", lambda **_: str(tmp_path))
    return tmp_path


def test_a_new_picture_is_kept_only_when_that_is_asked_for(folder, monkeypatch):
    monkeypatch.delenv(kept_pictures.KEEP, raising=False)
    with pytest.raises(pytest.fail.Exception, match=r"no picture is kept .*ANDFACIL_KEEP_PICTURES"):
        check_picture("new", words("3 of 9 met"))
    monkeypatch.setenv(kept_pictures.KEEP, "1")
    check_picture("new", words("3 of 9 met"))
    monkeypatch.delenv(kept_pictures.KEEP)
    check_picture("new", words("3 of 9 met"))
    assert [path.name for path in folder.iterdir()] == ["new.png"]


def test_kept_drawn_and_difference_are_left_side_by_side(folder, monkeypatch):
    monkeypatch.setenv(kept_pictures.KEEP, "1")
    check_picture("tally", words("3 of 9 met"))
    monkeypatch.delenv(kept_pictures.KEEP)
    left = folder / "left"
    left.mkdir()
    monkeypatch.setattr(kept_pictures.tempfile, "mkdtemp", lambda **_: str(left))
    with pytest.raises(pytest.fail.Exception, match="not the picture that was kept"):
        check_picture("tally", words("8 of 9 met"))
    with Image.open(left / "tally.png") as row:
        assert row.size == (360, 30)
    assert (left / "tally-drawn.png").exists()


def test_another_size_is_another_picture(folder, monkeypatch):
    monkeypatch.setenv(kept_pictures.KEEP, "1")
    check_picture("size", Image.new("RGB", (10, 10)))
    monkeypatch.delenv(kept_pictures.KEEP)
    with pytest.raises(pytest.fail.Exception, match="10"):
        check_picture("size", Image.new("RGB", (10, 11)))
