"""Discs of their own that fill up or vanish: a tmpfs, mounted and taken away. Only for root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.store import problems
from andfacil.store.session_file import SessionFile
from tests.faults.meeting import Tally, edits_of, look

if TYPE_CHECKING:
    from andfacil.domain.board.session import Session

EDITS = 30


def why_not() -> str:
    """Why no disc can be mounted here; empty when it can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "only root can mount a disc, and only on Linux"
    with tempfile.TemporaryDirectory() as name:
        try:
            with mounted(Path(name), 64 * 1024):
                return ""
        except (OSError, subprocess.CalledProcessError):
            return "this machine lets nobody mount a disc"


@contextmanager
def mounted(place: Path, size: int) -> Iterator[None]:
    """A disc with `size` bytes at the folder `place`."""
    _run("mount", "-t", "tmpfs", "-o", f"size={size}", "andfacil", place)
    try:
        yield
    finally:
        if os.path.ismount(place):
            take_away(place)


def grow(place: Path, size: int) -> None:
    """Make room on the disc at `place`."""
    _run("mount", "-o", f"remount,size={size}", place)


def take_away(place: Path) -> None:
    """Pull the disc at `place`, whoever has files open on it."""
    _run("umount", "-l", place)


def try_full_discs(path: Path, folder: Path, *, sizes: int) -> Tally:
    """Hold meetings on discs with ever more room; once full, room is made and they go on."""
    tally = Tally()
    for number in range(sizes):
        place = _place(folder)
        # Pages are what a tmpfs gives; the session must fit, and its journal may not.
        size = path.stat().st_size + 4096 * (2 + number)
        with mounted(place, size):
            copy = place / path.name
            shutil.copyfile(path, copy)
            with SessionFile.open(copy) as file:
                session = file.session()
                met, kept = _fill(session, place)
                tally.tried += met
                tally.lost += not kept
                last = Board(session.board)
            look(copy, [last], tally)
    return tally


def _fill(session: Session, place: Path) -> tuple[bool, bool]:
    """Edit until the disc is full, make room, and go on.

    Gives whether it was full, and whether the board then was as before.
    """
    met = False
    for number in range(EDITS):
        before = Board(session.board)
        try:
            edits_of(session, number)
        except (problems.DiscFull, problems.DiscFailed):
            if session.board != before:
                return True, False
            met = True
            grow(place, 64 * 1024 * 1024)
            edits_of(session, number)
    return met, True


def try_vanished_discs(path: Path, folder: Path, *, rounds: int) -> Tally:
    """Take the disc away after ever more edits; the board must go into a copy elsewhere, whole."""
    tally = Tally()
    for number in range(rounds):
        place = _place(folder)
        elsewhere = folder / f"copy-{number}.andfacil"
        with mounted(place, 64 * 1024 * 1024):
            copy = place / path.name
            shutil.copyfile(path, copy)
            file = SessionFile.open(copy)
            session = file.session()
            for done in range(number):
                edits_of(session, done)
            last = Board(session.board)
            take_away(place)
            tally.tried += 1
            try:
                edits_of(session, number)
            except problems.StoreProblem:
                tally.lost += session.board != last
            else:
                tally.lost += 1  # it was said to be saved, on a disc that is not there
            tally.lost += bool(os.listdir(place))  # nothing is made where the disc was
            file.save_copy(elsewhere)
            file.close()
        look(elsewhere, [last], tally)
        elsewhere.unlink()
    return tally


def _place(folder: Path) -> Path:
    place = folder / "disc"
    place.mkdir(exist_ok=True)
    return place


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
