"""A PDF made to do harm costs a moment and a bounded piece of memory, and says so."""

from __future__ import annotations

import os
import time

import pytest

from andfacil.cli import main
from andfacil.domain.values.problems import WorldProblem
from andfacil.export import worker
from andfacil.export.base.process import run_in_process
from tests.export.verify.bombs import memory_bomb, time_bomb
from tests.store.builders import DETAILS, make_session


@pytest.fixture
def session(tmp_path):
    return make_session(tmp_path, DETAILS)


@pytest.mark.skipif(os.name == "nt", reason="memory is not limited on Windows")
def test_a_page_that_unpacks_into_a_gigabyte_is_given_up(session, capsys):
    paper = session.with_name("paper.pdf")
    paper.write_bytes(memory_bomb())
    begun = time.monotonic()
    assert main(["verify", str(paper), str(session)]) == 3
    assert time.monotonic() - begun < 60
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "made to do harm" in error or "cannot be read as a PDF" in error


def test_a_page_of_a_million_words_ends_at_the_limit(session, capsys, monkeypatch):
    monkeypatch.setattr("andfacil.export.verify.check.LONGEST", 2.0)
    paper = session.with_name("paper.pdf")
    paper.write_bytes(time_bomb())
    begun = time.monotonic()
    assert main(["verify", str(paper), str(session)]) == 3
    assert time.monotonic() - begun < 60
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "longer than 2 seconds" in error or "made to do harm" in error


def peak() -> int:
    """Grow until the system says no; gives the bytes that were had."""
    had: list[bytearray] = []
    try:
        while True:
            had.append(bytearray(16 * 1024**2))
    except MemoryError:
        return len(had) * 16 * 1024**2


@pytest.mark.skipif(os.name == "nt", reason="memory is not limited on Windows")
def test_the_reader_has_at_most_its_memory():
    assert run_in_process(peak, seconds=30) < worker.MOST_MEMORY <= 1024**3


def spin() -> None:
    """Work for ever, as a library in C does: deaf to everything but its end."""
    while True:
        pass


def test_the_reader_ends_by_itself_when_nobody_waits_for_it():
    pytest.importorskip("resource", reason="time is not limited here")
    import pickle
    import subprocess

    from andfacil.export.base.process import pack_message, worker_command

    program, options, folder = worker_command()
    request = pack_message({"do": "call", "seconds": 1}, pickle.dumps((spin, ())))
    done = subprocess.run(
        [program, *options], input=request, cwd=folder, timeout=60, check=False, capture_output=True
    )
    assert done.returncode != 0


def wait_for_others() -> str:
    time.sleep(2)
    return "read"


def test_a_machine_that_is_busy_with_others_may_take_longer():
    pytest.importorskip("resource", reason="time is not limited here")
    assert run_in_process(wait_for_others, seconds=1) == "read"


def test_the_words_of_a_limit_are_one_sentence():
    with pytest.raises(WorldProblem, match="longer than 1 seconds"):
        run_in_process(spin, seconds=1)
