"""Signing: the agreement is read back line by line, and each line is ticked by both sides."""

from __future__ import annotations
