"""What the room and the desk see of a board, figures about it, and finding in it."""

from __future__ import annotations
