"""What everybody looks at in place of the board: lists, and the agreement line by line."""

from __future__ import annotations
