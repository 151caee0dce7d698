"""Every script that andfacil promises is drawn with faces of its own, wherever it runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

TEXTS = {
    "Arabic": "مرحبا بالعالم (أ)",
    "Hebrew": "שלום עולם",
    "Hindi": "नमस्ते क्षेत्र",
    "Bengali": "বাংলা",
    "Punjabi": "ਪੰਜਾਬੀ",
    "Gujarati": "ગુજરાતી",
    "Odia": "ଓଡ଼ିଆ",
    "Tamil": "தமிழ்",
    "Telugu": "తెలుగు",
    "Kannada": "ಕನ್ನಡ",
    "Malayalam": "മലയാളം",
    "Sinhala": "සිංහල",
    "Thai": "สวัสดี",
    "Lao": "ພາສາລາວ",
    "Khmer": "ខ្មែរ",
    "Burmese": "မြန်မာ",
    "Georgian": "ქართული",
    "Armenian": "Հայերեն",
    "Amharic": "አማርኛ",
    "Chinese": "中文协议",
    "Japanese": "直す日本語の合意",
    "Korean": "한국어 합의",
    "emoji": "😀👍🏽🇫🇷",
    "signs": "→ ✓ ☐",
}

PROGRAM = """
import json, sys
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from andfacil.ui.style.fonts import board_font, draw_han_for, load_fonts
app = QApplication(["andfacil"])
load_fonts()
def faces(text):
    layout = QTextLayout(text, board_font(30))
    layout.beginLayout(); layout.createLine(); layout.endLayout()
    return sorted((r.rawFont().familyName(), 0 in r.glyphIndexes()) for r in layout.glyphRuns())
found = {}
for language in ("", "ja-JP", "zh"):
    draw_han_for(language)
    found[language] = {name: faces(text) for name, text in json.load(sys.stdin).items()} \\
        if language == "" else {"Han": faces("直す日本語"), "Chinese": faces("中文协议")}
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """Which faces draw what, and whether any is a box, on a machine that has no fonts at all."""
    folder = tmp_path_factory.mktemp("nofonts")
    (folder / "fonts.conf").write_text(
        f'<?xml version="1.0"?><fontconfig><cachedir>{folder}</cachedir></fontconfig>', "utf-8"
    )
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps(TEXTS),
        env={**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf"), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert run.stderr == ""  # nor does Qt complain to the terminal
    return json.loads(run.stdout)


@pytest.mark.parametrize("name", TEXTS)
def test_no_script_shows_boxes(drawn, name):
    assert drawn[""][name]
    assert not any(box for _, box in drawn[""][name])


def test_chinese_characters_look_as_their_readers_know_them(drawn):
    micro, japanese = ["WenQuanYi Micro Hei", False], ["Noto Sans JP", False]
    assert drawn[""]["Chinese"] == [micro]
    assert drawn["ja-JP"]["Han"] == [japanese]
    assert drawn["zh"]["Han"] == [micro]
    assert drawn["zh"]["Chinese"] == [micro]
