"""A start loads what the first picture needs; what opens later is loaded when it opens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "library-window.json"

MOST_MODULES = 252
"""Modules of our own, packages too. Each costs a start about a millisecond, and 0.05 MB."""

OPEN_LATER = (
    *("andfacil.export", "andfacil.cli", "andfacil.ui.agreement", "andfacil.ui.protection"),
    *("andfacil.ui.home.window", "andfacil.ui.desk.dialogs", "andfacil.ui.room.slides.view"),
    *("andfacil.domain.editing.reshape", "andfacil.store.migrating", "reportlab", "pypdfium2"),
)
"""Packages and modules that no first picture needs."""

START = """
import linecache, os, sys
read, update = [], linecache.updatecache
linecache.updatecache = lambda name, *rest: read.append(name) or update(name, *rest)
from pathlib import Path
from andfacil.app import build
app = build(["andfacil"], settings_dir=Path(sys.argv[2]))
assert app.open(Path(sys.argv[1]))
app.window.grab()
print(*sys.modules)
print(*(name for name in read if os.path.join("andfacil", "ui") in name))
app.close()
"""


def test_a_start_loads_what_the_first_picture_needs(tmp_path):
    session = tmp_path / "sample.andfacil"
    run = {"cwd": ROOT, "check": True, "capture_output": True, "text": True}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    make = [sys.executable, "-m", "andfacil", "import", str(SAMPLE), "-o", str(session)]
    subprocess.run(make, env=environment, **run)
    start = [sys.executable, "-c", START, str(session), str(tmp_path)]
    modules, sources = subprocess.run(start, env=environment, **run).stdout.splitlines()
    loaded = modules.split()
    early = [name for name in loaded for later in OPEN_LATER if f"{name}.".startswith(f"{later}.")]
    assert early == []
    assert len([name for name in loaded if name.split(".")[0] == "andfacil"]) <= MOST_MODULES
    assert sources == "", "PySide read them, as it does when its import hook stays"
