"""A longer check, behind script/try_formats: a real queue of CUPS receives the very PDF.

It starts a scheduler of its own in a folder of its own, with one printer that is a file, and
keeps the documents that it was given.
"""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from andfacil.export.making import FileRequest, make_file
from andfacil.ui.agreement.print_queue import PrintQueue
from tests.builders import night_shift

MINUTE = 60_000
SERVICE = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
ADMIN = shutil.which("lpadmin", path=f"{os.environ.get('PATH', '')}:/usr/sbin")

pytestmark = pytest.mark.skipif(
    None in (SERVICE, ADMIN, shutil.which("lp")), reason="CUPS (cupsd, lpadmin, lp) is not here"
)

FILES = """
FileDevice Yes
ServerRoot {here}
CacheDir {here}/cache
DataDir /usr/share/cups
RequestRoot {here}/spool
StateDir {here}/state
TempDir {here}/temp
AccessLog {here}/access
ErrorLog {here}/errors
PageLog {here}/pages
User {user}
Group {group}
"""
SERVER = """
Listen {here}/socket
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""


class Queue(QPrinter):
    """The printer as it would be chosen in the system's dialog."""

    def printerName(self):
        return "trial"


@pytest.fixture
def here(monkeypatch):
    root = os.getuid() == 0
    with tempfile.TemporaryDirectory(dir="/tmp") as name:  # a short path, for the socket
        here = Path(name)
        here.chmod(0o755)
        for folder in ("cache", "spool", "spool/tmp", "state", "state/certs", "temp", "ssl"):
            (here / folder).mkdir()
        (here / "temp").chmod(0o1777)
        values = {
            "here": here,
            "user": "lp" if root else getpass.getuser(),
            "group": "lp" if root else Path(name).group(),
        }
        (here / "files.conf").write_text(FILES.format(**values))
        (here / "cupsd.conf").write_text(SERVER.format(**values))
        command = [SERVICE, "-f", "-c", here / "cupsd.conf", "-s", here / "files.conf"]
        service = subprocess.Popen(command)
        try:
            monkeypatch.setenv("CUPS_SERVER", str(here / "socket"))
            wait_for((here / "socket").exists)
            queue = ["-p", "trial", "-E", "-v", "file:///dev/null", "-m", "raw"]
            subprocess.run([ADMIN, *queue], check=True, timeout=60)
            yield here
        finally:
            service.terminate()
            service.wait(60)


def wait_for(what):
    until = time.monotonic() + 20
    while not what():
        assert time.monotonic() < until
        time.sleep(0.1)


def test_a_real_queue_receives_the_pdf(here, qtbot):
    pdf = make_file(night_shift(), FileRequest("pdf"))
    printer = Queue(QPrinter.PrinterMode.ScreenResolution)
    printer.setDocName("Night shift")
    owner = QObject()
    queue = PrintQueue(owner)
    with qtbot.waitSignal(queue.printed, timeout=MINUTE):
        queue.put(printer, pdf, 2)
    job = here / "spool" / "d00001-001"  # the first document of the first job
    wait_for(job.exists)
    assert job.read_bytes() == pdf
