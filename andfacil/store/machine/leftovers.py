"""What a crash left among this machine's own files: half-written backups, and trials of a journal.

Each can hold a whole session in the clear, so it goes when andfacil starts again.
"""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from andfacil.part_files import remove_leftovers
from andfacil.store.machine.folder import BACKUPS, TRIAL, data_folder

if TYPE_CHECKING:
    from pathlib import Path

OLD_S = 3600.0
"""Seconds; no trial takes so long, so what is older is nobody's any more."""


def remove_private_leftovers() -> None:
    """Delete it. Raises nothing."""
    for folder in _folders_in(BACKUPS):
        remove_leftovers(folder)
    for trial in _folders_in(TRIAL):
        with suppress(OSError):
            if time.time() - trial.stat().st_mtime > OLD_S:
                shutil.rmtree(trial)


def _folders_in(name: str) -> list[Path]:
    try:
        return [*(data_folder() / name).iterdir()]
    except (OSError, RuntimeError):
        return []
