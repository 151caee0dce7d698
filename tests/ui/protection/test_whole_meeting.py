"""A whole meeting in a program of its own, with a home folder of its own: no word in any file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("sqlcipher3", reason="the extra andfacil[encrypt] is not installed")

ROOT = Path(__file__).resolve().parents[3]
CANARY = "canary-Xq7-yellow"
MEETING = """
import os, sys
from pathlib import Path

written = set()

def note(event, arguments):
    if event == "open" and isinstance(arguments[0], str) and isinstance(arguments[2], int):
        if arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            written.add(arguments[0])

sys.addaudithook(note)
import keyring
from keyring.backends.fail import Keyring
keyring.set_keyring(Keyring())
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from andfacil.app import build
from tests.ui.desk_rig import Answers, Rig

home, canary, password = Path(os.environ["HOME"]), sys.argv[1], "not easily guessed"
app = build([], questions=Answers(write_to=home / "copy.andfacil").questions())
app.door.install()
app.show_home().new_button.click()
box = QApplication.activeModalWidget()
for field in (box.title, box.side_a, box.side_b):
    field.setText(canary)
box.folder.setText(str(home))
box.protect.setChecked(True)
box.secret.first.setText(password)
box.secret.second.setText(password)
box.accept()
path = app.desk.path
app.show_home()
app.open(path)
box = QApplication.activeModalWidget()
box.field.setText("wrong " + canary)
box.accept()
box.field.setText(password)
box.accept()
rig = Rig(app, Answers())
QTest.qWait(400)
for number in range(3):
    rig.enter(f"a: {canary} {number}")
rig.enter(f"n: {canary} private")
rig.window.actions_by_id["undo"].trigger()
rig.window.actions_by_id["room"].trigger()
rig.window.actions_by_id["copy"].trigger()
rig.window.actions_by_id["agreement"].trigger()
QTest.qWait(2500)
rig.window.boxes.agreement.window.close() if rig.window.boxes.agreement.window else None
rig.type(f"b: {canary} half")
QTest.qWait(700)
print(*sorted(written), sep="\\n")
if sys.argv[2] == "killed":
    os.kill(os.getpid(), 9)
try:
    raise ValueError(canary)
except ValueError as error:
    sys.excepthook(ValueError, error, error.__traceback__)
QTest.qWait(100)
app.show_home()
app.close()
os._exit(0)
"""


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_no_word_of_a_protected_meeting_is_in_any_file(tmp_path, end):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    own = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    own |= {name: str(tmp_path / name) for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME")}
    told = subprocess.run(
        [sys.executable, "-c", MEETING, CANARY, end],
        env={**os.environ, **own, "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert told.returncode == (-9 if end == "killed" else 0), told.stderr
    assert CANARY not in told.stderr
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert {"copy.andfacil", "andfacil.ini"} <= {one.name for one in files}
    words = [CANARY.encode(coding) for coding in ("utf-8", "utf-16-le")]
    wrong = [one.name for one in files if any(word in one.read_bytes() for word in words)]
    assert wrong == []
    ours = (str(tmp_path), "/dev/", "/proc/")
    written = [name for name in told.stdout.splitlines() if not name.startswith(ours)]
    compiled = re.compile(r"\.pyc?(\.\d+)?$")  # Python writes them beside, under a number
    assert [name for name in written if not compiled.search(name)] == []
