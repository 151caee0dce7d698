"""Functions that look at a board and propose an edit, and the names of edits."""

from __future__ import annotations
