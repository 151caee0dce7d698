"""Ask a bundle's paper process for all that the windows ask of it; script/try_bundle starts this.

    python script/paper_process_trial.py PROGRAM FOLDER      reads and writes in FOLDER

Runs where andfacil can be imported; PROGRAM is started as a bundle is, without Python.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

from bundle_trial import FORMATS, bare
from set_up import ROOT

sys.path.insert(0, str(ROOT))

from andfacil.export.base.process import FLAG, PREFIX, message_sizes, pack_message
from andfacil.export.making import FileRequest, PaperKind
from andfacil.export.protect.protect import Protection
from tests.builders import load
from tests.certificates import PASSPHRASE, certificate

LEAST_PIXELS = 400 * 400
"""Of a page's picture at one px a pt; A4 has 595 x 842."""


class PaperProcess:
    """A bundle's paper process, asked one thing after the other."""

    def __init__(self, program: str, place: Path) -> None:
        self._process = subprocess.Popen(
            [program, FLAG],
            cwd=place,
            env=bare(place),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._board = load(place / "en.json")

    def ask(self, head: dict[str, Any], payload: bytes = b"") -> tuple[dict[str, Any], bytes]:
        """Head and payload of the reply, after what tells of progress."""
        requests, replies = self._process.stdin, self._process.stdout
        assert requests is not None
        assert replies is not None
        requests.write(pack_message(head, payload))
        requests.flush()
        while True:
            prefix = replies.read(PREFIX)
            if len(prefix) < PREFIX:
                raise SystemExit(f"the process ended when it was asked to {head['do']}")
            head_size, payload_size = message_sizes(prefix)
            said: dict[str, Any] = json.loads(replies.read(head_size))
            told = replies.read(payload_size)
            if said["reply"] in {"problem", "bug"}:
                raise SystemExit(f"{head}: {said}")
            if said["reply"] != "progress":
                return said, told

    def make(self, request: FileRequest, protection: Protection | None = None) -> bytes:
        """A file of the board."""
        payload = pickle.dumps((tuple(self._board), None, protection))
        return self.ask({"do": "make", "request": request.to_json()}, payload)[1]

    def pages(self, pdf: bytes) -> int:
        """How many pages were drawn of a PDF; raises SystemExit for one that is too small."""
        opened, _ = self.ask({"do": "open"}, pdf)
        for page in range(1, len(opened["sizes"]) + 1):
            drawn, pixels = self.ask({"do": "page", "page": page, "scale": 1.0, "grey": False})
            if drawn["width"] * drawn["height"] < LEAST_PIXELS or len(set(pixels)) < 2:
                raise SystemExit(f"page {page} is empty")
        return len(opened["sizes"])

    def end(self) -> int:
        """Close its input and wait; gives its status."""
        self._process.communicate(timeout=30)
        return self._process.returncode


def main(program: str, place: Path) -> int:
    """Ask for everything; gives 1 when the process does not end well."""
    process = PaperProcess(program, place)
    for kind in PaperKind:
        process.pages(process.make(FileRequest(kind=kind)))
    for suffix in FORMATS:
        if not process.make(FileRequest(suffix)):
            raise SystemExit(f"{suffix}: nothing was made")
    locked = process.make(FileRequest(), Protection(password=PASSPHRASE))
    sealed = process.make(FileRequest(), Protection(certificate(), PASSPHRASE))
    process.pages(sealed)
    (place / "locked.pdf").write_bytes(locked)
    (place / "sealed.pdf").write_bytes(sealed)
    return process.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
