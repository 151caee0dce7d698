"""The board, its rules and coverage, its history, and what of it is private."""

from __future__ import annotations
