"""What room and desk see of a board, what is open in it, its badge, and finding in it."""

from __future__ import annotations
