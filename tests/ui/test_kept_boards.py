"""Boards look as they did when somebody last looked at them: desk, room, grid; in every theme."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.builders import ROOT
from tests.kept_pictures import check_picture, not_our_letters, read_png
from tests.ui.draw_boards import DRAWN

OWN_FONTS_ALONE = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}</cachedir></fontconfig>
"""
SCREENS = ROOT / "tests/two_screens.json"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """The folder with every board, drawn in a process that no setting of this machine reaches."""
    folder, empty = tmp_path_factory.mktemp("boards"), tmp_path_factory.mktemp("no_fonts")
    fonts = empty / "fonts.conf"
    fonts.write_text(OWN_FONTS_ALONE.format(folder=empty), "utf-8")
    asked = ("QT_", "LC_", "FREETYPE_", "FC_")
    around = {name: value for name, value in os.environ.items() if not name.startswith(asked)}
    around |= {
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREENS}",
        "FONTCONFIG_FILE": str(fonts),
        "LANG": "C.UTF-8",
        "LANGUAGE": "en",
        "TZ": "UTC0",
    }
    command = [sys.executable, "-m", "tests.ui.draw_boards", str(folder)]
    run = subprocess.run(
        command, cwd=ROOT, env=around, capture_output=True, text=True, timeout=110, check=False
    )
    assert run.returncode == 0, run.stderr
    return folder


@not_our_letters
@pytest.mark.parametrize("name", DRAWN)
def test_the_board_looks_as_it_did(drawn, name):
    check_picture(name, read_png((drawn / f"{name}.png").read_bytes()))
