"""The list of sessions and the ways to begin one."""

from __future__ import annotations
