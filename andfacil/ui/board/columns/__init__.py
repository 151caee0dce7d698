"""One column: geometry, rows, list, heading, panel."""

from __future__ import annotations
