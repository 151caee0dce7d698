"""The board and its drawing, the same for desk, room, looking back and files."""

from __future__ import annotations
