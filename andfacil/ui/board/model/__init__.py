"""Rows and signals: what the board says now, edit by edit."""

from __future__ import annotations
