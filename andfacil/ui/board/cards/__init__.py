"""One card: measured, painted, edited."""

from __future__ import annotations
