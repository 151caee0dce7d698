"""What can be read of a damaged session, for a new file; the damaged file is not changed."""

from __future__ import annotations

from andfacil.store.salvage.board import Salvaged, read_what_is_left

__all__ = ["Salvaged", "read_what_is_left"]
