"""The screen of a window, asked for by windows that go before the program does."""

from __future__ import annotations

import re
import subprocess
import sys

from andfacil.ui.base.screen_of import screen_of
from tests.builders import ROOT

WORK = """
import gc
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from andfacil.ui.base.screen_of import screen_of

class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.itself, self.box = self, QDialog(self)

app = QApplication([])
gc.disable()
for number in range(100):
    window = Window()
    assert screen_of(window).size() == screen_of(window.box).size()
    window.close()
    del window
    if number % 7 == 0:
        gc.collect()
    assert app.primaryScreen().logicalDotsPerInch() > 0
    widgets = [QWidget() for _ in range(20)]
"""


def test_windows_come_and_go_and_the_screen_stays():
    """Without `screen_of`, PySide crashes here within a few windows."""
    script = WORK.replace("SCREEN_OF", "screen_of")
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_it_is_the_screen_of_the_window(qapp, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    assert screen_of(window) is qapp.primaryScreen()


def test_nobody_asks_a_widget_for_its_screen():
    asked = re.compile(r"(?<!_screens)(?<!screens)\.screen\(\)")
    places = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "andfacil").rglob("*.py")
        if path.name != "screen_of.py" and asked.search(path.read_text("utf-8"))
    ]
    assert places == []
