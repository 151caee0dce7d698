"""Whole processes: what a shell sees, a kill in the middle included."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from andfacil.cli import main

FIXTURES = Path(__file__).parents[1] / "fixtures"
ROOT = Path(__file__).parents[2]
LIBRARY = FIXTURES / "cases/04-peer-library-window.json"


def andfacil(*words: object, **more: object) -> subprocess.CompletedProcess[bytes]:
    """One command in a process of its own."""
    command = [sys.executable, "-m", "andfacil", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, **more)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize(
    ("view", "size"),
    [
        ("room", (1280, 720)),
        ("room", (1920, 1080)),
        ("overview", (1366, 768)),
        ("desk", (1600, 1000)),
    ],
)
def test_a_picture_has_the_size_asked_for(view: str, size: tuple[int, int], tmp_path: Path) -> None:
    session, picture = tmp_path / "s.andfacil", tmp_path / "p.png"
    assert main(["import", str(LIBRARY), "-o", str(session)]) == 0
    done = andfacil(
        "picture", session, "-o", picture, "--view", view, "--size", "{}x{}".format(*size)
    )
    assert (done.returncode, done.stderr) == (0, b"")
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == size


def test_a_kill_after_an_answer_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    session = tmp_path / "s.andfacil"
    assert main(["new", str(session)]) == 0
    command = [sys.executable, "-m", "andfacil", "capture", str(session)]
    for round_number in range(3):
        with subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(b"".join(b"a: need %d\n" % number for number in range(400)))
            child.stdin.flush()
            answered = [child.stdout.readline() for _ in range(20 + 7 * round_number)]
            os.kill(child.pid, signal.SIGKILL)
        last = answered[-1].split(b"\t")[0].decode()
        found = andfacil("capture", session, f"{last} heard")
        assert found.returncode == 0, found.stderr
        assert andfacil("check", session).returncode == 0


def test_output_into_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    session = tmp_path / "s.andfacil"
    assert main(["import", str(LIBRARY), "-o", str(session)]) == 0
    command = f"'{sys.executable}' -m andfacil coverage '{session}' --json | head -c 1"
    done = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["export", "import", "capture", "picture"])
def test_a_full_disc_leaves_what_was_there(command: str, tmp_path: Path) -> None:
    """A file size limit stands in for the full disc: every write past it fails."""
    session, out = tmp_path / "s.andfacil", tmp_path / "out.pdf"
    assert main(["import", str(LIBRARY), "-o", str(session)]) == 0
    out.write_bytes(b"the old paper")
    before = session.read_bytes()
    words = {
        "export": ("export", session, "-o", out),
        "import": ("import", LIBRARY, "-o", tmp_path / "other.andfacil"),
        "capture": ("capture", session, "a: " + "long " * 4000),
        "picture": ("picture", session, "-o", out),
    }[command]
    limit = len(before) // 1024 if command == "capture" else 4
    script = f'trap "" XFSZ; ulimit -f {limit * 2}; exec "$@"'  # ulimit counts 512 bytes
    done = subprocess.run(
        ["sh", "-c", script, "sh", sys.executable, "-m", "andfacil", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3, done.stderr
    assert done.stderr.startswith(b"andfacil: ")
    assert done.stderr.count(b"\n") == 1
    assert out.read_bytes() == b"the old paper"
    assert session.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.pdf", "s.andfacil"]
