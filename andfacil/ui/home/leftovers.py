"""What a crash left of half-written copies, removed when andfacil starts.

A thread looks, because a folder may be on a drive that is slow or not there; it dies with andfacil.
"""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from andfacil.part_files import remove_leftovers
from andfacil.store.machine.leftovers import remove_private_leftovers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def remove_leftovers_beside(sessions: Iterable[Path]) -> None:
    """Remove them from the folders of these sessions and from among this machine's own files.

    andfacil goes on meanwhile. Raises nothing.
    """
    folders = tuple(dict.fromkeys(session.parent for session in sessions))
    Thread(target=_remove, args=(folders,), name="andfacil: leftovers", daemon=True).start()


def _remove(folders: tuple[Path, ...]) -> None:
    for folder in folders:
        remove_leftovers(folder)
    remove_private_leftovers()
