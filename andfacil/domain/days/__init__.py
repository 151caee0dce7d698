"""Days as people type them, in the words of many languages: which day is meant, or why none."""

from __future__ import annotations
