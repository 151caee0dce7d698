"""One card: its measures, its painting, its editing."""

from __future__ import annotations
