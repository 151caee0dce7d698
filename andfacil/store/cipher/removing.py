"""Taking away the clear files of a session that has become a protected one."""

from __future__ import annotations

from glob import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def clear_files(path: Path) -> list[Path]:
    """The clear session at `path`, and the backups that upgrades left beside it."""
    return [path, *sorted(path.parent.glob(f"{escape(path.name)}.v*.bak"))]


def remove_files(files: Iterable[Path]) -> list[Path]:
    """Remove these files; gives those that stayed. Their bytes may remain on the disc."""
    return [path for path in files if not _is_removed(path)]


def _is_removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
