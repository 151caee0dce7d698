"""Sentences about edits, problems, cards and phases. No widgets."""

from __future__ import annotations
