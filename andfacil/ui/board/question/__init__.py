"""The AND question: its lines and its editor."""

from __future__ import annotations
