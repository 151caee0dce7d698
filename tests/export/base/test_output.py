"""Output files appear whole or not at all, and failures are told in a sentence."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base import output
from andfacil.export.base.output import write_output


def left_behind(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_and_a_replaced_one(tmp_path):
    path = tmp_path / "x.pdf"
    write_output(path, b"one")
    write_output(path, b"twotwo")
    assert path.read_bytes() == b"twotwo"
    assert left_behind(tmp_path) == ["x.pdf"]


def test_nothing_and_much(tmp_path):
    write_output(tmp_path / "empty", b"")
    data = os.urandom(3_000_000)
    write_output(tmp_path / "large", data)
    assert (tmp_path / "empty").read_bytes() == b""
    assert (tmp_path / "large").read_bytes() == data


def test_a_missing_folder(tmp_path):
    with pytest.raises(WorldProblem, match=r"The folder of x\.pdf is not there"):
        write_output(tmp_path / "none" / "x.pdf", b"x")


def test_a_file_in_place_of_the_folder(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WorldProblem, match=r"folder"):
        write_output(tmp_path / "file" / "x.pdf", b"x")


def test_a_folder_in_place_of_the_file(tmp_path):
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(WorldProblem, match=r"x\.pdf is a folder"):
        write_output(tmp_path / "x.pdf", b"x")
    assert left_behind(tmp_path) == ["x.pdf"]


def test_a_long_name(tmp_path):
    with pytest.raises(WorldProblem, match=r"too long"):
        write_output(tmp_path / (300 * "x"), b"x")
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("call", "number", "told"),
    [
        ("write", errno.ENOSPC, "The disc is full"),
        ("fsync", errno.EIO, "could not be written"),
        ("replace", errno.EACCES, "may not write"),
        ("open", errno.EROFS, "cannot be written"),
    ],
)
def test_a_failing_call_leaves_the_old_file(tmp_path, monkeypatch, call, number, told):
    path = tmp_path / "x.pdf"
    path.write_bytes(b"old")
    # Cleaning up needs the real calls; only the first one fails.
    real, failed = getattr(os, call), []

    def fail_once(*arguments, **named):
        if not failed:
            failed.append(1)
            raise OSError(number, os.strerror(number))
        return real(*arguments, **named)

    monkeypatch.setattr(output.os, call, fail_once)
    with pytest.raises(WorldProblem, match=told):
        write_output(path, b"new")
    assert failed
    assert path.read_bytes() == b"old"
    assert left_behind(tmp_path) == ["x.pdf"]


def test_short_writes_are_continued(tmp_path, monkeypatch):
    real = os.write
    monkeypatch.setattr(output.os, "write", lambda file, data: real(file, data[:7]))
    write_output(tmp_path / "x", b"0123456789" * 9)
    assert (tmp_path / "x").read_bytes() == b"0123456789" * 9


def test_an_interrupt_leaves_nothing(tmp_path, monkeypatch):
    def interrupt(_file):
        raise KeyboardInterrupt

    monkeypatch.setattr(output.os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_output(tmp_path / "x", b"x")
    assert left_behind(tmp_path) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.output import write_output
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (61_440, 61_440))
try:
    write_output(Path(sys.argv[1]), b"n" * 200_000)
except WorldProblem as problem:
    print(problem)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file size limits")
def test_a_disc_that_takes_only_a_part(tmp_path):
    path = tmp_path / "x.pdf"
    path.write_bytes(b"old")
    told = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True
    )
    assert "was not written" in told.stdout
    assert path.read_bytes() == b"old"
    assert left_behind(tmp_path) == ["x.pdf"]
