"""What a session file says to somebody who only looks, and the command line's answer about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.cli import main
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest


def texts_in(path: Path) -> list[str]:
    """The words of all cards in a file, sorted."""
    with SessionFile.open(path, read_only=True) as file:
        return sorted(text for card in file.board() if (text := getattr(card, "text", "")))


def whole(path: Path) -> bool:
    """True when `andfacil check` finds nothing wrong; what it says is not looked at."""
    return main(["check", str(path)]) == 0


def refused(path: Path, capsys: pytest.CaptureFixture[str], command: str = "check") -> str:
    """What is said: one sentence, a status that says no, and a file that stays as it is."""
    before = path.read_bytes() if path.stat().st_size < 10_000_000 else b""
    capsys.readouterr()
    status = main([command, str(path)])
    told = "".join(capsys.readouterr())
    assert status in (1, 3)
    assert "Traceback" not in told
    assert not before or path.read_bytes() == before
    return told


def refs_in(listed: str) -> Iterator[str]:
    """The refs in "A1, A4–A7"."""
    for part in listed.split(", "):
        first, _, last = part.partition("–")
        yield first
        if last:
            prefix = last.rstrip("0123456789")
            for number in range(int(first[len(prefix) :]) + 1, int(last[len(prefix) :]) + 1):
                yield f"{prefix}{number}"
