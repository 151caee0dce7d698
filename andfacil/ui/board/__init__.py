"""The board as it is drawn and handled, the same for desk, room, looking back and files."""

from __future__ import annotations
