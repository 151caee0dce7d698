"""The session file: one SQLite file in which every accepted edit is safe before it is seen."""

from __future__ import annotations
