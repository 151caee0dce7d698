"""Cold start and memory: the sample session on screen, against a bare window with one list.

Both are whole processes, off screen, with windows of the same size, that end after the first
picture. Bytecode is there, as after the first start of an installed program. Run from the
checkout: `.venv/bin/python -m benchmarks.start`
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import compare

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "library-window.json"

BARE = """
import sys
from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
app = QApplication([])
window, view = QMainWindow(), QListView()
view.setModel(QStringListModel([f"card {n}" for n in range(10)]))
window.setCentralWidget(view)
window.resize(900, 800)  # the desk's size on the screen that is none
window.show()
window.grab()
QTimer.singleShot(0, app.quit)
app.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from andfacil.app import build
app = build(["andfacil"], settings_dir=Path(sys.argv[2]))
app.open(Path(sys.argv[1]))
app.window.grab()
QTimer.singleShot(0, app.window.close)
from PySide6.QtWidgets import QApplication
QApplication.exec()
"""


def main() -> None:
    """Print both ratios."""
    with tempfile.TemporaryDirectory() as folder:
        session = Path(folder) / "sample.andfacil"
        make = [sys.executable, "-m", "andfacil", "import", str(SAMPLE), "-o", str(session)]
        subprocess.run(make, cwd=ROOT, check=True)
        large = Path(folder) / "large.andfacil"
        _make_large(large)
        bare = _process(folder, BARE)
        ours = _process(folder, OURS, str(session), folder)
        compare("cold start", lambda: ours()[0], lambda: bare()[0], at_most=2.0)
        heavy = _process(folder, OURS, str(large), folder)
        compare(
            "peak memory, 200 cards",
            lambda: heavy()[1],
            lambda: bare()[1],
            at_most=1.4,
            rounds=3,
            unit="MiB",
        )


def _make_large(path: Path) -> None:
    from andfacil.domain.values.edits import EditKind
    from andfacil.store.session_file import SessionFile
    from benchmarks.boards import large_session

    SessionFile.create(path, large_session(200), EditKind.IMPORT).close()


def _process(bytecode: str, script: str, *words: str):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "default.warning=false",
        "PYTHONPYCACHEPREFIX": bytecode,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run() -> tuple[float, float]:
        begun = time.perf_counter()
        child = subprocess.Popen([sys.executable, "-c", script, *words], cwd=ROOT, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        took = (time.perf_counter() - begun) * 1000
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise SystemExit(f"the process ended with status {child.returncode}")
        return took, usage.ru_maxrss / 1024

    return run


if __name__ == "__main__":
    resource.getrusage(resource.RUSAGE_CHILDREN)
    main()
