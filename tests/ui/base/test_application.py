"""What the system asks of the program while it runs, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from tests.builders import ROOT
from tests.ui.boards import night_board

ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from andfacil.app import build

app = build(["andfacil"], settings_dir=Path(sys.argv[2]))
app.show_home()
QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(sys.argv[1]))

def look():
    if app.window is not None:
        print(app.window.windowTitle())
        QCoreApplication.quit()

timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
QCoreApplication.exec()
"""


def test_a_file_that_the_system_wants_opened_is_opened(tmp_path):
    """A double click on macOS, where the file is no argument of the command."""
    path = tmp_path / "night.andfacil"
    SessionFile.create(path, tuple(night_board()), EditKind.IMPORT).close()
    command = [sys.executable, "-c", ASKED, str(path), str(tmp_path)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Night-shift cover" in done.stdout
